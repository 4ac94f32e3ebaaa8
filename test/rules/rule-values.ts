import type { Citation, SchemeRule } from "../../schemas/rule.ts";

/** The values that a rule can have, beside its own name and nature. */
export type RuleField = Exclude<keyof SchemeRule, "scheme" | "individual">;

/** Every value of a rule that is not silent: its field, what it states without its sentences, and all its sentences. */
export function valuesOf(rule: SchemeRule): { field: RuleField; stated: unknown; cites: Citation[] }[] {
  return Object.entries(rule)
    .filter(([field, value]) => field !== "scheme" && field !== "individual" && value !== "unset")
    .map(([field, value]) => ({ field: field as RuleField, stated: stated(value), cites: citesIn(value) }));
}

/** A citation that stands for itself is its sentence; any other one, and the words of a referrer, fall away. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== "object" || value === null) return value;
  if (isCitation(value)) return value.sentence;
  const entries = Object.entries(value).filter(([key]) => key !== "cite" && key !== "unlessCite" && key !== "words");
  const only = entries.length === 1 ? entries[0] : undefined;
  if (only && (only[0] === "value" || only[0] === "name")) return stated(only[1]);
  return Object.fromEntries(entries.map(([key, part]) => [key, stated(part)]));
}

function citesIn(value: unknown): Citation[] {
  if (typeof value !== "object" || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(citesIn);
}

function isCitation(value: object): value is Citation {
  return "sentence" in value && "source" in value;
}
