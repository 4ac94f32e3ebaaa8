import { createHash } from "node:crypto";
import type { Document } from "../../schemas/document.ts";
import type { NoticeMessage } from "../../schemas/message.ts";
import { noticesOwed, noticesOwedForParts, type OwedNotice } from "../domain/document/who-is-told.ts";
import type { Documents } from "./dynamodb-documents.ts";
import type { Notices } from "./dynamodb-notices.ts";
import type { Queue } from "./sqs-queue.ts";

export interface NoticeDesk {
  /**
   * Asks for every notice owed for a document that is not known to be sent. A notice's identity follows from what it is
   * about, so that asking twice is one notice. `about` overrides the name that a file came with.
   * A part of a file speaks for all parts of it, in one notice, and only once the last of them is settled.
   */
  tellSenders(document: Document, about?: string): Promise<void>;
}

export function createNoticeDesk({
  store,
  queue,
}: {
  store: Pick<Notices, "isSent"> & Pick<Documents, "loadArrivals" | "loadDocument">;
  queue: Queue<NoticeMessage>;
}): NoticeDesk {
  const ask = async (owed: readonly OwedNotice[], identity: readonly string[], about?: string) => {
    for (const { arrivalId, ...notice } of owed) {
      const noticeId = noticeIdOf([notice.kind, ...identity, arrivalId]);
      if (await store.isSent(noticeId)) continue;
      await queue.send({ noticeId, ...notice, ...(about !== undefined && { about }) });
    }
  };
  const tellOfParts = async (fileId: string) => {
    const file = (await store.loadDocument(fileId))?.document;
    if (file?.status !== "split") return;
    const parts = [];
    // The last part is the likeliest to be under way still: asked for first, it spares reading the others.
    for (const id of file.parts.toReversed()) {
      const part = (await store.loadDocument(id))?.document;
      if (part?.status !== "review" && part?.status !== "recorded") return;
      parts.unshift(part);
    }
    const { about, notices } = noticesOwedForParts(parts, await store.loadArrivals(fileId));
    await ask(notices, [fileId, ...about]);
  };
  return {
    async tellSenders(document, about) {
      const { documentId, status } = document;
      if ("partOf" in document && document.partOf !== undefined) return tellOfParts(document.partOf.documentId);
      if (status !== "rejected" && status !== "review") return;
      await ask(noticesOwed(document, await store.loadArrivals(documentId)), [documentId], about);
    },
  };
}

function noticeIdOf(parts: string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
