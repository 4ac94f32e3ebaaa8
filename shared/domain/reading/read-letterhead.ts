import { type Candidate, makeCandidate } from "./candidate.ts";
import { fold } from "./fold-text.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { startsWithCivility } from "./parse-name.ts";
import { bottomOf, boxAround, type Row } from "./sheet.ts";

/** « Madame, Monsieur, » on a line of its own: the paper is a letter, and whoever it is headed by wrote it. */
const GREETING = /^\s*(?:madame|monsieur|mesdames|messieurs)\b[^\n¦:]{0,60},\s*$/;
/** What social services are called; of several lines of a letterhead the last that has one is the service itself. */
const SERVICE =
  /\b(?:ccas|cias|cms|mds|mdsi|umsd?|utas|utpas|caf|msa|udaf|siao|chrs|adil|cdad|ase|pmi|fsl|spip|centre|maison|mission|service|association|territoire|antenne|pole|espace|unite|agence|office|habitat|foyer|residence|accueil|delegation|circonscription|bureau|mairie|commune|hopital|clinique|croix|secours|fondation|comite|union|structure|plateforme|maia|point)\b/;

/** The organisation that heads a letter: the line above its address, or above who handles the matter. */
export function readLetterhead(page: LabelledSheet): Candidate[] {
  const { sheet } = page;
  const greeted = sheet.rows.findIndex(
    (row) => row.cells.length === 1 && GREETING.test(fold(row.cells[0]?.text ?? "")),
  );
  if (sheet.number !== 1 || greeted < 2) return [];
  const lines: Row[] = [];
  for (const row of sheet.rows.slice(0, Math.min(greeted, 5))) {
    const [first] = row.cells;
    if (first === undefined || row.cells.length < row.items.length) break;
    if (lines.length > 0 && first.box.top - (lines.at(-1)?.bottom ?? 0) > 2.5 * sheet.lineHeight) break;
    const isAddress = /^\d{1,4}\b|\b\d{2} ?\d{3}\s+\p{L}|^(?:bp|cs)\s?\d/iu.test(first.text);
    if (isAddress || (page.labels.get(first)?.length ?? 0) > 0 || /[@:;]|\d{2}[ .]\d{2}[ .]\d{2}/.test(first.text))
      break;
    lines.push(row);
  }
  const named = lines.filter(({ cells }) => SERVICE.test(fold(cells.map(({ text }) => text).join(" "))));
  const line = named.at(-1) ?? (lines.length === 1 ? lines[0] : undefined);
  const box = boxAround(line?.cells.map((cell) => cell.box) ?? []);
  if (line === undefined || box === undefined || box.left > 0.5 || bottomOf(box) > 0.2) return [];
  const text = line.cells.map((cell) => cell.text).join(" ");
  if (startsWithCivility(text) || text.length > 90 || !/\p{L}{3}/u.test(text) || /\bobjet\b/iu.test(text)) return [];
  return [
    makeCandidate({
      target: "referrer.organisation",
      value: text.replace(/[\s,–-]+$/u, ""),
      strict: true,
      rank: 5,
      text,
      words: line.cells.flatMap(({ words }) => words),
      source: sheet.source,
      page: sheet.number,
    }),
  ];
}
