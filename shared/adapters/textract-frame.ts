import type { Box, Page } from "../../schemas/page.ts";
import { bounds, type Point } from "../domain/forms/plane-map.ts";
import type { LinkedBlock } from "./textract-blocks.ts";
import { boxAsSent, cornersOf, isPoint, polygonBounds, polygonOf } from "./textract-geometry.ts";
import type { TextractBlock } from "./textract-response.ts";

/** How the coordinates of one response page become those of the page as a person holds it. */
export interface Frame {
  /** Width divided by height of the upright page. */
  aspect: number;
  /** How it was turned; absent where the picture stood upright. */
  turn?: NonNullable<Page["turn"]>;
  /** Undefined where the answer does not say where the block is. */
  boxOf(block: TextractBlock): Box | undefined;
}

const a4 = 210 / 297;
/** Below this the page is straight enough: a line of text drifts by less than half its height. */
const skewWorthTurningDegrees = 0.3;
/** Width of a printed letter over the height of its word. */
const letterShape = 0.62;
/** Shorter words say too little about the shape and the direction of print. */
const fewestLetters = 3;
/** Of a page with more words, some from everywhere say as much. */
const wordsEnough = 40;

/**
 * Textract answers in the coordinates of the picture as it was sent. A polygon's first side runs along the reading
 * direction, so the words themselves say how far the page was turned; the boxes are turned back, quarter turns and
 * small angles alike.
 */
export function frameOf(words: readonly LinkedBlock[]): Frame {
  const sides: Sides[] = [];
  const step = Math.max(1, Math.floor(words.length / wordsEnough));
  for (let index = 0; index < words.length; index += step) {
    const side = sidesOf(words[index]?.block);
    if (side) sides.push(side);
  }
  const sent = pictureAspect(sides);
  const angle = median(sides.map((side) => readingAngle(side, sent)));
  const quarters = ((Math.round(angle / 90) % 4) + 4) % 4;
  const skew = angle - Math.round(angle / 90) * 90;
  const aspect = quarters % 2 === 1 ? 1 / sent : sent;
  const tilt = Math.abs(skew) < skewWorthTurningDegrees ? 0 : (-skew * Math.PI) / 180;
  if (quarters === 0 && tilt === 0) return { aspect, boxOf: (block) => boxAsSent(block) ?? polygonBounds(block) };

  const upright = (point: Point): Point => tilted(turned(point, quarters), tilt, aspect);
  return {
    aspect,
    turn: { quarters, tilt },
    boxOf: (block) => {
      const points = polygonOf(block) ?? cornersOf(boxAsSent(block));
      return points && bounds(points.map(upright));
    },
  };
}

/** Where a point of the upright page is in the picture as it was sent, both in shares. */
export function asSent(point: Point, { aspect, turn }: Pick<Page, "aspect" | "turn">): Point {
  if (!turn) return point;
  return turned(tilted(point, -turn.tilt, aspect), (4 - turn.quarters) % 4);
}

/** Where a point of the picture as it was sent is on the upright page, both in shares. */
export function asUpright(point: Point, { aspect, turn }: Pick<Page, "aspect" | "turn">): Point {
  return turn ? tilted(turned(point, turn.quarters), turn.tilt, aspect) : point;
}

/** The first side of a word's outline, along its reading direction, and the last, across it; in shares. */
interface Sides {
  alongX: number;
  alongY: number;
  acrossX: number;
  acrossY: number;
  letters: number;
}

function sidesOf(word: TextractBlock | undefined): Sides | undefined {
  const letters = word?.Text?.length ?? 0;
  if (!word || letters < fewestLetters) return undefined;
  const outline = word.Geometry?.Polygon;
  const first = outline?.[0];
  const second = outline?.[1];
  const last = outline?.[3];
  if (isPoint(first) && isPoint(second) && isPoint(last)) {
    return {
      alongX: second.X - first.X,
      alongY: second.Y - first.Y,
      acrossX: last.X - first.X,
      acrossY: last.Y - first.Y,
      letters,
    };
  }
  // Where there is only a box, it starts at the corner that the word's turn says.
  const [start, along, , across] = cornersOf(boxAsSent(word), word.Geometry?.RotationAngle) ?? [];
  if (!start || !along || !across) return undefined;
  const [alongX, alongY] = [along.x - start.x, along.y - start.y];
  return { alongX, alongY, acrossX: across.x - start.x, acrossY: across.y - start.y, letters };
}

/**
 * The response does not say how wide the picture is. The shape of printed letters is enough to tell an A4 page that
 * stands from one that lies.
 */
function pictureAspect(sides: readonly Sides[]): number {
  const shapes = { all: 0, narrow: 0 };
  let sideways = 0;
  for (const side of sides) {
    const isDown = isSideways(side);
    const long = Math.abs(isDown ? side.alongY : side.alongX);
    const high = Math.abs(isDown ? side.acrossX : side.acrossY);
    if (isDown) sideways += 1;
    if (!(long > 0 && high > 0)) continue;
    shapes.all += 1;
    if (long / side.letters / high < letterShape) shapes.narrow += 1;
  }
  if (shapes.all === 0) return a4;
  const reading = shapes.narrow > shapes.all >> 1 ? 1 / a4 : a4;
  return sideways * 2 > sides.length ? 1 / reading : reading;
}

function isSideways({ alongX, alongY }: Sides): boolean {
  return Math.abs(alongY) > Math.abs(alongX);
}

/** Degrees, clockwise, of the reading direction. */
function readingAngle({ alongX, alongY }: Sides, aspect: number): number {
  const degrees = (Math.atan2(alongY, alongX * aspect) * 180) / Math.PI;
  // Upside-down pages stand at ±180°: kept on one side, so that their median means something.
  return degrees < -135 ? degrees + 360 : degrees;
}

function turned({ x, y }: Point, quarters: number): Point {
  if (quarters === 1) return { x: y, y: 1 - x };
  if (quarters === 2) return { x: 1 - x, y: 1 - y };
  if (quarters === 3) return { x: 1 - y, y: x };
  return { x, y };
}

function tilted({ x, y }: Point, radians: number, aspect: number): Point {
  if (radians === 0) return { x, y };
  const dx = (x - 0.5) * aspect;
  const dy = y - 0.5;
  return {
    x: (dx * Math.cos(radians) - dy * Math.sin(radians)) / aspect + 0.5,
    y: dx * Math.sin(radians) + dy * Math.cos(radians) + 0.5,
  };
}

/** The upper one of the two in the middle, where their number is even; 0 of none. Sorts no more than it needs. */
function median(values: readonly number[]): number {
  const some = [...values];
  const middle = some.length >> 1;
  let [from, to] = [0, some.length - 1];
  while (from < to) {
    const pivot = some[(from + to) >> 1] ?? 0;
    let [low, high] = [from, to];
    while (low <= high) {
      while ((some[low] ?? 0) < pivot) low += 1;
      while ((some[high] ?? 0) > pivot) high -= 1;
      if (low <= high) {
        [some[low], some[high]] = [some[high] ?? 0, some[low] ?? 0];
        low += 1;
        high -= 1;
      }
    }
    if (middle <= high) to = high;
    else if (middle >= low) from = low;
    else break;
  }
  return some[middle] ?? 0;
}
