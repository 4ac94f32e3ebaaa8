import { NO_BREAK_SPACE } from "../../shared/domain/wording/amounts.ts";

/** « 98,7 % », rounded down: what is not all of it never shows as 100 %. « – » of nothing. */
export function shareText(count: number, of: number): string {
  if (of === 0) return "–";
  return `${decimalText(Math.floor((1000 * count) / of) / 10, 1)}${NO_BREAK_SPACE}%`;
}

/** « 0,953 ». */
export function decimalText(value: number, digits: number): string {
  return value.toFixed(digits).replace(".", ",");
}

/** A count in a table; nothing is a dash, so that what is there is seen. */
export function cellText(count: number): string {
  return count === 0 ? "–" : String(count);
}

/** « 0,0535 $ », of ten-thousandths of a dollar. */
export function dollarsText(tenThousandths: number): string {
  return `${decimalText(tenThousandths / 10_000, 4)}${NO_BREAK_SPACE}$`;
}

/** « 12,3 ms ». */
export function millisecondsText(milliseconds: number): string {
  return `${decimalText(milliseconds, milliseconds < 100 ? 2 : 0)}${NO_BREAK_SPACE}ms`;
}
