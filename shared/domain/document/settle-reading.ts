import type { Reading, Settled } from "../../../schemas/document.ts";
import { type FieldName, type FieldValue, fieldsOfKind, type ReadField } from "../../../schemas/field.ts";
import type { ReviewChange, ReviewDecision } from "../../../schemas/portal-review.ts";

/** What a person says a document states: its kind, and the values that are others than those that were read. */
export type Said = Omit<Extract<ReviewDecision, { what: "settle" }>, "what">;

/** What is wrong with a value that somebody typed: the field, and a French sentence. */
export interface WrongValue {
  path: string;
  message: string;
}

type SettledReading = { outcome: "settled"; reading: Reading; changes: ReviewChange[] };
type NotSettled = { outcome: "refused"; issues: WrongValue[] };

/**
 * The reading as a person settles it: every value stands, those that were corrected with the place they were read from,
 * and nothing is in doubt any more. `firstPage` is where a value counts as read that no page gave.
 */
export function settleReading(
  reading: Reading,
  said: Said,
  { settled, firstPage }: { settled: Settled; firstPage: number },
): SettledReading | NotSettled {
  const { kind, variant = reading.kind === kind ? reading.variant : undefined, fields: values } = said;
  const issues = wrongValues(kind, values);
  if (issues.length > 0) return { outcome: "refused", issues };

  const changes: ReviewChange[] = [];
  const told = { at: settled.at, by: settled.by };
  if (kind !== reading.kind) changes.push({ ...told, what: "kind", from: reading.kind, to: kind });
  const fields: Reading["fields"] = {};
  for (const name of Object.keys(fieldsOfKind[kind])) {
    const before = reading.fields[name];
    const value = name in values ? values[name] : before?.value;
    const same = before !== undefined && isSame(before.value, value ?? undefined);
    if (value !== undefined && value !== null) fields[name] = fieldOf(value, same, before, firstPage);
    if (same && before.accepted) continue;
    if (value === undefined || (value === null && before === undefined)) continue;
    changes.push({
      ...told,
      what: same ? "accept" : "correct",
      field: name,
      ...(before !== undefined && { from: before.value }),
      ...(value !== null && { to: value }),
    });
  }
  const findings = reading.findings.filter(({ severity, field }) => severity === "info" && !(field && fields[field]));
  return {
    outcome: "settled",
    reading: {
      kind,
      ...(variant !== undefined && { variant }),
      fields,
      findings,
      pages: reading.pages,
      costTenThousandths: reading.costTenThousandths,
      settled,
    },
    changes,
  };
}

function fieldOf(value: FieldValue, same: boolean, before: ReadField | undefined, firstPage: number): ReadField {
  if (same && before !== undefined) return { ...before, accepted: true };
  const { text = "", page = firstPage, box } = before ?? {};
  return { value, text, confidence: 1, accepted: true, page, ...(box !== undefined && { box }) };
}

function wrongValues(kind: Reading["kind"], values: Said["fields"]): WrongValue[] {
  return Object.entries(values).flatMap(([path, value]): WrongValue[] => {
    if (!Object.hasOwn(fieldsOfKind[kind], path))
      return [{ path, message: "Ce champ n’existe pas dans ce type de document : retirez-le." }];
    if (value === null) return [];
    const schema = (
      fieldsOfKind[kind] as Partial<Record<FieldName, { safeParse(value: unknown): { success: boolean } }>>
    )[path as FieldName];
    if (schema?.safeParse(value).success) return [];
    return [{ path, message: "Cette valeur n’est pas possible pour ce champ : corrigez-la d’après le document." }];
  });
}

function isSame(a: FieldValue, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
