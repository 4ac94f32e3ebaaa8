import { describe, expect, it } from "vitest";
import { stageNamed } from "../../infra/stages.ts";
import { ofType, synthesize } from "./synthesized.ts";

const resources = synthesize(stageNamed("prod"));
const buckets = ofType(resources, "AWS::S3::Bucket");

describe("buckets", () => {
  it("are private, encrypted, versioned and owned by us alone", () => {
    expect(buckets).toHaveLength(6);
    for (const [id, { Properties }] of buckets) {
      expect(Object.values(Properties.PublicAccessBlockConfiguration), id).toEqual([true, true, true, true]);
      const [encryption] = Properties.BucketEncryption.ServerSideEncryptionConfiguration;
      expect(encryption.ServerSideEncryptionByDefault.SSEAlgorithm, id).toBe("AES256");
      expect(Properties.VersioningConfiguration.Status, id).toBe("Enabled");
      expect(Properties.OwnershipControls.Rules[0].ObjectOwnership, id).toBe("BucketOwnerEnforced");
    }
  });

  it("refuse who comes without TLS 1.2", () => {
    const policies = ofType(resources, "AWS::S3::BucketPolicy");
    expect(policies).toHaveLength(buckets.length);
    for (const [id, policy] of policies) {
      const text = JSON.stringify(policy.Properties.PolicyDocument);
      expect(text, id).toContain('"aws:SecureTransport":"false"');
      expect(text, id).toContain('"s3:TlsVersion":1.2');
    }
  });

  it("write down every access, except the bucket of those logs", () => {
    const unlogged = buckets.filter(([, { Properties }]) => Properties.LoggingConfiguration === undefined);
    expect(unlogged.map(([id]) => id.replace(/Bucket\w+$/, ""))).toEqual(["storage.AccessLogs"]);
  });

  it("tell a queue of what arrives under one prefix: e-mails and files", () => {
    const prefixes = buckets.flatMap(([, { Properties }]) =>
      (Properties.NotificationConfiguration?.QueueConfigurations ?? []).map(
        (configuration: { Filter: { S3Key: { Rules: [{ Value: string }] } } }) =>
          configuration.Filter.S3Key.Rules[0].Value,
      ),
    );
    expect(prefixes.toSorted()).toEqual(["arrivals/", "inbound/"]);
  });
});

describe("tables", () => {
  const tables = ofType(resources, "AWS::DynamoDB::Table");

  it("are encrypted, paid by use, restorable and protected from deletion", () => {
    expect(tables).toHaveLength(2);
    for (const [id, { Properties }] of tables) {
      expect(Properties, id).toMatchObject({
        BillingMode: "PAY_PER_REQUEST",
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
      });
    }
  });

  it("index the records twice, with all their attributes", () => {
    const indexes = tables.flatMap(([, { Properties }]) => Properties.GlobalSecondaryIndexes ?? []);
    expect(indexes).toMatchObject(
      ["gsi1", "gsi2"].map((index) => ({
        IndexName: index,
        KeySchema: [{ AttributeName: `${index}pk` }, { AttributeName: `${index}sk` }],
        Projection: { ProjectionType: "ALL" },
      })),
    );
  });

  it("let functions add to the audit, and do nothing else with it", () => {
    const actions = ofType(resources, "AWS::IAM::Policy").flatMap(([, { Properties }]) =>
      Properties.PolicyDocument.Statement.filter((statement: object) =>
        JSON.stringify(statement).includes("AuditTable"),
      ).map(({ Action }: { Action: unknown }) => Action),
    );
    expect(actions.length).toBeGreaterThan(0);
    expect(new Set(actions)).toEqual(new Set(["dynamodb:PutItem"]));
  });
});
