import type { Box, Page } from "../../schemas/page.ts";
import type { TextractBlock } from "./textract-response.ts";

/** How the coordinates of one response page become those of the page as a person holds it. */
export interface Frame {
  /** Width divided by height of the upright page. */
  aspect: number;
  /** How it was turned; absent where the picture stood upright. */
  turn?: NonNullable<Page["turn"]>;
  boxOf(block: TextractBlock): Box;
}

const a4 = 210 / 297;
/** Below this the page is straight enough: a line of text drifts by less than half its height. */
const skewWorthTurningDegrees = 0.3;
/** Width of a printed letter over the height of its word. */
const letterShape = 0.62;
const nowhere: Box = { left: 0, top: 0, width: 0, height: 0 };

/**
 * Textract answers in the coordinates of the picture as it was sent. A polygon's first side runs along the reading
 * direction, so the words themselves say how far the page was turned; the boxes are turned back, quarter turns and
 * small angles alike.
 */
export function frameOf(words: readonly TextractBlock[]): Frame {
  const sent = pictureAspect(words);
  const angle = median(words.flatMap((word) => readingAngle(word, sent)));
  const quarters = ((Math.round(angle / 90) % 4) + 4) % 4;
  const skew = angle - Math.round(angle / 90) * 90;
  const aspect = quarters % 2 === 1 ? 1 / sent : sent;
  const tilt = Math.abs(skew) < skewWorthTurningDegrees ? 0 : (-skew * Math.PI) / 180;
  const upright = (point: Point): Point => tilted(turned(point, quarters), tilt, aspect);
  return {
    aspect,
    ...((quarters !== 0 || tilt !== 0) && { turn: { quarters, tilt } }),
    boxOf: (block) => {
      const points = quarters === 0 && tilt === 0 ? boxCorners(block) : corners(block);
      return points.length === 0 ? nowhere : bounds(points.map(upright));
    },
  };
}

/** Where a point of the upright page is in the picture as it was sent, both in shares. */
export function asSent(point: Point, { aspect, turn }: Pick<Page, "aspect" | "turn">): Point {
  if (!turn) return point;
  return turned(tilted(point, -turn.tilt, aspect), (4 - turn.quarters) % 4);
}

export interface Point {
  x: number;
  y: number;
}

/**
 * The response does not say how wide the picture is. The shape of printed letters is enough to tell an A4 page that
 * stands from one that lies.
 */
function pictureAspect(words: readonly TextractBlock[]): number {
  const letters = words.flatMap((word) => {
    const [first, second, , last] = word.Geometry?.Polygon ?? [];
    const length = word.Text?.length ?? 0;
    if (!first || !second || !last || length < 3) return [];
    const across = sideways(word);
    const long = across ? Math.abs(second.Y - first.Y) : Math.abs(second.X - first.X);
    const high = across ? Math.abs(last.X - first.X) : Math.abs(last.Y - first.Y);
    return long > 0 && high > 0 ? [long / length / high] : [];
  });
  if (letters.length === 0) return a4;
  const reading = letterShape / median(letters) > 1 ? 1 / a4 : a4;
  return words.filter(sideways).length * 2 > words.length ? 1 / reading : reading;
}

function sideways(word: TextractBlock): boolean {
  const [first, second] = word.Geometry?.Polygon ?? [];
  return first !== undefined && second !== undefined && Math.abs(second.Y - first.Y) > Math.abs(second.X - first.X);
}

/** Degrees, clockwise, of the reading direction; short words say too little. */
function readingAngle(word: TextractBlock, aspect: number): number[] {
  const [first, second] = word.Geometry?.Polygon ?? [];
  if (!first || !second || (word.Text?.length ?? 0) < 3) return [];
  const degrees = (Math.atan2(second.Y - first.Y, (second.X - first.X) * aspect) * 180) / Math.PI;
  // Upside-down pages stand at ±180°: kept on one side, so that their median means something.
  return [degrees < -135 ? degrees + 360 : degrees];
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

function boxCorners(block: TextractBlock): Point[] {
  const box = block.Geometry?.BoundingBox;
  if (!box) return (block.Geometry?.Polygon ?? []).map(({ X, Y }) => ({ x: X, y: Y }));
  return [
    { x: box.Left, y: box.Top },
    { x: box.Left + box.Width, y: box.Top + box.Height },
  ];
}

function corners(block: TextractBlock): Point[] {
  const polygon = block.Geometry?.Polygon ?? [];
  return polygon.length >= 3 ? polygon.map(({ X, Y }) => ({ x: X, y: Y })) : boxCorners(block);
}

function bounds(points: readonly Point[]): Box {
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  return {
    left,
    top,
    width: Math.max(...points.map(({ x }) => x)) - left,
    height: Math.max(...points.map(({ y }) => y)) - top,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
