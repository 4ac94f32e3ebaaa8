import type { FieldName, ReadFields } from "../../../schemas/field.ts";
import type { Evidence } from "./agree.ts";
import type { Around } from "./confidence-signs.ts";
import { isPlausible, isPrint } from "./plausible-text.ts";
import { type Family, familyOf } from "./value-families.ts";

/** What a blank form prints by itself: alone, none of it is an answer. */
const PRINTED: ReadonlySet<string> = new Set([
  "scheme",
  "bilanKind",
  "operator",
  "commission",
  "renewalRank",
  "referrer.organisation",
  "referrer.phone",
  "referrer.email",
  "exceptional",
  "documentOn",
]);
/** Answers of these families have a shape of their own: print is hardly ever read as one of them. */
const SHAPED: ReadonlySet<Family> = new Set<Family>(["date", "amount", "number", "code", "contact", "name", "place"]);
/** With fewer places to fill in, a paper is no form. */
const LEAST_PLACES = 4;
/** A form of which most places were filled in is not blank, however few of the answers could be read. */
const MOST_OPEN = 0.6;

/**
 * Whether nobody filled in this paper. All that was read is what a form prints by itself; or it is a form whose places
 * are empty, and what was read beside them has no shape that tells an answer from print.
 */
export function isUnanswered(fields: ReadFields, evidence: ReadonlyMap<string, Evidence>, around: Around): boolean {
  const names = Object.keys(fields) as FieldName[];
  if (names.every((name) => PRINTED.has(name))) return true;
  if (around.places < LEAST_PLACES || around.open < MOST_OPEN) return false;
  return !names.some((name) => isAnswer(name, evidence.get(name)));
}

function isAnswer(name: FieldName, evidence: Evidence | undefined): boolean {
  if (PRINTED.has(name) || evidence === undefined) return false;
  const { chosen } = evidence;
  if (chosen.way === "tick" || chosen.way === "form" || chosen.way === "key") return true;
  if (!chosen.strict || !isPlausible(name, chosen.value) || isPrint(chosen.value)) return false;
  return SHAPED.has(familyOf(name)) && !name.startsWith("referrer.");
}
