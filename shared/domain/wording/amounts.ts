import type { Cents } from "../../../schemas/money.ts";

/** Narrow no-break space: what French typography puts between thousands. */
export const NARROW_NO_BREAK_SPACE = "\u202f";
/** No-break space: what keeps « € » with its amount. */
export const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";

/** A whole number with its thousands apart: « 12 345 ». */
export function formatCount(count: number): string {
  const digits = Math.abs(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, NARROW_NO_BREAK_SPACE);
  return count < 0 ? MINUS + digits : digits;
}

/** An amount in cents as people write it: « 12 345,67 € », « −12,50 € ». Spaces do not break, the minus is a real one. */
export function formatEuros(cents: Cents): string {
  const absolute = Math.abs(cents);
  const euros = formatCount(Math.trunc(absolute / 100));
  const rest = String(absolute % 100).padStart(2, "0");
  return `${cents < 0 ? MINUS : ""}${euros},${rest}${NO_BREAK_SPACE}€`;
}

/** Ten-thousandths of a US dollar as people write them, with 2 or 4 decimals: « 12,35 $ », « 0,0312 $ ». */
export function formatDollars(tenThousandths: number, decimals: 2 | 4): string {
  const shown = decimals === 2 ? Math.round(tenThousandths / 100) : tenThousandths;
  const unit = 10 ** decimals;
  return `${formatCount(Math.trunc(shown / unit))},${String(shown % unit).padStart(decimals, "0")}${NO_BREAK_SPACE}$`;
}

/** A count with its noun in the right number, zero being singular in French: « 1 ligne », « 0 ligne », « 2 lignes ». */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)}${NO_BREAK_SPACE}${Math.abs(count) < 2 ? singular : plural}`;
}
