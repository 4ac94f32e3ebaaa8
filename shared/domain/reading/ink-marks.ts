import type { Mark } from "../../../schemas/page.ts";
import { withRadios } from "./ink-radios.ts";
import { type GreyRaster, inkThreshold, pixelsPerMillimetre } from "./ink-raster.ts";

/** Side of a tick box on paper, in millimetres: printed ones have 2.5 to 5. */
const side = { min: 2.2, max: 6.5 } as const;
/** A bullet is a filled square too, but a smaller one. */
const smallestSolid = 2.6;
/** Share of the inside that is ink: an empty box has dust at most, a thin check about 7 %. */
const tickedInside = 0.045;

/** A nearly horizontal stroke: its extent and how many rows it is thick. */
interface Stroke {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/**
 * Finds squares with four straight sides and four corners. Letters fail on a corner or on a side (D, O, E), cells of a
 * table because their edges run on.
 */
export function findMarks(raster: GreyRaster): Mark[] {
  const mm = pixelsPerMillimetre(raster);
  const threshold = inkThreshold(raster);
  const isInk = (x: number, y: number) => (raster.data[y * raster.width + x] ?? 255) < threshold;
  const page = { raster, mm, isInk };
  const strokes = horizontalStrokes(raster, threshold, mm);
  const byTop = strokes.toSorted((a, b) => a.y0 - b.y0);
  const found: Square[] = [];
  byTop.forEach((top, index) => {
    const solid = solidSquare(top, page);
    if (solid) found.push(solid);
    const length = top.x1 - top.x0 + 1;
    for (let next = index + 1; next < byTop.length; next++) {
      const bottom = byTop[next];
      if (!bottom || bottom.y0 - top.y0 > length * 1.35 + 2) break;
      const square = hollowSquare(top, bottom, page);
      if (square) {
        found.push(square);
        break;
      }
    }
  });
  const squares = withoutCombs(withoutNested(found)).map((square) => ({
    selected: square.inside >= tickedInside,
    confidence: square.solid ? 0.75 : sureness(square.inside),
    box: {
      left: square.x0 / raster.width,
      top: square.y0 / raster.height,
      width: (square.x1 - square.x0 + 1) / raster.width,
      height: (square.y1 - square.y0 + 1) / raster.height,
    },
  }));
  return withRadios(raster, squares);
}

interface Square extends Stroke {
  /** Share of the inside that is ink. */
  inside: number;
  solid: boolean;
}

interface Sheet {
  raster: GreyRaster;
  mm: number;
  isInk(x: number, y: number): boolean;
}

function horizontalStrokes({ width, height, data }: GreyRaster, threshold: number, mm: number): Stroke[] {
  const shortest = side.min * 0.8 * mm;
  const longest = side.max * 1.15 * mm;
  const strokes: Stroke[] = [];
  let open: Stroke[] = [];
  for (let y = 0; y < height; y++) {
    const still: Stroke[] = [];
    const row = y * width;
    let start = -1;
    let gap = 0;
    for (let x = 0; x <= width; x++) {
      if (x < width && (data[row + x] ?? 255) < threshold) {
        if (start < 0) start = x;
        gap = 0;
        continue;
      }
      // Two pale pixels do not break a scanned line.
      if (start < 0 || (x < width && ++gap <= 2)) continue;
      const end = x - Math.max(gap, 1);
      const length = end - start;
      if (length >= shortest && length <= longest) joinRun(open, still, { x0: start, x1: end, y0: y, y1: y }, longest);
      start = -1;
      gap = 0;
    }
    strokes.push(...open.filter((stroke) => stroke.y1 < y - 1));
    open = [...still, ...open.filter((stroke) => stroke.y1 === y - 1 && !still.includes(stroke))];
  }
  return [...strokes, ...open];
}

/** A run goes on with the stroke right above where most of the shorter lies under the longer. */
function joinRun(open: readonly Stroke[], still: Stroke[], run: Stroke, longest: number): void {
  for (const stroke of open) {
    const overlap = Math.min(stroke.x1, run.x1) - Math.max(stroke.x0, run.x0);
    if (overlap < 0.6 * Math.min(stroke.x1 - stroke.x0, run.x1 - run.x0)) continue;
    // A shadow's edge wanders: it must not gather every run of the page into one stroke.
    if (Math.max(stroke.x1, run.x1) - Math.min(stroke.x0, run.x0) > longest) continue;
    stroke.x0 = Math.min(stroke.x0, run.x0);
    stroke.x1 = Math.max(stroke.x1, run.x1);
    stroke.y1 = run.y1;
    if (!still.includes(stroke)) still.push(stroke);
    return;
  }
  still.push(run);
}

function hollowSquare(top: Stroke, bottom: Stroke, sheet: Sheet): Square | undefined {
  const { mm } = sheet;
  const [outer0, outer1] = [Math.max(top.x0, bottom.x0), Math.min(top.x1, bottom.x1)];
  const reach = Math.max(2, Math.round(0.07 * (outer1 - outer0 + 1)));
  // A cross drawn over the box by hand makes its edges longer: the sides stand where there is ink all along.
  const x0 = sideNear(sheet, outer0, { y0: top.y0, y1: bottom.y1, reach, step: 1 });
  const x1 = sideNear(sheet, outer1, { y0: top.y0, y1: bottom.y1, reach, step: -1 });
  const width = x1 - x0 + 1;
  const height = bottom.y1 - top.y0 + 1;
  if (width < side.min * mm || width > side.max * mm || height < 0.82 * width || height > 1.22 * width) return;
  // Both edges are about as long as the box is wide: edges of a table's cell run on.
  const slack = 0.2 * width + 2;
  if (top.x1 - top.x0 > width + slack || bottom.x1 - bottom.x0 > width + slack) return;
  const left = sideCover(sheet, x0, top.y0, bottom.y1, reach);
  const right = sideCover(sheet, x1, top.y0, bottom.y1, reach);
  if (left < 0.9 || right < 0.9) return;
  // The line of a box is thin beside its size, and the paper around it is bare: bold letters have neither.
  // Where an arm of a cross sticks out at a corner, the cross thickens the edges too: their thinner half is looked at.
  const crossed = Math.max(top.x1 - top.x0, bottom.x1 - bottom.x0) + 1 > width + 2;
  const thickest = width < 2.6 * mm ? 2 : (crossed ? 0.15 : 0.13) * width + 1;
  const share = crossed ? 0.25 : 0.5;
  const above = lineThickness(sheet, { x0, x1, edge: top.y0, step: 1, share });
  const below = lineThickness(sheet, { x0, x1, edge: bottom.y1, step: -1, share });
  if (above > thickest || below > thickest) return;
  if (!standsAlone(sheet, { x0, x1, y0: top.y0, y1: bottom.y1 }, reach)) return;
  if (runsOn(sheet, { x0, x1, y0: top.y0, y1: bottom.y1 }, reach)) return;
  const margin = Math.max(2, Math.round(0.1 * width));
  const inside = inkShare(sheet, {
    x0: x0 + margin + 1,
    x1: x1 - margin - 1,
    y0: Math.min(top.y1, top.y0 + margin) + margin - 1,
    y1: Math.max(bottom.y0, bottom.y1 - margin) - margin + 1,
  });
  return { x0, x1, y0: top.y0, y1: bottom.y1, inside, solid: false };
}

/** The column, from an end of an edge inwards, that is a whole side; the end itself where none is near. */
function sideNear(
  sheet: Sheet,
  end: number,
  { y0, y1, reach, step }: { y0: number; y1: number; reach: number; step: 1 | -1 },
): number {
  const most = Math.round(0.2 * (y1 - y0 + 1));
  for (let inwards = 0; inwards <= most; inwards++)
    if (sideCover(sheet, end + step * inwards, y0, y1, reach) >= 0.9) return end + step * inwards;
  return end;
}

/** How much of a vertical side is there, looked for some pixels to the left and right of it. */
function sideCover({ isInk }: Sheet, x: number, y0: number, y1: number, reach: number): number {
  let rows = 0;
  for (let y = y0; y <= y1; y++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (isInk(x + dx, y)) {
        rows++;
        break;
      }
    }
  }
  return rows / (y1 - y0 + 1);
}

