import type { Box, KeyValue, Line, Page, Word } from "../../../schemas/page.ts";
import { foldInPlace, tokenize } from "./fold-text.ts";
import { readGlyph, readMisreadBox } from "./glyphs.ts";
import { mergeSpacedPrint } from "./merge-spaced-print.ts";
import { boxAround, type Cell, type Flow, type Row, rightOf, type Sheet, type Tick } from "./sheet.ts";

/** A box made out from misread letters is this sure: too little to be accepted. */
const MISREAD = 0.3;

/** A gap wider than this many line heights parts two cells. */
const CELL_GAP = 1.35;

interface Placed {
  readonly word?: Word;
  readonly tick?: Omit<Tick, "row">;
  readonly filled: boolean;
  readonly left: number;
  readonly right: number;
}

interface Band {
  centre: number;
  height: number;
  readonly items: Placed[];
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const centreOf = (box: Box) => box.top + box.height / 2;

/** Lays a page out in rows and cells: turned straight, split at wide gaps and tick boxes, letter-spaced print joined. */
export function layOutPage(page: Page): Sheet {
  const lines = placeLines(page);
  const words = lines.flatMap((line) => line.words);
  const lineHeight = Math.max(median(words.map((word) => word.box.height)), 0.004);
  const slope = estimateSlope(lines, page.aspect);
  const straight = (box: Box): Box => ({ ...box, top: box.top - slope * (box.left + box.width / 2 - 0.5) });

  const marks = page.marks.map((mark) => ({ ...mark, type: "tick" as const }));
  const bands: Band[] = [];
  for (const line of lines) {
    const items = placeWords(
      line.words,
      marks.map((mark) => mark.box),
      page.source === "ocr",
    );
    if (items.length > 0) join(bands, straight(line.box), lineHeight, items);
  }
  const inked = bands.flatMap((band) => band.items);
  for (const mark of marks) join(bands, straight(mark.box), lineHeight, [placeTick(mark)]);
  for (const value of page.keyValues) {
    const item =
      page.source === "file"
        ? placeFormField(
            value,
            inked,
            marks.map((mark) => mark.box),
          )
        : undefined;
    if (item !== undefined && value.box !== undefined) join(bands, straight(value.box), lineHeight, [item]);
  }
  bands.sort((a, b) => a.centre - b.centre);
  const rows = bands.map((band, index) => makeRow(band, index, page.aspect, lineHeight));
  return {
    number: page.number,
    source: page.source,
    aspect: page.aspect,
    lineHeight,
    rows,
    flow: makeFlow(rows),
    signatures: page.signatures,
    signaturesSought: page.signaturesSought,
  };
}

/** Gives every line words and every word a place: text from word processors comes without. */
function placeLines(page: Page): Line[] {
  const flat = page.lines.length > 0 && page.lines.every((line) => line.box.height === 0);
  return page.lines.map((line, index) => {
    const box = flat ? { left: 0, top: index / (page.lines.length + 1), width: 1, height: 0.012 } : line.box;
    const given =
      line.words.length > 0
        ? line.words
        : line.text
            .split(/\s+/)
            .filter((text) => text !== "")
            .map((text) => ({ text, confidence: line.confidence, box }));
    const placed = given.length > 1 && given.some((word) => word.box.left !== given[0]?.box.left);
    if (!flat && placed) return { ...line, words: given };
    if (placed)
      return {
        ...line,
        box,
        words: given.map((word) => ({ ...word, box: { ...word.box, top: box.top, height: box.height } })),
      };
    return { ...line, box, words: spread(line, given, box) };
  });
}

/** Places words along their line by the place of their characters; a tab is a wide gap. */
function spread(line: Line, words: readonly Word[], box: Box): Word[] {
  const text = line.text.replace(/\t/g, "          ");
  const step = box.width / Math.max(text.length, 100);
  let from = 0;
  return words.map((word) => {
    const at = Math.max(text.indexOf(word.text, from), from);
    from = at + word.text.length;
    return {
      ...word,
      box: { left: box.left + at * step, top: box.top, width: word.text.length * step, height: box.height },
    };
  });
}

/** How far lines fall for each share of the width, from the long lines; 0 where too few say so. */
function estimateSlope(lines: readonly Line[], aspect: number): number {
  const slopes: number[] = [];
  for (const { words } of lines) {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined || last.box.left - first.box.left < 0.25) continue;
    slopes.push(
      (centreOf(last.box) - centreOf(first.box)) /
        (last.box.left + last.box.width / 2 - first.box.left - first.box.width / 2),
    );
  }
  const slope = slopes.length >= 3 ? median(slopes) : 0;
  return Math.abs(slope) < 0.12 * aspect ? slope : 0;
}

function join(bands: Band[], box: Box, lineHeight: number, items: readonly Placed[]): void {
  const centre = centreOf(box);
  let nearest: Band | undefined;
  for (const band of bands) {
    const distance = Math.abs(band.centre - centre);
    if (distance < lineHeight * 0.62 && (nearest === undefined || distance < Math.abs(nearest.centre - centre)))
      nearest = band;
  }
  if (nearest === undefined) bands.push({ centre, height: Math.max(box.height, lineHeight), items: [...items] });
  else nearest.items.push(...items);
}

const placeTick = (tick: Omit<Tick, "row">): Placed => ({
  tick,
  filled: false,
  left: tick.box.left,
  right: rightOf(tick.box),
});
const placeWord = (word: Word, filled = false): Placed => ({
  word,
  filled,
  left: word.box.left,
  right: rightOf(word.box),
});

