import type { Construct } from "constructs";
import { QueueFunction } from "./constructs/queue-function.ts";
import { type FunctionStackProps, StageStack } from "./constructs/stage-stack.ts";
import type { MeasuresStack } from "./measures-stack.ts";
import type { ReadingStack } from "./reading-stack.ts";
import type { StorageStack } from "./storage-stack.ts";

export interface IntakeStackProps extends FunctionStackProps {
  readonly storage: StorageStack;
  readonly reading: ReadingStack;
  readonly measures: MeasuresStack;
}

/** From an e-mail or an upload to a document that is admitted, or refused with a reason. */
export class IntakeStack extends StageStack {
  constructor(scope: Construct, { stage, bundles, storage, reading, measures }: IntakeStackProps) {
    super(scope, "intake", { stage, description: "Navette: e-mails and files come in" });
    const { mail, intake, evidence, records } = storage;

    const receiveEmail = new QueueFunction(this, "ReceiveEmail", {
      stage,
      bundles,
      name: "receive-email",
      description: "Takes an e-mail apart and puts its attachments into the intake",
      queue: storage.mailReceived,
      batchSize: 1,
    });
    mail.grantRead(receiveEmail);
    intake.grantPut(receiveEmail);
    records.grantReadWrite(receiveEmail);
    measures.noticeRequested.grantSend(receiveEmail);

    const admitDocument = new QueueFunction(this, "AdmitDocument", {
      stage,
      bundles,
      name: "admit-document",
      description: "Admits a file once by its content, and finds the cheapest way to its text",
      queue: storage.documentArrived,
      batchSize: 1,
    });
    intake.grantRead(admitDocument);
    // Read too, as the intake: Textract fetches a picture, converted or not, with the rights of whoever starts the job.
    evidence.grantRead(admitDocument);
    evidence.grantPut(admitDocument);
    records.grantReadWrite(admitDocument);
    reading.grantStartTextract(admitDocument);
    reading.textReady.grantSend(admitDocument);
    measures.documentRead.grantSend(admitDocument);
    measures.noticeRequested.grantSend(admitDocument);
  }
}
