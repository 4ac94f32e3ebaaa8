import type { Box, Line, Mark, Word } from "../../schemas/page.ts";
import { boxAround, sameRow } from "./lines.ts";
import type { PageReading } from "./page-reading.ts";

/** A label with what stands beside it. The value is words, a tick box, or nothing (an empty field). */
export interface KeyValuePair {
  key: Word[];
  value: Word[];
  mark?: Mark;
  /** How sure it is that the two belong together, 0–1, whatever the words are. */
  confidence: number;
}

/** How sure each way of standing together is. */
const sureness = { sameLine: 0.93, right: 0.9, below: 0.72, table: 0.7, mark: 0.92, empty: 0.6 } as const;
/** Longer than this before a colon is a sentence, not a label. */
const longestKey = 9;
const amountOrDate = /^[\d\s.,/€%+-]*\d[\d\s.,/€%+-]*$/;

/** Pairs labels and values by where they stand alone: a label ends with a colon, or stands right of a tick box. */
export function keyValuesOf(page: Pick<PageReading, "lines" | "marks" | "aspect">): KeyValuePair[] {
  const segments = page.lines.flatMap((line) => splitAtKeys(line));
  const taken = new Set<Segment>();
  const pairs: KeyValuePair[] = [];
  for (const segment of segments) {
    if (!segment.key) continue;
    pairs.push(pairOf({ ...segment, key: segment.key }, segments, taken, page));
  }
  for (const mark of page.marks) {
    const label = labelOf(mark, page);
    if (label) pairs.push({ key: label.words, value: [], mark, confidence: sureness.mark });
  }
  return [...pairs, ...tablePairs(page.lines, pairs)];
}

/** A piece of a line: a label with the words that follow it in the line, or words without a label. */
interface Segment {
  key?: Word[];
  words: Word[];
  box: Box;
}

function splitAtKeys(line: Line): Segment[] {
  const segments: Segment[] = [];
  let rest: Word[] = [];
  let key: Word[] | undefined;
  const close = () => {
    if (key || rest.length > 0)
      segments.push({ ...(key && { key }), words: rest, box: boxAround([...(key ?? []), ...rest]) });
  };
  for (const word of line.words) {
    rest.push(word);
    if (!/:$/.test(word.text) || rest.length > longestKey) continue;
    const label = key ? rest.splice(widestGap(rest)) : rest.splice(0);
    close();
    key = label;
    rest = [];
  }
  close();
  return segments;
}

/** Where the next label starts among the words between two colons: after their widest gap. */
function widestGap(words: readonly Word[]): number {
  let start = words.length - 1;
  let widest = 0;
  for (let i = 1; i < words.length; i++) {
    const [left, right] = [words[i - 1], words[i]];
    if (!left || !right || right.text === ":") continue;
    const gap = right.box.left - left.box.left - left.box.width;
    if (gap > widest) {
      widest = gap;
      start = i;
    }
  }
  return start;
}

function pairOf(
  segment: Segment & { key: Word[] },
  segments: readonly Segment[],
  taken: Set<Segment>,
  { aspect, marks }: Pick<PageReading, "aspect" | "marks">,
): KeyValuePair {
  const { key } = segment;
  if (segment.words.length > 0) return { key, value: segment.words, confidence: sureness.sameLine };
  const end = right(segment.box);
  const inRow = segments
    .filter((other) => other !== segment && sameRow(other.box, segment.box) && other.box.left >= end - 0.005)
    .toSorted((a, b) => a.box.left - b.box.left)[0];
  const before = inRow?.box.left ?? 1;
  // Tick boxes between the label and the next words: the label is a question, the boxes have labels of their own.
  const question = marks.some(({ box }) => sameRow(box, segment.box) && box.left >= end - 0.005 && box.left < before);
  if (inRow && !inRow.key && !question && !taken.has(inRow) && inRow.box.left - end < 0.45) {
    taken.add(inRow);
    return { key, value: inRow.words, confidence: sureness.right };
  }
  const under = segments.find(
    (other) =>
      !other.key &&
      !taken.has(other) &&
      other.box.top > segment.box.top + 0.6 * segment.box.height &&
      other.box.top - segment.box.top < 2.6 * segment.box.height &&
      Math.abs(other.box.left - segment.box.left) * aspect < 1.5 * segment.box.height,
  );
  if (under && !inRow && !question) {
    taken.add(under);
    return { key, value: under.words, confidence: sureness.below };
  }
  return { key, value: [], confidence: sureness.empty };
}

/** The words right of a tick box, up to the end of their line. */
function labelOf({ box }: Mark, { lines, aspect }: Pick<PageReading, "lines" | "aspect">): Line | undefined {
  return lines
    .filter(
      (line) =>
        sameRow(line.box, box) &&
        line.box.left >= right(box) - 0.003 &&
        (line.box.left - right(box)) * aspect < 2.5 * box.height,
    )
    .toSorted((a, b) => a.box.left - b.box.left)[0];
}

/** Two cells of a row, a name on the left and an amount or a date on the right, as tables have them. */
function tablePairs(lines: readonly Line[], pairs: readonly KeyValuePair[]): KeyValuePair[] {
  const used = new Set(pairs.flatMap(({ key, value }) => [...key, ...value]));
  const free = lines.filter((line) => !line.words.some((word) => used.has(word)));
  return free.flatMap((line) => {
    if (/\d/.test(line.text)) return [];
    const next = free
      .filter((other) => other !== line && sameRow(other.box, line.box) && other.box.left > line.box.left)
      .toSorted((a, b) => a.box.left - b.box.left)[0];
    return next && amountOrDate.test(next.text)
      ? [{ key: line.words, value: next.words, confidence: sureness.table }]
      : [];
  });
}

function right(box: Box): number {
  return box.left + box.width;
}
