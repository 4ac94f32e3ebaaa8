import type { FieldName, ReadField, ReadFields } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import { type Evidence, NAMES, unsure } from "./agree.ts";
import { confidenceOf } from "./confidence.ts";
import { type Around, type Signs, signsOf } from "./confidence-signs.ts";
import { isShared } from "./one-place.ts";
import { CRITICAL } from "./vocabulary-fields.ts";

/** How likely right a value has to be that stands without a person: the more so, the more harm it does where it is wrong. */
const ENOUGH = { critical: 0.9, name: 0.7, text: 0.6 } as const;

function enoughFor(name: FieldName): number {
  if (CRITICAL.has(name) || name.endsWith("Signed")) return ENOUGH.critical;
  return NAMES.has(name) ? ENOUGH.name : ENOUGH.text;
}

interface Weighing {
  /** The fields before any check of sense. */
  readonly decided: ReadFields;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly around: Around;
  readonly hand: number;
}

/**
 * Says of each value how likely it is right, from all that was seen of it. A value that passed every check but is not
 * likely enough is left to a person; none is accepted for being likely.
 */
export function weighFields(
  read: ReadFields,
  { decided, evidence, around, hand }: Weighing,
): { fields: Record<string, ReadField>; findings: Finding[]; signs: Map<FieldName, Signs> } {
  const fields: Record<string, ReadField> = {};
  const findings: Finding[] = [];
  const signs = new Map<FieldName, Signs>();
  for (const [key, field] of Object.entries(read)) {
    const name = key as FieldName;
    const refused = decided[name]?.accepted === true && !field.accepted;
    const seen = signsOf(
      name,
      { read: field, evidence: evidence.get(name), refused, hand, isShared: isShared(name, field, read) },
      around,
    );
    signs.set(name, seen);
    if (isTypedIn(evidence.get(name))) {
      fields[name] = field;
      continue;
    }
    const confidence = confidenceOf(seen);
    const enough = confidence >= enoughFor(name);
    fields[name] = { ...field, confidence, accepted: field.accepted && enough };
    if (field.accepted && !enough) findings.push(unsure(name, field.text));
  }
  return { fields, findings, signs };
}

/** What somebody typed into the very field of a form of ours is what it is, whatever its words look like. */
const isTypedIn = (evidence: Evidence | undefined): boolean =>
  evidence?.chosen.way === "form" && evidence.chosen.source === "file";
