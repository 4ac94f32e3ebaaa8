import { fileLimits } from "../domain/intake/limits.ts";
import { type Inspection, refuse } from "./file-inspection.ts";
import { countLetters, type Manuscript, picturesOf } from "./file-manuscript.ts";
import { layOutManuscript } from "./file-manuscript-page.ts";
import { inspectPicture } from "./file-picture.ts";
import { drawPicturePage } from "./file-picture-draw.ts";
import { type PicturePage, writePicturePdf } from "./file-picture-pdf.ts";
import { sniffType } from "./file-type.ts";

/** With fewer letters a document is a folder for pictures, not a text. */
const fewestLetters = 40;
/** Shown this large on the page (in centimetres, both ways), a picture is a sheet that was scanned; less is a logo, a signature. */
const scanSize = 9;
const a4 = { width: 595, height: 842 };

/** A word processor's document, and the way to the files of its pictures. */
interface OpenedOffice {
  manuscript: Manuscript;
  mediaType: string;
  read: (entry: string) => Uint8Array | undefined;
}

/**
 * A text; or the scans that somebody pasted into a document instead of sending them as they are; or both: then the text
 * is the first page, and each scan one more.
 */
export async function inspectManuscript({ manuscript, mediaType, read }: OpenedOffice): Promise<Inspection> {
  const isText = countLetters(manuscript.blocks) >= fewestLetters;
  const pictures = picturesOf(manuscript.blocks).filter(
    ({ width, height }) => !isText || (width >= scanSize && height >= scanSize),
  );
  const page = isText ? layOutManuscript(manuscript) : undefined;
  if (page && pictures.length === 0) return { outcome: "text-inside", mediaType, pages: [page] };

  const scans: { kind: "jpeg" | "png"; bytes: Uint8Array }[] = [];
  for (const { entry } of pictures) {
    const bytes = entry === undefined ? undefined : read(entry);
    const kind = bytes && sniffType(bytes).kind;
    if (bytes && (kind === "jpeg" || kind === "png")) scans.push({ kind, bytes: Uint8Array.from(bytes) });
    else if (isText) return refuse(mediaType, "office-pictures");
  }
  const [only] = scans;
  if (!only) return refuse(mediaType, pictures.length === 0 ? "office-no-text" : "office-pictures");
  if (scans.length < pictures.length) return refuse(mediaType, "office-pictures");
  if (!page && scans.length === 1) return inspectScan(only, mediaType);

  const pages: PicturePage[] = page ? [blankPage()] : [];
  if (pages.length + scans.length > fileLimits.pages) return refuse(mediaType, "too-many-pages");
  for (const scan of scans) {
    const drawn = await drawPicturePage(scan.kind, scan.bytes);
    if ("code" in drawn) return refuse(mediaType, drawn.code, drawn.details);
    pages.push(drawn);
  }
  const converted = { bytes: writePicturePdf(pages), mediaType: "application/pdf" };
  return { outcome: "picture", mediaType, pageCount: pages.length, ...(page && { inside: [page] }), converted };
}

async function inspectScan(scan: { kind: "jpeg" | "png"; bytes: Uint8Array }, mediaType: string): Promise<Inspection> {
  const picture = inspectPicture(scan.kind, scan.bytes);
  if (picture === "to-be-drawn") {
    const drawn = await drawPicturePage(scan.kind, scan.bytes);
    if ("code" in drawn) return refuse(mediaType, drawn.code, drawn.details);
    const converted = { bytes: writePicturePdf([drawn]), mediaType: "application/pdf" };
    return { outcome: "picture", mediaType, pageCount: 1, converted };
  }
  if (picture.outcome !== "picture") return { ...picture, mediaType };
  return { ...picture, mediaType, converted: { bytes: scan.bytes, mediaType: `image/${scan.kind}` } };
}

/** Stands for the document's own text, which is known: so that the scans have their numbers. */
function blankPage(): PicturePage {
  return { raster: { width: 8, height: 11, data: new Uint8Array(88).fill(255) }, ...a4 };
}
