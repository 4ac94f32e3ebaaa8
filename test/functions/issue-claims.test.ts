import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actor, papers, recordInto } from "../adapters/dynamodb-samples.ts";
import { setupWith } from "../domain/facts.ts";
import { context, delivery, startWorld, type World } from "./world.ts";

describe("issue-claims, render-claim and check-deadlines", () => {
  let world: World;
  let issue: typeof import("../../functions/issue-claims.ts").handler;
  let render: typeof import("../../functions/render-claim.ts").handler;
  let check: typeof import("../../functions/check-deadlines.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    issue = (await import("../../functions/issue-claims.ts")).handler;
    render = (await import("../../functions/render-claim.ts")).handler;
    check = (await import("../../functions/check-deadlines.ts")).handler;
    for (const label of ["orientation", "decision", "contract"] as const) {
      await recordInto(world.store, label, papers[label]);
    }
    // Only now: what was recorded without settings has to be computed again before anything is claimed.
    await world.store.saveSetup(setupWith(), actor);
  });
  afterAll(() => world.stop());

  it("closes every month that is over, in order, and asks for each claim's paper", async () => {
    await issue({ scheduledAt: "2026-04-01T06:00:00+02:00" }, context);
    const { claims, ledgers } = await world.store.exportEverything();
    expect(claims.map(({ number, month, totalCents }) => [number, month, totalCents])).toEqual([
      ["AS-2026-0001", "2026-01", 9483],
      ["AS-2026-0002", "2026-02", 9484],
      ["AS-2026-0003", "2026-03", 9483],
    ]);
    expect(ledgers.map(({ closedThrough }) => closedThrough)).toEqual(["2026-03", "2026-03"]);
    expect(await world.messagesIn("claim-issued")).toHaveLength(3);
  });

  it("issues nothing twice when it runs again, and asks again for the papers that are not there", async () => {
    await Promise.all([
      issue({ scheduledAt: "2026-04-01T06:00:00+02:00" }, context),
      issue({ scheduledAt: "2026-04-01T06:00:00+02:00" }, context),
    ]);
    expect((await world.store.exportEverything()).claims).toHaveLength(3);
    expect(await world.messagesIn("claim-issued")).toHaveLength(9);
  });

  it("draws each claim as PDF, CSV and XLSX, once", async () => {
    const messages = await world.messagesIn("claim-issued");
    expect(await render(delivery(...messages), context)).toEqual({ batchItemFailures: [] });
    expect(await world.keysOf("claims")).toHaveLength(9);
    expect(await world.read("claims", "asell-2026/2026-01/AS-2026-0001.pdf")).toMatch(/^%PDF-/);
    const { claims } = await world.store.exportEverything();
    expect(claims.map(({ status }) => status)).toEqual(["rendered", "rendered", "rendered"]);
    const before = (await world.messagesIn("claim-issued")).length;
    await issue({ scheduledAt: "2026-04-01T06:00:00+02:00" }, context);
    expect(await world.messagesIn("claim-issued")).toHaveLength(before);
  });

  it("gives back a message about a claim that is not there", async () => {
    const outcome = await render(
      delivery({ agreement: "asell-2026", month: "2030-01", at: "2030-02-01T06:00:00Z" }),
      context,
    );
    expect(outcome).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
  });

  it("lists a deadline from the day it is announced, once", async () => {
    await check({ scheduledAt: "2026-03-01T05:00:00+01:00" }, context);
    expect(await world.store.listDeadlines()).toEqual([]);
    await check({ scheduledAt: "2026-06-20T05:00:00+02:00" }, context);
    await check({ scheduledAt: "2026-06-20T05:00:00+02:00" }, context);
    const codes = (await world.store.listDeadlines()).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("tells of what lapses until a month is closed without it", async () => {
    const lapse = {
      code: "lapse-near",
      severity: "warning",
      measure: "M-1",
      dueOn: "2030-12-31",
      who: "Service financier",
      message: "Une ligne retenue se prescrit.",
      rule: { sentence: "Loi n° 68-1250", source: "navette" },
    } as const;
    await world.store.saveLapses("asell-2026", [lapse], "2030-02-01");
    expect(await world.store.listDeadlines()).toContainEqual(lapse);
    await issue({ scheduledAt: "2026-05-01T06:00:00+02:00" }, context);
    expect((await world.store.listDeadlines()).map(({ code }) => code)).not.toContain("lapse-near");
  });

  it("fails as a run when its event is not a schedule's", async () => {
    await expect(check({ at: "now" }, context)).rejects.toThrow("run failed");
  });
});