/** Rows of ink from an edge inwards that this share of its columns have at most: a tick that touches the edge does not count. */
function lineThickness(
  { isInk }: Sheet,
  { x0, x1, edge, step, share }: { x0: number; x1: number; edge: number; step: 1 | -1; share: number },
): number {
  const depths: number[] = [];
  for (let x = x0 + 2; x <= x1 - 2; x++) {
    let y = edge;
    while (!isInk(x, y) && Math.abs(y - edge) < 3) y += step;
    const from = y;
    while (isInk(x, y) && Math.abs(y - from) < 40) y += step;
    depths.push(Math.abs(y - from));
  }
  return depths.toSorted((a, b) => a - b)[Math.floor(depths.length * share)] ?? 0;
}

/** Whether there is little ink right outside each side: a letter has neighbours; a tick that sticks out is thin. */
function standsAlone(sheet: Sheet, { x0, x1, y0, y1 }: Stroke, reach: number): boolean {
  const near = reach + 1;
  const far = near + Math.max(3, Math.round(0.15 * (x1 - x0)));
  return [
    { x0: x0 - far, x1: x0 - near, y0, y1 },
    { x0: x1 + near, x1: x1 + far, y0, y1 },
    { x0, x1, y0: y0 - far, y1: y0 - near },
    { x0, x1, y0: y1 + near, y1: y1 + far },
  ].every((band) => inkShare(sheet, band) < 0.2);
}

