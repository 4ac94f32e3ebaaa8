import type { Box } from "../../schemas/page.ts";
import { boxOf, type PdfPage } from "./file-pdf-page.ts";
import { readNumbers } from "./file-pdfium.ts";

/** How far print reaches above and below its baseline, in heights of its font. */
const [ascent, descent] = [0.75, 0.22];

/** Where a sign is: `ink` is what is black of it; `box` as wide, but as high as its font, so that signs of one row overlap. */
export interface SignPlace {
  ink: Box;
  box: Box;
}

/** Where a sign of a page is; undefined where it has no place. */
export function placeOf(page: PdfPage, textPage: number, index: number): SignPlace | undefined {
  const { pdfium } = page;
  const ink = readNumbers(pdfium, "double", 4, ([left = 0, right = 0, bottom = 0, top = 0]) =>
    pdfium.FPDFText_GetCharBox(textPage, index, left, right, bottom, top),
  );
  if (!ink) return undefined;
  const [left = 0, right = 0, bottom = 0, top = 0] = ink;
  const tight = boxOf(page, left, bottom, right, top);
  const inkOnly = { ink: tight, box: tight };
  const origin = readNumbers(pdfium, "double", 2, ([x = 0, y = 0]) =>
    pdfium.FPDFText_GetCharOrigin(textPage, index, x, y),
  );
  const matrix = readNumbers(pdfium, "float", 6, ([start = 0]) => pdfium.FPDFText_GetMatrix(textPage, index, start));
  if (!origin || !matrix) return inkOnly;
  const [, , c = 0, d = 1] = matrix;
  const em = (pdfium.FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d)) / page.height;
  const baseline = page.toShare(origin[0] ?? 0, origin[1] ?? 0).y;
  const high = { ...tight, top: baseline - ascent * em, height: (ascent + descent) * em };
  // Fonts drawn by hand (Type 3) can have any size they like: then the ink tells better.
  const slack = 0.35 * em;
  const holdsInk =
    tight.top >= high.top - slack && tight.top + tight.height <= high.top + high.height + slack && em < 0.2;
  return holdsInk ? { ink: tight, box: high } : inkOnly;
}

/** Whether the sign stands upright on the page as shown. */
export function isUpright(page: PdfPage, textPage: number, index: number): boolean {
  const angle = page.pdfium.FPDFText_GetCharAngle(textPage, index);
  if (angle < 0) return true;
  const from = page.toShare(0, 0);
  // PDFium counts the angle clockwise.
  const to = page.toShare(Math.cos(angle), -Math.sin(angle));
  const across = (to.x - from.x) * page.width;
  const down = (to.y - from.y) * page.height;
  return across > 0 && Math.abs(down) < 0.3 * across;
}

/** The name of the sign's font, or "". Only symbol fonts matter, and only for signs that could be a box: asking for each would double the work. */
export function fontName(page: PdfPage, textPage: number, index: number, code: number): string {
  const couldBeTick =
    (code >= 0xf000 && code <= 0xf0ff) || (code >= 0x2500 && code <= 0x27bf) || code === 0xa8 || code === 0x6f;
  if (!couldBeTick) return "";
  const { pdfium } = page;
  const length = pdfium.FPDFText_GetFontInfo(textPage, index, 0, 0, 0);
  if (length <= 1 || length > 256) return "";
  const start = pdfium.allocate(length);
  try {
    pdfium.FPDFText_GetFontInfo(textPage, index, start, length, 0);
    return Buffer.from(new Uint8Array(pdfium.memory().buffer, start, length - 1)).toString("latin1");
  } finally {
    pdfium.free(start);
  }
}
