import type { FieldName, ReadField, ReadFields } from "../../../schemas/field.ts";
import type { Box } from "../../../schemas/page.ts";
import type { Evidence } from "./agree.ts";
import { bottomOf, rightOf } from "./sheet.ts";
import { type Family, familyOf } from "./value-families.ts";

/** Values of these families are different things in different fields; a name or a date may be said for two. */
const DIFFERENT: ReadonlySet<Family> = new Set<Family>(["amount", "contact", "body", "text", "code"]);

/** Whether another field of the same family says the same, or was read in the same place. */
export function isShared(name: FieldName, field: ReadField, fields: ReadFields): boolean {
  return twinsOf(name, field, fields).length > 0;
}

/**
 * Leaves out what was read where another field's value stands, by a weaker way: the income is no rent because the place
 * of the rent is empty. Where neither way is weaker, both stay, and none is accepted.
 */
export function partTwins(fields: ReadFields, evidence: ReadonlyMap<string, Evidence>): Record<string, ReadField> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      const name = key as FieldName;
      const own = evidence.get(name);
      const twins = twinsOf(name, field, fields).filter(
        (twin) => isSamePlace(field, twin.field) && !saysBoth(field, twin.field),
      );
      if (own === undefined || twins.length === 0) return [[key, field]];
      const others = twins.flatMap((twin) => evidence.get(twin.name) ?? []);
      if (others.some((other) => weakness(own) > weakness(other))) return [];
      const isEqual = others.some((other) => weakness(own) === weakness(other));
      return [[key, isEqual ? { ...field, accepted: false } : field]];
    }),
  );
}

/** « Réf. : 2026-0555 / mesure M-2026-140 »: two values that a piece of text tells one behind the other. */
function saysBoth(a: ReadField, b: ReadField): boolean {
  const [one, two] = [String(a.value), String(b.value)];
  const text = a.text.length > b.text.length ? a.text : b.text;
  return !one.includes(two) && !two.includes(one) && text.includes(one) && text.includes(two);
}

/** The farther from its label, the weaker; one reader alone is weaker than two. */
const weakness = ({ chosen, other }: Evidence) => chosen.rank + (other === "same" ? 0 : 0.5) + (chosen.strict ? 0 : 2);

function twinsOf(name: FieldName, field: ReadField, fields: ReadFields): { name: FieldName; field: ReadField }[] {
  const family = familyOf(name);
  if (!DIFFERENT.has(family) || field.value === 0) return [];
  return Object.entries(fields).flatMap(([key, other]) => {
    const otherName = key as FieldName;
    if (otherName === name || familyOf(otherName) !== family) return [];
    return other.value === field.value || isSamePlace(field, other) ? [{ name: otherName, field: other }] : [];
  });
}

function isSamePlace(a: ReadField, b: ReadField): boolean {
  return a.page === b.page && a.box !== undefined && b.box !== undefined && overlap(a.box, b.box) > 0.5;
}

/** The part of the smaller box that lies in the other. */
function overlap(a: Box, b: Box): number {
  const wide = Math.min(rightOf(a), rightOf(b)) - Math.max(a.left, b.left);
  const high = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.top, b.top);
  const least = Math.min(a.width * a.height, b.width * b.height);
  return wide <= 0 || high <= 0 || least <= 0 ? 0 : (wide * high) / least;
}
