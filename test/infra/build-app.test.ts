import { readdirSync, readFileSync } from "node:fs";
import { Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, it } from "vitest";
import { FunctionName, stageNamed } from "../../infra/stages.ts";
import {
  buildOnEmptyFunctions,
  functionsOf,
  ofPageDeployment,
  ofType,
  type Resource,
  stagesUnderTest,
  synthesize,
} from "./synthesized.ts";

const toldToAll = ["NODE_OPTIONS", "POWERTOOLS_SERVICE_NAME", "STAGE"];
const functionsDirectory = new URL("../../functions/", import.meta.url);
const filesOf = (name: FunctionName) =>
  name === "portal-api"
    ? ["portal-api.ts", ...readdirSync(new URL("portal/", functionsDirectory)).map((file) => `portal/${file}`)]
    : [`${name}.ts`];
const sourceOf = (name: FunctionName) =>
  filesOf(name)
    .map((file) => readFileSync(new URL(file, functionsDirectory), "utf8"))
    .join("\n");

describe.each(Object.entries(stagesUnderTest))("the app of %s", (_, stage) => {
  const resources = synthesize(stage);
  const functions = functionsOf(resources);
  const nameOf = ({ Properties }: Resource): FunctionName =>
    FunctionName.parse(Properties.FunctionName.replace(`navette-${stage.name}-`, ""));

  it("passes CloudFormation's rules and cdk-nag's, with nothing left that is not answered for", () => {
    const { app, dispose } = buildOnEmptyFunctions(stage, { validate: true });
    expect(() => app.synth()).not.toThrow();
    dispose();
  });

  it("is made of plain resources, but for the page's files, so that the twin can be built from the templates", () => {
    const types = new Set([...resources.values()].map(({ Type }) => Type));
    expect([...types].filter((type) => /^Custom::|CustomResource/.test(type))).toEqual(["Custom::CDKBucketDeployment"]);
    expect(functions.map(([, fn]) => nameOf(fn)).toSorted()).toEqual(FunctionName.options.toSorted());
  });

  it("runs every function on arm64 and Node 24 from the bundle beside the template", () => {
    for (const [, fn] of functions) {
      expect(fn.Properties).toMatchObject({
        Architectures: ["arm64"],
        Runtime: "nodejs24.x",
        Handler: "index.handler",
      });
      expect(fn).toMatchObject({ Metadata: { "aws:asset:path": expect.stringMatching(/^asset\.[0-9a-f]{64}$/) } });
      expect(fn.Properties.Timeout).toBe(stage.functions[nameOf(fn)].timeoutSeconds);
    }
  });

  it("tells each function its own stage and what it asks for, and nothing else", () => {
    const granted = new Map(functions.map(([, fn]) => [nameOf(fn), Object.keys(fn.Properties.Environment.Variables)]));
    const variables = new Set([...granted.values()].flat());
    for (const [name, told] of granted) {
      const source = sourceOf(name);
      const asked = [...variables].filter((variable) => source.includes(`"${variable}"`));
      expect(told.toSorted(), name).toEqual([...asked, ...toldToAll].toSorted());
    }
    for (const [, fn] of functions) {
      const { Variables } = fn.Properties.Environment;
      expect(Variables).toMatchObject({ STAGE: stage.name, POWERTOOLS_SERVICE_NAME: nameOf(fn) });
    }
  });

  it("keeps the log of each function, of the gateway and of the page's deployment for as long as the stage says", () => {
    const groups = ofType(resources, "AWS::Logs::LogGroup");
    expect(groups).toHaveLength(FunctionName.options.length + 2);
    for (const [, group] of groups) expect(group.Properties.RetentionInDays).toBe(stage.logRetentionDays);
  });

  it("allows no action and no resource wholesale, but for Textract and CDK's own, which know no narrower way", () => {
    for (const [id, policy] of ofType(resources, "AWS::IAM::Policy").filter(([it]) => !ofPageDeployment.test(it))) {
      for (const { Action, Resource } of policy.Properties.PolicyDocument.Statement) {
        const actions = [Action].flat();
        expect(actions.join(), id).not.toContain("*");
        if ([Resource].flat().includes("*")) expect(actions.join(), id).toMatch(/^textract:\w+(,textract:\w+)*$/);
      }
    }
    for (const [id, role] of ofType(resources, "AWS::IAM::Role")) {
      expect(role.Properties.ManagedPolicyArns, id).toBeUndefined();
    }
  });

  it("deletes nothing that a retaining stage has to keep", () => {
    const kept = [...resources].filter(([, { Type }]) => ["AWS::S3::Bucket", "AWS::DynamoDB::Table"].includes(Type));
    expect(kept).toHaveLength(8);
    for (const [id, resource] of kept) {
      expect(resource, id).toMatchObject({ DeletionPolicy: stage.removalPolicy === "retain" ? "Retain" : "Delete" });
    }
  });

  it("receives e-mails only where the stage says where", () => {
    const rules = ofType(resources, "AWS::SES::ReceiptRule");
    const { mailReceiving } = stage;
    if (mailReceiving === undefined) {
      expect(rules).toEqual([]);
      return;
    }
    expect(rules.map(([, rule]) => rule.Properties.Rule)).toMatchObject([
      { Recipients: mailReceiving.recipients, ScanEnabled: true, TlsPolicy: "Require" },
    ]);
    const mailPolicy = [...resources].find(([id]) => id.startsWith("storage.MailBucketPolicy"));
    expect(JSON.stringify(mailPolicy)).toContain(`arn:aws:ses:${mailReceiving.region}:`);
  });

  it("verifies each domain once in each region", () => {
    const domains = ofType(resources, "AWS::SES::EmailIdentity").map(([, { Properties }]) => Properties.EmailIdentity);
    expect(new Set(domains).size).toBe(domains.length);
  });
});

describe("validation", () => {
  it("stops a bucket that nobody logs, encrypts or answers for", () => {
    const { app, dispose } = buildOnEmptyFunctions(stageNamed("dev"), { validate: true });
    const storage = app.node.findChild("storage");
    new Bucket(storage, "Careless");
    expect(() => app.synth()).toThrow(/AwsSolutions-S1/);
    expect(Stack.isStack(storage)).toBe(true);
    dispose();
  });
});

describe("schedules", () => {
  const { app, dispose } = buildOnEmptyFunctions(stageNamed("prod"));
  const assembly = app.synth();
  const template = (id: string) => Template.fromJSON(assembly.getStackArtifact(id).template);

  it.each([
    ["measures", "check-deadlines", "cron(0 5 * * ? *)"],
    ["reading", "resume-reading", "cron(30 4 * * ? *)"],
    ["claims", "issue-claims", "cron(0 6 1 * ? *)"],
  ])("in %s run %s by French time, and tell it the time it was meant for", (stack, name, cron) => {
    template(stack).hasResourceProperties("AWS::Scheduler::Schedule", {
      Name: `navette-prod-${name}`,
      ScheduleExpression: cron,
      ScheduleExpressionTimezone: "Europe/Paris",
      Target: {
        Input: '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
        DeadLetterConfig: { Arn: Match.anyValue() },
        RetryPolicy: Match.anyValue(),
      },
    });
    template(stack).hasResourceProperties("AWS::Lambda::Function", {
      FunctionName: `navette-prod-${name}`,
      DeadLetterConfig: { TargetArn: Match.anyValue() },
    });
  });

  it("leaves nothing behind", () => dispose());
});
