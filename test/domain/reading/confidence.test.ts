import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../shared/domain/reading/confidence.ts";
import {
  beginsCaption,
  endsInHeading,
  isCutOff,
  isPlausible,
  isPrint,
} from "../../../shared/domain/reading/plausible-text.ts";
import { read } from "./drawn-papers.ts";

const FORM = `
               FICHE D'ORIENTATION ASELL courte durée
Nom : TANGUY                         Prénom : Maëlle
Date de naissance : 09/08/1983
Adresse : 3 impasse des Genêts, 96120 Montbrisac
Orienté par : CCAS de Montbrisac
Bailleur : %
`;

describe("a confidence", () => {
  const landlord = (said: string) => read(FORM.replace("%", said), { source: "ocr" }).fields.landlord;

  it("is lower where the value looks like print, or like the end of something else", () => {
    const sure = landlord("Valbrume Habitat")?.confidence ?? 0;
    expect(sure).toBeGreaterThan(0.9);
    expect(landlord("concerné par la")?.confidence).toBeLessThan(sure);
  });

  it("leaves a text that is not likely right to a person, and says so", () => {
    const { fields, findings } = read(FORM.replace("%", "d'une part, et le"), { source: "ocr" });
    expect(fields.landlord?.accepted).not.toBe(true);
    if (fields.landlord !== undefined)
      expect(findings).toContainEqual(expect.objectContaining({ code: "field-unsure", field: "landlord" }));
  });

  it("counts nothing for a sign that has no weight", () => {
    expect(chanceOf({ unheard: 3 }, { always: 0 })).toBe(0.5);
    expect(chanceOf({ seen: 1 }, { always: 0, seen: 2 })).toBeGreaterThan(0.85);
  });
});

describe("two fields", () => {
  it("are not both read from one place: the farther label is left without a value", () => {
    const { fields } = read(
      `
FICHE D'ORIENTATION
Nom : TANGUY     Prénom : Maëlle
Loyer + charges :
Total des ressources par mois : 1 240,00 €
`,
      { source: "ocr" },
    );
    expect(fields.monthlyIncomeCents?.value).toBe(124000);
    expect(fields.rentCents).toBeUndefined();
  });
});

describe("the look of a text", () => {
  it.each([
    ["Prén", true],
    ["Assc", true],
    ["Adam", false],
    ["TOURÉ", false],
  ])("tells the beginning of a caption: « %s » %s", (text, is) => {
    expect(beginsCaption(text)).toBe(is);
  });

  it.each([
    ["CCAS de", true],
    ["Maison des solidarités de la", true],
    ["Association Clés en Main", false],
  ])("tells what is cut off: « %s » %s", (text, is) => {
    expect(isCutOff(text)).toBe(is);
  });

  it("tells a heading behind a text, and what no field of its kind looks like", () => {
    expect(endsInHeading("Le loyer n'est plus payé.\nQui oriente")).toBe(true);
    expect(endsInHeading("Le loyer n'est plus payé\ndepuis deux mois.")).toBe(false);
    expect(isPlausible("household.address", "concerné")).toBe(false);
    expect(isPlausible("household.address", "3 bis av. du Général Leclerc")).toBe(true);
    expect(isPlausible("motive", "n'importe quoi")).toBe(true);
    expect(isPrint("Date de naissance")).toBe(true);
    expect(isPrint("CCAS de Montbrisac")).toBe(false);
  });
});
