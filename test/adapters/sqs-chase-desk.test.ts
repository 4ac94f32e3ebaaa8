import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChaseNotice, NoticeMessage } from "../../schemas/message.ts";
import { createChaseDesk } from "../../shared/adapters/sqs-chase-desk.ts";
import { createQueue } from "../../shared/adapters/sqs-queue.ts";
import type { ChaseLetter } from "../../shared/domain/claim/plan-chases.ts";
import { startWorld, type World } from "../functions/world.ts";

const letterTo = (to: string, missing = "contrat signé"): ChaseLetter => ({
  to,
  operators: ["Association L'Amarrage"],
  count: 1,
  lines: [{ missing, measures: [{ reference: "M-1", household: "É. V." }], measureCount: 1, since: "2026-07" }],
});
const august = { month: "2026-08", at: "2026-09-05T12:00:00Z" };

describe("the chase desk", () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  const desk = (fails = false) => {
    const real = createQueue({
      client: new SQSClient({}),
      url: process.env.NOTICE_QUEUE_URL ?? "",
      schema: NoticeMessage,
    });
    const send = () => Promise.reject(new Error("the queue does not answer"));
    return createChaseDesk({ store: world.store, queue: fails ? { send } : real });
  };
  const asked = async (to: string) =>
    (await world.messagesIn("notice-requested"))
      .map((message) => ChaseNotice.parse(message))
      .filter((one) => one.to === to);

  it("asks for one letter a recipient and month, the same one again until it is known to be sent, and then no more", async () => {
    const to = "un@amarrage.example";
    expect(await desk().chase([letterTo(to)], august)).toEqual([to]);
    expect(await desk().chase([letterTo(to, "bilan")], { ...august, at: "2026-09-06T12:00:00Z" })).toEqual([to]);
    const [first, again] = await asked(to);
    expect(again).toEqual(first);
    await world.store.markSent(first?.noticeId ?? "", august.at);
    expect(await desk().chase([letterTo(to, "bilan")], august)).toEqual([]);
    expect(await asked(to)).toHaveLength(2);
  });

  it("asks again for the next month that is closed", async () => {
    const to = "deux@amarrage.example";
    await desk().chase([letterTo(to)], august);
    expect(await desk().chase([letterTo(to)], { month: "2026-09", at: "2026-10-05T12:00:00Z" })).toEqual([to]);
    expect(new Set((await asked(to)).map(({ noticeId }) => noticeId)).size).toBe(2);
  });

  it("keeps the letter before it asks: who died in between asks for the letter that was kept", async () => {
    const to = "trois@amarrage.example";
    await expect(desk(true).chase([letterTo(to)], august)).rejects.toThrow("the queue does not answer");
    expect(await asked(to)).toEqual([]);
    await desk().chase([letterTo(to, "bilan")], august);
    expect((await asked(to)).map(({ lines }) => lines[0]?.missing)).toEqual(["contrat signé"]);
  });

  it("asks for one letter where two runs meet", async () => {
    const to = "quatre@amarrage.example";
    await Promise.all(["contrat signé", "bilan"].map((missing) => desk().chase([letterTo(to, missing)], august)));
    expect(new Set((await asked(to)).map((notice) => JSON.stringify(notice))).size).toBe(1);
  });

  it("has no address in a key of the table", async () => {
    const to = "cinq@amarrage.example";
    await desk().chase([letterTo(to)], august);
    expect((await world.store.loadChase(to, "2026-08"))?.to).toBe(to);
    expect(await world.store.loadChase("six@amarrage.example", "2026-08")).toBeUndefined();
  });
});
