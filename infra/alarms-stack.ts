import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import { accountOf, nameIn, removalPolicyOf } from "./constructs/stage-facts.ts";
import { StageStack } from "./constructs/stage-stack.ts";
import type { Stage } from "./stages.ts";

/** Where every alarm is told. */
export class AlarmsStack extends StageStack {
  readonly topic: Topic;

  constructor(scope: Construct, { stage }: { stage: Stage }) {
    super(scope, "alarms", { stage, description: "Navette: where the alarms of every queue are told" });

    // A key of our own, because AWS's own key for SNS does not let CloudWatch in.
    const key = new Key(this, "Key", {
      description: "Navette's alarms",
      enableKeyRotation: true,
      removalPolicy: removalPolicyOf(stage),
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:SourceAccount": accountOf(stage) } },
      }),
    );

    this.topic = new Topic(this, "Topic", { topicName: nameIn(stage, "alarms"), masterKey: key, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": accountOf(stage) } },
      }),
    );
    if (stage.alarmEmail !== undefined) this.topic.addSubscription(new EmailSubscription(stage.alarmEmail));
  }
}
