import type { DocumentKind } from "../../../schemas/field.ts";
import type { Make } from "./candidate.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { parseDate } from "./parse-date.ts";
import { isFirstName, parseHousehold, startsWithCivility } from "./parse-name.ts";
import { readBilan } from "./read-bilan-phrases.ts";
import { readConditions, readDecided } from "./read-decision-phrases.ts";
import { readHomeIn } from "./read-home-in.ts";
import { readHouseholdTold } from "./read-household-told.ts";
import { readMeasureNumber } from "./read-measure-number.ts";
import { readFamily, readNamed } from "./read-named.ts";
import { readNumbers } from "./read-numbers.ts";
import { readObjectives } from "./read-objectives.ts";
import { readParties, readPartner, readRhythm } from "./read-parties.ts";
import { parseContactName } from "./read-people.ts";
import { readReasons } from "./read-reasons.ts";
import { readSecondHolder } from "./read-second-holder.ts";
import { readSituation } from "./read-situation.ts";
import type { Sheet } from "./sheet.ts";
import { DATE } from "./vocabulary-sentences.ts";

export const BORN = new RegExp(
  `(?:madame|monsieur|mme|m\\.|mlle|je soussignee?(?: ?\\(e\\))?,?)\\s[^¦,;:]{3,60}?[\\s,(]+n(?:e|ee|e ?\\(e?\\)?)s?[\\s¦]+(?:le|[a-z0-9]{1,2})[\\s¦]+${DATE}`,
  "g",
);

/** « Madame DUPONT Jeanne, née le 12/03/1984 », « Je soussignée Jeanne DUPONT, née le … ». */
export function readNames(sheet: Sheet, make: Make, today: string): void {
  const { flow } = sheet;
  let named = Number.NEGATIVE_INFINITY;
  for (const match of flow.folded.matchAll(BORN)) {
    const date = match.groups?.date ?? "";
    const at = match.index + match[0].length - date.length;
    const born = parseDate(flow.text.slice(at, at + date.length), { today, birth: true });
    const text = flow.text.slice(match.index, at);
    const cut = text.search(/[\s,(]+n[ée]e?(?: ?\(e?\)?)?s?[\s¦]+(?:le|[a-z0-9]{1,2})[\s¦]*$/iu);
    const said = text.slice(0, cut).replace(/^je soussignée?(?: ?\(e\))?,?\s+/iu, "");
    const people = parseHousehold(said, "first-last");
    const person = people[0];
    if (person === undefined || people.length > 1) continue;
    // « Madame A, née le …, et Monsieur B, né le … »: the second is not the holder.
    if (
      match.index - named < 90 &&
      /\b(?:et|ainsi que|avec)(?: (?:de )?(?:son|sa) [a-z-]+,?)?\s*$/.test(flow.folded.slice(0, match.index))
    )
      continue;
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

/** « Monsieur Thierry GAUTHIER - 5 place de l'Église, 71400 Autun ». */
const NAMED_AT_HOME =
  /(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,4})(?:,?\s*\(?née?\s+le\s[^¦;:]{6,18}?\)?)?\s*[,;–-]\s+(?:au\s+)?(\d{1,4}(?:\s(?:bis|ter))?,?\s+\p{L}[^;:¦]{3,60}?)\s*[,–-]?\s+(\d{5})\s+(\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’-]*){0,4}?)(?=\s*[,.;:¦)]|\s+[A-ZÀ-Ý]\p{Ll}|\s*$)/u;

/** « Suivi assuré par : Hugo Delmotte »: somebody, and no organisation. */
function namesPerson(name: string): boolean {
  const [first = "", second = ""] = name.split(/\s+/);
  return isFirstName(first) && /^\p{Lu}[\p{L}'’-]+$/u.test(second);
}

/** « confiée à l'association X », and « L'association X est chargée de son exécution ». */
const CHARGED =
  /\b(?:confiée?s?\s+(?:à|au)|attribuée?\s+à|dévolue?\s+à|(?:exercée?|assurée?|réalisée?|conduite?|menée?|exécutée?|effectuée?|portée?|accompagnée?s?|accompagné\(e\)s?|suivi\(e\)s?|prise?\s+en\s+charge|mise?\s+en\s+(?:œuvre|place))\s+par|mandate|désigne)\s*:?\s*(?:(?:l['’]|la\s|le\s)?(?:opérateur|association|organisme|structure|prestataire|service|équipe)(?:\s+(?:ci-(?:après|dessous)|suivante?|désignée?|agréée?|mandatée?|conventionnée?|retenue?|d['’]accompagnement))*\s*[:,]?\s*(?=\p{Lu}|l['’]))?((?:l['’])?(?:[Aa]ssociation\s)?\p{Lu}[^.,;:¦()]{2,60}?)(?=\s*[.,;:¦(]|\s+(?:pour|qui|afin|dans|à\s+compter|en\s+vue|représentée?|représentant)(?!\p{L})|\s*$)/u;
const CHARGED_AFTER =
  /(?<!\p{L})(?:l['’](?:association|opérateur|organisme)|la structure|le prestataire)\s+((?:d['’])?\p{Lu}[^.,;:¦()]{2,60}?)\s+(?:est|sera|a été)\s+(?:chargée?|désignée?|mandatée?|missionnée?|retenue?)\b/iu;

