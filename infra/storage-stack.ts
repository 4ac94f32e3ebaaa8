import { Duration } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { PrivateBucket } from "./constructs/private-bucket.ts";
import { PrivateTable } from "./constructs/private-table.ts";
import { accountOf, pageOrigins, receiptRuleArn } from "./constructs/stage-facts.ts";
import { StageStack } from "./constructs/stage-stack.ts";
import { WorkQueue } from "./constructs/work-queue.ts";
import type { Stage } from "./stages.ts";

/**
 * What has to survive everything else: the papers, the records, the audit. The two queues that S3 itself feeds are here too,
 * since S3 has to find the queue when a bucket's notification is set.
 */
export class StorageStack extends StageStack {
  /** Each access to another bucket. */
  readonly accessLogs: PrivateBucket;
  /** Raw e-mails as SES stores them, `inbound/<id>`. */
  readonly mail: PrivateBucket;
  /** Files as they arrived, `arrivals/<arrivalId>/<name>`. */
  readonly intake: PrivateBucket;
  /** What was read on each page, `pages/<documentId>.json`. */
  readonly evidence: PrivateBucket;
  /** Claims on paper, `<agreement>/<month>/<number>.pdf`. */
  readonly claims: PrivateBucket;
  readonly records: PrivateTable;
  readonly audit: PrivateTable;
  readonly mailReceived: WorkQueue;
  readonly documentArrived: WorkQueue;

  constructor(scope: Construct, { stage, alarms }: { stage: Stage; alarms: ITopic }) {
    super(scope, "storage", { stage, description: "Navette: the papers, the records and the audit" });

    this.accessLogs = new PrivateBucket(this, "AccessLogs", {
      stage,
      name: "access-logs",
      expiresAfter: Duration.days(365),
    });
    const { accessLogs } = this;
    const bucket = (id: string, name: string, nameVariable: string) =>
      new PrivateBucket(this, id, { stage, name, nameVariable, accessLogs });
    this.mail = bucket("Mail", "mail", "MAIL_BUCKET");
    this.intake = new PrivateBucket(this, "Intake", {
      stage,
      name: "intake",
      nameVariable: "INTAKE_BUCKET",
      accessLogs,
      formsFrom: pageOrigins(stage),
    });
    this.evidence = bucket("Evidence", "evidence", "EVIDENCE_BUCKET");
    this.claims = bucket("Claims", "claims", "CLAIMS_BUCKET");

    this.records = new PrivateTable(this, "Records", {
      stage,
      nameVariable: "RECORDS_TABLE",
      indexes: ["gsi1", "gsi2"],
    });
    this.audit = new PrivateTable(this, "Audit", { stage, nameVariable: "AUDIT_TABLE" });

    this.mailReceived = new WorkQueue(this, "MailReceived", {
      stage,
      name: "mail-received",
      consumer: "receive-email",
      suffering: "A partner's e-mail is not taken in, and the partner is not told.",
      lateAfter: Duration.hours(1),
      alarms,
    });
    this.mail.notify(this.mailReceived, "inbound/");

    this.documentArrived = new WorkQueue(this, "DocumentArrived", {
      stage,
      name: "document-arrived",
      consumer: "admit-document",
      suffering: "A document that a partner sent is not read, and the household's measure waits for it.",
      // A burst of thousands is slowed down by Textract on purpose: throttled tries count, and hours are no trouble.
      lateAfter: Duration.hours(4),
      tries: 20,
      alarms,
    });
    this.intake.notify(this.documentArrived, "arrivals/");

    if (stage.mailReceiving !== undefined) {
      this.mail.bucket.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal("ses.amazonaws.com")],
          actions: ["s3:PutObject"],
          resources: [this.mail.bucket.arnForObjects("inbound/*")],
          conditions: {
            StringEquals: { "aws:SourceAccount": accountOf(stage) },
            ArnEquals: { "aws:SourceArn": receiptRuleArn(stage, stage.mailReceiving.region) },
          },
        }),
      );
    }
  }
}
