import { Duration, Stack, Validations } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import type { PipelineFunction } from "./pipeline-function.ts";
import { accountOf, bucketNameIn, removalPolicyOf } from "./stage-facts.ts";
import type { WorkQueue } from "./work-queue.ts";

export interface PrivateBucketProps {
  readonly stage: Stage;
  readonly name: string;
  /** The environment variable that tells functions its name; none where no function reads or writes. */
  readonly nameVariable?: string;
  /** Where each access is written down; none for the bucket of those logs itself. */
  readonly accessLogs?: PrivateBucket;
  /** Deletes what is older; kept for ever without it. */
  readonly expiresAfter?: Duration;
  /** The pages that may send signed forms here; a form for another key, size or type than signed is refused by S3 itself. */
  readonly formsFrom?: string[];
}

/** A bucket of other people's papers: encrypted, never public, by TLS only, every version kept a while. */
export class PrivateBucket extends Construct {
  readonly bucket: Bucket;
  readonly #stage: Stage;
  readonly #name: string;
  readonly #nameVariable: string | undefined;

  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    super(scope, id);
    const { stage, name } = props;
    this.#stage = stage;
    this.#name = name;
    this.#nameVariable = props.nameVariable;
    this.bucket = new Bucket(this, "Bucket", {
      bucketName: bucketNameIn(stage, name),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: removalPolicyOf(stage),
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(90),
          ...(props.expiresAfter !== undefined && { expiration: props.expiresAfter }),
        },
      ],
      ...(props.formsFrom !== undefined && {
        cors: [
          { allowedMethods: [HttpMethods.POST], allowedOrigins: props.formsFrom, allowedHeaders: ["*"], maxAge: 3000 },
        ],
      }),
      ...logsTo(props.accessLogs?.bucket, name),
    });
  }

  /** Listing is granted along: without it, S3 says "forbidden" of an object that is not there, instead of "not found". */
  grantRead(fn: PipelineFunction): void {
    fn.grant({ actions: ["s3:ListBucket"], resources: [this.bucket.bucketArn] });
    this.#grantOnObjects(fn, ["s3:GetObject"]);
  }

  grantPut(fn: PipelineFunction): void {
    this.#grantOnObjects(fn, ["s3:PutObject"]);
  }

  /**
   * Tells the queue of every new object under the prefix. Set on the resource itself: `addEventNotification` would
   * deploy a function of CDK's own, and the twin is built from the template. Queue and bucket are in one stack, the queue first,
   * since S3 writes to the queue when the notification is set.
   */
  notify({ queue }: WorkQueue, prefix: string): void {
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [queue.queueArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": accountOf(this.#stage) },
          // By its name, not by reference: the bucket waits for this policy.
          ArnEquals: {
            "aws:SourceArn": `arn:${Stack.of(this).partition}:s3:::${bucketNameIn(this.#stage, this.#name)}`,
          },
        },
      }),
    );
    const resource = this.bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error(`${this.node.path}: expected a bucket`);
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: "s3:ObjectCreated:*",
          queue: queue.queueArn,
          filter: { s3Key: { rules: [{ name: "prefix", value: prefix }] } },
        },
      ],
    };
    resource.node.addDependency(queue);
  }

  #grantOnObjects(fn: PipelineFunction, actions: string[]): void {
    if (this.#nameVariable === undefined) throw new Error(`${this.node.path}: no function reads or writes this bucket`);
    const objects = `arn:${Stack.of(fn).partition}:s3:::${bucketNameIn(this.#stage, this.#name)}/*`;
    fn.grant({ actions, resources: [objects], environment: { [this.#nameVariable]: this.bucket.bucketName } });
    Validations.of(fn.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${asShownByNag(fn, objects)}]`,
      reason: `Keys are made at run time: the grant is for the objects of the one bucket "${this.#name}", and for ${actions.join(", ")} only.`,
    });
  }
}

/** The cast is for `exactOptionalPropertyTypes`, under which CDK's own class does not fit its own interface. */
function logsTo(bucket: Bucket | undefined, name: string): Partial<BucketProps> {
  return bucket === undefined ? {} : { serverAccessLogsBucket: bucket as IBucket, serverAccessLogsPrefix: `${name}/` };
}

/** cdk-nag writes a reference as `<AWS::AccountId>`. */
function asShownByNag(scope: Construct, arn: string): string {
  const resolved: unknown = Stack.of(scope).resolve(arn);
  if (typeof resolved === "string") return resolved;
  const { "Fn::Join": join } = resolved as { "Fn::Join": [string, (string | { Ref: string })[]] };
  return join[1].map((part) => (typeof part === "string" ? part : `<${part.Ref}>`)).join(join[0]);
}
