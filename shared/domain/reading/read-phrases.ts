import type { DocumentKind } from "../../../schemas/field.ts";
import type { Make } from "./candidate.ts";
import { parseDate } from "./parse-date.ts";
import { parseIdentifier } from "./parse-identifier.ts";
import { parseHousehold, startsWithCivility } from "./parse-name.ts";
import { readBilan } from "./read-bilan-phrases.ts";
import { readConditions, readDecided } from "./read-decision-phrases.ts";
import { readParties, readPartner, readRhythm } from "./read-parties.ts";
import { parseContactName } from "./read-people.ts";
import { readSituation } from "./read-situation.ts";
import type { Flow, Sheet } from "./sheet.ts";
import { DATE } from "./vocabulary-sentences.ts";

export const BORN = new RegExp(
  `(?:madame|monsieur|mme|m\\.|mlle)\\s[^¦\\n,;:]{3,60}?[\\s,(]+n(?:e|ee|e\\(e\\))s? (?:le|[a-z0-9]{1,2}) ${DATE}`,
  "g",
);

/** « Madame DUPONT Jeanne, née le 12/03/1984 ». */
export function readNames(sheet: Sheet, make: Make, today: string): void {
  const { flow } = sheet;
  let named = Number.NEGATIVE_INFINITY;
  for (const match of flow.folded.matchAll(BORN)) {
    const date = match.groups?.date ?? "";
    const at = match.index + match[0].length - date.length;
    const born = parseDate(flow.text.slice(at, at + date.length), { today, birth: true });
    const text = flow.text.slice(match.index, at);
    const cut = text.search(/[\s,(]+n[ée]e?(?:\(e\))?s?\s+(?:le|[a-z0-9]{1,2})\s*$/iu);
    const people = parseHousehold(text.slice(0, cut), "first-last");
    const person = people[0];
    if (person === undefined || people.length > 1) continue;
    // « Madame A, née le …, et Monsieur B, né le … »: the second is not the holder.
    if (match.index - named < 90 && /\bet\s*$/.test(flow.folded.slice(0, match.index))) continue;
    named = at + date.length;
    readPartner(flow, at + date.length, make);
    if (born !== undefined) make("household.birthOn", born.value, born.strict, at, at + date.length);
    if (person.value.lastName !== undefined)
      make("household.lastName", person.value.lastName, person.strict, match.index, match.index + cut);
    if (person.value.firstName !== undefined)
      make("household.firstName", person.value.firstName, person.strict, match.index, match.index + cut);
  }
}

/** A letter that asks « à titre exceptionnel », and no box or line of a form that does. */
const EXCEPTIONALLY =
  /\b(?:sollicit\w*|demand(?:e|ons)|souhait(?:e|ons)|propos(?:e|ons)|prolong\w+|prorog\w+|renouvel\w+)\b[^.;:¦]{0,80}?\ba titre (?:tout a fait )?(?:exceptionnel|derogatoire)\b(?! ?[:¦?(])/;

/** « le dossier FSL 2025-3321 », « le dossier de Mme SANTOS (n° 26-778) ». */
const FILE_NUMBER =
  /(?<![Vv]\s?[/.]\s?)\bdossier\s+(?:(?:FSL|ASLL|FUL|CLU|CTA)\s+)?(?:(?:de|d['’])\s?(?:M\.|Mme|Monsieur|Madame)\s[^.;:¦(]{3,40}\(\s?)?(?:n\s?[°o]\s?)?:?\s?((?=[\p{Lu}/._-]*\d)[\p{Lu}\d][\p{Lu}\d/._-]{2,20}[\p{Lu}\d])(?=[\s,.;:)]|$)/iu;

/** Why a letter asks: « … pour le motif suivant : », « … de trois mois afin de », « … soit renouvelé car ». */
const REASONED =
  /(?:\b(?:sollicit|demand|souhait|propos|prolong|renouvel|recondui)[\p{L}’']*\s[^.;:¦]{0,130}?(?:pour\s+(?:le|les)\s+(?:motif|raison)s?\s+suivante?s?\s*:|en\s+raison\s+(?=d)|afin\s+(?:de\s+|d['’]|que\s+)|\bcar\s|puisque\s|dans\s+l['’]attente\s+(?=d)|au\s+motif\s+(?:que\s|d['’]))|\b(?:cette|la)\s(?:demande|prolongation|reconduction)\s(?:est|se)\s(?:motivée|justifiée?|justifie)\s(?:par\s)?)\s*([^.;¦]{12,260})/iu;

/** What comes before the name of the person a paper is about. */
const ABOUT =
  /\b(?:(?:situation|demande|dossier|accompagnement|mesure|asll|asell|avdl|suivi|renouvellement|prolongation|prise en charge)\s+(?:de|d['’]|pour)|concernant|(?:au\s+(?:bénéfice|profit)|en\s+faveur|à\s+l['’]égard|au\s+nom)\s+(?:de|d['’])|(?:accord|octroy|attribu|propos|renouvel|prolong)\p{L}*\s(?:[^.;:¦]{0,60}\s)?à|relative?\s+à|(?:j['’]|nous\s+)accompagn(?:e|ons)|dont\s+bénéficie(?:nt)?|\bobjet\s*:[^;:¦]{1,70}?|pour\s+le\s+compte\s+de)\s*:?\s+(?=(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s)/giu;
const PERSON =
  // What follows in the next line is no name.
  /^(?:(?:M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame)(?:\s(?:et|ou)\s(?=M))?\s?)+((?:(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|da\s|el\s|ben\s|van\s|von\s)?\p{Lu}[\p{L}'’-]*)(?:\s(?!(?:Bonjour|Bonsoir|Madame|Monsieur|Mesdames|Messieurs|Chère?|Née?|Réf|Dossier|Mesure|N)(?!\p{L}))(?:(?:de\s(?:la\s|l['’])?|du\s|d['’]|da\s|el\s|ben\s|van\s(?:den\s)?|von\s|et\s)?\p{Lu}[\p{L}'’-]*)){0,5})/u;

/** « la situation de Madame Inès ROUSSILLON »: who a letter is about, where it names one household only. */
function readNamed(flow: Flow, make: Make): void {
  const text = flow.text.replace(/\n/g, " ");
  for (const match of text.matchAll(ABOUT)) {
    const start = match.index + match[0].length;
    const person = PERSON.exec(text.slice(start, start + 120));
    if (person === null) continue;
    const people = parseHousehold(person[0], "first-last");
    const end = start + person[0].length;
    people.slice(0, 2).forEach(({ value: { lastName, firstName }, strict }, index) => {
      // A last name alone is sure once a title stands before it, but it may be the first of two words.
      if (lastName === undefined || firstName === undefined) return;
      make(index === 0 ? "household.lastName" : "household.coHolderLastName", lastName, strict, start, end);
      make(index === 0 ? "household.firstName" : "household.coHolderFirstName", firstName, strict, start, end);
    });
  }
}

/** « Monsieur Thierry GAUTHIER - 5 place de l'Église, 71400 Autun ». */
const NAMED_AT_HOME =
  /(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4})(?:,?\s*\(?née?\s+le\s[^¦;:]{6,18}?\)?)?\s*[,;–-]\s+(?:au\s+)?(\d{1,4}(?:\s(?:bis|ter))?,?\s+\p{L}[^;:¦]{3,60}?)\s*[,–-]?\s+(\d{5})\s+(\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’-]*){0,4}?)(?=\s*[,.;:¦)]|\s+[A-ZÀ-Ý]\p{Ll}|\s*$)/u;

