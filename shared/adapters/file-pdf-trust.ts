import type { Box, Word } from "../../schemas/page.ts";
import type { GreyRaster } from "./file-pdf-page.ts";
import type { TextLayer } from "./file-pdf-text.ts";

/** Above this share of signs without meaning the font's own table is broken: what is seen is not what is stored. */
const mostGarbage = 0.15;
/** A scan with a stamp or a page number put over it has fewer letters; a letter on printed paper has more. */
const lettersOverPicture = 400;
/** French prose and forms have 40–47 % vowels; shifted or scrambled letters fall far outside. */
const vowels = { least: 0.2, most: 0.75 };
/** Grey values: ink is darker, and a word has to stand out from what is around it by so much to be seen. */
const dark = 140;
const contrast = 40;

/** Whether the text layer can stand for what is seen on the page. `strokes`: lines drawn by hand with a tablet's pen. */
export function canBeRead(layer: TextLayer, strokes: number): boolean {
  const { seen, letters, garbage, hidden, turned, pictureCover } = layer;
  if (seen < 20 || letters < 10) return false;
  if (garbage > mostGarbage * (seen + garbage)) return false;
  if (turned > seen) return false;
  // A page written on by hand: a signature takes a stroke or two, more are answers.
  if (strokes > 4) return false;
  if (hidden > 0.3 * seen && pictureCover > 0.3) return false;
  if (pictureCover > 0.5 && (letters < lettersOverPicture || extentOf(layer) < 0.4)) return false;
  if (pictureCover > 0.15 && letters < 100) return false;
  const share = layer.vowels / letters;
  return letters < 100 || (share > vowels.least && share < vowels.most);
}

/** Whether there is nothing to read on the page at all (the back of a sheet). */
export function isBlank(layer: TextLayer, raster: GreyRaster): boolean {
  if (layer.seen + layer.garbage + layer.hidden + layer.turned > 0) return false;
  let ink = 0;
  for (const value of raster.data) if (value < dark) ink += 1;
  return ink < 0.0003 * raster.data.length;
}

/**
 * Whether the text stored is the text seen: its words stand out in the page's picture, and there is no page full of
 * drawn letters beside a few stored ones.
 */
export function isSeen(layer: TextLayer, raster: GreyRaster): boolean {
  const visible = layer.words.filter((word) => standsOut(raster, word.box)).length;
  if (visible < 0.8 * layer.words.length) return false;
  if (layer.letters >= 200) return true;

  let [all, inWords] = [0, 0];
  for (const value of raster.data) if (value < dark) all += 1;
  for (const word of layer.words) {
    const { left, top, right, bottom } = pixelsOf(raster, word.box);
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if ((raster.data[y * raster.width + x] ?? 255) < dark) inWords += 1;
    }
  }
  return all - inWords <= 12 * inWords;
}

/** Whether anything can be seen at the place of a word: not white on white, and not under a black bar. */
export function standsOut(raster: GreyRaster, box: Box): boolean {
  const { left, top, right, bottom } = pixelsOf(raster, box);
  let [darkest, lightest] = [255, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const value = raster.data[y * raster.width + x] ?? 255;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  return lightest - darkest >= contrast;
}

function pixelsOf(raster: GreyRaster, box: Box): { left: number; top: number; right: number; bottom: number } {
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    left: clamp(Math.floor(box.left * raster.width), raster.width),
    right: clamp(Math.ceil((box.left + box.width) * raster.width), raster.width),
    top: clamp(Math.floor(box.top * raster.height), raster.height),
    bottom: clamp(Math.ceil((box.top + box.height) * raster.height), raster.height),
  };
}

/** From the first word to the last, as a share of the page's height. */
function extentOf(layer: TextLayer): number {
  const tops = layer.words.map((word) => word.box.top);
  return Math.max(...tops, 0) - Math.min(...tops, 1);
}

/** Whether two texts stand at one place: one was put over the other, and only one of them is meant. */
export function hasTextOverText(words: readonly Word[], raster: GreyRaster): boolean {
  const seen = words
    .filter((word) => (word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 && standsOut(raster, word.box))
    .toSorted((a, b) => a.box.top - b.box.top);
  return seen.some((word, index) => {
    for (const other of seen.slice(index + 1)) {
      if (other.box.top > word.box.top + word.box.height) return false;
      if (other.text !== word.text && shared(word.box, other.box) > 0.5) return true;
    }
    return false;
  });
}

/** The words without those printed twice at one place to look bold. */
export function withoutDoubles(words: readonly Word[]): Word[] {
  const kept = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = kept.get(word.text) ?? [];
    if (same.some((other) => shared(word.box, other.box) > 0.5)) return false;
    kept.set(word.text, [...same, word]);
    return true;
  });
}

/** Whether ink that is there without the pictures is there with them too. */
export function showsThrough(inks: readonly Box[], raster: GreyRaster, without: GreyRaster): boolean {
  return inks.every((ink) => {
    const { left, top, right, bottom } = pixelsOf(without, ink);
    let [drawn, remains, paper, light] = [0, 0, 0, 0];
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const at = y * raster.width + x;
        const isInk = (without.data[at] ?? 255) < dark;
        const isDark = (raster.data[at] ?? 255) < dark;
        if (isInk) drawn += 1;
        else paper += 1;
        if (isInk && isDark) remains += 1;
        if (!isInk && !isDark) light += 1;
      }
    }
    return drawn === 0 || (remains >= 0.7 * drawn && light >= 0.5 * paper);
  });
}

/** What two boxes share, as a share of the smaller one. */
function shared(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return across <= 0 || down <= 0 || smaller <= 0 ? 0 : (across * down) / smaller;
}
