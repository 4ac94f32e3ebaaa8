import fc from "fast-check";
import type { Story } from "./oracle.ts";
import { edgeOfMonth, endOf, shiftDays } from "./oracle-dates.ts";
import type { PlainAgreement, PlainMeasure, PlainSetting } from "./oracle-measure.ts";

/** Random histories for the oracle. */

const schemes = ["asell-cd", "asll-71", "asll-ful"] as const;
const names = ["Abel", "Bruno", "Carre"];
const cents = fc.integer({ min: 1000, max: 120_000 });
const percent = fc.integer({ min: 1, max: 99 });
type Papers = PlainSetting["claimableWhen"];
const papersNeeded: fc.Arbitrary<Papers> = fc.oneof(
  { arbitrary: fc.constant<Papers>(["decision", "contract"]), weight: 3 },
  { arbitrary: fc.subarray<Papers[number]>(["decision", "contract", "bilan"]), weight: 1 },
);
const often = <T, U>(value: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ arbitrary: fc.constant(value), weight: 3 }, { arbitrary: other, weight: 1 });

const tariff = fc.record({
  amountCents: cents,
  months: fc.constantFrom(3, 6, 12),
  scale: fc.constantFrom("fixed" as const, "per-month" as const),
});
const schedule: fc.Arbitrary<PlainSetting["schedule"]> = fc.oneof(
  { arbitrary: fc.constant({ kind: "monthly" as const }), weight: 2 },
  fc.constant({ kind: "at-start" as const }),
  fc.constant({ kind: "on-bilan" as const }),
  fc.record({ kind: fc.constant("start-and-bilan" as const), startPercent: percent }),
  fc.record({
    kind: fc.constant("month-measure" as const),
    amountCents: cents,
    counts: fc.constantFrom("any-day" as const, "full-month" as const),
  }),
  fc.record({ kind: fc.constant("project" as const), amountCents: cents, advancePercent: percent }),
);
const setting = (scheme: string): fc.Arbitrary<PlainSetting> =>
  fc
    .record({
      tariff,
      renewal: fc.option(tariff, { freq: 6 }),
      schedule,
      earlyEnd: fc.constantFrom("none" as const, "days" as const, "months-begun" as const, "months-completed" as const),
      claimableWhen: papersNeeded,
      suspension: often("clock-stops" as const, fc.constantFrom("not-allowed" as const, "clock-runs" as const)),
      nobodyDecides: scheme === "asell-cd" ? fc.boolean() : fc.constant(false),
    })
    .map(({ renewal, ...rest }) => ({ scheme, ...rest, ...(renewal !== null && { renewalTariff: renewal }) }));

const settings = fc.tuple(...schemes.map(setting));
const agreements: fc.Arbitrary<PlainAgreement[]> = fc
  .record({
    split: fc.constantFrom("one", "one", "by-scheme", "by-year"),
    first: settings,
    second: settings,
    compatible: fc.boolean(),
    envelopes: fc.tuple(fc.option(fc.integer({ min: 20_000, max: 400_000 }), { freq: 3 }), fc.constant(null)),
  })
  .map(({ split, first, second, compatible, envelopes }) => {
    const base = { validFrom: "2026-01-01", validTo: "2027-12-31", compatible };
    const envelope = envelopes[0] ? { envelopeCents: envelopes[0] } : {};
    if (split === "one") return [{ ...base, ...envelope, id: "a-1", prefix: "A", settings: first }];
    if (split === "by-scheme")
      return [
        { ...base, ...envelope, id: "a-1", prefix: "A", settings: first.slice(0, 1) },
        { ...base, id: "b-2", prefix: "B", settings: first.slice(1) },
      ];
    // What decides and who decides stays; money and schedule are agreed anew.
    const anew = second.map((one, index) => ({ ...one, nobodyDecides: first[index]?.nobodyDecides ?? false }));
    return [
      { ...base, ...envelope, id: "a-1", prefix: "A", validTo: "2026-03-31", settings: first },
      { ...base, id: "b-2", prefix: "B", validFrom: "2026-04-01", settings: anew },
    ];
  });

/** Starts in the first half of 2026, often on days that months do not all have. */
const startOn = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)))
  .map(([month, day]) => {
    const last = new Date(Date.UTC(2026, month, 0)).getUTCDate();
    return `2026-${String(month).padStart(2, "0")}-${String(Math.min(day, last)).padStart(2, "0")}`;
  });
const known = often(0, fc.integer({ min: 0, max: 3 }));
const late = fc.integer({ min: 0, max: 3 });

/** Days without accompaniment, by how many days after the start they begin; often whole months. */
const suspension = fc.record({
  from: fc.integer({ min: -20, max: 330 }),
  days: fc.oneof(fc.integer({ min: -2, max: 100 }), fc.integer({ min: 1, max: 31 })),
  whole: fc.boolean(),
  known,
});
/** How many days before the end a renewal is decided (seldom after it), and what a person chose where it was late. */
const renewal = fc.record({
  months: fc.integer({ min: 3, max: 6 }),
  before: fc.oneof({ arbitrary: fc.integer({ min: -3, max: 25 }), weight: 2 }, fc.integer({ min: -60, max: 0 })),
  as: fc.option(fc.constantFrom("prolong" as const, "new-start" as const, "new-start" as const), { freq: 4 }),
  accepted: known,
  startsAfter: fc.option(fc.integer({ min: -40, max: 50 }), { freq: 3 }),
});

