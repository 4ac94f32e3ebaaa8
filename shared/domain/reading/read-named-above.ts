import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseHousehold, startsWithCivility } from "./parse-name.ts";
import type { Cell } from "./sheet.ts";

/** « Madame TRAORÉ Fatoumata » over « née le 14/07/1986 », in one column of a contract: who was born then. */
export function readNamedAbove(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  if (kind !== "contract" && kind !== "bilan") return [];
  const named = page.sheet.rows.flatMap(({ cells }) => cells).flatMap((cell) => nameOver(page, cell) ?? []);
  const [cell] = named;
  if (cell === undefined || named.length > 1) return [];
  const [person, ...more] = parseHousehold(cell.text, "first-last");
  if (person?.value.lastName === undefined || person.value.firstName === undefined || more.length > 0) return [];
  const { strict, value } = person;
  const found = { strict, rank: 5, text: cell.text, words: cell.words };
  const at = { source: page.sheet.source, page: page.sheet.number };
  return [
    makeCandidate({ target: "household.lastName", value: value.lastName ?? "", ...found, ...at }),
    makeCandidate({ target: "household.firstName", value: value.firstName ?? "", ...found, ...at }),
  ];
}

/** The name right above a line that begins with when somebody was born, at the same margin. */
function nameOver(page: LabelledSheet, { row, box, text }: Cell): Cell | undefined {
  if (!/^\s*née?(?:\s?\(e\))?\s+le(?!\p{L})/iu.test(text)) return undefined;
  const above = page.sheet.rows[row - 1]?.cells.find((cell) => Math.abs(cell.box.left - box.left) < 0.012);
  const isNear = above !== undefined && box.top - above.box.top < 3 * page.sheet.lineHeight;
  return isNear && startsWithCivility(above.text) && !/[,;:\d]/.test(above.text) ? above : undefined;
}
