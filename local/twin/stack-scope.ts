import { createHash } from "node:crypto";
import type { StackTemplate, TemplateResource } from "./assembly.ts";
import { noValue, resolve, type Scope } from "./intrinsics.ts";

/** The account of everything in the twin: fauxqs knows no other. */
export const accountId = "000000000000";

/** What the names of a plan depend on, besides the templates. */
export type Surroundings = {
  region: string;
  /** `http://127.0.0.1:<port>` of the queues. */
  queueEndpoint: string;
  /** Values of template parameters without a default. */
  parameters: Record<string, string>;
};

const nameProperties: Record<string, string> = {
  "AWS::DynamoDB::GlobalTable": "TableName",
  "AWS::DynamoDB::Table": "TableName",
  "AWS::IAM::Role": "RoleName",
  "AWS::Lambda::Function": "FunctionName",
  "AWS::Logs::LogGroup": "LogGroupName",
  "AWS::S3::Bucket": "BucketName",
  "AWS::SNS::Topic": "TopicName",
  "AWS::SQS::Queue": "QueueName",
  "AWS::Scheduler::Schedule": "Name",
  "AWS::Scheduler::ScheduleGroup": "Name",
};

/** The resources of one stack, with the scope that its intrinsic functions are resolved in. */
export class StackScope implements Scope {
  readonly stack: StackTemplate;
  readonly #surroundings: Surroundings;
  readonly #exports: (name: string) => unknown;

  constructor(stack: StackTemplate, surroundings: Surroundings, exports: (name: string) => unknown) {
    this.stack = stack;
    this.#surroundings = surroundings;
    this.#exports = exports;
  }

  /** The stack's resources whose condition holds. */
  resources(): [logicalId: string, resource: TemplateResource][] {
    return Object.entries(this.stack.template.Resources ?? {}).filter(
      ([, resource]) => resource.Condition === undefined || this.condition(resource.Condition),
    );
  }

  resolve(value: unknown): unknown {
    return resolve(value, this);
  }

  importValue(exportName: string): unknown {
    return this.#exports(exportName);
  }

  condition(name: string): boolean {
    const condition = this.stack.template.Conditions?.[name];
    if (condition === undefined) throw new Error(`${this.stack.name} has no condition ${name}`);
    return resolve(condition, this) === true;
  }

  ref(logicalId: string): unknown {
    const pseudo = this.#pseudoParameter(logicalId);
    if (pseudo !== undefined) return pseudo;
    const resource = this.stack.template.Resources?.[logicalId];
    if (resource === undefined) return this.#parameter(logicalId);
    const name = this.physicalName(logicalId);
    if (resource.Type === "AWS::SQS::Queue") return `${this.#surroundings.queueEndpoint}/${accountId}/${name}`;
    if (resource.Type === "AWS::SNS::Topic") return this.arn(logicalId);
    return this.#madeId(resource.Type, name) ?? name;
  }

