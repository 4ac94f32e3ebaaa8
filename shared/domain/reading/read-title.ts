import type { DocumentKind } from "../../../schemas/field.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { bottomOf } from "./sheet.ts";
import { listsOptions } from "./value-places.ts";
import { OPTIONS } from "./vocabulary-options.ts";

const bilanBook = makePhraseBook(
  Object.entries(OPTIONS.bilanKind).flatMap(([value, phrases]) =>
    phrases
      .split("|")
      .filter((phrase) =>
        /bilan|rapport|fiche|compte rendu|constat|synthese|evaluation|note|signalement|declaration|avis|interruption de mesure|arret de mesure/.test(
          phrase,
        ),
      )
      .map((phrase) => ({ phrase, meaning: value })),
  ),
);

/** What papers that take stock are called, and which of them this is. */
/** So does what a letter says that it is about: « Objet : fin de l'accompagnement de M. X ». */
const CALLED =
  /^\W*objet\s*:|\b(?:bilan|rapport|compte[- ]rendu|fiche|note|synthese|evaluation|point|avis|attestation|notification|constat)\b/;
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    "break-off",
    /\b(?:rupture|interruption|arret|abandon|fin anticipee|avant (?:le |son )?terme|sortie anticipee|cloture anticipee)\b/,
  ],
  [
    "interim",
    /\b(?:intermediaire|etape|mi-?[ -]?(?:parcours|mesure|contrat)|trimestriel|semestriel|a (?:trois|six|3|6) mois)\b/,
  ],
  [
    "final",
    /\b(?:finale?|cloture|sortie|fin d(?:e |')(?:la |l'|cet |cette )?(?:mesure|accompagnement|suivi|prise en charge|intervention|contrat|parcours|asll|asell|avdl))\b/,
  ],
];

/** The kinds of bilan that a title names, in whatever words. */
function kindsCalled(text: string): string[] {
  const folded = fold(text);
  if (!CALLED.test(folded)) return [];
  const said = KINDS.filter(([, pattern]) => pattern.test(folded)).map(([value]) => value);
  // « Fin de mesure anticipée », « rupture avant la fin de la mesure »: what breaks off ends too.
  return said.includes("break-off") ? said.filter((value) => value !== "final") : said;
}

/** What the title itself says: « Bilan final » names the kind of bilan. */
export function readTitle(page: LabelledSheet, kind: DocumentKind): Candidate[] {
  if (kind !== "bilan" || page.sheet.number !== 1) return [];
  for (const row of page.sheet.rows.slice(0, 14)) {
    if (row.items.some((item) => item.type === "tick")) continue;
    for (const cell of row.cells) {
      if (bottomOf(cell.box) > 0.45 || cell.tokens.length > 14) continue;
      const hits = bilanBook.all(cell.tokens);
      const values = new Set(hits.map((hit) => hit.meaning));
      const called = kindsCalled(cell.text);
      const value = [...values][0] ?? called[0];
      if (value === undefined || values.size > 1 || called.length > 1) continue;
      // « Bilan intermédiaire   Bilan final », whose boxes were not seen: what may be chosen is no title.
      if (listsOptions(page, { row: row.index, box: { ...cell.box, left: 0 } }, "bilanKind")) continue;
      const [whole] = optionsOf(cell.text);
      return [
        makeCandidate({
          target: "bilanKind",
          value,
          strict: true,
          rank: 3,
          text: cell.text,
          words: whole === undefined ? [] : cell.words,
          source: page.sheet.source,
          page: page.sheet.number,
        }),
      ].map((candidate) => ({
        ...candidate,
        wordConfidence: Math.max(candidate.wordConfidence, 0.9),
      }));
    }
  }
  return [];
}
