import { fileLimits } from "../domain/intake/limits.ts";
import { inspectHeic } from "./file-heic.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { inspectArchive, inspectOle } from "./file-office.ts";
import { inspectPdf } from "./file-pdf.ts";
import { inspectPicture } from "./file-picture.ts";
import { claimOf, sniffType } from "./file-type.ts";

export type { Inspection } from "./file-inspection.ts";

/**
 * What a file is and whether it can be read, decided by its content and never by its name. Bounded in bytes, pages,
 * pixels and what an archive unpacks to; never throws, whatever the bytes.
 */
export async function inspectFile(input: { bytes: Uint8Array; name: string }): Promise<Inspection> {
  const { bytes, name } = input;
  if (bytes.byteLength === 0) return refuse("application/octet-stream", "file-empty");
  const { kind, mediaType, label } = sniffType(bytes);
  if (bytes.byteLength > fileLimits.bytes) return refuse(mediaType, "file-too-large");
  switch (kind) {
    case "pdf":
      return inspectPdf(bytes);
    case "zip":
      return inspectArchive(bytes);
    case "ole":
      return inspectOle(bytes);
    case "jpeg":
    case "png":
    case "tiff":
      return inspectPicture(kind, bytes);
    case "heic":
      return inspectHeic(bytes);
    case "other":
    case "unknown": {
      const claimed = claimOf(name);
      const found = kind === "unknown" ? {} : { found: label };
      if (claimed) return refuse(mediaType, "content-mismatch", { claimed, ...found });
      return refuse(mediaType, "type-not-supported", found);
    }
  }
}
