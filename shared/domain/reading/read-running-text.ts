import type { DocumentKind, FieldName } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { parseMonths, parseRank } from "./parse-count.ts";
import { DATE_SOURCE, parseDate } from "./parse-date.ts";
import { parseHousehold } from "./parse-name.ts";
import { NUMBER_SOURCE } from "./parse-number.ts";
import type { Flow, Sheet } from "./sheet.ts";

const DATE = `(?<date>${DATE_SOURCE})`;
const MONTHS = `(?<months>${NUMBER_SOURCE}\\s*(?:\\([a-z0-9 ]+\\)\\s*)?mois)`;
/** Not over a wide gap, a tick box or the end of a sentence. */
const GAP = (most: number) => `[^¦.;:]{0,${most}}?`;

interface Pattern {
  readonly kinds: readonly DocumentKind[];
  readonly source: string;
  readonly date?: Target;
  readonly end?: Target;
  readonly months?: FieldName;
  readonly rank?: FieldName;
  readonly rankOf?: number;
}

const ALL: readonly DocumentKind[] = ["orientation", "decision", "contract", "bilan", "renewal", "other"];
const GRANTING =
  "(?:accord(?:ee?s?|er|ent)|octroy(?:ee?|er)|valid(?:ee?|er)|renouvel(?:ee?|er)|prolong(?:ee?|er)|reconduit?e?|attribu(?:ee?|er)|favorable|prononc(?:ee?|er)|mise en place|mesure|accompagnement)";
const ASKING = "(?:sollicit\\w*|demand\\w*|souhait\\w*|propos\\w*|renouvellement|prolongation|reconduction)";

