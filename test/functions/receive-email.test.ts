import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeArrival } from "../../shared/adapters/file-identity.ts";
import { actor } from "../adapters/dynamodb-samples.ts";
import { setupWith } from "../domain/facts.ts";
import { context, delivery, notificationOf, startWorld, type World } from "./world.ts";

/** An e-mail from a partner with the files given; `extra` headers stand above its own. */
function eml(files: { name: string; text: string }[], extra: string[] = [], from = "jeanne@ccas-x.example"): string {
  const parts = files.map(({ name, text }) =>
    [
      "--b",
      "Content-Type: application/pdf",
      `Content-Disposition: attachment; filename="${name}"`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(text).toString("base64"),
    ].join("\r\n"),
  );
  const head = [
    ...extra,
    `From: Jeanne <${from}>`,
    "To: pieces@navette.example",
    "Subject: Dossier",
    "MIME-Version: 1.0",
  ];
  const body = ["--b", "Content-Type: text/plain", "", "Bonjour", ...parts, "--b--", ""];
  return [
    ...head,
    "Date: Sat, 10 Jan 2026 09:00:00 +0100",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    ...body,
  ].join("\r\n");
}

describe("receive-email", () => {
  let world: World;
  let handler: typeof import("../../functions/receive-email.ts").handler;
  beforeAll(async () => {
    world = await startWorld();
    ({ handler } = await import("../../functions/receive-email.ts"));
    const partners = [{ id: "ccas-x", name: "CCAS de X", senders: ["*@ccas-x.example"] }];
    await world.store.saveSetup({ ...setupWith(), partners }, actor);
  });
  afterAll(() => world.stop());

  async function receive(key: string, text: string, metadata: Record<string, string> = {}) {
    await world.put("mail", key, text, metadata);
    expect(await handler(delivery(notificationOf("mail", key)), context)).toEqual({ batchItemFailures: [] });
  }
  const rejectedWith = async (code: string) => {
    const { documents, arrivals } = await world.store.exportEverything();
    const found = documents.find(
      (one) => one.status === "rejected" && one.findings.some((finding) => finding.code === code),
    );
    return { document: found, arrival: arrivals.find(({ documentId }) => documentId === found?.documentId)?.arrival };
  };

  it("puts each attachment into the intake under a key that the same delivery always has", async () => {
    const mail = eml([
      { name: "orientation.pdf", text: "one" },
      { name: "contrat.pdf", text: "two" },
    ]);
    await receive("inbound/a", mail, { file: encodeURIComponent("courriel é.eml") });
    const keys = await world.keysOf("intake");
    expect(keys).toHaveLength(2);
    await receive("inbound/a", mail, { file: encodeURIComponent("courriel é.eml") });
    expect(await world.keysOf("intake")).toEqual(keys);
  });

  it("says of each arrival who sent it, whom to answer and what its e-mail was called", async () => {
    const { S3Client, HeadObjectCommand } = await import("@aws-sdk/client-s3");
    const [key] = await world.keysOf("intake");
    const { Metadata = {} } = await new S3Client({}).send(new HeadObjectCommand({ Bucket: "intake", Key: key }));
    expect(decodeArrival(Metadata.arrival ?? "")).toMatchObject({
      channel: "email",
      file: "courriel é.eml",
      arrivedAt: "2026-01-10T09:00:00.000Z",
      sentBy: "ccas-x",
      replyTo: "jeanne@ccas-x.example",
    });
  });

  it("refuses an e-mail that is spam without answering it", async () => {
    await receive("inbound/spam", eml([{ name: "x.pdf", text: "spam" }], ["X-SES-Spam-Verdict: FAIL"]));
    const { document, arrival } = await rejectedWith("spam-verdict");
    expect(document).toMatchObject({ status: "rejected", objectKey: "inbound/spam", mediaType: "message/rfc822" });
    expect(arrival?.replyTo).toBeUndefined();
    expect(await world.messagesIn("notice-requested")).toEqual([]);
  });

  it("answers an e-mail without any usable attachment, by its subject", async () => {
    await receive("inbound/none", eml([]));
    const { document } = await rejectedWith("no-attachment");
    expect(document).toBeDefined();
    expect(await world.messagesIn("notice-requested")).toMatchObject([
      {
        kind: "email-without-attachment",
        to: "jeanne@ccas-x.example",
        about: "Dossier",
        findings: [{ code: "no-attachment" }],
      },
    ]);
  });

  it("asks for the very same notice when the e-mail comes a second time", async () => {
    await receive("inbound/none", eml([]));
    const [first, second, ...more] = await world.messagesIn("notice-requested");
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  it("never answers a machine", async () => {
    await receive("inbound/auto", eml([], ["Auto-Submitted: auto-replied"]));
    expect(await world.messagesIn("notice-requested")).toHaveLength(2);
  });

  it("keeps what an unknown sender sends, on hold", async () => {
    await receive("inbound/unknown", eml([{ name: "y.pdf", text: "unknown" }], [], "qui@ailleurs.example"));
    const { S3Client, HeadObjectCommand } = await import("@aws-sdk/client-s3");
    const key = (await world.keysOf("intake")).find((one) => one.endsWith("y.pdf"));
    const { Metadata = {} } = await new S3Client({}).send(new HeadObjectCommand({ Bucket: "intake", Key: key }));
    expect(decodeArrival(Metadata.arrival ?? "")).toMatchObject({ hold: "sender-unknown" });
  });

  it("takes what is no e-mail for a refused document, and goes on", async () => {
    await receive("inbound/noise", "\u0000\u0001\u0002");
    expect((await rejectedWith("mail-damaged")).document).toBeDefined();
  });

  it("refuses a message without a byte, and one above what SES receives, without reading it", async () => {
    await receive("inbound/empty", "");
    expect((await rejectedWith("file-empty")).document).toMatchObject({ bytes: 0, mediaType: "message/rfc822" });
    const bytes = 40 * 1024 * 1024 + 1;
    await receive("inbound/huge", eml([{ name: "a.pdf", text: "%PDF" }]).padEnd(bytes));
    expect((await rejectedWith("mail-too-large")).document).toMatchObject({ bytes });
  });
});
