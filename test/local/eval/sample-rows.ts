import type { Row } from "../../../local/eval/match-rows.ts";
import type { FieldValue, ReadField } from "../../../schemas/field.ts";

/** A field as it was read: accepted, unless it is said not to be. */
export function readField(value: FieldValue, more: Partial<ReadField> = {}): ReadField {
  return { value, text: String(value), confidence: 0.95, accepted: true, page: 1, ...more };
}

export function row(more: Partial<Row> = {}): Row {
  return { file: "a.pdf", documentId: "0".repeat(64), status: "recorded", fields: {}, ...more };
}
