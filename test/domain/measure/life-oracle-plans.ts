import fc from "fast-check";
import { StepId } from "../../../schemas/act.ts";

/** What a random history consists of, before its days are worked out. Distances are days; thresholds come often. */

export const oracleSchemes = [
  "asell-cd",
  "asll-71",
  "asll-42",
  "asll-ful",
  "avdl",
  "iml",
  "asell-generaliste",
  "asll-42-specifique",
] as const;
export type OracleScheme = (typeof oracleSchemes)[number];

const often = <T>(value: T, ...others: T[]) =>
  fc.oneof(
    { arbitrary: fc.constant(value), weight: 3 * others.length },
    ...others.map((other) => ({ arbitrary: fc.constant(other), weight: 1 })),
  );
const maybe = fc.constantFrom(true, false);
const seldom = often(false, true);
const signed = often<boolean | undefined>(true, undefined, false);

const startOn = fc
  .tuple(
    fc.integer({ min: 0, max: 35 }),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31, 31)),
  )
  .map(([month, day]) => {
    const last = new Date(Date.UTC(2024, month + 1, 0)).getUTCDate();
    return new Date(Date.UTC(2024, month, Math.min(day, last))).toISOString().slice(0, 10);
  });

/** A day told from a named one. */
const near = fc.constantFrom(-1, 0, 0, 1);
const place = fc.record({
  from: fc.constantFrom("start", "start", "end", "end", "month", "last", "gap"),
  by: fc.oneof(near, fc.integer({ min: -40, max: 40 })),
  month: fc.integer({ min: 1, max: 12 }),
});
export type Place = { from: string; by: number; month: number };

const suspension = fc.record({ at: place, days: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(0, -1, 1)) });

const renewal = fc.record({
  asks: often<"yes" | "no" | "same-day">("yes", "no", "same-day"),
  exceptional: often(true, false),
  motive: often(true, false),
  months: fc.integer({ min: 3, max: 6 }),
  threes: often(true, false),
  answer: often<"granted" | "refused" | "none">("granted", "refused", "none"),
  when: fc.oneof(fc.integer({ min: -40, max: 30 }), fc.constantFrom(-1, 0, 0, 1, 2, 30)),
  ranked: often(true, false),
  rankOff: fc.oneof({ arbitrary: fc.constant(0), weight: 12 }, fc.constantFrom(-1, 1)),
  startBy: fc.option(fc.integer({ min: -5, max: 30 }), { freq: 1 }),
  accept: often<"none" | "plain" | "prolong" | "new-start">("none", "plain", "prolong", "new-start"),
});

const bilan = fc.record({
  kind: often<"final" | "break-off">("final", "break-off"),
  at: place,
  household: signed,
  professional: often<boolean | undefined>(true, undefined, false),
  reason: maybe,
  again: often(0, 5, 200),
});

const measurePlan = fc.record({
  start: startOn,
  asked: fc.integer({ min: 30, max: 60 }),
  signed,
  first: often<"granted" | "adjourned-granted" | "refused" | "adjourned" | "redirected" | "none">(
    "granted",
    "granted",
    "adjourned-granted",
    "refused",
    "adjourned",
    "redirected",
    "none",
  ),
  months: fc.integer({ min: 1, max: 12 }),
  oddMonths: fc.oneof({ arbitrary: fc.constant(false), weight: 7 }, fc.constant(true)),
  acceptFirst: maybe,
  saysStart: maybe,
  contract: often<"ok" | "none" | "unsigned" | "no-start" | "moved" | "months" | "twice">(
    "ok",
    "none",
    "unsigned",
    "no-start",
    "moved",
    "months",
    "twice",
  ),
  moved: fc.integer({ min: -20, max: 20 }),
  renewals: fc.array(renewal, { maxLength: 5 }),
  suspensions: fc.array(suspension, { maxLength: 3 }),
  lateSuspensions: fc.array(suspension, { maxLength: 2 }),
  interim: fc.option(
    fc.record({ month: fc.integer({ min: 1, max: 6 }), visits: fc.nat(12), home: fc.option(fc.nat(12)) }),
  ),
  bilan: fc.option(bilan, { freq: 2 }),
  steps: fc.array(
    fc.record({
      step: fc.constantFrom(...StepId.options, "submitted" as const, "waiting" as const),
      from: fc.constantFrom("request", "session", "contract", "start"),
      by: fc.oneof(near, fc.integer({ min: -20, max: 60 })),
    }),
    { maxLength: 3 },
  ),
  overrides: fc.subarray(["scheme-overlap", "excluded-shelter", "excluded-accompaniment"] as const, { maxLength: 1 }),
  places: fc.array(
    fc.record({ sector: fc.option(fc.constantFrom("Forez", "Roannais")), intensive: fc.option(maybe) }),
    {
      maxLength: 2,
    },
  ),
  acceptsNothing: seldom,
  byReference: seldom,
  names: often<"nobody" | "first" | "second" | "unknown">("nobody", "first", "second", "unknown"),
  requestKind: fc.option(fc.constantFrom("access" as const, "maintenance" as const, "diagnostic" as const)),
  occupancy: fc.option(fc.constantFrom("tenant" as const, "shelter" as const)),
  otherAccompaniment: seldom,
  again: fc.option(fc.record({ by: fc.constantFrom(-30, 0, 1, 1, 20), runs: maybe }), { freq: 2 }),
});
type PlanOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type MeasurePlan = PlanOf<typeof measurePlan>;

const settingPlan = fc.record({
  listed: often(true, false),
  suspension: fc.constantFrom(
    "not-allowed" as const,
    "clock-runs" as const,
    "clock-stops" as const,
    "clock-stops" as const,
  ),
  otherSuspension: fc.constantFrom("not-allowed" as const, "clock-runs" as const, "clock-stops" as const),
  nobody: seldom,
  commission: maybe,
  duration: fc.option(
    fc.record({
      initialMonths: fc.constantFrom(3, 6),
      renewals: fc.constantFrom([3], [3, 3], [6]),
      cap: fc.constantFrom(9, 12),
    }),
  ),
  visits: fc.option(fc.constantFrom(1, 2)),
});

export const plans = fc.record({
  years: often<"one" | "two" | "narrow">("one", "two", "narrow"),
  operators: often<1 | 2>(1, 2),
  compatible: maybe,
  settings: fc.tuple(...oracleSchemes.map(() => settingPlan)),
  coHolder: maybe,
  measures: fc
    .subarray([...oracleSchemes], { minLength: 1, maxLength: 3 })
    .chain((schemes) => fc.tuple(...schemes.map((scheme) => measurePlan.map((plan) => ({ ...plan, scheme }))))),
  followed: measurePlan,
  unknownAct: seldom,
  dice: fc.integer({ min: 1, max: 2 ** 30 }),
});
export type Plan = PlanOf<typeof plans>;
