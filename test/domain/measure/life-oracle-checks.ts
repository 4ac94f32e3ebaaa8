import type { PlainLife, PlainMeasure } from "./life-oracle.ts";
import { daysFromTo, lastDayOfMonths, walk } from "./life-oracle-days.ts";
import { ownEnd } from "./life-oracle-grants.ts";
import { plainRules } from "./life-oracle-rules.ts";

/** What somebody must act on, and where a measure stands, each told for one day from the oracle's own measures. */

type Household = {
  life: PlainLife;
  today: string;
  /** Which goes first of two measures that start on one day: their references say. */
  references: Map<string, string>;
  compatible: (agreement: string | undefined) => [string, string][];
};

const over = new Set(["ended", "broken-off", "refused", "redirected"]);
const turnedDown = new Set(["refused", "redirected"]);
/** S2 and S3: « un rendez-vous par quinzaine », « moyenne de 2 rencontres mensuelles ». */
const twiceMonthly = new Set(["asll-71", "asll-42", "asll-42-specifique"]);

/** `orientation code day`, sorted. What an override lowers ends with `info`. */
export function tellChecks(household: Household): string[] {
  const told: string[] = [];
  for (const measure of household.life.measures) {
    const say = (code: string, on: string) => told.push(`${measure.orientation} ${code} ${on}`);
    paperChecks(measure, say);
    if (measure.status === "running") endChecks(measure, household.today, say);
    if (measure.visits) visitChecks(measure, household.today, say);
    if (!turnedDown.has(measure.status)) exclusionChecks(measure, household, say);
    overlapChecks(measure, household, say);
    if (!over.has(measure.status)) chainChecks(measure, household, say);
  }
  return told.sort();
}

type Say = (code: string, on: string) => void;

function paperChecks({ scheme, status, startOn, asked, steps }: PlainMeasure, say: Say) {
  const { requestedOn, decidedOn, contractOn, requestKind, heldOn } = asked;
  for (const on of heldOn) say("held", on);
  if (status === "incomplete") say("signature-missing", requestedOn);
  const wants = contractOn === undefined && !(scheme === "avdl" && requestKind === "diagnostic");
  if (wants && status === "granted") say("contract-missing", decidedOn ?? requestedOn);
  if (wants && status === "running") say("contract-missing", startOn ?? "");
  const taken = new Set(steps.map(({ step }) => step));
  const both = taken.has("first-meeting") && taken.has("papers-meeting");
  if (scheme === "asell-generaliste" && decidedOn && !both && !over.has(status)) say("step-missing", decidedOn);
}

function endChecks(measure: PlainMeasure, today: string, say: Say) {
  const { scheme, plannedEndOn: end = "", tranches, suspensions, monthsGranted = 0, asked } = measure;
  const rule = plainRules[scheme];
  const left = end < today ? -1 : daysFromTo(today, end) - 1;
  const window = [15, 30, 60].find((days) => left <= days);
  if (left < 0) say("bilan-missing", end);
  else if (window !== undefined) {
    say(`end-in-${window}`, end);
    const request = asked.requests.find(({ rank }) => rank === tranches.length);
    const lengths = rule?.renewals ?? asked.setting?.duration?.renewals;
    const cap = rule?.cap ?? asked.setting?.duration?.maxTotalMonths;
    const room = cap !== undefined && cap - monthsGranted >= (rule?.first?.from ?? 1);
    const open = lengths ? lengths.length >= tranches.length : room;
    if (request && request.answer === undefined) say("renewal-unanswered", end);
    else if (!request && open) say("renewal-to-ask", end);
  }
  for (const { from, to } of suspensions)
    if (from <= today && today <= to && daysFromTo(today, to) <= 16) say("suspension-ends", to);
  if (scheme === "asll-ful" && (monthsGranted === 22 || monthsGranted === 23)) say("remainder-too-short", end);
}

