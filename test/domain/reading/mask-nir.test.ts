import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskNir, maskPages, NIR_MASK } from "../../../shared/domain/reading/mask-nir.ts";
import { drawPage } from "./page-drawing.ts";

describe("a social-security number", () => {
  it.each([
    "2 84 03 13 055 012 37",
    "284031305501237",
    "2840313055012",
    "2.84.03.13.055.012 clé 37",
    "1 55 12 2A 055 012 37",
    "n° SS:284031305501237.",
  ])("« %s » is masked", (text) => {
    expect(maskNir(text)).toContain("[NIR masqué]");
    expect(maskNir(text)).not.toMatch(/055/);
  });

  it.each([
    "06 39 98 00 12",
    "12/03/2026",
    "2026-0147",
    "1 245,30 €",
    "FR76 3000 4000 0312 3456 7890 143",
    "91234567890123",
    "2026 0315 1230",
    "FR7630004000031234567890143",
    "30004 00003 12345678901 43",
    "12/03/2026 15/06/2026 01/02/2026",
    "+33 6 39 98 00 12",
    "01 22 33 44 55 / 06 11 22 33 44",
    "SIRET 123 456 789 00012",
    "N° 2026031512305",
    "1 245,30 512,00 210,45 1 022,85",
    "Oui Non 2 enfants 3 pièces 45 m2",
  ])("« %s » is left alone", (text) => {
    expect(maskNir(text)).toBe(text);
  });

  it("that a reader split over words is masked in line and words, and in form fields", () => {
    const page = drawPage("N° SS : 2 84 03 13 055 012 37 Nom : DUPONT", {
      keyValues: [["N° SS", "2 84 03 13 055 012 37"]],
    });
    const [masked] = maskPages([page]);
    expect(JSON.stringify(masked)).not.toContain("055");
    expect(masked?.lines[0]?.words.map(({ text }) => text).join(" ")).toBe("N° SS : [NIR masqué] Nom : DUPONT");
  });

  it("changes nothing on pages that have none", () => {
    const page = drawPage("Nom : DUPONT");
    expect(maskPages([page])[0]).toBe(page);
  });

  it.each([
    ["one digit a box", "2|8|4|0|3|1|3|0|5|5|0|1|2|3|7"],
    ["in odd groups, after its label", "N° sécu. 284 0313 055 01237"],
    ["with letters for digits, as readers of pictures see them", "2 84 O3 l3 055 O12 37"],
    ["in a file's name", "CNI_284031305501237.pdf"],
    ["of Haute-Corse", "1 55 12 2B 055 012 16"],
  ])("is masked %s", (_, text) => {
    expect(maskNir(text)).toContain(NIR_MASK);
    expect(maskNir(text)).not.toMatch(/055|5\|5/);
  });

  it("that goes on in the next line is masked on both", () => {
    const [masked] = maskPages([drawPage("Assurée n° 2 84 03 13\n055 012 37 Nom : DUPONT")]);
    expect(masked?.lines.map((line) => line.text)).toEqual([`Assurée n° ${NIR_MASK}`, `${NIR_MASK} Nom : DUPONT`]);
    expect(masked?.lines.map((line) => line.words.map((word) => word.text).join(" "))).toEqual(
      masked?.lines.map((line) => line.text),
    );
  });

  it("that a form reader cut between key and value is masked in both", () => {
    const page = drawPage("Rien", { keyValues: [["N° SS 2 84 03 13", "055 012 37"]] });
    expect(maskPages([page])[0]?.keyValues[0]).toMatchObject({ key: `N° SS ${NIR_MASK}`, text: NIR_MASK });
  });

  it("is masked whatever it is and however it is spaced; nothing around it is", () => {
    const digits = (length: number, most: number) =>
      fc.integer({ min: 1, max: most }).map((value) => String(value).padStart(length, "0"));
    const parts = fc.tuple(
      fc.constantFrom("1", "2"),
      digits(2, 99),
      digits(2, 12),
      fc.oneof(digits(2, 95), fc.constantFrom("2A", "2B", "97", "99")),
      digits(3, 990),
      digits(3, 999),
    );
    const keyOf = (body: string) =>
      String(97n - (BigInt(body.replace("2A", "19").replace("2B", "18")) % 97n)).padStart(2, "0");
    const spacing = fc.constantFrom("", " ", "  ", ".", "-", "\u00a0", "_");
    fc.assert(
      fc.property(parts, spacing, fc.boolean(), fc.boolean(), (groups, space, hasKey, isBoxed) => {
        const body = groups.join("");
        const all = hasKey ? [...groups, keyOf(body)] : groups;
        const number = (isBoxed ? [...all.join("")] : all).join(space);
        expect(maskNir(`Nom : DUPONT, n° ${number}, née le 12/03/1984`)).toBe(
          `Nom : DUPONT, n° ${NIR_MASK}, née le 12/03/1984`,
        );
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  it("is not seen in telephone numbers, accounts, dates and amounts, alone or side by side", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
    const phone = fc
      .tuple(fc.constantFrom("01", "04", "06", "07", "09"), two, two, two, two)
      .map((all) => all.join(" "));
    const date = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1930, max: 2030 }))
      .map(([day, month, year]) => `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`);
    const amount = fc.integer({ min: 0, max: 99_999 }).map((cents) => `${Math.floor(cents / 100)},${cents % 100} €`);
    const account = fc
      .array(fc.integer({ min: 0, max: 9999 }), { minLength: 6, maxLength: 6 })
      .map((all) => `FR76 ${all.map((four) => String(four).padStart(4, "0")).join(" ")} 123`);
    fc.assert(
      fc.property(fc.array(fc.oneof(phone, date, amount, account), { minLength: 1, maxLength: 4 }), (all) => {
        expect(maskNir(all.join("  "))).toBe(all.join("  "));
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });
});
