import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { findLabels } from "./find-labels.ts";
import { tokenize } from "./fold-text.ts";
import type { Label } from "./label.ts";
import { labelOfTwo } from "./label-in-two-lines.ts";
import { announcesNothing, type LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { readValue } from "./read-value.ts";
import { targetOf, typeOfRole } from "./roles.ts";
import { bottomOf, type Cell, type Row, rightOf, type Sheet, type Tick } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";

interface Column {
  readonly left: number;
  readonly right: number;
  readonly role?: Role;
  /** The decision that a mark in this column stands for. */
  readonly decision?: string;
}

const LEAST_COLUMNS = 3;
/** Below its headings a table of cases goes on this far. */
const MOST_ROWS = 8;
const MARK = /^(?:[xX×✓✔✗✘☒■●]|oui|OUI|Oui)$/u;

/**
 * Reads the table of cases in a commission's minutes: what was decided is a mark under « Accord », « Refus », « Ajourné »…
 * Every case gives its values, so that a paper of several cases contradicts itself and goes to a person.
 */
export function readCaseTable(page: LabelledSheet, kind: DocumentKind, today: string): Candidate[] {
  return [...readAnswered(page), ...page.sheet.rows.flatMap((row) => readTable(page, row, kind, today))];
}

/** « Accordé : non   Refusé : oui   Ajourné : non »: the one way to decide that is answered with yes. */
function readAnswered(page: LabelledSheet): Candidate[] {
  return page.sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const [, asked = "", answer] = /^([^:=]{3,40}?)\s*[:=]\s*(oui|non|x)\W*$/iu.exec(cell.text) ?? [];
      const way = optionsOf(asked).find(({ field, whole }) => field === "decision" && whole)?.value;
      if (way === undefined || answer === undefined || /^non$/iu.test(answer)) return [];
      return [candidateOf(page.sheet, "decision", way, cell)];
    }),
  );
}

function readTable(page: LabelledSheet, row: Row, kind: DocumentKind, today: string): Candidate[] {
  const columns = columnsOf(page, row);
  if (columns === undefined) return [];
  const candidates: Candidate[] = [];
  let bottom = row.bottom;
  for (const below of page.sheet.rows.slice(row.index + 1, row.index + 1 + MOST_ROWS)) {
    if (below.top - bottom > 4 * page.sheet.lineHeight || endsTable(page, below)) break;
    bottom = below.bottom;
    candidates.push(...below.items.flatMap((item) => readItem(page, columnOver(columns, item), item, kind, today)));
  }
  return candidates;
}

/** The columns of a row of headings: labels without values, among them the ways to decide or the months granted. */
function columnsOf(page: LabelledSheet, row: Row): Column[] | undefined {
  if (row.cells.length < LEAST_COLUMNS || row.items.length > row.cells.length) return undefined;
  const columns = [...row.cells, ...splitHeads(page, row)].map((cell): Column => {
    const label =
      (page.labels.get(cell) ?? findLabels(cell)).find(({ start }) => start < 3) ?? wrappedLabel(page, cell);
    const decision = optionsOf(cell.text).find(({ field, whole }) => field === "decision" && whole)?.value;
    return {
      left: cell.box.left,
      right: rightOf(cell.box),
      ...(decision !== undefined && { decision }),
      ...(decision === undefined && label?.role !== undefined && { role: label.role }),
    };
  });
  const bare = row.cells.every((cell) => announcesNothing(page, cell));
  const ways = columns.filter(({ decision }) => decision !== undefined).length;
  const named = columns.filter(({ role }) => role !== undefined).length;
  return bare &&
    ((ways >= 2 && (named >= 1 || ways === columns.length)) || (named >= LEAST_COLUMNS && named >= columns.length - 1))
    ? columns
    : undefined;
}

/** The headings in two lines, one a little above the row and one below it, each in a place where the row has none. */
function splitHeads({ sheet }: LabelledSheet, row: Row): Cell[] {
  const apart = (other: Row | undefined) =>
    (other === undefined || Math.abs(other.top - row.top) > 1.2 * sheet.lineHeight ? [] : other.cells).filter(
      ({ box }) => row.cells.every((cell) => box.left > rightOf(cell.box) || rightOf(box) < cell.box.left),
    );
  const below = apart(sheet.rows[row.index + 1]);
  return apart(sheet.rows[row.index - 1]).flatMap((cell) => {
    const rest = below.find(({ box }) => box.left < rightOf(cell.box) && rightOf(box) > cell.box.left);
    if (rest === undefined) return [];
    const text = `${cell.text} ${rest.text}`;
    return [{ ...cell, text, tokens: tokenize(text), words: [...cell.words, ...rest.words] }];
  });
}

/** The label of a heading in two lines: « Date de » over « naissance ». */
function wrappedLabel(page: LabelledSheet, cell: Cell): Label | undefined {
  const below = page.sheet.rows[cell.row + 1];
  const next = below?.cells.find(({ box }) => box.left < rightOf(cell.box) && rightOf(box) > cell.box.left);
  if (below === undefined || next === undefined || below.top > bottomOf(cell.box) + page.sheet.lineHeight)
    return undefined;
  return labelOfTwo(cell, next);
}

const endsTable = (page: LabelledSheet, row: Row): boolean =>
  row.cells.some(
    (cell) =>
      (page.labels.get(cell) ?? []).some(({ announced, start }) => announced || start === 0) ||
      page.headings.some((heading) => heading.cell === cell),
  );

/** The column that a cell stands in: the one whose heading it overlaps, else the one whose middle is nearest. */
function columnOver(columns: readonly Column[], { box }: Cell | Tick): Column | undefined {
  const over = columns.filter(({ left, right }) => box.left < right && rightOf(box) > left);
  if (over.length === 1) return over[0];
  const middle = box.left + box.width / 2;
  const near = over.length === 0 ? columns : over;
  return [...near].sort((a, b) => Math.abs(centre(a) - middle) - Math.abs(centre(b) - middle))[0];
}

const centre = ({ left, right }: Column) => (left + right) / 2;

function candidateOf(sheet: Sheet, target: Target, value: string, { text, words }: Cell): Candidate {
  return makeCandidate({ target, value, strict: true, rank: 2, text, words, source: sheet.source, page: sheet.number });
}

function readItem(
  { sheet }: LabelledSheet,
  column: Column | undefined,
  item: Cell | Tick,
  kind: DocumentKind,
  today: string,
): Candidate[] {
  const make = (target: Target, value: Candidate["value"], strict: boolean): Candidate => ({
    ...makeCandidate({
      target,
      value,
      strict,
      rank: 3,
      text: item.type === "cell" ? item.text : "☒",
      words: item.type === "cell" ? item.words : [],
      source: sheet.source,
      page: sheet.number,
    }),
    ...(item.type === "tick" && { wordConfidence: item.confidence, box: item.box }),
  });
  if (column?.decision !== undefined) {
    const marked = item.type === "tick" ? item.selected : MARK.test(item.text.trim());
    return marked ? [make("decision", column.decision, true)] : [];
  }
  if (item.type === "tick" || column?.role === undefined || column.role === "ignored") return [];
  const { role } = column;
  const target = targetOf(role, undefined, kind) ?? targetOf(role, "household", kind);
  if (target === undefined) return [];
  return readValue(typeOfRole(role), target, item.text, today).map(({ target: read, value, strict }) =>
    make(read, value, strict),
  );
}
