import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline, RuleQuote } from "../../../schemas/deadline.ts";
import type { Measure, MeasureIn } from "../../../schemas/measure.ts";
import type { RuleBook, SchemeRule } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { addDays, daysInclusive } from "../calendar/dates.ts";
import { durationOf } from "../measure/check-grant.ts";
import { settingOf } from "../measure/find-agreement.ts";

type Context = { setup: Setup; rules: RuleBook; today: CalendarDate; warnDays: number[] };

/**
 * The dates somebody must act on, earliest first. `warnDays` are the days before an end from which it is told
 * (60, 30 and 15 by default of the stage).
 */
export function listDeadlines({ measures, ...context }: Context & { measures: Measure[] }): Deadline[] {
  const deadlines = measures.flatMap((measure) => ofMeasure(measure, context));
  return deadlines.sort((a, b) => (`${a.dueOn}|${a.measure}|${a.code}` < `${b.dueOn}|${b.measure}|${b.code}` ? -1 : 1));
}

/** The first day on which a measure can have a deadline; undefined where it never will as it stands. */
export function watchFrom(measure: Measure, warnDays: number[]): CalendarDate | undefined {
  switch (measure.status) {
    case "granted":
      return measure.decidedOn ?? measure.requestedOn;
    case "running":
      // A contract that is missing is told at once; an end only when it comes near.
      return measure.contract === undefined ? measure.startOn : addDays(measure.plannedEndOn, -Math.max(...warnDays));
    default:
      return undefined;
  }
}

function ofMeasure(measure: Measure, context: Context): Deadline[] {
  const rule = context.rules[measure.scheme];
  const about = { measure: measure.reference };
  const operator = context.setup.operators.find(({ id }) => id === measure.operator)?.name ?? "opérateur";
  const deadlines: Deadline[] = [];
  if ((measure.status === "granted" || measure.status === "running") && measure.contract === undefined) {
    deadlines.push({
      ...about,
      code: "contract-missing",
      severity: "warning",
      dueOn: contractDueOn(measure),
      who: operator,
      message: "La mesure est accordée mais le contrat signé n'est pas arrivé : faites-le signer et déposez-le.",
      rule: contractRule(measure, context),
    });
  }
  if (measure.status === "running") deadlines.push(...ofEnd(measure, { rule, operator, context }));
  return deadlines;
}

function contractDueOn(measure: MeasureIn<"granted" | "running">): CalendarDate {
  return measure.status === "running" ? measure.startOn : (measure.decidedOn ?? measure.requestedOn);
}

function ofEnd(
  measure: MeasureIn<"running">,
  { rule, operator, context }: { rule: SchemeRule; operator: string; context: Context },
): Deadline[] {
  const { plannedEndOn, reference } = measure;
  const quote = durationQuote(rule, measure, context);
  if (plannedEndOn < context.today) {
    return [
      {
        code: "bilan-missing",
        severity: "error",
        measure: reference,
        dueOn: plannedEndOn,
        who: operator,
        message: "La mesure est arrivée à son terme et le bilan final manque : établissez-le et déposez-le.",
        rule: quote,
      },
    ];
  }
  const daysLeft = daysInclusive(context.today, plannedEndOn) - 1;
  const window = [...context.warnDays].sort((a, b) => a - b).find((days) => daysLeft <= days);
  if (window === undefined) return [];
  const left = daysLeft === 0 ? "aujourd'hui" : daysLeft === 1 ? "demain" : `dans ${daysLeft} jours`;
  const deadlines: Deadline[] = [
    {
      code: `end-in-${window}`,
      severity: window === Math.min(...context.warnDays) ? "warning" : "info",
      measure: reference,
      dueOn: plannedEndOn,
      who: operator,
      message: `La mesure prend fin ${left} : préparez le bilan final.`,
      rule: quote,
    },
  ];
  const next = nextRenewal(measure, rule, context);
  if (next) {
    deadlines.push({
      code: "renewal-to-ask",
      severity: "info",
      measure: reference,
      dueOn: plannedEndOn,
      who: operator,
      message: `Si l'accompagnement doit continuer, demandez ${next} : il doit être décidé avant la fin de la mesure.`,
      rule: quote,
    });
  }
  return deadlines;
}

/** The renewal that the rule still leaves open and that nobody has asked for; undefined where there is none. */
function nextRenewal(measure: MeasureIn<"running">, rule: SchemeRule, { setup }: Context): string | undefined {
  const agreement = setup.agreements.find(({ id }) => id === measure.agreement);
  const duration = durationOf(rule, agreement && settingOf(agreement, measure.scheme));
  const rank = measure.tranches.length;
  const months = duration.renewals?.[rank - 1];
  if (months === undefined || measure.renewals.some((renewal) => renewal.rank === rank)) return undefined;
  const exceptional = duration.exceptionalFrom !== undefined && rank >= duration.exceptionalFrom;
  return `${rank === 1 ? "le 1er" : `le ${rank}e`} renouvellement de ${months} mois${exceptional ? ", à titre exceptionnel et avec un motif" : ""}`;
}

function durationQuote(rule: SchemeRule, measure: Measure, { setup }: Context): RuleQuote {
  if (rule.duration !== "unset") return rule.duration.cite;
  const agreement = setup.agreements.find(({ id }) => id === measure.agreement);
  const quote = durationOf(rule, agreement && settingOf(agreement, measure.scheme)).quote;
  return { sentence: quote, source: agreement ? `setting:${agreement.id}` : "navette" };
}

/** Why a contract is wanted: because the agreement pays only with it, or because S is the contract's start. */
function contractRule(measure: Measure, { setup }: Context): RuleQuote {
  const agreement = setup.agreements.find(({ id }) => id === measure.agreement);
  if (agreement && settingOf(agreement, measure.scheme)?.claimableWhen?.includes("contract")) {
    const sentence = `La convention n° ${agreement.number} ne paie la mesure qu'avec le contrat signé (claimableWhen).`;
    return { sentence, source: `setting:${agreement.id}` };
  }
  return { sentence: "L'association précise les objectifs et dates de mise en place de la mesure.", source: "S4" };
}
