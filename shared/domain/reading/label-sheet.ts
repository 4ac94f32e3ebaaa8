import { answersUnderCaptions } from "./answers-under-captions.ts";
import { asksTheWriter } from "./asks-the-writer.ts";
import { type Captions, findCaptions } from "./find-captions.ts";
import { findLabels } from "./find-labels.ts";
import { findPersonTables, isInPersonTable, type PersonTable } from "./find-person-tables.ts";
import { findHeadings, type Heading, isNumbered } from "./find-sections.ts";
import { datesMessage } from "./head-of-message.ts";
import { isLeftFree } from "./is-left-free.ts";
import type { Label } from "./label.ts";
import { namesInAnswer } from "./label-in-answer.ts";
import { labelsInTwoLines } from "./label-in-two-lines.ts";
import { daysOfSigning } from "./label-of-signing.ts";
import { labelsInColumn } from "./labels-in-column.ts";
import { namesBeside } from "./name-beside-first.ts";
import { numbersUnderHeading } from "./numbers-under-heading.ts";
import { optionsOf, readOption } from "./options.ts";
import { optionFieldOf, typeOfRole, type ValueType } from "./roles.ts";
import type { Cell, Row, Sheet } from "./sheet.ts";
import { smallCaptions } from "./small-captions.ts";
import { totalsOfIncome } from "./total-of-block.ts";

/** What the label reader knows of one page. */
export interface LabelledSheet {
  readonly sheet: Sheet;
  readonly headings: readonly Heading[];
  readonly labels: ReadonlyMap<Cell, readonly Label[]>;
  readonly captions: Captions;
  /** The tables with a row for each person. */
  readonly people: readonly PersonTable[];
}

/** Finds the labels and headings of a page. */
export function labelSheet(sheet: Sheet): LabelledSheet {
  const labels = new Map<Cell, readonly Label[]>();
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const found = findLabels(cell);
      // The text of a tick box announces something only where a colon says so.
      labels.set(
        cell,
        isOption(row, cell) && !headsText(row, found) && !asksBirth(row, found)
          ? found.filter((label) => label.announced && (label.start > 0 || announcesFigure(label)))
          : found,
      );
    }
  }
  for (const row of sheet.rows) for (const cell of choicesBeside(row, labels)) labels.set(cell, []);
  for (const cell of answersUnderCaptions(sheet.rows, labels)) labels.set(cell, []);
  for (const row of sheet.rows) for (const name of namesBeside(row, labels)) labels.set(name.cell, [name]);
  for (const cell of namesInAnswer(sheet.rows, labels)) labels.set(cell, []);
  for (const label of [...daysOfSigning(sheet.rows), ...labelsInTwoLines(sheet.rows, labels)])
    labels.set(label.cell, [label]);
  for (const row of sheet.rows) for (const caption of smallCaptions(row, labels)) labels.set(caption.cell, [caption]);
  for (const label of labelsInColumn(sheet.rows, labels)) labels.set(label.cell, [label]);
  for (const label of numbersUnderHeading(sheet.rows, labels)) labels.set(label.cell, [label]);
  for (const label of totalsOfIncome(sheet.rows, labels)) labels.set(label.cell, [label]);
  const changed = [
    ...asksTheWriter(labels),
    ...[...labels.values()]
      .flat()
      .filter((label) => label.role === "ignored" && datesMessage(sheet.rows, label))
      .map((label) => ({ ...label, role: "document-on" as const })),
  ];
  for (const label of changed) labels.set(label.cell, [label]);
  const people = findPersonTables({ sheet, labels });
  const headings = findHeadings(sheet).filter(({ cell, row }) => {
    const own = sheet.rows[row];
    if (isInPersonTable({ people }, cell)) return false;
    if (isLeftFree(sheet, labels, cell) || /:\s*(?:[-–—/]{1,3}|néant)\s*$/iu.test(cell.text)) return false;
    return own === undefined || !isOption(own, cell) || isNumbered(sheet, own);
  });
  const captions = findCaptions(sheet, labels, headings);
  return { sheet, headings, labels, captions, people };
}

/** « DECISION ¦ REORIENTATION »: a choice beside what asks for it is its answer, though it looks like another label. */
function choicesBeside({ items }: Row, labels: ReadonlyMap<Cell, readonly Label[]>): Cell[] {
  return items.flatMap((item, index) => {
    const asking = items[index - 1];
    if (item.type !== "cell" || asking?.type !== "cell" || !labels.get(item)?.length) return [];
    const label = labels.get(asking)?.at(-1);
    const field = label?.role && label.valueStart >= asking.text.length ? optionFieldOf(label.role) : undefined;
    // « Statut d'occupation | Locataire | bail de 2021 »: what is said of an answer names no other one.
    const isOnly = items.slice(index + 1).every((more) => more.type === "cell" && index === 1 && !namesOption(more));
    return field !== undefined && isOnly && readOption(field, item.text)?.strict ? [item] : [];
  });
}

const namesOption = ({ text }: Cell) => /[:?]\s*$/.test(text) || optionsOf(text).length > 0;

/** « ■ Motif de la demande », alone in its row: a dark bar was taken for a box, for nobody ticks what asks for a text. */
function headsText(row: Row, labels: readonly Label[]): boolean {
  const [label, ...more] = labels;
  return (
    label !== undefined &&
    more.length === 0 &&
    row.items.length === 2 &&
    label.cell.tokens.length >= 3 &&
    label.valueStart >= label.cell.text.length &&
    (label.role === "motive" || label.role === "conditions" || label.role === "recommendations")
  );
}

/** « ■ Né(e) le | 02/06/1977 »: what looks like a box before it is none. */
function asksBirth({ items }: Row, [label, ...more]: readonly Label[]): boolean {
  if (label?.role !== "birth-on" || more.length > 0 || label.valueStart < label.cell.text.length) return false;
  const next = items[items.indexOf(label.cell) + 1];
  return next?.type === "cell" && /^\P{L}*\d(?:\P{L}*\d){5}/u.test(next.text);
}

export const FIGURES: ReadonlySet<ValueType> = new Set<ValueType>([
  "date",
  "birth",
  "months",
  "cents",
  "count",
  "phone",
]);
export const announcesFigure = (label: Label) => label.role !== undefined && FIGURES.has(typeOfRole(label.role));

/** Whether a cell is the text of the tick box right before it. */
export function isOption(row: Row, cell: Cell): boolean {
  return row.items[row.items.indexOf(cell) - 1]?.type === "tick";
}

/**
 * Whether the labels that a cell's text is taken for, if any, are all of it and announce nothing: an answer may be called
 * as a label is.
 */
export const announcesNothing = ({ labels }: LabelledSheet, cell: Cell): boolean =>
  (labels.get(cell) ?? []).every(({ announced, valueStart }) => !announced && valueStart >= cell.text.length);
