import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import type { Agreement, Operator, SchemeSetting, Setup } from "../../../schemas/setup.ts";
import { comparable } from "../household/identity.ts";

/** The setup's operator that a paper names: by its id or name, or by a name that only one operator's name holds. */
export function operatorNamed(setup: Setup, name: string): Operator | undefined {
  const wanted = comparable(name);
  const exact = setup.operators.find((operator) => operator.id === wanted || comparable(operator.name) === wanted);
  if (exact) return exact;
  const near = setup.operators.filter((operator) => {
    const known = comparable(operator.name);
    return known.includes(wanted) || wanted.includes(known);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** What an agreement sets for a scheme, where it lists it. */
export function settingOf(agreement: Agreement, scheme: SchemeId): SchemeSetting | undefined {
  return agreement.schemes.find((setting) => setting.scheme === scheme);
}

/**
 * The operator of a measure: the one that a paper names, else the only one whose agreement lists the scheme.
 * A name that no operator of the setup bears gives none: nothing is claimed for a stranger.
 */
export function operatorOf(setup: Setup, scheme: SchemeId, named: string | undefined): string | undefined {
  if (named !== undefined) return operatorNamed(setup, named)?.id;
  const listing = new Set(setup.agreements.filter((one) => settingOf(one, scheme)).map(({ operator }) => operator));
  return listing.size === 1 ? [...listing][0] : undefined;
}

/** The agreement of that operator and scheme that is valid on S (SETUP: "Which measure, which agreement"). */
export function agreementOn(
  setup: Setup,
  { scheme, operator, startOn }: { scheme: SchemeId; operator: string | undefined; startOn: CalendarDate },
): Agreement | undefined {
  return setup.agreements.find(
    (one) =>
      one.operator === operator &&
      one.validFrom <= startOn &&
      startOn <= one.validTo &&
      settingOf(one, scheme) !== undefined,
  );
}
