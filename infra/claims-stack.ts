import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { QueueFunction } from "./constructs/queue-function.ts";
import { ScheduledFunction } from "./constructs/scheduled-function.ts";
import { type FunctionStackProps, StageStack } from "./constructs/stage-stack.ts";
import { WorkQueue } from "./constructs/work-queue.ts";
import type { StorageStack } from "./storage-stack.ts";

/** From measures to the monthly claims, as records and as paper. */
export class ClaimsStack extends StageStack {
  readonly issueClaims: ScheduledFunction;

  constructor(scope: Construct, { stage, bundles, alarms, storage }: FunctionStackProps & { storage: StorageStack }) {
    super(scope, "claims", { stage, description: "Navette: the monthly claims" });

    const claimIssued = new WorkQueue(this, "ClaimIssued", {
      stage,
      name: "claim-issued",
      consumer: "render-claim",
      urlVariable: "CLAIM_ISSUED_QUEUE_URL",
      suffering: "A claim is issued but its PDF and CSV are not there: finance staff cannot send it.",
      lateAfter: Duration.hours(1),
      alarms,
    });

    this.issueClaims = new ScheduledFunction(this, "IssueClaims", {
      stage,
      bundles,
      name: "issue-claims",
      description: "Closes the months that are over and issues their claims",
      cron: "cron(0 6 1 * ? *)",
      suffering: "The month is not closed: no operator can claim it, and the next month waits for it too.",
      alarms,
    });
    storage.records.grantReadWrite(this.issueClaims);
    storage.audit.grantAppend(this.issueClaims);
    claimIssued.grantSend(this.issueClaims);

    const renderClaim = new QueueFunction(this, "RenderClaim", {
      stage,
      bundles,
      name: "render-claim",
      description: "Draws an issued claim as PDF, CSV and XLSX, with its annexes",
      queue: claimIssued,
      batchSize: 1,
    });
    storage.records.grantReadWrite(renderClaim);
    storage.audit.grantAppend(renderClaim);
    storage.claims.grantPut(renderClaim);
    // The annex of evidence shows pictures of the papers that came.
    storage.intake.grantRead(renderClaim);
    storage.evidence.grantRead(renderClaim);
  }
}
