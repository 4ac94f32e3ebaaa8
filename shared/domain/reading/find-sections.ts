import { fold } from "./fold-text.ts";
import { isBlank } from "./glyphs.ts";
import { headsOwnColumn } from "./heads-own-column.ts";
import { sectionBook } from "./label-books.ts";
import type { Cell, Row, Sheet } from "./sheet.ts";
import type { Section } from "./vocabulary-sections.ts";

/** A heading and the part of the page's width that it heads. */
export interface Heading {
  readonly section: Section;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly cell: Cell;
}

/** The headings of a page, top-down. */
export function findHeadings(sheet: Sheet): Heading[] {
  const headings: Heading[] = [];
  for (const row of sheet.rows) {
    const found = headingsOf(sheet, row);
    found.forEach(({ cell, section }, index) => {
      const before = row.cells.filter((other) => other.box.left < cell.box.left).at(-1);
      const after = row.cells.find((other) => other.box.left > cell.box.left);
      // An authority's name above everything else is a letterhead, and heads nothing.
      if (section === "authority" && row.index < 3) return;
      // So is an association's, and its title (« ASSOCIATION LE TOIT - DEMANDE DE RENOUVELLEMENT »).
      if (section === "operator" && row.index < 3 && cell.tokens.length > 3) return;
      const left =
        before === undefined && !(section === "co-holder" && headsOwnColumn(sheet, cell)) ? 0 : cell.box.left - 0.02;
      const right = after === undefined ? 1 : after.box.left - 0.02;
      const own = { section, row: row.index, cell };
      const pair = coupleOf(row);
      const split = splitAt(sheet, row, found);
      // What heads one of two blocks heads nothing of the other.
      if (before !== undefined && row.items.length === 2 && isBadge(row)) headings.push({ ...own, left: 0, right: 1 });
      else if (row.column !== undefined) headings.push({ ...own, ...row.column });
      else if (split !== undefined)
        headings.push({ ...own, left: index === 0 ? 0 : split, right: index === 0 ? split : 1 });
      else if (pair.length === 2) headings.push({ ...own, ...columnIn(pair, index, cell) });
      else headings.push({ ...own, left: Math.max(0, left), right });
    });
  }
  return headings;
}

/** « 5 SERVICE INSTRUCTEUR » whose number, white in its square, was taken for a box: capitals, and no box near it. */
export function isNumbered(sheet: Sheet, { index, items }: Row): boolean {
  const [tick, cell] = items;
  if (items.length !== 2 || tick?.type !== "tick" || cell?.type !== "cell") return false;
  const letters = cell.text.replace(/\([^)]*\)|[^\p{L} ]/gu, "");
  if (!/\p{L}{2}.*\s\p{L}{4}/u.test(letters) || letters !== letters.toLocaleUpperCase("fr")) return false;
  return !sheet.rows
    .slice(Math.max(0, index - 2), index + 3)
    .some((row) =>
      row.items.some(
        ({ type, box }) => type === "tick" && row.index !== index && Math.abs(box.left - tick.box.left) < 0.02,
      ),
    );
}

function headingsOf(sheet: Sheet, row: Row): { cell: Cell; section: Section }[] {
  const badged = row.badged === true ? row.cells[0] : besideBadge(sheet, row);
  if (badged !== undefined) return [{ cell: badged, section: headingOf(badged, true) ?? whoseIs(badged) ?? "other" }];
  const alone = row.items.length === 1 || isNumbered(sheet, row);
  const found = row.cells.flatMap((cell) => {
    const section = headingOf(cell, alone);
    return section === undefined ? [] : [{ cell, section }];
  });
  const couple = coupleOf(row);
  if (couple.length === 2) return couple;
  const [holder, partner] = row.cells;
  // « Monsieur ou Madame | Conjoint, concubin »: beside the partner, whichever of the two stands for the holder.
  if (holder && row.items.length === 2 && partner === found[0]?.cell && found[0]?.section === "co-holder")
    if (EITHER.test(fold(holder.text))) return [{ cell: holder, section: "household" }, ...found];
  // Among values, a lone heading word is a label (« Prescripteur : CCAS ») or an option beside its box.
  if (
    !alone &&
    found.length < row.items.length &&
    !(found.length >= 2 && row.items.every((item) => item.type === "cell"))
  )
    return [];
  return found;
}

const EITHER = /^(?:monsieur|madame|m\.?|mme\.?) ?(?:ou|\/|,) ?(?:madame|monsieur|mme\.?|m\.?)\P{L}*$/u;

