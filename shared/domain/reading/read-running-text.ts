import type { DocumentKind, FieldName } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { readOption } from "./options.ts";
import { parseMonths, parseRank } from "./parse-count.ts";
import { DATE_SOURCE, parseDate } from "./parse-date.ts";
import { parseHousehold } from "./parse-name.ts";
import { NUMBER_SOURCE, parseSmallNumber } from "./parse-number.ts";
import type { Option } from "./read-ticks.ts";
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
  "(?:accord(?:ee?s?|er|ent)?|octroy(?:ee?|er)|valid(?:ee?|er)|renouvel(?:ee?|er)|prolong(?:ee?|er)|reconduit?e?|attribu(?:ee?|er)|favorable|prononc(?:ee?|er)|mise en place|mesure|accompagnement)";
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
export function readRunningText(
  sheet: Sheet,
  options: readonly Option[],
  kind: DocumentKind,
  today: string,
): Candidate[] {
  const unticked = new Set(options.filter(({ tick }) => !tick.selected).flatMap(({ cell }) => cell.words));
  const candidates: Candidate[] = [];
  const { flow } = sheet;
  const make: Make = (target, value, strict, start, end, rank = 4) => {
    const words = wordsIn(flow, start, end);
    // What a box that is not ticked says is no statement.
    if (words.some((word) => unticked.has(word))) return;
    const text = flow.text.slice(start, end).replace(/\s+/g, " ");
    candidates.push(
      makeCandidate({ target, value, strict, rank, text, words, source: sheet.source, page: sheet.number }),
    );
  };
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
  readPhrases(sheet, kind, make);
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

/** « 14 rencontres dont 9 à domicile », « les objectifs sont partiellement atteints ». */
function readBilan(flow: Flow, make: Make): void {
  const visits = new RegExp(
    `\\b(${NUMBER_SOURCE}) (?:rencontres|visites|entretiens|rendez-vous)\\b[^.;:¦]{0,40}?\\bdont (${NUMBER_SOURCE}) (?:visites? )?(?:a|au) domicile`,
  ).exec(flow.folded);
  const all = visits === null ? undefined : parseSmallNumber(visits[1] ?? "");
  const home = visits === null ? undefined : parseSmallNumber(visits[2] ?? "");
  if (visits !== null && all !== undefined && home !== undefined) {
    make("visitsDone", all, true, visits.index, visits.index + visits[0].length);
    make("homeVisitsDone", home, true, visits.index, visits.index + visits[0].length);
  }
  const reached = /\bobjectifs?\b[^.;:¦]{0,60}\batteints?\b(?:[^.;:¦]{0,20})/.exec(flow.folded);
  const outcome = reached === null ? undefined : readOption("outcome", reached[0].replace(/^objectifs?/, ""));
  const said = outcome ?? (reached === null ? undefined : readOption("outcome", reached[0]));
  if (reached !== null && said !== undefined)
    make("outcome", said.value, said.strict, reached.index, reached.index + reached[0].length);
}

/** What a commission is said to have decided; hypothetical sentences are left out where these are used. */
const DECISIONS: readonly (readonly [string, RegExp])[] = [
  [
    "granted",
    /\b(?:decide(?:nt)? d'accorder|a (?:accorde|valide|accepte|approuve|octroye|renouvele)\b(?! a )|avis favorable|a donne (?:son accord|une suite favorable)|(?:est|a ete) (?:accordee?|acceptee?|validee?|octroyee?|attribuee?)|(?:commission|president\w*|departement) accorde )/g,
  ],
  [
    "refused",
    /\b(?:decide(?:nt)? de (?:ne pas|refuser|rejeter)|a (?:refuse|rejete)\b|(?:est|a ete) (?:refusee?|rejetee?)|avis defavorable|n'(?:est|a) pas (?:ete )?(?:accordee?|validee?|retenue?|acceptee?)|ne (?:peut|pourra) (?:pas )?(?:etre accordee?|donner)|n'a pas (?:souhaite|pu) (?:donner|accorder))/g,
  ],
  [
    "adjourned",
    /\b(?:decide(?:nt)? d'ajourner|a ajourne\b|(?:est|a ete) (?:ajournee?|reportee?|differee?|mise en attente)|sursoi[st] a statuer|sursis a statuer|decide de surseoir)/g,
  ],
  ["redirected", /\b(?:decide(?:nt)? de reorienter|(?:est|a ete) reorientee?|a reoriente\b)/g],
];

/** Where the household lives, what is asked for, and who is charged, as sentences say it. */
function readPhrases(sheet: Sheet, kind: DocumentKind, make: Make): void {
  const { flow } = sheet;
  const text = flow.text.replace(/\n/g, " ");
  const home =
    /\b(?:demeurant|domiciliée?s?|domicilié\(e\)|résidant)\s*:?\s+(?:au\s+|à\s+)?([^¦;:]{4,90}?),?\s+(\d{5})\s+(\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’-]*){0,5}?)(?=\s*[,.;:¦]|\s+(?:d['’]|et|né|est|qui|a|tél)|\s*$)/u.exec(
      text,
    );
  if (home !== null) {
    const at = home.index;
    const end = at + home[0].length;
    make("household.address", (home[1] ?? "").replace(/[\s,]+$/, ""), true, at, end);
    make("household.postalCode", home[2] ?? "", true, at, end);
    make("household.city", home[3] ?? "", true, at, end);
  }
  const named =
    /\b(?:ménage|famille)\s+(?:de\s+)?((?:(?:M\.|Mme|Monsieur|Madame)\s+)?\p{Lu}{2}[\p{Lu}'’-]*(?:\s\p{Lu}{2}[\p{Lu}'’-]*)*\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/u.exec(
      text,
    );
  const person = named === null ? undefined : parseHousehold(named[1] ?? "", "last-first")[0];
  if (
    named !== null &&
    person?.strict === true &&
    person.value.lastName !== undefined &&
    person.value.firstName !== undefined
  ) {
    make("household.lastName", person.value.lastName, true, named.index, named.index + named[0].length);
    make("household.firstName", person.value.firstName, true, named.index, named.index + named[0].length);
  }
  if (kind === "bilan") readBilan(flow, make);
  if (kind === "decision") {
    for (const [value, pattern] of DECISIONS) {
      for (const match of flow.folded.matchAll(pattern)) {
        const before = flow.folded.slice(Math.max(0, match.index - 30), match.index);
        if (!/\b(?:si|lorsque|quand|en cas|toute|apres que)\b[^.]*$/.test(before))
          make("decision", value, true, match.index, match.index + match[0].length);
      }
    }
  }
  if (kind === "orientation") {
    const asked =
      /\b(?:asll|asell|mesure|accompagnement)\b[^.;:¦]{0,40}?\b(?:au titre|en vue|dans le cadre|pour)\s*:?\s*(?:de l'|de la |du |de |d'un |d'|l'|le |un )?(acces|maintien|diagnostic)\b/.exec(
        flow.folded,
      );
    const value = asked?.[1] === "acces" ? "access" : asked?.[1] === "maintien" ? "maintenance" : asked?.[1];
    if (asked !== null && value !== undefined)
      make("requestKind", value, true, asked.index, asked.index + asked[0].length);
  }
  if (kind === "contract") {
    const party =
      /\b[Ee]ntre\s*:?\s+(?:l['’])?([Aa]ssociation\s[^,¦;:()]{3,60}?)\s*(?:,|\s+(?:représentée|dont|ci-après|d['’]une\s+part))/u.exec(
        text,
      );
    const name = party?.[1]?.trim();
    if (party !== null && name !== undefined)
      make("operator", `A${name.slice(1)}`, true, party.index, party.index + party[0].length);
  }
  if (kind === "decision" || kind === "contract") {
    const charged =
      /\b(?:confiée?\s+à|exercée?\s+par|assurée?\s+par|mise\s+en\s+œuvre\s+par|mandate|désigne)\s*(?:l['’](?:opérateur|association)(?:\s+suivante?)?\s*:?\s*)?((?:l['’])?(?:[Aa]ssociation\s)?\p{Lu}[^.,;:¦()]{2,60}?)(?=\s*[.,;:¦(]|\s+(?:pour|qui|afin|dans|à\s+compter|en\s+vue)\b|\s*$)/u.exec(
        text,
      );
    const name = charged?.[1]?.replace(/^l['’]/u, "").trim();
    if (charged !== null && name !== undefined && name.split(" ").length <= 9)
      make(
        "operator",
        `${name.charAt(0).toLocaleUpperCase("fr")}${name.slice(1)}`,
        true,
        charged.index,
        charged.index + charged[0].length,
      );
  }
}

function wordsIn(flow: Flow, start: number, end: number) {
  return flow.words
    .filter(({ start: from, word }) => from < end && from + word.text.length > start)
    .map(({ word }) => word);
}
