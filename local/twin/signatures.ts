import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Why something signed is not accepted, by S3's own code. */
export type Refusal = { status: number; code: string; message: string };

type Keys = { accessKeyId: string; secretAccessKey: string };

/** What the credential of a signature names, as `AKID/20261122/eu-west-3/s3/aws4_request`. */
function scopeOf(credential: string) {
  const [accessKeyId = "", date = "", region = "", service = "", end = ""] = credential.split("/");
  return { accessKeyId, date, region, service, end };
}

/** Whether `signature` is that of `text` under the key of its scope (AWS's Signature Version 4). */
export function isSigned(text: string, about: { credential: string; signature: string; keys: Keys }): boolean {
  const { accessKeyId, date, region, service, end } = scopeOf(about.credential);
  if (accessKeyId !== about.keys.accessKeyId || service !== "s3" || end !== "aws4_request") return false;
  const hmac = (key: string | Buffer, part: string) => createHmac("sha256", key).update(part).digest();
  const key = [date, region, service, end].reduce<string | Buffer>(hmac, `AWS4${about.keys.secretAccessKey}`);
  const expected = hmac(key, text);
  const given = Buffer.from(about.signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** `20261122T083000Z` in milliseconds since 1970; NaN where it is no such time. */
export function parseAmzDate(text: string): number {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(text) ?? [];
  if (day === undefined || time === undefined) return Number.NaN;
  const parts = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].join("-");
  return Date.parse(`${parts}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`);
}

/**
 * Checks a presigned address as S3 does: who signed it, exactly this method, host, path and query, and until when.
 * Undefined where all is as it should be. `now` in milliseconds since 1970.
 */
export function checkPresigned(
  request: { method: string; url: string; headers: Record<string, string | string[] | undefined> },
  { keys, now }: { keys: Keys; now: number },
): Refusal | undefined {
  const [path = "/", search = ""] = request.url.split("?");
  const query = search.split("&").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return [decodeURIComponent(name), decodeURIComponent(value.replaceAll("+", " "))] as const;
  });
  const queried = (name: string) => query.find(([it]) => it === name)?.[1] ?? "";
  const signedAt = parseAmzDate(queried("X-Amz-Date"));
  const seconds = Number(queried("X-Amz-Expires"));
  if (!(seconds > 0 && seconds <= 604_800) || Number.isNaN(signedAt))
    return { status: 400, code: "AuthorizationQueryParametersError", message: "Its dates are not as they should be" };
  if (now < signedAt - 15 * 60_000) return { status: 403, code: "AccessDenied", message: "Request is not yet valid" };
  if (now > signedAt + seconds * 1000) return { status: 403, code: "AccessDenied", message: "Request has expired" };

  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const canonicalQuery = query
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
  const signedHeaders = queried("X-Amz-SignedHeaders").split(";");
  const headers = signedHeaders.map((name) => `${name}:${[request.headers[name] ?? ""].flat().join(",").trim()}\n`);
  const canonical = [
    request.method,
    path,
    canonicalQuery,
    headers.join(""),
    signedHeaders.join(";"),
    "UNSIGNED-PAYLOAD",
  ].join("\n");
  const credential = queried("X-Amz-Credential");
  const text = [
    "AWS4-HMAC-SHA256",
    queried("X-Amz-Date"),
    credential.split("/").slice(1).join("/"),
    createHash("sha256").update(canonical).digest("hex"),
  ].join("\n");
  return signedHeaders.includes("host") && isSigned(text, { credential, signature: queried("X-Amz-Signature"), keys })
    ? undefined
    : { status: 403, code: "SignatureDoesNotMatch", message: "The signature does not match the request" };
}
