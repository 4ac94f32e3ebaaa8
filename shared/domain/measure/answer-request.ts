import { checkFirstGrant, type HeldDuration } from "./check-grant.ts";
import { type FactOf, ownDate } from "./paper-dates.ts";
import { oldestUnanswered } from "./requests.ts";
import type { VerdictDesk } from "./verdict-desk.ts";

export type RenewalAnswer = { rank: number; fact: FactOf<"decision"> };

export type Answers = {
  /** The decision that granted the measure. */
  grant?: FactOf<"decision">;
  /** The decision that holds for the request, whatever it says. */
  answered?: FactOf<"decision">;
  renewals: RenewalAnswer[];
};

/**
 * Which decision answers what (SETUP: "A decision with `renewalRank` answers the request of that rank"). One that breaks
 * the duration rule has no effect until a person accepts it. `heldBack` are the renewals' decisions that are left to a
 * person: they answer nothing yet, so that a later one without a rank may.
 */
export function answerRequest(
  decisions: FactOf<"decision">[],
  requests: Map<number, FactOf<"renewal">>,
  { duration, desk, heldBack }: { duration: HeldDuration; desk: VerdictDesk; heldBack: ReadonlySet<string> },
): Answers {
  const answers: Answers = { renewals: [] };
  for (const fact of decisions) {
    const { paper } = fact;
    if (paper.renewalRank !== undefined) answers.renewals.push({ rank: paper.renewalRank, fact });
    else if (answers.grant) {
      const given = answers.renewals.filter((one) => !heldBack.has(one.fact.documentId));
      const rank = isBefore(answers.grant, fact) ? oldestUnanswered(requests, fact, given) : undefined;
      if (rank === undefined) desk.refuse(fact, "decision-without-request");
      else answers.renewals.push({ rank, fact });
    } else if (paper.decision !== "granted") answers.answered = fact;
    else if (isAllowed(fact, duration, desk)) {
      answers.grant = fact;
      answers.answered = fact;
    }
  }
  return answers;
}

function isAllowed(fact: FactOf<"decision">, duration: HeldDuration, desk: VerdictDesk): boolean {
  const { monthsGranted } = fact.paper;
  const found = monthsGranted === undefined ? [] : checkFirstGrant(monthsGranted, duration);
  const breaches = found.filter(({ severity }) => severity === "error");
  const acceptance = desk.acceptanceOf(fact);
  if (breaches.length > 0 && !acceptance) {
    desk.hold(fact, found);
    return false;
  }
  if (breaches.length > 0 && acceptance) desk.settle(fact, found, acceptance);
  else for (const finding of found) desk.warn(fact, finding);
  return true;
}

function isBefore(a: FactOf<"decision">, b: FactOf<"decision">): boolean {
  return (ownDate(a.paper) ?? "") < (ownDate(b.paper) ?? "");
}
