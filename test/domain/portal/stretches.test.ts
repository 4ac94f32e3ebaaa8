import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/domain/calendar/dates.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { phaseOn } from "../../../shared/domain/measure/replay-life.ts";
import { stretchesFrom } from "../../../shared/domain/portal/stretches.ts";
import { ruleBook as rules } from "../../../shared/rules/rule-book.ts";
import { act, setupWith, sixMonths } from "../facts.ts";

const setup = setupWith({ "asell-cd": { suspension: "clock-stops" } });
const facts = sixMonths("asell-cd");
const [plain] = foldHousehold({ facts, acts: [], setup, rules }).measures;
const suspend = act({
  kind: "suspend",
  measure: plain?.reference ?? "",
  fromOn: "2026-03-01",
  toOn: "2026-03-31",
  reason: "hospitalisation",
});
const [measure] = foldHousehold({ facts, acts: [suspend], setup, rules }).measures;

describe("the stretches of a measure's life", () => {
  it("say for every day from then on what the life itself says", () => {
    if (measure === undefined) throw new Error("no measure");
    const rule = rules[measure.scheme];
    for (const from of ["2026-01-01", "2026-03-10", "2026-12-01"]) {
      const stretches = stretchesFrom(measure, rule, from);
      for (let day = from, count = 0; count < 400; day = addDays(day, 1), count += 1) {
        const on = stretches.filter(({ fromOn, toOn = "9999-12-31" }) => fromOn <= day && day <= toOn);
        const phase = phaseOn(measure, rule, day);
        expect(
          on.map(({ state }) => state),
          day,
        ).toEqual(phase === undefined ? [] : [phase]);
      }
    }
    expect(stretchesFrom(measure, rule, "2026-03-10").map(({ state }) => state)).toEqual([
      "suspended",
      "running",
      "bilan-due",
    ]);
  });
});
