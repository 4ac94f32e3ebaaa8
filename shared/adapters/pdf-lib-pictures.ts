import { zlibSync } from "fflate";
import type { ReadField } from "../../schemas/field.ts";
import type { Box } from "../../schemas/page.ts";
import type { Region } from "./file-crop.ts";
import type { GreyRaster } from "./file-pdf-page.ts";
import type { PaperFile } from "./pdf-lib-document.ts";

/** What all pictures of one file may be together: no more of them, and no heavier, than a mailbox takes. */
const most = { pictures: 300, bytes: 12 * 1024 * 1024 };

/** What is shown around a field, in shares of the page: the label stands to its left, or above. */
const around = { left: 0.32, right: 0.04, above: 0.018, below: 0.01 };

/** A picture in the file, its size in points at the document's own scale, and the field's place in it as shares. */
export type Picture = { readonly name: string; readonly width: number; readonly height: number; readonly field: Box };

/** The pictures of a file, as far as there is room for them. */
export type PictureBook = {
  readonly isFull: () => boolean;
  /** Keeps a picture of a field; undefined where the book is full. */
  add(raster: GreyRaster, region: Region, field: Box): Picture | undefined;
};

/** Where a field stands, with what is around it. Undefined where the file gave its text without a place. */
export function regionOf({ page, box }: ReadField): Region | undefined {
  if (!box) return undefined;
  const left = Math.max(0, box.left - around.left);
  const top = Math.max(0, box.top - around.above);
  const right = Math.min(1, box.left + box.width + around.right);
  const bottom = Math.min(1, box.top + box.height + around.below);
  if (right <= left || bottom <= top) return undefined;
  return { page, box: { left, top, width: right - left, height: bottom - top } };
}

/** A book of pictures for a file under work. */
export function createPictureBook({ pdf, pictures }: PaperFile): PictureBook {
  let bytes = 0;
  const isFull = () => pictures.size >= most.pictures || bytes >= most.bytes;
  return {
    isFull,
    add(raster, { box }, field) {
      if (isFull()) return undefined;
      const packed = zlibSync(raster.data, { level: 6 });
      bytes += packed.length;
      const name = `P${pictures.size + 1}`;
      const image = pdf.context.stream(packed, {
        Type: "XObject",
        Subtype: "Image",
        Width: raster.width,
        Height: raster.height,
        ColorSpace: "DeviceGray",
        BitsPerComponent: 8,
        Filter: "FlateDecode",
      });
      pictures.set(name, pdf.context.register(image));
      const [width, height] = [raster.width * 0.48, raster.height * 0.48]; // 72 points for 150 pixels
      const place = {
        left: (field.left - box.left) / box.width,
        top: (field.top - box.top) / box.height,
        width: field.width / box.width,
        height: field.height / box.height,
      };
      return { name, width, height, field: place };
    },
  };
}
