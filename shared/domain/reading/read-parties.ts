import type { Make } from "./candidate.ts";
import { isFirstName, parseHousehold } from "./parse-name.ts";
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
/** What an organisation is called before its own name, and is no part of it. */
const CALLED =
  "(?:(?:[Ll]['’]|[Ll]a\\s|[Ll]e\\s|[Uu]ne?\\s)?(?:organisme|opérateur|structure|service(?=\\s+\\p{Lu})|établissement)(?:\\s+(?:d['’]accompagnement|accompagnat(?:eur|rice)|gestionnaire|dénommée?))?\\s*:?\\s+)?";
const OWN_NAME =
  "(?:[Ll]['’]\\s?|[Ll]a\\s|[Ll]e\\s)?([Aa]ssociation\\s[^,¦;:()]{3,60}?|(?!Entre\\s|E[Tt]\\s)\\p{Lu}[^,¦;:()]{2,60}?)";
/** « Entre l'association X, … », « … et le CCAS de Y, 3 place Z, représenté par … ». */
const PARTIES = [
  new RegExp(
    `(?:\\b[Ee]ntre|(?:^|[\\s,;.–-])(?:ET|[Ee]t)|[:;•–-]|soussignée?s?)\\s*:?\\s+${CALLED}${OWN_NAME}\\s*(?:,\\s[^;¦]{3,110}?)?,?\\s+(?:représentée?s?(?:\\(e\\))?\\s+par|en\\s+la\\s+personne\\s+d|par\\s+l['’]intermédiaire)`,
    "gu",
  ),
  new RegExp(
    `\\b[Ee]ntre(?:\\s+les\\s+soussignée?s)?\\s*:?\\s+(?:d['’]une\\s+part,?\\s*:?\\s+)?${CALLED}${OWN_NAME}\\s*(?:,|\\(|\\s+(?:dont|ci-après|sise?|ayant|d['’]une\\s+part|et\\s))`,
    "gu",
  ),
  /(?<!\p{L})[Ll]['’]\s?([Aa]ssociation\s+(?:[Ll][ea]s?\s)?\p{Lu}[^,¦;:().]{2,50}?)\s*(?:,|\s+(?:représentée?|en\s+la\s+personne|ci-après|assure|s['’]engage|convien|qui\s))/gu,
  /(?<!\p{L})(?:proposée?|assurée?|réalisée?|menée?|exercée?|conduite?|dispensée?|effectuée?|mise?\s+en\s+(?:œuvre|place))\s+par\s+(?:l['’]|le\s|la\s)?([Aa]ssociation\s[^,¦;:().]{3,50}?|\p{Lu}[^,¦;:().]{2,50}?)\s*(?=[.,;:¦]|\s+(?:dans|pour|à\s|afin|et\s))/gu,
];
/** Who else signs or pays, and accompanies nobody. */
const NO_OPERATOR =
  /^(?:d['’](?:une|autre)\s+part|l['’](?:opérateur|organisme|association)|la\s+structure|le\s+service|m\.|mr|mme|mlle|monsieur|madame|les\s|le\s+ménage|la\s+famille|(?:conseil\s+)?départemen|commission|fonds|fsl|état|préfe|bailleur|office|caf\b|ménage|bénéficiaire|titulaire|parties)/iu;

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
  readWorker(text, make);
  readHousehold(text, make);
  for (const pattern of PARTIES) {
    for (const party of text.matchAll(pattern)) {
      // « l'association   Association Clés en Main »: what it is called is printed too.
      const operator = (party[1]?.trim() ?? "").replace(/^(?:[Aa]ssociation|[Oo]rganisme)\s+(?=[Aa]ssociation\s)/u, "");
      if (/^association\s+l['’]\s?association(?!\p{L})/iu.test(operator)) continue;
      if (NO_OPERATOR.test(operator) || isFirstName(operator.split(/\s+/)[0] ?? "") || operator.split(/\s+/).length > 9)
        continue;
      const value = `${operator.charAt(0).toLocaleUpperCase("fr")}${operator.slice(1)}`;
      make("operator", value, true, party.index, party.index + party[0].length);
      return;
    }
  }
}

/** What a person who accompanies is: « Mme Laurence Piquemal, conseillère en économie sociale, … ». */
const ACCOMPANIES =
  /(?:conseill[eè]re?|travailleur|travailleuse|assistante?|intervenante?|[ée]ducat(?:eur|rice)|r[ée]f[ée]rente?|accompagnat(?:eur|rice)|accompagnante?|charg[ée]e?\s+d['’]accompagnement|cesf|technicien(?:ne)?|m[ée]diat(?:eur|rice))(?!\p{L})/iu;
const NAMED_WORKER = new RegExp(
  `(?:^|[\\s,;.:(])(?:${CIVIL})\\s+((?:\\p{Lu}[\\p{L}'’-]+\\s?){2,4})\\s*[,(–-]\\s*(?:(?:votre|notre|son|sa|leur|l['’]|le|la|en\\s+qualité\\s+d['’e])\\s?)?(${ACCOMPANIES.source})`,
  "giu",
);

/** « Mon accompagnante est Justine Ferrero », « Le référent du ménage sera M. Paul Nidau ». */
const OWN_WORKER = new RegExp(
  `(?<!\\p{L})(?:mon|ma|votre|son|leur|le|la|l['’])\\s?(?:${ACCOMPANIES.source})[^.,;:¦]{0,40}?\\s(?:est|sera)\\s+(?:(?:${CIVIL})\\s+)?((?:\\p{Lu}(?-i:\\p{Ll}|\\p{Lu})[\\p{L}'’-]*\\s?){2,4})(?=\\s*[.,;:¦(]|\\s*$)`,
  "iu",
);

/** Who accompanies, where a sentence names somebody with what they do, and nobody else so. */
function readWorker(text: string, make: Make): void {
  const found = [...text.matchAll(NAMED_WORKER)].filter(
    ({ 1: name = "" }) => parseContactName(name.trim()) !== undefined && /^\p{Lu}/u.test(name),
  );
  const own = OWN_WORKER.exec(text);
  if (own?.[1] !== undefined) {
    make("worker", own[1].trim(), true, own.index, own.index + own[0].length, 5);
    return;
  }
  const names = new Set(found.map(({ 1: name = "" }) => name.trim()));
  const [first] = found;
  const [name] = names;
  if (first === undefined || name === undefined || names.size > 1) return;
  make("worker", name, true, first.index, first.index + first[0].length, 5);
}

const TWO = `${CIVIL}(?:\\s*(?:et|ou|/)\\s*${CIVIL})?`;
const HOUSEHOLD = new RegExp(
  `(?:^|[\\s,;:.])(${TWO}\\s[^,;:¦.(]{3,60}?)\\s*,?\\s+(?:(?:locataires?|titulaires?\\s+du\\s+bail),?\\s+)?(?:demeurant|domiciliée?s?|résidant|habitant|logée?s?\\s+au|ci-après|d['’]une\\s+part|d['’]autre\\s+part)(?!\\p{L})`,
  "gu",
);

/** « Monsieur et Madame Karim et Leïla BOUAZZA, domiciliés … », where nobody else is named so. */
function readHousehold(text: string, make: Make): void {
  const matches = [...text.matchAll(HOUSEHOLD)];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return;
  // « Madame A, née le …, et Monsieur B, demeurant … »: the second is not the holder.
  if (
    /(?:\set|née?(?:\(e\))?\s+le\s[^;:¦]{6,60})\s*$/iu.test(text.slice(Math.max(0, match.index - 90), match.index + 1))
  )
    return;
  const people = parseHousehold(match[1] ?? "", "first-last");
  const [start, end] = [match.index, match.index + match[0].length];
  people.slice(0, 2).forEach(({ value: { lastName, firstName }, strict }, index) => {
    if (lastName === undefined || firstName === undefined) return;
    make(index === 0 ? "household.lastName" : "household.coHolderLastName", lastName, strict, start, end);
    make(index === 0 ? "household.firstName" : "household.coHolderFirstName", firstName, strict, start, end);
  });
}

const PARTNER = new RegExp(
  `^\\s*(?:à\\s+[^,¦;]{2,30}?)?\\s*\\)?,?\\s+et\\s+(?:(?:de\\s+)?(?:son|sa)\\s+(?:épouse|époux|conjointe?|compagne|compagnon|concubine?|partenaire|femme|mari),?\\s+)?(${CIVIL}\\s[^,;:¦.(]{3,60}?)(?=\\s*[,;(¦.]|\\s+(?:née?|demeurant|domiciliée?s?|résidant|ci-après)(?!\\p{L}))`,
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

const MEETING =
  "(?:visite|rencontre|entretien|rendez-vous|rdv|vad|passage|contact|point|intervention|permanence|déplacement)";
const HOW_OFTEN = `(?:au\\s+(?:moins|minimum)\\s+)?(?:tou(?:s|tes)\\s+les\\s|chaque\\s|(?:une?|deux|trois|quatre|cinq|six|\\d{1,2})(?:\\s+(?:à|ou)\\s+(?:deux|trois|quatre|\\d))?\\s+(?:fois|${MEETING}s?)(?!\\p{L}))`;
/** « à raison de deux visites par mois », « Les rencontres auront lieu tous les quinze jours », « rythme fixé comme suit : … ». */
const RHYTHM = [
  new RegExp(
    `(?:\\bà\\s+raison\\s+(?:de\\s+|d['’])|\\b(?:au|selon\\s+(?:un|le)|sur\\s+un|suivant\\s+(?:un|le))\\s+rythme\\s+(?:suivant\\s*:\\s*|de\\s+|d['’])|\\bà\\s+une\\s+fréquence\\s+(?:de\\s+|d['’]))(${HOW_OFTEN}[^.;¦]{3,80})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:fréquence|rythme|périodicité|cadence|${MEETING}s)[^.;:¦]{0,60}?(?:\\s(?:(?:est|sera|sont|seront|a\\s+été|ont\\s+été)\\s+)?(?:fixée?s?|arrêtée?s?|définie?s?|établie?s?|prévue?s?|convenue?s?|organisée?s?|programmée?s?)(?:\\s+(?:comme\\s+suit|ainsi|à))?|\\s(?:auront|ont|aura)\\s+lieu|\\s(?:se\\s+tiendront|se\\s+dérouleront|se\\s+feront)|\\s(?:est|sera)(?:\\s+(?:de|la\\s+suivante))?)\\s*:?\\s+(?:à\\s+(?:raison\\s+de\\s+)?)?(${HOW_OFTEN}[^.;¦]{2,80})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:rencontre(?:nt|ra|ront)?|rencontr(?:ons|erons)|verr(?:a|ont|ons)|voi(?:t|ent)|voyons|reç(?:oit|oivent)|recevr(?:a|ont)|rend(?:ra|ent)?\\s+visite|se\\s+rend(?:ra|ront|ent)?|intervien(?:t|dra|dront|nent)|passer(?:a|ont)|visiter(?:a|ont))\\s[^.;:¦]{0,70}?(${HOW_OFTEN}[^.;¦]{2,60})`,
    "iu",
  ),
];
/** What else is counted or repeated, and says nothing of how often the household is met. */
const NO_RHYTHM = /bilan|loyer|échéan|versement|remis|préavis|absence|avenant|avant\s+(?:le|son)\s+terme|renouvel/iu;

/** How often the household is met, where a sentence says it. */
export function readRhythm(flow: Flow, make: Make): void {
  // A line that begins with a capital is the next one's.
  const text = flow.text.replace(/\n(?!\s*[\p{Ll}\d(])/gu, "¦").replace(/\n/g, " ");
  for (const pattern of RHYTHM) {
    const match = pattern.exec(text);
    const said = match?.[1]?.trim() ?? "";
    if (match === null || NO_RHYTHM.test(match[0])) continue;
    if (!/semaine|mois|jours|quinz|hebdo|mensuel|trimestr|lundi|mardi|mercredi|jeudi|vendredi|fois/iu.test(said))
      continue;
    make("visitRhythm", said, true, match.index, match.index + match[0].length, 5);
    return;
  }
}
