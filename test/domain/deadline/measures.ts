import { Measure, type MeasureIn } from "../../../schemas/measure.ts";
import { Agreement, Setup } from "../../../schemas/setup.ts";
import { listDeadlines } from "../../../shared/domain/deadline/list-deadlines.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { setupFor } from "../facts.ts";

/** A paper's hash, invented. */
export const paperId = (sign: string) => sign.repeat(64);

const identity = {
  reference: "M-1",
  scheme: "asell-cd",
  household: { lastName: "Vasseur-Dupré", firstName: "Élodie", birthOn: "1984-03-09" },
  requestedOn: "2026-01-03",
  operator: "amarrage",
  waitsFor: [],
  findings: [],
  documents: [],
  orientation: paperId("a"),
  renewals: [],
  steps: [],
  overrides: [],
  held: [],
};

type More = Record<string, unknown>;

/** A request, with what a test wants it to be. */
export function requested(more: More = {}): Measure {
  return Measure.parse({ status: "requested", ...identity, ...more });
}

/** A measure of six months from 15 January 2026, with its decision and contract, and what a test wants of it. */
export function running(more: More = {}): MeasureIn<"running"> {
  const whole = { startOn: "2026-01-15", plannedEndOn: "2026-07-14", monthsGranted: 6, ...more };
  const { startOn, plannedEndOn: endOn, monthsGranted: months } = whole;
  const measure = Measure.parse({
    status: "running",
    ...identity,
    decidedOn: "2026-01-10",
    decision: paperId("b"),
    contract: paperId("c"),
    suspensions: [],
    tranches: [{ number: 1, startOn, endOn, months }],
    ...whole,
  });
  return measure as MeasureIn<"running">;
}

/** The same once its final bilan is there. */
export function ended(more: More = {}): MeasureIn<"ended"> {
  const { endedOn = "2026-07-14", ...rest } = more;
  const measure = Measure.parse({ ...running(rest), status: "ended", endedOn, bilan: paperId("d") });
  return measure as MeasureIn<"ended">;
}

export const warnDays = [60, 30, 15];

/** All deadlines of measures on a day, under a setup that lists each scheme in turn unless another is given. */
export function deadlinesOn(
  today: string,
  measures: Measure[],
  { setup = setupFor("asell-cd"), peers }: { setup?: Setup; peers?: Measure[] } = {},
) {
  return listDeadlines({ measures, ...(peers && { peers }), setup, rules: ruleBook, today, warnDays });
}

/** Their codes, and the days they are due. */
export function told(...given: Parameters<typeof deadlinesOn>): string[] {
  return deadlinesOn(...given).map(({ code, dueOn }) => `${code} ${dueOn}`);
}

/** The one agreement of a setup, changed. */
export function withAgreement(setup: Setup, more: More): Setup {
  return Setup.parse({ ...setup, agreements: setup.agreements.map((one) => Agreement.parse({ ...one, ...more })) });
}
