import PostalMime, { type Attachment, type Email } from "postal-mime";
import { mailLimits } from "../domain/intake/limits.ts";
import type { MailVerdicts } from "../domain/intake/trust.ts";
import { maskNir } from "../domain/reading/mask-nir.ts";
import { headersOf } from "./file-picture.ts";
import { sniffType } from "./file-type.ts";
import { cleanName, nameOfPiece, uniqueName } from "./mail-attachment-names.ts";
import { isAutomatic, readVerdicts } from "./mail-verdicts.ts";

/** One file that came with an e-mail. `name` is unique within it. */
export interface MailAttachment {
  name: string;
  bytes: Uint8Array;
  mediaType: string;
}

export type ParsedMail =
  | {
      outcome: "parsed";
      /** The sender's address in lower case; absent where there is none, or several. */
      from?: string;
      replyTo?: string;
      messageId?: string;
      subject?: string;
      /** Sent by a machine: never answer it. */
      automatic: boolean;
      verdicts: MailVerdicts;
      attachments: MailAttachment[];
      /** Logos, signatures and calendar entries that are no documents. */
      ignored: number;
      /** Attachments above the limit: they were not looked at, and its sender has to know. */
      leftOut: number;
    }
  | { outcome: "damaged" };

/** What comes along with an e-mail and is never a document: by media type, or by the end of its name. */
const neverDocuments = {
  types: new Set([
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
    "application/pgp-keys",
    "text/calendar",
    "application/ics",
    "text/vcard",
    "text/x-vcard",
    "text/directory",
    "message/delivery-status",
    "message/disposition-notification",
    "text/rfc822-headers",
  ]),
  names: /\.(p7s|asc|sig|ics|vcf)$/i,
};

/**
 * Reads a raw e-mail (RFC 5322, MIME) and the files in it, those of forwarded messages too, in their order. Never
 * throws; what is no e-mail is `damaged`.
 */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail> {
  const mail = await parse(bytes);
  if (!mail?.headers.some((header) => ["from", "to", "subject", "date", "received"].includes(header.key))) {
    return { outcome: "damaged" };
  }
  const files: Gathered = { attachments: [], ignored: 0, leftOut: 0, names: new Set() };
  await gather(mail, 0, files);

  const from = onlySender(mail);
  const replyTo = mail.replyTo?.[0]?.address?.trim().toLowerCase();
  const { attachments, ignored, leftOut } = files;
  return {
    outcome: "parsed",
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    ...(mail.messageId && { messageId: mail.messageId }),
    ...(mail.subject && { subject: maskNir(mail.subject) }),
    automatic: isAutomatic(mail.headers, from),
    verdicts: readVerdicts(mail.headers),
    attachments,
    ignored,
    leftOut,
  };
}

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    // Forwarded messages are opened here and not by the library, which would lose which logo belongs to which.
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch {
    return undefined;
  }
}

/** One From header with one address: two of them are how a forger shows one sender and proves another. */
function onlySender(mail: Email): string | undefined {
  const lines = mail.headers.filter((header) => header.key === "from");
  const address = mail.from?.address?.trim().toLowerCase();
  const addresses = lines[0]?.value.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [];
  const others = new Set(addresses.map((other) => other.toLowerCase()));
  if (lines.length !== 1 || !address || !/^[^@\s]+@[^@\s]+$/.test(address)) return undefined;
  // An address inside the display name counts too: it is what the reader is meant to see.
  others.delete(address);
  return others.size === 0 ? address : undefined;
}

interface Gathered {
  attachments: MailAttachment[];
  ignored: number;
  leftOut: number;
  names: Set<string>;
}

async function gather(mail: Email, depth: number, files: Gathered): Promise<void> {
  for (const part of mail.attachments) {
    const bytes = contentOf(part);
    if (part.mimeType === "message/rfc822" && depth < mailLimits.nestedMessages) {
      const inner = await parse(bytes);
      if (inner && inner.headers.length > 0) {
        await gather(inner, depth + 1, files);
        continue;
      }
    }
    const name = cleanName(part.filename ?? "");
    if (neverDocuments.types.has(part.mimeType) || neverDocuments.names.test(name) || isLogo(part, bytes)) {
      files.ignored += 1;
      continue;
    }
    if (files.attachments.length >= mailLimits.attachments) {
      files.leftOut += 1;
      continue;
    }
    const mediaType = part.mimeType === "application/octet-stream" ? sniffType(bytes).mediaType : part.mimeType;
    const ownName = name || nameOfPiece(files.attachments.length + 1, mediaType);
    files.attachments.push({ name: uniqueName(ownName, files.names), bytes, mediaType });
  }
}

/** A small picture that the message shows in its text. Phones and mail programs put photos and scans there too. */
function isLogo(part: Attachment, bytes: Uint8Array): boolean {
  if (part.disposition !== "inline" && !part.related) return false;
  const { kind, mediaType } = sniffType(bytes);
  if (!mediaType.startsWith("image/") && !part.mimeType.startsWith("image/")) return false;
  const [size] = kind === "jpeg" || kind === "png" ? headersOf(kind, bytes).sizes : [];
  if (!size) return bytes.byteLength < mailLimits.logoBytes;
  const { width, height } = size;
  if (Math.max(width, height) < mailLimits.logoPixelsPerSide) return true;
  // A black-and-white scan of a page can be as light as a logo, but it is large on both sides.
  return bytes.byteLength < mailLimits.logoBytes && Math.min(width, height) < mailLimits.pagePixelsPerSide;
}

function contentOf(part: Attachment): Uint8Array {
  if (typeof part.content === "string") return Buffer.from(part.content, "utf8");
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content);
}
