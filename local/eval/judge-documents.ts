import { type CountedField, isWrongAccepted } from "./count-fields.ts";
import { type JudgedField, judgeFields } from "./judge-fields.ts";
import type { Label } from "./label.ts";
import { matchRows, type Row } from "./match-rows.ts";

/** A document of the set: what its label says, the row it came to, or only one of both. */
export type JudgedDocument = { file: string; label?: Label; row?: Row; fields: CountedField[] };

/** Holds the rows against the labels, file by file. Rows of files without labels are left out. */
export function judgeDocuments(
  labelled: ReadonlyMap<string, readonly Label[]>,
  rows: readonly Row[],
): JudgedDocument[] {
  const rowsOf = Map.groupBy(rows, ({ file }) => file);
  return [...labelled].flatMap(([file, labels]) => {
    const { matches, extra } = matchRows(labels, rowsOf.get(file) ?? []);
    return [
      ...matches.map(({ label, row }) => ({ file, label, ...(row && { row }), fields: fieldsOf(label, row) })),
      ...extra.map((row) => ({ file, row, fields: fieldsOf({ fields: {} }, row) })),
    ];
  });
}

function fieldsOf(label: Pick<Label, "kind" | "fields" | "blank">, row?: Row): CountedField[] {
  const inReview = row?.status === "review";
  return judgeFields(label, row)
    .filter((field) => !(label.blank && isUnfilled(field)))
    .map((field) => ({ ...field, inReview }));
}

/** That nobody signed or ticked a blank form is true, also where its label does not say so. */
const isUnfilled = ({ read, labelled }: JudgedField) => read === false && !labelled;

/** What was read on a blank form as if somebody had filled it. */
export function valuesOfBlank({ fields }: JudgedDocument): CountedField[] {
  return fields.filter(({ read, right }) => read !== undefined && !right);
}

export type Mistake = {
  file: string;
  attachment?: string;
  pages?: number[];
  what: "kind" | "wrong-accepted" | "required-missed";
  field: string;
  expected?: unknown;
  read?: unknown;
  confidence?: number;
};

/** Each wrong kind, each value that is wrong and accepted, and each required field that was missed. */
export function listMistakes(documents: readonly JudgedDocument[]): Mistake[] {
  return documents.flatMap(({ file, label, row, fields }) => {
    const attachment = label?.attachment ?? row?.attachment;
    const pages = row?.pages ?? label?.pages;
    const place = { file, ...(attachment !== undefined && { attachment }), ...(pages && { pages }) };
    const found: Mistake[] =
      label?.kind !== undefined && label.kind !== row?.kind
        ? [{ ...place, what: "kind", field: "kind", expected: label.kind, read: row?.kind ?? row?.status }]
        : [];
    for (const field of fields) {
      const what = isWrongAccepted(field) ? "wrong-accepted" : isRequiredMissed(field) ? "required-missed" : undefined;
      const { field: name, expected, read, confidence } = field;
      if (what)
        found.push({ ...place, what, field: name, expected, read, ...(confidence !== undefined && { confidence }) });
    }
    return found;
  });
}

const isRequiredMissed = ({ outcome, required }: CountedField) => outcome === "missed" && required;