/** « A » or « 2 », set in a square of its own before a heading, as it stands before others of the page too. */
function besideBadge({ rows }: Sheet, row: Row): Cell | undefined {
  const [badge, cell] = row.items;
  if (!isBadge(row) || badge === undefined || cell?.type !== "cell") return undefined;
  const others = rows.filter((other) => {
    const [first, second] = other.items;
    return (
      other !== row &&
      isBadge(other) &&
      Math.abs((first?.box.left ?? 0) - badge.box.left) < 0.02 &&
      Math.abs((second?.box.left ?? 0) - cell.box.left) < 0.02
    );
  });
  return others.length > 0 ? cell : undefined;
}

/** Letters, or figures that are no list of what was agreed: a heading is short, and its sentence has no end. */
function isBadge({ items: [badge, cell, ...more] }: Row): boolean {
  return (
    badge?.type === "cell" &&
    cell?.type === "cell" &&
    more.length === 0 &&
    /^[A-H]$/.test(badge.text) &&
    cell.tokens.length <= 8 &&
    /^\p{Lu}[^.;€@]*$/u.test(cell.text) &&
    !/\d{2}/.test(cell.text)
  );
}

/** Whose part a heading opens that no list has: that of the only one whose name is in it. */
function whoseIs(cell: Cell): Section | undefined {
  const named = new Set(sectionBook.all(cell.tokens).map(({ meaning }) => meaning));
  named.delete("signature");
  return named.size === 1 ? [...named][0] : undefined;
}

/** « IL COMPOSITION DE LA FAMILLE » for « II - COMPOSITION… »: a Roman number whose strokes were taken for letters. */
const MISREAD_NUMBER = /^\s*[IVXLHl1|]{2,4}\s*[.)°–-]*\s+(?=\P{Ll}{4,}$)/u;

function headingOf(cell: Cell, alone: boolean): Section | undefined {
  if (cell.filled) return undefined;
  const number = /^\s*(?:\d{1,2}|[A-HIVX]{1,4})\s*[.)°–-]+\s*/u.exec(cell.text) ?? MISREAD_NUMBER.exec(cell.text);
  const from = number?.[0].length ?? 0;
  const text = cell.text.slice(from);
  const tokens = cell.tokens.filter(
    ({ norm, start, end }) => end > from && (!/^\d{1,2}$|^[a-hivx]$/.test(norm) || start > 6),
  );
  // « CONJOINT / CONCUBIN(E) », « Demandeur(s) ».
  while (tokens.length > 1 && /^(?:e|s|ne|trice|euse)$/.test(tokens.at(-1)?.norm ?? "")) tokens.pop();
  if (tokens.length === 0 || tokens.length > 9) return undefined;
  // A word that ends a sentence above is no heading.
  if (!/^\P{L}*\p{Lu}/u.test(cell.text) || /[\p{L}\d][.;,]\s*$/u.test(cell.text)) return undefined;
  const colon = text.indexOf(":");
  if (colon !== -1 && !isBlank(text.slice(colon + 1))) return undefined;
  const offset = tokens.findIndex(({ norm }) => !LEADS.has(norm));
  if (offset === -1) return undefined;
  const whole = sectionBook.whole(tokens) ?? sectionBook.whole(tokens.slice(offset));
  if (whole !== undefined) return whole.meaning;
  const asks = alone ? whoAsks(text) : undefined;
  if (asks !== undefined) return asks;
  const hit = sectionBook.at(tokens, 0) ?? sectionBook.at(tokens, offset);
  if (hit === undefined) return alone ? unknownPart(cell) : undefined;
  // « Professionnel prescripteur », « Travailleur social référent »: the second word says whose part it is.
  const second = sectionBook.whole(tokens.slice(hit.to));
  if (second !== undefined && hit.meaning === "worker" && second.meaning === "referrer") return second.meaning;
  const letters = text.replace(/[^\p{L}]/gu, "");
  const capitals = letters.length > 3 && letters === letters.toLocaleUpperCase("fr");
  // « 2. Solder la dette d'eau » is an item of a list, whatever its first word looks like.
  const numbered = text.length < cell.text.length && (hit.to - hit.from) * 3 > tokens.length;
  return alone && (capitals || numbered) && !/[.;,]$/.test(text) ? hit.meaning : undefined;
}

