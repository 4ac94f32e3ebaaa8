import { describe, expect, it } from "vitest";
import { stageNamed } from "../../infra/stages.ts";
import { functionsOf, ofType, synthesize } from "./synthesized.ts";

const stage = stageNamed("prod");
const resources = synthesize(stage);
const buyers = ["admit-document", "read-document", "resume-reading"];

describe("the month's ceiling for reading", () => {
  it("is known to each function that buys, and to no other", () => {
    for (const [, { Properties }] of functionsOf(resources)) {
      const name = Properties.FunctionName.replace("navette-prod-", "");
      const told = Properties.Environment.Variables.READING_DOLLARS_PER_MONTH;
      expect(told, name).toBe(buyers.includes(name) ? String(stage.readingDollarsPerMonth) : undefined);
    }
  });

  it("rings when reading is paused, and warns from 80 % on", () => {
    const alarms = ofType(resources, "AWS::CloudWatch::Alarm").map(([, { Properties }]) => Properties);
    const own = alarms.filter(({ Namespace }) => Namespace === "navette/prod");
    expect(own).toMatchObject([
      { AlarmName: "navette-prod-reading-paused", MetricName: "PausedReadings", Statistic: "Sum", Threshold: 1 },
      { AlarmName: "navette-prod-reading-budget-nearly-spent", MetricName: "BudgetPercent", Threshold: 80 },
    ]);
    for (const { AlarmActions } of own) expect(AlarmActions).toHaveLength(1);
  });

  it("counts what every buyer logs, by the words that the functions write", () => {
    const filters = ofType(resources, "AWS::Logs::MetricFilter").map(([, { Properties }]) => Properties);
    expect(filters).toHaveLength(2 * buyers.length);
    const patterns = new Set(filters.map(({ FilterPattern }) => FilterPattern));
    expect(patterns).toEqual(new Set(['{ $.message = "reading paused" }', "{ $.budgetPercent >= 0 }"]));
    for (const { MetricTransformations } of filters)
      expect(MetricTransformations[0].MetricNamespace).toBe("navette/prod");
  });
});
