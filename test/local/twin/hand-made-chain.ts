import { bundled, lambda, queueFor, writeAssembly } from "./hand-made-assembly.ts";

const forwarder = `
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
const s3 = new S3Client({});
const sqs = new SQSClient({});
export const handler = async (event, context) => {
  const batchItemFailures = [];
  for (const { messageId, body, attributes } of event.Records) {
    const [{ eventTime, s3: { bucket, object } }] = JSON.parse(body).Records;
    const key = decodeURIComponent(object.key.replaceAll("+", " "));
    const got = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
    const text = await got.Body.transformToString();
    console.log(JSON.stringify({ key, tries: attributes.ApproximateReceiveCount, function: context.functionName }));
    if (text === "poison") batchItemFailures.push({ itemIdentifier: messageId });
    else if (text === "explode") throw new Error("exploded");
    else if (text === "exit") process.exit(3);
    else if (text === "hang") await new Promise(() => setInterval(() => {}, 1000));
    else if (text === "once" && attributes.ApproximateReceiveCount === "1") batchItemFailures.push({ itemIdentifier: messageId });
    else await sqs.send(new SendMessageCommand({
      QueueUrl: process.env.NEXT_QUEUE_URL,
      MessageBody: JSON.stringify({ key, text, eventTime, metadata: got.Metadata }),
    }));
  }
  return { batchItemFailures };
};`;

const recorder = `
import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
const db = new DynamoDBClient({});
const s3 = new S3Client({});
export const handler = async (event) => {
  for (const { body } of event.Records) {
    const { key, ...rest } = JSON.parse(body);
    await s3.send(new PutObjectCommand({ Bucket: process.env.EVIDENCE_BUCKET, Key: key + ".json", Body: body }));
    await db.send(new UpdateItemCommand({
      TableName: process.env.RECORDS_TABLE,
      Key: { pk: { S: key } },
      UpdateExpression: "SET body = :body ADD seen :one",
      ExpressionAttributeValues: { ":body": { S: JSON.stringify(rest) }, ":one": { N: "1" } },
    }));
  }
  return { batchItemFailures: [] };
};`;

const scheduled = `export const handler = async (event) => {
  console.log(JSON.stringify({ due: event.scheduledAt }));
  if (event.scheduledAt.startsWith("2020")) throw new Error("too old");
};`;

const queueArn = (name: string) => ({ "Fn::GetAtt": [name, "Arn"] });

/** Intake bucket → queue → function → queue → function → table and evidence bucket, a topic, and a schedule. */
export function chain(): string {
  return writeAssembly(
    {
      Try: {
        Resources: {
          Intake: {
            Type: "AWS::S3::Bucket",
            Properties: {
              NotificationConfiguration: {
                QueueConfigurations: [
                  {
                    Event: "s3:ObjectCreated:*",
                    Queue: queueArn("Arrived"),
                    Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "arrivals/" }] } },
                  },
                ],
              },
            },
          },
          Evidence: { Type: "AWS::S3::Bucket" },
          Records: {
            Type: "AWS::DynamoDB::Table",
            Properties: {
              KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
              AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
              BillingMode: "PAY_PER_REQUEST",
            },
          },
          Done: { Type: "AWS::SNS::Topic" },
          DoneToNext: {
            Type: "AWS::SNS::Subscription",
            Properties: {
              TopicArn: { Ref: "Done" },
              Protocol: "sqs",
              Endpoint: queueArn("Next"),
              RawMessageDelivery: true,
            },
          },
          ...queueFor("Arrived", "Forward"),
          ...queueFor("Next", "Record"),
          ...lambda("Forward", { NEXT_QUEUE_URL: { Ref: "Next" }, INTAKE_BUCKET: { Ref: "Intake" } }, { Timeout: 1 }),
          ...lambda("Record", {
            RECORDS_TABLE: { Ref: "Records" },
            EVIDENCE_BUCKET: { Ref: "Evidence" },
            TOPIC: { Ref: "Done" },
          }),
          ...lambda("Remind"),
          RemindDead: { Type: "AWS::SQS::Queue" },
          Daily: {
            Type: "AWS::Scheduler::Schedule",
            Properties: {
              ScheduleExpression: "cron(0 5 * * ? *)",
              Target: {
                Arn: queueArn("Remind"),
                Input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
                DeadLetterConfig: { Arn: queueArn("RemindDead") },
              },
            },
          },
        },
      },
    },
    { "asset.Forward": bundled(forwarder), "asset.Record": bundled(recorder), "asset.Remind": scheduled },
  );
}
