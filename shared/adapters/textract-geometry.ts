import type { Box } from "../../schemas/page.ts";
import { bounds, type Point } from "../domain/forms/plane-map.ts";
import { isNumber, type TextractBlock } from "./textract-response.ts";

/** The box of what stands nobody knows where. */
export const nowhere: Box = { left: 0, top: 0, width: 0, height: 0 };

/** Undefined where the answer does not give it whole. */
export function boxAsSent({ Geometry }: TextractBlock): Box | undefined {
  const { Left, Top, Width, Height } = Geometry?.BoundingBox ?? {};
  return isNumber(Left) && isNumber(Top) && isNumber(Width) && isNumber(Height)
    ? { left: Left, top: Top, width: Width, height: Height }
    : undefined;
}

/** The outline from where the reading starts; undefined where it is none. */
export function polygonOf({ Geometry }: TextractBlock): Point[] | undefined {
  const outline = Geometry?.Polygon;
  if (!outline || outline.length < 3) return undefined;
  const points: Point[] = [];
  for (const point of outline) {
    if (!isPoint(point)) return undefined;
    points.push({ x: point.X, y: point.Y });
  }
  return points;
}

export function polygonBounds(block: TextractBlock): Box | undefined {
  const outline = polygonOf(block);
  return outline && bounds(outline);
}

/** A box's corners, from where print that was turned by so many degrees starts; undefined where no box is known. */
export function cornersOf(box: Box | undefined, degrees: unknown = 0): Point[] | undefined {
  if (!box || !isNumber(degrees)) return undefined;
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const clockwise = [
    { x: box.left, y: box.top },
    { x: right, y: box.top },
    { x: right, y: bottom },
    { x: box.left, y: bottom },
  ];
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return [...clockwise.slice(quarters), ...clockwise.slice(0, quarters)];
}

export function isPoint(
  point: { readonly X?: unknown; readonly Y?: unknown } | null | undefined,
): point is { X: number; Y: number } {
  return point != null && isNumber(point.X) && isNumber(point.Y);
}

/** Whether the middle of one block lies inside another. */
export function holds(outer: TextractBlock, inner: TextractBlock): boolean {
  const [box, own] = [boxAsSent(outer), boxAsSent(inner)];
  if (!box || !own) return false;
  const [x, y] = [own.left + own.width / 2 - box.left, own.top + own.height / 2 - box.top];
  return x >= 0 && x <= box.width && y >= 0 && y <= box.height;
}
