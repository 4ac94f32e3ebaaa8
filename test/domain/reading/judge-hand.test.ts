import { describe, expect, it } from "vitest";
import type { Page } from "../../../schemas/page.ts";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { drawPage } from "./page-drawing.ts";

const FORM = `
               FICHE D'ORIENTATION ASELL courte durée
Nom : TANGUY
Prénom : Maëlle
Date de naissance : 09/08/1983
Adresse : 3 impasse des Genêts, 96120 Montbrisac
Téléphone : 01 99 00 11 22
Ressources mensuelles : 1 240,00 €
`;
const ANSWERS = /TANGUY|Maëlle|09\/08\/1983|impasse|Genêts|96120|Montbrisac|1 ?240|00|99|11|22/;

/** The form as a picture; the words of the answers are as sure as `sureness` says of each in turn. */
function scan(sureness: readonly number[]): Page {
  let at = 0;
  const page = drawPage(FORM, { source: "ocr", confidence: 0.96 });
  const lines = page.lines.map((line) => ({
    ...line,
    words: line.words.map((word) =>
      ANSWERS.test(word.text) ? { ...word, confidence: sureness[at++ % sureness.length] ?? 1 } : word,
    ),
  }));
  return { ...page, lines };
}

const readScan = (sureness: readonly number[]) => readDocument({ pages: [scan(sureness)], today: "2026-10-05" });

describe("answers that a hand wrote", () => {
  it("are none of them sure where many of their words were not, and a person is told to look at all", () => {
    const { fields, findings } = readScan([0.95, 0.6, 0.94, 0.5]);
    expect(Object.values(fields).filter(({ accepted }) => accepted && fields.scheme?.accepted !== true)).toEqual([]);
    expect(fields["household.lastName"]).toMatchObject({ value: "TANGUY", accepted: false });
    expect(findings).toContainEqual(expect.objectContaining({ code: "hard-to-read", severity: "error" }));
  });

  it("are known by print beside them that was read clearly better", () => {
    expect(readScan([0.9, 0.82, 0.87]).findings).toContainEqual(expect.objectContaining({ code: "hard-to-read" }));
  });

  it("are known by letters that are higher and less sure than the print, though few are badly read", () => {
    const page = scan([0.96, 0.88, 0.95, 0.87]);
    const written = page.lines.map((line) => ({
      ...line,
      words: line.words.map((word) =>
        ANSWERS.test(word.text) ? { ...word, box: { ...word.box, height: word.box.height * 1.5 } } : word,
      ),
    }));
    const { fields, findings } = readDocument({ pages: [{ ...page, lines: written }], today: "2026-10-05" });
    expect(findings).toContainEqual(expect.objectContaining({ code: "hard-to-read" }));
    expect(Object.values(fields).filter(({ accepted }) => accepted)).toEqual([]);
  });

  it("are known by words of which few are as sure as print, though none is badly read", () => {
    const { fields, findings } = readScan([0.95, 0.94, 0.95, 0.93]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "hard-to-read" }));
    expect(Object.values(fields).filter(({ accepted }) => accepted)).toEqual([]);
  });

  it("are not suspected where print is as sure as the rest but for a word", () => {
    const { fields, findings } = readScan([0.96, 0.95, 0.97, 0.96, 0.95, 0.96, 0.96, 0.96, 0.96, 0.96, 0.7]);
    expect(findings).not.toContainEqual(expect.objectContaining({ code: "hard-to-read" }));
    expect(fields["household.lastName"]).toMatchObject({ accepted: true });
  });

  it("are not suspected for pieces of ruled lines that were read as short words", () => {
    const page = scan([0.96, 0.95, 0.97]);
    const specks = page.lines.map((line) => {
      const last = line.words.at(-1);
      return last === undefined || !/TANGUY|Montbrisac/.test(line.text)
        ? line
        : {
            ...line,
            words: [
              ...line.words,
              {
                ...last,
                text: "ES",
                confidence: 0.2,
                box: { ...last.box, left: last.box.left + last.box.width + 0.005, width: 0.02 },
              },
            ],
          };
    });
    const { findings } = readDocument({ pages: [{ ...page, lines: specks }], today: "2026-10-05" });
    expect(findings).not.toContainEqual(expect.objectContaining({ code: "hard-to-read" }));
  });
});
