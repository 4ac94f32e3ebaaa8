import { SQSClient } from "@aws-sdk/client-sqs";
import type { CalendarDate } from "../../schemas/calendar.ts";
import { NoticeMessage } from "../../schemas/message.ts";
import type { Everything } from "../../shared/adapters/dynamodb-export.ts";
import { createChaseDesk } from "../../shared/adapters/sqs-chase-desk.ts";
import { createQueue } from "../../shared/adapters/sqs-queue.ts";
import { planChases, type RequestSender } from "../../shared/domain/claim/plan-chases.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { measureNames } from "../../shared/domain/wording/chase.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";
import { heldNow } from "./claims-blocked.ts";
import type { OpenTwin } from "./open-twin.ts";
import { noonOf } from "./today.ts";

/** `navette claims --chase`: asks by e-mail for what holds money back, once a recipient and month that was closed. */
export async function claimsChase({ twin, store }: OpenTwin, today: CalendarDate): Promise<number> {
  const setup = await store.loadSetup();
  const everything = await store.exportEverything();
  const { causes, closedThrough: month } = heldNow(everything, { setup, today });
  if (month === undefined || causes.length === 0) {
    console.log(
      month === undefined ? "Aucun mois n’est clos : rien à relancer." : "Rien n’est retenu : personne à relancer.",
    );
    return 0;
  }
  const measures = everything.measures.map(({ measure }) => measure);
  const { letters, unreached } = planChases(causes, { setup, measures, senderOf: requestSenders(everything) });
  const asked = await createChaseDesk({ store, queue: noticeQueue(twin) }).chase(letters, { month, at: noonOf(today) });
  await twin.drain();
  for (const { to, count } of letters) {
    const done = asked.includes(to) ? "relance envoyée" : `déjà relancé pour ${formatMonth(month)}`;
    console.log(`${to}  ${countOf(count, "point")}  ${done}`);
  }
  for (const { who, missing, measures: about } of unreached)
    console.log(`Sans adresse : ${typeset(who)}, ${typeset(missing)} : ${measureNames(about)}`);
  if (unreached.length > 0)
    console.log("Pour les relancer, ajoutez « email » à l’opérateur dans les réglages, puis importez-les.");
  return 0;
}

function noticeQueue({ clientsEnv, env }: OpenTwin["twin"]) {
  const { AWS_ENDPOINT_URL_SQS: endpoint, AWS_REGION: region } = clientsEnv;
  const { NOTICE_QUEUE_URL: url } = env("check-deadlines");
  if (!endpoint || !region || !url) throw new Error("the twin does not say where its queues are");
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return createQueue({ client: new SQSClient({ endpoint, region, credentials }), url, schema: NoticeMessage });
}

/** Who sent a document by e-mail, where the sender was known and vouched for: the first one. */
function requestSenders({ arrivals }: Pick<Everything, "arrivals">): (document: string) => RequestSender | undefined {
  const senders = new Map<string, RequestSender>();
  for (const { documentId, arrival } of arrivals) {
    const { channel, sentBy, replyTo, hold } = arrival;
    if (channel !== "email" || hold !== undefined || sentBy === undefined || replyTo === undefined) continue;
    if (!senders.has(documentId)) senders.set(documentId, { partner: sentBy, address: replyTo });
  }
  return (document) => senders.get(document);
}
