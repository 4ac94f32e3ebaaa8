import type { Make } from "./candidate.ts";
import { parseHousehold } from "./parse-name.ts";
import { parseContactName } from "./read-people.ts";
import type { Flow } from "./sheet.ts";

const CIVIL = "(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame)";
/** « …, représentée par Mme Fanny Delahousse, travailleuse sociale ». */
const REPRESENTED = new RegExp(
  `(?<!\\p{L})représentée?(?:\\(e\\))?\\s+par\\s*:?\\s+(?:${CIVIL}\\s+)?(\\p{Lu}[^,;:.¦(]{3,40}?)\\s*(?:[,;.(¦]\\s*(?<function>[^.;¦]{0,60})|\\s(?:agissant|en\\s+(?:sa\\s+)?qualité)(?<as>[^.;¦]{0,60}))`,
  "u",
);
/** Who signs for an association without accompanying anybody. */
const HEAD =
  /président|direct(?:eur|rice)|respons|\bchef|gérant|secrétaire|trésori|administrat|maire|adjoint|délégué/iu;
const PARTY =
  /\b[Ee]ntre\s*:?\s+(?:l['’])?([Aa]ssociation\s[^,¦;:()]{3,60}?)\s*(?:,|\s+(?:représentée?|dont|ci-après|d['’]une\s+part))/u;

/** Who the parties of a contract are, as its first sentences say. */
export function readParties(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  const worker = REPRESENTED.exec(text);
  const name = worker === null ? undefined : parseContactName(worker[1] ?? "");
  if (worker !== null && name !== undefined) {
    const { as: quality = "" } = worker.groups ?? {};
    const role = (worker.groups?.function ?? "").split(/[,;]/)[0] ?? "";
    if (!HEAD.test(`${role} ${quality}`))
      make("worker", name.value, true, worker.index, worker.index + worker[0].length);
  }
  const party = PARTY.exec(text);
  const operator = party?.[1]?.trim();
  if (party !== null && operator !== undefined)
    make("operator", `A${operator.slice(1)}`, true, party.index, party.index + party[0].length);
}

const PARTNER = new RegExp(
  `^\\s*(?:à\\s+[^,¦;]{2,30}?)?\\s*\\)?,?\\s+et\\s+(${CIVIL}\\s[^,;:¦.(]{3,60}?)(?=\\s*[,;(¦.]|\\s+(?:née?|demeurant|domiciliée?s?|résidant|ci-après)(?!\\p{L}))`,
  "u",
);

/** « Madame A, née le …, et Monsieur B »: the one who is named next is the co-holder. */
export function readPartner(flow: Flow, after: number, make: Make): void {
  const text = flow.text.slice(after, after + 140).replace(/\n/g, " ");
  const match = PARTNER.exec(text);
  const [person, ...more] = match === null ? [] : parseHousehold(match[1] ?? "", "first-last");
  if (match === null || person === undefined || more.length > 0) return;
  const start = after + match[0].indexOf(match[1] ?? "");
  const end = after + match[0].length;
  const { lastName, firstName } = person.value;
  if (lastName !== undefined) make("household.coHolderLastName", lastName, person.strict, start, end);
  if (firstName !== undefined) make("household.coHolderFirstName", firstName, person.strict, start, end);
}

/** « à raison de deux visites par mois », « Les rencontres auront lieu tous les quinze jours ». */
const RHYTHM = [
  /\bà\s+raison\s+(?:de\s+|d['’])((?:au\s+moins\s+)?(?:une?|deux|trois|quatre|\d{1,2})\s+(?:visite|rencontre|entretien|rendez-vous|rdv)s?\b[^.;¦]{3,80})/iu,
  /(?<!\p{L})(?:rencontres?|visites?|entretiens?|rendez-vous|rythme[^.;:¦]{0,40}?)\s+(?:(?:auront|ont|aura)\s+lieu|(?:sont|est|seront|sera)\s+(?:prévue?s?|fixée?s?|organisée?s?))\s+(?:à\s+)?((?:au\s+moins\s+)?(?:tou(?:s|tes)\s+les|chaque|une?\s+fois|deux\s+fois|\d\s+fois|(?:une?|deux|trois|\d)\s+(?:visite|rencontre|entretien|rendez-vous)s?\s)[^.;¦]{2,80})/iu,
];

/** How often the household is met, where a sentence says it. */
export function readRhythm(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  for (const pattern of RHYTHM) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    make("visitRhythm", match[1].trim(), true, match.index, match.index + match[0].length, 5);
    return;
  }
}
