import type { Box, KeyValue, Line, Mark, Page, Word } from "../../schemas/page.ts";
import { type AnsweredPage, gatherAnswer, type Incomplete } from "./textract-answer.ts";
import type { LinkedBlock } from "./textract-blocks.ts";
import { type Frame, frameOf } from "./textract-frame.ts";
import { holds, nowhere } from "./textract-geometry.ts";
import { parseResponses, type TextractBlock } from "./textract-response.ts";

/** The feature types a reading was asked with: they say what could have been seen at all. */
export type TextractFeature = "FORMS" | "SIGNATURES" | "TABLES" | "LAYOUT";

/**
 * All the pages, or the reason why the answer cannot be taken for the whole document: the job still runs, ended in
 * part or not at all, a response or a page of it is missing, or it is no Textract answer.
 */
export type TextractPages = { outcome: "complete"; pages: Page[] } | Incomplete;

/**
 * Turns Textract's answer (one response, or all the paged responses of a job, in any order) into pages. Boxes are
 * those of the upright page, confidences 0–1. What stands in table cells is read from its lines. Never throws.
 */
export function pagesFromTextract(
  responses: unknown,
  { features = [] }: { features?: readonly TextractFeature[] } = {},
): TextractPages {
  const parsed = parseResponses(responses);
  if ("wrong" in parsed) return { outcome: "incomplete", reason: "malformed", detail: parsed.wrong };
  const answer = gatherAnswer(parsed.responses);
  if (answer.outcome === "incomplete") return answer;
  return { outcome: "complete", pages: answer.pages.map((page) => readPage(page, features)) };
}

function readPage(answered: AnsweredPage, features: readonly TextractFeature[]): Page {
  const { words, lines, keys, marks, signatures } = sortOut(answered);
  const frame = frameOf(words);
  return {
    number: answered.number,
    source: "ocr",
    aspect: frame.aspect,
    ...(frame.turn && { turn: frame.turn }),
    lines: withLooseWords(lines, words).map((line) => readLine(line, frame)),
    keyValues: keys.map((key) => readKeyValue(key, frame)),
    marks: marks
      .map(({ block }) => readMark(block, frame))
      // No block names them all in an order of its own.
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left),
    marksSought: features.includes("FORMS") || features.includes("TABLES") || marks.length > 0,
    signatures: signatures.map(({ block }) => {
      const box = frame.boxOf(block) ?? nowhere;
      return { confidence: placedConfidence(block, box), box };
    }),
    signaturesSought: features.includes("SIGNATURES"),
  };
}

type SortedBlocks = Record<"words" | "lines" | "keys" | "marks" | "signatures", LinkedBlock[]>;

/** The blocks by what they are, in the order in which PAGE names them, whatever the order of the responses. */
function sortOut({ sheet, blocks }: AnsweredPage): SortedBlocks {
  const sorted: SortedBlocks = { words: [], lines: [], keys: [], marks: [], signatures: [] };
  const ordered = isInOrder(sheet.children) ? blocks : new Set([...sheet.children, ...blocks]);
  for (const linked of ordered) {
    const { BlockType, EntityTypes } = linked.block;
    if (BlockType === "WORD") sorted.words.push(linked);
    else if (BlockType === "LINE") sorted.lines.push(linked);
    else if (BlockType === "KEY_VALUE_SET" && EntityTypes?.includes("KEY")) sorted.keys.push(linked);
    else if (BlockType === "SELECTION_ELEMENT") sorted.marks.push(linked);
    else if (BlockType === "SIGNATURE") sorted.signatures.push(linked);
  }
  return sorted;
}