/** Where the household lives, what is asked for, and who is charged, as sentences say it. */
export function readPhrases(sheet: Sheet, kind: DocumentKind, make: Make): void {
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
  if (kind === "decision" || kind === "renewal") {
    const beside = NAMED_AT_HOME.exec(text);
    const at = beside?.index ?? 0;
    const [said = "", , address = "", code = "", town = ""] = beside ?? [];
    if (beside !== null) {
      make("household.address", address, true, at, at + said.length, 5);
      make("household.postalCode", code, true, at, at + said.length, 5);
      make("household.city", town, true, at, at + said.length, 5);
    }
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
  if (kind === "decision" || kind === "renewal") readNamed(flow, make);
  if (kind === "decision" || kind === "renewal") {
    const file = FILE_NUMBER.exec(text);
    const number = parseIdentifier(file?.[1] ?? "");
    if (file !== null && number !== undefined)
      make("reference", number.value, number.strict, file.index, file.index + file[0].length, 5);
  }
  if (kind === "renewal") {
    const said = EXCEPTIONALLY.exec(flow.folded);
    if (said !== null) make("exceptional", true, true, said.index, said.index + said[0].length);
    const motive = REASONED.exec(text);
    if (motive?.[1] !== undefined)
      make("motive", motive[1].trim(), true, motive.index, motive.index + motive[0].length, 5);
  }
  if (kind === "bilan") readBilan(flow, make);
  if (kind === "decision") {
    readConditions(flow, make);
    readDecided(flow, make);
  }
  if (kind === "orientation") readSituation(flow, make);
  if (kind === "contract") {
    readParties(flow, make);
    readRhythm(flow, make);
  }
  if (kind === "decision" || kind === "contract") {
    const charged =
      /\b(?:confiée?\s+à|exercée?\s+par|assurée?\s+par|mise\s+en\s+œuvre\s+par|mandate|désigne)\s*:?\s*(?:l['’](?:opérateur|association)(?:\s+suivante?)?\s*:?\s*)?((?:l['’])?(?:[Aa]ssociation\s)?\p{Lu}[^.,;:¦()]{2,60}?)(?=\s*[.,;:¦(]|\s+(?:pour|qui|afin|dans|à\s+compter|en\s+vue)\b|\s*$)/u.exec(
        text,
      );
    const name = charged?.[1]?.replace(/^l['’]/u, "").trim();
    if (charged !== null && name !== undefined && startsWithCivility(name)) {
      // « assuré par Mme Delahousse, travailleuse sociale » names somebody, and no operator.
      const worker = kind === "contract" ? parseContactName(name) : undefined;
      if (worker !== undefined) make("worker", worker.value, true, charged.index, charged.index + charged[0].length);
    } else if (charged !== null && name !== undefined && name.split(" ").length <= 9)
      make(
        "operator",
        `${name.charAt(0).toLocaleUpperCase("fr")}${name.slice(1)}`,
        true,
        charged.index,
        charged.index + charged[0].length,
      );
  }
}
