import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import { planTranches, type StartedMeasure } from "../../../shared/domain/claim/planned-lines.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { act, fact, setupFor, started } from "../facts.ts";

/** What is planned for a measure of 600 € over 6 months from 15 January 2026, suspended on some days. */
const planned = (patch: Record<string, unknown>, days: [string, string][], more: Fact[] = []) => {
  const setup = setupFor("asell-cd", { suspension: "clock-stops", ...patch });
  const facts = [...started("asell-cd", 6), ...more];
  const fold = (acts: Parameters<typeof foldHousehold>[0]["acts"]) =>
    foldHousehold({ facts, acts, setup, rules: ruleBook }).measures[0];
  const measure = fold([])?.reference ?? "";
  const acts = days.map(([fromOn, toOn]) => act({ kind: "suspend", measure, fromOn, toOn, reason: "absence" }));
  const [agreement] = setup.agreements;
  if (!agreement) throw new Error("an agreement");
  return planTranches(fold(acts) as StartedMeasure, agreement, "9999-12").map((plan) =>
    "missing" in plan
      ? plan.missing
      : { lines: plan.lines.map(({ part, month, cents }) => `${part} ${month} ${cents}`), due: plan.dueCents },
  );
};
const broken = (endOn: string) => fact({ kind: "bilan", scheme: "asell-cd", bilanKind: "break-off", endOn });

describe("lines of a measure whose clock stops", () => {
  it("leave out a month that lies wholly inside, and each later line follows", () => {
    expect(planned({}, [["2026-02-20", "2026-04-02"]])[0]).toMatchObject({
      lines: [
        "1/6 2026-01 10000",
        "2/6 2026-02 10000",
        "3/6 2026-04 10000",
        "4/6 2026-05 10000",
        "5/6 2026-06 10000",
        "6/6 2026-07 10000",
      ],
    });
  });
  it("stay where a month is suspended but for a day", () => {
    expect(planned({}, [["2026-03-01", "2026-03-30"]])[0]).toMatchObject({ due: 60000 });
    expect(planned({}, [["2026-03-02", "2026-03-31"]])).toEqual(planned({}, []));
    expect(planned({}, [["2026-03-01", "2026-03-31"]])).not.toEqual(planned({}, []));
  });
  it("stay where they are while the clock runs", () => {
    const running = { suspension: "clock-runs" };
    expect(planned(running, [["2026-03-01", "2026-03-31"]])).toEqual(planned(running, []));
  });
});

describe("month-measure", () => {
  const schedule = { kind: "month-measure", amountCents: 5000, counts: "any-day" };
  it("does not count a month wholly suspended, and goes on to the end that moved", () => {
    // Without it January to July, with 31 days more to 14 August.
    expect(planned({ schedule }, [["2026-03-01", "2026-03-31"]])[0]).toMatchObject({
      lines: [
        "2026-01 2026-01 5000",
        "2026-02 2026-02 5000",
        "2026-04 2026-04 5000",
        "2026-05 2026-05 5000",
        "2026-06 2026-06 5000",
        "2026-07 2026-07 5000",
        "2026-08 2026-08 5000",
      ],
    });
  });
});

describe("an early end after a suspension", () => {
  it("counts own months as they moved", () => {
    // The fourth own month runs from 15 May to 14 June, 31 days later than it would.
    const days: [string, string][] = [["2026-03-01", "2026-03-31"]];
    const due = (earlyEnd: string, endOn: string) => planned({ earlyEnd }, days, [broken(endOn)])[0];
    expect(due("months-completed", "2026-06-13")).toMatchObject({ due: 30000 });
    expect(due("months-completed", "2026-06-14")).toMatchObject({ due: 40000 });
    expect(due("months-begun", "2026-06-14")).toMatchObject({ due: 40000 });
    expect(due("months-begun", "2026-06-15")).toMatchObject({ due: 50000 });
  });
  it("counts days up to the end that moved", () => {
    // 126 days from 15 January to 20 May, of 212 up to 14 August.
    expect(planned({ earlyEnd: "days" }, [["2026-03-01", "2026-03-31"]], [broken("2026-05-20")])[0]).toMatchObject({
      due: Math.floor((60000 * 126) / 212 + 0.5),
    });
  });
});
