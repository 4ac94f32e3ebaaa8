import type { Instant, Month } from "../../schemas/calendar.ts";
import type { NoticeMessage } from "../../schemas/message.ts";
import type { ChaseLetter } from "../domain/claim/plan-chases.ts";
import type { Chases } from "./dynamodb-chases.ts";
import { hashOf } from "./dynamodb-keys.ts";
import type { Notices } from "./dynamodb-notices.ts";
import type { Queue } from "./sqs-queue.ts";

export interface ChaseDesk {
  /**
   * Asks for one chase a recipient for the month that was closed last. The letter is kept before it is asked for: asking
   * again asks for the very same, whatever is missing by then, and for none that is known to be sent. Returns the
   * addresses that were asked for.
   */
  chase(letters: readonly ChaseLetter[], closing: { month: Month; at: Instant }): Promise<string[]>;
}

export function createChaseDesk({
  store,
  queue,
}: {
  store: Chases & Pick<Notices, "isSent">;
  queue: Queue<NoticeMessage>;
}): ChaseDesk {
  return {
    async chase(letters, { month, at }) {
      const asked: string[] = [];
      for (const letter of letters) {
        const { to } = letter;
        const noticeId = hashOf(JSON.stringify(["chase", to, month])).slice(0, 32);
        const notice = { noticeId, kind: "chase" as const, ...letter, month, at };
        // Another run may have been faster: then its letter is the one to send.
        const kept = (await store.keepChase(notice)) ? notice : await store.loadChase(to, month);
        if (kept === undefined || (await store.isSent(noticeId))) continue;
        await queue.send(kept);
        asked.push(to);
      }
      return asked;
    },
  };
}
