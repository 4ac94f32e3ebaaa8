import { describe, expect, it } from "vitest";
import { findRadios } from "../../../shared/domain/reading/ink-radios.ts";
import { drawRaster, type Pen } from "../../local/textract/drawn-page.ts";
import { describePapers } from "./describe-papers.ts";
import { accepted, read } from "./drawn-papers.ts";
import { BILAN_BUILDS, RENEWAL_BUILDS } from "./measure-papers-structures.ts";

describePapers("A request for more months or a bilan of an odd build", {
  renewal: RENEWAL_BUILDS,
  bilan: BILAN_BUILDS,
});

const BILAN = "BILAN FINAL\nNom : MORVAN             Prénom : Lucie            N° mesure : TB-26-12\n";

describe("A table whose columns are the answers", () => {
  const table = (rows: string) => `${BILAN}
                              Atteint     En partie     Non atteint
${rows}`;

  it("says by the row that sums it up what became of the whole", () => {
    const text = table("Gestion du budget                X\nRÉSULTAT D'ENSEMBLE                           X");
    expect(accepted(text).outcome).toBe("partly-met");
  });

  it("says nothing without such a row where its rows differ", () => {
    const text = table("Gestion du budget                X\nOuverture des droits                          X");
    expect(read(text).fields.outcome).toBeUndefined();
  });

  it("leaves it to a person where the cross of that row was not seen", () => {
    const text = table("Gestion du budget                X\nOuverture des droits             X\nRésultat global");
    expect(read(text).fields.outcome).toMatchObject({ value: "met", accepted: false });
  });
});

describe("A bilan", () => {
  it("is of none of the kinds that it only offers", () => {
    const text = "ÉVALUATION DE LA MESURE\nBilan d'étape        Bilan final\nMesure n° VDB-26-0087\nRelais : CCAS";
    expect(read(text).fields).not.toHaveProperty("bilanKind");
  });

  it("counts what stands below three captions, and not the figures of a scale", () => {
    const text = (figures: string) => `${BILAN}
Visites à domicile        Entretiens au bureau       Total des rencontres
${figures}`;
    expect(accepted(text("        1                         2                          3"))).toMatchObject({
      homeVisitsDone: 1,
      visitsDone: 3,
    });
    expect(accepted(`${BILAN}\nNombre de rencontres\n1         2         3         4`)).not.toHaveProperty(
      "visitsDone",
    );
  });

  it("does not take who takes over for a part of what is advised", () => {
    const text = `${BILAN}
Préconisations
Ouvrir un dossier de surendettement.
Un relais est assuré par le service social du port.
Fait le 04/08/2026`;
    expect(accepted(text)).toMatchObject({
      recommendations: "Ouvrir un dossier de surendettement.",
      relay: "service social du port",
    });
  });

  it("ends a text at the day it was made on, the space before which was not read", () => {
    const text = `${BILAN}\nRelais :\nPoint conseil budget du port\nFaitle 04/08/2026\nSignature du ménage {signature}`;
    expect(accepted(text, { source: "ocr" })).toMatchObject({
      relay: "Point conseil budget du port",
      signedOn: "2026-08-04",
    });
  });

  it("was not made on the day from which somebody is accompanied", () => {
    for (const line of ["Depuis le : 15/01/2026", "Entrée le 15/01/2026"])
      expect(accepted(`${BILAN}\n${line}\nObjectifs atteints : oui`)).not.toHaveProperty("documentOn");
  });
});

const RENEWAL = "DEMANDE DE PROLONGATION\n";

describe("Headings with their number in a dark square", () => {
  it("head their parts though the squares were taken for boxes that somebody filled", () => {
    const text = `${RENEWAL}
☒    Qui êtes-vous
Nom : LESTRADE         Prénom : Jeanne
2    Votre mesure
N° de mesure : PX-26-4
☒    Raisons de la prolongation
Le plan d'apurement reste à négocier.
E    Réservé au service
Observations : sans suite`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "LESTRADE",
      measureRef: "PX-26-4",
      motive: "Le plan d'apurement reste à négocier.",
    });
  });

  it("are no list of numbered lines, nor of boxes that stand below each other", () => {
    const text = `${RENEWAL}N° de mesure : PX-26-4
Durée sollicitée
☐    3 mois
☒    6 mois
☐    9 mois`;
    expect(accepted(text)).toMatchObject({ measureRef: "PX-26-4", monthsRequested: 6 });
  });
});

