import type { DocumentKind } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import { makePhraseBook } from "./phrase-book.ts";
import { EDGE } from "./printed-numbers.ts";
import { bottomOf, type Cell, type Row, type Sheet } from "./sheet.ts";
import { KIND_PHRASES } from "./vocabulary-kind.ts";

/** A title names its kind by itself; what is only vocabulary of a kind is none. */
const LEAST_WEIGHT = 9;
const titles = makePhraseBook(KIND_PHRASES.filter(({ meaning }) => meaning.weight >= LEAST_WEIGHT));
const lone = makePhraseBook(KIND_PHRASES.filter(({ meaning }) => meaning.weight >= 7 && meaning.weight < LEAST_WEIGHT));

/** A title at the head of a page: letters only, for comparing; its height in lines of the page's text. */
export interface PageTitle {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly size: number;
  /** In large print or capitals, or as the subject of a letter. */
  readonly isProminent: boolean;
  /** Where running heads stand. */
  readonly isAtEdge: boolean;
}

/** The title at the head of a page: the first prominent line that names a kind of paper, and else the first that does. */
export function findPageTitle(sheet: Sheet): PageTitle | undefined {
  const found: PageTitle[] = [];
  for (const row of sheet.rows.slice(0, 14)) {
    if (row.top > 0.4) break;
    if (row.items.some((item) => item.type === "tick")) continue;
    for (const [index, cell] of row.cells.entries()) {
      const isSubject = SUBJECT.test(cell.text) || (index === 1 && SUBJECT.test(row.cells[0]?.text ?? ""));
      const title = titleIn(cell, { row, isSubject }, sheet);
      if (title !== undefined) found.push(title);
    }
  }
  return found.find(({ isProminent }) => isProminent) ?? found[0];
}

const SUBJECT = /^\s*(?:objet|obj\.?)\s*:/iu;

function titleIn(
  cell: Cell,
  { row, isSubject }: { row: Row; isSubject: boolean },
  sheet: Sheet,
): PageTitle | undefined {
  if (cell.filled || bottomOf(cell.box) > 0.42 || cell.tokens.length > 16) return undefined;
  // What is followed by a value or ends a sentence is no title.
  if (!isSubject && (/[;]\s*$|:\s*\S/.test(cell.text) || (/\.\s*$/.test(cell.text) && cell.tokens.length > 5)))
    return undefined;
  const size = cell.box.height / sheet.lineHeight;
  const letters = cell.text.replace(/[^\p{L}]/gu, "");
  const isCapitals = letters.length > 5 && letters === letters.toLocaleUpperCase("fr");
  const isAlone = row.items.length === 1;
  const hits = titles.all(cell.tokens);
  const hit =
    hits.find(({ from }) => from <= (isSubject ? 6 : 3)) ??
    (isAlone && (isCapitals || size > 1.25) ? lone.all(cell.tokens).find(({ from }) => from === 0) : undefined);
  if (hit === undefined) return undefined;
  return {
    kind: hit.meaning.kind,
    text: fold(cell.text)
      .replace(/[^a-z]+/g, " ")
      .trim(),
    size,
    isAtEdge: bottomOf(cell.box) < EDGE * 0.7,
    isProminent: isSubject || size > 1.25 || (isCapitals && cell.tokens.length <= 12),
  };
}
