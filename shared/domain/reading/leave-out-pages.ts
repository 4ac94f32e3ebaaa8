import type { DroppedPage } from "../../../schemas/document.ts";
import type { Page } from "../../../schemas/page.ts";
import { fold } from "./fold-text.ts";
import type { PageSigns } from "./page-signs.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { bottomOf, type Sheet } from "./sheet.ts";
import {
  BLANK_PAGES,
  COVER_TITLES,
  COVER_WORDS,
  ENCLOSES,
  type MailHeaderPart,
  WEBMAIL,
} from "./vocabulary-packets.ts";

const titles = makePhraseBook(COVER_TITLES.split("|").map((phrase) => ({ phrase, meaning: phrase })));

/** Ink that shows through from the other side is read as a few short words of no sense. */
const MOST_STRAY_SIGNS = 40;
const MOST_LONE_SIGNS = 12;

/** Whether nothing stands on a page: no text to speak of, no signature, no tick, nothing typed into a field. */
export function isBlankPage(page: Page): boolean {
  const isWritten =
    page.signatures.length > 0 ||
    page.marks.some(({ selected }) => selected) ||
    page.keyValues.some(({ text, selected }) => selected === true || /[\p{L}\p{N}]/u.test(text));
  if (isWritten) return false;
  const text = fold(page.lines.map((line) => line.text).join(" "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (BLANK_PAGES.test(text)) return true;
  const signs = text.replace(/ /g, "").length;
  const words = page.lines.flatMap((line) => line.words);
  const isReadable = words.some((word) => word.confidence >= 0.5 && /\p{L}{4}/u.test(word.text));
  if (page.source === "file") return signs <= 4;
  return !isReadable && signs <= (words.some((word) => word.confidence >= 0.6) ? MOST_LONE_SIGNS : MOST_STRAY_SIGNS);
}

/**
 * Whether a page is only there to send the others along: a printed e-mail, or the cover sheet of a fax or an envelope.
 * One that states anything of a measure itself (a date, a duration, an amount…) is none, nor is a message with ink on it.
 */
export function isCoverPage(page: Pick<PageSigns, "labelled" | "stated" | "message" | "hasInk">): boolean {
  const { sheet } = page.labelled;
  if (page.stated.size > 0) return false;
  if (isMail(sheet, page.message)) return !page.hasInk && ENCLOSES.test(sheet.flow.folded);
  return isCoverSheet(sheet);
}

/** A message that a machine printed: only there do addresses or attachments stand in its header. */
function isMail(sheet: Sheet, message: ReadonlySet<MailHeaderPart>): boolean {
  const text = sheet.flow.folded;
  const has = (part: MailHeaderPart) => message.has(part);
  const isAddressed = /[\w.+-]+@[\w-]+\.[\w.]+/.test(text) || has("attachments");
  if (!isAddressed) return false;
  if (WEBMAIL.test(text) && (has("to") || has("subject"))) return true;
  return has("from") && (has("subject") || has("attachments")) && (has("to") || has("date"));
}

function isCoverSheet(sheet: Sheet): boolean {
  const rows = sheet.rows.filter((row) => row.top < 0.4).slice(0, 12);
  const isTitled = rows.some((row) =>
    row.cells.some((cell) => {
      if (cell.filled || cell.tokens.length > 8 || bottomOf(cell.box) > 0.4) return false;
      const hit = titles.at(cell.tokens, 0);
      const rest = hit === undefined ? "" : cell.text.slice(cell.tokens[hit.to - 1]?.end ?? 0);
      // « Fax : 01 99 00 21 41 » is a letterhead's.
      return hit !== undefined && !/^\s*[:.]?\s*[+\d]/.test(rest);
    }),
  );
  return isTitled && COVER_WORDS.test(sheet.flow.folded);
}

/** Leaves pages out only where others remain: a file that is nothing but a message or an empty sheet is kept whole. */
export function leaveOut<P extends { readonly number: number }>(
  pages: readonly P[],
  why: (page: P) => DroppedPage["why"] | undefined,
): { kept: P[]; dropped: DroppedPage[] } {
  const judged = pages.map((page) => ({ page, why: why(page) }));
  const kept = judged.flatMap(({ page, why: reason }) => (reason === undefined ? [page] : []));
  if (kept.length === 0) {
    const written = judged.flatMap(({ page, why: reason }) => (reason === "blank" ? [] : [page]));
    if (written.length === 0) return { kept: [...pages], dropped: [] };
    return leaveOut(pages, (page) => (written.includes(page) ? undefined : "blank"));
  }
  const dropped = judged.flatMap(({ page, why: reason }) =>
    reason === undefined ? [] : [{ page: page.number, why: reason }],
  );
  return { kept, dropped };
}
