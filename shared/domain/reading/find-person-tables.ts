import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import { labelBook, sectionBook } from "./label-books.ts";
import { type Cell, type Row, rightOf, type Sheet } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";
import type { Section } from "./vocabulary-sections.ts";

/** A table with a row for each person, under a row of captions: « Nom | Prénom | Né(e) le ». */
export interface PersonTable {
  readonly head: Row;
  readonly columns: readonly { readonly role: Role; readonly cell: Cell }[];
  readonly people: readonly Person[];
}

interface Person {
  readonly section: Section;
  readonly row: Row;
  /** The cell that says who it is. */
  readonly who: Cell;
}

/** A page as far as its labels are known. */
interface WithLabels {
  readonly sheet: Sheet;
  readonly labels: ReadonlyMap<Cell, readonly Label[]>;
}

const OF_PERSON: ReadonlySet<Role> = new Set<Role>(["last-name", "first-name", "birth-on", "birth-name", "full-name"]);
const LEAST_COLUMNS = 2;
const MOST_PEOPLE = 8;

/** « Lien », « Lien de parenté », « Rôle dans le foyer »: the column that says who each one is, at either side. */
const SAYS_WHO =
  /^(?:liens?|lien (?:de parente|familial|avec .+)|parente|filiation|roles?|qualite|statut|place)(?: (?:dans|au sein d[eu]) .+)?$/;

/** The tables of people on a page whose rows say who each one is (« Demandeur », « Conjoint(e) », « Principal »). */
export function findPersonTables(page: WithLabels): PersonTable[] {
  return page.sheet.rows.flatMap((head) => {
    const columns = columnsOf(page, head);
    return columns === undefined ? [] : tableUnder(page, head, columns);
  });
}

function columnsOf({ labels }: Pick<WithLabels, "labels">, head: Row): PersonTable["columns"] | undefined {
  if (head.items.length !== head.cells.length) return undefined;
  const columns = head.cells.flatMap((cell) => {
    const [label, ...more] = labels.get(cell) ?? [];
    const isBare = label !== undefined && more.length === 0 && label.start < 3 && label.valueStart >= cell.text.length;
    const listed = label === undefined ? labelBook.whole(cell.tokens)?.meaning : undefined;
    const role = isBare ? label.role : listed !== undefined && "role" in listed ? listed.role : undefined;
    return role === undefined ? [] : [{ role, cell }];
  });
  const personal = columns.filter(({ role }) => OF_PERSON.has(role)).length;
  return personal >= LEAST_COLUMNS ? columns : undefined;
}

function tableUnder(page: WithLabels, head: Row, columns: PersonTable["columns"]): PersonTable[] {
  const left = Math.min(...columns.filter(({ role }) => OF_PERSON.has(role)).map(({ cell }) => cell.box.left));
  const told = head.cells.find(({ text }) => SAYS_WHO.test(fold(text).trim()));
  const people: Person[] = [];
  let { bottom } = head;
  for (const row of page.sheet.rows.slice(head.index + 1, head.index + 1 + MOST_PEOPLE)) {
    const [first] = row.cells;
    if (first === undefined || row.top - bottom > 3 * page.sheet.lineHeight) break;
    const named = told && cellUnder(row, told, left);
    const who =
      named !== undefined && whoIs(named) !== undefined ? named : rightOf(first.box) < left ? first : undefined;
    const section = who && whoIs(who);
    // What a fold or a line of the table was taken for is no person.
    if (who === undefined || section === undefined || overlapsNext(row, who)) continue;
    people.push({ section, row, who });
    bottom = row.bottom;
  }
  return people.some(({ row }) => row.cells.length > 1) ? [{ head, columns, people }] : [];
}

/** What a row has under a caption; under the first one it ends before the names begin. */
function cellUnder(row: Row, { box }: Cell, left: number): Cell | undefined {
  const under = row.cells.find((cell) => cell.box.left < rightOf(box) && rightOf(cell.box) > box.left);
  return under === undefined || box.left > left || rightOf(under.box) < left + 0.01 ? under : undefined;
}

const overlapsNext = ({ cells }: Row, who: Cell) =>
  cells.some((cell) => cell !== who && cell.box.left < rightOf(who.box) && rightOf(cell.box) > who.box.left);

/** The one whose paper it is, as only a table of people calls them. */
const HOLDER =
  /^(?:l['’ ])?(?:(?:adulte|membre|personne) )?principale?$|^(?:chef|cheffe) de (?:famille|menage|foyer)$|^(?:pers(?:onne)? )?(?:n )?1$|^(?:lui|elle) ?meme$/;
const FAMILY =
  /^(?:enfant|fils|fille|fils fille|a charge|mere|pere|parent|ascendant|frere|soeur|neveu|niece|petit|autre|beau|belle)(?: .*)?$/;

/** Who a row is about; the children and whoever else lives there are of the family. */
export function whoIs({ tokens, text }: Cell): Section | undefined {
  // « Enfants à charge : 2 » counts them.
  if (tokens.length > 5 || /\d{2}|[:=]\s*\S/.test(text)) return undefined;
  const plain = fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (HOLDER.test(plain)) return "household";
  if (FAMILY.test(plain)) return "family";
  const said = sectionBook.all(tokens).map(({ meaning }) => meaning);
  return said.find((section) => section === "co-holder" || section === "household" || section === "family");
}

/** Whether a cell is of a row of such a table, or heads a column of it: the table says what it means. */
export const isInPersonTable = (page: { readonly people: readonly PersonTable[] }, cell: Cell): boolean =>
  page.people.some(({ head, people }) => head.index === cell.row || people.some(({ row }) => row.index === cell.row));