/** Where the household lives, what is asked for, and who is charged, as sentences say it. */
export function readPhrases(sheet: Sheet, kind: DocumentKind, make: Make): void {
  const { flow } = sheet;
  const text = flow.text.replace(/\n/g, " ");
  const paragraphs = paragraphsOf(sheet);
  const home =
    /(?<!\p{L})(?:demeurant|domiciliée?s?|domicilié\(e\)|résidant|réside(?:nt)?|demeure(?:nt)?|habite(?:nt)?|vivant|habitant|(?:logement|appartement|maison|pavillon|studio)\s+(?:sise?|située?))\s*:?\s+(?:(?:actuellement|désormais|provisoirement|temporairement|toujours)\s+)?(?:au\s+|à\s+)?([^¦;:]{4,90}?),?\s+(\d{5})\s+(\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’-]*){0,5}?)(?=\s*[,.;:¦(]|\s+(?:d['’]|et|né|est|qui|a|tél)|\s*$)/u.exec(
      paragraphs,
    );
  if (home !== null) {
    const at = home.index;
    const end = at + home[0].length;
    make("household.address", (home[1] ?? "").replace(/[\s,]+$/, ""), true, at, end);
    make("household.postalCode", home[2] ?? "", true, at, end);
    make("household.city", home[3] ?? "", true, at, end);
  }
  if (home === null) readHomeIn(text, make);
  if (kind !== "bilan" && kind !== "orientation") {
    // On a contract others are named with a title too: the household is who was born.
    const beside =
      [NAMED_AT_HOME.exec(kind === "contract" ? paragraphs : text)].find(
        (match) => kind !== "contract" || /,?\snée?\s+le\s/u.test(match?.[0] ?? ""),
      ) ?? null;
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
  if (kind === "bilan" || kind === "orientation") readNamed(flow, make);
  if (kind === "orientation") readSecondHolder(flow, make);
  if (kind === "decision" || kind === "renewal") {
    readNamed(flow, make);
    readFamily(flow, make);
    readSecondHolder(flow, make);
    readNumbers(flow, kind, make);
  }
  if (kind === "renewal") {
    const said = EXCEPTIONALLY.exec(flow.folded);
    if (said !== null) make("exceptional", true, true, said.index, said.index + said[0].length);
    readReasons(sheet, make);
  }
  if (kind === "bilan" || kind === "contract") {
    readMeasureNumber(flow, make);
    readHouseholdTold(flow, make);
  }
  if (kind === "bilan") readBilan(flow, make);
  if (kind === "decision") {
    readConditions(flow, make);
    readDecided(flow, make);
  }
  if (kind === "orientation") readSituation(flow, make);
  if (kind === "contract") {
    readParties(flow, make);
    readObjectives(sheet, make);
    readRhythm(flow, make);
  }
  if (kind === "decision" || kind === "contract") {
    // « attribuée à Mme Odile RENARD » names whom a measure is for, before it says who is charged with it.
    const all = [...text.matchAll(new RegExp(CHARGED, "gu"))];
    const charged =
      all.find((match) => kind === "contract" || !startsWithCivility(match[1] ?? "")) ?? CHARGED_AFTER.exec(text);
    const name = charged?.[1]?.replace(/^l['’]/u, "").trim();
    if (charged !== null && name !== undefined && startsWithCivility(name)) {
      // « assuré par Mme Delahousse, travailleuse sociale » names somebody, and no operator.
      const worker = kind === "contract" ? parseContactName(name) : undefined;
      if (worker !== undefined) make("worker", worker.value, true, charged.index, charged.index + charged[0].length);
    } else if (charged !== null && kind === "contract" && name !== undefined && namesPerson(name)) {
      const [person = ""] =
        /^\p{Lu}[\p{L}'’-]+(?:[^\S\n]\p{Lu}[\p{L}'’-]+)+/u.exec(
          flow.text.slice(charged.index + charged[0].lastIndexOf(name)),
        ) ?? [];
      if (person !== "") make("worker", person, true, charged.index, charged.index + charged[0].length, 5);
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
