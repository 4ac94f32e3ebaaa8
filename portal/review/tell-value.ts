import type { FieldValue } from "../../schemas/field.ts";
import { formatFieldValue } from "../../shared/domain/wording/fields.ts";

/** A French number as it is dialled, two figures at a time: « 06 12 34 56 78 »; any other as it is. */
export function writePhone(phone: string): string {
  const own = /^\+33(\d{9})$/.exec(phone)?.[1];
  return own === undefined ? phone : `0${own}`.replace(/\d{2}(?=\d)/g, "$& ");
}

/** A field's value as people read it, telephone numbers too. */
export function tellValue(name: string, value: FieldValue): string {
  return typeof value === "string" && /phone$/i.test(name) ? writePhone(value) : formatFieldValue(name, value);
}
