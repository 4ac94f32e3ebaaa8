import type { DocumentKind } from "../../../schemas/field.ts";
import type { Word } from "../../../schemas/page.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { isFirstName, parseHousehold, parseNamePart, startsWithCivility } from "./parse-name.ts";
import { bottomOf, type Cell, type Sheet } from "./sheet.ts";

/** A person named with a title, as a sentence or an address block does. */
const TITLED =
  /(?:\bM\.|\bMr\b|\bMme|\bMonsieur|\bMadame)\s+(?!l[ea]\s|l['’])\p{Lu}[\p{L}'’-]+(?:[ ]\p{Lu}[\p{L}'’-]+)*/gu;
/** What speaks to the person who asked. */
const SPOKEN_TO =
  /\bvotre\s+(?:demande|dossier|situation|accompagnement|mesure|requete|candidature|renouvellement|prise en charge)\b|\bvous (?:avez (?:sollicite|demande|depose|formule|presente)|beneficie)|\bvous (?:est|a ete) (?:accorde|attribue)/;
/** What names somebody else as the one the paper is about. */
const ABOUT_ANOTHER =
  /\b(?:concernant|relative? a|en faveur d|au benefice d|au profit d|pour le (?:compte|menage)|menage|famille|beneficiaire) ?(?:de |du |d'|:|le |la )*\s*(?:m\.|mr|mme|mlle|monsieur|madame)\s/;
/** What speaks of the writer's own measure. */
const OF_SELF =
  /\b(?:mon|ma)\s(?:accompagnement|mesure|suivi|situation|dossier|asll|asell)\b|\bje (?:beneficie|suis (?:actuellement )?(?:suivie?|accompagnee?))\b/;
/** Those who write or handle, named with a title. */
const HANDLED =
  /\b(?:(?:suivie?|traitée?|instruite?|gérée?|établie?|rédigée?)\s+par|contact|interlocut(?:eur|rice)|gestionnaire|instruct(?:eur|rice)|référente?)\s*:?\s*(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+\S+(?:\s\p{Lu}\S+)*/giu;
const ORGANISATION =
  /\b(?:ccas|cias|mds|msa|caf|cms|udaf|siao|chrs|service|association|direction|centre|maison|pole|mairie|conseil|agence|antenne|departement|commission|a l'attention)\b/;
/** The closing words of a letter: names below them are of those who sign. */
const CLOSING = /\b(?:salutations|consideration distinguee|sentiments|cordialement|je vous prie)\b/;

const TOWN = /^\d{2} ?\d{3}\s+\p{L}/u;

/** Who is at the head of an address, in one line or two (« et Paul MARTIN »). */
interface Block {
  readonly text: string;
  readonly words: readonly Word[];
  readonly titled: boolean;
}

/**
 * A request for more of « mon accompagnement » is about the person who writes it, whose name and address stand at its
 * head. A decision that speaks to the person in its address block (« Monsieur DUHAMEL Grégory », then street and town) is about
 * that person, where it says « votre demande » and names nobody else but those who sign. `known` is the last name that the
 * paper says elsewhere (« la famille DUHAMEL »): then the block tells the first name.
 */
export function readAddressee(page: LabelledSheet, kind: DocumentKind, known?: string): Candidate[] {
  const { sheet } = page;
  if (sheet.number !== 1) return [];
  const { folded, text } = sheet.flow;
  const blocks = sheet.rows.flatMap(({ cells }) => cells).flatMap((cell) => blockUnder(sheet, cell) ?? []);
  if (known !== undefined) {
    const own = blocks.filter((block) => ` ${bare(block.text)} `.includes(` ${bare(known)} `));
    const [block] = own;
    return block === undefined || own.length > 1 ? [] : readFirstName(sheet, block, known);
  }
  if (!(kind === "renewal" ? OF_SELF : SPOKEN_TO).test(folded) || ABOUT_ANOTHER.test(folded)) return [];
  const closing = CLOSING.exec(folded)?.index ?? text.length;
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return [];
  const others = [
    ...text
      .slice(0, closing)
      .replace(HANDLED, " ")
      .replace(/\bchez\s+\S+\s+\S+/giu, " ")
      .matchAll(TITLED),
  ].filter(([name]) => !fold(block.text).includes(fold(name)) && !fold(name).includes(fold(block.text)));
  if (others.length > 0) return [];
  const people = parseHousehold(block.text.replace(/[,.]\s*$/, ""), "first-last");
  // Without a title before it, a name that no capitals tell apart may be the other way round.
  const turned = ({ value: { firstName = "" } }: (typeof people)[number]) =>
    !block.titled && !/\p{Lu}{2}/u.test(block.text) && !isFirstName(firstName.split(" ")[0] ?? "");
  const strict = people.every((person) => person.strict && !turned(person));
  const [holder, other] = people;
  const read = readIn(sheet, block, strict);
  return [
    ...read("household.lastName", holder?.value.lastName),
    ...read("household.firstName", holder?.value.firstName),
    ...read("household.coHolderLastName", other?.value.lastName),
    ...read("household.coHolderFirstName", other?.value.firstName),
  ];
}

const bare = (text: string) =>
  fold(text)
    .replace(/[^a-z]+/g, " ")
    .trim();

function readIn(sheet: Sheet, { text, words }: Block, strict: boolean) {
  return (target: Candidate["target"], value: string | undefined): Candidate[] =>
    value === undefined
      ? []
      : [makeCandidate({ target, value, strict, rank: 5, text, words, source: sheet.source, page: sheet.number })];
}

/** What is left of each name of the block without the last name that is known. */
function readFirstName(sheet: Sheet, block: Block, known: string): Candidate[] {
  const read = readIn(sheet, block, true);
  const parts = block.text.split(/\s+(?:et|&)\s+/u);
  const at = parts.findIndex((part) => ` ${bare(part)} `.includes(` ${bare(known)} `));
  const size = known.split(/\s+/).length;
  const rest = parts.map((part) => {
    const words = part.replace(/^(?:M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame)\s+/u, "").split(/\s+/);
    if (bare(words.slice(-size).join(" ")) === bare(known)) return words.slice(0, -size).join(" ");
    return bare(words.slice(0, size).join(" ")) === bare(known) ? words.slice(size).join(" ") : undefined;
  });
  const first = parseNamePart(rest[at] ?? "");
  const others = parts.filter((_, index) => index !== at);
  const other = others.length === 1 ? parseHousehold(others[0] ?? "", "first-last")[0] : undefined;
  return [
    ...(first?.strict === true ? read("household.firstName", first.value) : []),
    ...(other?.strict === true && other.value.firstName !== undefined
      ? [
          ...read("household.coHolderLastName", other.value.lastName),
          ...read("household.coHolderFirstName", other.value.firstName),
        ]
      : []),
  ];
}

/** A name without a title: words that begin with capitals, none of them a figure or a sign. */
const UNTITLED =
  /^(?:\p{Lu}[\p{L}'’-]+)(?:\s(?:(?:de(?: la)?|du|des|da|dos|van(?: den)?|von|el|ben|le|la)\s|d['’])?\p{Lu}[\p{L}'’-]+){1,4}$/u;
/** A second name below the first: « et Paul MARTIN », « Monsieur Paul MARTIN ». */
const JOINED = /^(?:(?:et|&)\s+(?:(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)?|(?:M\.|Mme|Mlle|Monsieur|Madame)\s+)\p{Lu}/u;
const STREET = /^(?:\d|chez\b|c\/o|lieu|résidence|rés\.|bât|appt|hameau|cité|foyer|immeuble|allée|rue|place)/iu;

/** A name in the upper part of the page with street and town right below it, and no organisation among them. */
function blockUnder(sheet: Sheet, cell: Cell): Block | undefined {
  const titled = startsWithCivility(cell.text);
  if (cell.box.top > 0.4 || cell.tokens.length > 9 || !(titled || UNTITLED.test(cell.text))) return undefined;
  const above = sheet.rows[cell.row - 1]?.cells.find(({ box }) => Math.abs(box.left - cell.box.left) < 0.025);
  if (above !== undefined && startsWithCivility(above.text) && JOINED.test(cell.text)) return undefined;
  const below: Cell[] = [];
  for (const row of sheet.rows.slice(cell.row + 1, cell.row + 7)) {
    const next = row.cells.find(({ box }) => Math.abs(box.left - cell.box.left) < 0.025);
    if (next === undefined) continue;
    // Without a title, what stands apart from an address is not at its head; a line left free before the town is of it.
    const gap = next.box.top - bottomOf((below.at(-1) ?? cell).box);
    const most = below.length > 0 && TOWN.test(next.text) ? 4 : 2;
    if (!titled && gap > most * sheet.lineHeight) break;
    below.push(next);
  }
  const town = below.findIndex(({ text }) => TOWN.test(text));
  const joined = below[0] !== undefined && JOINED.test(below[0].text) ? below[0] : undefined;
  if (town < (joined === undefined ? 1 : 2)) return undefined;
  const lines = [cell, ...below.slice(0, town)];
  if (lines.some(({ text }) => ORGANISATION.test(fold(text)))) return undefined;
  if (!titled && !lines.slice(1).some(({ text }) => STREET.test(text))) return undefined;
  return {
    text: joined === undefined ? cell.text : `${cell.text} et ${joined.text.replace(/^(?:et|&)\s+/u, "")}`,
    words: [...cell.words, ...(joined?.words ?? [])],
    titled,
  };
}
