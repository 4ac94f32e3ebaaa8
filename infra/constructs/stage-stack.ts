import { Stack, Tags } from "aws-cdk-lib";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { FunctionBundles } from "../bundle-functions.ts";
import type { Stage } from "../stages.ts";
import { nameIn } from "./stage-facts.ts";

export interface StageStackProps {
  readonly stage: Stage;
  /** Absent: the stage's own region. */
  readonly region?: string;
  readonly description: string;
}

/** What every stack with functions in it needs. */
export interface FunctionStackProps {
  readonly stage: Stage;
  readonly bundles: FunctionBundles;
  readonly alarms: ITopic;
}

/** One stack of a stage, `navette-prod-storage`: in the stage's region and account, protected where its data is retained. */
export class StageStack extends Stack {
  constructor(scope: Construct, part: string, { stage, region = stage.region, description }: StageStackProps) {
    super(scope, part, {
      stackName: nameIn(stage, part),
      description,
      env: { region, ...(stage.account !== undefined && { account: stage.account }) },
      terminationProtection: stage.removalPolicy === "retain",
    });
    Tags.of(this).add("product", "navette");
    Tags.of(this).add("stage", stage.name);
  }
}
