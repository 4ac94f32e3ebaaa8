import type { Label } from "./label.ts";
import { labelBook } from "./label-books.ts";
import type { Cell, Row } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";

/** How near two left edges are to be one. */
const EDGE = 0.014;
/** So many labels at its edge make a word one too, so many rows and so much of the page's height around it. */
const LEAST = 3;
const ROWS = 7;
const HEIGHT = 0.16;

/** What is written in words that may go on with a label as with a sentence. */
const IN_WORDS: ReadonlySet<Role> = new Set<Role>([
  "organisation",
  "worker",
  "handled-by",
  "landlord",
  "last-name",
  "first-name",
  "full-name",
  "city",
  "address",
]);

/** « Association Clés en Main », « Service social du Forez »: what a body is called begins as its label does. */
const BODY = /^(?:structure|organisme|institution|partenaire|employeur|bailleur)s?$/;

/** A name or an address and nothing else: no sentence, no further label. */
const WRITTEN = /^\s+(?:\p{Lu}|\d{1,4}[\s,])[^:;?!.]{1,70}$/u;

/**
 * « Structure Mission locale », « Référent Fanny Delahousse »: by itself a word may be the beginning of what a service is
 * called; in a column of labels, each with its value right behind it, it is one of them.
 */
export function labelsInColumn(rows: readonly Row[], labels: ReadonlyMap<Cell, readonly Label[]>): Label[] {
  const begins = rows.flatMap(({ cells }) =>
    cells.filter((cell) => (labels.get(cell) ?? []).some(({ start, role }) => start === 0 && role !== undefined)),
  );
  const found = rows.flatMap(({ cells, items }) =>
    cells.flatMap((cell) => {
      const isBare = (labels.get(cell)?.length ?? 0) === 0 && items[items.indexOf(cell) - 1]?.type !== "tick";
      const label = isBare && !cell.filled ? labelIn(cell) : undefined;
      return label === undefined ? [] : [label];
    }),
  );
  const all = [...begins, ...found.map(({ cell }) => cell)];
  return found.filter(({ cell }) => {
    const alike = all.filter(
      (other) =>
        other !== cell &&
        Math.abs(other.box.left - cell.box.left) < EDGE &&
        Math.abs(other.row - cell.row) <= ROWS &&
        Math.abs(other.box.top - cell.box.top) < HEIGHT,
    );
    return alike.length >= LEAST;
  });
}

function labelIn(cell: Cell): Label | undefined {
  const hit = labelBook.at(cell.tokens, 0);
  const end = cell.tokens[(hit?.to ?? 0) - 1]?.end ?? 0;
  if (hit === undefined || !/^\p{Lu}/u.test(cell.text) || !WRITTEN.test(cell.text.slice(end))) return undefined;
  const base = { cell, start: 0, valueStart: end, valueEnd: cell.text.length, announced: false };
  if ("section" in hit.meaning)
    return hit.meaning.section === "referrer" && hit.words === 1
      ? { ...base, introduces: hit.meaning.section }
      : undefined;
  const { role, owner } = hit.meaning;
  if (role === "organisation" && !BODY.test(cell.tokens[0]?.norm ?? "")) return undefined;
  return IN_WORDS.has(role) ? { ...base, role, ...(owner !== undefined && { section: owner }) } : undefined;
}
