import { figuresInBoxes } from "./boxed-figures.ts";
import type { Parsed } from "./parsed.ts";

/** A French phone number as E.164 (« 06 39 98 00 12 » → « +33639980012 »); the first where there are several. */
export function parsePhone(text: string): Parsed<string> | undefined {
  const match = /(?<!\d)(?:(?:\+|00)\s?33\s?(?:\(0\)\s?)?|0)([1-9])((?:[\s.\-/]?\d{2}){4})(?!\d)/.exec(text);
  if (match !== null) return { value: `+33${match[1]}${(match[2] ?? "").replace(/\D/g, "")}`, strict: true };
  const boxed = figuresInBoxes(text, 10);
  if (boxed !== undefined && /^0[1-9]/.test(boxed.figures))
    return { value: `+33${boxed.figures.slice(1)}`, strict: boxed.strict };
  const mended = text.replace(/[oO]/g, "0").replace(/[lI|]/g, "1");
  const digits = mended.replace(/[^\d+]/g, "");
  if (/^0[1-9]\d{8}$/.test(digits)) return { value: `+33${digits.slice(1)}`, strict: false };
  const foreign = /^\+([1-9]\d{7,13})$/.exec(text.replace(/[\s.\-()]/g, ""));
  return foreign === null ? undefined : { value: `+${foreign[1]}`, strict: true };
}

/** An e-mail address in lower case. Spaces that a reader put in are taken out, and make it not strict. */
export function parseEmail(given: string): Parsed<string> | undefined {
  // A gap beside the at sign or a dot is how letters were set or read, never part of an address.
  const text = given.replace(/\s*@\s*/g, "@").replace(/(@[\w-]+)\s?\.\s?(?=[a-z])/gi, "$1.");
  const pattern = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;
  const match = pattern.exec(text);
  if (match !== null) {
    const before = text.slice(0, match.index).trim();
    const after = text.slice(match.index + match[0].length).trim();
    return { value: match[0].toLowerCase(), strict: !/[\w.-]$/.test(before) && !/^[\w.-]+$/.test(after) };
  }
  const joined = pattern.exec(text.replace(/\s+/g, ""));
  return joined === null || joined[0].length < text.replace(/\s+/g, "").length - 1
    ? undefined
    : { value: joined[0].toLowerCase(), strict: false };
}
