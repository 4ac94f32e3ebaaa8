import type { Deadline } from "../../../schemas/deadline.ts";
import type { MeasureIn } from "../../../schemas/measure.ts";
import { durationOf } from "../measure/check-grant.ts";
import { warningWindow } from "./ends.ts";
import { durationQuote } from "./quotes.ts";
import { deadlineOf, type Subject } from "./subject.ts";

type Running = Subject<MeasureIn<"running">>;

/** A renewal to be asked for, one that waits for its answer, and one that the cap no longer leaves room for. */
export function renewalDeadlines(subject: Running): Deadline[] {
  return [...asked(subject), ...remainder(subject)];
}

/** Before an end that comes near: the renewal that is open and nobody has asked for, or that nobody has answered. */
function asked(subject: Running): Deadline[] {
  const { measure, decider, operator } = subject;
  if (warningWindow(subject) === undefined) return [];
  const rank = measure.tranches.length;
  const request = measure.renewals.find((renewal) => renewal.rank === rank);
  const found = { dueOn: measure.plannedEndOn, rule: durationQuote(subject) };
  if (request?.answer !== undefined) return [];
  if (request !== undefined) {
    const message =
      "Le renouvellement demandé n'a pas de réponse et la fin approche : il doit être décidé, et la décision déposée, avant la fin de la mesure.";
    return [deadlineOf(subject, { ...found, code: "renewal-unanswered", severity: "warning", who: decider, message })];
  }
  const open = openRenewal(subject, rank);
  if (open === undefined) return [];
  const message = `Si l'accompagnement doit continuer, demandez ${open} : il doit être décidé avant la fin de la mesure.`;
  const who = proposedByReferrer(subject) ? (measure.referrer ?? operator) : operator;
  return [deadlineOf(subject, { ...found, code: "renewal-to-ask", severity: "info", who, message })];
}

/** The renewal that the rule leaves open at a rank, in words; undefined where there is none. */
function openRenewal({ measure, rule, setting }: Running, rank: number): string | undefined {
  const duration = durationOf(rule, setting);
  const name = rank === 1 ? "le 1er renouvellement" : `le ${rank}e renouvellement`;
  if (duration.renewals === undefined) {
    // Nothing says how long, but there is a cap: as long as a grant still fits below it.
    const left = (duration.maxTotalMonths ?? 0) - measure.monthsGranted;
    return left >= (duration.initialMonths?.min ?? 1) ? `${name} (${left} mois au plus)` : undefined;
  }
  const months = duration.renewals[rank - 1];
  if (months === undefined) return undefined;
  const exceptional = duration.exceptionalFrom !== undefined && rank >= duration.exceptionalFrom;
  return `${name} de ${months} mois${exceptional ? ", à titre exceptionnel et avec un motif" : ""}`;
}

/** S4: a renewal comes « sur proposition du service instructeur ». */
function proposedByReferrer({ rule }: Running): boolean {
  return rule.renewal !== "unset" && rule.renewal.value.proposedBy !== undefined;
}

/** What is left below the cap is shorter than the shortest grant (`asll-ful`: 22 or 23 of 24 months). */
function remainder(subject: Running): Deadline[] {
  const { measure, rule, operator: who } = subject;
  if (rule.duration === "unset") return [];
  // A source that gives each renewal its own months leaves no such remainder.
  const { renewals, maxTotalMonths, initialMonths } = rule.duration.value;
  if (renewals !== undefined || maxTotalMonths === undefined || !initialMonths?.binding) return [];
  const left = maxTotalMonths - measure.monthsGranted;
  if (left <= 0 || left >= initialMonths.min) return [];
  const message = `Il ne reste que ${left} mois sous le plafond de ${maxTotalMonths} mois : un renouvellement d'au moins ${initialMonths.min} mois n'est plus possible. Préparez la fin de l'accompagnement.`;
  const found = { code: "remainder-too-short", severity: "warning", dueOn: measure.plannedEndOn } as const;
  return [deadlineOf(subject, { ...found, who, message, rule: durationQuote(subject) })];
}