describe("A partner on a form", () => {
  it("is named behind two labels, and lives where the household does", () => {
    const text = `${RENEWAL}
Nom Delmas              Prénom Karim
Conjoint(e) : nom ROCHE            Prénom Alix
Adresse : 3 rue Haute, 35000 Rennes
N° de mesure : PX-26-4`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "Delmas",
      "household.firstName": "Karim",
      "household.coHolderLastName": "ROCHE",
      "household.coHolderFirstName": "Alix",
      "household.address": "3 rue Haute",
      "household.city": "Rennes",
    });
  });

  it("is written in the order that the label says", () => {
    const text = `${RENEWAL}Nom : ROCHE      Prénom : Karim\nSecond titulaire (prénom et nom)      Noël Vautrin`;
    expect(accepted(text)).toMatchObject({
      "household.coHolderLastName": "Vautrin",
      "household.coHolderFirstName": "Noël",
    });
  });

  it("is nobody who signs in the next box", () => {
    const text = `${RENEWAL}Nom : ROCHE      Prénom : Karim
Fait à Rennes                 le 12/02/2026
Bénéficiaire         Co-bénéficiaire         La directrice adjointe
{signature}                                  {signature}`;
    expect(read(text).fields).not.toHaveProperty("household.coHolderLastName");
  });
});

describe("The label of whoever signs beside the household", () => {
  it("is a label from its article on, and no name of the household", () => {
    const text = `${RENEWAL}N° de mesure : PX-26-4\nLe bénéficiaire : {signature}            La CESF : {signature}`;
    expect(read(text).fields).not.toHaveProperty("household.lastName");
  });
});

describe("What stands at the head of a paper", () => {
  it("reaches its sender, though its title is taken for a heading", () => {
    const text = `${RENEWAL}Tél. : 04 77 00 18 20\nNom : ROCHE      Prénom : Karim`;
    expect(read(text).fields).not.toHaveProperty("household.phone");
  });
});

describe("An address whose town found no room on its line", () => {
  it.each([
    ["12 rue Haute, 96405 Les", "Essarts-le-Vieux", "Les Essarts-le-Vieux"],
    ["12 rue Haute, bâtiment C, 96720", "Aubercourt-sur-Brume", "Aubercourt-sur-Brume"],
  ])("goes on below: %s", (line, rest, city) => {
    const fields = accepted(`${BILAN}Adresse : ${line}\n${rest}\nMesure : ASLL`);
    expect(fields).toMatchObject({
      "household.city": city,
      "household.address": expect.stringMatching(/^12 rue Haute/),
    });
  });

  it("is left to a person where nothing goes on", () => {
    expect(read(`${BILAN}Adresse : 12 rue Haute, 96405 Les`).fields["household.city"]?.accepted).not.toBe(true);
  });
});

describe("Round boxes", () => {
  /** A circle of short strokes, and a dot in it. */
  const circle = ({ line, area }: Pen, x: number, y: number, filled: boolean) => {
    const at = (step: number): [number, number] => [
      x + 4.3 * Math.cos((step * Math.PI) / 20),
      y + 4.3 * Math.sin((step * Math.PI) / 20),
    ];
    for (let step = 0; step < 40; step++) line(...at(step), ...at(step + 1), 0.8);
    if (filled) area(x - 2, y - 2, 4, 4);
  };

  it("are found with the one that was chosen", async () => {
    const page = await drawRaster((pen) => {
      for (const [index, filled] of [false, true, false].entries()) circle(pen, 60 + 110 * index, 104, filled);
      for (const index of [0, 1, 2]) pen.print("Bilan", 72 + 110 * index, 108);
    });
    const marks = findRadios(page).toSorted((a, b) => a.box.left - b.box.left);
    expect(marks.map(({ selected }) => selected)).toEqual([false, true, false]);
  });

  it("are no single circle, no bullets and no letters", async () => {
    const page = await drawRaster((pen) => {
      circle(pen, 60, 104, false);
      for (const y of [200, 230]) pen.area(60, y, 9, 9);
      for (const y of [300, 320]) pen.print("OBJECTIFS O BONHOMME", 60, y);
    });
    expect(findRadios(page)).toEqual([]);
  });
});
