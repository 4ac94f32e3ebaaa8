import { DefaultStackSynthesizer, Duration, Stack, Token, Validations } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { CfnBucket, type IBucket } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Construct } from "constructs";
import type { PageConfig } from "../../schemas/portal-config.ts";
import type { Stage } from "../stages.ts";
import { logRetention } from "./pipeline-function.ts";
import type { PrivateBucket } from "./private-bucket.ts";
import { removalPolicyOf } from "./stage-facts.ts";

export interface PortalFilesProps {
  readonly stage: Stage;
  readonly bucket: PrivateBucket;
  /** Where the page was built: `index.html`, and in `assets/` files whose names change with their content. */
  readonly pageDirectory: string;
  readonly config: PageConfig;
}

/** Puts the page into its bucket. What an open page may still ask for is left there. */
export class PortalFiles extends Construct {
  constructor(scope: Construct, id: string, { stage, bucket, pageDirectory, config }: PortalFilesProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/navette/${stage.name}/page-deployment`,
      retention: logRetention[stage.logRetentionDays],
      removalPolicy: removalPolicyOf(stage),
    });
    // Our own role: the one that CDK would make may write to every log group there is.
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    // The cast is for `exactOptionalPropertyTypes`, under which CDK's own class does not fit its own interface.
    const destinationBucket = bucket.bucket as IBucket;
    const shared = { destinationBucket, role, logGroup, prune: false, memoryLimit: 512 };

    const assets = new BucketDeployment(this, "Assets", {
      ...shared,
      sources: [Source.asset(pageDirectory)],
      exclude: ["*"],
      include: ["assets/*"],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const entry = new BucketDeployment(this, "Entry", {
      ...shared,
      sources: [Source.asset(pageDirectory), Source.jsonData("config.json", config)],
      exclude: ["assets/*"],
      cacheControl: [CacheControl.noCache()],
    });
    // What the entry points to is there before it.
    entry.node.addDependency(assets);
    this.#acknowledge(role, bucket);
  }

  /** What CDK's own deployment of files takes for itself: it knows no narrower way. */
  #acknowledge(role: Role, { bucket }: PrivateBucket): void {
    const stack = Stack.of(this);
    const files = bucket.node.defaultChild;
    if (!(files instanceof CfnBucket)) throw new Error(`${this.node.path}: expected a bucket`);
    const assets = `cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${shownByNag(stack.account)}-${stack.region}`;
    const resources = [`<${stack.getLogicalId(files)}.Arn>/*`, `arn:aws:s3:::${assets}/*`];
    const actions = ["s3:GetBucket*", "s3:GetObject*", "s3:List*", "s3:Abort*", "s3:DeleteObject*"];
    const reason = "CDK's deployment of files reads the page's asset and writes the page's bucket, and nothing else.";
    const findings = [...resources.map((it) => `Resource::${it}`), ...actions.map((it) => `Action::${it}`)];
    for (const finding of findings) Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[${finding}]`, reason });
    Validations.of(stack).acknowledge({
      id: "AwsSolutions-L1",
      reason: "The one function of another runtime is CDK's own deployment of files, which chooses it itself.",
    });
  }
}

/** cdk-nag writes an account that is not known yet as `<AWS::AccountId>`. */
function shownByNag(account: string): string {
  return Token.isUnresolved(account) ? "<AWS::AccountId>" : account;
}
