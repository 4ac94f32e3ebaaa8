import { createHash } from "node:crypto";
import type { Document } from "../../schemas/document.ts";
import type { NoticeMessage } from "../../schemas/message.ts";
import { noticesOwed } from "../domain/document/who-is-told.ts";
import type { Documents } from "./dynamodb-documents.ts";
import type { Notices } from "./dynamodb-notices.ts";
import type { Queue } from "./sqs-queue.ts";

export interface NoticeDesk {
  /**
   * Asks for every notice owed for a document that is not known to be sent. A notice's identity follows from what it is
   * about, so that asking twice is one notice. `about` overrides the name that a file came with.
   */
  tellSenders(document: Document, about?: string): Promise<void>;
}

export function createNoticeDesk({
  store,
  queue,
}: {
  store: Pick<Notices, "isSent"> & Pick<Documents, "loadArrivals">;
  queue: Queue<NoticeMessage>;
}): NoticeDesk {
  return {
    async tellSenders(document, about) {
      const { documentId, status } = document;
      if (status !== "rejected" && status !== "review") return;
      const arrivals = await store.loadArrivals(documentId);
      for (const { arrivalId, ...notice } of noticesOwed(document, arrivals)) {
        const noticeId = noticeIdOf([notice.kind, documentId, arrivalId]);
        if (await store.isSent(noticeId)) continue;
        await queue.send({ noticeId, ...notice, ...(about !== undefined && { about }) });
      }
    },
  };
}

function noticeIdOf(parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
