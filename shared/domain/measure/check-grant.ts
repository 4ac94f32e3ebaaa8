import type { Finding } from "../../../schemas/finding.ts";
import type { DurationRule, SchemeRule } from "../../../schemas/rule.ts";
import type { SchemeSetting } from "../../../schemas/setup.ts";

/** The duration that holds for a measure: the sourced rule, and what the agreement sets where the source is silent. */
export function durationOf(rule: SchemeRule, setting: SchemeSetting | undefined): DurationRule & { quote: string } {
  const sourced = rule.duration === "unset" ? {} : rule.duration.value;
  const set = setting?.duration;
  const quote =
    rule.duration === "unset"
      ? "durée fixée par la convention"
      : `« ${rule.duration.cite.sentence} » (${rule.duration.cite.source})`;
  return {
    ...(set?.initialMonths !== undefined && {
      initialMonths: { min: set.initialMonths, max: set.initialMonths, binding: true },
    }),
    ...(set?.renewals && { renewals: set.renewals }),
    ...(set?.maxTotalMonths !== undefined && { maxTotalMonths: set.maxTotalMonths }),
    ...sourced,
    quote,
  };
}

const breach = (code: string, message: string): Finding => ({
  code,
  severity: "error",
  field: "monthsGranted",
  message,
});

/** What a first grant of `months` breaks, or is unusual in. An `error` keeps the decision without effect. */
export function checkFirstGrant(months: number, duration: DurationRule & { quote: string }): Finding[] {
  const range = duration.initialMonths;
  if (range && (months < range.min || months > range.max)) {
    const usual = range.min === range.max ? `${range.min} mois` : `${range.min} à ${range.max} mois`;
    if (range.binding) {
      return [
        breach(
          "duration-not-allowed",
          `La décision accorde ${months} mois au lieu de ${usual} : ${duration.quote}. Vérifiez la décision avec la commission.`,
        ),
      ];
    }
    return [
      {
        code: "duration-unusual",
        severity: "warning",
        field: "monthsGranted",
        message: `La durée accordée (${months} mois) n'est pas la durée habituelle de ${usual} : ${duration.quote}.`,
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
  duration: DurationRule & { quote: string },
): Finding[] {
  const { renewals, exceptionalFrom } = duration;
  if (renewals && rank > renewals.length) {
    return [
      breach(
        "renewal-beyond-rule",
        `Un ${rank}e renouvellement n'est pas prévu : ${duration.quote}. Vérifiez la décision avec la commission.`,
      ),
    ];
  }
  const allowed = renewals?.[rank - 1];
  if (allowed !== undefined && months !== allowed) {
    return [
      breach(
        "renewal-months-not-allowed",
        `Le renouvellement accorde ${months} mois au lieu de ${allowed} : ${duration.quote}. Vérifiez la décision avec la commission.`,
      ),
    ];
  }
  if (exceptionalFrom !== undefined && rank >= exceptionalFrom && !exceptional) {
    return [
      breach(
        "renewal-not-exceptional",
        `Le ${rank}e renouvellement n'est possible qu'à titre exceptionnel, sur une demande motivée qui le dit : ${duration.quote}. Demandez la demande motivée au service instructeur.`,
      ),
    ];
  }
  return aboveCap(months, totalMonths, duration);
}

function aboveCap(months: number, totalMonths: number, duration: DurationRule & { quote: string }): Finding[] {
  if (duration.maxTotalMonths === undefined || totalMonths <= duration.maxTotalMonths) return [];
  return [
    breach(
      "total-beyond-cap",
      `Avec ces ${months} mois la mesure atteindrait ${totalMonths} mois, au-delà des ${duration.maxTotalMonths} mois possibles : ${duration.quote}. Vérifiez la décision avec la commission.`,
    ),
  ];
}
