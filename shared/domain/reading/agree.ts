import type { FieldName, FieldValue, ReadField } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Candidate } from "./candidate.ts";
import { sameWords } from "./fold-text.ts";
import { sameName } from "./parse-name.ts";
import { familyOf } from "./value-families.ts";
import { CRITICAL, FIELD_LABELS } from "./vocabulary-fields.ts";

/**
 * How sure the words of a picture must be. A date has no form that a wrong figure breaks; numbers of a fixed form and
 * amounts with cents do. A misread e-mail harms nobody, and no dictionary helps to read one. What is looked up in a
 * vocabulary (a decision, a kind) needs less: its words are far apart. Boxes say themselves how sure they are.
 */
const SURE_DATE = 0.9;
const SURE_FIGURE = 0.86;
const SURE_OPTION = 0.7;
const SURE_EMAIL = 0.45;
/** Names and free text. */
const SURE_TEXT = 0.6;

/** What the reading of a field rests on. */
export interface Evidence {
  readonly chosen: Candidate;
  /** What the other reader says of the field. */
  readonly other: "same" | "different" | "nothing";
  /** How many other readings give the same value, and how many another one. */
  readonly same: number;
  readonly rivals: number;
}

/** One reader's view of a field: its best candidate, and another of equal standing that contradicts it. */
interface View {
  readonly best: Candidate;
  readonly rival?: Candidate;
}

/** Decides one field from what the two readers say of it. */
export function agree(
  field: FieldName,
  fromLines: readonly Candidate[],
  fromKeys: readonly Candidate[],
): { read: ReadField; findings: Finding[]; evidence: Evidence } | undefined {
  const lines = viewOf(field, fromLines);
  const keys = viewOf(field, fromKeys);
  const chosen = choose(field, lines?.best, keys?.best);
  if (chosen === undefined) return undefined;
  const rival = lines?.rival ?? keys?.rival;
  const other = chosen === lines?.best ? keys?.best : lines?.best;
  const same = other !== undefined && sameValue(field, chosen.value, other.value);
  const others = [...fromLines, ...fromKeys].filter((candidate) => candidate !== chosen);
  const agreeing = others.filter(({ value }) => sameValue(field, value, chosen.value)).length;
  const evidence: Evidence = {
    chosen,
    other: other === undefined ? "nothing" : same ? "same" : "different",
    same: agreeing,
    rivals: others.length - agreeing,
  };
  const against = other !== undefined && !same ? other : rival;
  if (against !== undefined && (CRITICAL.has(field) || NAMES.has(field)))
    return { read: toField(chosen, false), findings: [differ(field, chosen, against)], evidence };
  const accepted = isSure(field, chosen, other, same);
  return { read: toField(chosen, accepted), findings: accepted ? [] : [unsure(field, chosen.text)], evidence };
}

/** Wrong, they put a paper into somebody else's file. */
export const NAMES: ReadonlySet<FieldName> = new Set<FieldName>([
  "household.lastName",
  "household.firstName",
  "household.coHolderLastName",
  "household.coHolderFirstName",
]);

function viewOf(field: FieldName, candidates: readonly Candidate[]): View | undefined {
  const ranked = [...candidates].sort(
    (a, b) => a.rank - b.rank || Number(b.strict) - Number(a.strict) || b.wordConfidence - a.wordConfidence,
  );
  const [best] = ranked;
  if (best === undefined) return undefined;
  if (!CRITICAL.has(field) && !NAMES.has(field)) return { best };
  // A sentence does not contradict a label; two labels, or two sentences, do.
  const rival = ranked.find(
    (candidate) =>
      !sameValue(field, candidate.value, best.value) &&
      standing(candidate) <= standing(best) &&
      (candidate.strict || !best.strict),
  );
  return { best, ...(rival !== undefined && { rival }) };
}

const standing = (candidate: Candidate) => (candidate.rank <= 3 ? 1 : candidate.rank);

function choose(field: FieldName, lines: Candidate | undefined, keys: Candidate | undefined): Candidate | undefined {
  if (lines === undefined || keys === undefined) return lines ?? keys;
  if (!CRITICAL.has(field) && !NAMES.has(field)) {
    // Of two texts the fuller one: a form reader often stops at the first line.
    return String(keys.value).length > String(lines.value).length * 1.5 && keys.source === "file" ? keys : lines;
  }
  if (lines.strict !== keys.strict) return lines.strict ? lines : keys;
  return keys.wordConfidence > lines.wordConfidence ? keys : lines;
}

/** Whether two readings are the same value: accents and case do not count in names and texts. */
export function sameValue(field: FieldName, a: FieldValue, b: FieldValue): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return JSON.stringify([...(a as string[])].sort()) === JSON.stringify([...(b as string[])].sort());
  if (typeof a === "string" && typeof b === "string" && !CRITICAL.has(field))
    return NAMES.has(field) ? sameName(a, b) : sameWords(a, b);
  return a === b;
}

function sureFrom(field: FieldName): number {
  if (!CRITICAL.has(field)) return SURE_TEXT;
  if (familyOf(field) === "option") return SURE_OPTION;
  if (field.endsWith("On")) return SURE_DATE;
  return field.endsWith("email") ? SURE_EMAIL : SURE_FIGURE;
}

function isSure(field: FieldName, chosen: Candidate, other: Candidate | undefined, same: boolean): boolean {
  if (!chosen.strict) return false;
  if (chosen.source === "file") return true;
  // Both readers mostly see the same words: that they agree says whose the value is, not that its letters are right.
  const agreed = same && other !== undefined && (!CRITICAL.has(field) || field.endsWith("email"));
  return chosen.wordConfidence >= sureFrom(field) - (agreed ? 0.1 : 0);
}

/** How sure it is on the whole is weighed when everything is read; till then it is as sure as its words. */
function toField({ value, text, page, box, wordConfidence }: Candidate, accepted: boolean): ReadField {
  return { value, text, confidence: wordConfidence, accepted, page, ...(box !== undefined && { box }) };
}

const shown = (text: string) => text.replace(/\s+/g, " ").slice(0, 60);

function differ(field: FieldName, chosen: Candidate, against: Candidate): Finding {
  return {
    code: "readings-differ",
    severity: "error",
    field,
    message: `Deux lectures ne concordent pas pour « ${FIELD_LABELS[field]} » : « ${shown(chosen.text)} » et « ${shown(against.text)} ». Vérifiez sur le document et choisissez.`,
  };
}

/** Asks a person to look at a field that was read from this text. */
export function unsure(field: FieldName, text: string): Finding {
  return {
    code: "field-unsure",
    severity: "error",
    field,
    message: `Le champ « ${FIELD_LABELS[field]} » n'est pas lu avec certitude (« ${shown(text)} ») : vérifiez-le sur le document.`,
  };
}
