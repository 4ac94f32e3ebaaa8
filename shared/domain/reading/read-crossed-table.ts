import type { DocumentKind } from "../../../schemas/field.ts";
import { fieldsOfKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { type Cell, type Row, rightOf, type Tick } from "./sheet.ts";
import type { OptionField } from "./vocabulary-options.ts";

/** What heads a column of answers, and its middle. */
interface Column {
  readonly value: string;
  readonly middle: number;
}
interface Header {
  readonly field: OptionField;
  readonly columns: readonly Column[];
}
/** A row of such a table with the one cross that it has. */
interface Answered {
  readonly row: Row;
  readonly question: Cell;
  readonly cross: Cell | Tick;
  readonly value: string;
}

/** How far from the middle of its column a cross may stand. */
const ASIDE = 0.035;
const MOST_ROWS = 14;
/** The row that sums up the others. */
const WHOLE = /\b(?:global|globale|globalement|ensemble|general|generale|resultat|total|synthese)\b/;
const CROSS = /^\W*[xX✗✘✓✔×]\W*$/u;

/**
 * Reads a table whose columns are the answers, with a cross in one of them for each row: « Atteint | En partie | Non
 * atteint ». The row of the whole says what became of the measure; without one all rows have to agree.
 */
export function readCrossedTable(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  const { rows } = page.sheet;
  return rows.flatMap((head) => {
    const header = headerOf(head, kind);
    if (header === undefined) return [];
    const asked = questionsUnder(page, head, header);
    const answered = asked.flatMap((row) => answerIn(row, header) ?? []);
    const whole = asked.filter((row) => WHOLE.test(fold(row.cells[0]?.text ?? "")));
    const [summed] = answered.filter(({ row }) => whole.includes(row));
    const [first] = answered;
    const chosen = summed ?? first;
    if (chosen === undefined || (header.field !== "outcome" && asked.length > 1)) return [];
    const agree = answered.every(({ value }) => value === chosen.value);
    if (summed === undefined && !agree) return [];
    // Where the row of the whole has no cross that was seen, those of its parts only suggest one.
    const strict = summed !== undefined ? whole.length === 1 : whole.length === 0 && answered.length === asked.length;
    return [made(page, header.field, chosen, strict)];
  });
}

function made(
  page: LabelledSheet,
  target: OptionField,
  { cross, question, value }: Answered,
  strict: boolean,
): Candidate {
  const text = `${question.text} ${cross.type === "cell" ? cross.text : "☒"}`;
  const words = cross.type === "cell" ? cross.words : [];
  const { source, number } = page.sheet;
  const candidate = makeCandidate({
    target,
    value,
    strict,
    rank: 1,
    text,
    words,
    source,
    page: number,
  });
  return { ...candidate, wordConfidence: 0.9, box: cross.box };
}

/** The answers that a row offers, each over its column: two at least, all of one field, and nothing else in their row. */
function headerOf(row: Row, kind: DocumentKind): Header | undefined {
  if (row.items.length !== row.cells.length || row.cells.length < 2) return undefined;
  for (const [from, cells] of [0, 1].map((skip) => [skip, row.cells.slice(skip)] as const)) {
    const named = cells.map((cell) => answersOf(cell, kind));
    const field = named[0]
      ?.map((option) => option.field)
      .find((one) => named.every((all) => all.some((o) => o.field === one)));
    if (field === undefined || cells.length < 2) continue;
    const columns = cells.map(({ box }, index) => ({
      value: named[index]?.find((option) => option.field === field)?.value ?? "",
      middle: box.left + box.width / 2,
    }));
    const asks = from === 0 ? (cells[0]?.box.left ?? 0) > 0.25 : true;
    if (asks && new Set(columns.map(({ value }) => value)).size === columns.length) return { field, columns };
  }
  return undefined;
}

/** What heads a column of a table and is no answer by itself: « Réalisé » beside a box may be said of anything. */
const HEADS: Readonly<Record<string, string>> = {
  realise: "met",
  realises: "met",
  partiel: "partly-met",
  "partiellement realise": "partly-met",
  "non realise": "not-met",
  "non realises": "not-met",
};

function answersOf({ text }: Cell, kind: DocumentKind): { field: OptionField; value: string }[] {
  const own = kind === "bilan" ? HEADS[fold(text).trim()] : undefined;
  if (own !== undefined) return [{ field: "outcome", value: own }];
  return optionsOf(text).filter(({ field, whole }) => whole && field in fieldsOfKind[kind]);
}

/** The rows of the table: each begins with a text left of the answers, and has nothing but crosses behind it. */
function questionsUnder({ sheet }: LabelledSheet, head: Row, { columns }: Header): Row[] {
  const found: Row[] = [];
  const left = Math.min(...columns.map(({ middle }) => middle)) - 0.03;
  for (const row of sheet.rows.slice(head.index + 1, head.index + 1 + MOST_ROWS)) {
    const [first, ...more] = row.items;
    const isQuestion = first?.type === "cell" && rightOf(first.box) < left && first.tokens.length > 0;
    const bare = more.every((item) => item.type === "tick" || CROSS.test(item.text));
    if (!isQuestion || !bare || row.top - (found.at(-1) ?? head).bottom > 4 * sheet.lineHeight) break;
    // A line without a cross below the last one that had one goes on with something else.
    found.push(row);
  }
  while (found.length > 0 && found.at(-1)?.items.length === 1 && !WHOLE.test(fold(found.at(-1)?.cells[0]?.text ?? "")))
    found.pop();
  return found;
}

function answerIn(row: Row, { columns }: Header): Answered | undefined {
  const [question, ...more] = row.items;
  const crosses = more.filter((item) => item.type === "cell" || item.selected);
  const [cross] = crosses;
  if (question?.type !== "cell" || cross === undefined || crosses.length > 1) return undefined;
  const middle = cross.box.left + cross.box.width / 2;
  const near = columns.toSorted((a, b) => Math.abs(a.middle - middle) - Math.abs(b.middle - middle))[0];
  if (near === undefined || Math.abs(near.middle - middle) > ASIDE) return undefined;
  return { row, question, cross, value: near.value };
}
