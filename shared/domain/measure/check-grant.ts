import type { Finding } from "../../../schemas/finding.ts";
import type { HeldPaper } from "../../../schemas/measure.ts";
import type { DurationRule, SchemeRule } from "../../../schemas/rule.ts";
import type { SchemeSetting } from "../../../schemas/setup.ts";

/** The duration that holds for a measure, and for each of its values the words it rests on. */
export type HeldDuration = DurationRule & { quotes: Record<"initialMonths" | "renewals" | "maxTotalMonths", string> };

/** The sourced rule, and what the agreement sets where the source is silent. */
export function durationOf(rule: SchemeRule, setting: SchemeSetting | undefined): HeldDuration {
  const sourced: DurationRule = rule.duration === "unset" ? {} : rule.duration.value;
  const set = setting?.duration;
  const quoteOf = (key: "initialMonths" | "renewals" | "maxTotalMonths") =>
    rule.duration === "unset" || sourced[key] === undefined
      ? "durée fixée par la convention"
      : `« ${rule.duration.cite.sentence} » (${rule.duration.cite.source})`;
  return {
    ...(set?.initialMonths !== undefined && {
      initialMonths: { min: set.initialMonths, max: set.initialMonths, binding: true },
    }),
    ...(set?.renewals && { renewals: set.renewals }),
    ...(set?.maxTotalMonths !== undefined && { maxTotalMonths: set.maxTotalMonths }),
    ...sourced,
    quotes: {
      initialMonths: quoteOf("initialMonths"),
      renewals: quoteOf("renewals"),
      maxTotalMonths: quoteOf("maxTotalMonths"),
    },
  };
}

/** Who decides a measure of the scheme: by its source, else by the agreement; undefined where neither says. */
export function decidedByOf(rule: SchemeRule, setting: SchemeSetting | undefined): string | undefined {
  return rule.decidedBy === "unset" ? setting?.decidedBy : rule.decidedBy.value;
}

const durationBreaches = new Set([
  "duration-not-allowed",
  "renewal-beyond-rule",
  "renewal-months-not-allowed",
  "renewal-not-exceptional",
  "total-beyond-cap",
  "decided-after-end",
]);

/** A decision that breaks the duration rule: who decided can mend it. Everything else is the operator's to settle. */
export function breaksDuration({ kind, findings }: Pick<HeldPaper, "kind" | "findings">): boolean {
  return kind === "decision" && findings.some(({ code }) => durationBreaches.has(code));
}

const breach = (code: string, message: string): Finding => ({
  code,
  severity: "error",
  field: "monthsGranted",
  message,
});

/** What a first grant of `months` breaks, or is unusual in. An `error` keeps the decision without effect. */
export function checkFirstGrant(months: number, duration: HeldDuration): Finding[] {
  const range = duration.initialMonths;
  if (range && (months < range.min || months > range.max)) {
    const usual = range.min === range.max ? `${range.min} mois` : `${range.min} à ${range.max} mois`;
    if (range.binding) {
      return [
        breach(
          "duration-not-allowed",
          `La décision accorde ${months} mois au lieu de ${usual} : ${duration.quotes.initialMonths}. Vérifiez la décision avec la commission.`,
        ),
      ];
    }
    return [
      {
        code: "duration-unusual",
        severity: "warning",
        field: "monthsGranted",
        message: `La durée accordée (${months} mois) n'est pas la durée habituelle de ${usual} : ${duration.quotes.initialMonths}.`,
      },
    ];
  }
  return aboveCap(months, months, duration);
}

/**
 * What a granted renewal breaks. `rank` counts granted renewals, from 1; `totalMonths` is the measure's total with it;
 * `exceptional` says that the request bears the exceptional flag and a motive.
 */
export function checkRenewalGrant(
  {
    rank,
    months,
    totalMonths,
    exceptional,
  }: { rank: number; months: number; totalMonths: number; exceptional: boolean },
  duration: HeldDuration,
): Finding[] {
  const { renewals, exceptionalFrom } = duration;
  if (renewals && rank > renewals.length) {
    return [
      breach(
        "renewal-beyond-rule",
        `Un ${rank}e renouvellement n'est pas prévu : ${duration.quotes.renewals}. Vérifiez la décision avec la commission.`,
      ),
    ];
  }
  const allowed = renewals?.[rank - 1];
  if (allowed !== undefined && months !== allowed) {
    return [
      breach(
        "renewal-months-not-allowed",
        `Le renouvellement accorde ${months} mois au lieu de ${allowed} : ${duration.quotes.renewals}. Vérifiez la décision avec la commission.`,
      ),
    ];
  }
  if (exceptionalFrom !== undefined && rank >= exceptionalFrom && !exceptional) {
    return [
      breach(
        "renewal-not-exceptional",
        `Le ${rank}e renouvellement n'est possible qu'à titre exceptionnel, sur une demande motivée qui le dit : ${duration.quotes.renewals}. Demandez la demande motivée au service instructeur.`,
      ),
    ];
  }
  return aboveCap(months, totalMonths, duration);
}

function aboveCap(months: number, totalMonths: number, duration: HeldDuration): Finding[] {
  if (duration.maxTotalMonths === undefined || totalMonths <= duration.maxTotalMonths) return [];
  return [
    breach(
      "total-beyond-cap",
      `Avec ces ${months} mois la mesure atteindrait ${totalMonths} mois, au-delà des ${duration.maxTotalMonths} mois possibles : ${duration.quotes.maxTotalMonths}. Vérifiez la décision avec la commission.`,
    ),
  ];
}
