import type { Deadline } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { durationOf } from "../measure/check-grant.ts";
import { durationQuote, ownRule } from "./quotes.ts";
import { deadlineOf, isOver, type Subject } from "./subject.ts";

/** What a measure that follows another one inherits: the household's months, and an answer already given. */
export function linkedDeadlines(subject: Subject): Deadline[] {
  if (subject.measure.follows === undefined || isOver(subject.measure)) return [];
  const chain = chainOf(subject);
  return [...householdMonths(subject, chain), ...refusedBefore(subject, chain)];
}

/** The months granted to the household by the linked measures together pass the cap of one. */
function householdMonths(subject: Subject, chain: Measure[]): Deadline[] {
  const { measure, rule, setting, decider: who } = subject;
  const cap = durationOf(rule, setting).maxTotalMonths;
  const own = monthsOf(measure);
  const total = chain.reduce((sum, one) => sum + monthsOf(one), own);
  if (cap === undefined || own === 0 || total <= cap) return [];
  const message = `Avec les mesures qu'elle suit, cette mesure porte le total du ménage à ${total} mois accordés, au-delà de ${cap} mois : voyez avec qui décide si l'accompagnement peut continuer.`;
  const dueOn = "startOn" in measure && measure.startOn !== undefined ? measure.startOn : measure.requestedOn;
  const found = { code: "household-months", severity: "warning", dueOn, who, message } as const;
  return [deadlineOf(subject, { ...found, rule: durationQuote(subject) })];
}

/** A renewal was refused, and the household's accompaniment is asked for again as a new measure. */
function refusedBefore(subject: Subject, [before]: Measure[]): Deadline[] {
  const { measure, decider: who } = subject;
  if (!before?.renewals.some(({ answer }) => answer === "refused")) return [];
  const message = `Un renouvellement de la mesure précédente (${before.reference}) a été refusé : vérifiez que cette nouvelle demande s'appuie sur une situation nouvelle.`;
  const rule =
    subject.rule.renewal === "unset"
      ? ownRule("Un renouvellement refusé ne revient pas sous la forme d'une nouvelle mesure sans que ce soit dit.")
      : subject.rule.renewal.cite;
  const found = { code: "refused-renewal-again", severity: "warning", dueOn: measure.requestedOn } as const;
  return [deadlineOf(subject, { ...found, who, message, rule })];
}

/** The measures that this one follows, the nearest first. */
function chainOf({ measure, peers }: Subject): Measure[] {
  const chain: Measure[] = [];
  let reference = measure.follows;
  while (reference !== undefined) {
    const before = peers.find((peer) => peer.reference === reference);
    if (before === undefined || chain.includes(before)) break;
    chain.push(before);
    reference = before.follows;
  }
  return chain;
}

function monthsOf(measure: Measure): number {
  return "monthsGranted" in measure ? (measure.monthsGranted ?? 0) : 0;
}
