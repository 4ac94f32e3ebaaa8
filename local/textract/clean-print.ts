import { type GreyRaster, inkThreshold, pixelsPerMillimetre } from "../../shared/domain/reading/ink-raster.ts";

/** The lines between boxes of one sign each, in millimetres: how high, how far apart, how uneven; and of how many boxes. */
const uprightLength = 4;
const widestBox = 12;
const uneven = 0.8;
const leastLines = 4;
/** The line above and below the boxes is at least this long. */
const levelLength = 11;
/** At most this thick; a thin line is paler than print, and a scanner breaks it. */
const lineWidth = 0.55;
const paleLine = 0.5;
/** A dot of a dotted line, and how far from the next it is at most. */
const dotSize = 0.48;
const dotStep = 2.2;
const leastDots = 8;

/**
 * Takes out what a reader of pictures takes for letters: the lines of combs (« | » or « 1 » between boxed figures) and
 * dotted lines, which cut into the print that stands on them. The rules of tables stay: they tell columns apart.
 */
export function cleanPrint(page: GreyRaster): GreyRaster {
  const ink = inkThreshold(page);
  const mm = pixelsPerMillimetre(page);
  const { width, height, data } = page;
  const clean = { width, height, data: new Uint8Array(data) };
  const line = { data, ink: ink + (255 - ink) * paleLine, most: Math.max(2, Math.round(lineWidth * mm)) };
  const uprights: Way = { ...line, lines: width, length: height, across: 1, along: width };
  const levels: Way = { ...line, lines: height, length: width, across: width, along: 1 };
  const combs = inCombs(findLines(uprights, Math.round(uprightLength * mm)), mm);
  for (const upright of combs) erase(uprights, upright, clean.data);
  if (combs.length > 0)
    for (const level of findLines(levels, Math.round(levelLength * mm)))
      if (combs.some((upright) => bounds(level, upright, mm))) erase(levels, level, clean.data);
  eraseDottedLines(page, clean.data, { ink, mm });
  return clean;
}

/** Which way lines run: the steps in the data from one to the next and along one; and how thick one is. */
interface Way {
  readonly data: Uint8Array;
  readonly lines: number;
  readonly length: number;
  readonly across: number;
  readonly along: number;
  readonly ink: number;
  readonly most: number;
}

/** A run of ink along one column or row of pixels. */
interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const isDark = ({ data, lines, across, along, ink }: Way, line: number, place: number) =>
  line >= 0 && line < lines && (data[line * across + place * along] ?? 255) < ink;

/** Whether there is paper at both sides of a run here. */
function isThin(way: Way, line: number, place: number): boolean {
  const { most } = way;
  let first = line;
  while (line - first <= most && isDark(way, first - 1, place)) first--;
  let last = line;
  while (last - line <= most && isDark(way, last + 1, place)) last++;
  return last - first < most;
}

/** Runs of ink that are long and thin nearly all along. */
function findLines(way: Way, least: number): Run[] {
  const runs: Run[] = [];
  for (let line = 0; line < way.lines; line++) {
    let from = 0;
    let gap = 0;
    for (let place = 0; place <= way.length; place++) {
      if (place < way.length && isDark(way, line, place)) {
        gap = 0;
        continue;
      }
      if (++gap <= 2 && place < way.length) continue;
      const to = place - gap + 1;
      if (to - from >= least) {
        let thin = 0;
        for (let at = from; at < to; at++) if (isThin(way, line, at)) thin++;
        if (thin >= (to - from) * 0.8) runs.push({ line, from, to });
      }
      from = place + 1;
    }
  }
  return runs;
}

/** The uprights that stand in a row of at least four, alike in height and near each other. */
function inCombs(uprights: readonly Run[], mm: number): Run[] {
  const alike = (a: Run, b: Run) =>
    Math.abs(a.from - b.from) < uneven * mm &&
    Math.abs(a.to - b.to) < uneven * mm &&
    Math.abs(a.line - b.line) < widestBox * mm;
  const left = new Set(uprights);
  const kept: Run[] = [];
  for (const upright of uprights) {
    if (!left.delete(upright)) continue;
    const comb = [upright];
    for (const member of comb)
      for (const other of left) if (alike(member, other) && left.delete(other)) comb.push(other);
    // Columns of pixels that touch are one line.
    const places = comb.map(({ line }) => line).sort((a, b) => a - b);
    const lines = places.filter((line, index) => index === 0 || line - (places[index - 1] ?? 0) > mm).length;
    if (lines >= leastLines) kept.push(...comb);
  }
  return kept;
}