function isInOrder(blocks: readonly LinkedBlock[]): boolean {
  let last = -1;
  for (const { place } of blocks) {
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** Words that no line names are on the page all the same: inside a line that names none, or each a line of its own. */
function withLooseWords(lines: readonly LinkedBlock[], words: readonly LinkedBlock[]): readonly LinkedBlock[] {
  let named = 0;
  for (const { children } of lines) named += children.length;
  if (named === words.length) return lines;

  const inLines = new Set(lines.flatMap(({ children }) => children));
  const loose = new Set(words.filter((word) => word.block.Text && !inLines.has(word)));
  const filled = lines.map((line) => {
    const own = line.children.length > 0 ? [] : [...loose].filter((word) => holds(line.block, word.block));
    for (const word of own) loose.delete(word);
    return own.length > 0 ? { ...line, children: own } : line;
  });
  return [...filled, ...[...loose].map((word) => ({ ...word, children: [word] }))];
}

function readLine({ block: line, children }: LinkedBlock, frame: Frame): Line {
  const own = frame.boxOf(line);
  const parts = children.every(isWord) ? children : children.filter(isWord);
  const read = parts.map(({ block }) => readWord(block, frame, own));
  const words = read.every(({ text }) => text !== "") ? read : read.filter(({ text }) => text !== "");
  const box = own ?? boxAround(words.map((word) => word.box)) ?? nowhere;
  const confidence = placedConfidence(line, box);
  const text = line.Text ?? words.map((word) => word.text).join(" ");
  const isWhole = words.length === read.length;
  if (isWhole && words.length > 0) return { text, confidence, box, words };
  // A line whose words were left out still has its text: it then stands as one word. Without it, nobody knows what is
  // missing between the words that are left.
  if (line.Text) return { text, confidence, box, words: [{ text, confidence: isWhole ? confidence : 0, box }] };
  return { text, confidence: 0, box, words: words.map((word) => ({ ...word, confidence: 0 })) };
}

/** A word whose own place is not known stands where its line does. */
function readWord(word: TextractBlock, frame: Frame, lineBox: Box | undefined): Word {
  const box = frame.boxOf(word) ?? lineBox ?? nowhere;
  return { text: word.Text ?? "", confidence: placedConfidence(word, box), box };
}

function readMark(mark: TextractBlock, frame: Frame): Mark {
  const box = frame.boxOf(mark) ?? nowhere;
  return {
    selected: mark.SelectionStatus === "SELECTED",
    confidence: isStatus(mark.SelectionStatus) ? placedConfidence(mark, box) : 0,
    box,
  };
}

function readKeyValue({ block: key, children, values }: LinkedBlock, frame: Frame): KeyValue {
  const [value] = values;
  const parts = value && values.length === 1 ? value.children : values.flatMap((one) => one.children);
  const mark = parts.find(isMark)?.block;
  // As sure as its least sure part: a word misread inside a pair well found is still misread.
  const least = Math.min(sureness(key), leastSure(values), leastSure(parts));
  const keyBox = frame.boxOf(key);
  const box =
    value && values.length === 1
      ? frame.boxOf(value.block)
      : boxAround(values.flatMap(({ block }) => frame.boxOf(block) ?? []));
  return {
    key: textOf(children),
    // « ☒ Oui ☐ Non » is no text: which box is meant, only the page shows.
    text: mark ? "" : textOf(parts),
    ...(mark && parts.length === 1 && { selected: mark.SelectionStatus === "SELECTED" }),
    confidence: children.some(({ block }) => isWordless(block)) ? 0 : least,
    ...(keyBox && { keyBox }),
    ...(box && { box }),
  };
}

function leastSure(parts: readonly LinkedBlock[]): number {
  let least = 1;
  for (const { block } of parts) least = Math.min(least, sureness(block));
  return least;
}

/** A part that lacks what it is there for makes its pair a guess. */
function sureness(part: TextractBlock): number {
  if (isWordless(part)) return 0;
  if (part.BlockType === "SELECTION_ELEMENT" && !isStatus(part.SelectionStatus)) return 0;
  return confidenceOf(part);
}

function isWord({ block }: LinkedBlock): boolean {
  return block.BlockType === "WORD";
}

function isMark({ block }: LinkedBlock): boolean {
  return block.BlockType === "SELECTION_ELEMENT";
}

function isWordless({ BlockType, Text }: TextractBlock): boolean {
  return BlockType === "WORD" && !Text;
}

function isStatus(status: string | null | undefined): boolean {
  return status === "SELECTED" || status === "NOT_SELECTED";
}

/** Who could not be shown where something stands cannot be asked to believe it. */
function placedConfidence(block: TextractBlock, box: Box): number {
  return box === nowhere ? 0 : confidenceOf(block);
}

/** French handwriting is read weakly, however sure the service is of it: above this a word would be taken as read. */
const MOST_HANDWRITTEN = 0.4;

/** A confidence that is missing counts as none at all. */
function confidenceOf(block: TextractBlock): number {
  const most = block.TextType === "HANDWRITING" ? MOST_HANDWRITTEN : 1;
  return Math.min(most, Math.max(0, (block.Confidence ?? 0) / 100));
}

/** The least box around all of them. */
function boxAround(boxes: readonly Box[]): Box | undefined {
  const [first] = boxes;
  if (first === undefined || boxes.length === 1) return first;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  };
}

function textOf(parts: readonly LinkedBlock[]): string {
  let text = "";
  for (const { block } of parts) {
    if (block.BlockType === "WORD" && block.Text) text += text === "" ? block.Text : ` ${block.Text}`;
  }
  return text;
}
