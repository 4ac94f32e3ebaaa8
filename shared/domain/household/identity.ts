import type { Household } from "../../../schemas/measure.ts";

/** A name as it is compared: accents and case do not count, hyphen and space are one (SETUP: "Which measure"). */
export function comparable(name: string): string {
  // Most names: nothing but their case is to be looked at.
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[\s\u00A0\u202F‐‑–—-]+/g, " ")
    .trim();
}

/** What a household is found by: last name, first name and birth date of its head; undefined where one is missing. */
export function householdKey(head: {
  lastName?: string | undefined;
  firstName?: string | undefined;
  birthOn?: string | undefined;
}): string | undefined {
  if (!head.lastName || !head.firstName || !head.birthOn) return undefined;
  return [comparable(head.lastName), comparable(head.firstName), head.birthOn].join("|");
}

/** The names of a household's people, head first. A co-holder has no birth date on paper, so names alone are compared. */
export function personKeys(household: Household): string[] {
  const head = `${comparable(household.lastName)}|${comparable(household.firstName)}`;
  if (!household.coHolderLastName || !household.coHolderFirstName) return [head];
  return [head, `${comparable(household.coHolderLastName)}|${comparable(household.coHolderFirstName)}`];
}

/**
 * Whether two households have a person in common: the same head, or one's co-holder who bears the other's names.
 * Two heads of the same name are the same person only where they were born on the same day.
 */
export function shareAPerson(a: Household, b: Household): boolean {
  const [headOfA, coHolderOfA] = personKeys(a);
  const [headOfB, coHolderOfB] = personKeys(b);
  if (headOfA === headOfB && a.birthOn === b.birthOn) return true;
  return (
    (coHolderOfA !== undefined && (coHolderOfA === headOfB || coHolderOfA === coHolderOfB)) ||
    (coHolderOfB !== undefined && coHolderOfB === headOfA)
  );
}

/** How a claim shows a household: initials, never a name. */
export function initials(household: Household): string {
  const initial = (name: string) => name.trim().charAt(0).toLocaleUpperCase("fr");
  return `${initial(household.firstName)}. ${initial(household.lastName)}.`;
}
