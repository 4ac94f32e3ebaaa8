import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { cellBelow } from "./cell-below.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseDate } from "./parse-date.ts";
import { targetOf } from "./roles.ts";
import type { Cell } from "./sheet.ts";

const FROM = /\b(?:du|depuis le|a compter du|a partir du)\W*$/;
const UNTIL = /^\W*(?:au|jusqu[' ]?au)\W*$/;

/** What a caption says that begins and ends; « Suivi du » names nobody where « au » stands beside it. */
const MEASURED =
  /\b(?:accompagnement|suivi|mesure|contrat|convention|engagement|intervention|prise en charge|periode)\b/;
const ANOTHER = /\b(?:bail|absence|suspension|sejour|conges?|preced\w+|anterieur\w*|impaye\w*|bilan)\b/;

/**
 * « Accompagnement du | au » over two boxes: the period that the first caption names begins in its box and ends in that of
 * the second. A box of one whole date each; a caption whose box is empty says nothing.
 */
export function readPeriodCaptions(page: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  return page.sheet.rows.flatMap(({ items }) =>
    items.flatMap((from, index) => {
      const until = items[index + 1];
      if (from.type !== "cell" || until?.type !== "cell" || !UNTIL.test(fold(until.text))) return [];
      const role = periodOf(page, from);
      const end = role === undefined ? undefined : targetOf(role, undefined, kind);
      if (end === undefined) return [];
      return [...readBelow(page, from, "startOn", today), ...readBelow(page, until, end, today)];
    }),
  );
}

/** The period that a caption ending with « du » begins to name. */
function periodOf({ labels }: LabelledSheet, cell: Cell): "period" | "period-current" | undefined {
  const words = fold(cell.text);
  if (!FROM.test(words) || ANOTHER.test(words)) return undefined;
  const role = labels.get(cell)?.at(-1)?.role;
  if (role === "period" || role === "period-current") return role;
  return MEASURED.test(words) ? "period" : undefined;
}

function readBelow(page: LabelledSheet, caption: Cell, target: Target, today: string): Candidate[] {
  const below = cellBelow(page, caption);
  const date = below === undefined ? undefined : parseDate(below.text, { today, birth: false });
  if (below === undefined || date === undefined) return [];
  const { source, number } = page.sheet;
  return [makeCandidate({ target, ...date, rank: 3, text: below.text, words: below.words, source, page: number })];
}
