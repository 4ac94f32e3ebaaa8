import { type Candidate, makeCandidate, type Target } from "./candidate.ts";
import { sectionAt } from "./find-sections.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseHousehold } from "./parse-name.ts";
import { CONTACT_ROLES } from "./roles.ts";
import type { Cell } from "./sheet.ts";
import type { Section } from "./vocabulary-sections.ts";

/** A whole address as only a line of its own, or what follows a label, has it. */
const HOME =
  /(?:^|[:?,–-]\s+|\s(?:au|à)\s+)((?:chez\s[^,\d]{3,40},\s*)?\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?,?\s+(?:rue|avenue|av\.?|bd|boulevard|chemin|ch\.|impasse|imp\.|place|pl\.|all[ée]e|cours|quai|route|rte|square|sq\.|mont[ée]e|traverse|passage|sentier|voie|r[ée]sidence|r[ée]s\.|lotissement|hameau|faubourg|fbg|esplanade|cit[ée]|clos|ruelle|villa|rond-point|promenade|venelle|mail|parvis|rempart|levée|chaussée)\s[^¦:;@]{2,60}?)\s*[,–-]?\s+(\d{2}\s?\d{3})\s+(\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’-]*){0,5})\s*[.,;)]?$/iu;
const GREETING = /^\s*(?:(?:Madame|Monsieur|Mesdames|Messieurs)(?![^,]*\d)[^:]{0,60},|Bonjour\b[^:]{0,40},?)\s*$/u;
const IN_SENTENCE =
  /(?<!\p{L})(\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s+(?:rue|avenue|boulevard|chemin|impasse|place|allée|cours|quai|route|square|passage|sentier|voie|résidence|venelle|lotissement|hameau|montée|faubourg)\s[^¦:;@.()]{2,60}?)\s*[,–-]?\s+(\d{5})\s+(\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*|[ -](?:sur|sous|lès|les|la|le|de|du|en|d['’]\p{Lu}[\p{L}]*)(?=[ -]\p{Lu}))*)(?=\s*[,.;)(]|\s\p{Ll}|\s*$)/gu;
/** Whose address stands beside such words is not the household's. */
const OTHERS =
  /bailleur|proprietaire|organisme|service|structure|association|prescripteur|instructeur|orienteur|referent|siege|retour|envoy|adresser|destinataire|hebergeant|employeur|tribunal|ccas|\bmds\b|caf\b|precedent|ancien|futur/;
const OF_OTHERS: ReadonlySet<Section | undefined> = new Set<Section>([
  "referrer",
  "operator",
  "worker",
  "landlord",
  "authority",
]);
/** Above this share of the page stands who prints it, below the other who is to get it. */
const HEAD = 0.12;
const FOOT = 0.88;

/** « M. DELORME Fabien, né le 30/06/1979 », on a line that begins with it. */
const PERSON =
  /^\s*((?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s[^,;:¦(@\d]{4,50}?)\s*[,(–-]?\s*(?:\(|n[ée]e?(?:\(e\))?s?\s+le\s)/u;

/**
 * Where the household lives and who it is, by the shape of what stands there, where no label that is known says so: the
 * only whole address of the page that is in nobody else's part, and a person who is said to be born.
 */
export function readLooseHousehold(page: LabelledSheet, found: readonly Candidate[]): Candidate[] {
  const has = (target: Target) => found.some((candidate) => candidate.target === target);
  return [
    ...(has("household.address") || has("household.postalCode") ? [] : readHome(page, found)),
    ...(has("household.lastName") ? [] : readPerson(page)),
  ];
}

function readHome(page: LabelledSheet, found: readonly Candidate[]): Candidate[] {
  const named = Math.min(
    ...found.flatMap(({ target, box }) => (target === "household.lastName" && box !== undefined ? [box.top] : [])),
  );
  const homes = page.sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const match = HOME.exec(cell.text);
      if (
        match === null ||
        (cell.box.top < HEAD && cell.box.top < named) ||
        cell.box.top > FOOT ||
        isAnothers(page, cell, match.index)
      )
        return [];
      return [{ cell, match }];
    }),
  );
  const [home, ...more] = homes;
  if (home === undefined) return readTold(page);
  if (more.length > 0) return [];
  const [, street = "", code = "", town = ""] = home.match;
  return [
    make(page, home.cell, "household.address", street.replace(/[\s,–-]+$/u, ""), true),
    make(page, home.cell, "household.postalCode", code.replace(/\s/g, ""), true),
    make(page, home.cell, "household.city", town, true),
  ];
}

/** « … Mme NGUYEN Linh, 15 rue des Acacias, 83340 Le Luc, … »: the only address in the sentences of a letter. */
function readTold(page: LabelledSheet): Candidate[] {
  const { rows } = page.sheet;
  const greeted = rows.findIndex(({ cells }) => GREETING.test(cells[0]?.text ?? ""));
  const body = rows.slice(greeted + 1);
  const [first] = body.flatMap(({ cells }) => cells);
  if (greeted === -1 || first === undefined) return [];
  const text = body.map(({ cells }) => cells.map((cell) => cell.text).join(" ¦ ")).join(" ");
  const [told, ...more] = text.matchAll(IN_SENTENCE);
  if (told === undefined || more.length > 0 || OTHERS.test(fold(text.slice(Math.max(0, told.index - 25), told.index))))
    return [];
  const cell = body.flatMap(({ cells }) => cells).find((one) => one.text.includes(told[2] ?? "")) ?? first;
  return [
    make(page, cell, "household.address", (told[1] ?? "").replace(/[\s,–-]+$/u, ""), true),
    make(page, cell, "household.postalCode", (told[2] ?? "").replace(/\s/g, ""), true),
    make(page, cell, "household.city", told[3] ?? "", true),
  ];
}

function isAnothers(page: LabelledSheet, cell: Cell, at: number): boolean {
  const section = sectionAt(page.headings, cell)?.section;
  if (OF_OTHERS.has(section)) return true;
  const row = page.sheet.rows[cell.row]?.cells.filter((other) => other.box.left <= cell.box.left) ?? [];
  const before = row.map((other) => (other === cell ? cell.text.slice(0, at) : other.text)).join(" ");
  const above = page.sheet.rows[cell.row - 1]?.cells.map(({ text }) => text).join(" ") ?? "";
  // In a letterhead the service stands right above its address.
  return OTHERS.test(fold(before)) || (at === 0 && row.length === 1 && OTHERS.test(fold(above)));
}

function readPerson(page: LabelledSheet): Candidate[] {
  const people = page.sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const match = PERSON.exec(cell.text);
      const known = (page.labels.get(cell) ?? []).some(({ role }) => role !== undefined && CONTACT_ROLES.has(role));
      if (match === null || known || OF_OTHERS.has(sectionAt(page.headings, cell)?.section)) return [];
      const [person, ...more] = parseHousehold(match[1] ?? "", "first-last");
      return person === undefined || more.length > 0 ? [] : [{ cell, person }];
    }),
  );
  const [first] = people;
  if (first === undefined) return [];
  const { lastName, firstName } = first.person.value;
  const { strict } = first.person;
  return [
    ...(lastName === undefined ? [] : [make(page, first.cell, "household.lastName", lastName, strict)]),
    ...(firstName === undefined ? [] : [make(page, first.cell, "household.firstName", firstName, strict)]),
  ];
}

function make(page: LabelledSheet, cell: Cell, target: Target, value: string, strict: boolean): Candidate {
  return makeCandidate({
    target,
    value,
    strict,
    rank: 5,
    text: cell.text,
    words: cell.words,
    source: page.sheet.source,
    page: page.sheet.number,
  });
}