/** Sentences of letters and contracts, for folded text. */
const PATTERNS: readonly Pattern[] = [
  {
    kinds: ["decision"],
    source: `\\b${GRANTING}\\b${GAP(90)}(?:pour|duree|periode)(?: une| la)?(?: nouvelle)?(?: duree| periode)?(?: totale)?(?: de)?\\s*:?\\s*${MONTHS}`,
    months: "monthsGranted",
  },
  {
    kinds: ["decision"],
    source: `\\bpour (?:une|la) (?:nouvelle )?(?:duree|periode)(?: supplementaire)? de ${MONTHS}`,
    months: "monthsGranted",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:duree|conclu|etabli|signe|prevu)\\b${GAP(60)}(?:de|pour)\\s*:?\\s*${MONTHS}`,
    months: "months",
  },
  {
    kinds: ["renewal"],
    source: `\\b${ASKING}\\b${GAP(110)}(?:pour|duree|periode|de)(?: une)?(?: nouvelle)?(?: duree| periode)?(?: supplementaires?)?(?: de)?\\s*:?\\s*${MONTHS}`,
    months: "monthsRequested",
  },
  {
    kinds: ["decision", "contract"],
    source: `\\b(?:a compter du|a partir du|prend effet (?:le|au|a compter du)|prenant effet le|prendra effet le|debut(?:e|era|ant) le|commence(?:ra)? le|a effet du|avec effet (?:au|du)|des le)\\s*:?\\s*${DATE}`,
    date: "startOn",
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:mesure|accompagnement|suivi)${GAP(40)}(?:debutee? le|commencee? le|a debute le|a commence le|mise? en place le|depuis le|a compter du|engagee? le)\\s*${DATE}`,
    date: "startOn",
  },
  {
    kinds: ["decision", "contract", "bilan"],
    source: `\\bdu ${DATE} (?:au|jusqu'au) (?<end>${DATE_SOURCE})`,
    date: "startOn",
    end: "part:end-on",
  },
  {
    kinds: ["contract"],
    source: `\\b(?:jusqu'au|se termine(?:ra)? le|prend(?:ra)? fin le|expire(?:ra)? le|(?:arrive(?:ra)?|vient|viendra) a echeance le|s'acheve(?:ra)? le)\\s*${DATE}`,
    date: "part:end-on",
  },
  {
    kinds: ["bilan"],
    source: `\\b(?:a pris fin le|s'est (?:termine|achev)ee? le|s'est arretee? le|a ete (?:interrompue?|rompue?|arretee?) le|prend fin le|a cesse le|rompue? le|interrompue? le|a mis fin${GAP(30)} le|rupture${GAP(40)} (?:le|au|du|en date du))\\s*${DATE}`,
    date: "part:end-actual",
  },
  {
    kinds: ["renewal"],
    source: `\\b(?:arriv\\w+ a (?:echeance|(?:son )?terme) le|prend(?:ra)? fin le|se termine(?:ra)? le|s'acheve(?:ra)? le|expire(?:ra)? le|(?:mesure|accompagnement) (?:actuelle?|en cours)${GAP(40)}(?:jusqu'au|echeance (?:est fixee )?(?:le|au)|se termine le)|dont (?:le terme|l'echeance) est (?:fixee? )?(?:le|au)|vient a (?:echeance|terme) le|echeance (?:est )?(?:fixee? )?(?:le|au))\\s*${DATE}`,
    date: "part:end-current",
  },
  {
    kinds: ["decision"],
    source: `\\b(?:seance|commission|reunion|session|comite)\\b${GAP(70)}(?:\\bdu|\\ble|en date du)\\s*${DATE}`,
    date: "sessionOn",
  },
  {
    kinds: ["decision"],
    source: `\\b(?:reunie?(?: en seance)?|siegeant|examinee?(?: en (?:seance|commission))?|statuant|delibere|s'est reunie|lors de sa (?:seance|reunion)|en sa seance)${GAP(30)}(?:le|du)\\s*${DATE}`,
    date: "sessionOn",
  },
  { kinds: ALL, source: `\\bfait (?:a|en)\\b[^¦\\n]{0,50}?[, ](?:le|ce)\\s*:?\\s*${DATE}`, date: "signedOn" },
  {
    kinds: ALL,
    source: `\\b(?:signe(?:e|\\(e\\))? (?:electroniquement )?le|date (?:de )?signature\\s*:)\\s*${DATE}`,
    date: "signedOn",
  },
  {
    kinds: ["decision", "renewal"],
    source:
      "\\b(?<rank>premiere?|1er|1ere|seconde?|deuxieme|2e|2eme|2nd|troisieme|3e|3eme) (?:demande de )?(?:renouvellement|prolongation|reconduction)",
    rank: "renewalRank",
  },
  {
    kinds: ["decision", "renewal"],
    source: "\\b(?:renouvellement|prolongation) n[°o] ?(?<rank>\\d)\\b",
    rank: "renewalRank",
  },
];

const compiled = PATTERNS.map((pattern) => ({ ...pattern, regex: new RegExp(pattern.source, "g") }));

