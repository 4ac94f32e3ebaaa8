import type { Finding } from "../../schemas/finding.ts";
import type { Page, PageCode } from "../../schemas/page.ts";
import { type RejectionCode, type RejectionDetails, rejection } from "../domain/intake/rejections.ts";

/** A code of ours on a page that has to be read as a picture. */
export type SeenCode = { page: number; code: PageCode };

/**
 * What a file turned out to be: refused with the reason, a document whose text is inside, or a picture to read.
 * `converted` is the picture in a format that Textract takes, where the file's own is not one.
 */
export type Inspection =
  | { outcome: "rejected"; mediaType: string; findings: [Finding, ...Finding[]] }
  | { outcome: "text-inside"; mediaType: string; pages: Page[] }
  | {
      outcome: "picture";
      mediaType: string;
      pageCount: number;
      /** The pages whose own text can be trusted, where others have to be read as pictures. */
      inside?: Page[];
      /** The codes of ours in its pictures, in shares of them. */
      codes?: SeenCode[];
      converted?: { bytes: Uint8Array; mediaType: string };
    };

/** The refusal of a file of this type, with its reason. */
export function refuse(mediaType: string, code: RejectionCode, details?: RejectionDetails): Inspection {
  return { outcome: "rejected", mediaType, findings: [rejection(code, details)] };
}
