import { Validations } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { PipelineFunction, type PipelineFunctionProps } from "./pipeline-function.ts";
import { accountOf, nameIn } from "./stage-facts.ts";

export interface ScheduledFunctionProps extends Omit<PipelineFunctionProps, "deadLetterQueue"> {
  /** When it runs, in French civil time: `cron(0 5 * * ? *)`. */
  readonly cron: string;
  /** Who suffers when a run is lost. */
  readonly suffering: string;
  readonly alarms: ITopic;
}

/** A function that runs by the calendar. It learns the time it was meant for from its event, so a late run is the same run. */
export class ScheduledFunction extends PipelineFunction {
  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    const { stage, name, suffering, alarms } = props;
    const dead = new DeadLetterQueue(scope, `${id}Dead`, { stage, name, suffering, alarms });
    Validations.of(dead).acknowledge({
      id: "AwsSolutions-SQS3",
      reason: "This is itself a dead-letter queue: the scheduler's and the function's, which have no queue in front.",
    });
    super(scope, id, { ...props, deadLetterQueue: dead.queue });

    const role = new Role(this, "ScheduleRole", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": accountOf(stage) } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.lambda.functionArn] }));
    role.addToPolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [dead.queue.queueArn] }));

    // Not the construct of a higher level: its target may invoke every version of the function (`:*`).
    const schedule = new CfnSchedule(this, "Schedule", {
      name: nameIn(stage, name),
      description: props.description,
      scheduleExpression: props.cron,
      scheduleExpressionTimezone: "Europe/Paris",
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: this.lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ scheduledAt: "<aws.scheduler.scheduled-time>" }),
        deadLetterConfig: { arn: dead.queue.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: 6 * 60 * 60, maximumRetryAttempts: 10 },
      },
    });
    // A role without its policy yet would be refused.
    schedule.node.addDependency(role);
  }
}
