import type { Target } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseEmail, parsePhone } from "./parse-contact.ts";
import { namesSomebody, SERVICE } from "./read-writer.ts";
import type { Cell, Row } from "./sheet.ts";

type Make = (target: Target, value: string, cell: Cell) => void;

/** What somebody of a social service is, at the beginning of the line below the name. */
const TITLE =
  /^\s*(?:assistante?|travailleu(?:r|se)|conseill[eè]re?|éducat(?:eur|rice)|cesf|intervenante?|référente?|chargée?|coordinat(?:eur|rice)|médiat(?:eur|rice)|accompagnat(?:eur|rice))(?!\p{L})/iu;
const OF_SERVICE = /(?:\s[-–|]\s|,\s+|\s(?:au|du|à\sla|à\sl['’]|de\sla|de\sl['’])\s)((?:\p{Lu}|l['’]).{2,60})$/u;
const MOST_ROWS = 8;

/**
 * Who sent a message or wrote a letter: « De : Claire Mouton <…> » at its head, or the name over « Assistante sociale - MDS
 * Bibracte » at its end, with how to reach that service below.
 */
export function readSender({ sheet, labels }: LabelledSheet, make: Make): void {
  const { rows } = sheet;
  for (const { cells } of rows.slice(0, MOST_ROWS)) {
    const [, name = "", address = ""] =
      /^\s*(?:De|From)\s*:\s*([^<>:]+?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>/u.exec(cells[0]?.text ?? "") ?? [];
    const email = parseEmail(address);
    const [cell] = cells;
    if (cell === undefined || email === undefined || !namesSomebody(name)) continue;
    make("referrer.contactName", name, cell);
    make("referrer.email", email.value, cell);
  }
  const signed = rows.slice(Math.floor(rows.length / 2)).flatMap((row) => signerIn(rows, row));
  const [signer, ...more] = signed;
  if (signer === undefined || more.length > 0 || (labels.get(signer.name)?.length ?? 0) > 0) return;
  make("referrer.contactName", signer.name.text.trim(), signer.name);
  const service = OF_SERVICE.exec(signer.title.text)?.[1];
  if (service !== undefined && SERVICE.test(fold(service))) make("referrer.organisation", service, signer.title);
  for (const { cells } of rows.slice(signer.title.row + 1, signer.title.row + 3)) {
    const [cell] = cells;
    const phone = /^(?:t[ée]l\.?\s*:?\s*)?(?:0|\+33)[\d .-]+$/iu.test(cell?.text ?? "")
      ? parsePhone(cell?.text ?? "")
      : undefined;
    if (cell !== undefined && phone?.strict === true) make("referrer.phone", phone.value, cell);
  }
}

/** A name alone in its line, over what that person is, at the same margin. */
function signerIn(rows: readonly Row[], { cells, items, index }: Row): { name: Cell; title: Cell }[] {
  const [name] = cells;
  const [title] = rows[index + 1]?.cells ?? [];
  if (name === undefined || title === undefined || items.length > 1) return [];
  const isOver = Math.abs(title.box.left - name.box.left) < 0.03;
  return isOver && TITLE.test(title.text) && namesSomebody(name.text) ? [{ name, title }] : [];
}