/** Whether both vertical sides go on past the box, up or down: then it is a cell, not a box. */
function runsOn(sheet: Sheet, { x0, x1, y0, y1 }: Stroke, reach: number): boolean {
  const beyond = Math.round((y1 - y0) * 0.35);
  const goesOn = (from: number, to: number) =>
    from >= 0 &&
    to < sheet.raster.height &&
    sideCover(sheet, x0, from, to, reach) > 0.85 &&
    sideCover(sheet, x1, from, to, reach) > 0.85;
  return goesOn(y1 + 3, y1 + 3 + beyond) || goesOn(y0 - 3 - beyond, y0 - 3);
}

function solidSquare(stroke: Stroke, sheet: Sheet): Square | undefined {
  const width = stroke.x1 - stroke.x0 + 1;
  const height = stroke.y1 - stroke.y0 + 1;
  if (width < smallestSolid * sheet.mm || width > side.max * sheet.mm) return;
  if (height < 0.75 * width || height > 1.3 * width) return;
  const inside = inkShare(sheet, stroke);
  return inside > 0.75 ? { ...stroke, inside, solid: true } : undefined;
}

function inkShare({ isInk }: Sheet, { x0, x1, y0, y1 }: Stroke): number {
  let ink = 0;
  for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) if (isInk(x, y)) ink++;
  return ink / Math.max(1, (x1 - x0 + 1) * (y1 - y0 + 1));
}

/** Surest far from the limit on either side. */
function sureness(inside: number): number {
  const distance = inside < tickedInside ? 1 - inside / tickedInside : Math.min(1, inside / tickedInside - 1);
  return 0.5 + 0.49 * Math.min(1, distance * 1.6);
}

/** A double-lined box is found as two. */
function withoutNested(squares: readonly Square[]): Square[] {
  const kept: Square[] = [];
  for (const square of squares.toSorted((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))) {
    const overlaps = kept.some(
      (other) => square.x0 <= other.x1 && square.x1 >= other.x0 && square.y0 <= other.y1 && square.y1 >= other.y0,
    );
    if (!overlaps) kept.push(square);
  }
  return kept.toSorted((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
}

/** Four or more squares side by side with hardly a gap are the cells of a comb field: one letter each, no ticks. */
function withoutCombs(squares: readonly Square[]): Square[] {
  const neighbours = (square: Square) =>
    squares.filter(
      (other) =>
        Math.abs(other.y0 - square.y0) < 0.3 * (square.y1 - square.y0) &&
        gapBetween(square, other) < 0.6 * (square.x1 - square.x0),
    );
  return squares.filter((square) => {
    const row = new Set<Square>([square]);
    for (const member of row) for (const near of neighbours(member)) row.add(near);
    return row.size < 4;
  });
}

function gapBetween(a: Stroke, b: Stroke): number {
  return Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);
}
