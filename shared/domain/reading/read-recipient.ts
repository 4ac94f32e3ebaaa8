import type { Candidate } from "./candidate.ts";
import { candidateIn } from "./candidate-in.ts";
import { fold, tokenize } from "./fold-text.ts";
import { trimLeaders } from "./glyphs.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseAddress } from "./parse-address.ts";
import { parseHousehold, startsWithCivility } from "./parse-name.ts";
import { CONTACT_ROLES } from "./roles.ts";
import { bottomOf, type Cell, rightOf } from "./sheet.ts";

const namesIt = ({ text }: Cell, lastName: string) =>
  ` ${fold(text).replace(/[^a-z]+/g, " ")} `.includes(` ${lastName.replace(/[^a-z]+/g, " ")} `);

/** Whether a cell answers, in a form, a label left of it that asks for no address. */
function answersElse({ sheet, labels }: LabelledSheet, cell: Cell): boolean {
  const items = sheet.rows[cell.row]?.items ?? [];
  const before = items[items.indexOf(cell) - 1];
  const asked = before?.type === "cell" ? labels.get(before)?.at(-1) : undefined;
  return (
    asked !== undefined &&
    asked.valueStart >= asked.cell.text.length &&
    cell.box.left - rightOf(asked.cell.box) < 0.3 &&
    (asked.role === undefined || !CONTACT_ROLES.has(asked.role))
  );
}

/** « Prénom : Luc » over « Chez Mme Roux »: a line with a question of its own is no part of an address. */
const isAnnounced = ({ labels }: LabelledSheet, line: Cell) =>
  (labels.get(line) ?? []).some(({ announced }) => announced);

const BARE_DAY = /^\W*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\W*$/u;

/** The block of a letter that names the household above its address; another addressee's block is left alone. */
export function readRecipient(page: LabelledSheet, lastName: string): Candidate[] {
  const { sheet } = page;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (
        (page.labels.get(cell)?.length ?? 0) > 0 ||
        cell.tokens.length > 7 ||
        !/^\d{2} ?\d{3}\s+\p{L}/u.test(cell.text)
      )
        continue;
      const lines: Cell[] = [];
      for (const above of sheet.rows.slice(Math.max(0, row.index - 7), row.index).toReversed()) {
        const aligned = above.cells.find((other) => Math.abs(other.box.left - cell.box.left) < 0.02);
        // The line of the complement, left free, may part the street from the town.
        const most = lines.length === 0 ? 4 : 2.5;
        if (aligned === undefined) continue;
        if ((lines[0] ?? cell).box.top - bottomOf(aligned.box) > most * sheet.lineHeight) break;
        lines.unshift(aligned);
        if (namesIt(aligned, lastName)) break;
      }
      const [name, ...below] = lines;
      // A birth between a name and a street: the values of a form, whose labels were not read.
      if (below.some((line) => answersElse(page, line) || isAnnounced(page, line) || BARE_DAY.test(line.text)))
        continue;
      const street = below.filter(
        ({ text }) =>
          !/^(?:(?:et|&|M\.|Mme|Mlle|Monsieur|Madame)\s+\p{Lu}|n[ée]e?(?:\(e\))?\s+le\s|t[ée]l)/iu.test(text),
      );
      if (name === undefined || street.length === 0 || tokenize(name.text).length > 9) continue;
      if (!namesIt(name, lastName)) continue;
      const { postalCode, city } = parseAddress(cell.text);
      if (postalCode === undefined || city === undefined) continue;
      const address = street.map((line) => trimLeaders(line.text)).join(", ");
      const [first] = street;
      return [
        ...(first === undefined
          ? []
          : [{ ...candidateIn(sheet, first, "household.address", address, true, 4), text: address }]),
        candidateIn(sheet, cell, "household.postalCode", postalCode, true, 4),
        candidateIn(sheet, cell, "household.city", city, true, 4),
      ];
    }
  }
  return [];
}

/** « 12 rue des Lilas, 96000 Valbrume », with nothing before or behind it. */
const HOME_LINE = /^\d{1,4}[\s,]+\p{L}[^:;¦]{4,70}[\s,–-]\d{2}\s?\d{3}\s+\p{Lu}[^\d:;¦]{1,40}$/u;
const AND = /^(?:et|&)\s+/u;
/** So many lines below the name, the second holder's among them. */
const NEAR = 2;

/**
 * « Monsieur Noël ETCHEGARAY, né le 24 juillet 1992 » over « 7 square de l'Europe, 96000 Valbrume »: where the household
 * lives stands in one line below its name; a name with a title between them is the second holder's.
 */
export function readHomeLine({ sheet, labels }: LabelledSheet, lastName: string): Candidate[] {
  for (const row of sheet.rows) {
    const [cell, ...more] = row.cells;
    if (cell === undefined || more.length > 0 || !HOME_LINE.test(cell.text) || labels.get(cell)?.length !== 0) continue;
    const above = sheet.rows
      .slice(Math.max(0, row.index - NEAR), row.index)
      .flatMap(({ cells }) => cells.filter(({ box }) => Math.abs(box.left - cell.box.left) < 0.02));
    const at = above.findIndex((line) => namesIt(line, lastName));
    const between = above.slice(at + 1);
    const far = [...above.slice(at), cell].some(
      (line, index, lines) =>
        index > 0 && line.box.top - bottomOf(lines[index - 1]?.box ?? line.box) > sheet.lineHeight,
    );
    if (at === -1 || far || between.some(({ text }) => !startsWithCivility(text.replace(AND, "")))) continue;
    const { street, postalCode, city } = parseAddress(cell.text);
    if (street === undefined || postalCode === undefined || city === undefined) continue;
    return [
      candidateIn(sheet, cell, "household.address", street, true, 4),
      candidateIn(sheet, cell, "household.postalCode", postalCode, true, 4),
      candidateIn(sheet, cell, "household.city", city, true, 4),
      ...between.flatMap((line) => {
        const [person, ...others] = parseHousehold(
          line.text.replace(AND, "").replace(/,?\s+née?\s+le\s.*$/u, ""),
          "first-last",
        );
        const { firstName, lastName: last } = person?.value ?? {};
        if (person === undefined || firstName === undefined || last === undefined || others.length > 0) return [];
        return [
          candidateIn(sheet, line, "household.coHolderLastName", last, person.strict, 4),
          candidateIn(sheet, line, "household.coHolderFirstName", firstName, person.strict, 4),
        ];
      }),
    ];
  }
  return [];
}
