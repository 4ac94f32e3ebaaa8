import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { findLabels, type Label } from "./find-labels.ts";
import { findHeadings, type Heading, headsColumn, sectionAt } from "./find-sections.ts";
import { isBlank } from "./glyphs.ts";
import { continuesAddress, parseAddress } from "./parse-address.ts";
import { readValue } from "./read-value.ts";
import { CONTACT_ROLES, targetOf, typeOfRole, type ValueType } from "./roles.ts";
import { bottomOf, type Cell, type Row, rightOf, type Sheet, type Span, spanOf } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";
import { INTRODUCES, type Section } from "./vocabulary-sections.ts";

/** What the label reader knows of one page. */
export interface LabelledSheet {
  readonly sheet: Sheet;
  readonly headings: readonly Heading[];
  readonly labels: ReadonlyMap<Cell, readonly Label[]>;
}

/** Finds the labels and headings of a page. */
export function labelSheet(sheet: Sheet): LabelledSheet {
  const labels = new Map<Cell, readonly Label[]>();
  for (const row of sheet.rows) for (const cell of row.cells) labels.set(cell, findLabels(cell));
  return { sheet, headings: findHeadings(sheet), labels };
}

const LONG: ReadonlySet<ValueType> = new Set<ValueType>(["text", "list"]);
const INTRODUCED: Partial<Readonly<Record<Section, Role>>> = {
  household: "full-name",
  "co-holder": "full-name",
  referrer: "organisation",
  operator: "operator",
  worker: "worker",
  landlord: "landlord",
};

/** Reads every label of a page with the value beside it, in the next cell, or below. */
export function readLines(page: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const labels of page.labels.values()) {
    for (const label of labels) candidates.push(...readLabel(page, label, kind, today));
  }
  return candidates;
}

function readLabel(page: LabelledSheet, label: Label, kind: DocumentKind, today: string): Candidate[] {
  const role =
    label.role ??
    (label.introduces !== undefined && INTRODUCES.has(label.introduces) ? INTRODUCED[label.introduces] : undefined);
  if (role === undefined || role === "ignored") return [];
  const type = typeOfRole(role);
  for (const { span, rank, cell } of placesOf(page, label, type)) {
    if (isBlank(span.text)) continue;
    const section = sectionOf(page, label, cell);
    if (section === undefined && CONTACT_ROLES.has(role) && !followsHousehold(page, label)) return [];
    if (role === "date") return readLooseDate(page, label, span, today);
    const target = targetOf(role, section, kind);
    if (target === undefined) return [];
    const whole =
      type === "address"
        ? continueAddress(page, cell, span)
        : LONG.has(type)
          ? continueText(page, label, cell, span)
          : span;
    const values = readValue(type, target, whole.text, today);
    if (values.length === 0) {
      if (label.announced || rank >= 3) return [];
      continue;
    }
    return values.map((value) =>
      makeCandidate({
        ...value,
        rank: section === "other" && role === "last-name" ? rank + 1 : rank,
        text: whole.text.trim(),
        words: whole.words,
        source: page.sheet.source,
        page: page.sheet.number,
      }),
    );
  }
  return [];
}

/** The places where a label's value can stand, the likeliest first. */
function placesOf(page: LabelledSheet, label: Label, type: ValueType): { span: Span; rank: number; cell: Cell }[] {
  const { cell } = label;
  const inCell = spanOf(cell, label.valueStart, label.valueEnd, page.sheet.number);
  if (!isBlank(inCell.text)) return [{ span: inCell, rank: label.announced ? 1 : 2, cell }];
  const leader = /\.{2}|…|_{2}/.test(inCell.text);
  const lastLabel = page.labels.get(cell)?.at(-1) === label;
  if (!lastLabel) return [];
  const row = page.sheet.rows[cell.row];
  const next = row === undefined ? undefined : row.items[row.items.indexOf(cell) + 1];
  const places: { span: Span; rank: number; cell: Cell }[] = [];
  if (next?.type === "cell") {
    const taken =
      (page.labels.get(next)?.length ?? 0) > 0 && page.labels.get(next)?.[0]?.start === next.tokens[0]?.start;
    if (!taken && next.box.left - rightOf(cell.box) < 0.45)
      places.push({ span: spanOf(next, 0, firstLabelStart(page, next), page.sheet.number), rank: 2, cell: next });
    else if (!taken) return [];
  } else if (next?.type === "tick") return [];
  if (places.length > 0 || leader) return places;
  const below = cellBelow(page, cell);
  if (below !== undefined && type !== "none")
    places.push({ span: spanOf(below, 0, below.text.length, page.sheet.number), rank: 3, cell: below });
  return places;
}

function firstLabelStart(page: LabelledSheet, cell: Cell): number {
  const first = page.labels.get(cell)?.find((label) => label.start > 0);
  return first?.start ?? cell.text.length;
}

/** The cell right below in the same column, unless it is a label or heading itself. */
function cellBelow(page: LabelledSheet, cell: Cell): Cell | undefined {
  for (const row of page.sheet.rows.slice(cell.row + 1, cell.row + 4)) {
    if (row.top - bottomOf(cell.box) > 2.2 * page.sheet.lineHeight) return undefined;
    const found = row.cells.find(
      (other) =>
        other.box.left < rightOf(cell.box) &&
        rightOf(other.box) > cell.box.left - 0.01 &&
        other.box.left > cell.box.left - 0.06,
    );
    if (found === undefined) {
      if (row.items.some((item) => item.type === "tick" && Math.abs(item.box.left - cell.box.left) < 0.1))
        return undefined;
      continue;
    }
    if ((page.labels.get(found)?.length ?? 0) > 0 || page.headings.some((heading) => heading.cell === found))
      return undefined;
    return found;
  }
  return undefined;
}

