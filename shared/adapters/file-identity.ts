import { createHash } from "node:crypto";
import { Arrival } from "../../schemas/arrival.ts";
import type { PartOf } from "../../schemas/document.ts";
import { maskNir } from "../domain/reading/mask-nir.ts";

/** S3 keeps 2,048 bytes of user metadata with an object, names included. */
const metadataBytes = 1_900;
const longestName = 200;

/** A document is its bytes: their SHA-256, in hex. */
export function documentIdOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A part of a file that holds several documents: its own identity follows from the file and the pages. */
export function partIdOf({ documentId, pages }: PartOf): string {
  return createHash("sha256")
    .update(`${documentId}#${pages.join(",")}`)
    .digest("hex");
}

/**
 * The identity of one delivery: the same file by the same way under the same name is the same arrival; by the portal, from
 * the same sender too. 32 hex digits.
 */
export function arrivalIdOf(delivery: {
  channel: Arrival["channel"];
  file: string;
  attachment?: string;
  documentId: string;
  sentBy?: string;
}): string {
  const { channel, file, attachment, documentId, sentBy } = delivery;
  // A list in fixed order, so that no name can be mistaken for another part.
  const parts = [channel, file.normalize("NFC"), attachment?.normalize("NFC") ?? null, documentId];
  const canonical = JSON.stringify(sentBy === undefined ? parts : [...parts, sentBy]);
  return createHash("sha256").update(canonical).digest("hex").slice(0, 32);
}

/** Where the arrival's bytes go in the intake bucket: `arrivals/<arrivalId>/<ASCII name>`. */
export function arrivalKey(arrival: Pick<Arrival, "arrivalId" | "file" | "attachment">): string {
  return `arrivals/${arrival.arrivalId}/${asciiName(maskNir(arrival.attachment ?? arrival.file))}`;
}

/**
 * The arrival as S3 user metadata (base64url of JSON, under 2 KB). Names that are too long are cut, their ends kept; a
 * social-security number in a name is masked, like everywhere else.
 */
export function encodeArrival(arrival: Arrival): string {
  for (let length = longestName; ; length = Math.floor(length * 0.8)) {
    const cut = {
      ...arrival,
      file: shorten(maskNir(arrival.file), length),
      ...(arrival.attachment !== undefined && { attachment: shorten(maskNir(arrival.attachment), length) }),
    };
    const text = Buffer.from(JSON.stringify(cut), "utf8").toString("base64url");
    if (text.length <= metadataBytes || length < 8) return text;
  }
}

/** The arrival out of S3 user metadata. Throws where the text is none of ours. */
export function decodeArrival(text: string): Arrival {
  return Arrival.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
}

function shorten(name: string, length: number): string {
  const signs = [...name];
  if (signs.length <= length) return name;
  const tail = signs.slice(-Math.min(12, Math.floor(length / 2)));
  return [...signs.slice(0, length - tail.length - 1), "…", ...tail].join("");
}

function asciiName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replaceAll(/-?\.+-?/g, ".")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
  return shortenAscii(plain) || "document";
}

function shortenAscii(name: string): string {
  return name.length <= 80 ? name : `${name.slice(0, 67)}-${name.slice(-12)}`;
}
