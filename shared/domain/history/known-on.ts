import type { Act } from "../../../schemas/act.ts";
import type { CalendarDate, Instant } from "../../../schemas/calendar.ts";
import type { Fact } from "../../../schemas/fact.ts";
import { dateInFrance } from "../calendar/dates.ts";

/** A paper with the time it stood for somebody to rely on, and the time it was found to belong to other people. */
export interface KnownPaper {
  fact: Fact;
  knownAt: Instant;
  leftAt?: Instant;
}

/** All that a household's measures were ever computed from. */
export interface HouseholdPast {
  papers: KnownPaper[];
  acts: Act[];
}

/**
 * What was known of a household at the end of a day in France: the papers that had arrived and the acts that had been
 * made by then, whatever dates they bear themselves. Without a day, what is known now.
 */
export function whatWasKnown({ papers, acts }: HouseholdPast, day?: CalendarDate): { facts: Fact[]; acts: Act[] } {
  const byThen = (at: Instant) => day === undefined || dateInFrance(at) <= day;
  return {
    facts: papers
      .filter(({ knownAt, leftAt }) => byThen(knownAt) && !(leftAt !== undefined && byThen(leftAt)))
      .map(({ fact }) => fact),
    acts: acts.filter(({ at }) => byThen(at)),
  };
}

/** The first day on which anything was known; undefined where nothing ever was. */
export function firstKnownOn({ papers }: HouseholdPast): CalendarDate | undefined {
  return papers.map(({ knownAt }) => dateInFrance(knownAt)).sort()[0];
}
