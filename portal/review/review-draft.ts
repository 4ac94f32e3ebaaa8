import type { FieldName, FieldValue } from "../../schemas/field.ts";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import type { ReviewDecision } from "../../schemas/portal-review.ts";
import type { Contract } from "../contract.ts";
import { readTyped } from "./typed-value.ts";

export type Reviewed = AnswerOf<"readDocument">;

/**
 * What somebody has typed about a document and not sent yet. `typed` holds the texts of controls by field, `null` where
 * the field is to go. `version` and `changes` (how many there were) say which state of the document it was begun on.
 */
export interface ReviewDraft {
  version: number;
  changes: number;
  typed: Record<string, string | null>;
  seen: string[];
}

export function emptyDraft({ version, changes }: Pick<Reviewed, "version" | "changes">): ReviewDraft {
  return { version, changes: changes.length, typed: {}, seen: [] };
}

/** Whether there is anything in a draft that it would be a pity to lose. */
export function isTyped({ typed }: ReviewDraft): boolean {
  return Object.keys(typed).length > 0;
}

interface Settling {
  decision?: Extract<ReviewDecision, { what: "settle" }>;
  /** What is wrong with what was typed, by field. */
  errors: Record<string, string>;
  /** The fields whose values change. */
  corrected: string[];
}

/** The decision that a draft comes to: only what differs from the document as it is. Whatever else stands is vouched for. */
export function settlingOf(
  { kind, fields }: Pick<Reviewed, "kind" | "fields">,
  { typed }: Pick<ReviewDraft, "typed">,
  { fields: fieldsOfKind, fieldTypes }: Pick<Contract, "fields" | "fieldTypes">,
): Settling {
  const errors: Record<string, string> = {};
  const values: Record<string, FieldValue | null> = {};
  for (const name of kind === undefined ? [] : fieldsOfKind[kind]) {
    const text = typed[name];
    const before = fields[name]?.value;
    if (text === undefined) continue;
    if (text === null) {
      if (before !== undefined) values[name] = null;
      continue;
    }
    if (text.trim() === "" && before === undefined) continue;
    const { value, error } = readTyped(fieldTypes[name as FieldName], text);
    if (error !== undefined) errors[name] = error;
    else if (value !== undefined && JSON.stringify(value) !== JSON.stringify(before)) values[name] = value;
  }
  const corrected = Object.keys(values);
  if (kind === undefined || Object.keys(errors).length > 0) return { errors, corrected };
  return { decision: { what: "settle", kind, fields: values }, errors, corrected };
}
