import type { ReadValue, Target } from "./candidate.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { nameOrder } from "./name-order.ts";
import { readValue } from "./read-value.ts";
import type { ValueType } from "./roles.ts";

/** « Mesure n° M- » with « 440 » a gap away: the middle of the number was not read. */
const isTorn = ({ cell, valueStart }: Label, type: ValueType) =>
  type === "identifier" && valueStart >= cell.text.length && /[\p{L}\d][-/]\s*$/u.test(cell.text);

/** « DETTES » beside the income may be those of the rent or all the others. */
const isOpen = ({ cell, start, valueStart }: Label, target: Target) =>
  target === "rentArrearsCents" &&
  /^\W*(?:mes |nos |total des |montant des )?dettes\W*$/iu.test(cell.text.slice(start, valueStart));

/** Reads a value as its label announces it, in the order in which the page names somebody; not strict where that is open. */
export function readBeside(
  page: LabelledSheet,
  label: Label,
  { type, target, text, today }: { type: ValueType; target: Target; text: string; today: string },
): ReadValue[] {
  if (type !== "full-name" || !target.startsWith("household."))
    return readValue(type, target, text, today).map((value) =>
      isTorn(label, type) || isOpen(label, target) ? { ...value, strict: false } : value,
    );
  const order = nameOrder(page, label, text);
  const values = readValue(order === "first-last" ? "full-name-reversed" : type, target, text, today);
  return order === undefined ? values.map((value) => ({ ...value, strict: false })) : values;
}
