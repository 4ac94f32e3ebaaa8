import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseEmail, parsePhone } from "./parse-contact.ts";
import { startsWithCivility } from "./parse-name.ts";
import { parseContactName } from "./read-people.ts";
import { SERVICE } from "./read-writer.ts";
import { bottomOf, boxAround, type Cell, type Row } from "./sheet.ts";
import { FIRST_NAMES } from "./vocabulary-first-names.ts";

/** « Madame, Monsieur, » on a line of its own: the paper is a letter, and whoever it is headed by wrote it. */
const GREETING = /^\s*(?:madame|monsieur|mesdames|messieurs)\b[^\n¦:]{0,60},\s*$/;

/** « Nadège Ferrand » and « Tél. 01 99 00 87 49 - n.ferrand@… » under the service's name: who wrote the letter. */
function readWriter(page: LabelledSheet, greeted: number, make: Make): void {
  const { sheet } = page;
  const rows = sheet.rows.slice(0, Math.min(greeted, 7));
  const first = rows[0]?.cells[0];
  if (first === undefined) return;
  let writer: Cell | undefined;
  for (const row of rows) {
    const [cell] = row.cells;
    if (cell === undefined || Math.abs(cell.box.left - first.box.left) > 0.03) continue;
    // The address is the service's, and so is what follows it.
    if (/\b\d{2} ?\d{3}\s+\p{L}/u.test(cell.text)) return;
    const known = PERSON.test(cell.text) && !SERVICE.test(fold(cell.text)) ? parseContactName(cell.text) : undefined;
    const [given = ""] = cell.text.replace(/^(?:M\.|Mme|Mlle|Monsieur|Madame)\s/u, "").split(/[\s-]/);
    if (
      writer === undefined &&
      known !== undefined &&
      (startsWithCivility(cell.text) || FIRST_NAMES.has(fold(given)))
    ) {
      writer = cell;
      make("referrer.contactName", known.value, cell);
    }
    if (writer === undefined) continue;
    for (const reach of row.cells) {
      const phone = parsePhone(reach.text);
      const email = /@/.test(reach.text) ? parseEmail(reach.text.replace(/^.*?(?=\S+\s?@)/u, "")) : undefined;
      if (phone?.strict === true) make("referrer.phone", phone.value, reach);
      if (email?.strict === true) make("referrer.email", email.value, reach);
    }
  }
}

type Make = (target: Target, value: string, cell: Cell) => void;
const PERSON =
  /^(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|le|la|el|ben)\s)?\p{Lu}[\p{L}'’-]+){1,3}(?:\s*[,–-]\s.*)?$/u;

/** Where a letter greets, or, on a report under a letterhead, the line that says who handles the matter. */
function endOfHead({ sheet, labels }: LabelledSheet): number {
  const greeted = sheet.rows.findIndex(
    (row) => row.cells.length === 1 && GREETING.test(fold(row.cells[0]?.text ?? "")),
  );
  if (greeted !== -1) return greeted;
  const handled = sheet.rows
    .slice(0, 9)
    .findIndex(({ cells }) => cells.some((cell) => (labels.get(cell) ?? []).some(({ role }) => role === "handled-by")));
  return handled;
}

/** The organisation that heads a letter, and the person under its name: the line above its address, or above who handles the matter. */
export function readLetterhead(page: LabelledSheet): Candidate[] {
  const { sheet } = page;
  const greeted = endOfHead(page);
  if (sheet.number !== 1 || greeted < 2) return [];
  const written: Candidate[] = [];
  readWriter(page, greeted, (target, value, cell) =>
    written.push(
      makeCandidate({
        target,
        value,
        strict: true,
        rank: 5,
        text: cell.text,
        words: cell.words,
        source: sheet.source,
        page: sheet.number,
      }),
    ),
  );
  const lines: Row[] = [];
  for (const row of sheet.rows.slice(0, Math.min(greeted, 5))) {
    const [first] = row.cells;
    // A logo is soon taken for boxes.
    if (first === undefined) continue;
    if (row.cells.length < row.items.length) break;
    if (lines.length > 0 && first.box.top - (lines.at(-1)?.bottom ?? 0) > 2.5 * sheet.lineHeight) break;
    const isAddress = /^\d{1,4}\b|\b\d{2} ?\d{3}\s+\p{L}|^(?:bp|cs)\s?\d/iu.test(first.text);
    if (isAddress || (page.labels.get(first)?.length ?? 0) > 0 || /[@:;]|\d{2}[ .]\d{2}[ .]\d{2}/.test(first.text))
      break;
    lines.push(row);
  }
  const named = lines.filter(({ cells }) => SERVICE.test(fold(cells.map(({ text }) => text).join(" "))));
  const line = named.at(-1) ?? (lines.length === 1 ? lines[0] : undefined);
  const box = boxAround(line?.cells.map((cell) => cell.box) ?? []);
  if (line === undefined || box === undefined || box.left > 0.5 || bottomOf(box) > 0.2) return written;
  // « Centre hospitalier de X        Valbrume, le 9 avril 2026 »: where and when it was written is no part of the name.
  const cells = line.cells.filter(({ text }, index) => index === 0 || !/(?:^|,\s*)le\s+\d{1,2}/iu.test(text));
  const text = cells.map((cell) => cell.text).join(" ");
  if (startsWithCivility(text) || text.length > 90 || !/\p{L}{3}/u.test(text) || /\bobjet\b/iu.test(text))
    return written;
  return [
    ...written,
    makeCandidate({
      target: "referrer.organisation",
      value: text.replace(/[\s,–-]+$/u, ""),
      strict: true,
      rank: 5,
      text,
      words: cells.flatMap(({ words }) => words),
      source: sheet.source,
      page: sheet.number,
    }),
  ];
}
