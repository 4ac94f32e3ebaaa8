import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { queueHandler } from "../../../functions/middleware/queue-handler.ts";
import { PermanentError } from "../../../shared/domain/document/permanent-error.ts";
import { context, delivery } from "../world.ts";

const schema = z.strictObject({ id: z.string() });
const secret = "Vasseur-Dupré";

describe("a queue's function", () => {
  // The logger writes through a console of its own, straight to the process's output.
  const logged: string[] = [];
  const written = (text: string | Uint8Array) => logged.push(String(text)) > 0;
  vi.spyOn(process.stdout, "write").mockImplementation(written);
  vi.spyOn(process.stderr, "write").mockImplementation(written);
  afterEach(() => {
    logged.length = 0;
  });

  it("gives back only the message that failed, and does its neighbours", async () => {
    const done: string[] = [];
    const handler = queueHandler({
      schema,
      async handle({ id }) {
        if (id === "bad") throw new Error(`cannot read the paper of ${secret}`);
        done.push(id);
      },
    });
    const outcome = await handler(delivery({ id: "a" }, { id: "bad" }, { id: "c" }), context);
    expect(outcome).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
    expect(done).toEqual(["a", "c"]);
  });

  it("gives back a message that no schema matches, and one that is no JSON", async () => {
    const handler = queueHandler({ schema, async handle() {} });
    const event = delivery({ id: 1 }, { id: "a", more: secret }, { id: "ok" });
    event.Records.push({ messageId: "m3", body: `{"id": ${secret}` });
    const outcome = await handler(event, context);
    expect(outcome.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["m0", "m1", "m3"]);
  });

  it("acknowledges what can never succeed, once it is parked", async () => {
    const parked: string[] = [];
    const handler = queueHandler({
      schema,
      async handle() {
        throw new PermanentError("no-way", "C’est impossible.");
      },
      async park({ id }, { code, sentence }) {
        parked.push(`${id} ${code} ${sentence}`);
      },
    });
    expect(await handler(delivery({ id: "a" }), context)).toEqual({ batchItemFailures: [] });
    expect(parked).toEqual(["a no-way C’est impossible."]);
  });

  it("gives back a message that could not be parked", async () => {
    const handler = queueHandler({
      schema,
      async handle() {
        throw new PermanentError("no-way", "C’est impossible.");
      },
      async park() {
        throw new Error("the table is away");
      },
    });
    expect(await handler(delivery({ id: "a" }), context)).toEqual({ batchItemFailures: [{ itemIdentifier: "m0" }] });
  });

  it("logs which message failed and where, but nothing of what it says", async () => {
    const cause = new Error(`line 1: ${secret}\n    at ${secret}:1`);
    const handler = queueHandler({
      schema,
      async handle() {
        throw new Error(`cannot read ${secret}`, { cause });
      },
    });
    const event = delivery({ id: "a" });
    event.Records.push({ messageId: "m1", body: secret });
    await handler(event, context);
    const text = logged.join("\n");
    expect(text).toContain("m0");
    expect(text).toContain("m1");
    expect(text).toContain("queue-handler");
    expect(text).not.toContain("Vasseur");
  });
});
