import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { RuleQuote } from "../../../schemas/deadline.ts";
import type { LifeState, Measure } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import { addDays } from "../calendar/dates.ts";
import { type LifeCause, type LifeEvent, nextState } from "./life.ts";
import { quoteOf } from "./quote-rule.ts";

/** One change in a measure's life: when, from where to where, and what caused it. */
export type LifeStep = {
  on: CalendarDate;
  event: LifeEvent;
  from?: LifeState;
  to: LifeState;
  document?: string;
  act?: string;
  /** The sentence that the change rests on, where a source or a setting has one. */
  rule?: RuleQuote;
};

type Happening = { on: CalendarDate; event: LifeEvent; cause: LifeCause; document?: string; act?: string };

/**
 * The life of a measure as its papers and dates tell it, first to last. Dates of papers order it: a decision that came
 * after the start makes the measure run from its own day, not before. What happens beside the state (a second request,
 * a contract while it runs) is no change and is left out.
 */
export function stepsOf(measure: Measure, rule: SchemeRule): LifeStep[] {
  const happenings = [...openingsOf(measure), ...coursesOf(measure), ...endingsOf(measure)];
  // Of one day, in the order of a life; the sort is stable.
  happenings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const steps: LifeStep[] = [];
  let state: LifeState | undefined;
  for (const { cause: _, ...happening } of happenings) {
    const to = nextState(state, happening.event);
    if (to === undefined) continue;
    const quote = quoteOf(happening.event, measure, rule);
    steps.push({ ...happening, ...(state !== undefined && { from: state }), to, ...(quote && { rule: quote }) });
    state = to;
  }
  return steps;
}

/** Where a measure stands on a day; undefined before its request. */
export function phaseOn(measure: Measure, rule: SchemeRule, day: CalendarDate): LifeState | undefined {
  return stepsOf(measure, rule).findLast(({ on }) => on <= day)?.to;
}

const answers = { granted: "grant", refused: "refuse", adjourned: "adjourn", redirected: "redirect" } as const;
const stepEvents = { submitted: "submit", waiting: "wait", diagnostic: "diagnose", watch: "watch" } as const;

function openingsOf(measure: Measure): Happening[] {
  const { requestedOn: on, orientation: document, status } = measure;
  const opening: Happening[] = [{ on, event: "request", cause: "orientation", document }];
  if (status === "incomplete") opening.push({ on, event: "lack-signature", cause: "orientation", document });
  for (const { step, on: stepOn, act } of measure.steps) {
    const event = Object.hasOwn(stepEvents, step) ? stepEvents[step as keyof typeof stepEvents] : undefined;
    if (event !== undefined && event !== "watch") opening.push({ on: stepOn, event, cause: "person", act });
  }
  if ("decision" in measure && measure.decision !== undefined) {
    const answer = status === "refused" || status === "adjourned" || status === "redirected" ? status : "granted";
    const decidedOn = measure.decidedOn ?? on;
    opening.push({ on: later(decidedOn, on), event: answers[answer], cause: "decision", document: measure.decision });
  }
  if (measure.contract !== undefined) {
    const signedOn = measure.contractedOn ?? ("startOn" in measure ? measure.startOn : undefined) ?? on;
    opening.push({ on: later(signedOn, on), event: "contract", cause: "contract", document: measure.contract });
  }
  return opening;
}

function coursesOf(measure: Measure): Happening[] {
  if (!("tranches" in measure)) return [];
  const { requestedOn, startOn, suspensions, renewals, tranches } = measure;
  const grantedOn = measure.decision === undefined ? undefined : measure.decidedOn;
  const contractedOn = measure.decision === undefined ? measure.contractedOn : undefined;
  const ready = [requestedOn, grantedOn, contractedOn].reduce<CalendarDate>((a, b) => later(a, b ?? a), startOn);
  const course: Happening[] = [{ on: ready, event: "start", cause: "date" }];
  for (const { fromOn, toOn, act } of suspensions) {
    const on = addDays(toOn, 1);
    // What was decided late makes it run from then on only.
    if (ready <= toOn) course.push({ on: later(fromOn, ready), event: "suspend", cause: "person", act });
    course.push({ on, event: "resume", cause: "date" });
    // A request that still waits for its answer waits on.
    for (const { askedOn, answeredOn, request } of renewals) {
      if (askedOn === undefined || request === undefined || askedOn > on) continue;
      if (answeredOn === undefined || answeredOn > on)
        course.push({ on, event: "ask-renewal", cause: "renewal", document: request });
    }
  }
  for (const { askedOn, answeredOn, request } of renewals) {
    if (askedOn === undefined || request === undefined) continue;
    // One that came before the measure ran waits from its first day; what had its answer by then waits for nothing.
    const on = later(askedOn, ready);
    if (on <= (answeredOn ?? on)) course.push({ on, event: "ask-renewal", cause: "renewal", document: request });
  }
  for (const { answer, answeredOn, decision } of renewals) {
    if (answeredOn === undefined || decision === undefined) continue;
    const tranche = tranches.find((one) => one.decision === decision);
    if (answer === "refused") {
      course.push({ on: answeredOn, event: "refuse-renewal", cause: "decision", document: decision });
      // Refused when the measure had already come to its end: there is nothing to go back to.
      if (answeredOn > measure.plannedEndOn) course.push({ on: answeredOn, event: "come-to-end", cause: "date" });
    }
    // A new start begins on its own day; one that prolongs, when it is decided.
    const on = tranche?.cutFrom?.startOn === tranche?.startOn ? tranche?.startOn : answeredOn;
    if (!tranche) continue;
    const renewedOn = on ?? answeredOn;
    course.push({ on: renewedOn, event: "renew", cause: "decision", document: decision });
    // A suspension that has outlasted the end goes on in the months that are added.
    for (const { fromOn, toOn, act } of suspensions)
      if (fromOn <= renewedOn && renewedOn <= toOn)
        course.push({ on: renewedOn, event: "suspend", cause: "person", act });
  }
  for (const [index, { endOn }] of tranches.entries()) {
    const next = tranches[index + 1];
    const renewedOn = next && course.find((one) => one.event === "renew" && one.document === next.decision)?.on;
    if (renewedOn === undefined || renewedOn > addDays(endOn, 1))
      course.push({ on: addDays(endOn, 1), event: "come-to-end", cause: "date" });
  }
  return course;
}

function endingsOf(measure: Measure): Happening[] {
  if (!("endedOn" in measure)) return [];
  const { endedOn, bilan, status } = measure;
  const event = status === "broken-off" ? "break-off" : "end";
  // The last day accompanied still is one.
  const on = addDays(endedOn, 1);
  const watched = measure.steps.filter(({ step, on: stepOn }) => step === "watch" && stepOn >= endedOn);
  return [
    { on, event, cause: "bilan", document: bilan },
    ...watched.map(
      ({ on: stepOn, act }): Happening => ({ on: later(stepOn, on), event: "watch", cause: "person", act }),
    ),
  ];
}

function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}
