import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import { parseDate } from "./parse-date.ts";
import type { Cell, Row, Sheet } from "./sheet.ts";

/** What a day of a file's history is, by the event that it is told beside. Of what is only planned, nothing is told. */
const EVENTS: readonly (readonly [target: Target, event: RegExp])[] = [
  [
    "documentOn",
    /\b(?:notifi(?:ee?s?|cation)|(?:decision|courrier|lettre)\b.{0,40}\b(?:envoyee?|transmise?|adressee?|expediee?|editee?|publiee?|mise? en ligne|mise? a disposition)|(?:envoi|edition|expedition|publication|mise en ligne) (?:de |du )(?:la |l')?(?:decision|courrier|lettre))\b/,
  ],
  [
    "sessionOn",
    /\b(?:passage|passee?|examen|examinee?|etudiee?|presentee?|presentation|decision|avis)\b.{0,40}\b(?:commission|comite|seance|instance|clt|clu|cud)\b|^(?:commission|comite|seance|reunion)\b/,
  ],
];
const NOT_YET = /\b(?:prevue?s?|a venir|prochaine?|programmee?|attendue?|limite|inscrite?)\b/;
const DAY = /^\W*(?:le\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?:\s*(?:à|-|–|,)?\s*\d{1,2}\s?[h:]\s?\d{2})?\s*[:–-]?\s*/u;
/** How near their left edges the days of one history stand. */
const EDGE = 0.025;

interface Event {
  readonly row: Row;
  readonly cell: Cell;
  readonly day: string;
  readonly told: string;
}

/** The history of a file, « 16/09/2025   Passage en commission » over « 07/09/2025   Dossier complet »: each day is its event's. */
export function readEvents(sheet: Sheet, kind: DocumentKind, today: string): Candidate[] {
  if (kind !== "decision") return [];
  const events = sheet.rows.flatMap((row) => eventOf(row) ?? []);
  return events
    .filter((event) => events.some((other) => other !== event && isBeside(event, other)))
    .flatMap(({ cell, day, told }) => {
      const event = fold(told);
      const target = NOT_YET.test(event) ? undefined : EVENTS.find(([, says]) => says.test(event))?.[0];
      const date = target === undefined ? undefined : parseDate(day, { today, birth: false });
      if (target === undefined || date === undefined) return [];
      const words = cell.words.filter(({ text }) => /\d/.test(text));
      const { number: page, source } = sheet;
      return [makeCandidate({ target, ...date, rank: 2, text: `${day} ${told}`, words, source, page })];
    });
}

/** A row that begins with a day, but for specks, and goes on with what happened. */
function eventOf(row: Row): Event | undefined {
  const index = row.cells.findIndex(({ text }) => DAY.test(text));
  const cell = row.cells[index];
  const day = DAY.exec(cell?.text ?? "");
  if (cell === undefined || day === null || row.cells.slice(0, index).some(({ text }) => text.length > 2))
    return undefined;
  const told = [cell.text.slice(day[0].length), ...row.cells.slice(index + 1).map(({ text }) => text)].join(" ").trim();
  return /^\P{L}*\p{Lu}\p{L}{2}/u.test(told) ? { row, cell, day: day[1] ?? "", told } : undefined;
}

const isBeside = (one: Event, two: Event) =>
  Math.abs(one.row.index - two.row.index) <= 2 && Math.abs(one.cell.box.left - two.cell.box.left) < EDGE;
