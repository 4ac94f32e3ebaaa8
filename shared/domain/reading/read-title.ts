import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { bottomOf } from "./sheet.ts";
import { OPTIONS } from "./vocabulary-options.ts";

const bilanBook = makePhraseBook(
  Object.entries(OPTIONS.bilanKind).flatMap(([value, phrases]) =>
    phrases
      .split("|")
      .filter((phrase) => /bilan|rapport|fiche|compte rendu|constat/.test(phrase))
      .map((phrase) => ({ phrase, meaning: value })),
  ),
);

/** What the title itself says: « Bilan final » names the kind of bilan. */
export function readTitle(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  if (kind !== "bilan" || page.sheet.number !== 1) return [];
  for (const row of page.sheet.rows.slice(0, 14)) {
    if (row.items.some((item) => item.type === "tick")) continue;
    for (const cell of row.cells) {
      if (bottomOf(cell.box) > 0.45 || cell.tokens.length > 14) continue;
      const hits = bilanBook.all(cell.tokens);
      const values = new Set(hits.map((hit) => hit.meaning));
      const [value] = values;
      if (value === undefined || values.size > 1) continue;
      const [whole] = optionsOf(cell.text);
      return [
        makeCandidate({
          target: "bilanKind",
          value,
          strict: true,
          rank: 3,
          text: cell.text,
          words: whole === undefined ? [] : cell.words,
          source: page.sheet.source,
          page: page.sheet.number,
        }),
      ].map((candidate) => ({ ...candidate, wordConfidence: Math.max(candidate.wordConfidence, 0.9) }));
    }
  }
  return [];
}
