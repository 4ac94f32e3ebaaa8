import { type Candidate, makeCandidate } from "./candidate.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseFullName } from "./parse-name.ts";

/**
 * A decision that speaks to the person in its address block (« Monsieur DUHAMEL Grégory », then street and town) is about
 * that person, where it says « votre demande » and names nobody else.
 */
export function readAddressee(page: LabelledSheet): Candidate[] {
  const { sheet } = page;
  const named = [
    ...sheet.flow.text.matchAll(
      /(?:\bM\.|\bMme|\bMonsieur|\bMadame)\s+(?!le\s|la\s)\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+)*/gu,
    ),
  ];
  if (named.length !== 1 || !/\bvotre\s+(?:demande|dossier|situation)\b/u.test(sheet.flow.text)) return [];
  const cell = sheet.rows.flatMap(({ cells }) => cells).find(({ text }) => text.trim() === named[0]?.[0]);
  const person = cell === undefined ? undefined : parseFullName(cell.text, "unknown");
  if (cell === undefined || cell.box.top > 0.35 || person?.strict !== true) return [];
  const { lastName, firstName } = person.value;
  const below = sheet.rows
    .slice(cell.row + 1, cell.row + 5)
    .flatMap(({ cells }) => cells.filter(({ box }) => Math.abs(box.left - cell.box.left) < 0.02));
  if (
    lastName === undefined ||
    firstName === undefined ||
    !below.some(({ text }) => /^\d{2} ?\d{3}\s+\p{L}/u.test(text))
  )
    return [];
  const read = (target: "household.lastName" | "household.firstName", value: string) =>
    makeCandidate({
      target,
      value,
      strict: true,
      rank: 5,
      text: cell.text,
      words: cell.words,
      source: sheet.source,
      page: sheet.number,
    });
  return [read("household.lastName", lastName), read("household.firstName", firstName)];
}
