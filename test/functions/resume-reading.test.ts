import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReadingOrder } from "../../schemas/reading-job.ts";
import { admitted, arrival } from "../adapters/dynamodb-samples.ts";
import { context, startWorld, type World } from "./world.ts";

/** A page with forms and signatures costs 535: two of them reach 0.107 $. */
const ceiling = "0.12";
const order = (label: string, pages: number): ReadingOrder => ({
  features: ["FORMS", "SIGNATURES"],
  pages: Array.from({ length: pages }, (_, index) => index + 1),
  object: { bucket: "intake", key: `arrivals/${label}` },
});

describe("resume-reading", () => {
  let world: World;
  let handler: typeof import("../../functions/resume-reading.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    process.env.READING_DOLLARS_PER_MONTH = ceiling;
    ({ handler } = await import("../../functions/resume-reading.ts"));
  });
  afterAll(() => world.stop());

  async function paused(label: string, pages: number, day: string): Promise<string> {
    const document = { ...admitted(label), route: "picture" as const, admittedAt: `2026-01-${day}T09:00:00Z` };
    await world.store.createDocument(document, arrival(label));
    const stored = await world.store.loadDocument(document.documentId);
    if (stored === undefined) throw new Error("setup");
    const terms = { at: document.admittedAt, ceilingTenThousandths: 1 };
    const { outcome } = await world.store.buyReadings(stored, [order(label, pages)], terms);
    expect(outcome).toBe("paused");
    return document.documentId;
  }
  const statusOf = async (id: string) => (await world.store.loadDocument(id))?.document.status;
  const resume = (scheduledAt: string) => handler({ scheduledAt }, context);

  it("takes those that wait in order of arrival, as far as the month's money goes, and nobody overtakes", async () => {
    const huge = await paused("huge", 60, "01");
    const first = await paused("first", 1, "02");
    const second = await paused("second", 2, "03");
    const third = await paused("third", 1, "04");
    await resume("2026-02-01T03:30:00Z");
    expect(await Promise.all([huge, first, second, third].map(statusOf))).toEqual([
      "waiting-for-budget",
      "waiting-for-text",
      "waiting-for-budget",
      "waiting-for-budget",
    ]);
    expect(await world.messagesIn("text-ready")).toEqual([{ documentId: first, at: "2026-02-01T03:30:00Z" }]);

    await resume("2026-02-02T03:30:00Z");
    expect(await statusOf(second)).toBe("waiting-for-budget");
    await resume("2026-03-01T03:30:00Z");
    expect(await Promise.all([second, third].map(statusOf))).toEqual(["waiting-for-text", "waiting-for-budget"]);
    await resume("2026-04-01T03:30:00Z");
    expect(await statusOf(third)).toBe("waiting-for-text");
    expect(await statusOf(huge)).toBe("waiting-for-budget");
  });

  it("tells again of what was paid for and never started, without paying again", async () => {
    const { Item } = await world.records("READING#2026-04", "SPENT");
    await resume("2026-04-02T03:30:00Z");
    expect((await world.records("READING#2026-04", "SPENT")).Item).toEqual(Item);
    const told = await world.messagesIn("text-ready");
    expect(told.at(-1)).toMatchObject({ at: "2026-04-02T03:30:00Z" });
  });
});
