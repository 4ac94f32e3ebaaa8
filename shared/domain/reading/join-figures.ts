import type { LabelledSheet } from "./label-sheet.ts";
import type { ValueType } from "./roles.ts";
import { type Cell, rightOf, type Span } from "./sheet.ts";

/** How many figures a number of this kind has in its boxes. */
const FIGURES_OF: Partial<Readonly<Record<ValueType, number>>> = { phone: 10, "postal-code": 5, date: 8, birth: 8 };

/** « 01   99   00   29   54 »: the boxes of one number, which were read apart. */
export function joinFigures(page: LabelledSheet, from: Cell, span: Span, type: ValueType): Span {
  const most = FIGURES_OF[type];
  const items = page.sheet.rows[from.row]?.items ?? [];
  let { text, words } = span;
  let right = rightOf(from.box);
  const digits = () => text.replace(/\D/g, "").length;
  if (most === 8 && /^(?:\d\s?){8}$/.test(text.trim()) && /\s/.test(text.trim())) return asDate(span);
  if (most === undefined || !/^[\d\s/|.]{1,9}$/.test(text.trim()) || digits() >= most) return span;
  for (const next of items.slice(items.indexOf(from) + 1)) {
    if (next.type === "tick" || next.box.left - right > 0.06 || !/^[\d\s/|.]{1,9}$/.test(next.text)) break;
    text += ` ${next.text}`;
    words = [...words, ...next.words];
    right = rightOf(next.box);
    if (digits() >= most) break;
  }
  if (digits() !== most) return span;
  const joined = { text, words, page: span.page };
  return most === 8 && !/[/.]/.test(text) ? asDate(joined) : joined;
}

/** « 0 3  0 7  2 0 2 5 » beside a label that asks for a date. */
function asDate(span: Span): Span {
  const figures = span.text.replace(/\D/g, "");
  return { ...span, text: `${figures.slice(0, 2)}/${figures.slice(2, 4)}/${figures.slice(4)}` };
}
