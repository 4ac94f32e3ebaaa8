import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stageNamed } from "../../infra/stages.ts";
import { ofType, type Resource, synthesize } from "./synthesized.ts";

const stage = stageNamed("prod");
const resources = synthesize(stage);
const queues = ofType(resources, "AWS::SQS::Queue");
const alarms = ofType(resources, "AWS::CloudWatch::Alarm").map(([, alarm]) => alarm.Properties);
const nameOf = ({ Properties }: Resource): string => Properties.QueueName.replace("navette-prod-", "");

/** The queue that `Fn::GetAtt` means, which is always one of the same stack. */
function queueAt(stack: string | undefined, reference: { "Fn::GetAtt": [string, string] }): string {
  const queue = resources.get(`${stack}.${reference["Fn::GetAtt"][0]}`);
  if (queue === undefined) throw new Error(`no queue ${JSON.stringify(reference)} in ${stack}`);
  return nameOf(queue);
}
const deadQueues = queues.map(([, queue]) => nameOf(queue)).filter((name) => name.endsWith("-dead"));
const workQueues = queues.filter(([, queue]) => !nameOf(queue).endsWith("-dead"));

describe("queues", () => {
  it("are the six of the chain, and one dead-letter queue for each and for each schedule", () => {
    const names = workQueues.map(([, queue]) => nameOf(queue)).toSorted();
    expect(names).toEqual(
      [
        "claim-issued",
        "document-arrived",
        "document-read",
        "mail-received",
        "notice-requested",
        "text-ready",
      ].toSorted(),
    );
    expect(deadQueues.toSorted()).toEqual(
      [...names, "check-deadlines", "issue-claims", "resume-reading"].map((name) => `${name}-dead`).toSorted(),
    );
  });

  it("give up into a dead-letter queue of their own, which keeps longer than they do", () => {
    for (const [id, queue] of workQueues) {
      const { RedrivePolicy, MessageRetentionPeriod } = queue.Properties;
      expect(queueAt(id.split(".")[0], RedrivePolicy.deadLetterTargetArn)).toBe(`${nameOf(queue)}-dead`);
      expect(RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
      expect(MessageRetentionPeriod).toBeLessThan(14 * 24 * 3600);
    }
  });

  it("ring at the first dead message, and when work waits too long", () => {
    const ofQueues = alarms.filter(({ Namespace }) => Namespace === "AWS/SQS");
    const names = ofQueues.map(({ AlarmName }) => AlarmName.replace("navette-prod-", ""));
    const late = workQueues.map(([, queue]) => `${nameOf(queue)}-late`);
    expect(names.toSorted()).toEqual([...deadQueues, ...late].toSorted());
    for (const { AlarmName, MetricName, Threshold, AlarmActions } of ofQueues) {
      expect(AlarmActions, AlarmName).toHaveLength(1);
      if (AlarmName.endsWith("-dead"))
        expect([MetricName, Threshold]).toEqual(["ApproximateNumberOfMessagesVisible", 1]);
      else expect(MetricName).toBe("ApproximateAgeOfOldestMessage");
    }
  });

  it("are encrypted, and refuse who comes without TLS", () => {
    const policies = ofType(resources, "AWS::SQS::QueuePolicy");
    for (const [id, queue] of queues) {
      expect(queue.Properties.SqsManagedSseEnabled, id).toBe(true);
      const policy = policies.find(([, { Properties }]) => `${id.split(".")[0]}.${Properties.Queues[0].Ref}` === id);
      expect(JSON.stringify(policy), id).toContain('"aws:SecureTransport":"false"');
    }
  });

  it("hide a message six times as long as its function may take, and report one failure without its neighbours", () => {
    const mappings = ofType(resources, "AWS::Lambda::EventSourceMapping");
    expect(mappings).toHaveLength(workQueues.length);
    for (const [id, { Properties }] of mappings) {
      expect(Properties.FunctionResponseTypes, id).toEqual(["ReportBatchItemFailures"]);
      expect(Properties.ScalingConfig.MaximumConcurrency, id).toBeGreaterThanOrEqual(2);
    }
    const timeouts = Object.values(stage.functions).map(({ timeoutSeconds }) => 6 * timeoutSeconds);
    for (const [id, queue] of workQueues) expect(timeouts, id).toContain(queue.Properties.VisibilityTimeout);
  });

  it("are known to S3 before the bucket that tells them", () => {
    for (const [id, bucket] of ofType(resources, "AWS::S3::Bucket")) {
      for (const { Queue } of bucket.Properties.NotificationConfiguration?.QueueConfigurations ?? []) {
        const queue = Queue["Fn::GetAtt"][0];
        expect(bucket.DependsOn, id).toEqual(expect.arrayContaining([queue, expect.stringMatching(/QueuePolicy/)]));
      }
    }
  });

  it("get Textract's word as it is, without SNS's envelope", () => {
    const subscriptions = ofType(resources, "AWS::SNS::Subscription").map(([, { Properties }]) => Properties);
    const raw = subscriptions.filter(({ Protocol }) => Protocol === "sqs");
    expect(raw).toHaveLength(1);
    expect(raw[0]?.RawMessageDelivery).toBe(true);
  });
});

describe("the runbook", () => {
  const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");
  const sections = new Map(
    runbook
      .split(/^#+ /m)
      .slice(1)
      .map((section): [string, string] => [section.split("\n")[0] ?? "", section]),
  );

  it("has a section for each alarm, which says who suffers and links to it", () => {
    for (const { AlarmName, AlarmDescription } of alarms) {
      const anchor = AlarmName.replace("navette-prod-", "");
      expect(AlarmDescription).toMatch(/^[A-Z].+\. What to do: docs\/runbook\.md#[a-z-]+$/);
      expect(AlarmDescription.split("#")[1]).toBe(anchor);
      const section = sections.get(anchor) ?? "";
      for (const part of ["**Description.**", "**Investigation.**", "**Resolution.**"]) {
        expect(section, `${anchor} ${part}`).toContain(part);
      }
    }
  });

  it("says for each dead-letter queue with which command its messages go back to work", () => {
    for (const name of deadQueues) {
      expect(sections.get(name), name).toMatch(
        name.match(/check-|issue-|resume-/) ? /aws lambda invoke/ : `redrive ${name}`,
      );
    }
  });

  it("has no section for an alarm that is gone", () => {
    const names = alarms.map(({ AlarmName }) => AlarmName.replace("navette-prod-", ""));
    expect([...sections.keys()].filter((title) => /-(dead|late)$/.test(title) && !names.includes(title))).toEqual([]);
  });
});