function visitChecks(measure: PlainMeasure, today: string, say: Say) {
  const { scheme, status, visits, tranches, asked } = measure;
  const perMonth = twiceMonthly.has(scheme) ? 2 : asked.setting?.visitsPerMonth;
  if (!visits || perMonth === undefined || tranches.length === 0) return;
  if (over.has(status) && today > walk(visits.upTo, 60)) return;
  let months = 0;
  for (const { base, before, months: own } of tranches)
    for (let month = before + 1; month <= before + own; month++)
      if (ownEnd(base, month, asked.stops) <= visits.upTo) months += 1;
  const counted = scheme === "asll-71" ? (visits.homeDone ?? visits.done) : visits.done;
  if (counted !== undefined && counted < perMonth * months) say("visits-below-rhythm", visits.upTo);
}

const walked = new WeakMap<PlainMeasure, Set<string>>();

/** Every day on which the household is accompanied under a measure; walked once. */
function daysOf(measure: PlainMeasure): Set<string> {
  const days = walked.get(measure) ?? walkDays(measure);
  walked.set(measure, days);
  return days;
}

function walkDays({ tranches, endedOn, plannedEndOn = "" }: PlainMeasure): Set<string> {
  const days = new Set<string>();
  for (const { startOn, endOn } of tranches)
    for (let day = startOn; day <= endOn && day <= (endedOn ?? endOn); day = walk(day, 1)) days.add(day);
  if (endedOn !== undefined && tranches.length > 0)
    for (let day = walk(plannedEndOn, 1); day <= endedOn; day = walk(day, 1)) days.add(day);
  return days;
}

function othersOf(measure: PlainMeasure, { life, compatible }: Household): PlainMeasure[] {
  return life.measures.filter((other) => {
    if (other === measure || other.tranches.length === 0) return false;
    const pairs = [...compatible(measure.agreement), ...compatible(other.agreement)];
    return !pairs.some((pair) => pair.includes(measure.scheme) && pair.includes(other.scheme));
  });
}

function overlapChecks(measure: PlainMeasure, household: Household, say: Say) {
  const rankOf = (one: PlainMeasure) => `${one.startOn}|${household.references.get(one.orientation)}`;
  const days = daysOf(measure);
  for (const other of othersOf(measure, household)) {
    if (days.size === 0 || rankOf(measure) < rankOf(other)) continue;
    const shared = [...daysOf(other)].filter((day) => days.has(day)).sort()[0];
    if (shared) sayBreach("scheme-overlap", shared, [measure, other], say);
  }
}

/** S4 alone leaves somebody out. */
function exclusionChecks(measure: PlainMeasure, household: Household, say: Say) {
  if (measure.scheme !== "asll-ful") return;
  const { requestedOn, decidedOn, occupancy, otherAccompaniment } = measure.asked;
  if (occupancy === "shelter") sayBreach("excluded-shelter", requestedOn, [measure], say);
  if (otherAccompaniment) sayBreach("excluded-accompaniment", requestedOn, [measure], say);
  const decisive = [...(measure.status === "adjourned" ? [] : [decidedOn]), measure.startOn];
  for (const other of othersOf(measure, household)) {
    const days = daysOf(other);
    const on = decisive.find((day) => day !== undefined && days.has(day));
    if (on) sayBreach("excluded-accompaniment", on, [measure, other], say);
  }
}

/** What a person set aside is only told, and no more once the measure is over. */
function sayBreach(code: string, on: string, [measure, ...others]: PlainMeasure[], say: Say) {
  const lowered = [measure, ...others].some((one) => one?.overrides.includes(code));
  if (!lowered) say(code, on);
  else if (!over.has(measure?.status ?? "")) say(`${code}-info`, on);
}

function chainChecks(measure: PlainMeasure, { life }: Household, say: Say) {
  const chain: PlainMeasure[] = [];
  for (let at = measure.follows; at; at = chain.at(-1)?.follows) {
    const before = life.measures.find(({ orientation }) => orientation === at);
    if (!before) break;
    chain.push(before);
  }
  const [last] = chain;
  if (!last) return;
  const cap = plainRules[measure.scheme]?.cap ?? measure.asked.setting?.duration?.maxTotalMonths;
  const own = measure.monthsGranted ?? 0;
  const total = chain.reduce((sum, { monthsGranted = 0 }) => sum + monthsGranted, own);
  if (cap !== undefined && own > 0 && total > cap)
    say("household-months", measure.startOn ?? measure.asked.requestedOn);
  if (last.asked.requests.some(({ answer }) => answer === "refused"))
    say("refused-renewal-again", measure.asked.requestedOn);
}

