import { SESv2Client } from "@aws-sdk/client-sesv2";
import { NoticeMessage } from "../schemas/message.ts";
import { createRecordsStore, createStoreClient } from "../shared/adapters/dynamodb-store.ts";
import { createMailer } from "../shared/adapters/ses-mailer.ts";
import { chaseText } from "../shared/domain/wording/chase.ts";
import { digestText } from "../shared/domain/wording/deadline-digest.ts";
import { noticeText } from "../shared/domain/wording/notice.ts";
import { once, readEnvironment } from "./middleware/environment.ts";
import { logger } from "./middleware/logger.ts";
import { queueHandler } from "./middleware/queue-handler.ts";

const services = once(() => {
  const env = readEnvironment("RECORDS_TABLE", "NOTICE_SENDER");
  return {
    store: createRecordsStore({ client: createStoreClient(), recordsTable: env.RECORDS_TABLE }),
    mailer: createMailer({ client: new SESv2Client({}), sender: env.NOTICE_SENDER }),
  };
});

/**
 * Tells a sender what became of a document, and an operator what it has to act on. SES has no way to send a message once only: who dies between sending and
 * noting it sends it again, with the same identity.
 */
export const handler = queueHandler({
  schema: NoticeMessage,
  async handle(notice) {
    const { store, mailer } = services();
    const { noticeId, to, at } = notice;
    if ((await store.claimNotice(noticeId, at)) === "sent") return;
    await mailer.send({ noticeId, to, at, ...letterOf(notice) });
    await store.markSent(noticeId, at);
    logger.info("notice sent", { noticeId, kind: notice.kind });
  },
});

/** A digest or a chase answers nobody: it goes out by itself. */
function letterOf(notice: NoticeMessage) {
  if (notice.kind === "digest") return { ...digestText(notice), automatic: "auto-generated" as const };
  if (notice.kind === "chase") return { ...chaseText(notice), automatic: "auto-generated" as const };
  return noticeText(notice);
}
