import { fold } from "./fold-text.ts";
import type { Sheet } from "./sheet.ts";

/** The first and last number of a page's sections, by the way they are numbered. */
export type SectionNumbers = ReadonlyMap<"article" | "figure" | "roman" | "letter", { first: number; last: number }>;

const SECTION_STARTS = [
  ["article", /^art(?:icle|\.)?\s*(\d{1,2}|premier|1er|[ivx]+)\b/],
  ["figure", /^(\d{1,2})\s*(?:[.)°]|[–—-]\s)\s*\p{L}{2}/u],
  ["roman", /^([ivx]{1,4})\s*[.)–—-]\s*\p{L}{2}/u],
  ["letter", /^([a-h])\s*[.)–—-]\s*\p{L}{2}/u],
] as const;

/** Reads how the sections and articles of a page are numbered. */
export function readSectionNumbers(sheet: Sheet): SectionNumbers {
  const found = new Map<(typeof SECTION_STARTS)[number][0], { first: number; last: number }>();
  for (const row of sheet.rows) {
    const cell = row.cells[0];
    if (cell === undefined || cell.filled) continue;
    // Only what starts with a capital is a heading: « 2. Le logement », not the second half of a sentence.
    if (!/\p{Lu}/u.test(cell.text.slice(0, 8))) continue;
    const text = fold(cell.text).trim();
    for (const [style, pattern] of SECTION_STARTS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const number = numberOf(style, match[1] ?? "");
      const there = found.get(style);
      found.set(style, { first: there?.first ?? number, last: number });
      break;
    }
  }
  return found;
}

function numberOf(style: string, text: string): number {
  if (/^\d+/.test(text)) return Number.parseInt(text, 10);
  if (text === "premier") return 1;
  if (style === "letter") return text.charCodeAt(0) - 96;
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  return [...text].reduce((sum, sign, index, all) => {
    const value = values[sign] ?? 0;
    return value < (values[all[index + 1] ?? ""] ?? 0) ? sum - value : sum + value;
  }, 0);
}