const measure = (name: string, scheme: string): fc.Arbitrary<PlainMeasure> =>
  fc
    .record({
      start: startOn,
      knows: fc.tuple(often(0, fc.constant(1)), known, late, late, late, late, late),
      months: scheme === "asll-ful" ? fc.integer({ min: 3, max: 6 }) : fc.constant(6),
      says: fc.boolean(),
      contract: fc.integer({ min: 0, max: 9 }),
      /** A second contract, by how many days its start is moved and its date is after the first's. */
      moved: fc.option(fc.tuple(fc.integer({ min: -70, max: 70 }), fc.constantFrom(-20, -20, 20)), { freq: 2 }),
      regranted: fc.option(fc.integer({ min: 3, max: 6 }), { freq: 2 }),
      renewals: fc.array(renewal, { maxLength: 2 }),
      suspensions: fc.array(suspension, { maxLength: 2 }),
      bilan: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 }),
      onEnd: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ start, knows, months, says, contract, moved, regranted, renewals, suspensions, bilan, onEnd }) => {
      const none = { decisions: [], contracts: [], renewals: [], suspensions: [] };
      const whole: PlainMeasure = { name, scheme, orientation: { known: knows[0] }, ...none };
      whole.decisions.push({
        known: knows[1],
        sessionOn: shiftDays(start, -30),
        months,
        ...((says || contract === 0) && { startOn: start }),
      });
      if (regranted !== null && scheme === "asll-ful")
        whole.decisions.push({ known: knows[6], sessionOn: shiftDays(start, -31), months: regranted, startOn: start });
      const base = { months, startOn: start, signedOn: shiftDays(start, -5) };
      if (contract > 0) whole.contracts.push({ known: knows[2], ...base });
      if (contract > 0 && moved) {
        const startOn = shiftDays(start, moved[0]);
        const within = startOn < "2026-01-01" ? "2026-01-01" : startOn;
        whole.contracts.push({ known: knows[3], months, startOn: within, signedOn: shiftDays(start, moved[1]) });
      }
      let total = months;
      if (scheme !== "asell-cd")
        for (const { months: length, before, as, accepted, startsAfter } of renewals) {
          const own = scheme === "asll-71" ? 3 : length;
          const sessionOn = shiftDays(endOf(start, total), -before);
          whole.renewals.push({
            known: Math.max(knows[4], whole.renewals.at(-1)?.known ?? 0),
            sessionOn,
            months: own,
            ...(startsAfter !== null && { startOn: shiftDays(sessionOn, startsAfter) }),
            ...(as !== null && { accepted: { known: accepted, as } }),
          });
          total += own;
        }
      for (const { from, days, whole: months, known: at } of suspensions) {
        const [first, last] = [shiftDays(start, from), shiftDays(start, from + days)];
        const fromOn = months ? edgeOfMonth(first, "first") : first;
        // Of two that begin on one day, the rules let an identity decide that no story has.
        if (whole.suspensions.some((one) => one.fromOn === fromOn)) continue;
        whole.suspensions.push({ known: at, fromOn, toOn: months ? edgeOfMonth(last, "last") : last });
      }
      if (bilan !== null) {
        const day = shiftDays(start, bilan % (30 * total + 40));
        // Often the last day of one of the measure's own months, or the day after it: where what is due jumps.
        const edge = endOf(start, (bilan % total) + 1);
        const days = [endOf(start, total), edge, shiftDays(edge, 1)];
        whole.bilan = { known: knows[5], endOn: days[onEnd] ?? day };
      }
      return whole;
    });

const measures = fc
  .array(
    fc.oneof(
      { arbitrary: fc.subarray([...schemes], { minLength: 1, maxLength: 1 }), weight: 3 },
      { arbitrary: fc.subarray([...schemes], { minLength: 2 }), weight: 1 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((households) =>
    fc.tuple(...households.flatMap((own, index) => own.map((scheme) => measure(names[index] ?? "", scheme)))),
  );

/** Four rounds of closings; the last comes when everything is over. */
const closings = fc
  .tuple(fc.integer({ min: 32, max: 120 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([first, second, third]) => {
    const days = [first, first + second, first + second + third].map((day) => shiftDays("2026-01-01", day));
    return [...days, "2028-04-02"];
  });

export const stories: fc.Arbitrary<Story> = fc.record({ agreements, measures, closings });

/** The same story with every paper there from the start. */
export function allKnown(story: Story): Story {
  const soon = <T extends { known: number }>(paper: T): T => ({ ...paper, known: 0 });
  return {
    ...story,
    measures: story.measures.map((one) => ({
      ...one,
      orientation: soon(one.orientation),
      decisions: one.decisions.map(soon),
      contracts: one.contracts.map(soon),
      renewals: one.renewals.map(({ accepted, ...paper }) =>
        soon({ ...paper, ...(accepted && { accepted: soon(accepted) }) }),
      ),
      suspensions: one.suspensions.map(soon),
      ...(one.bilan && { bilan: soon(one.bilan) }),
    })),
  };
}
