import { describe, expect, it } from "vitest";
import { accepted, read } from "./drawn-papers.ts";

describe("a decision", () => {
  it("is read from a letter in sentences", () => {
    const text = `
Département du Val-de-Brume
                                            Valbrume, le 10 juillet 2026
Objet : notification de décision
Réf. mesure : VDB-26-0142

Madame, Monsieur,
J'ai l'honneur de vous informer que la commission d'attribution, réunie le 9 juillet 2026, a examiné la
situation de Madame Inès ROUSSILLON, née le 8 décembre 1995, et a décidé d'accorder la mesure ASELL courte
durée pour une durée de six mois à compter du 1er août 2026. Elle est confiée à l'Association Le Cairn Habitat.
`;
    expect(read(text).kind).toBe("decision");
    expect(accepted(text)).toEqual({
      documentOn: "2026-07-10",
      measureRef: "VDB-26-0142",
      sessionOn: "2026-07-09",
      scheme: "asell-cd",
      decision: "granted",
      monthsGranted: 6,
      startOn: "2026-08-01",
      operator: "Association Le Cairn Habitat",
      "household.lastName": "ROUSSILLON",
      "household.firstName": "Inès",
      "household.birthOn": "1995-12-08",
    });
  });

  it("is read from a table with values below their headings and boxes in a column", () => {
    const text = `
              PROCÈS-VERBAL DE LA COMMISSION
              ASELL courte durée

Date de la séance      N° de mesure         Bénéficiaire              Né(e) le
09/07/2026             VDB-26-0142          LESTRADE Mélanie          12/04/1987

Sens de la décision    ☒ Favorable
                       ☐ Défavorable
                       ☐ Ajournement

Durée accordée : 6 mois          Date de prise d'effet : 20/07/2026

                                 Le président de la commission
                                   {signature}
`;
    expect(accepted(text, { source: "ocr" })).toEqual({
      scheme: "asell-cd",
      sessionOn: "2026-07-09",
      measureRef: "VDB-26-0142",
      "household.lastName": "LESTRADE",
      "household.firstName": "Mélanie",
      "household.birthOn": "1987-04-12",
      decision: "granted",
      monthsGranted: 6,
      startOn: "2026-07-20",
      professionalSigned: true,
    });
  });

  it.each([
    ["La demande est refusée.", "refused"],
    ["La commission a décidé d'ajourner l'examen du dossier.", "adjourned"],
    ["La commission a émis un avis défavorable.", "refused"],
    ["Décision : réorientation vers un autre dispositif", "redirected"],
    ["Avis de la commission : favorable", "granted"],
    ["La mesure n'est pas accordée.", "refused"],
  ])("« %s » is %s", (sentence, decision) => {
    expect(
      accepted(`NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\n${sentence}`),
    ).toMatchObject({ decision });
  });

  it("of which two boxes are ticked is for a person", () => {
    const reading = read(
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision :  ☒ accordée  ☒ refusée  ☐ ajournée",
    );
    expect(reading.fields.decision?.accepted).toBe(false);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "readings-differ", field: "decision", severity: "error" }),
    );
  });

  it("whose options are printed without any tick is no decision", () => {
    const reading = read(
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision :  ☐ accordée  ☐ refusée  ☐ ajournée",
    );
    expect(reading.fields.decision).toBeUndefined();
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "field-missing", field: "decision" }));
  });

  it("reads the rank of a renewal", () => {
    expect(
      accepted(
        "NOTIFICATION DE DÉCISION\nMesure n° ASLL71-2026-031\nDécision : accordée pour 3 mois\nSéance du 23/07/2026\n1er renouvellement",
      ),
    ).toMatchObject({ renewalRank: 1, monthsGranted: 3 });
  });
});