/** Where a measure stands on a day, as its papers up to that day say; `?` where the texts leave it open. */
export function tellPhase(measure: PlainMeasure, day: string): string {
  const { status, startOn, endedOn, tranches, suspensions, steps, asked } = measure;
  const { requestedOn, decidedOn, contractOn, requests } = asked;
  if (day < requestedOn) return "nothing";
  const known = [requestedOn, decidedOn, contractOn].map((date) => date ?? "");
  if (tranches.length === 0 || day < (startOn ?? "")) {
    if (steps.some(({ step }) => ["submitted", "waiting", "diagnostic"].includes(step))) return "?";
    if (contractOn !== undefined && contractOn <= day) return "contracted";
    if (decidedOn === undefined || day < decidedOn) return status === "incomplete" ? "incomplete" : "requested";
    return tranches.length > 0 ? "granted" : status === "contracted" ? "?" : status;
  }
  // What a paper that came later says of an earlier day is nowhere said.
  if (known.some((date) => date > day)) return "?";
  if (endedOn !== undefined && day > endedOn) {
    // A watch that was decided before the end is not what the texts speak of.
    const watched = steps.filter(({ step }) => step === "watch");
    if (known.some((date) => date > endedOn) || watched.some(({ on }) => on < endedOn)) return "?";
    return watched.some(({ on }) => on <= day) ? "watch" : status;
  }
  const endKnownOn = (on: string) => tranches.filter(({ knownOn = "" }) => knownOn <= on).at(-1)?.endOn ?? "";
  const end = endKnownOn(day);
  const waiting = requests.filter(
    ({ askedOn, answer, answeredOn = "9999" }) =>
      askedOn !== "" && askedOn <= day && (answer === undefined || answeredOn > day),
  );
  const asks = requests.filter(({ askedOn }) => askedOn !== "");
  // Neither of two requests side by side, nor of one ahead of the start, do the texts say how long it is the state.
  const sideBySide = asks.some(({ askedOn, answeredOn = "9999" }) =>
    asks.some((other) => other.askedOn > askedOn && other.askedOn <= answeredOn),
  );
  if (waiting.length > 0 && (sideBySide || waiting.some(({ askedOn }) => askedOn < (startOn ?? "")))) return "?";
  const inside = tranches.some((one) => one.startOn <= day && day <= one.endOn);
  const pause = suspensions.find(({ from, to }) => from <= day && day <= to);
  if (pause) return inside && day <= end && pause.from <= endKnownOn(pause.from) ? "suspended" : "?";
  if (day > end) return waiting.length > 0 ? "?" : "bilan-due";
  if (!inside) return "?";
  return waiting.length > 0 ? "renewal-asked" : "running";
}

/** Days on which something changes, and those beside them. */
export function edgesOf({ measures }: PlainLife): string[] {
  return measures.flatMap(({ startOn, plannedEndOn, endedOn, suspensions, asked, tranches, visits }) => {
    const named = [startOn, endedOn, asked.requestedOn, asked.decidedOn, asked.contractOn, visits?.upTo];
    const days = [
      ...named,
      ...suspensions.flatMap(({ from, to }) => [from, to]),
      ...tranches.map(({ endOn }) => endOn),
    ];
    const ahead = plannedEndOn ? [61, 60, 59, 31, 30, 16, 15, 1].map((left) => walk(plannedEndOn, -left)) : [];
    const stops = suspensions.flatMap(({ to }) => [16, 15, 14].map((left) => walk(to, -left)));
    const month = startOn ? [lastDayOfMonths(startOn, 1)] : [];
    const near = days.flatMap((day) => (day ? [walk(day, -1), day, walk(day, 1)] : []));
    return [...near, ...ahead, ...stops, ...month];
  });
}
