import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { parseHousehold, startsWithCivility } from "./parse-name.ts";
import type { Cell, Sheet } from "./sheet.ts";

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

/**
 * A request for more of « mon accompagnement » is about the person who writes it, whose name and address stand at its
 * head. A decision that speaks to the person in its address block (« Monsieur DUHAMEL Grégory », then street and town) is about
 * that person, where it says « votre demande » and names nobody else but those who sign.
 */
export function readAddressee(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  const { sheet } = page;
  if (sheet.number !== 1) return [];
  const { folded, text } = sheet.flow;
  if (!(kind === "renewal" ? OF_SELF : SPOKEN_TO).test(folded) || ABOUT_ANOTHER.test(folded)) return [];
  const closing = CLOSING.exec(folded)?.index ?? text.length;
  const blocks = sheet.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const block = blockUnder(sheet, cell);
      return block === undefined ? [] : [block];
    });
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
  const strict = people.every((person) => person.strict);
  const read = (target: Candidate["target"], value: string | undefined) =>
    value === undefined
      ? []
      : [
          makeCandidate({
            target,
            value,
            strict,
            rank: 5,
            text: block.text,
            words: block.words,
            source: sheet.source,
            page: sheet.number,
          }),
        ];
  const [holder, other] = people;
  return [
    ...read("household.lastName", holder?.value.lastName),
    ...read("household.firstName", holder?.value.firstName),
    ...read("household.coHolderLastName", other?.value.lastName),
    ...read("household.coHolderFirstName", other?.value.firstName),
  ];
}

/** A name in the upper part of the page with street and town right below it, and no organisation among them. */
function blockUnder(sheet: Sheet, cell: Cell): Cell | undefined {
  if (!startsWithCivility(cell.text) || cell.box.top > 0.4 || cell.tokens.length > 9) return undefined;
  const below = sheet.rows
    .slice(cell.row + 1, cell.row + 6)
    .flatMap(({ cells }) => cells.filter(({ box }) => Math.abs(box.left - cell.box.left) < 0.025));
  const town = below.findIndex(({ text }) => TOWN.test(text));
  if (town < 1) return undefined;
  return [cell, ...below.slice(0, town)].some(({ text }) => ORGANISATION.test(fold(text))) ? undefined : cell;
}
