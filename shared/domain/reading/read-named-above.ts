import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseHousehold, startsWithCivility } from "./parse-name.ts";
import type { Cell } from "./sheet.ts";

/** « Madame TRAORÉ Fatoumata » over « née le 14/07/1986 », in one column of a contract: who was born then. */
export function readNamedAbove(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  if (kind === "orientation") return readNamedWithBirth(page);
  if (kind !== "contract" && kind !== "bilan") return [];
  const named = page.sheet.rows.flatMap(({ cells }) => cells).flatMap((cell) => nameOver(page, cell) ?? []);
  const [cell] = named;
  if (cell === undefined || named.length > 1) return [];
  return namesIn(page, cell, cell.text, "first-last");
}

/** The one person that a text names whole. */
function namesIn(page: LabelledSheet, cell: Cell, text: string, order: "first-last" | "last-first"): Candidate[] {
  const [person, ...more] = parseHousehold(text, order);
  if (person?.value.lastName === undefined || person.value.firstName === undefined || more.length > 0) return [];
  const { strict, value } = person;
  const found = { strict, rank: 5, text, words: cell.words.slice(0, text.split(/\s+/).length) };
  const at = { source: page.sheet.source, page: page.sheet.number };
  return [
    makeCandidate({ target: "household.lastName", value: value.lastName ?? "", ...found, ...at }),
    makeCandidate({ target: "household.firstName", value: value.firstName ?? "", ...found, ...at }),
  ];
}

/** « Identité du demandeur » over « DUBREUIL Kévin, né le 02/09/2003 »: who was born then is named before it. */
function readNamedWithBirth(page: LabelledSheet): Candidate[] {
  const lines = page.sheet.rows.flatMap(({ cells, index }) =>
    cells.flatMap((cell) => {
      const name = /^([^,;:\d]{5,50}?)\s*[,(–-]\s*née?(?:\s?\(e\))?\s+le\s/iu.exec(cell.text)?.[1];
      const over = page.sheet.rows[index - 1]?.cells.find(({ box }) => Math.abs(box.left - cell.box.left) < 0.05);
      const asks =
        over !== undefined && (page.labels.get(over) ?? []).some(({ introduces }) => introduces === "household");
      return name !== undefined && asks ? [{ cell, name }] : [];
    }),
  );
  const [line, ...more] = lines;
  return line === undefined || more.length > 0 ? [] : namesIn(page, line.cell, line.name, "last-first");
}

/** The name right above a line that begins with when somebody was born, at the same margin. */
function nameOver(page: LabelledSheet, { row, box, text }: Cell): Cell | undefined {
  if (!/^\s*née?(?:\s?\(e\))?\s+le(?!\p{L})/iu.test(text)) return undefined;
  const above = page.sheet.rows[row - 1]?.cells.find((cell) => Math.abs(cell.box.left - box.left) < 0.012);
  const isNear = above !== undefined && box.top - above.box.top < 3 * page.sheet.lineHeight;
  return isNear && startsWithCivility(above.text) && !/[,;:\d]/.test(above.text) ? above : undefined;
}
