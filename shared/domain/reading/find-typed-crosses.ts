import type { Word } from "../../../schemas/page.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import type { Cell, Row } from "./sheet.ts";
import type { Option } from "./tick-option.ts";

/** Whether a page has its crosses after the answers they are of, or before them, and how sure that is (0–1). */
interface Order {
  readonly crosses: "after" | "before";
  readonly confidence: number;
}
/** An answer of a row, or a cross typed in the cell beside one. */
type Piece =
  | { readonly type: "answer"; readonly cell: Cell; readonly text: string }
  | { readonly type: "cross"; readonly cell: Cell; readonly word: Word };

/** A cross as it is typed, or as a reader of pictures sees it with the rule of its cell. */
const CROSS = /^[|[({\]1lI]?[xX×✗✘✓✔][|\])}]?$/u;

/**
 * Finds the answers of a page that are marked by an « X » typed in the cell beside them, as a spreadsheet has them. An X
 * between two answers may be of either: the page says which, in words or by the rows where it can be of one only.
 * Their groups are numbered below 0.
 */
export function findTypedCrosses(page: LabelledSheet): Option[] {
  const rows = page.sheet.rows.map((row) => ({ row, pieces: piecesOf(row, page) }));
  if (!rows.some(({ pieces }) => hasCross(pieces))) return [];
  const order = orderTold(page) ?? orderSeen(rows.map(({ pieces }) => pieces));
  const options: Option[] = [];
  let group = 0;
  let asked: { cell: Cell; label?: Label } | undefined;
  for (const { row, pieces } of rows) {
    if (pieces.length === 0) {
      asked = undefined;
      group--;
      continue;
    }
    const [first] = row.items;
    if (first?.type === "cell" && !pieces.some(({ cell }) => cell === first)) {
      const label = page.labels.get(first)?.at(-1);
      asked = { cell: first, ...(label !== undefined && { label }) };
      group--;
    }
    if (order === undefined || row.items.some(({ type }) => type === "tick")) continue;
    pieces.forEach((piece, at) => {
      if (piece.type === "cross") return;
      const beside = pieces[order.crosses === "after" ? at + 1 : at - 1];
      const cross = beside?.type === "cross" ? beside.word : undefined;
      const { box } = cross ?? piece.cell;
      const confidence = (cross?.confidence ?? 1) * order.confidence;
      options.push({
        tick: { type: "tick", selected: cross !== undefined, confidence, box, row: row.index },
        cell: piece.cell,
        text: piece.text,
        ...(asked?.label !== undefined && { question: asked.label }),
        questionText: asked?.cell.text ?? "",
        group,
      });
    });
  }
  const crossed = new Set(options.filter(({ tick }) => tick.selected).map((option) => option.group));
  return options.filter((option) => crossed.has(option.group)).map((option) => doubtList(page, option));
}

/** A reader of pictures overlooks letters that stand alone: of several crosses, nobody knows that all were seen. */
function doubtList({ sheet }: LabelledSheet, option: Option): Option {
  const isList = optionsOf(option.text).some(({ field }) => field === "housingDefects");
  const { tick } = option;
  return isList && sheet.source === "ocr" ? { ...option, tick: { ...tick, confidence: tick.confidence / 2 } } : option;
}

const hasCross = (pieces: readonly Piece[]) => pieces.some(({ type }) => type === "cross");

/** An answer in words that no list has is short, and has no figures. */
const MOST_WORDS = 6;
const YES_NO = /^(?:oui|non)$/iu;
const isAnswer = (text: string) => YES_NO.test(text) || optionsOf(text).some(({ whole }) => whole);
const mayBeAnswer = (text: string) => !/[\d:@]/.test(text) && text.split(" ").length <= MOST_WORDS;

/** The answers and crosses of a row, of which one at least is known, without what asks for them. */
function piecesOf(row: Row, { sheet: { rows }, labels }: LabelledSheet): Piece[] {
  const pieces = row.cells.flatMap(partCell);
  const answers = pieces.filter((piece) => piece.type === "answer");
  if (!answers.some(({ text }) => isAnswer(text)) || !answers.every(({ text }) => mayBeAnswer(text))) return [];
  const [first] = pieces;
  if (first?.type !== "answer" || YES_NO.test(first.text)) return pieces;
  // « Logement insalubre | oui | non »: the answer to another question may be what is asked here.
  if (answers.some(({ text }) => YES_NO.test(text))) return pieces.slice(1);
  const asks =
    !isAnswer(first.text) && ((labels.get(first.cell)?.length ?? 0) > 0 || !standsOverAnswer(first.cell, rows));
  return asks ? pieces.slice(1) : pieces;
}

/** Whether a known answer begins where this one does, shortly above or below. */
function standsOverAnswer({ row, box }: Cell, rows: readonly Row[]): boolean {
  return rows
    .slice(Math.max(0, row - 2), row + 3)
    .some(({ cells }) =>
      cells.some((cell) => Math.abs(cell.box.left - box.left) < 0.01 && isAnswer(bareText(cell.text))),
    );
}

const bareText = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");

/** « x | sans abri »: a cross may stand so near that it was taken for a word of the answer's cell. */
function partCell(cell: Cell): Piece[] {
  const { words } = cell;
  const from = isCross(words[0]) ? 1 : 0;
  const to = words.length > from && isCross(words.at(-1)) ? -1 : words.length;
  const text = bareText(
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(" "),
  );
  const cross = (word: Word | undefined): Piece[] => (word === undefined ? [] : [{ type: "cross", cell, word }]);
  return [
    ...(from === 1 ? cross(words[0]) : []),
    ...(text === "" ? [] : [{ type: "answer" as const, cell, text }]),
    ...(to === -1 ? cross(words.at(-1)) : []),
  ];
}

const isCross = (word: Word | undefined) => word !== undefined && CROSS.test(word.text);

const AFTER = /\b(?:x|croix|coche[rz]?)\b.{0,40}\b(?:a droite|apres|derriere|a la suite)\b/;
const BEFORE = /\b(?:x|croix|coche[rz]?)\b.{0,40}\b(?:a gauche|devant|avant)\b/;

/** « Un X à droite de la réponse choisie ». */
function orderTold({ sheet }: LabelledSheet): Order | undefined {
  const after = AFTER.test(sheet.flow.folded);
  if (after === BEFORE.test(sheet.flow.folded)) return undefined;
  return { crosses: after ? "after" : "before", confidence: 1 };
}

/** What the crosses that begin or end their row of answers say; undefined where they say nothing, or both. */
function orderSeen(rows: readonly (readonly Piece[])[]): Order | undefined {
  let after = 0;
  let before = 0;
  for (const pieces of rows) {
    if (pieces.at(-1)?.type === "cross") after++;
    if (pieces[0]?.type === "cross") before++;
  }
  if (after === before || Math.min(after, before) > 0) return undefined;
  return { crosses: after > 0 ? "after" : "before", confidence: after + before > 1 ? 1 : 0.9 };
}
