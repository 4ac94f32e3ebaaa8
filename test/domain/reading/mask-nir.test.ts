import { describe, expect, it } from "vitest";
import { maskNir, maskPages } from "../../../shared/domain/reading/mask-nir.ts";
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
});
