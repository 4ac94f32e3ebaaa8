import type { DocumentKind } from "../../../schemas/field.ts";
import type { Target } from "./candidate.ts";
import { readOption } from "./options.ts";
import { parseCents } from "./parse-cents.ts";
import { parseDate } from "./parse-date.ts";
import { parseHousehold } from "./parse-name.ts";
import { NUMBER_SOURCE, parseSmallNumber } from "./parse-number.ts";
import type { Flow, Sheet } from "./sheet.ts";
import { AMOUNTS, BEFORE, DATE, DECISIONS } from "./vocabulary-sentences.ts";

export type Make = (
  target: Target,
  value: string | number,
  strict: boolean,
  start: number,
  end: number,
  rank?: number,
) => void;

export const BORN = new RegExp(
  `(?:madame|monsieur|mme|m\\.|mlle)\\s[^¦\\n,;:]{3,60}?[\\s,(]+n(?:e|ee|e\\(e\\))s? le ${DATE}`,
  "g",
);

/** « Madame DUPONT Jeanne, née le 12/03/1984 ». */
export function readNames(sheet: Sheet, make: Make, today: string): void {
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
export function readBilan(flow: Flow, make: Make): void {
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

/** « un loyer charges comprises de 497,30 € », where the sentence does not tell of another time too. */
function readMoney(flow: Flow, make: Make): void {
  for (const { target, source } of AMOUNTS) {
    for (const match of flow.folded.matchAll(new RegExp(source, "g"))) {
      const from = flow.folded.lastIndexOf(". ", match.index) + 1;
      const end = match.index + match[0].length;
      const stop = flow.folded.indexOf(". ", end);
      const amount = match.groups?.amount ?? "";
      const at = flow.folded.indexOf(amount, match.index);
      const cents = parseCents(`${amount.trim()} €`);
      if (cents === undefined || BEFORE.test(flow.folded.slice(from, stop === -1 ? undefined : stop))) continue;
      make(target, cents.value, cents.strict, at, at + amount.length);
    }
  }
}

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
    const reserve = /\bsous\s+réserve\s+(?:de\s|du\s|des\s|d['’]|que\s|qu['’])[^.;¦]{6,200}/u.exec(text);
    if (reserve !== null) make("conditions", reserve[0].trim(), true, reserve.index, reserve.index + reserve[0].length);
    for (const [value, pattern] of DECISIONS) {
      for (const match of flow.folded.matchAll(pattern)) {
        const before = flow.folded.slice(Math.max(0, match.index - 30), match.index);
        if (!/\b(?:si|lorsque|quand|en cas|toute|apres que)\b[^.]*$/.test(before))
          make("decision", value, true, match.index, match.index + match[0].length);
      }
    }
  }
  if (kind === "orientation") {
    readMoney(flow, make);
    const lodged =
      /\b(?:est|sont)\s+(?:actuellement\s+)?locataires?\s+(?:de\s+|d['’]|du\s+)?(\p{Lu}[^.,;:¦(]{2,50}?)\s*[.,;(]/u.exec(
        text,
      );
    if (lodged !== null) {
      make("occupancy", "tenant", true, lodged.index, lodged.index + lodged[0].length);
      make("landlord", lodged[1] ?? "", true, lodged.index, lodged.index + lodged[0].length);
    }
    const asked =
      /\b(?:asll|asell|mesure|accompagnement)\b[^.;:¦]{0,40}?\b(?:au titre|en vue|dans le cadre|pour|vise|visant)\s*:?\s*(?:a l'|au |de l'|de la |du |de |d'un |d'|l'|le |un )?(acces|maintien|diagnostic)\b/.exec(
        flow.folded,
      );
    const value = asked?.[1] === "acces" ? "access" : asked?.[1] === "maintien" ? "maintenance" : asked?.[1];
    if (asked !== null && value !== undefined)
      make("requestKind", value, true, asked.index, asked.index + asked[0].length);
  }
  if (kind === "contract") {
    const worker =
      /\breprésentée?\s+par\s+(?:M\.|Mme|Mlle|Monsieur|Madame)\s+(\p{Lu}[^,;:.¦(]{3,40}?)\s*,\s*(?:(?:la|le|l['’])\s*)?(?:travailleu|intervenant|conseill|référent|assistante?\s+(?:de\s+service\s+)?social|éducat)/u.exec(
        text,
      );
    if (worker !== null) make("worker", (worker[1] ?? "").trim(), true, worker.index, worker.index + worker[0].length);
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
