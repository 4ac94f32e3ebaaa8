import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { context, delivery, startWorld, type World } from "./world.ts";

const notice = {
  noticeId: "0123456789abcdef0123456789abcdef",
  kind: "rejected" as const,
  to: "jeanne@ccas-x.example",
  about: "pièce.pdf",
  findings: [{ code: "file-empty", severity: "error" as const, message: "Ce fichier est vide." }],
  at: "2026-01-10T09:00:00Z",
};

describe("send-notice", () => {
  let world: World;
  let handler: typeof import("../../functions/send-notice.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    ({ handler } = await import("../../functions/send-notice.ts"));
  });
  afterAll(() => world.stop());

  it("gives the message back while SES does not answer, and sends it when it does", async () => {
    world.outbox.status = 400;
    expect(await handler(delivery(notice), context)).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
    world.outbox.status = 200;
    expect(await handler(delivery(notice), context)).toEqual({ batchItemFailures: [] });
    expect(world.outbox.letters).toHaveLength(1);
    expect(world.outbox.letters[0]).toContain(`X-Navette-Notice: ${notice.noticeId}`);
    expect(world.outbox.letters[0]).toContain("Auto-Submitted: auto-replied");
  });

  it("sends the same notice once, however often it is asked for", async () => {
    await handler(delivery(notice, notice), context);
    expect(world.outbox.letters).toHaveLength(1);
  });

  it("sends an operator's digest, which answers nobody", async () => {
    const line = { dueOn: "2026-01-05", measure: "VDB-26-0118", who: "CLU", message: "Décidez.", fresh: true };
    const digest = {
      noticeId: "f".repeat(32),
      kind: "digest",
      to: "echeances@amarrage.example",
      operator: "Association L’Amarrage",
      on: "2026-01-10",
      groups: [{ urgency: "late", count: 1, lines: [line] }],
      at: "2026-01-10T05:00:00Z",
    };
    expect(await handler(delivery(digest, digest), context)).toEqual({ batchItemFailures: [] });
    expect(world.outbox.letters).toHaveLength(2);
    expect(world.outbox.letters[1]).toContain("To: echeances@amarrage.example");
    expect(world.outbox.letters[1]).toContain("Auto-Submitted: auto-generated");
    expect(world.outbox.letters[1]).toContain("VDB-26-0118");
  });

  it("sends a chase once, which answers nobody", async () => {
    const line = { missing: "contrat signé", measures: [{ reference: "VDB-26-0118", household: "É. V." }] };
    const chase = {
      noticeId: "e".repeat(32),
      kind: "chase",
      to: "direction@amarrage.example",
      operators: ["Association L’Amarrage"],
      month: "2025-12",
      count: 1,
      lines: [{ ...line, measureCount: 1, since: "2025-11" }],
      at: "2026-01-10T05:00:00Z",
    };
    const before = world.outbox.letters.length;
    expect(await handler(delivery(chase, chase), context)).toEqual({ batchItemFailures: [] });
    expect(world.outbox.letters).toHaveLength(before + 1);
    expect(world.outbox.letters.at(-1)).toContain("Auto-Submitted: auto-generated");
    expect(world.outbox.letters.at(-1)).toContain("VDB-26-0118");
  });
});
