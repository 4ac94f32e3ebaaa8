import { Duration } from "aws-cdk-lib";
import { Effect, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { FunctionBundles } from "../bundle-functions.ts";
import type { FunctionName, Stage } from "../stages.ts";
import { nameIn, removalPolicyOf } from "./stage-facts.ts";

export interface PipelineFunctionProps {
  readonly stage: Stage;
  readonly name: FunctionName;
  /** What it does, in one sentence, for who reads the list of functions. */
  readonly description: string;
  readonly bundles: FunctionBundles;
  readonly environment?: Record<string, string>;
  /** Where an event goes that the function was called with directly, without a queue, and failed on for good. */
  readonly deadLetterQueue?: IQueue;
}

/** What a function may do, and the names it needs to do it. */
export interface Grant {
  readonly actions: string[];
  readonly resources: string[];
  readonly environment?: Record<string, string>;
  readonly conditions?: Record<string, Record<string, string>>;
}

export const logRetention: Record<Stage["logRetentionDays"], RetentionDays> = {
  7: RetentionDays.ONE_WEEK,
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
};

/** One function of the chain, with its own log group and a role that may write there and nothing else until something is granted. */
export class PipelineFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    super(scope, id);
    const { stage, name } = props;
    const size = stage.functions[name];

    this.logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/navette/${stage.name}/${name}`,
      retention: logRetention[stage.logRetentionDays],
      removalPolicy: removalPolicyOf(stage),
    });
    // Our own role, because the one that CDK would make comes with AWSLambdaBasicExecutionRole: every log group there is.
    this.role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    this.logGroup.grantWrite(this.role);

    this.lambda = new LambdaFunction(this, "Function", {
      functionName: nameIn(stage, name),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundles.directoryOf(name)),
      handler: "index.handler",
      role: this.role,
      logGroup: this.logGroup,
      memorySize: size.memoryMegabytes,
      timeout: Duration.seconds(size.timeoutSeconds),
      environment: {
        STAGE: stage.name,
        POWERTOOLS_SERVICE_NAME: name,
        NODE_OPTIONS: "--enable-source-maps",
        ...props.environment,
      },
      ...(props.deadLetterQueue !== undefined && { deadLetterQueue: props.deadLetterQueue }),
    });
  }

  /** Permission and environment in one act, so that neither is forgotten. */
  grant({ actions, resources, environment = {}, conditions = {} }: Grant): void {
    this.role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, actions, resources, conditions }));
    for (const [name, value] of Object.entries(environment)) this.lambda.addEnvironment(name, value);
  }

  /** Lets another function call this one without a queue, by its name in the variable given. */
  grantInvoke(fn: PipelineFunction, nameVariable: string): void {
    const { functionArn, functionName } = this.lambda;
    fn.grant({
      actions: ["lambda:InvokeFunction"],
      resources: [functionArn],
      environment: { [nameVariable]: functionName },
    });
  }
}
