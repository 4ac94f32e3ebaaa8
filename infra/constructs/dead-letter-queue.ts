import { Duration } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { RunbookAlarm } from "./runbook-alarm.ts";
import { nameIn } from "./stage-facts.ts";

export interface DeadLetterQueueProps {
  readonly stage: Stage;
  /** Whose messages end here: `<name>-dead` is the queue, the alarm and its anchor in the runbook. */
  readonly name: string;
  /** Who suffers while a message lies here. */
  readonly suffering: string;
  readonly alarms: ITopic;
}

/** Where messages end that were tried often enough. One of them is already an alarm. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { stage, name, suffering, alarms }: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", {
      queueName: nameIn(stage, `${name}-dead`),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // The longest there is: a message's age goes on counting from when it was first sent.
      retentionPeriod: Duration.days(14),
    });
    new RunbookAlarm(this, "Alarm", {
      stage,
      name: `${name}-dead`,
      suffering,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      }),
      threshold: 1,
      topic: alarms,
    });
  }
}
