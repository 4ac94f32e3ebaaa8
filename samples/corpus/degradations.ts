import { toPhotoPdf, toScannedPdf, toTiff } from "../containers.ts";
import { scanPage, toJpeg, toPng, type Wear } from "../degrade.ts";
import { mulberry32, seedOf } from "../drawing/prng.ts";
import { photographPage, type View } from "../photo.ts";
import { type Raster, renderPages } from "../raster.ts";
import { type Dice, throwDice } from "./dice.ts";

export type Degradation = "clean" | "light" | "skewed" | "grey" | "heavy" | "photo";
export type Format = "text.pdf" | "pdf" | "jpg" | "png" | "tif";

type Degree = {
  /** Whether a page counts as heavily degraded in the figures. */
  heavy: boolean;
  /** What its papers arrive as, in turn. A picture of one page becomes a PDF where the paper has more. */
  formats: readonly [Format, Format, Format, Format];
  /** How the scanner wears a page; nothing where a telephone takes it. */
  wear?: (dice: Dice) => Wear;
};

const eitherWay = (dice: Dice, low: number, high: number) => dice.between(low, high) * (dice.chance(0.5) ? 1 : -1);

/** The six degrees of degradation, from a text PDF to a telephone's photo. */
export const DEGREES: Record<Degradation, Degree> = {
  clean: { heavy: false, formats: ["text.pdf", "png", "text.pdf", "tif"], wear: () => ({ dpi: 300 }) },
  light: {
    heavy: false,
    formats: ["jpg", "pdf", "tif", "png"],
    wear: (dice) => ({ dpi: 200, angle: eitherWay(dice, 0.3, 0.6), noise: 3, ink: 20, paper: 250, quality: 75 }),
  },
  skewed: {
    heavy: false,
    formats: ["jpg", "pdf", "jpg", "pdf"],
    wear: (dice) => ({ dpi: 200, angle: eitherWay(dice, 2, 3), noise: 2, ink: 25, quality: 60 }),
  },
  grey: {
    heavy: true,
    formats: ["jpg", "pdf", "png", "jpg"],
    wear: (dice) => ({
      dpi: 200,
      angle: eitherWay(dice, 0.2, 0.9),
      paper: dice.whole(200, 218),
      ink: dice.whole(85, 110),
      noise: dice.between(7, 10),
      quality: 65,
    }),
  },
  heavy: {
    heavy: true,
    formats: ["jpg", "pdf", "jpg", "pdf"],
    wear: (dice) => ({
      dpi: 150,
      angle: eitherWay(dice, 1.2, 1.6),
      noise: dice.between(10, 13),
      blur: 0.6,
      paper: 238,
      ink: 45,
      quality: 35,
    }),
  },
  photo: { heavy: true, formats: ["jpg", "jpg", "jpg", "jpg"] },
};

export const DEGRADATIONS = Object.keys(DEGREES) as Degradation[];

/** A page held by hand: its corners a little off, the light from one side. */
function lookAtPage(dice: Dice): View {
  const near = (place: number) => place + dice.between(-0.022, 0.022);
  return {
    corners: [
      [near(0.06), near(0.05)],
      [near(0.94), near(0.05)],
      [near(0.95), near(0.95)],
      [near(0.05), near(0.95)],
    ],
    darker: { right: dice.between(-0.05, 0.3), bottom: dice.between(-0.05, 0.2) },
  };
}

async function photograph(pages: readonly Raster[], seed: string, dice: Dice): Promise<Uint8Array> {
  const photos: Uint8Array[] = [];
  for (const [place, page] of pages.entries())
    photos.push(await photographPage(page, `${seed} ${place}`, lookAtPage(dice)));
  const [only] = photos;
  return only !== undefined && photos.length === 1 ? only : toPhotoPdf(photos);
}

async function encode(pages: readonly Raster[], format: Format, wear: Wear): Promise<Uint8Array> {
  const [first] = pages;
  if (!first) throw new Error("a paper without a page");
  if (format === "tif") return toTiff(pages, wear.dpi);
  if (format === "png") return toPng(first, wear.dpi);
  if (format === "jpg") return toJpeg(first, wear.dpi, wear.quality ?? 80);
  return toScannedPdf(pages, wear.dpi, wear.quality ?? 80);
}

/** A picture format that holds one page gives way to a PDF where there are more. */
export function formatFor(pages: number, format: Format): Format {
  return pages > 1 && (format === "jpg" || format === "png") ? "pdf" : format;
}

/**
 * A drawn paper (PDF with text) as it arrives: worn to a degree, in a format. `seed` names the paper, so that it is
 * worn the same way each time.
 */
export async function degrade(
  pdf: Uint8Array,
  { degradation, format }: { degradation: Degradation; format: Format },
  seed: string,
): Promise<Uint8Array> {
  if (format === "text.pdf") return pdf;
  const dice = throwDice(mulberry32(seedOf(seed)));
  const wear = DEGREES[degradation].wear?.(dice);
  const pages = await renderPages(pdf, wear?.dpi ?? 190);
  if (wear === undefined) return photograph(pages, seed, dice);
  const worn: Raster[] = [];
  for (const [place, page] of pages.entries()) worn.push(await scanPage(page, wear, `${seed} ${place}`));
  return encode(worn, format, wear);
}
