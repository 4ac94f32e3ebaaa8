import type { Deadline } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { firstSharedDay } from "../measure/covered-days.ts";
import { formatLongDate } from "../wording/dates.ts";
import { schemeLabel } from "../wording/schemes.ts";
import { breachDeadlines } from "./overrides.ts";
import { ownRule } from "./quotes.ts";
import { daysOf, hasStarted, type Started, type Subject } from "./subject.ts";

const rule = ownRule(
  "Deux accompagnements individuels d'un même ménage s'excluent, sauf si la convention déclare la paire compatible (compatible).",
);

/**
 * Two individual measures of the same people that share a day. It is told of the one that started later (by the
 * reference, where both started on one day): that is the one whose lines wait.
 */
export function overlapDeadlines(subject: Subject): Deadline[] {
  const { measure, operator: who } = subject;
  if (!hasStarted(measure)) return [];
  const days = daysOf(measure);
  return individualPeers(subject).flatMap((other) => {
    if (rankOf(measure) < rankOf(other)) return [];
    const dueOn = firstSharedDay(days, daysOf(other));
    if (dueOn === undefined || isCompatible(subject, other)) return [];
    const message = `Le ménage a déjà une mesure « ${schemeLabel(other.scheme)} » (${other.reference}) le ${formatLongDate(dueOn)} : mettez fin à l'une des deux, ou indiquez pourquoi elles se suivent ensemble.`;
    return breachDeadlines(subject, { code: "scheme-overlap", dueOn, who, message, rule, other });
  });
}

/** The other started individual measures of these people; none where the measure itself is not individual. */
export function individualPeers({ rule: own, rules, peers }: Subject): Started[] {
  if (!own.individual) return [];
  return peers.filter(hasStarted).filter(({ scheme }) => rules[scheme].individual);
}

/** Whether the agreement of either measure lets one household have both. */
export function isCompatible({ measure, agreement, agreementOf }: Subject, other: Measure): boolean {
  return [agreement, agreementOf(other)].some((one) =>
    one?.compatible.some(
      ([a, b]) => (a === measure.scheme && b === other.scheme) || (b === measure.scheme && a === other.scheme),
    ),
  );
}

const rankOf = ({ startOn, reference }: Started) => `${startOn}|${reference}`;
