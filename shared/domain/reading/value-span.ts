import type { FieldValue } from "../../../schemas/field.ts";
import type { Word } from "../../../schemas/page.ts";
import type { Target } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import { findDates } from "./parse-date.ts";
import type { ValueType } from "./roles.ts";
import type { Span } from "./sheet.ts";

/** A name is as sure as its own words: « née le 12/03/1984 » behind it may be misread. */
export function wordsOf(target: Target, value: FieldValue, words: readonly Word[]): readonly Word[] {
  if (!target.startsWith("household.") || !target.endsWith("Name")) return words;
  const name = fold(String(value));
  const own = words.filter((word) => {
    const text = fold(word.text).replace(/[^a-z'-]+/g, "");
    return text !== "" && name.includes(text);
  });
  return own.length > 0 ? own : words;
}

/** In « (bailleur : Agence X) » the value ends with the bracket; what goes on in the next line is left to the sentence. */
export function withinBracket(label: Label, span: Span): Span | undefined {
  if (!/\([^)]*$/.test(label.cell.text.slice(0, label.start))) return span;
  const close = span.text.indexOf(")");
  if (close === -1) return undefined;
  const text = span.text.slice(0, close);
  return {
    text,
    words: span.words.slice(0, text.trim().split(/\s+/).length),
    page: span.page,
  };
}

/** In a sentence the date is the first one after the label, and the sentence goes on. */
export function untilDateEnds(type: ValueType, span: Span, today: string): Span {
  if (type !== "date" && type !== "birth") return span;
  const first = findDates(span.text, { today, birth: type === "birth" })[0];
  if (first === undefined || first.start > 4) return span;
  const text = span.text.slice(0, first.end);
  let length = 0;
  const words = span.words.filter((word) => {
    const starts = length;
    length += word.text.length + 1;
    return starts < text.length;
  });
  return { text, words, page: span.page };
}

/** How often one meets is soon said: a line below that begins with a capital is another sentence. */
export function untilNext(span: Span): Span {
  const text = span.text.split(/\n(?=\p{Lu})/u)[0] ?? "";
  return { ...span, text, words: span.words.slice(0, text.split(/\s+/).filter((word) => word !== "").length) };
}
