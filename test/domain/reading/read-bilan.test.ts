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
});
