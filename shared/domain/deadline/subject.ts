import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Deadline, RuleQuote } from "../../../schemas/deadline.ts";
import type { Severity } from "../../../schemas/finding.ts";
import type { Measure, MeasureIn } from "../../../schemas/measure.ts";
import type { RuleBook, SchemeRule } from "../../../schemas/rule.ts";
import type { Agreement, SchemeSetting, Setup } from "../../../schemas/setup.ts";
import { addDays } from "../calendar/dates.ts";
import { personKeys, shareAPerson } from "../household/identity.ts";
import { decidedByOf } from "../measure/check-grant.ts";
import { coveredStretches, type Stretch } from "../measure/covered-days.ts";
import { settingOf } from "../measure/find-agreement.ts";

export interface CheckContext {
  setup: Setup;
  rules: RuleBook;
  today: CalendarDate;
  /** The days before an end from which it is told (60, 30 and 15 by default of the stage). */
  warnDays: number[];
}

/** A measure with all that its checks look at. */
export interface Subject<M extends Measure = Measure> extends Omit<CheckContext, "setup"> {
  measure: M;
  /** The days from today on that an end is told ahead of, each with how far it is. */
  daysAhead: ReadonlyMap<CalendarDate, number>;
  rule: SchemeRule;
  agreement: Agreement | undefined;
  setting: SchemeSetting | undefined;
  agreementOf: (measure: Measure) => Agreement | undefined;
  /** The operator's name. */
  operator: string;
  /** Who answers requests: a commission; the operator where nobody decides or nobody says who does. */
  decider: string;
  /** The other measures known of the same people, co-holders included. */
  peers: Measure[];
}

/** The statuses of a measure that has a period of its own. */
export type Started = MeasureIn<"running" | "ended" | "broken-off">;

/**
 * Puts each measure together with what is known around it, one after the other. `peers` are looked at, and come not
 * themselves.
 */
export function* subjectsOf(measures: Measure[], peers: Measure[], context: CheckContext): Generator<Subject> {
  const { setup, rules, today, warnDays } = context;
  const agreements = new Map(setup.agreements.map((agreement) => [agreement.id, agreement]));
  const operators = new Map(setup.operators.map(({ id, name }) => [id, name]));
  const agreementOf = ({ agreement }: Measure) => (agreement === undefined ? undefined : agreements.get(agreement));
  const peersOf = findPeers([...measures, ...peers]);
  const daysAhead = new Map(
    Array.from({ length: Math.max(...warnDays) + 1 }, (_, days) => [addDays(today, days), days]),
  );
  for (const measure of measures) {
    const rule = rules[measure.scheme];
    const agreement = agreementOf(measure);
    const setting = agreement && settingOf(agreement, measure.scheme);
    const operator = operators.get(measure.operator ?? "") ?? "opérateur";
    const decidedBy = decidedByOf(rule, setting);
    const decider = decidedBy === undefined || decidedBy === "nobody" ? operator : decidedBy;
    const known = { measure, rule, agreement, setting, agreementOf, operator, decider, peers: peersOf(measure) };
    yield { rules, today, warnDays, daysAhead, ...known };
  }
}

export function isRunning(subject: Subject): subject is Subject<MeasureIn<"running">> {
  return subject.measure.status === "running";
}

export function hasStarted(measure: Measure): measure is Started {
  return measure.status === "running" || measure.status === "ended" || measure.status === "broken-off";
}

/** Whether nothing more comes of it, but for what a person still has to settle. */
export function isOver({ status }: Measure): boolean {
  return status === "ended" || status === "broken-off" || isTurnedDown(status);
}

export function isTurnedDown(status: Measure["status"]): boolean {
  return status === "refused" || status === "redirected";
}

/** The days that a started measure covers: up to its last day, or to the planned one. */
export function daysOf(measure: Started): Stretch[] {
  return coveredStretches(measure.tranches, measure.status === "running" ? undefined : measure.endedOn);
}

/** A deadline of the subject's measure. */
export function deadlineOf(
  { measure }: Subject,
  found: { code: string; severity: Severity; dueOn: CalendarDate; who: string; message: string; rule: RuleQuote },
): Deadline {
  return { ...found, measure: measure.reference };
}

/** The other measures of the same people. Names find candidates fast; `shareAPerson` says who is the same. */
function findPeers(all: Measure[]): (measure: Measure) => Measure[] {
  const byName = new Map<string, Measure[]>();
  for (const measure of all) {
    for (const name of personKeys(measure.household)) {
      const namesakes = byName.get(name);
      if (namesakes === undefined) byName.set(name, [measure]);
      else namesakes.push(measure);
    }
  }
  return (measure) => {
    const candidates = personKeys(measure.household).flatMap((name) => byName.get(name) ?? []);
    const others = candidates.filter(({ reference }) => reference !== measure.reference);
    const theirs = others.filter((peer) => shareAPerson(peer.household, measure.household));
    return [...new Map(theirs.map((peer) => [peer.reference, peer])).values()];
  };
}
