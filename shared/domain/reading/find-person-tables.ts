import type { Label } from "./label.ts";
import { labelBook, sectionBook } from "./label-books.ts";
import { type Cell, type Row, rightOf, type Sheet } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";
import type { Section } from "./vocabulary-sections.ts";

/** A table with a row for each person, under a row of captions: « Nom | Prénom | Né(e) le ». */
export interface PersonTable {
  readonly head: Row;
  readonly columns: readonly { readonly role: Role; readonly cell: Cell }[];
  readonly people: readonly { readonly section: Section; readonly row: Row }[];
}

/** A page as far as its labels are known. */
interface WithLabels {
  readonly sheet: Sheet;
  readonly labels: ReadonlyMap<Cell, readonly Label[]>;
}

const OF_PERSON: ReadonlySet<Role> = new Set<Role>(["last-name", "first-name", "birth-on", "birth-name", "full-name"]);
const LEAST_COLUMNS = 2;
const MOST_PEOPLE = 8;

/** The tables of people on a page whose rows say at their left who each is (« Demandeur », « Conjoint(e) »). */
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
  const left = Math.min(...columns.map(({ cell }) => cell.box.left)) - 0.02;
  const people: { section: Section; row: Row }[] = [];
  let { bottom } = head;
  for (const row of page.sheet.rows.slice(head.index + 1, head.index + 1 + MOST_PEOPLE)) {
    const [first, ...more] = row.cells;
    if (first === undefined || row.top - bottom > 3 * page.sheet.lineHeight) break;
    const section = rightOf(first.box) < left + 0.02 ? whoIs(first) : undefined;
    // What a fold or a line of the table was taken for is no person.
    if (section === undefined || more.length === 0 || more.some(({ box }) => box.left < rightOf(first.box))) continue;
    people.push({ section, row });
    bottom = row.bottom;
  }
  return people.length === 0 ? [] : [{ head, columns, people }];
}

/** Who a row is about; the children and whoever else lives there are of the family. */
function whoIs({ tokens, text }: Cell): Section | undefined {
  if (tokens.length > 5 || /\d{2}/.test(text)) return undefined;
  const said = sectionBook.all(tokens).map(({ meaning }) => meaning);
  return said.find((section) => section === "co-holder" || section === "household" || section === "family");
}

/** Whether a cell is of a row of such a table, or heads a column of it: the table says what it means. */
export const isInPersonTable = (page: { readonly people: readonly PersonTable[] }, cell: Cell): boolean =>
  page.people.some(({ head, people }) => head.index === cell.row || people.some(({ row }) => row.index === cell.row));
