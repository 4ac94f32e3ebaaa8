import { createHash } from "node:crypto";
import type { CalendarDate, Instant } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import type { DigestNotice, NoticeMessage } from "../../schemas/message.ts";
import type { Operator, Setup } from "../../schemas/setup.ts";
import { planDigest } from "../domain/deadline/digest.ts";
import { identify } from "../domain/deadline/order.ts";
import type { Digests, KeptDigest, Told } from "./dynamodb-digests.ts";
import type { Notices } from "./dynamodb-notices.ts";
import type { Queue } from "./sqs-queue.ts";

/**
 * How many deadlines of an operator, the earliest first, are told and remembered: an item of the table holds 400 KB,
 * and these, twice, take 240.
 */
const mostRemembered = 15_000;
const fingerprintLength = 8;

export interface DigestDesk {
  /**
   * Asks for the digest of the day of each operator that has an address and something new to read, out of the deadlines
   * as they were last found. Returns the ids of those operators. Asking again the same day asks for the very same digest, as long as it is not known to be sent.
   */
  tellOperators(context: { setup: Setup; today: CalendarDate; at: Instant }): Promise<string[]>;
}

interface Services {
  store: Digests & Pick<Notices, "isSent">;
  queue: Queue<NoticeMessage>;
}
interface Day {
  today: CalendarDate;
  at: Instant;
}

export function createDigestDesk(services: Services): DigestDesk {
  return {
    async tellOperators({ setup, today, at }) {
      const reachable = setup.operators.flatMap((operator) =>
        operator.email === undefined ? [] : [{ operator, to: operator.email }],
      );
      if (reachable.length === 0) return [];
      const agreements = new Map(setup.agreements.map(({ id, operator }) => [id, operator]));
      // What is about an agreement as a whole is its operator's.
      const ofOperator = Map.groupBy(
        await services.store.owedDeadlines(),
        ({ operator, deadline }) => operator ?? agreements.get(deadline.agreement ?? ""),
      );
      const told: string[] = [];
      for (const { operator, to } of reachable) {
        const deadlines = (ofOperator.get(operator.id) ?? []).map(({ deadline }) => deadline);
        if (await tellOne(services, { operator, to, deadlines }, { today, at })) told.push(operator.id);
      }
      return told;
    },
  };
}

/** Decides the digest of the day, keeps it, and only then asks for it: whoever dies in between asks for what is kept. */
async function tellOne(
  { store, queue }: Services,
  { operator, to, deadlines }: { operator: Operator; to: string; deadlines: Deadline[] },
  { today, at }: Day,
): Promise<boolean> {
  let last = await store.loadDigest(operator.id);
  if (last === undefined || last.told.on < today) {
    const before = last && (await lastTold(store, last));
    const known = remembered(deadlines, before);
    const groups = planDigest(known, { today, lastOn: before?.on });
    if (groups === undefined) return false;
    const noticeId = fingerprintOf(["digest", operator.id, today], "hex").slice(0, 32);
    const notice: DigestNotice = { noticeId, kind: "digest", to, operator: operator.name, on: today, groups, at };
    const told = { on: today, fingerprints: known.map(({ fingerprint }) => fingerprint).join("") };
    const digest: KeptDigest = { notice, told, ...(before !== undefined && { before }) };
    // Another run of the same day may have been faster: then its digest is the one to send.
    last = (await store.keepDigest(operator.id, digest)) ? digest : await store.loadDigest(operator.id);
  }
  if (last?.told.on !== today || (await store.isSent(last.notice.noticeId))) return false;
  await queue.send(last.notice);
  return true;
}

/** What the operator knows: a digest that never went out has told nothing. */
async function lastTold(store: Services["store"], last: KeptDigest): Promise<Told | undefined> {
  return (await store.isSent(last.notice.noticeId)) ? last.told : last.before;
}

function remembered(deadlines: Deadline[], before: Told | undefined) {
  const pattern = new RegExp(`.{${fingerprintLength}}`, "g");
  const told = new Set(before?.fingerprints.match(pattern) ?? []);
  return identify(deadlines)
    .slice(0, mostRemembered)
    .map(({ identity, deadline }) => {
      const fingerprint = fingerprintOf(["deadline", identity], "base64url").slice(0, fingerprintLength);
      return { deadline, fingerprint, told: told.has(fingerprint) };
    });
}

function fingerprintOf(parts: string[], encoding: "hex" | "base64url"): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest(encoding);
}