  /** Ids that AWS makes up: here they follow from the name. */
  #madeId(type: string, name: string): string | undefined {
    const id = createHash("sha256").update(name).digest("hex");
    switch (type) {
      case "AWS::Cognito::UserPool":
        return `${this.#surroundings.region}_${id.slice(0, 9)}`;
      case "AWS::Cognito::UserPoolClient":
        return id.slice(0, 26);
      case "AWS::ApiGatewayV2::Api":
        return id.slice(0, 10);
      case "AWS::CloudFront::Distribution":
        return `E${id.slice(0, 13).toUpperCase()}`;
      default:
        return undefined;
    }
  }

  attribute(logicalId: string, attribute: string): unknown {
    const name = this.physicalName(logicalId);
    switch (attribute) {
      case "Arn":
      case "FunctionARN":
      case "TopicArn":
        return this.arn(logicalId);
      case "QueueUrl":
        return this.ref(logicalId);
      case "QueueName":
      case "TopicName":
        return name;
      case "StreamArn":
        return `${this.arn(logicalId)}/stream/twin`;
      case "Id":
        return name;
      case "DomainName":
      case "RegionalDomainName":
        if (this.#typeOf(logicalId) === "AWS::CloudFront::Distribution")
          return `${String(this.ref(logicalId)).toLowerCase()}.cloudfront.net`;
        return `${name}.s3.${this.#surroundings.region}.amazonaws.com`;
      default:
        throw new Error(
          `The twin has no value for the attribute ${attribute} of ${this.#typeOf(logicalId)} ${logicalId}`,
        );
    }
  }

  arn(logicalId: string): string {
    const name = this.physicalName(logicalId);
    const { region } = this.#surroundings;
    const type = this.#typeOf(logicalId);
    switch (type) {
      case "AWS::S3::Bucket":
        return `arn:aws:s3:::${name}`;
      case "AWS::IAM::Role":
        return `arn:aws:iam::${accountId}:role/${name}`;
      case "AWS::SQS::Queue":
      case "AWS::SNS::Topic":
        return `arn:aws:${type === "AWS::SQS::Queue" ? "sqs" : "sns"}:${region}:${accountId}:${name}`;
      case "AWS::Lambda::Function":
        return `arn:aws:lambda:${region}:${accountId}:function:${name}`;
      case "AWS::DynamoDB::Table":
      case "AWS::DynamoDB::GlobalTable":
        return `arn:aws:dynamodb:${region}:${accountId}:table/${name}`;
      default:
        return `arn:aws:${type.split("::")[1]?.toLowerCase()}:${region}:${accountId}:${name}`;
    }
  }

  /** The name the template gives, or one made of stack and logical id that every service accepts. */
  physicalName(logicalId: string): string {
    const type = this.#typeOf(logicalId);
    const property = nameProperties[type];
    const given = property && this.stack.template.Resources?.[logicalId]?.Properties?.[property];
    const resolved = given === undefined || given === "" ? undefined : this.resolve(given);
    if (typeof resolved === "string") return resolved;
    const made = `${this.stack.name}-${logicalId}`;
    const name = type === "AWS::S3::Bucket" ? made.toLowerCase().replace(/[^a-z0-9.-]/g, "-") : made;
    if (name.length <= 63) return name;
    return `${name.slice(0, 52)}-${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
  }

  #typeOf(logicalId: string): string {
    const type = this.stack.template.Resources?.[logicalId]?.Type;
    if (type === undefined) throw new Error(`${this.stack.name} has no resource ${logicalId}`);
    return type;
  }

  #parameter(name: string): unknown {
    const given = this.#surroundings.parameters[name];
    if (given !== undefined) return given;
    const parameter = this.stack.template.Parameters?.[name];
    if (parameter === undefined) throw new Error(`${this.stack.name} has no resource and no parameter ${name}`);
    if (parameter.Default === undefined) throw new Error(`The parameter ${name} of ${this.stack.name} has no value`);
    return parameter.Default;
  }

  #pseudoParameter(name: string): unknown {
    switch (name) {
      case "AWS::Region":
        return this.#surroundings.region;
      case "AWS::AccountId":
        return accountId;
      case "AWS::Partition":
        return "aws";
      case "AWS::URLSuffix":
        return "amazonaws.com";
      case "AWS::StackName":
        return this.stack.name;
      case "AWS::StackId":
        return `arn:aws:cloudformation:${this.#surroundings.region}:${accountId}:stack/${this.stack.name}/twin`;
      case "AWS::NoValue":
        return noValue;
      default:
        return undefined;
    }
  }
}

/** The scopes of an app's stacks; an export of any of them can be imported by all. */
export function scopesOf(stacks: StackTemplate[], surroundings: Surroundings): StackScope[] {
  const findExport = (exportName: string): unknown => {
    for (const scope of scopes)
      for (const output of Object.values(scope.stack.template.Outputs ?? {}))
        if (output.Export && scope.resolve(output.Export.Name) === exportName) return scope.resolve(output.Value);
    throw new Error(`No stack exports ${exportName}`);
  };
  const scopes = stacks.map((stack) => new StackScope(stack, surroundings, findExport));
  return scopes;
}
