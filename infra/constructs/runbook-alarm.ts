import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { nameIn } from "./stage-facts.ts";

export interface RunbookAlarmProps {
  readonly stage: Stage;
  /** The alarm's name, which is also the anchor of its section in docs/runbook.md. */
  readonly name: string;
  /** Who suffers, and how: the first thing that the one who is woken wants to know. */
  readonly suffering: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly topic: ITopic;
}

/** An alarm that says who suffers and where to read what to do. */
export class RunbookAlarm extends Alarm {
  constructor(scope: Construct, id: string, { stage, name, suffering, metric, threshold, topic }: RunbookAlarmProps) {
    super(scope, id, {
      alarmName: nameIn(stage, name),
      alarmDescription: `${suffering} What to do: docs/runbook.md#${name}`,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // An empty queue that nobody uses stops reporting: that is no trouble.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.addAlarmAction(new SnsAction(topic));
  }
}
