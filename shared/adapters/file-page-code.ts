import type { PageCode } from "../../schemas/page.ts";
import type { GreyRaster } from "../domain/reading/ink-raster.ts";
import type { Inspection } from "./file-inspection.ts";
import { type PdfPage, renderGrey } from "./file-pdf-page.ts";
import { drawPicturePage } from "./file-picture-draw.ts";
import { findPageCode } from "./qr-page-code.ts";

/** A module of a code is then four pixels wide: less misses worn ones, more takes longer and finds no more. */
const dpi = 125;
/** A page that is text from its file stands upright, and has our code where we print it. */
const upperRight = { left: 0.7, top: 0, width: 0.3, height: 0.2 } as const;

/** Looks for a code of ours on a page of a PDF; `raster` is there where its text can be trusted and it is drawn already. */
export function seekCode(page: PdfPage, raster?: GreyRaster): PageCode | undefined {
  return raster ? findPageCode(raster, upperRight) : findPageCode(renderGrey(page, dpi));
}

/** Looks for a code of ours in a photo or a scan that is sent on as it is. */
export async function seekPictureCode(
  kind: "jpeg" | "png",
  bytes: Uint8Array,
  inspection: Inspection,
): Promise<Inspection> {
  if (inspection.outcome !== "picture") return inspection;
  const page = await drawPicturePage(kind, bytes, dpi);
  const code = "raster" in page ? findPageCode(page.raster) : undefined;
  return code ? { ...inspection, codes: [{ page: 1, code }] } : inspection;
}