function overlaps(box: Box, other: Box): number {
  const width = Math.min(rightOf(box), rightOf(other)) - Math.max(box.left, other.left);
  const height = Math.min(box.top + box.height, other.top + other.height) - Math.max(box.top, other.top);
  return width > 0 && height > 0 ? (width * height) / Math.max(box.width * box.height, 1e-9) : 0;
}

/** Words as they stand, with those that are a picture of a tick box cut out or made a tick. */
function placeWords(words: readonly Word[], markBoxes: readonly Box[], read: boolean): Placed[] {
  const items: Placed[] = [];
  for (let index = 0; index < words.length; index++) {
    let word = words[index];
    if (word === undefined || word.text === "") continue;
    const given = word;
    const covered = Math.max(0, ...markBoxes.map((box) => overlaps(given.box, box)));
    const next = words[index + 1];
    if ((word.text === "[" || word.text === "(") && next !== undefined && /^[xX]?[\])]/.test(next.text)) {
      word = {
        ...word,
        text: `${word.text}${next.text.startsWith("x") || next.text.startsWith("X") ? "" : " "}${next.text}`,
      };
      index++;
    }
    const glyph = readGlyph(word.text);
    if (glyph !== undefined) {
      const width = (word.box.width * glyph.length) / word.text.length;
      const rest = word.text.slice(glyph.length).trim();
      if (covered === 0)
        items.push(
          placeTick({
            type: "tick",
            selected: glyph.selected,
            confidence: word.confidence,
            box: { ...word.box, width },
          }),
        );
      if (rest !== "")
        items.push(
          placeWord({
            ...word,
            text: rest,
            box: { ...word.box, left: word.box.left + width, width: word.box.width - width },
          }),
        );
      continue;
    }
    if (covered > 0.45 && word.text.length <= 4) continue;
    // A box that was taken for letters is still a box; what it holds is for a person to see.
    const misread = read && next !== undefined && /^\p{L}{3}/u.test(next.text) ? readMisreadBox(word.text) : undefined;
    if (misread !== undefined) {
      items.push(placeTick({ type: "tick", selected: misread.selected, confidence: MISREAD, box: word.box }));
      continue;
    }
    if (covered > 0) word = { ...word, text: word.text.replace(/^[^\p{L}\p{N}«(]+|[^\p{L}\p{N}».,;:!?)%€]+$/gu, "") };
    if (word.text !== "") items.push(placeWord(word));
  }
  return items;
}

/** A form field of the file itself whose appearance is not in the text: its value is put where the page shows it. */
function placeFormField(value: KeyValue, inked: readonly Placed[], markBoxes: readonly Box[]): Placed | undefined {
  const { box } = value;
  if (box === undefined || box.width === 0) return undefined;
  if (value.selected !== undefined) {
    if (markBoxes.some((mark) => overlaps(mark, box) > 0.2)) return undefined;
    return placeTick({ type: "tick", selected: value.selected, confidence: value.confidence, box });
  }
  if (value.text.trim() === "" || inked.some(({ word }) => word !== undefined && overlaps(word.box, box) > 0.3))
    return undefined;
  return placeWord({ text: value.text.replace(/\s+/g, " ").trim(), confidence: value.confidence, box }, true);
}

function makeRow(band: Band, index: number, aspect: number, lineHeight: number): Row {
  const sorted = [...band.items].sort((a, b) => a.left - b.left);
  const items: (Cell | Tick)[] = [];
  let pending: Placed[] = [];
  const flush = () => {
    if (pending.length > 0) items.push(makeCell(pending, index));
    pending = [];
  };
  for (const item of mergeSpacedPrint(sorted, aspect, lineHeight)) {
    const last = pending.at(-1);
    if (item.tick !== undefined) {
      flush();
      items.push({ ...item.tick, row: index });
      continue;
    }
    const gap = last === undefined ? 0 : ((item.left - last.right) * aspect) / lineHeight;
    // « Article 3   Objectifs » is one heading, however wide it is set.
    const numbered = pending.length === 2 && /^article$/i.test(pending[0]?.word?.text ?? "") && gap < 8;
    if ((gap > CELL_GAP && !numbered) || item.filled || last?.filled === true || item.word?.text === "|") flush();
    if (item.word?.text !== "|") pending.push(item);
  }
  flush();
  const cells = items.filter((item): item is Cell => item.type === "cell");
  return { index, items, cells, top: band.centre - band.height / 2, bottom: band.centre + band.height / 2 };
}

function makeCell(placed: readonly Placed[], row: number): Cell {
  const words = placed.flatMap(({ word }) => (word === undefined ? [] : [word]));
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += word.text;
  }
  const box = boxAround(words.map((word) => word.box)) ?? { left: 0, top: 0, width: 0, height: 0 };
  return {
    type: "cell",
    text,
    words,
    starts,
    tokens: tokenize(text),
    box,
    row,
    filled: placed.some((item) => item.filled),
  };
}

/** The rows as running text; « ¦ » stands where a wide gap or a tick box parts two pieces. */
function makeFlow(rows: readonly Row[]): Flow {
  let text = "";
  const words: { start: number; word: Word }[] = [];
  for (const row of rows) {
    row.items.forEach((item, index) => {
      if (item.type === "tick") text += index === 0 ? "¦ " : " ¦ ";
      else {
        if (index > 0 && row.items[index - 1]?.type === "cell") text += " ¦ ";
        item.words.forEach((word, at) => {
          words.push({ start: text.length + (item.starts[at] ?? 0), word });
        });
        text += item.text;
      }
    });
    text += "\n";
  }
  return { text, folded: foldInPlace(text), words };
}
