import { Duration } from "aws-cdk-lib";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { QueueFunction } from "./constructs/queue-function.ts";
import { ScheduledFunction } from "./constructs/scheduled-function.ts";
import { type FunctionStackProps, StageStack } from "./constructs/stage-stack.ts";
import { WorkQueue } from "./constructs/work-queue.ts";
import type { StorageStack } from "./storage-stack.ts";

/** From what was read to measures and their deadlines, and the notices to whoever sent the paper. */
export class MeasuresStack extends StageStack {
  readonly documentRead: WorkQueue;
  readonly noticeRequested: WorkQueue;

  constructor(scope: Construct, props: FunctionStackProps & { storage: StorageStack }) {
    const { stage, bundles, alarms, storage } = props;
    super(scope, "measures", { stage, description: "Navette: measures, deadlines and notices" });
    const { records, audit } = storage;

    this.documentRead = new WorkQueue(this, "DocumentRead", {
      stage,
      name: "document-read",
      consumer: "record-measure",
      urlVariable: "DOCUMENT_READ_QUEUE_URL",
      suffering: "A document was read but is in no measure: its household's claim lines may be held back.",
      lateAfter: Duration.hours(1),
      alarms,
    });
    this.noticeRequested = new WorkQueue(this, "NoticeRequested", {
      stage,
      name: "notice-requested",
      consumer: "send-notice",
      urlVariable: "NOTICE_QUEUE_URL",
      suffering: "A sender is not told that a document was refused or waits; an operator gets no list of deadlines.",
      lateAfter: Duration.hours(1),
      alarms,
    });

    const warnings = { DEADLINE_WARNING_DAYS: stage.deadlineWarningDays.join(",") };
    const recordMeasure = new QueueFunction(this, "RecordMeasure", {
      stage,
      environment: warnings,
      bundles,
      name: "record-measure",
      description: "Records what a document states in its measure, or leaves it to a person",
      queue: this.documentRead,
      batchSize: 10,
    });
    records.grantReadWrite(recordMeasure);
    audit.grantAppend(recordMeasure);
    this.noticeRequested.grantSend(recordMeasure);
    // A document may free another that waits for it: that one is sent through again.
    this.documentRead.grantSend(recordMeasure);

    const sendNotice = new QueueFunction(this, "SendNotice", {
      stage,
      bundles,
      name: "send-notice",
      description: "Tells a sender what became of a document, and an operator what is due",
      queue: this.noticeRequested,
      batchSize: 10,
    });
    records.grantReadWrite(sendNotice);
    this.#grantSendEmail(sendNotice, stage.noticeDomain);

    const checkDeadlines = new ScheduledFunction(this, "CheckDeadlines", {
      stage,
      bundles,
      name: "check-deadlines",
      description: "Lists the dates somebody has to act on, every morning",
      cron: "cron(0 5 * * ? *)",
      suffering: "Nobody is warned of today's deadlines: a measure may end without its bilan or renewal.",
      alarms,
      environment: warnings,
    });
    records.grantReadWrite(checkDeadlines);
    this.noticeRequested.grantSend(checkDeadlines);
  }

  /** Raw is granted too: SES asks for it where the message is whole MIME. */
  #grantSendEmail(fn: QueueFunction, domain: string): void {
    const identity = new EmailIdentity(this, "NoticeSender", { identity: Identity.domain(domain) });
    const sender = `ne-pas-repondre@${domain}`;
    fn.grant({
      actions: ["ses:SendEmail", "ses:SendRawEmail"],
      resources: [identity.emailIdentityArn],
      conditions: { StringEquals: { "ses:FromAddress": sender } },
      environment: { NOTICE_SENDER: sender },
    });
  }
}
