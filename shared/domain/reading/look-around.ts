import type { DocumentKind } from "../../../schemas/field.ts";
import type { Candidate } from "./candidate.ts";
import type { Around } from "./confidence-signs.ts";
import { isBlank } from "./glyphs.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import type { Cell } from "./sheet.ts";

/** Readers of print are this sure of nearly every word of it. */
const SURE = 0.85;

/** Looks over a whole document: how well it was read, how many of its labels are known, and how many have an answer. */
export function lookAround(
  kind: DocumentKind,
  pages: readonly LabelledSheet[],
  fromLabels: readonly Candidate[],
): Around {
  let known = 0;
  let unknown = 0;
  let words = 0;
  let unsure = 0;
  for (const page of pages) {
    for (const cell of page.sheet.rows.flatMap(({ cells }) => cells)) {
      const labels = (page.labels.get(cell) ?? []).filter(({ role }) => role !== undefined && role !== "ignored");
      known += labels.length;
      if (labels.length === 0 && announces(page, cell)) unknown += 1;
      if (page.sheet.source === "file") continue;
      words += cell.words.length;
      unsure += cell.words.filter(({ confidence }) => confidence < SURE).length;
    }
  }
  return {
    kind,
    unsure: words === 0 ? 0 : unsure / words,
    unknown: known + unknown === 0 ? 0 : unknown / (known + unknown),
    open: known === 0 ? 0 : Math.max(0, 1 - fromLabels.length / known),
    places: known,
  };
}

/** « Mesure préconisée : », of which the vocabulary knows nothing. */
function announces(page: LabelledSheet, { text, filled }: Cell): boolean {
  const colon = text.indexOf(":");
  return !filled && colon > 2 && colon < 60 && !isBlank(text.slice(0, colon)) && page.sheet.rows.length > 3;
}
