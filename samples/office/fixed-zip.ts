import { unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day a zip entry can carry, so that the same content gives the same bytes. Local time, as zip wants it. */
const MADE_AT = new Date(1980, 0, 1, 12);
const ISO_MADE_AT = "2026-01-02T08:00:00Z";

/** A zip of named entries in their order, without a clock in it. `stored` entries stay uncompressed. */
export function zipEntries(entries: Record<string, Uint8Array>, stored: readonly string[] = []): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of Object.entries(entries))
    zippable[name] = [bytes, { mtime: MADE_AT, level: stored.includes(name) ? 0 : 9 }];
  return zipSync(zippable);
}

/** Packs a DOCX again with a fixed date instead of the hour it was made at. */
export function fixDocxDates(docx: Uint8Array): Uint8Array {
  const entries = unzipSync(docx);
  const core = "docProps/core.xml";
  const xml = new TextDecoder().decode(entries[core]);
  entries[core] = new TextEncoder().encode(xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ISO_MADE_AT));
  return zipEntries(entries);
}
