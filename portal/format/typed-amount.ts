import type { Cents } from "../../schemas/money.ts";

/**
 * An amount as people type it: « 1 234,56 € », « 1234.5 », « 1.234,56 », « 569 ». In whole cents, without ever being a
 * fraction; undefined where it is none, or below zero.
 */
export function readEuros(typed: string): Cents | undefined {
  const text = typed.replace(/[\s\u202f\u00a0]|€|euros?$/gi, "");
  const parts = /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}))?$/.exec(text) ?? /^(\d{1,9})\.(\d{1,2})$/.exec(text);
  if (parts === null) return undefined;
  const [, euros = "", cents = ""] = parts;
  return Number(euros.replace(/\./g, "")) * 100 + Number(cents.padEnd(2, "0"));
}

/** Cents as somebody would type them: « 1234,56 », « 569 ». */
export function writeEuros(cents: Cents): string {
  const rest = String(cents % 100).padStart(2, "0");
  return rest === "00" ? String(cents / 100) : `${Math.trunc(cents / 100)},${rest}`;
}
