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

  it("whose boxes have their captions at their head is read box by box, the co-holder's apart", () => {
    const text = `
                      CONTRAT D'ACCOMPAGNEMENT SOCIAL

Dispositif                          N° de mesure
ASELL courte durée                  VDB-26-0112

LE(S) BÉNÉFICIAIRE(S)
Nom du titulaire          Prénom                Né(e) le
MORVAN                    Gaël                  04/02/1981
Nom du co-titulaire       Prénom                Né(e) le
TANGUY                    Maëlle                09/08/1983
Adresse du logement                 Code postal     Ville
3 impasse des Genêts                96120           Montbrisac

L'ASSOCIATION
Organisme accompagnateur            Intervenant(e) référent(e)
Association Les Deux Rives          Rozenn Le Goff
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "MORVAN",
      "household.firstName": "Gaël",
      "household.birthOn": "1981-02-04",
      "household.coHolderLastName": "TANGUY",
      "household.coHolderFirstName": "Maëlle",
      "household.address": "3 impasse des Genêts",
      "household.postalCode": "96120",
      "household.city": "Montbrisac",
      operator: "Association Les Deux Rives",
      worker: "Rozenn Le Goff",
    });
  });

  it("has no operator where a caption was torn", () => {
    const text = `
                      CONTRAT D'ACCOMPAGNEMENT SOCIAL
Dispositif                N° de mesure
ASELL courte durée        VDB-26-0112
Nom                       Prénom
MORVAN                    Gaël
L'ASSOCIATION
Organisme accomp          ntervenant(e) référent(e)
Association Les Deux Rives        Rozenn Le Goff
Date de début             Date de fin
02/02/2026                01/08/2026
`;
    expect(read(text).fields.operator).toBeUndefined();
  });

  it("lists objectives without the numbers of their lines, empty lines and signs that were no letters", () => {
    const text =
      "CONTRAT D'ACCOMPAGNEMENT ASELL courte durée\nMesure n° VDB-26-0112\nOBJECTIFS DE TRAVAIL\n1.  Suivre le budget   î\n2.  Solder la dette d'eau  î\n3.\n4.";
    expect(accepted(text).objectives).toEqual(["Suivre le budget", "Solder la dette d'eau"]);
  });

  it("names both holders, who acts for the operator, and the rhythm, in sentences", () => {
    const text = `
CONTRAT D'ACCOMPAGNEMENT ASELL courte durée
Entre l'association Les Deux Rives, représentée par Mme Rozenn Le Goff, conseillère en économie sociale,
et Monsieur Gaël MORVAN, né le 4 février 1981, et Madame Maëlle TANGUY, née le 9 août 1983,
demeurant 3 impasse des Genêts, 96120 Montbrisac.
Les rencontres auront lieu tous les quinze jours, au domicile ou au bureau.
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "MORVAN",
      "household.birthOn": "1981-02-04",
      "household.coHolderLastName": "TANGUY",
      "household.coHolderFirstName": "Maëlle",
      operator: "Association Les Deux Rives",
      worker: "Rozenn Le Goff",
      visitRhythm: "tous les quinze jours, au domicile ou au bureau",
    });
  });

  it("does not take a director who signs for the association for the worker", () => {
    const text =
      "CONTRAT D'ACCOMPAGNEMENT ASELL courte durée\nEntre l'association Les Deux Rives, représentée par M. Yann Kerbrat, directeur, et Madame Maëlle TANGUY, née le 9 août 1983,";
    expect(read(text).fields.worker).toBeUndefined();
  });

  it("reads a rhythm that speaks of « le premier mois » whole", () => {
    const text =
      "CONTRAT D'ACCOMPAGNEMENT ASELL courte durée\nMesure n° VDB-26-0112\nRythme des visites : une par semaine le premier mois, puis une par quinzaine";
    expect(accepted(text).visitRhythm).toBe("une par semaine le premier mois, puis une par quinzaine");
  });

  it("signed in one of two boxes leaves it open where nobody knows how many holders there are", () => {
    const text =
      "CONTRAT D'ACCOMPAGNEMENT ASELL courte durée\nMesure n° VDB-26-0112\nDate de début : 02/02/2026\nFait à Montbrisac, le 01/02/2026\nLe titulaire           Le co-titulaire          L'intervenant\n{signature}                                     {signature}";
    expect(read(text).fields.householdSigned).toMatchObject({ accepted: false });
  });
});
