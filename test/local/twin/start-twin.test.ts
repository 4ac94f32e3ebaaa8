import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { afterEach, describe, expect, it } from "vitest";
import { startTwin } from "../../../local/twin/start-twin.ts";
import type { Twin } from "../../../local/twin/twin.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";
import { chain } from "./hand-made-chain.ts";

const assembly = chain();
const eventTime = "2026-02-03T09:30:00.125Z";
const put = (twin: Twin, key: string, text: string) =>
  twin.putObject({ bucket: "intake", key, bytes: Buffer.from(text), metadata: { arrival: "abc" }, eventTime });

const running: Twin[] = [];
async function start(options: { dir?: string } = {}): Promise<Twin> {
  const twin = await startTwin({ dir: temporaryDirectory(), assembly, ...options });
  running.push(twin);
  return twin;
}

async function recordOf(twin: Twin, key: string) {
  const client = new DynamoDBClient({
    endpoint: twin.clientsEnv.AWS_ENDPOINT_URL_DYNAMODB ?? "",
    region: "eu-west-3",
    credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
  });
  const { Item } = await client.send(
    new GetItemCommand({ TableName: twin.env("record").RECORDS_TABLE, Key: { pk: { S: key } } }),
  );
  client.destroy();
  return Item && { seen: Number(Item.seen?.N), body: JSON.parse(Item.body?.S ?? "{}") };
}

const linesOf = (twin: Twin, name: string): string[] =>
  readFileSync(join(twin.logDir, `try-${name}.log`), "utf8")
    .split("\n")
    .filter(Boolean);

describe("startTwin", () => {
  afterEach(async () => {
    for (const twin of running.splice(0)) await twin.stop();
  });

  it("lets an object flow from its bucket through queues and functions into the table and another bucket", async () => {
    const twin = await start();
    const key = "arrivals/1/Décision n° 2 (copie).pdf";
    expect(await put(twin, key, "hello")).toBe("put");
    await twin.drain();
    expect(await recordOf(twin, key)).toEqual({
      seen: 1,
      body: { text: "hello", eventTime, metadata: { arrival: "abc" } },
    });
    const [evidence] = await twin.listObjects("evidence");
    expect(evidence?.key).toBe(`${key}.json`);
    expect(String(await twin.getObject("evidence", `${key}.json`))).toContain("hello");
    expect(await twin.deadLetters()).toEqual([]);
    expect(twin.stats().functions["try-forward"]?.invocations).toBe(1);
  });

  it("does not put again what stands there with the same bytes", async () => {
    const twin = await start();
    await put(twin, "arrivals/a", "same");
    await twin.drain();
    expect(await put(twin, "arrivals/a", "same")).toBe("there");
    await twin.drain();
    expect((await recordOf(twin, "arrivals/a"))?.seen).toBe(1);
    expect(await put(twin, "arrivals/a", "other")).toBe("put");
    await twin.drain();
    expect((await recordOf(twin, "arrivals/a"))?.seen).toBe(2);
  });

  it("notifies only of keys that the filter lets through", async () => {
    const twin = await start();
    await put(twin, "elsewhere/a", "hello");
    await twin.drain();
    expect(twin.stats().functions["try-forward"]?.invocations).toBe(0);
  });

  it("tries a failed message again and spares its neighbours, then lays it into the dead-letter queue", async () => {
    const twin = await start();
    for (const [key, text] of [
      ["arrivals/bad", "poison"],
      ["arrivals/shaky", "once"],
      ["arrivals/good", "hello"],
    ] as const)
      await put(twin, key, text);
    await twin.drain();
    expect((await recordOf(twin, "arrivals/good"))?.seen).toBe(1);
    expect((await recordOf(twin, "arrivals/shaky"))?.seen).toBe(1);
    expect(await recordOf(twin, "arrivals/bad")).toBeUndefined();
    const [dead, ...others] = await twin.deadLetters();
    expect(others).toEqual([]);
    expect(dead).toMatchObject({ queue: "Try-ArrivedDead", count: 1 });
    expect(dead?.messages[0]?.body).toContain("arrivals/bad");
    expect(linesOf(twin, "forward").filter((line) => line.includes("arrivals/bad"))).toHaveLength(3);
  });

  it.each([
    ["throws", "explode", "exploded"],
    ["ends its process", "exit", "Runtime.ExitError"],
    ["takes too long", "hang", "Sandbox.Timedout"],
  ])("goes on with others after a function that %s", async (_, text, logged) => {
    const twin = await start();
    await put(twin, "arrivals/bad", text);
    await twin.drain();
    await put(twin, "arrivals/good", "hello");
    await twin.drain();
    expect((await recordOf(twin, "arrivals/good"))?.seen).toBe(1);
    expect(await twin.deadLetters()).toMatchObject([{ count: 1 }]);
    expect(linesOf(twin, "forward").join("\n")).toContain(logged);
  });

  it("hands what is published to a topic to its queue, raw", async () => {
    const twin = await start();
    const sns = new SNSClient({
      endpoint: twin.clientsEnv.AWS_ENDPOINT_URL_SNS ?? "",
      region: "eu-west-3",
      credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
    });
    await sns.send(new PublishCommand({ TopicArn: twin.env("record").TOPIC, Message: '{"key":"published"}' }));
    sns.destroy();
    await twin.drain();
    expect((await recordOf(twin, "published"))?.seen).toBe(1);
  });

  it("calls the function of a schedule with the schedule's own input", async () => {
    const twin = await start();
    await twin.invokeSchedule("remind", "2026-03-01T05:00:00Z");
    expect(linesOf(twin, "remind")).toContain('{"due":"2026-03-01T05:00:00Z"}');
    await expect(twin.invokeSchedule("remind", "2020-01-01T05:00:00Z")).rejects.toThrow("too old");
    expect(await twin.deadLetters()).toMatchObject([{ queue: "Try-RemindDead", count: 1 }]);
    await expect(twin.invokeSchedule("forward", "2026-03-01T05:00:00Z")).rejects.toThrow("No schedule");
  });

  it("tells of every object again after a restart, with the time it had", async () => {
    const dir = temporaryDirectory();
    const first = await start({ dir });
    await put(first, "arrivals/a", "hello");
    await first.drain();
    await first.stop();
    const second = await start({ dir });
    await second.drain();
    expect(await recordOf(second, "arrivals/a")).toMatchObject({ seen: 2, body: { eventTime } });
    expect(await put(second, "arrivals/a", "hello")).toBe("there");
    expect(readdirSync(second.logDir)).toContain("try-forward.log");
  });

  it("refuses a directory that another twin is using", async () => {
    const dir = temporaryDirectory();
    await start({ dir });
    await expect(start({ dir })).rejects.toThrow(`in use by process ${process.pid}`);
  });
});
