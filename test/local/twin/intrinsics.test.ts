// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of Fn::Sub
import { describe, expect, it } from "vitest";
import type { StackTemplate, Template } from "../../../local/twin/assembly.ts";
import { scopesOf } from "../../../local/twin/stack-scope.ts";

const stack = (name: string, template: Template): StackTemplate => ({
  name,
  region: "eu-west-3",
  directory: "/assembly",
  template,
});

const storage = stack("Storage", {
  Resources: { Bucket: { Type: "AWS::S3::Bucket" } },
  Outputs: {
    Out: { Value: { "Fn::GetAtt": ["Bucket", "Arn"] }, Export: { Name: { "Fn::Sub": "${AWS::StackName}:Arn" } } },
  },
});

const chain = stack("Chain", {
  Parameters: { Sender: { Default: "a@b.example" }, Empty: {} },
  Conditions: {
    IsParis: { "Fn::Equals": [{ Ref: "AWS::Region" }, "eu-west-3"] },
    IsNot: { "Fn::Not": [{ Condition: "IsParis" }] },
    Both: { "Fn::And": [{ Condition: "IsParis" }, { Condition: "IsNot" }] },
    Either: { "Fn::Or": [{ Condition: "IsParis" }, { Condition: "IsNot" }] },
  },
  Resources: {
    Queue: { Type: "AWS::SQS::Queue" },
    Named: {
      Type: "AWS::SQS::Queue",
      Properties: { QueueName: { "Fn::Join": ["-", ["named", { Ref: "AWS::Region" }]] } },
    },
    Topic: { Type: "AWS::SNS::Topic" },
    Table: { Type: "AWS::DynamoDB::Table" },
    Function: { Type: "AWS::Lambda::Function" },
    Role: { Type: "AWS::IAM::Role" },
    Key: { Type: "AWS::KMS::Key" },
    ABucketWithALogicalIdSoLongThatNoServiceTakesItAsTheNameOfABucket0123: { Type: "AWS::S3::Bucket" },
  },
});

const surroundings = { region: "eu-west-3", queueEndpoint: "http://127.0.0.1:1234", parameters: { Given: "given" } };
const [, scope] = scopesOf([storage, chain], surroundings);
const resolved = (value: unknown) => scope?.resolve(value);

describe("resolving intrinsic functions", () => {
  it.each([
    [{ Ref: "Queue" }, "http://127.0.0.1:1234/000000000000/Chain-Queue"],
    [{ "Fn::GetAtt": ["Queue", "Arn"] }, "arn:aws:sqs:eu-west-3:000000000000:Chain-Queue"],
    [{ "Fn::GetAtt": "Queue.QueueName" }, "Chain-Queue"],
    [{ "Fn::GetAtt": ["Named", "QueueName"] }, "named-eu-west-3"],
    [{ Ref: "Topic" }, "arn:aws:sns:eu-west-3:000000000000:Chain-Topic"],
    [{ Ref: "Table" }, "Chain-Table"],
    [{ "Fn::GetAtt": ["Table", "Arn"] }, "arn:aws:dynamodb:eu-west-3:000000000000:table/Chain-Table"],
    [{ "Fn::GetAtt": ["Function", "Arn"] }, "arn:aws:lambda:eu-west-3:000000000000:function:Chain-Function"],
    [{ "Fn::GetAtt": ["Role", "Arn"] }, "arn:aws:iam::000000000000:role/Chain-Role"],
    [{ "Fn::GetAtt": ["Key", "Arn"] }, "arn:aws:kms:eu-west-3:000000000000:Chain-Key"],
    [{ Ref: "Sender" }, "a@b.example"],
    [{ Ref: "Given" }, "given"],
    [{ "Fn::ImportValue": "Storage:Arn" }, "arn:aws:s3:::storage-bucket"],
    [{ "Fn::Join": ["/", ["a", { Ref: "AWS::AccountId" }]] }, "a/000000000000"],
    [{ "Fn::Select": [1, { "Fn::Split": ["/", "a/b/c"] }] }, "b"],
    [{ "Fn::Select": ["0", ["a", "b"]] }, "a"],
    [
      { "Fn::Sub": "${AWS::Partition}.${AWS::URLSuffix}.${Queue.QueueName}.${!Kept}" },
      "aws.amazonaws.com.Chain-Queue.${Kept}",
    ],
    [{ "Fn::Sub": ["${One}-${Table}", { One: { Ref: "AWS::Region" } }] }, "eu-west-3-Chain-Table"],
    [{ "Fn::If": ["IsParis", { Ref: "Table" }, "no"] }, "Chain-Table"],
    [{ "Fn::If": ["Both", "yes", "no"] }, "no"],
    [{ "Fn::If": ["Either", "yes", "no"] }, "yes"],
    [{ a: { "Fn::If": ["IsNot", "yes", { Ref: "AWS::NoValue" }] }, b: [{ Ref: "AWS::NoValue" }, 1] }, { b: [1] }],
    [
      { Effect: "Allow", Condition: { Bool: { x: true } } },
      { Effect: "Allow", Condition: { Bool: { x: true } } },
    ],
    ["plain", "plain"],
    [null, null],
  ])("makes %j into %j", (value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  it.each([
    [{ Ref: "Nobody" }, "Chain has no resource and no parameter Nobody"],
    [{ Ref: "Empty" }, "The parameter Empty of Chain has no value"],
    [{ "Fn::GetAtt": ["Nobody", "Arn"] }, "Chain has no resource Nobody"],
    [{ "Fn::GetAtt": ["Table", "Colour"] }, "no value for the attribute Colour of AWS::DynamoDB::Table Table"],
    [{ "Fn::ImportValue": "Elsewhere" }, "No stack exports Elsewhere"],
    [{ "Fn::Transform": {} }, "does not know the function Fn::Transform"],
    [{ "Fn::Select": [7, ["a"]] }, "found nothing at 7"],
  ])("refuses %j, for nothing is guessed", (value, message) => {
    expect(() => resolved(value)).toThrow(message);
  });

  it("makes a name that every service takes, the same each time, where the template has none", () => {
    const name = resolved({ Ref: "ABucketWithALogicalIdSoLongThatNoServiceTakesItAsTheNameOfABucket0123" });
    expect(name).toMatch(/^chain-abucketwith[a-z0-9-]+-[0-9a-f]{10}$/);
    expect(String(name)).toHaveLength(63);
  });
});
