import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { isInPersonTable, whoIs } from "./find-person-tables.ts";
import { announcesNothing, type LabelledSheet } from "./label-sheet.ts";
import { parseDate } from "./parse-date.ts";
import { isFirstName, parseNamePart } from "./parse-name.ts";
import type { Cell } from "./sheet.ts";

const CIVILITY = /^(?:M\.?|Mr|Mme|Mlle|Monsieur|Madame)$/u;
const TARGETS = {
  household: { last: "household.lastName", first: "household.firstName", birth: "household.birthOn" },
  "co-holder": { last: "household.coHolderLastName", first: "household.coHolderFirstName" },
} as const satisfies Record<string, { readonly last: Target; readonly first: Target; readonly birth?: Target }>;

/**
 * « Personne 1 | FAIVRE | Christelle | 25/05/1983 »: a row of a list that says who each one is and has no captions over it. The
 * name in capitals is the last one, or a known first name says which is which.
 */
export function readPersonRows(page: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  if (kind !== "orientation") return [];
  return page.sheet.rows.flatMap((row) => {
    const [who, ...told] = row.cells;
    if (who === undefined || row.items.length > row.cells.length || isInPersonTable(page, who)) return [];
    const section = announcesNothing(page, who) ? whoIs(who) : undefined;
    if (section !== "household" && section !== "co-holder") return [];
    const person = personIn(page, told, today);
    if (person === undefined) return [];
    const targets = TARGETS[section];
    const { source, number } = page.sheet;
    const make = (target: Target, value: string, cell: Cell) =>
      makeCandidate({ target, value, strict: true, rank: 3, text: cell.text, words: cell.words, source, page: number });
    return [
      make(targets.last, person.last.text, person.last),
      make(targets.first, person.first.text, person.first),
      ...("birth" in targets ? [make(targets.birth, person.bornOn, person.born)] : []),
    ];
  });
}

/** The two names and the birth that a row has behind who it is about, and nothing else. */
function personIn({ labels }: LabelledSheet, told: readonly Cell[], today: string) {
  const [one, two, born, ...more] = told.filter(({ text }) => !CIVILITY.test(text.trim()));
  if (one === undefined || two === undefined || born === undefined || more.length > 0) return undefined;
  const bornOn = parseDate(born.text, { today, birth: true });
  const names = [one, two];
  const areNames = names.every(
    (cell) => (labels.get(cell)?.length ?? 0) === 0 && parseNamePart(cell.text)?.value === cell.text,
  );
  if (bornOn?.strict !== true || !areNames) return undefined;
  const last = names.filter(({ text }) => text === text.toLocaleUpperCase("fr"));
  const firsts = names.filter(({ text }) => isFirstName(text.split(/[\s-]/u)[0] ?? ""));
  const family =
    last.length === 1 ? last[0] : firsts.length === 1 ? names.find((cell) => cell !== firsts[0]) : undefined;
  if (family === undefined) return undefined;
  return { last: family, first: family === one ? two : one, born, bornOn: bornOn.value };
}
