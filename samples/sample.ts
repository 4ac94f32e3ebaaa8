import type { DocumentKind, DocumentVariant, FieldValue } from "../schemas/field.ts";
import { toScannedPdf, toTiff } from "./containers.ts";
import { scanPage, toJpeg, toPng, type Wear } from "./degrade.ts";
import { Sheet } from "./drawing/sheet.ts";
import { type Layout, type Letterhead, type Values, watchReads } from "./layouts/layout.ts";
import { renderPages } from "./raster.ts";

/**
 * What one row of `documents.json` should say about a sample. `findings` are codes that must be among the row's.
 * `anyOrder` marks two arrivals of one content: either may come first, and the other then has the second's status.
 */
export type Expected = {
  file: string;
  channel: "upload" | "email";
  attachment?: string;
  status: "recorded" | "review" | "rejected" | "duplicate";
  anyOrder?: true;
  kind?: DocumentKind;
  variant?: DocumentVariant;
  fields: Record<string, FieldValue>;
  findings: string[];
};

/** A file with what reading it should give: kind, variant and values. */
export type Paper = {
  bytes: Uint8Array;
  kind: DocumentKind;
  variant?: DocumentVariant;
  fields: Record<string, FieldValue>;
};

/** A file of the samples: its bytes, a French word on what it is, and the rows it should give. */
export type Sample = { name: string; about: string; bytes: Uint8Array; rows: Expected[] };

/** The values that were looked at, by name in alphabetical order. */
export function pickFields(values: Values, read: ReadonlySet<string>): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (value !== undefined && read.has(name)) fields[name] = value;
  return fields;
}

/** Draws values in a layout, and gives the PDF with the fields that were printed. */
export async function drawPaper(layout: Layout, values: Values, head: Letterhead): Promise<Paper> {
  return drawOn(await Sheet.create(layout.title), layout, { values, head });
}

/** Draws values in a layout on a new sheet, which may have a hand to fill the form in with. */
export async function drawOn(
  sheet: Sheet,
  layout: Layout,
  { values, head }: { values: Values; head: Letterhead },
): Promise<Paper> {
  const watched = watchReads(values);
  layout.draw(sheet, watched.values, head);
  return {
    bytes: await sheet.bytes(),
    kind: layout.kind,
    ...(layout.variant && { variant: layout.variant }),
    fields: pickFields(values, watched.read),
  };
}

/** Prints a paper and scans it again; the name's ending says into which format. */
export async function scanPaper(name: string, paper: Paper, wear: Wear): Promise<Paper> {
  const pages = await renderPages(paper.bytes, wear.dpi);
  const worn = [];
  for (const [place, page] of pages.entries()) worn.push(await scanPage(page, wear, `${name} ${place}`));
  const [first] = worn;
  if (!first) throw new Error(`${name} has no page`);
  return { ...paper, bytes: await encodePages(name, worn, first, wear) };
}

type Pages = Parameters<typeof toTiff>[0];

async function encodePages(name: string, pages: Pages, first: Pages[number], wear: Wear): Promise<Uint8Array> {
  if (name.endsWith(".pdf")) return toScannedPdf(pages, wear.dpi, wear.quality);
  if (name.endsWith(".tif")) return toTiff(pages, wear.dpi);
  if (name.endsWith(".png")) return toPng(first, wear.dpi);
  return toJpeg(first, wear.dpi, wear.quality);
}

/** The row that a paper should give. */
export function expectRow(file: string, paper: Paper, more: Partial<Expected> = {}): Expected {
  const { bytes: _bytes, ...reading } = paper;
  return { file, channel: "upload", status: "recorded", ...reading, findings: [], ...more };
}
