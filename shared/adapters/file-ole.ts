import type { Instead, RejectionCode } from "../domain/intake/rejections.ts";
import { type Inspection, refuse } from "./file-inspection.ts";

/** What is in the container that Office used before 2007, by a stream's name that only it has. */
const contents: { stream: string; code: RejectionCode; mediaType: string; found?: string; instead?: Instead }[] = [
  {
    stream: "EncryptedPackage",
    code: "office-encrypted",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  { stream: "WordDocument", code: "office-legacy", mediaType: "application/msword" },
  {
    stream: "__properties_version1.0",
    code: "type-not-supported",
    instead: "attachments",
    mediaType: "application/vnd.ms-outlook",
    found: "un message Outlook .msg",
  },
  {
    stream: "Workbook",
    code: "type-not-supported",
    instead: "saved",
    mediaType: "application/vnd.ms-excel",
    found: "un ancien classeur Excel",
  },
  {
    stream: "PowerPoint Document",
    code: "type-not-supported",
    instead: "saved",
    mediaType: "application/vnd.ms-powerpoint",
    found: "une ancienne présentation PowerPoint",
  },
];

/** Documents of Office before 2007, messages of Outlook, and the wrapping that Office puts around encrypted documents. */
export function inspectOle(bytes: Uint8Array): Inspection {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = contents.find(({ stream }) => file.includes(Buffer.from(stream, "utf16le")));
  if (!content) return refuse("application/x-cfb", "type-not-supported", { found: "un ancien document Office" });
  const { mediaType, code, found, instead } = content;
  return refuse(mediaType, code, { ...(found && { found }), ...(instead && { instead }) });
}
