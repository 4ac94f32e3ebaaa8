import { fileLimits } from "../domain/intake/limits.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { inspectOle } from "./file-ole.ts";
import { openApart } from "./file-open-apart.ts";
import { inspectPicture } from "./file-picture.ts";
import { claimOf, sniffType } from "./file-type.ts";

export type { Inspection } from "./file-inspection.ts";

/**
 * What a file is and whether it can be read, decided by its content and never by its name. Bounded in bytes, pages,
 * pixels, what an archive unpacks to, memory and time: what has to be unpacked is opened in a thread of its own, which is
 * stopped where it takes too much. Never throws, whatever the bytes.
 */
export async function inspectFile(input: { bytes: Uint8Array; name: string }): Promise<Inspection> {
  const { bytes, name } = input;
  if (bytes.byteLength === 0) return refuse("application/octet-stream", "file-empty");
  const { kind, mediaType, label, instead } = sniffType(bytes);
  if (bytes.byteLength > fileLimits.bytes) return refuse(mediaType, "file-too-large");
  switch (kind) {
    case "pdf":
    case "zip":
    case "heic":
      return openApart(kind, bytes);
    case "ole":
      return inspectOle(bytes);
    case "jpeg":
    case "png":
    case "tiff": {
      const inspection = inspectPicture(kind, bytes);
      if (inspection === "to-be-drawn") return openApart(kind, bytes);
      return inspection.outcome === "picture" && kind !== "tiff" ? openApart(kind, bytes, inspection) : inspection;
    }
    case "other":
    case "unknown": {
      const claimed = claimOf(name);
      const found = kind === "unknown" ? {} : { found: label };
      if (claimed) return refuse(mediaType, "content-mismatch", { claimed, ...found });
      return refuse(mediaType, "type-not-supported", { ...found, ...(instead && { instead }) });
    }
  }
}