/** Whose the value is: what the label itself says, else the column's heading over the value, else the section around the label. */
function sectionOf(page: LabelledSheet, label: Label, value: Cell): Section | undefined {
  if (label.introduces !== undefined && label.role === undefined) return label.introduces;
  if (label.section !== undefined) return label.section;
  const own = sectionAt(page.headings, label.cell);
  const over = value === label.cell ? own : sectionAt(page.headings, value);
  return over !== undefined && headsColumn(over) ? over.section : own?.section;
}

/** Whether the household is named shortly above, so that an address or phone without a heading is theirs. */
function followsHousehold(page: LabelledSheet, label: Label): boolean {
  for (const row of page.sheet.rows.slice(Math.max(0, label.cell.row - 14), label.cell.row + 1)) {
    for (const cell of row.cells) {
      for (const other of page.labels.get(cell) ?? []) {
        const names =
          other.role === "last-name" ||
          other.role === "full-name" ||
          other.role === "first-name" ||
          other.role === "full-name-reversed" ||
          other.role === "birth-on";
        if (names && sectionAt(page.headings, cell) === undefined) return true;
      }
    }
  }
  return false;
}

/** « Date : » alone is the signature's near a signature, the paper's own at its head, and nothing elsewhere. */
function readLooseDate(page: LabelledSheet, label: Label, span: Span, today: string): Candidate[] {
  const { sheet } = page;
  const near = page.headings.some(
    (heading) => heading.section === "signature" && Math.abs(heading.row - label.cell.row) <= 5,
  );
  const share = (label.cell.row + 1) / sheet.rows.length;
  const made = sheet.rows
    .slice(Math.max(0, label.cell.row - 2), label.cell.row + 1)
    .some((row) => row.cells.some((cell) => /\bfait\s+[àa]\b/iu.test(cell.text)));
  const atEnd =
    near ||
    made ||
    (share > 0.7 &&
      sheet.rows
        .slice(label.cell.row - 3, label.cell.row + 6)
        .some((row) => row.cells.some((cell) => /signature/iu.test(cell.text))));
  const target = atEnd ? "signedOn" : sheet.number === 1 && share < 0.4 ? "documentOn" : undefined;
  if (target === undefined) return [];
  return readValue("date", target, span.text, today).map((value) =>
    makeCandidate({
      ...value,
      rank: 2,
      text: span.text.trim(),
      words: span.words,
      source: sheet.source,
      page: sheet.number,
    }),
  );
}

/** An address goes on below until the town is reached, as long as the lines look like one. */
function continueAddress(page: LabelledSheet, from: Cell, span: Span): Span {
  let { text, words } = span;
  for (const row of followingRows(page, from, 4)) {
    if (parseAddress(text).city !== undefined) break;
    const cell = row.cells.find(
      (other) =>
        other.box.left < rightOf(from.box) &&
        rightOf(other.box) > from.box.left &&
        (page.labels.get(other)?.length ?? 0) === 0,
    );
    if (cell === undefined || !continuesAddress(cell.text)) break;
    text = `${text.replace(/[\s,]+$/, "")}, ${cell.text}`;
    words = [...words, ...cell.words];
  }
  return { text, words, page: span.page };
}

/** Free text goes on below until a label, a heading, a tick box or a wide gap. */
function continueText(page: LabelledSheet, label: Label, from: Cell, span: Span): Span {
  let { text, words } = span;
  const row = page.sheet.rows[from.row];
  for (const next of row === undefined ? [] : row.items.slice(row.items.indexOf(from) + 1)) {
    if (next.type === "tick" || (page.labels.get(next)?.length ?? 0) > 0) break;
    text += ` ${next.text}`;
    words = [...words, ...next.words];
  }
  let bottom = bottomOf(from.box);
  const left = Math.min(label.cell.box.left, from.box.left) - 0.02;
  for (const below of followingRows(page, from, 14)) {
    const cells = below.cells.filter((cell) => rightOf(cell.box) > left);
    const stops =
      below.items.some((item) => item.type === "tick") ||
      cells.length === 0 ||
      cells.some(
        (cell) =>
          page.headings.some((heading) => heading.cell === cell) ||
          (page.labels.get(cell) ?? []).some(
            (other) => other.start < 4 && (other.announced || other.role !== undefined),
          ),
      ) ||
      /signature|fait à|^\s*(?:le président|la présidente|pour la commission|pour l['’]association)/iu.test(
        below.cells.map((cell) => cell.text).join(" "),
      );
    if (stops || below.top - bottom > 1.6 * page.sheet.lineHeight) break;
    if (from.box.left - label.cell.box.left > 0.05 && cells.some((cell) => cell.box.left < from.box.left - 0.03)) break;
    text += `\n${cells.map((cell) => cell.text).join(" ")}`;
    words = [...words, ...cells.flatMap((cell) => cell.words)];
    bottom = below.bottom;
  }
  return { text, words, page: span.page };
}

function followingRows(page: LabelledSheet, cell: Cell, most: number): readonly Row[] {
  return page.sheet.rows.slice(cell.row + 1, cell.row + 1 + most);
}
