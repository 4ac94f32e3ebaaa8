import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** A value that a whole cell gives. */
export function candidateIn(
  sheet: Sheet,
  cell: Cell,
  target: Target,
  value: string,
  strict: boolean,
  rank: number,
): Candidate {
  return makeCandidate({
    target,
    value,
    strict,
    rank,
    text: cell.text,
    words: cell.words,
    source: sheet.source,
    page: sheet.number,
  });
}