/** Whether a level line is the upper or lower edge of the comb that an upright is of. */
function bounds({ line, from, to }: Run, upright: Run, mm: number): boolean {
  const near = Math.min(Math.abs(line - upright.from), Math.abs(line - upright.to));
  return near < uneven * mm && upright.line > from - mm && upright.line < to + mm && to - from < 110 * mm;
}

function erase(way: Way, { line, from, to }: Run, clean: Uint8Array): void {
  const { data, lines, across, along, most } = way;
  for (let place = from; place < to; place++) {
    if (!isThin(way, line, place)) continue;
    // With the paper's own grey beside it: a white stripe is a stroke too.
    const beside = (away: number) =>
      data[Math.min(lines - 1, Math.max(0, line + away)) * across + place * along] ?? 255;
    const paper = Math.max(beside(-most - 2), beside(most + 2));
    for (let near = Math.max(0, line - most); near <= Math.min(lines - 1, line + most); near++)
      if (Math.abs(near - line) <= 2 || isDark(way, near, place)) clean[near * across + place * along] = paper;
  }
}

interface Scale {
  readonly ink: number;
  readonly mm: number;
}

interface Dot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Erases rows of at least eight small dots at one height, each near the next. */
function eraseDottedLines(page: GreyRaster, clean: Uint8Array, { ink, mm }: Scale): void {
  const dots = findDots(page, ink, Math.max(2, Math.ceil(dotSize * mm)));
  const rows = new Map<number, Dot[]>();
  for (const dot of dots) {
    const row = Math.round((dot.top + dot.bottom) / 2);
    rows.set(row, [...(rows.get(row) ?? []), dot]);
  }
  for (const [row, own] of rows) {
    const line = [...own, ...(rows.get(row + 1) ?? [])].sort((a, b) => a.left - b.left);
    let run: Dot[] = [];
    for (const dot of [...line, undefined]) {
      const last = run.at(-1);
      if (dot !== undefined && (last === undefined || dot.left - last.right < dotStep * mm)) {
        run.push(dot);
        continue;
      }
      if (run.length >= leastDots)
        for (const { left, top, right, bottom } of run)
          for (let y = Math.max(0, top - 1); y <= Math.min(page.height - 1, bottom + 1); y++)
            clean.fill(255, y * page.width + Math.max(0, left - 1), y * page.width + Math.min(page.width, right + 2));
      run = dot === undefined ? [] : [dot];
    }
  }
}

/** Blots no larger than this with white all around. */
function findDots({ width, height, data }: GreyRaster, ink: number, most: number): Dot[] {
  const dots: Dot[] = [];
  const dark = (x: number, y: number) => (data[y * width + x] ?? 255) < ink;
  for (let y = 1; y < height - most - 1; y++) {
    for (let x = 1; x < width - most - 1; x++) {
      if (!dark(x, y) || dark(x - 1, y) || dark(x, y - 1)) continue;
      let right = x;
      while (right - x <= most && dark(right + 1, y)) right++;
      let bottom = y;
      while (bottom - y <= most && anyDark(x - 1, right + 1, bottom + 1)) bottom++;
      if (right - x >= most || bottom - y >= most) continue;
      let alone = true;
      for (let at = x - 1; alone && at <= right + 1; at++) alone = !dark(at, y - 1) && !dark(at, bottom + 1);
      for (let at = y; alone && at <= bottom; at++) alone = !dark(x - 2, at) && !dark(right + 2, at);
      if (alone) dots.push({ left: x - 1, top: y, right: right + 1, bottom });
    }
  }
  return dots;
  function anyDark(from: number, to: number, y: number): boolean {
    for (let x = from; x <= to; x++) if (dark(x, y)) return true;
    return false;
  }
}
