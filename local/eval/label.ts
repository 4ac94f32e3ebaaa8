import { z } from "zod";
import { DocumentKind, FieldValue, fieldsOfKind } from "../../schemas/field.ts";

const Value = z.union([FieldValue, z.object({ value: FieldValue }).transform(({ value }) => value)]);

/**
 * What a person says one document holds: a row of `documents.json`, with a field as `{value, …}` or as its bare value.
 * `degradation` and `heavy` say how badly the page is treated; `blank` is a form that nobody filled. What else a row
 * has is left aside.
 */
export const Label = z.object({
  attachment: z.string().optional(),
  pages: z.array(z.int().positive()).optional(),
  status: z.enum(["recorded", "review", "duplicate", "rejected", "split"]).optional(),
  kind: DocumentKind.optional(),
  fields: z.record(z.string(), Value),
  layout: z.string().optional(),
  degradation: z.string().optional(),
  heavy: z.boolean().optional(),
  blank: z.boolean().optional(),
  handwritten: z.boolean().optional(),
});
export type Label = z.infer<typeof Label>;

export type LabelsRead = { ok: true; labels: Label[] } | { ok: false; mistakes: string[] };

/** Reads a label file's text: one row or an array of rows. Each mistake is a French sentence without the path. */
export function readLabels(text: string): LabelsRead {
  const content = parseJson(text.replace(/^\uFEFF/, ""));
  if (content === undefined) return { ok: false, mistakes: ["ce n'est pas du JSON"] };
  const rows = Array.isArray(content) ? content : [content];
  const read = rows.map((row) => Label.safeParse(row));
  const labels = read.flatMap(({ data }) => data ?? []);
  const mistakes = read.flatMap(({ data, error }, index) => {
    const told = data ? fieldMistakes(data) : (error?.issues ?? []).map(issueText);
    return told.map((mistake) => (rows.length > 1 ? `document ${index + 1}, ${mistake}` : mistake));
  });
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, labels };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function issueText({ path, code }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? "le document" : `« ${path.join(" › ")} »`;
  return code === "invalid_type" && path.length === 0
    ? `${place} doit être un objet avec « fields »`
    : `${place} manque ou n'a pas une valeur permise`;
}

function fieldMistakes({ kind, fields }: Label): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const shape = shapeOf(kind, name);
    if (shape?.safeParse(value).success) return [];
    if (shape) return [`le champ « ${name} » ne peut pas valoir ${JSON.stringify(value)}`];
    const known = shapeOf(undefined, name) !== undefined;
    return [known ? `le champ « ${name} » n'existe pas pour « ${kind} »` : `le champ « ${name} » n'existe pas`];
  });
}

type Shape = { safeParse: (value: unknown) => { success: boolean } };

/** The type of a field's values; of a row without kind, whatever kind has the field. */
function shapeOf(kind: DocumentKind | undefined, name: string): Shape | undefined {
  const kinds = kind === undefined ? Object.values(fieldsOfKind) : [fieldsOfKind[kind]];
  const shapes: Record<string, Shape>[] = kinds;
  return shapes.find((fields) => Object.hasOwn(fields, name))?.[name];
}

/** Which group of the goals a label's page belongs to; undefined where it does not say how it was treated. */
export function degreeOf({ degradation, heavy }: Label): "light" | "heavy" | undefined {
  if (heavy !== undefined) return heavy ? "heavy" : "light";
  if (degradation === undefined) return undefined;
  return /^(clean|light)/.test(degradation) ? "light" : "heavy";
}
