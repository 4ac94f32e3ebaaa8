import { describe, expect, it } from "vitest";
import { accepted, read } from "./drawn-papers.ts";

describe("a bilan", () => {
  it("is read from a form with the kind ticked", () => {
    const text = `
                      BILAN D'ACCOMPAGNEMENT
☐ Bilan intermédiaire   ☒ Bilan final   ☐ Bilan de rupture
Dispositif            ASELL courte durée
Mesure n°             VDB-26-0087
Début de la mesure    02/02/2026            Fin de la mesure        01/08/2026
Nombre de rencontres  12                    dont visites à domicile     7
Objectifs :  ☒ Atteints   ☐ Partiellement atteints   ☐ Non atteints   ☐ Mesure interrompue
Relais mis en place
Maison des solidarités de Valbrume.
Fait à Montbrisac, le 31/07/2026
Signature du ménage                       Signature de l'intervenant
                                           {signature}
`;
    expect(accepted(text, { source: "ocr" })).toEqual({
      bilanKind: "final",
      scheme: "asell-cd",
      measureRef: "VDB-26-0087",
      startOn: "2026-02-02",
      endOn: "2026-08-01",
      visitsDone: 12,
      homeVisitsDone: 7,
      outcome: "met",
      relay: "Maison des solidarités de Valbrume.",
      signedOn: "2026-07-31",
      householdSigned: false,
      professionalSigned: true,
    });
  });

  it("takes the day it really stopped, not the planned end", () => {
    const text =
      "BILAN DE RUPTURE\nMesure n° VDB-26-0087\nDate de fin prévue : 01/08/2026\nDate de fin effective : 20/05/2026\nMotif de la rupture : départ sans adresse\nLes objectifs ont été : non atteints";
    expect(accepted(text)).toMatchObject({
      bilanKind: "break-off",
      endOn: "2026-05-20",
      reason: "départ sans adresse",
      outcome: "not-met",
    });
  });

  it("that only names the planned end does not say when it stopped", () => {
    expect(accepted("BILAN FINAL\nMesure n° VDB-26-0087\nDate de fin prévue : 01/08/2026")).not.toHaveProperty("endOn");
  });

  it("counts visits of which some were at home, and those in the office beside them", () => {
    expect(
      accepted("RAPPORT DE FIN DE MESURE\nMesure n° VDB-26-0087\nVisites réalisées : 12 dont 5 à domicile"),
    ).toMatchObject({ visitsDone: 12, homeVisitsDone: 5 });
    expect(
      accepted("BILAN FINAL\nMesure n° VDB-26-0087\nEntretiens au bureau : 7\nVisites à domicile : 5"),
    ).toMatchObject({ visitsDone: 12, homeVisitsDone: 5 });
  });

  it("with more home visits than visits is for a person", () => {
    const reading = read("BILAN FINAL\nMesure n° VDB-26-0087\nNombre de rencontres : 4\nVisites à domicile : 7");
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "field-out-of-sense", field: "homeVisitsDone" }),
    );
  });

  it("whose captions stand under the lines to write on is read upwards", () => {
    const text = `
                      BILAN D'ACCOMPAGNEMENT
Type de bilan :  ☐ Intermédiaire   ☒ Final   ☐ Rupture

TANGUY                  Maëlle                  09/08/1983
Nom                     Prénom                  Date de naissance

VDB-26-0112             3 impasse des Genêts
Mesure n°               Adresse

02.02.2026              01.08.2026
Début de la mesure      Fin de la mesure

11
Nombre total de rencontres        dont visites à domicile

Relais
Service social du bailleur

Montbrisac              31/07/2026
Fait à                  Le
`;
    expect(accepted(text)).toEqual({
      bilanKind: "final",
      "household.lastName": "TANGUY",
      "household.firstName": "Maëlle",
      "household.birthOn": "1983-08-09",
      "household.address": "3 impasse des Genêts",
      measureRef: "VDB-26-0112",
      startOn: "2026-02-02",
      endOn: "2026-08-01",
      visitsDone: 11,
      relay: "Service social du bailleur",
      signedOn: "2026-07-31",
    });
  });

  it("takes no value from a form whose captions stand under empty lines", () => {
    const text =
      "BILAN D'ACCOMPAGNEMENT\nType de bilan :  ☐ Final   ☐ Rupture\n\nNom                Prénom\n\nDébut de la mesure      Fin de la mesure\n\nObjectifs atteints :  ☐ Oui   ☐ Non\nRelais\n\nFait à         Le";
    expect(read(text).fields).toEqual({});
  });

  it.each([
    ["Les objectifs fixés sont atteints.", "met"],
    ["Les objectifs du contrat n'ont pas été atteints.", "not-met"],
    ["Les objectifs ont été en partie atteints.", "partly-met"],
    ["L'accompagnement a été interrompu avant son terme.", "broken-off"],
  ])("tells what became of the objectives: %s", (sentence, outcome) => {
    expect(accepted(`BILAN FINAL\nMesure n° VDB-26-0112\n\nÉvaluation\n${sentence}`).outcome).toBe(outcome);
  });

  it.each([
    "Objectifs atteints :",
    "Les objectifs ont-ils été atteints ?",
    "Si la mesure est interrompue, un bilan de rupture est établi.",
    "L'accompagnement a été interrompu pendant deux mois, puis a repris.",
    "Les objectifs seront atteints à la fin de l'année.",
  ])("tells no outcome where a sentence asks, supposes or passes: %s", (sentence) => {
    expect(read(`BILAN FINAL\nMesure n° VDB-26-0112\n${sentence}`).fields.outcome).toBeUndefined();
  });

  it.each([
    ["Au total, 12 rencontres ont eu lieu.", 12, undefined],
    ["Au total, 12 rencontres ont eu lieu, dont 5 à domicile.", 12, 5],
    ["Neuf entretiens ont été réalisés, dont aucun à domicile.", 9, 0],
    ["Il était prévu 12 rencontres, dont 5 à domicile.", undefined, undefined],
  ])("counts the meetings that a sentence says were held: %s", (sentence, visits, home) => {
    const fields = accepted(`BILAN FINAL\nMesure n° VDB-26-0112\n${sentence}`);
    expect([fields.visitsDone, fields.homeVisitsDone]).toEqual([visits, home]);
  });

  it("knows an answer whose box left a mark before its text", () => {
    const text = 'BILAN FINAL\nMesure n° VDB-26-0112\nObjectifs atteints :  ☐ Oui   ☒ "Non   ☐ En partie';
    expect(accepted(text).outcome).toBe("not-met");
  });
});
