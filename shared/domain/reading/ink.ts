import type { Mark, SignatureMark, Word } from "../../../schemas/page.ts";
import { findMarks } from "./ink-marks.ts";
import type { GreyRaster } from "./ink-raster.ts";
import { findRings, marksOfRings } from "./ink-rings.ts";
import { findSignatures } from "./ink-signatures.ts";

export { findMarks } from "./ink-marks.ts";
export type { GreyRaster } from "./ink-raster.ts";
export { findRings, marksOfRings, type Ring, withoutRings } from "./ink-rings.ts";
export { findSignatures } from "./ink-signatures.ts";

/** What stands on the page besides its words. */
export interface PageInk {
  marks: Mark[];
  signatures: SignatureMark[];
}

/**
 * Finds tick boxes (and whether they are ticked), words that somebody ringed, and signatures. The page is taken for A4: sizes on paper follow from
 * the raster's short side. `words` are those already read, so that print is not taken for handwriting.
 */
export function findInk(raster: GreyRaster, words: readonly Word[]): PageInk {
  const marks = findMarks(raster);
  const rings = findRings(raster);
  return {
    marks: [...marks, ...marksOfRings(rings)],
    signatures: findSignatures(raster, { words, others: [...marks, ...rings] }),
  };
}
