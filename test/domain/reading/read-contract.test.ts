import { describe, expect, it } from "vitest";
import { accepted, read } from "./drawn-papers.ts";

describe("a contract", () => {
  it("is read from articles", () => {
    const text = `
                    CONTRAT D'ACCOMPAGNEMENT
                    ASLL - Saône-et-Loire
                    Mesure n° ASLL71-2026-031
L'opérateur : Association Le Cairn Habitat
représenté par le travailleur social référent : Fabienne Jolivet
Nom : PETITJEAN
Prénom : Solène
Né(e) le : 30/09/1984
Article 2   Durée
La mesure est conclue pour une durée de 6 mois, du 16/02/2026 au 15/08/2026 inclus.
Article 3   Objectifs
- Reprendre le paiement régulier du loyer
- Établir un budget
Article 4   Rythme des rencontres
Rythme des rencontres : un rendez-vous par quinzaine.
Fait à Vernoy-sur-Saône, le 16 février 2026
Signature du ménage                       Signature du travailleur social
 {signature}
`;
    expect(accepted(text)).toEqual({
      scheme: "asll-71",
      measureRef: "ASLL71-2026-031",
      operator: "Association Le Cairn Habitat",
      worker: "Fabienne Jolivet",
      "household.lastName": "PETITJEAN",
      "household.firstName": "Solène",
      "household.birthOn": "1984-09-30",
      months: 6,
      startOn: "2026-02-16",
      endOn: "2026-08-15",
      objectives: ["Reprendre le paiement régulier du loyer", "Établir un budget"],
      visitRhythm: "un rendez-vous par quinzaine",
      signedOn: "2026-02-16",
      householdSigned: true,
      professionalSigned: false,
    });
  });

  it("whose months do not fit its dates is for a person", () => {
    const reading = read(
      "CONTRAT D'ACCOMPAGNEMENT\nMesure n° ASLL71-2026-031\nDate de début : 16/02/2026\nDate de fin : 15/08/2026\nDurée : 9 mois",
    );
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "months-differ-from-dates", severity: "error" }),
    );
    expect(reading.fields.months?.accepted).toBe(false);
  });

  it("is read from running text", () => {
    const text = `
             CONVENTION D'ACCOMPAGNEMENT
Entre l'Association Le Cairn Habitat, d'une part, et Monsieur Karim BOUVERET, né le 3 novembre 1979,
demeurant 5 impasse du Four à Chaux, 96340 Saint-Aubier, d'autre part, il est convenu ce qui suit.
L'accompagnement ASELL courte durée est conclu pour une durée de six (6) mois. Il débute le 2 février 2026 et prend fin le 1er août 2026.
`;
    expect(accepted(text)).toEqual({
      operator: "Association Le Cairn Habitat",
      "household.lastName": "BOUVERET",
      "household.firstName": "Karim",
      "household.birthOn": "1979-11-03",
      "household.address": "5 impasse du Four à Chaux",
      "household.postalCode": "96340",
      "household.city": "Saint-Aubier",
      scheme: "asell-cd",
      months: 6,
      startOn: "2026-02-02",
      endOn: "2026-08-01",
    });
  });
});