/** What stands before the one whose part it is: « Identité et coordonnées du … », « Cadre à remplir par le … ». */
const LEADS = new Set(
  "le la les l s partie cadre volet rubrique renseignements informations au du de des d a et son sa ses leur leurs votre vos notre mon ma mes identite identification coordonnees designation presentation references sur concernant relatif relatifs relative relatives reserve reservee remplir completer renseigner par".split(
    " ",
  ),
);
/** « Travailleur social ayant évalué la situation », « Organisme à l'origine du signalement »: whoever asks, in whatever words. */
const WHO_ASKS =
  /^\P{L}*(?:(?:coordonnees|identite|identification|le|la|du|de|l)\W+)*(?:service|structure|organisme|travailleu[rs]e? social|intervenante? social|professionnel|etablissement|institution|partenaire)[a-z]*\b.*\b(?:a l'origine|orient(?:eur|ant|euse|ante)|instruct(?:eur|rice)|prescript(?:eur|rice)|saisissant|emett(?:eur|rice)|evaluat(?:eur|rice)|(?:ayant|qui a) (?:evalue|instruit|oriente|saisi|signale|redige|rempli))\b/u;

const whoAsks = (text: string): Section | undefined => (WHO_ASKS.test(fold(text)) ? "referrer" : undefined);

/** « C - FOYER »: whatever a lettered heading in capitals opens, what stood above is over. It is whose name is in it. */
function unknownPart(cell: Cell): Section | undefined {
  if (!/^\s*(?:\d{1,2}|[A-H]|[IVX]{1,4})(?:\s*[.)°–-]+\s*|\s+)\P{Ll}{4,}(?:\([^)]*\))?$/u.test(cell.text))
    return undefined;
  const named = new Set(sectionBook.all(cell.tokens).map(({ meaning }) => meaning));
  named.delete("other");
  const [only] = named;
  if (only !== undefined) return named.size === 1 ? only : undefined;
  return NAMES_SERVICE.test(fold(cell.text)) ? undefined : "other";
}

const NAMES_SERVICE = /service|organisme|structure|etablissement|association|institution|partenaire|professionnel/;

/** How far apart two columns begin at least. */
const LEAST_COLUMN = 0.14;

/** « Monsieur | Madame » over two columns are the holder and the co-holder, in this order. */
function coupleOf(row: Row): { cell: Cell; section: Section }[] {
  if (row.items.some((item) => item.type === "tick")) return [];
  const civil = row.cells.filter((cell) =>
    /^(?:monsieur|madame|m\.|mme\.?|personne\s*[12]|titulaire\s*[12]|membre\s*[12]|(?:1er|2e|2[èe]me|1re) (?:titulaire|personne|adulte))$/iu.test(
      cell.text.trim().replace(/\s*:$/, ""),
    ),
  );
  const [first, second] = civil;
  if (civil.length !== 2 || first === undefined || second === undefined || first.text === second.text) return [];
  // « Madame  Monsieur », close together, are a choice whose round boxes were not seen: no column has room between them.
  if (second.box.left - first.box.left < LEAST_COLUMN) return [];
  return [
    { cell: first, section: "household" },
    { cell: second, section: "co-holder" },
  ];
}

/**
 * Where the holder's column ends and the co-holder's begins, under two headings that are the only ones of their row: a
 * heading may be set in the middle of its column, and the values at its left.
 */
function splitAt(sheet: Sheet, row: Row, found: readonly { cell: Cell; section: Section }[]): number | undefined {
  const [first, second] = found;
  const isPair = found.length === 2 && row.items.length === 2 && first?.section === "household";
  if (!isPair || second?.section !== "co-holder" || second.cell.box.left - first.cell.box.left < 0.15) return undefined;
  const { left } = second.cell.box;
  const lefts = sheet.rows
    .slice(row.index + 1, row.index + 4)
    .flatMap((next) => next.cells.slice(1).map(({ box }) => box.left))
    .filter((other) => other > first.cell.box.left + 0.1 && other < left + 0.01);
  return (lefts.length === 0 ? left : Math.max(...lefts)) - 0.02;
}

/** The column under one of two headings: they may be set in its middle, and the values at its left. */
function columnIn(pair: readonly { cell: Cell }[], index: number, cell: Cell): { left: number; right: number } {
  const middles = pair.map(({ cell: { box } }) => box.left + box.width / 2);
  const half = Math.abs((middles[1] ?? 1) - (middles[0] ?? 0)) / 2;
  const middle = middles[index] ?? 0;
  const left = Math.min(cell.box.left - 0.02, middle - half + 0.005);
  return { left: Math.max(0.02, left), right: index === 0 ? middle + half : 1 };
}

/** Whose part of the page a cell stands in: the last heading above it that covers its column. */
export function sectionAt(headings: readonly Heading[], cell: Cell): Heading | undefined {
  const centre = cell.box.left + Math.min(cell.box.width / 2, 0.03);
  let best: Heading | undefined;
  for (const heading of headings) {
    if (heading.row > cell.row || heading.cell === cell) continue;
    if (heading.row === cell.row && heading.cell.box.left > cell.box.left) continue;
    if (centre < heading.left || centre > heading.right) continue;
    if (best === undefined || heading.row >= best.row) best = heading;
  }
  return best;
}

/** Whether a heading heads one column among others, so that a value under it is of its section whatever its row says. */
export const headsColumn = (heading: Heading) => heading.left > 0.01 || heading.right < 0.99;