/** Reads what sentences say. Its candidates give way to what a label says. */
export function readRunningText(sheet: Sheet, kind: DocumentKind, today: string): Candidate[] {
  const candidates: Candidate[] = [];
  const { flow } = sheet;
  const make = (target: Target, value: string | number, strict: boolean, start: number, end: number, rank = 4) =>
    candidates.push(
      makeCandidate({
        target,
        value,
        strict,
        rank,
        text: flow.text.slice(start, end).replace(/\s+/g, " "),
        words: wordsIn(flow, start, end),
        source: sheet.source,
        page: sheet.number,
      }),
    );
  for (const pattern of compiled) {
    if (!pattern.kinds.includes(kind)) continue;
    for (const match of flow.folded.matchAll(pattern.regex)) {
      const end = match.index + match[0].length;
      const place = (text: string | undefined, from = match.index) =>
        text === undefined ? -1 : flow.folded.indexOf(text, from);
      const { date, end: last, months, rank } = match.groups ?? {};
      const at = place(date);
      if (date !== undefined && pattern.date !== undefined) {
        const parsed = parseDate(flow.text.slice(at, at + date.length), { today, birth: false });
        if (parsed !== undefined) make(pattern.date, parsed.value, parsed.strict, at, at + date.length);
      }
      if (last !== undefined && pattern.end !== undefined) {
        const from = place(last, at + (date?.length ?? 0));
        const parsed = parseDate(flow.text.slice(from, from + last.length), { today, birth: false });
        if (parsed !== undefined) make(pattern.end, parsed.value, parsed.strict, from, from + last.length);
      }
      if (months !== undefined && pattern.months !== undefined) {
        const from = place(months, Math.max(match.index, end - months.length));
        const parsed = parseMonths(months.replace(/\s+/g, " "));
        if (parsed !== undefined) make(pattern.months, parsed.value, parsed.strict, from, from + months.length);
      }
      if (rank !== undefined && pattern.rank !== undefined) {
        const from = place(rank);
        const parsed = parseRank(rank);
        if (parsed !== undefined) make(pattern.rank, parsed.value, true, from, end);
      }
    }
  }
  readNames(sheet, make, today);
  readHead(sheet, make, today);
  return candidates;
}

type Make = (
  target: Target,
  value: string | number,
  strict: boolean,
  start: number,
  end: number,
  rank?: number,
) => void;

const BORN = new RegExp(
  `(?:madame|monsieur|mme|m\\.|mlle)\\s[^¦\\n,;:]{3,60}?[\\s,(]+n(?:e|ee|e\\(e\\))s? le ${DATE}`,
  "g",
);

/** « Madame DUPONT Jeanne, née le 12/03/1984 ». */
function readNames(sheet: Sheet, make: Make, today: string): void {
  const { flow } = sheet;
  for (const match of flow.folded.matchAll(BORN)) {
    const date = match.groups?.date ?? "";
    const at = match.index + match[0].length - date.length;
    const born = parseDate(flow.text.slice(at, at + date.length), { today, birth: true });
    const text = flow.text.slice(match.index, at);
    const cut = text.search(/[\s,(]+n[ée]e?(?:\(e\))?s?\s+le\s*$/iu);
    const people = parseHousehold(text.slice(0, cut), "first-last");
    const person = people[0];
    if (person === undefined || people.length > 1) continue;
    if (born !== undefined) make("household.birthOn", born.value, born.strict, at, at + date.length);
    if (person.value.lastName !== undefined)
      make("household.lastName", person.value.lastName, person.strict, match.index, match.index + cut);
    if (person.value.firstName !== undefined)
      make("household.firstName", person.value.firstName, person.strict, match.index, match.index + cut);
  }
}

/** « La Ciotat, le 12 mars 2026 » at the head of a letter is its date. */
function readHead(sheet: Sheet, make: Make, today: string): void {
  if (sheet.number !== 1) return;
  const { flow } = sheet;
  const head = flow.text
    .split("\n")
    .slice(0, Math.max(6, Math.floor(sheet.rows.length * 0.35)))
    .join("\n").length;
  const pattern = new RegExp(`(?:^|[\\n¦])\\s*(?<town>[a-z][a-z' -]{1,40}),? le ${DATE}\\s*(?=$|[\\n¦])`, "g");
  for (const match of flow.folded.slice(0, head).matchAll(pattern)) {
    const date = match.groups?.date ?? "";
    const at = match.index + match[0].lastIndexOf(date);
    if (/\bfait\b|\bnee?\b|seance|signe|reunie|commission/.test(match.groups?.town ?? "")) continue;
    const parsed = parseDate(flow.text.slice(at, at + date.length), { today, birth: false });
    if (parsed !== undefined) make("documentOn", parsed.value, parsed.strict, at, at + date.length, 3);
  }
}

function wordsIn(flow: Flow, start: number, end: number) {
  return flow.words
    .filter(({ start: from, word }) => from < end && from + word.text.length > start)
    .map(({ word }) => word);
}
