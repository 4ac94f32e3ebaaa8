import type { DocumentKind, FieldName, FieldValue } from "../../schemas/field.ts";
import { sameValue } from "../../shared/domain/reading/agree.ts";
import { requiredOf } from "../../shared/domain/reading/check-sense.ts";
import { CRITICAL } from "../../shared/domain/reading/vocabulary-fields.ts";
import type { Label } from "./label.ts";
import type { Row } from "./match-rows.ts";

/**
 * What became of one field. `accepted`: the reading stands without a person; `review`: it is there for a person to
 * confirm; `missed`: the label has it, the reading has not. `labelled` is false where the reading made it up.
 */
export type JudgedField = {
  field: FieldName;
  outcome: "accepted" | "review" | "missed";
  right: boolean;
  labelled: boolean;
  required: boolean;
  family?: Family;
  expected?: FieldValue;
  read?: FieldValue;
  confidence?: number;
};

/** The groups of fields whose wrong value does harm. */
export const families = ["date", "amount", "identifier", "decision", "signature", "count"] as const;
export type Family = (typeof families)[number];

const identifiers = /^(reference|measureRef|scheme)$|postalCode$|phone$|email$/;
const counts = /^(household\.(adults|children)|visitsDone|homeVisitsDone)$/;

/** The critical group of a field: all that the product itself holds to be critical, and signatures. */
export function familyOf(field: FieldName): Family | undefined {
  if (field.endsWith("Signed")) return "signature";
  if (!CRITICAL.has(field)) return undefined;
  if (field.endsWith("On")) return "date";
  if (field.endsWith("Cents")) return "amount";
  if (identifiers.test(field)) return "identifier";
  return counts.test(field) ? "count" : "decision";
}

/** Compares every field that the label or the row has. */
export function judgeFields(
  { kind, fields: labelled }: Pick<Label, "kind" | "fields">,
  row?: Pick<Row, "fields">,
): JudgedField[] {
  const needed = requiredFields(kind, labelled);
  const names = [...new Set([...Object.keys(labelled), ...Object.keys(row?.fields ?? {})])] as FieldName[];
  return names.map((field) => {
    const expected = labelled[field];
    const read = row?.fields[field];
    const family = familyOf(field);
    return {
      field,
      outcome: read === undefined ? "missed" : read.accepted ? "accepted" : "review",
      right: expected !== undefined && read !== undefined && isRight(field, expected, read.value),
      labelled: expected !== undefined,
      required: needed.has(field),
      ...(family !== undefined && { family }),
      ...(expected !== undefined && { expected }),
      ...(read && { read: read.value, confidence: read.confidence }),
    };
  });
}

/** The fields the kind asks for, of two that can stand for each other both, as far as the label has them. */
function requiredFields(kind: DocumentKind | undefined, labelled: Label["fields"]): Set<string> {
  return new Set<string>(kind === undefined ? [] : requiredOf(kind, labelled).flat());
}

/** Lists are equal in any order; each item compares as a single value does. */
function isRight(field: FieldName, expected: FieldValue, read: FieldValue): boolean {
  if (!Array.isArray(expected) || !Array.isArray(read))
    return Array.isArray(expected) === Array.isArray(read) && sameValue(field, expected, read);
  const left = [...read];
  for (const item of expected) {
    const place = left.findIndex((one) => sameValue(field, item, one));
    if (place < 0) return false;
    left.splice(place, 1);
  }
  return left.length === 0;
}
