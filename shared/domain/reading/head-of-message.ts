import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import type { Row } from "./sheet.ts";

const FROM = /^\W*(?:de|from|expediteur|emetteur)\W*(?:$|[:\s])/;
const TO = /^\W*(?:a|to|destinataires?|pour)\W*(?:$|[:\s])/;
const RECEIVED = /^\W*(?:recue?|envoyee?|date d'envoi|date de reception|heure)(?: le)?\W*$/;
const MOST_ROWS = 4;

/** « De … À … Reçu le 01/06/2026 »: at the head of a message that a service sent, the day it came is its own. */
export function datesMessage(rows: readonly Row[], label: Label): boolean {
  const { cell, start, valueStart } = label;
  if (!RECEIVED.test(fold(cell.text.slice(start, valueStart)))) return false;
  const around = rows
    .slice(Math.max(0, cell.row - MOST_ROWS), cell.row + MOST_ROWS)
    .flatMap(({ cells: [first] }) =>
      first !== undefined && Math.abs(first.box.left - cell.box.left) < 0.02 ? [fold(first.text)] : [],
    );
  return around.some((text) => FROM.test(text)) && around.some((text) => TO.test(text));
}
