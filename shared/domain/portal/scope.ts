import type { Measure } from "../../../schemas/measure.ts";
import type { Person } from "../../../schemas/portal-person.ts";
import type { Agreement, Setup } from "../../../schemas/setup.ts";

/** What somebody may see: what a partner sent, what is an operator's, or all there is. */
export type Scope = { kind: "all" } | { kind: "operator"; operator: string } | { kind: "partner"; partner: string };

/** Whose things nobody knows yet: all staff see them. */
export const nobodys = "-";

/** What a person may see; undefined for one who has no organisation and is no administrator. */
export function scopeOf({ roles, organisation }: Pick<Person, "roles" | "organisation">): Scope | undefined {
  const isStaff = roles.some((role) => role !== "partner");
  if (organisation !== undefined)
    return isStaff ? { kind: "operator", operator: organisation } : { kind: "partner", partner: organisation };
  return roles.includes("admin") ? { kind: "all" } : undefined;
}

/** How an arrival names who sent it by the portal. A partner's id has no colon, so no operator's can be taken for it. */
export function senderOf(scope: Scope): string {
  if (scope.kind === "partner") return scope.partner;
  return scope.kind === "operator" ? `operator:${scope.operator}` : "operator";
}

/** Whose a measure is: its agreement's operator's, or nobody's yet. */
export function ownerOf({ agreement, operator }: Pick<Measure, "agreement" | "operator">): string {
  return agreement === undefined ? nobodys : (operator ?? nobodys);
}

/** The owners whose things are in a scope, nobody's last; none for a partner. */
export function ownersIn(scope: Scope, setup: Pick<Setup, "operators">): string[] {
  if (scope.kind === "partner") return [];
  return scope.kind === "operator" ? [scope.operator, nobodys] : [...setup.operators.map(({ id }) => id), nobodys];
}

/** Whether a measure is in a scope. */
export function isMeasureIn(scope: Scope, measure: Pick<Measure, "agreement" | "operator">): boolean {
  if (scope.kind === "all") return true;
  const owner = ownerOf(measure);
  return scope.kind === "operator" && (owner === scope.operator || owner === nobodys);
}

/** The agreements in a scope. */
export function agreementsIn(scope: Scope, { agreements }: Pick<Setup, "agreements">): Agreement[] {
  if (scope.kind === "partner") return [];
  return scope.kind === "all" ? agreements : agreements.filter(({ operator }) => operator === scope.operator);
}
