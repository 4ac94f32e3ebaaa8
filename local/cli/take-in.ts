import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { Arrival } from "../../schemas/arrival.ts";
import { arrivalIdOf, arrivalKey, documentIdOf, encodeArrival } from "../../shared/adapters/file-identity.ts";
import { fileLimits, mailLimits } from "../../shared/domain/intake/limits.ts";
import type { Twin } from "../twin/twin.ts";
import type { SourceFile } from "./collect-files.ts";

/** Whom notices about files given to `run` are for: the operator at this machine. */
const operatorAddress = "operateur@navette.example";

/**
 * Hands a file to the twin: an `.eml` as an e-mail that SES received, everything else as an upload of the operator's.
 * The same file under the same name is the same arrival, however often it is handed over.
 */
export async function takeIn(twin: Twin, { path, name }: SourceFile, arrivedAt: string): Promise<void> {
  const isMail = name.toLowerCase().endsWith(".eml");
  const bytes = await readBounded(path, (isMail ? mailLimits : fileLimits).bytes);
  const documentId = documentIdOf(bytes);
  if (isMail) {
    const id = createHash("sha256").update(`${name}\u0000${documentId}`).digest("hex").slice(0, 32);
    const metadata = { file: encodeURIComponent(name) };
    await twin.putObject({ bucket: "mail", key: `inbound/${id}`, bytes, metadata, eventTime: arrivedAt });
    return;
  }
  const arrival = Arrival.parse({
    arrivalId: arrivalIdOf({ channel: "upload", file: name, documentId }),
    channel: "upload",
    file: name,
    arrivedAt,
    replyTo: operatorAddress,
    sentBy: "operator",
  });
  const metadata = { arrival: encodeArrival(arrival) };
  await twin.putObject({ bucket: "intake", key: arrivalKey(arrival), bytes, metadata, eventTime: arrivedAt });
}

/** A file's bytes; of one far too large only as many as show that it is, since it will be refused for its size. */
async function readBounded(path: string, limit: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size <= 2 * limit) return readFile(path);
  await using file = await open(path);
  const bytes = Buffer.alloc(limit + 1);
  await file.read(bytes, 0, bytes.length, 0);
  return bytes;
}
