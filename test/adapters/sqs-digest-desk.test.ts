import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Deadline } from "../../schemas/deadline.ts";
import { DigestNotice, NoticeMessage } from "../../schemas/message.ts";
import type { Setup } from "../../schemas/setup.ts";
import { createDigestDesk } from "../../shared/adapters/sqs-digest-desk.ts";
import { createQueue } from "../../shared/adapters/sqs-queue.ts";
import { ceilingOf, deadlineOf } from "../domain/deadline/deadline-samples.ts";
import { setupWith } from "../domain/facts.ts";
import { startWorld, type World } from "../functions/world.ts";
import { actor, papers, recordInto } from "./dynamodb-samples.ts";

describe("the digest desk", () => {
  let world: World;
  let operators = 0;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** An operator of its own for each test, with one agreement; what it is told day by day, and was asked for so far. */
  function newOperator(email?: string) {
    operators += 1;
    const id = `amarrage-${operators}`;
    const base = setupWith();
    const setup: Setup = {
      ...base,
      operators: base.operators.map((operator) => ({ ...operator, id, ...(email !== undefined && { email }) })),
      agreements: base.agreements.slice(0, 1).map((agreement) => ({ ...agreement, id, operator: id })),
    };
    const url = process.env.NOTICE_QUEUE_URL ?? "";
    const queue = createQueue({ client: new SQSClient({}), url, schema: NoticeMessage });
    const desk = createDigestDesk({ store: world.store, queue });
    const asked = async () => {
      const all = (await world.messagesIn("notice-requested")).map((message) => DigestNotice.parse(message));
      return all.filter(({ to }) => to === email);
    };
    return {
      id,
      asked,
      /** The deadlines found on a day, and what the desk makes of them. */
      async tell(today: string, ...deadlines: Deadline[]) {
        const found = deadlines.map((deadline) => ({ agreement: id, ...deadline }));
        await world.store.saveAgreementDeadlines(id, found, today);
        return desk.tellOperators({ setup, today, at: `${today}T05:00:00Z` });
      },
      /** What `send-notice` does with the last one. */
      async send() {
        const last = (await asked()).at(-1);
        await world.store.markSent(last?.noticeId ?? "", last?.at ?? "");
      },
    };
  }

  it("tells an operator once a day, whatever is asked for again", async () => {
    const { id, tell, send, asked } = newOperator("un@amarrage.example");
    expect(await tell("2026-10-05", deadlineOf())).toEqual([id]);
    expect(await tell("2026-10-05", deadlineOf(), deadlineOf({ measure: "B" }))).toEqual([id]);
    const [first, again] = await asked();
    expect(again).toEqual(first);
    expect(first).toMatchObject({ operator: "Association L'Amarrage", on: "2026-10-05", at: "2026-10-05T05:00:00Z" });
    await send();
    expect(await tell("2026-10-05", deadlineOf())).toEqual([]);
  });

  it("is silent on the next day where nothing is new, and speaks up again when something is", async () => {
    const { id, tell, send, asked } = newOperator("deux@amarrage.example");
    await tell("2026-10-05", deadlineOf());
    await send();
    expect(await tell("2026-10-06", deadlineOf({ message: "Autre phrase." }))).toEqual([]);
    expect(await tell("2026-10-07", deadlineOf(), deadlineOf({ measure: "B" }))).toEqual([id]);
    const groups = (await asked()).at(-1)?.groups ?? [];
    expect(groups[0]?.lines.map(({ measure, fresh }) => [measure, fresh])).toEqual([
      ["ASELL-CD-2026-0001", false],
      ["B", true],
    ]);
  });

  it("tells once more of a deadline on the day it has become late", async () => {
    const { id, tell, send } = newOperator("trois@amarrage.example");
    await tell("2026-10-05", deadlineOf());
    await send();
    expect(await tell("2026-10-17", deadlineOf())).toEqual([]);
    expect(await tell("2026-10-18", deadlineOf())).toEqual([id]);
    await send();
    expect(await tell("2026-10-19", deadlineOf())).toEqual([]);
  });

  it("takes for untold what stood in a digest that never went out", async () => {
    const { id, tell, asked } = newOperator("quatre@amarrage.example");
    await tell("2026-10-05", deadlineOf());
    expect(await tell("2026-10-06", deadlineOf())).toEqual([id]);
    expect((await asked()).map(({ on, groups }) => [on, groups[0]?.lines[0]?.fresh])).toEqual([
      ["2026-10-05", true],
      ["2026-10-06", true],
    ]);
  });

  it("sends nothing of a day that is over once a later one was told", async () => {
    const { tell, asked } = newOperator("cinq@amarrage.example");
    await tell("2026-10-05", deadlineOf());
    expect(await tell("2026-09-01", deadlineOf({ measure: "B" }))).toEqual([]);
    expect(await asked()).toHaveLength(1);
  });

  it("sends one digest where two runs of a day meet", async () => {
    const { tell, asked } = newOperator("six@amarrage.example");
    await Promise.all([tell("2026-10-05", deadlineOf()), tell("2026-10-05", deadlineOf({ measure: "B" }))]);
    const identities = new Set((await asked()).map((notice) => JSON.stringify(notice)));
    expect(identities.size).toBe(1);
  });

  it("gives a measure's deadlines to the measure's operator, which no agreement has to name", async () => {
    for (const label of ["orientation", "decision"] as const) await recordInto(world.store, label, papers[label]);
    const { id, tell, asked } = newOperator("sept@amarrage.example");
    const setup = { ...setupWith(), operators: setupWith().operators.map((operator) => ({ ...operator, id })) };
    await world.store.saveSetup(
      { ...setup, agreements: setup.agreements.map((one) => ({ ...one, operator: id })) },
      actor,
    );
    await world.store.refoldStale(actor);
    const [{ measure } = { measure: undefined }] = (await world.store.exportEverything()).measures;
    const [watched] = await world.store.measuresNow([measure?.reference ?? ""]);
    if (watched === undefined) throw new Error("no measure");
    const deadlines = [deadlineOf({ measure: watched.measure.reference })];
    await world.store.saveDeadlines([{ watched, deadlines, kept: [], watchFrom: undefined }], "2026-10-05");
    expect(await tell("2026-10-05")).toEqual([id]);
    expect((await asked())[0]?.groups[0]?.lines[0]).toMatchObject({ measure: watched.measure.reference });
  });

  it("tells nobody where there is no address, no deadline, or no operator", async () => {
    expect(await newOperator().tell("2026-10-05", deadlineOf())).toEqual([]);
    const { tell } = newOperator("huit@amarrage.example");
    expect(await tell("2026-10-05")).toEqual([]);
    expect(await tell("2026-10-05", ceilingOf({ agreement: "autre" }))).toEqual([]);
  });

  it("has room in the table for fifteen thousand deadlines told, and those told before", async () => {
    const { id, tell, send } = newOperator("neuf@amarrage.example");
    await tell("2026-10-05", deadlineOf());
    await send();
    const last = await world.store.loadDigest(id);
    if (last === undefined) throw new Error("no digest");
    const told = { on: "2026-10-06", fingerprints: "x".repeat(8 * 15_000) };
    expect(await world.store.keepDigest(id, { ...last, told, before: told })).toBe(true);
    expect((await world.store.loadDigest(id))?.before).toEqual(told);
  });
});
