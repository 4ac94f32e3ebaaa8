import type { LinePart } from "../../../schemas/claim.ts";

/** `k` of a part such as `2/6`; 0 for the others. A line stays the same line when the number of instalments changes. */
export function kOf(part: LinePart): number {
  return part.includes("/") ? Number(part.split("/")[0]) : 0;
}

/** What a line is known by within its tranche. */
export function keyOf(part: LinePart): string {
  return part.includes("/") ? `k${kOf(part)}` : part;
}
