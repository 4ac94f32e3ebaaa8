import { Duration } from "aws-cdk-lib";
import { Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { FunctionName, Stage } from "../stages.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import type { PipelineFunction } from "./pipeline-function.ts";
import { RunbookAlarm } from "./runbook-alarm.ts";
import { nameIn } from "./stage-facts.ts";

export interface WorkQueueProps {
  readonly stage: Stage;
  readonly name: string;
  /** The function that works it off: its timeout decides how long a message stays invisible. */
  readonly consumer: FunctionName;
  /** The environment variable that tells senders its URL; none where only AWS services send. */
  readonly urlVariable?: string;
  /** Who suffers while a message lies in the dead-letter queue. */
  readonly suffering: string;
  /** From what age of its oldest message on the queue is late. */
  readonly lateAfter: Duration;
  /** How often a message is tried before it is given up. */
  readonly tries?: number;
  readonly alarms: ITopic;
}

/** A queue, its dead-letter queue and the alarms of both, as one thing. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly #urlVariable: string | undefined;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const { stage, name, suffering, alarms } = props;
    this.#urlVariable = props.urlVariable;

    const dead = new DeadLetterQueue(this, "Dead", { stage, name, suffering, alarms });
    this.queue = new Queue(this, "Queue", {
      queueName: nameIn(stage, name),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the function's timeout, as AWS asks: Lambda itself retries while it is throttled.
      visibilityTimeout: Duration.seconds(6 * stage.functions[props.consumer].timeoutSeconds),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: props.tries ?? 5 },
    });
    new RunbookAlarm(this, "Late", {
      stage,
      name: `${name}-late`,
      suffering: `Work has waited for ${props.lateAfter.toHumanString()} or more. ${suffering}`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: Stats.MAXIMUM }),
      threshold: props.lateAfter.toSeconds(),
      topic: alarms,
    });
  }

  grantSend(fn: PipelineFunction): void {
    if (this.#urlVariable === undefined) throw new Error(`${this.node.path}: only AWS services send to this queue`);
    fn.grant({
      actions: ["sqs:SendMessage"],
      resources: [this.queue.queueArn],
      environment: { [this.#urlVariable]: this.queue.queueUrl },
    });
  }
}
