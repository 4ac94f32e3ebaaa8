import type { IncomingMessage } from "node:http";
import { checkForm } from "./form-policy.ts";
import { BodyTooLong, readBytes } from "./listen.ts";
import type { CorsRule, PlannedBucket } from "./plan.ts";
import { checkPresigned, type Refusal } from "./signatures.ts";

/** A form with a file may be this long, in bytes; the policy of each form says less. */
const formLimit = 64 * 1024 * 1024;

type Answer = { status: number; headers: Record<string, string>; body: string };

export type DoorOptions = {
  buckets: readonly PlannedBucket[];
  keys: { accessKeyId: string; secretAccessKey: string };
  /** The time that signatures are judged by, in milliseconds since 1970. */
  now: () => number;
  /** What the origin of this machine that a page calls from is on AWS: the bucket's rules speak of that one. */
  awsOriginOf: (origin: string) => string;
  store: (object: {
    bucket: string;
    key: string;
    bytes: Uint8Array;
    metadata: Record<string, string>;
    contentType: string | undefined;
  }) => Promise<void>;
};

/**
 * What s3rver does not do for browsers: signed forms with all their conditions, presigned addresses that expire, and the
 * buckets' rules for pages of other origins. Gives the answer, or the headers that the answer of s3rver has to get.
 */
export function createBrowserDoor(
  options: DoorOptions,
): (request: IncomingMessage) => Promise<{ answer: Answer } | { headers: Record<string, string> }> {
  const { buckets, keys, now } = options;
  return async (request) => {
    const { method = "GET", url = "/" } = request;
    const bucket = buckets.find(({ name }) => name === url.split(/[/?]/)[1]);
    const asked = request.headers["access-control-request-method"];
    const rule = ruleFor(bucket?.cors ?? [], options.awsOriginOf(request.headers.origin ?? ""), asked ?? method);
    const cors: Record<string, string> =
      rule && request.headers.origin !== undefined
        ? { "access-control-allow-origin": request.headers.origin, vary: "Origin" }
        : {};
    const refuse = (refusal: Refusal) => ({ answer: refusalOf(refusal, cors) });

    if (method === "OPTIONS") {
      if (!rule) return refuse({ status: 403, code: "AccessForbidden", message: "This CORS request is not allowed" });
      const headers = { ...cors, "access-control-allow-methods": rule.methods.join(", ") };
      const wanted = request.headers["access-control-request-headers"];
      return {
        answer: {
          status: 200,
          headers: { ...headers, ...(wanted !== undefined && { "access-control-allow-headers": wanted }) },
          body: "",
        },
      };
    }
    if (method === "POST" && bucket && request.headers["content-type"]?.startsWith("multipart/form-data"))
      return { answer: await takeForm(request, bucket.name, { options, cors }) };
    if (url.includes("X-Amz-Signature=")) {
      const refusal = checkPresigned({ method, url, headers: request.headers }, { keys, now: now() });
      return refusal ? refuse(refusal) : { headers: cors };
    }
    if (request.headers.authorization === undefined)
      return refuse({ status: 403, code: "AccessDenied", message: "Access Denied" });
    return { headers: cors };
  };
}

async function takeForm(
  request: IncomingMessage,
  bucket: string,
  { options, cors }: { options: DoorOptions; cors: Record<string, string> },
): Promise<Answer> {
  let form: FormData;
  try {
    const bytes = await readBytes(request, formLimit);
    const headers = { "content-type": request.headers["content-type"] ?? "" };
    form = await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch (error) {
    const tooLong = error instanceof BodyTooLong;
    const code = tooLong ? "EntityTooLarge" : "MalformedPOSTRequest";
    return refusalOf({ status: 400, code, message: "The form cannot be taken" }, { ...cors, connection: "close" });
  }
  const file = form.get("file");
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") fields[name.toLowerCase()] = value;
  if (!(file instanceof File) || fields.key === undefined)
    return refusalOf({ status: 400, code: "InvalidArgument", message: "A form has a key and one file" }, cors);
  const refusal = checkForm({ bucket, fields, fileSize: file.size }, { keys: options.keys, now: options.now() });
  if (refusal) return refusalOf(refusal, cors);
  const metadata = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith("x-amz-meta-") ? [[name.slice("x-amz-meta-".length), value]] : [],
  );
  await options.store({
    bucket,
    key: fields.key,
    bytes: new Uint8Array(await file.arrayBuffer()),
    metadata: Object.fromEntries(metadata),
    contentType: fields["content-type"],
  });
  const wanted = fields.success_action_status;
  return { status: wanted === "200" || wanted === "201" ? Number(wanted) : 204, headers: cors, body: "" };
}

function ruleFor(rules: readonly CorsRule[], origin: string, method: string): CorsRule | undefined {
  return rules.find(({ origins, methods }) => methods.includes(method) && origins.some((it) => isLike(origin, it)));
}

/** An origin of a rule has one `*` at most. */
function isLike(origin: string, pattern: string): boolean {
  const [start = "", end] = pattern.split("*");
  if (end === undefined) return origin === pattern;
  return origin.length >= start.length + end.length && origin.startsWith(start) && origin.endsWith(end);
}

function refusalOf({ status, code, message }: Refusal, headers: Record<string, string>): Answer {
  const text = message.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return {
    status,
    headers: { ...headers, "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${text}</Message></Error>`,
  };
}
