import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import type { PipelineFunction } from "./pipeline-function.ts";
import { RunbookAlarm } from "./runbook-alarm.ts";

/** The share of the month's money from which somebody is warned. */
const warnFromPercent = 80;

/**
 * The month's ceiling for paid reading: who buys knows it, and what it logs of each purchase becomes two metrics, with an
 * alarm when reading is paused and a warning before.
 */
export class ReadingBudget extends Construct {
  readonly #stage: Stage;

  constructor(scope: Construct, id: string, { stage, alarms }: { stage: Stage; alarms: ITopic }) {
    super(scope, id);
    this.#stage = stage;
    new RunbookAlarm(this, "Paused", {
      stage,
      name: "reading-paused",
      suffering: "The month's money for reading is spent: documents wait unread, and with them their measures.",
      metric: this.#metric("PausedReadings", { statistic: Stats.SUM, period: Duration.hours(1) }),
      threshold: 1,
      topic: alarms,
    });
    new RunbookAlarm(this, "NearlySpent", {
      stage,
      name: "reading-budget-nearly-spent",
      suffering: `Of the month's money for reading, ${warnFromPercent} % is spent: soon documents will wait unread.`,
      metric: this.#metric("BudgetPercent", { statistic: Stats.MAXIMUM, period: Duration.days(1) }),
      threshold: warnFromPercent,
      topic: alarms,
    });
  }

  /** Lets the function buy readings, and counts what it says of it. */
  grantBuy(fn: PipelineFunction): void {
    fn.lambda.addEnvironment("READING_DOLLARS_PER_MONTH", String(this.#stage.readingDollarsPerMonth));
    const metricNamespace = this.#namespace;
    new MetricFilter(fn, "PausedReadings", {
      logGroup: fn.logGroup,
      filterPattern: FilterPattern.stringValue("$.message", "=", "reading paused"),
      metricNamespace,
      metricName: "PausedReadings",
      metricValue: "1",
    });
    new MetricFilter(fn, "BudgetPercent", {
      logGroup: fn.logGroup,
      filterPattern: FilterPattern.numberValue("$.budgetPercent", ">=", 0),
      metricNamespace,
      metricName: "BudgetPercent",
      metricValue: "$.budgetPercent",
    });
  }

  get #namespace(): string {
    return `navette/${this.#stage.name}`;
  }

  #metric(metricName: string, { statistic, period }: { statistic: string; period: Duration }): Metric {
    return new Metric({ namespace: this.#namespace, metricName, statistic, period });
  }
}
