import { describe, expect, it } from "vitest";
import { readPlan } from "../../../local/twin/template.ts";
import { lambda, queueFor, type Resources, writeAssembly } from "./hand-made-assembly.ts";

const surroundings = { region: "eu-west-3", queueEndpoint: "http://127.0.0.1:1234", parameters: {} };
const planOf = (Resources: Resources) => readPlan(writeAssembly({ Try: { Resources } }), surroundings);
const queueArn = (name: string) => ({ "Fn::GetAtt": [name, "Arn"] });

describe("readPlan", () => {
  it("refuses a resource type that it does not know, by name and place", () => {
    expect(() => planOf({ Machine: { Type: "AWS::StepFunctions::StateMachine" } })).toThrow(
      "AWS::StepFunctions::StateMachine (Try/Machine)",
    );
  });

  it.each([
    [
      "a Lambda notification of a bucket",
      { NotificationConfiguration: { LambdaConfigurations: [] } },
      "AWS::S3::Bucket",
    ],
    ["a first-in-first-out queue", { FifoQueue: true }, "AWS::SQS::Queue"],
    ["a subscription of a telephone", { TopicArn: "arn", Endpoint: "tel", Protocol: "sms" }, "AWS::SNS::Subscription"],
    [
      "a filter of an event source",
      { EventSourceArn: "arn:aws:sqs:r:a:q", FunctionName: "f", FilterCriteria: {} },
      "AWS::Lambda::EventSourceMapping",
    ],
    [
      "a stream as an event source",
      { EventSourceArn: "arn:aws:dynamodb:t", FunctionName: "f" },
      "AWS::Lambda::EventSourceMapping",
    ],
  ])("refuses %s, which the twin would leave out in silence", (_, Properties, Type) => {
    expect(() => planOf({ It: { Type, Properties } })).toThrow(`${Type} Try/It`);
  });

  it("refuses a wiring to what no template has", () => {
    const { WorkSource, Work, WorkDead } = queueFor("Work", "Gone");
    const resources = { WorkSource, Work, WorkDead, Gone: { Type: "AWS::IAM::Role" } } as Resources;
    expect(() => planOf(resources)).toThrow("The queue Try-Work is wired to Try-Gone, which the twin does not have");
  });

  it("leaves out a resource whose condition does not hold", () => {
    const Resources: Resources = { Machine: { Type: "AWS::StepFunctions::StateMachine", Condition: "Never" } };
    const Conditions = { Never: { "Fn::Equals": ["a", "b"] } };
    expect(readPlan(writeAssembly({ Try: { Resources, Conditions } }), surroundings).functions).toEqual([]);
  });

  it("reads notifications from the bucket and from the CDK's custom resource alike", () => {
    const arrived = { Events: ["s3:ObjectCreated:*"], QueueArn: queueArn("Queue") };
    const Filter = { Key: { FilterRules: [{ Name: "suffix", Value: ".eml" }] } };
    const plan = planOf({
      Notify: {
        Type: "Custom::S3BucketNotifications",
        Properties: {
          ServiceToken: queueArn("Provider"),
          BucketName: { Ref: "Mail" },
          NotificationConfiguration: { QueueConfigurations: [{ ...arrived, Filter }] },
        },
      },
      Provider: { Type: "AWS::Lambda::Function", Properties: { Runtime: "python3.13", Code: { ZipFile: "" } } },
      Queue: { Type: "AWS::SQS::Queue" },
      Mail: {
        Type: "AWS::S3::Bucket",
        Properties: {
          NotificationConfiguration: {
            QueueConfigurations: [{ Event: "s3:ObjectCreated:Put", Queue: queueArn("Queue") }],
          },
        },
      },
    });
    expect(plan.buckets).toEqual([
      {
        name: "try-mail",
        notifications: [
          { queue: "Try-Queue", events: ["s3:ObjectCreated:Put"], prefix: "", suffix: "" },
          { queue: "Try-Queue", events: ["s3:ObjectCreated:*"], prefix: "", suffix: ".eml" },
        ],
        cors: [],
      },
    ]);
    expect(plan.functions).toEqual([]);
  });

  it("resolves what one stack exports and another imports", () => {
    const directory = writeAssembly({
      Storage: {
        Resources: { Bucket: { Type: "AWS::S3::Bucket" } },
        Outputs: { Out: { Value: { Ref: "Bucket" }, Export: { Name: "Storage:Bucket" } } },
      },
      Chain: { Resources: lambda("Admit", { INTAKE_BUCKET: { "Fn::ImportValue": "Storage:Bucket" } }) },
    });
    expect(readPlan(directory, surroundings).functions).toMatchObject([
      {
        name: "try-admit",
        environment: { INTAKE_BUCKET: "storage-bucket" },
        codeDirectory: `${directory}/asset.Admit`,
        timeoutMs: 10_000,
      },
    ]);
  });

  it("takes ten messages of a batch at most, as one receive of a queue gives no more", () => {
    const resources = { ...queueFor("Work", "Do"), ...lambda("Do") };
    Object.assign(resources.WorkSource?.Properties ?? {}, { BatchSize: 500, MaximumBatchingWindowInSeconds: 5 });
    expect(planOf(resources).eventSources).toEqual([
      { queue: "Try-Work", function: "try-do", batchSize: 10, reportsBatchItemFailures: true },
    ]);
  });
});
