import { longDate, shortDate } from "../drawing/french.ts";

type Amount = "spaced" | "dotted" | "bare";

/** Cents as « 1 245,30 € », « 1.245,30 » or, `bare`, « 1245 € » where the euros are whole and « 1245,30 € » where not. */
export function writeAmount(cents: number | undefined, manner: Amount): string | undefined {
  if (cents === undefined) return undefined;
  const euros = String(Math.trunc(cents / 100));
  const rest = String(cents % 100).padStart(2, "0");
  if (manner === "bare") return cents % 100 === 0 ? `${euros} €` : `${euros},${rest} €`;
  const grouped = euros.replaceAll(/\B(?=(\d{3})+$)/g, manner === "dotted" ? "." : " ");
  return manner === "dotted" ? `${grouped},${rest}` : `${grouped},${rest} €`;
}

type DateManner = "slashed" | "dotted" | "dotted-short" | "worded";

/** A date as « 01/03/2026 », « 01.03.2026 », « 01.03.26 » or « 1er mars 2026 ». */
export function writeDate(date: string | undefined, manner: DateManner): string | undefined {
  if (date === undefined) return undefined;
  if (manner === "worded") return longDate(date);
  const slashed = shortDate(date);
  if (manner === "slashed") return slashed;
  const dotted = slashed.replaceAll("/", ".");
  return manner === "dotted" ? dotted : `${dotted.slice(0, 6)}${dotted.slice(8)}`;
}

/** E.164 in pairs of figures: « 06.39.98.12.34 » or « 06 39 98 12 34 ». */
export function writePhone(e164: string | undefined, between = " "): string | undefined {
  return e164 && (e164.replace("+33", "0").match(/\d\d/g) ?? []).join(between);
}

/** A date's eight figures, for boxes of one figure each. */
export function figuresOf(date: string | undefined): string | undefined {
  return date && shortDate(date).replaceAll("/", "");
}

/** A count, a text or nothing. */
export function writeCount(count: number | undefined, unit = ""): string | undefined {
  return count === undefined ? undefined : `${count}${unit}`;
}
