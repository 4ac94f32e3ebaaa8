import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { BlockedLine, BlockReason } from "../../../schemas/claim.ts";
import type { Ledger, MeasureRecord } from "../../../schemas/ledger.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { monthOf } from "../calendar/months.ts";
import { initials } from "../household/identity.ts";
import { decidedByOf } from "../measure/check-grant.ts";
import { agreementOn, settingOf } from "../measure/find-agreement.ts";
import { blockMessage } from "./block-reasons.ts";
import { closeMonth } from "./close-month.ts";
import { hasStarted } from "./planned-lines.ts";

/**
 * Every line that is held back now: those that the last closed month of each agreement left waiting, and, once for
 * each measure, those for which nothing can be planned at all.
 */
export function listBlocked({
  setup,
  rules,
  ledgers,
  records,
  today,
}: {
  setup: Setup;
  rules: RuleBook;
  ledgers: Ledger[];
  records: MeasureRecord[];
  today: CalendarDate;
}): BlockedLine[] {
  const ofAgreements = setup.agreements.flatMap((agreement) => {
    const ledger = ledgers.find((one) => one.agreement === agreement.id);
    if (ledger?.closedThrough === undefined) return [];
    const month = ledger.closedThrough;
    return closeMonth({ agreement, setup, rules, month, ledger, measures: records, peers: [], issuedOn: today })
      .blocked;
  });
  const ofMeasures = records.flatMap(({ measure }) => {
    const reason = whyNothingIsPlanned(measure, { setup, rules, today });
    if (!reason) return [];
    const { reference, household, scheme } = measure;
    const about = { measure: reference, household: initials(household), scheme };
    return [{ ...about, reasons: [reason], message: measure.waitsFor[0] ?? blockMessage([reason]) }];
  });
  return [...ofAgreements, ...ofMeasures];
}

/** Why a measure whose first month is over has no line at all; undefined where its agreement's claims tell. */
function whyNothingIsPlanned(
  measure: Measure,
  { setup, rules, today }: { setup: Setup; rules: RuleBook; today: CalendarDate },
): BlockReason | undefined {
  const startOn = "startOn" in measure ? measure.startOn : undefined;
  if (startOn === undefined || monthOf(startOn) >= monthOf(today)) return undefined;
  if (hasStarted(measure)) return measure.agreement === undefined ? "no-agreement" : undefined;
  const agreement = agreementOn(setup, { scheme: measure.scheme, operator: measure.operator, startOn });
  if (!agreement) return "no-agreement";
  const decidedBy = decidedByOf(rules[measure.scheme], settingOf(agreement, measure.scheme));
  return decidedBy === undefined ? "setting-missing" : "decision";
}
