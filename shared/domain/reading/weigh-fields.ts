import type { FieldName, ReadField, ReadFields } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import { type Evidence, NAMES, unsure } from "./agree.ts";
import { confidenceOf } from "./confidence.ts";
import { type Around, type Signs, signsOf } from "./confidence-signs.ts";
import { isShared } from "./one-place.ts";
import { CRITICAL } from "./vocabulary-fields.ts";

/** How likely right a value has to be that stands without a person: the more so, the more harm it does where it is wrong. */
const ENOUGH = { critical: 0.985, placed: 0.9, name: 0.7, text: 0.6 } as const;

/**
 * No value is likelier right than this whose question was not made out: it was seen in too few layouts for its weight to
 * be trusted. All that are read so do harm where they are wrong, so a person sees each of them.
 */
const MOST_BY_SENSE = 0.95;

function enoughFor(name: FieldName, evidence: Evidence | undefined): number {
  const isCritical = CRITICAL.has(name) || name.endsWith("Signed");
  if (isCritical) return isInOwnPlace(evidence) || name.endsWith(".email") ? ENOUGH.placed : ENOUGH.critical;
  return NAMES.has(name) ? ENOUGH.name : ENOUGH.text;
}

/**
 * Ink in its own place, a form of ours, a file's own field: it is no other thing's, and an e-mail address tells what it
 * is. A date, an amount or a number may be another's: in two sets of layouts that nobody had developed on, a third to a
 * half fewer of the wrong ones were accepted at 0.985 than at 0.9, for one or two in a hundred of the right ones.
 */
function isInOwnPlace(evidence: Evidence | undefined): boolean {
  if (evidence === undefined) return true;
  const { way, source } = evidence.chosen;
  return way === "form" || way === "place" || (way === undefined && source === "file");
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
    const isSense = evidence.get(name)?.chosen.way === "sense";
    const confidence = Math.min(confidenceOf(seen), isSense ? MOST_BY_SENSE : 1);
    const enough = confidence >= enoughFor(name, evidence.get(name));
    fields[name] = { ...field, confidence, accepted: field.accepted && enough };
    if (field.accepted && !enough) findings.push(unsure(name, field.text));
  }
  return { fields, findings, signs };
}

/** What somebody typed into the very field of a form of ours is what it is, whatever its words look like. */
const isTypedIn = (evidence: Evidence | undefined): boolean =>
  evidence?.chosen.way === "form" && evidence.chosen.source === "file";
