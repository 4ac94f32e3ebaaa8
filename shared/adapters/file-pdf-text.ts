import type { Box, Mark, Word } from "../../schemas/page.ts";
import { boxAround } from "../domain/intake/line-up.ts";
import { tickOf } from "../domain/intake/tick-glyphs.ts";
import type { DrawnObjects } from "./file-pdf-objects.ts";
import type { PdfPage } from "./file-pdf-page.ts";
import { fontName, isUpright, placeOf } from "./file-pdf-sign.ts";

/** The text layer of a page, and what tells whether it can be trusted. */
export interface TextLayer {
  words: Word[];
  /** Boxes drawn as signs of a font (☐ ☒), which are no text. */
  ticks: Mark[];
  /** Signs that can be seen and stand upright. */
  seen: number;
  letters: number;
  vowels: number;
  /** Signs without meaning: private use, replacement, control. */
  garbage: number;
  /** Signs drawn invisibly, or before a picture that covers the page: the text of a scanner's own OCR. */
  hidden: number;
  /** Signs that run up, down or upside down. */
  turned: number;
  /** Share of the page covered by pictures, at most 1. */
  pictureCover: number;
  /** The signs that can be seen, to be compared with what the page shows. */
  signs: SeenSign[];
  /** Pictures drawn later than signs at their place, with the ink of those signs: they may hide them. */
  covers: { pictures: Set<number>; inks: Box[] };
}

/** A sign with the place of its ink, and that of the sign as high as its font. */
export interface SeenSign {
  text: string;
  box: Box;
  ink: Box;
}

const invisible = 3; // FPDF_TEXTRENDERMODE_INVISIBLE
const clipOnly = 7; // FPDF_TEXTRENDERMODE_CLIP
/** A picture that covers this much of the page hides what was drawn before it. */
const fullPage = 0.6;
/** A page of small print has 10,000 signs. */
const mostSigns = 60_000;

/** Reads the signs of a page into words with their boxes. Throws where PDFium has no text for it. */
export function readTextLayer(page: PdfPage, objects: DrawnObjects): TextLayer {
  const { pdfium } = page;
  const layer: TextLayer = {
    words: [],
    ticks: [],
    seen: 0,
    letters: 0,
    vowels: 0,
    garbage: 0,
    hidden: 0,
    turned: 0,
    pictureCover: Math.min(
      1,
      objects.pictures.reduce((sum, picture) => sum + picture.cover, 0),
    ),
    signs: [],
    covers: { pictures: new Set(), inks: [] },
  };
  const textPage = pdfium.FPDFText_LoadPage(page.handle);
  if (textPage === 0) throw new Error("no text page");
  try {
    const collector = collectWords(layer.words);
    const count = Math.min(pdfium.FPDFText_CountChars(textPage), mostSigns);
    for (let index = 0; index < count; index++) {
      const sign = readSign(page, textPage, index, objects, layer);
      if (sign) collector.add(sign);
      else collector.endWord();
    }
    collector.endWord();
  } finally {
    pdfium.FPDFText_ClosePage(textPage);
  }
  return layer;
}

/** One sign, counted; undefined for what ends a word or is no part of the text. */
function readSign(
  page: PdfPage,
  textPage: number,
  index: number,
  objects: DrawnObjects,
  layer: TextLayer,
): SeenSign | undefined {
  const { pdfium } = page;
  const code = pdfium.FPDFText_GetUnicode(textPage, index);
  if (code === 0 || code === 0x20 || code === 0xa0 || code === 0x0d || code === 0x0a || code === 0x09) return undefined;

  const place = placeOf(page, textPage, index);
  if (!place) return undefined;
  const { box, ink } = place;
  // What lies off the page nobody sees.
  if (box.left + box.width <= 0 || box.left >= 1 || box.top + box.height <= 0 || box.top >= 1) return undefined;
  if (isHidden(page, textPage, index, objects)) {
    layer.hidden += 1;
    return undefined;
  }
  const tick = tickOf(code, fontName(page, textPage, index, code));
  if (tick !== undefined) {
    if (tick !== "ornament") layer.ticks.push({ selected: tick === "selected", confidence: 1, box });
    return undefined;
  }
  if (isGarbage(code) || pdfium.FPDFText_HasUnicodeMapError(textPage, index) === 1) {
    layer.garbage += 1;
    return undefined;
  }
  const text = textOf(code);
  if (!isUpright(page, textPage, index)) {
    layer.turned += 1;
    return undefined;
  }
  layer.seen += 1;
  if (/\p{L}/u.test(text)) layer.letters += 1;
  if (/[aeiouy]/i.test(text.normalize("NFD").slice(0, 1))) layer.vowels += 1;
  const sign = { text, box, ink };
  layer.signs.push(sign);
  noteCovers(page, textPage, index, { objects, layer, ink });
  return sign;
}

function noteCovers(
  page: PdfPage,
  textPage: number,
  index: number,
  { objects, layer, ink }: { objects: DrawnObjects; layer: TextLayer; ink: Box },
): void {
  if (objects.pictures.length === 0) return;
  const object = page.pdfium.FPDFText_GetTextObject(textPage, index);
  const order = objects.textOrder.get(object) ?? Number.POSITIVE_INFINITY;
  const x = ink.left + ink.width / 2;
  const y = ink.top + ink.height / 2;
  const later = objects.pictures.filter(
    (picture) =>
      picture.order > order &&
      x > picture.box.left &&
      x < picture.box.left + picture.box.width &&
      y > picture.box.top &&
      y < picture.box.top + picture.box.height,
  );
  for (const picture of later) layer.covers.pictures.add(picture.object);
  if (later.length > 0) layer.covers.inks.push(ink);
}

function isHidden(page: PdfPage, textPage: number, index: number, objects: DrawnObjects): boolean {
  const object = page.pdfium.FPDFText_GetTextObject(textPage, index);
  if (object === 0) return false;
  const mode = page.pdfium.FPDFTextObj_GetTextRenderMode(object);
  if (mode === invisible || mode === clipOnly) return true;
  const order = objects.textOrder.get(object);
  return order !== undefined && objects.pictures.some((picture) => picture.cover >= fullPage && picture.order > order);
}

/** PDFium marks the hyphen that breaks a word at a line's end with U+0002; ligatures (ﬁ) are spelt out. */
function textOf(code: number): string {
  if (code === 2 || code === 0xad) return "-";
  const text = String.fromCodePoint(code);
  return code >= 0xfb00 && code <= 0xfb06 ? text.normalize("NFKC") : text;
}

function isGarbage(code: number): boolean {
  return (
    (code < 0x20 && code !== 2) || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfff0
  );
}

/** Puts signs together until a space, a new line or a jump ends the word. */
function collectWords(words: Word[]): { add: (sign: SeenSign) => void; endWord: () => void } {
  let signs: SeenSign[] = [];
  const endWord = () => {
    if (signs.length === 0) return;
    const text = signs.map((sign) => sign.text).join("");
    words.push({ text: text.normalize("NFC"), confidence: 1, box: boxAround(signs.map((sign) => sign.box)) });
    signs = [];
  };
  const add = (sign: SeenSign) => {
    const last = signs.at(-1)?.box;
    if (last) {
      const gap = sign.box.left - (last.left + last.width);
      const jumps = Math.abs(sign.box.top - last.top) > 0.6 * Math.max(last.height, sign.box.height);
      const em = Math.max(last.height, sign.box.height);
      if (jumps || gap > em || gap < -4 * em) endWord();
    }
    signs.push(sign);
  };
  return { add, endWord };
}
