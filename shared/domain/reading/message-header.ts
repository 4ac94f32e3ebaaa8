import { makePhraseBook } from "./phrase-book.ts";
import type { Sheet } from "./sheet.ts";
import { MAIL_HEADER, type MailHeaderPart } from "./vocabulary-packets.ts";

const headers = makePhraseBook(
  (Object.keys(MAIL_HEADER) as MailHeaderPart[]).flatMap((meaning) =>
    MAIL_HEADER[meaning].split("|").map((phrase) => ({ phrase, meaning })),
  ),
);

/** The header lines of a message at the head of a page (« De : », « À : », « Objet : »…). */
export function readMessageHeader(sheet: Sheet): ReadonlySet<MailHeaderPart> {
  const found = new Set<MailHeaderPart>();
  for (const row of sheet.rows) {
    if (row.top > 0.5) break;
    const [cell, next] = row.cells;
    if (cell === undefined || cell.filled) continue;
    const hit = headers.at(cell.tokens, 0);
    if (hit === undefined) continue;
    const last = cell.tokens[hit.to - 1];
    const rest = last === undefined ? "" : cell.text.slice(last.end);
    if (/^\s*:/.test(rest) || (rest.trim() === "" && next !== undefined)) found.add(hit.meaning);
  }
  return found;
}
