import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { findLabels, type Label } from "./find-labels.ts";
import { findHeadings, type Heading, headsColumn, sectionAt } from "./find-sections.ts";
import { isBlank } from "./glyphs.ts";
import { optionsOf } from "./options.ts";
import { continuesAddress, parseAddress } from "./parse-address.ts";
import { findDates } from "./parse-date.ts";
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
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      const found = findLabels(cell);
      // The text of a tick box announces something only where a colon says so.
      labels.set(
        cell,
        isOption(row, cell)
          ? found.filter((label) => label.announced && (label.start > 0 || announcesFigure(label)))
          : found,
      );
    }
  }
  const headings = findHeadings(sheet).filter(({ cell, row }) => {
    const own = sheet.rows[row];
    return own === undefined || !isOption(own, cell);
  });
  return { sheet, headings, labels };
}

const FIGURES: ReadonlySet<ValueType> = new Set<ValueType>(["date", "birth", "months", "cents", "count", "phone"]);
const announcesFigure = (label: Label) => label.role !== undefined && FIGURES.has(typeOfRole(label.role));

/** Whether a cell is the text of the tick box right before it. */
function isOption(row: Row, cell: Cell): boolean {
  return row.items[row.items.indexOf(cell) - 1]?.type === "tick";
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

/** A label that means another thing in this kind, or goes on with a question before it in its row. */
function roleIn(kind: DocumentKind, named: Role | undefined, page: LabelledSheet, label: Label): Role | undefined {
  // On a bilan, « Objectifs » tells what became of them; on an orientation, « Mesure en cours » is another one.
  if (kind === "bilan" && named === "objectives") return "outcome";
  if (kind === "orientation" && named === "period-current") return "other-accompaniment";
  if (named !== "amount") return named;
  const cells = page.sheet.rows[label.cell.row]?.cells.filter((cell) => cell.box.left <= label.cell.box.left) ?? [];
  const asked = cells
    .flatMap((cell) => page.labels.get(cell) ?? [])
    .filter(
      (other) =>
        other !== label && other.role !== undefined && typeOfRole(other.role) === "cents" && other.role !== "amount",
    );
  return asked.at(-1)?.role;
}

function readLabel(page: LabelledSheet, label: Label, kind: DocumentKind, today: string): Candidate[] {
  const named =
    label.role ??
    (label.introduces !== undefined && INTRODUCES.has(label.introduces) ? INTRODUCED[label.introduces] : undefined);
  const role = roleIn(kind, named, page, label);
  if (role === undefined || role === "ignored") return [];
  if (CONTACT_ROLES.has(role) && standsInFooter(page, label)) return [];
  const type = typeOfRole(role);
  for (const { span, rank, cell } of placesOf(page, label, type)) {
    if (isBlank(span.text)) continue;
    const section = sectionOf(page, label, cell);
    if (section === undefined && CONTACT_ROLES.has(role) && !followsHousehold(page, label)) return [];
    if (role === "date") return readLooseDate(page, label, span, today);
    if (role === "children" && joins(page, label, "adults")) return readPlus(page, label, span, cell, today);
    const target =
      role === "rent-charges" && joins(page, label, "rent") ? "part:rent-total" : targetOf(role, section, kind);
    if (target === undefined) return [];
    if (type === "option" && listsOptions(page, cell, target)) return [];
    const whole =
      type === "address"
        ? continueAddress(page, cell, span)
        : LONG.has(type)
          ? continueText(page, label, cell, span, rank < 3 && type === "text")
          : span;
    const part = label.announced ? whole : untilDateEnds(type, whole, today);
    const values = readValue(type, target, part.text, today);
    if (values.length === 0) {
      if (label.announced || rank >= 3) return [];
      continue;
    }
    const others = rank === 2 ? besideInColumns(page, label, cell, role, kind, today) : [];
    return [
      ...values.map((value) =>
        makeCandidate({
          ...value,
          rank: section === "other" && role === "last-name" ? rank + 1 : rank,
          text: part.text.trim(),
          words: part.words,
          source: page.sheet.source,
          page: page.sheet.number,
        }),
      ),
      ...others,
    ];
  }
  return [];
}

/** In a table with a column for each person, the further cells of a row are the other people's. */
function besideInColumns(
  page: LabelledSheet,
  label: Label,
  first: Cell,
  role: Role,
  kind: DocumentKind,
  today: string,
): Candidate[] {
  const row = page.sheet.rows[label.cell.row];
  const own = sectionAt(page.headings, first);
  if (row === undefined || own === undefined || !headsColumn(own)) return [];
  return row.cells
    .filter((cell) => cell.box.left > rightOf(first.box) && (page.labels.get(cell)?.length ?? 0) === 0)
    .flatMap((cell) => {
      const over = sectionAt(page.headings, cell);
      const target =
        over === undefined || over.section === own.section || !headsColumn(over)
          ? undefined
          : targetOf(role, over.section, kind);
      if (target === undefined) return [];
      return readValue(typeOfRole(role), target, cell.text, today).map((value) =>
        makeCandidate({
          ...value,
          rank: 2,
          text: cell.text,
          words: cell.words,
          source: page.sheet.source,
          page: page.sheet.number,
        }),
      );
    });
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
  const below = page.headings.some((heading) => heading.cell === cell && headsColumn(heading))
    ? undefined
    : cellBelow(page, cell);
  if (below !== undefined && type !== "none")
    places.push({ span: spanOf(below, 0, below.text.length, page.sheet.number), rank: 3, cell: below });
  return places;
}

/** In a sentence the date is the first one after the label, and the sentence goes on. */
function untilDateEnds(type: ValueType, span: Span, today: string): Span {
  if (type !== "date" && type !== "birth") return span;
  const first = findDates(span.text, { today, birth: type === "birth" })[0];
  if (first === undefined || first.start > 4) return span;
  const text = span.text.slice(0, first.end);
  let length = 0;
  const words = span.words.filter((word) => {
    const starts = length;
    length += word.text.length + 1;
    return starts < text.length;
  });
  return { text, words, page: span.page };
}

/** Whether a row prints several options of a field: then it is the form's list, and text alone is no answer. */
export function listsOptions(page: LabelledSheet, cell: Pick<Cell, "row" | "box">, target: Target): boolean {
  const row = page.sheet.rows[cell.row];
  if (row === undefined) return false;
  if (row.items.some((item) => item.type === "tick")) return true;
  const named = new Set(
    row.cells
      .filter((other) => other.box.left >= cell.box.left)
      .flatMap((other) =>
        optionsOf(other.text)
          .filter(({ field }) => field === target)
          .map(({ value }) => value),
      ),
  );
  return named.size > 1;
}

/** « Loyer + charges », « Adultes + enfants » are one label, also where the sign between them was not read. */
function joins(page: LabelledSheet, label: Label, other: Role): boolean {
  const row = page.sheet.rows[label.cell.row];
  const before = row?.items[row.items.indexOf(label.cell) - 1];
  if (before?.type !== "cell" || label.cell.box.left - rightOf(before.box) > 0.05) return false;
  const last = page.labels.get(before)?.at(-1);
  return last?.role === other && isBlank(before.text.slice(last.valueStart));
}

/** « Adultes + enfants : 2 + 1 », whose sign between the figures may be lost too. */
function readPlus(page: LabelledSheet, label: Label, span: Span, from: Cell, today: string): Candidate[] {
  const row = page.sheet.rows[label.cell.row];
  const next = row?.items[row.items.indexOf(from) + 1];
  const more = next?.type === "cell" && /^\+?\s*\d{1,2}$/.test(next.text) ? next : undefined;
  const text = `${span.text} ${more?.text ?? ""}`.trim();
  const words = [...span.words, ...(more?.words ?? [])];
  return readValue("composition", "household.adults", text, today).map((value) =>
    makeCandidate({ ...value, rank: 2, text, words, source: page.sheet.source, page: page.sheet.number }),
  );
}

function firstLabelStart(page: LabelledSheet, cell: Cell): number {
  const first = page.labels.get(cell)?.find((label) => label.start > 0);
  return first?.start ?? cell.text.length;
}

/** The cell right below in the same column, unless it is a label or heading itself. */
function cellBelow(page: LabelledSheet, cell: Cell): Cell | undefined {
  for (const row of page.sheet.rows.slice(cell.row + 1, cell.row + 4)) {
    if (row.top - bottomOf(cell.box) > 3 * page.sheet.lineHeight) return undefined;
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
    if (
      isOption(row, found) ||
      (page.labels.get(found)?.length ?? 0) > 0 ||
      page.headings.some((heading) => heading.cell === found)
    )
      return undefined;
    return found;
  }
  return undefined;
}

/** Whose the value is: what the label itself says, else the column's heading over the value, else the section around the label. */
function sectionOf(page: LabelledSheet, label: Label, value: Cell): Section | undefined {
  if (label.introduces !== undefined && label.role === undefined) return label.introduces;
  if (label.section !== undefined) return label.section;
  // « Référent : Mme X, CCAS de Y, tél. … »: what follows a person in the same piece of text is theirs.
  for (const earlier of page.labels.get(label.cell) ?? []) {
    if (earlier.start >= label.start) break;
    if (earlier.introduces !== undefined && earlier.role === undefined) return earlier.introduces;
    if (earlier.role === "worker" || earlier.role === "organisation") return "referrer";
    if (earlier.role === "operator") return "operator";
    if (earlier.role === "landlord") return "landlord";
  }
  if (label.role !== undefined && CONTACT_ROLES.has(label.role)) {
    const opened = openedAbove(page, label);
    if (opened !== undefined) return opened;
  }
  const own = sectionAt(page.headings, label.cell);
  const over = value === label.cell ? own : sectionAt(page.headings, value);
  return over !== undefined && headsColumn(over) ? over.section : own?.section;
}

/**
 * Whose contact details follow: those of the last one who was named above, where no heading came between
 * (« Orienté par : CCAS », then « Tél. : » on the next line).
 */
function openedAbove(page: LabelledSheet, label: Label): Section | undefined {
  const own = sectionAt(page.headings, label.cell);
  const rows = page.sheet.rows.slice(
    Math.max(0, (own?.row ?? 0) - (own === undefined ? 0 : -1), label.cell.row - 10),
    label.cell.row + 1,
  );
  for (const row of rows.toReversed()) {
    for (const cell of row.cells.toReversed()) {
      if (row.index === label.cell.row && cell.box.left >= label.cell.box.left) continue;
      if (own !== undefined && headsColumn(own) && (cell.box.left < own.left || cell.box.left > own.right)) continue;
      for (const other of (page.labels.get(cell) ?? []).toReversed()) {
        if (other.role === undefined && other.introduces !== undefined && INTRODUCES.has(other.introduces))
          return other.introduces;
        if (other.role === "worker" || other.role === "organisation") return "referrer";
        if (other.role === "operator" || other.role === "landlord") return other.role;
        if (other.role === "last-name" || other.role === "full-name")
          return own?.section ?? other.section ?? "household";
      }
    }
  }
  return undefined;
}

/** Whether the household is named shortly above, so that an address or phone without a heading is theirs. */
function followsHousehold(page: LabelledSheet, label: Label): boolean {
  const { box } = label.cell;
  for (const row of page.sheet.rows.slice(Math.max(0, label.cell.row - 10), label.cell.row + 1)) {
    if (box.top - row.top > 0.25) continue;
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

/** The address and phone at the foot of a page are those of whoever printed it. */
function standsInFooter(page: LabelledSheet, label: Label): boolean {
  const { rows } = page.sheet;
  return label.cell.box.top > 0.9 && rows.length > 12 && label.cell.row >= rows.length - 3;
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
    .some((row) => row.cells.some((cell) => /\bfait\s+[àa](?=\s|$)/iu.test(cell.text)));
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

/** Free text goes on below in its column until a label, a heading, a tick box, a signature or a wide gap. */
function continueText(page: LabelledSheet, label: Label, from: Cell, span: Span, inline: boolean): Span {
  let { text, words } = span;
  const row = page.sheet.rows[from.row];
  const { left, right } = columnOf(page, label, from);
  for (const next of row === undefined ? [] : row.items.slice(row.items.indexOf(from) + 1)) {
    if (next.type === "tick" || next.box.left > right || (page.labels.get(next)?.length ?? 0) > 0) break;
    text += ` ${next.text}`;
    words = [...words, ...next.words];
  }
  let top = from.box.top;
  let pitch = typicalPitch(page.sheet) * 1.25;
  // A text that began beside its label goes on only where its line was full.
  const full =
    Math.max(
      ...page.sheet.rows.flatMap((other) =>
        other.cells.filter((cell) => cell.box.left < right).map((cell) => rightOf(cell.box)),
      ),
    ) * 0.8;
  let edge = rightOf(from.box);
  for (const below of followingRows(page, from, 28)) {
    const items = below.items.filter((item) => item.box.left >= left && item.box.left < right);
    if (items.length === 0) continue;
    const cells = items.filter((item): item is Cell => item.type === "cell");
    if (cells.length < items.length || cells.some((cell) => endsText(page, cell))) break;
    const step = (cells[0]?.box.top ?? 1) - top;
    if (step > pitch || (inline && edge < full)) break;
    edge = Math.max(...cells.map((cell) => rightOf(cell.box)));
    pitch = Math.max(step * 1.3, page.sheet.lineHeight * 1.4);
    top = cells[0]?.box.top ?? top;
    text += `\n${cells.map((cell) => cell.text).join(" ")}`;
    words = [...words, ...cells.flatMap((cell) => cell.words)];
  }
  return { text, words, page: span.page };
}

/** The part of the width that a text can fill: its column where the page has columns, and not left of a value cell. */
function columnOf(page: LabelledSheet, label: Label, from: Cell): { left: number; right: number } {
  const own = page.headings.find((heading) => heading.cell === label.cell);
  const around = sectionAt(page.headings, label.cell);
  const heading = around !== undefined && headsColumn(around) ? around : own;
  const aside = from !== label.cell && from.row === label.cell.row;
  const columns = page.headings.filter((other) => headsColumn(other) && other.row < label.cell.row);
  const beside = Math.min(1, ...columns.filter((other) => other.left > from.box.left + 0.1).map((other) => other.left));
  return {
    left: aside ? from.box.left - 0.02 : Math.min(label.cell.box.left, from.box.left) - 0.03,
    right: Math.min(heading?.right ?? 1, beside),
  };
}

function endsText(page: LabelledSheet, cell: Cell): boolean {
  if (page.headings.some((heading) => heading.cell === cell)) return true;
  if ((page.labels.get(cell) ?? []).some((other) => other.start < 4 && (other.announced || other.role !== undefined)))
    return true;
  return /signature|^\s*fait [àa](?=\s)|^\s*(?:le président|la présidente|pour la commission|pour l['’]association|article \d|voies (?:et délais )?de recours|la présente décision)/iu.test(
    cell.text,
  );
}

/** The usual distance between lines that stand under each other. */
function typicalPitch(sheet: Sheet): number {
  const steps: number[] = [];
  sheet.rows.forEach((row, index) => {
    const cell = row.cells[0];
    const under =
      cell === undefined
        ? undefined
        : sheet.rows
            .slice(index + 1, index + 4)
            .find((other) => other.cells.some((one) => Math.abs(one.box.left - cell.box.left) < 0.015));
    if (under !== undefined) steps.push(under.top - row.top);
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? sheet.lineHeight * 1.8;
}

function followingRows(page: LabelledSheet, cell: Cell, most: number): readonly Row[] {
  return page.sheet.rows.slice(cell.row + 1, cell.row + 1 + most);
}
