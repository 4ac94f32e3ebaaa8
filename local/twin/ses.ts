import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { z } from "zod";

const Text = z.object({ Data: z.string(), Charset: z.string().nullish() });

/** SES v2's SendEmail, as far as the product uses it: templates and lists are refused. */
const SendEmail = z.object({
  FromEmailAddress: z.string().nullish(),
  Destination: z
    .object({ ToAddresses: z.array(z.string()).nullish(), CcAddresses: z.array(z.string()).nullish() })
    .nullish(),
  ReplyToAddresses: z.array(z.string()).nullish(),
  Content: z.union([
    z.object({ Raw: z.object({ Data: z.base64().min(1) }) }),
    z.object({
      Simple: z.object({
        Subject: Text,
        Body: z.object({ Text: Text.nullish(), Html: Text.nullish() }),
        Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).nullish(),
      }),
    }),
  ]),
});
type SendEmail = z.infer<typeof SendEmail>;

export type Outbox = { url: string; close: () => Promise<void> };

/**
 * Starts SES v2's sending: each e-mail becomes a file of `directory`. A notice of ours carries its id in the header
 * `X-Navette-Notice` and is named after it, so that one sent again after a crash replaces itself.
 */
export async function startOutbox(directory: string): Promise<Outbox> {
  mkdirSync(directory, { recursive: true });
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    try {
      if (request.method !== "POST" || request.url !== "/v2/email/outbound-emails") {
        response.setHeader("x-amzn-errortype", "NotFoundException");
        return answer(404, { message: `The twin's SES does not know ${request.method} ${request.url}` });
      }
      const parsed = SendEmail.safeParse(JSON.parse(await readBody(request)));
      if (!parsed.success) {
        response.setHeader("x-amzn-errortype", "BadRequestException");
        return answer(400, { message: z.prettifyError(parsed.error) });
      }
      const message = messageOf(parsed.data);
      const name = noticeId(message) ?? createHash("sha256").update(message).digest("hex").slice(0, 32);
      const draft = join(directory, `.${randomUUID()}`);
      writeFileSync(draft, message);
      renameSync(draft, join(directory, `${name}.eml`));
      return answer(200, { MessageId: name });
    } catch (error) {
      return answer(500, { message: String(error) });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function noticeId(message: Buffer): string | undefined {
  const end = message.indexOf("\r\n\r\n");
  const head = message.subarray(0, end < 0 ? message.length : end).toString("latin1");
  return /^x-navette-notice:\s*([\w-]+)\s*$/im.exec(head)?.[1];
}

function messageOf(email: SendEmail): Buffer {
  const { Content } = email;
  if ("Raw" in Content) return Buffer.from(Content.Raw.Data, "base64");
  const { Subject, Body, Headers } = Content.Simple;
  const parts = [
    ...(Body.Text ? [{ type: "text/plain", data: Body.Text.Data }] : []),
    ...(Body.Html ? [{ type: "text/html", data: Body.Html.Data }] : []),
  ].map(({ type, data }) => [
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    wrap(data),
  ]);
  const head = [
    `From: ${email.FromEmailAddress ?? ""}`,
    `To: ${email.Destination?.ToAddresses?.join(", ") ?? ""}`,
    ...(email.ReplyToAddresses?.length ? [`Reply-To: ${email.ReplyToAddresses.join(", ")}`] : []),
    `Subject: ${encodedWords(Subject.Data)}`,
    ...(Headers ?? []).map(({ Name, Value }) => `${Name}: ${encodedWords(Value)}`),
    "MIME-Version: 1.0",
  ];
  const [only] = parts;
  if (parts.length === 1 && only) return Buffer.from([...head, ...only, ""].join("\r\n"));
  const boundary = "=_twin_alternative";
  const body = parts.flatMap((part) => [`--${boundary}`, ...part]);
  const whole = [
    ...head,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...body,
    `--${boundary}--`,
    "",
  ];
  return Buffer.from(whole.join("\r\n"));
}

/** Base64 in lines of 76 characters, as MIME wants it. */
function wrap(text: string): string {
  return Buffer.from(text, "utf8")
    .toString("base64")
    .replace(/(.{76})(?=.)/g, "$1\r\n");
}

/** RFC 2047, in words of at most 75 characters that split no character. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const chunks: string[] = [];
  let chunk = "";
  for (const character of text) {
    if (Buffer.byteLength(chunk + character, "utf8") > 42) {
      chunks.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  return [...chunks, chunk].map((part) => `=?utf-8?B?${Buffer.from(part, "utf8").toString("base64")}?=`).join("\r\n ");
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
