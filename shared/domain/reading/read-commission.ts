import type { Word } from "../../../schemas/page.ts";
import { type Candidate, makeCandidate } from "./candidate.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Sheet } from "./sheet.ts";

/** What a commission's name is made of besides capitals and acronyms. */
const NAMING =
  "(?:(?:inter)?(?:locale?|communale|d[ée]partementale|r[ée]gionale|territoriale)|territorialis[ée]e|unique|d[ée]localis[ée]e|d[ée]centralis[ée]e|technique|sociale?|sp[ée]cialis[ée]e|partenariale|permanente|pl[ée]ni[èe]re|restreinte|centrale|mixte|ad hoc|(?:d['’])?(?:attribution|examen|admission|orientation|insertion|urgence|[ée]valuation|aides?|accompagnement|habitat|h[ée]bergement|acc[èe]s|appel)s?|m[ée]diation|logements?|mesures?|pr[ée]vention|expulsions?|locatives?|impay[ée]s?|coordination|suivi|s[ée]lection|concertation|concert[ée]e|d[ée]cision|d[ée]cisionnelle|secteur|fonds|solidarit[ée]|li[ée]e?s?|demandes?|situations?|veille|action)";
const JOINING = "(?:de la|de l['’]|de|du|des|la|le|les|l['’]|pour|en|au|aux|et|sur)";
const PROPER =
  "(?:[dl]['’])?(?:\\p{Lu}(?:\\.\\p{Lu})+\\.?|\\p{Lu}[\\p{L}\\d'’-]*|\\(\\p{Lu}[\\p{Lu}.\\d -]{1,9}\\)|\\d{2}(?!\\s\\p{Ll}|[/.]))";
/** « la Commission locale unique (CLU) du Forez », as far as its words go on naming it. */
const SAID = new RegExp(
  `(?:^|[\\s'’¦])(?:(?:[Ll]a|[Cc]ette|[Nn]otre|(?:instance|organe|comité)(?:\\s+\\p{Ll}+)?(?:\\s*:)?)\\s+[«"“]?|«)\\s*([Cc]ommission(?:\\s(?:${JOINING}\\s?)*(?:${NAMING}(?=[\\s,.;:¦]|$)|${PROPER}))+)`,
  "gu",
);
/** A line by itself that is a commission's name. */
const HEADING = /^\s*((?:Commission\s|COMMISSION\s(?=\S+\s\S))(?!du\s\d|de\s+la\s+s)[^,.;:\d–—]{3,70}(?<!\s-\s.*))$/u;

/** The commission that decides, as a sentence or a heading names it: a name has a capital or an acronym of its own. */
export function readCommission(sheet: Sheet): Candidate[] {
  const text = paragraphsOf(sheet);
  const said = [...text.matchAll(SAID)].flatMap((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(name);
    const words = sheet.flow.words
      .filter(({ start: from, word }) => from < start + name.length && from + word.text.length > start)
      .map(({ word }) => word);
    // « Le président de la commission » signs; what stands under it is no part of its name.
    const lead = text.slice(Math.max(0, start - 30), start);
    if (/(?:président|présidente|secrétaire|secrétariat|membres?|nom)(?:\(?e?\)?)? de la\s*$/iu.test(lead)) return [];
    return candidate(sheet, { name, words, rank: 4 });
  });
  const headed = sheet.rows.slice(0, 12).flatMap((row) =>
    row.cells.flatMap((cell) => {
      // « COMMISSION LOCALE FSL DE X - RELEVÉ DES DÉCISIONS »: the name is what comes first.
      const name = HEADING.exec(cell.text.split(/\s[-–—]\s/u)[0] ?? "")?.[1];
      return name === undefined ? [] : candidate(sheet, { name, words: cell.words, rank: 5 });
    }),
  );
  return [...said, ...headed];
}

function candidate(
  sheet: Sheet,
  { name, words, rank }: { name: string; words: readonly Word[]; rank: number },
): Candidate[] {
  if (!/\s\(?\p{Lu}/u.test(name)) return [];
  const value = `C${name.slice(1).replace(/\.$/, "").trim()}`;
  return [
    makeCandidate({
      target: "commission",
      value,
      strict: true,
      rank,
      text: name,
      words,
      source: sheet.source,
      page: sheet.number,
    }),
  ];
}
