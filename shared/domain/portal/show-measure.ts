import type { Act } from "../../../schemas/act.ts";
import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { MeasureRecord } from "../../../schemas/ledger.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { MeasureDetail, MeasureItem, MeasureMark } from "../../../schemas/portal-measure.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { dateInFrance } from "../calendar/dates.ts";
import { trancheMoney } from "../claim/tranche-money.ts";
import { ownDate } from "../measure/paper-dates.ts";
import { phaseOn } from "../measure/replay-life.ts";
import { rulesOf } from "./tell-rules.ts";

interface Context {
  rules: RuleBook;
  today: CalendarDate;
}

/** A measure as a row of a list, as it stands today. */
export function showMeasure(measure: Measure, { rules, today }: Context): MeasureItem {
  const { reference, scheme, agreement, household, findings } = measure;
  const startOn = "startOn" in measure ? measure.startOn : undefined;
  const endOn = "endedOn" in measure ? measure.endedOn : "plannedEndOn" in measure ? measure.plannedEndOn : undefined;
  const months = "monthsGranted" in measure ? measure.monthsGranted : undefined;
  return {
    reference,
    scheme,
    ...(agreement !== undefined && { agreement }),
    household,
    // Dated ahead: what is to come is already asked for.
    state: phaseOn(measure, rules[scheme], today) ?? "requested",
    ...(startOn !== undefined && { startOn }),
    ...(endOn !== undefined && { endOn }),
    ...(months !== undefined && { monthsGranted: months }),
    findings: findings.length,
  };
}

/** A measure in whole: its life, its papers, its money, what its rules say, and what has to be done. */
export function showWholeMeasure(
  { record, facts, acts, deadlines }: { record: MeasureRecord; facts: Fact[]; acts: Act[]; deadlines: Deadline[] },
  { setup, ...context }: Context & { setup: Setup },
): MeasureDetail {
  const { measure } = record;
  const agreement = setup.agreements.find(({ id }) => id === measure.agreement);
  return {
    ...showMeasure(measure, context),
    findings: measure.findings,
    waitsFor: measure.waitsFor,
    stretches: stretchesOf(measure),
    ...("endedOn" in measure && { endedOn: measure.endedOn }),
    marks: marksOf(measure, facts),
    money: trancheMoney(record, setup),
    rules: rulesOf(context.rules[measure.scheme], agreement),
    deadlines,
    acts: acts.filter((act) => isAbout(act, measure)).sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

/** What was granted, renewed and suspended, in order; nothing of it lasts beyond the last day accompanied. */
function stretchesOf(measure: Measure): MeasureDetail["stretches"] {
  if (!("tranches" in measure)) return [];
  const last = "endedOn" in measure ? measure.endedOn : "9999-12-31";
  const granted = measure.tranches.map(({ number, startOn, endOn, months }) => ({
    kind: number === 1 ? ("granted" as const) : ("renewed" as const),
    fromOn: startOn,
    toOn: endOn < last ? endOn : last,
    ...(number > 1 && { number: number - 1 }),
    months,
  }));
  const suspended = measure.suspensions.map(({ fromOn, toOn }) => ({
    kind: "suspended" as const,
    fromOn,
    toOn: toOn < last ? toOn : last,
  }));
  return [...granted, ...suspended]
    .filter(({ fromOn, toOn }) => fromOn <= toOn)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
}

function marksOf(measure: Measure, facts: readonly Fact[]): MeasureMark[] {
  const held = new Set(measure.held.map(({ document }) => document));
  const own = new Set([...measure.documents, ...held]);
  return facts
    .filter(({ documentId }) => own.has(documentId))
    .map(({ documentId, paper, arrivedAt }) => ({
      documentId,
      kind: paper.kind,
      on: ownDate(paper) ?? dateInFrance(arrivedAt),
      held: held.has(documentId),
    }))
    .sort((a, b) => (`${a.on}${a.documentId}` < `${b.on}${b.documentId}` ? -1 : 1));
}

function isAbout(act: Act, measure: Measure): boolean {
  if (act.kind !== "accept") return act.measure === measure.reference;
  return measure.documents.includes(act.document) || measure.held.some(({ document }) => document === act.document);
}
