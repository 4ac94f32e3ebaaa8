import { Duration } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Alias } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import type { PipelineFunction } from "./constructs/pipeline-function.ts";
import { QueueFunction } from "./constructs/queue-function.ts";
import { ReadingBudget } from "./constructs/reading-budget.ts";
import { ScheduledFunction } from "./constructs/scheduled-function.ts";
import { accountOf, nameIn } from "./constructs/stage-facts.ts";
import { type FunctionStackProps, StageStack } from "./constructs/stage-stack.ts";
import { grantTextract } from "./constructs/textract-grant.ts";
import { WorkQueue } from "./constructs/work-queue.ts";
import type { MeasuresStack } from "./measures-stack.ts";
import type { StorageStack } from "./storage-stack.ts";

/** From text, ours or Textract's, to kind, fields and findings. */
export class ReadingStack extends StageStack {
  readonly textReady: WorkQueue;
  readonly budget: ReadingBudget;
  readonly #textractCompleted: Topic;
  readonly #textractRole: Role;

  constructor(scope: Construct, props: FunctionStackProps & { storage: StorageStack; measures: MeasuresStack }) {
    const { stage, bundles, alarms, storage, measures } = props;
    super(scope, "reading", { stage, description: "Navette: what stands on a page" });

    this.textReady = new WorkQueue(this, "TextReady", {
      stage,
      name: "text-ready",
      consumer: "read-document",
      urlVariable: "TEXT_READY_QUEUE_URL",
      suffering: "The text of a document is there, but nobody learns what it says: its measure waits for it.",
      // Its reader buys from Textract too, which slows a burst down: as for what has just arrived.
      lateAfter: Duration.hours(4),
      tries: 20,
      alarms,
    });

    this.#textractCompleted = new Topic(this, "TextractCompleted", {
      topicName: nameIn(stage, "textract-completed"),
      // AWS's own key is enough: Textract publishes by a role of this account.
      masterKey: Alias.fromAliasName(this, "SnsKey", "alias/aws/sns"),
      enforceSSL: true,
    });
    this.#textractCompleted.addSubscription(new SqsSubscription(this.textReady.queue, { rawMessageDelivery: true }));
    this.#textractRole = new Role(this, "TextractRole", {
      description: "Lets Textract say that a job has ended",
      assumedBy: new ServicePrincipal("textract.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": accountOf(stage) } },
      }),
    });
    this.#textractRole.addToPolicy(
      new PolicyStatement({ actions: ["sns:Publish"], resources: [this.#textractCompleted.topicArn] }),
    );

    const readDocument = new QueueFunction(this, "ReadDocument", {
      stage,
      bundles,
      name: "read-document",
      description: "Reads kind, fields and findings from a document's text",
      queue: this.textReady,
      batchSize: 1,
    });
    this.budget = new ReadingBudget(this, "Budget", { stage, alarms });
    // The text of a page says what else to look for in it: so it buys too, and cuts files into what it buys.
    this.#grantTextract(readDocument, ["textract:GetDocumentTextDetection", "textract:GetDocumentAnalysis"]);
    this.budget.grantBuy(readDocument);
    storage.intake.grantRead(readDocument);
    storage.evidence.grantRead(readDocument);
    storage.evidence.grantPut(readDocument);
    storage.records.grantReadWrite(readDocument);
    measures.documentRead.grantSend(readDocument);
    measures.noticeRequested.grantSend(readDocument);

    const resumeReading = new ScheduledFunction(this, "ResumeReading", {
      stage,
      bundles,
      name: "resume-reading",
      description: "Goes on with the documents whose reading waits for money",
      cron: "cron(30 4 * * ? *)",
      suffering: "Documents whose reading was paused go on waiting, though there may be money for them again.",
      alarms,
    });
    this.budget.grantBuy(resumeReading);
    storage.records.grantReadWrite(resumeReading);
    this.textReady.grantSend(resumeReading);
  }

  /** Lets the function buy the text of pictures. */
  grantStartTextract(fn: PipelineFunction): void {
    this.#grantTextract(fn);
    this.budget.grantBuy(fn);
  }

  /** To start a job is to name the topic and hand Textract the role that may publish there. */
  #grantTextract(fn: PipelineFunction, more: `textract:${string}`[] = []): void {
    const start = ["textract:StartDocumentTextDetection", "textract:StartDocumentAnalysis"] as const;
    grantTextract(fn, { actions: [...start, ...more] });
    fn.grant({
      actions: ["iam:PassRole"],
      resources: [this.#textractRole.roleArn],
      environment: {
        TEXTRACT_TOPIC_ARN: this.#textractCompleted.topicArn,
        TEXTRACT_ROLE_ARN: this.#textractRole.roleArn,
      },
    });
  }
}
