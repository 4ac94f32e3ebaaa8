import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import PostalMime from "postal-mime";
import { afterEach, describe, expect, it } from "vitest";
import { startOutbox } from "../../../local/twin/ses.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start() {
  const directory = temporaryDirectory();
  const outbox = await startOutbox(directory);
  const client = new SESv2Client({
    endpoint: outbox.url,
    region: "eu-west-3",
    maxAttempts: 1,
    credentials: { accessKeyId: "x", secretAccessKey: "x" },
  });
  closing.push(() => client.destroy(), outbox.close);
  return { directory, client };
}

const simple = {
  FromEmailAddress: "navette@operateur.example",
  Destination: { ToAddresses: ["ccas@commune.example"] },
  Content: {
    Simple: {
      Subject: { Data: "Votre pièce « décision » n’a pas pu être lue : renvoyez-la s’il vous plaît" },
      Body: { Text: { Data: "Bonjour,\n\nCe PDF est protégé.\n" } },
      Headers: [{ Name: "X-Navette-Notice", Value: "0123456789abcdef0123456789abcdef" }],
    },
  },
};

describe("the outbox", () => {
  it("keeps a raw e-mail as it is, named after its notice", async () => {
    const { directory, client } = await start();
    const message = "From: a@b.example\r\nX-Navette-Notice: abc-123\r\n\r\nX-Navette-Notice: not-this\r\n";
    const sent = await client.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(message) } } }));
    expect(sent.MessageId).toBe("abc-123");
    expect(readFileSync(join(directory, "abc-123.eml"), "utf8")).toBe(message);
  });

  it("replaces a notice that is sent again", async () => {
    const { directory, client } = await start();
    await client.send(new SendEmailCommand(simple));
    await client.send(new SendEmailCommand(simple));
    expect(readdirSync(directory)).toEqual(["0123456789abcdef0123456789abcdef.eml"]);
  });

  it("writes a simple e-mail so that a mail reader shows its accents", async () => {
    const { directory, client } = await start();
    await client.send(new SendEmailCommand(simple));
    const [file = ""] = readdirSync(directory);
    const email = await PostalMime.parse(readFileSync(join(directory, file)));
    expect(email.subject).toBe(simple.Content.Simple.Subject.Data);
    expect(email.text).toContain("Ce PDF est protégé.");
    expect(email.to).toMatchObject([{ address: "ccas@commune.example" }]);
  });

  it("refuses what it does not know, rather than lose it", async () => {
    const { client } = await start();
    const template = { Content: { Template: { TemplateName: "x", TemplateData: "{}" } } };
    await expect(client.send(new SendEmailCommand(template))).rejects.toThrow();
  });
});
