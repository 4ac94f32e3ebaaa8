import { isInPersonTable } from "./find-person-tables.ts";
import { headsColumn, sectionAt } from "./find-sections.ts";
import type { Label } from "./label.ts";
import { followsHome, isPartners } from "./label-of-partner.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { CONTACT_ROLES } from "./roles.ts";
import { type Cell, rightOf } from "./sheet.ts";
import type { Role } from "./vocabulary-labels.ts";
import { INTRODUCES, type Section } from "./vocabulary-sections.ts";

/** Whose the value is: what the label itself says, else the column's heading over the value, else the section around the label. */
export function sectionOf(page: LabelledSheet, label: Label, value: Cell): Section | undefined {
  if (label.introduces !== undefined && label.role === undefined) return label.introduces;
  if (label.section !== undefined) return label.section;
  // « Référent : Mme X, CCAS de Y, tél. … »: what follows a person in the same piece of text is theirs.
  for (const earlier of page.labels.get(label.cell) ?? []) {
    if (earlier.start >= label.start) break;
    if (earlier.introduces !== undefined && earlier.role === undefined) return earlier.introduces;
    if (earlier.role !== undefined && OF_REFERRER.has(earlier.role)) return "referrer";
    if (earlier.role === "operator") return "operator";
    if (earlier.role === "landlord") return "landlord";
  }
  if (label.role === "first-name" || label.role === "birth-on") {
    const named = isPartners(page, label) ? "co-holder" : namedBeside(page, label);
    if (named !== undefined) return named;
  }
  if (label.role !== undefined && CONTACT_ROLES.has(label.role)) {
    const opened = openedAbove(page, besideAddress(page, label) ?? label);
    if (opened !== undefined) return opened;
  }
  const own = sectionAt(page.headings, label.cell);
  const over = value === label.cell ? own : sectionAt(page.headings, value);
  return over !== undefined && headsColumn(over) ? over.section : own?.section;
}

const TOWN: ReadonlySet<Role> = new Set<Role>(["address-more", "postal-code", "city", "postal-city"]);

/** « Adresse | Code postal et ville »: the town right of an address is of the same home, whatever column it stands in. */
function besideAddress(page: LabelledSheet, label: Label): Label | undefined {
  if (label.role === undefined || !TOWN.has(label.role)) return undefined;
  const cells = page.sheet.rows[label.cell.row]?.cells.filter((cell) => cell.box.left < label.cell.box.left) ?? [];
  const before = cells.flatMap((cell) => page.labels.get(cell) ?? []).at(-1);
  if (before?.role === "address") return before;
  return before === undefined ? undefined : besideAddress(page, before);
}

/** « Nom du co-titulaire | Prénom | Né(e) le »: what follows a name in its row is of the same person. */
function namedBeside(page: LabelledSheet, label: Label): Section | undefined {
  const cells = page.sheet.rows[label.cell.row]?.cells.filter((cell) => cell.box.left < label.cell.box.left) ?? [];
  const before = cells
    .flatMap((cell) => page.labels.get(cell) ?? [])
    .findLast(({ role, introduces }) => role === "last-name" || (role === undefined && introduces === "co-holder"));
  if (before?.introduces === "co-holder") return "co-holder";
  if (before === undefined && label.role === "first-name" && isAnotherName(page, cells.at(-1))) return "family";
  return before?.section;
}

/** « Nom de la 2e personne », misread, below « Nom | Prénom »: nobody knows whose name it asks for, but it is not the first one's. */
function isAnotherName({ sheet, labels }: LabelledSheet, beside: Cell | undefined): boolean {
  if (beside === undefined || !/^\W*nom\s.{8,}/iu.test(beside.text) || (labels.get(beside)?.length ?? 0) > 0)
    return false;
  const above = sheet.rows.slice(0, beside.row).flatMap(({ cells }) => cells);
  return above.some((cell) => (labels.get(cell) ?? []).some(({ role }) => role === "last-name"));
}

/** Where somebody lives: what follows the co-holder's name on a form is where both do. */
const HOME: ReadonlySet<Role> = new Set<Role>(["address", "address-more", "postal-code", "city", "postal-city"]);

/** « Co-titulaire (nom, prénom) » in the household's part: the address that follows in the form is where both live. */
const livesWith = ({ role, announced }: Label, part: Section | undefined) =>
  role !== undefined && HOME.has(role) && !announced && part === "household";

/**
 * Whose contact details follow: those of the last one who was named above, where no heading came between
 * (« Orienté par : CCAS », then « Tél. : » on the next line).
 */
export function openedAbove(page: LabelledSheet, label: Label): Section | undefined {
  if (followsHome(page, label)) return "household";
  const own = sectionAt(page.headings, label.cell);
  const rows = page.sheet.rows.slice(
    Math.max(0, (own?.row ?? 0) - (own === undefined ? 0 : -1), label.cell.row - 10),
    label.cell.row + 1,
  );
  for (const row of rows.toReversed()) {
    for (const cell of row.cells.toReversed()) {
      if (row.index === label.cell.row && cell.box.left >= label.cell.box.left) continue;
      if (standsBeside(page, label.cell, cell) || isOfOtherBlock(page, label.cell, cell)) continue;
      // What follows a table of who they are is the household's.
      if (isInPersonTable(page, cell)) return "household";
      if (own !== undefined && headsColumn(own) && (cell.box.left < own.left || cell.box.left > own.right)) continue;
      for (const other of (page.labels.get(cell) ?? []).toReversed()) {
        if (other.role === undefined && other.introduces !== undefined && INTRODUCES.has(other.introduces))
          return other.introduces === "co-holder" && (livesWith(label, own?.section) || isOnlyHome(page, label))
            ? "household"
            : other.introduces;
        // « Adresse … Portable »: whoever lives there is reached there, whoever was named before.
        if (other.role === "address" && label.role !== undefined && !HOME.has(label.role) && other !== label)
          return other.section ?? openedAbove(page, other) ?? own?.section;
        if (other.role !== undefined && OF_REFERRER.has(other.role)) return "referrer";
        if (other.role === "operator" || other.role === "landlord") return other.role;
        if (other.role === "last-name" || other.role === "full-name")
          return label.role !== undefined &&
            HOME.has(label.role) &&
            (own === undefined ||
              own.section === "household" ||
              own.section === "other" ||
              other.section === "household")
            ? "household"
            : (other.section ?? own?.section ?? "household");
      }
    }
  }
  return undefined;
}

/** Whether an address is the first one of its page, so that it is where both live, whoever was named last. */
function isOnlyHome(page: LabelledSheet, { role, cell }: Label): boolean {
  if (role === undefined || !HOME.has(role)) return false;
  const above = page.sheet.rows.slice(0, cell.row).flatMap(({ cells }) => cells);
  return !above.some((other) =>
    (page.labels.get(other) ?? []).some((label) => label.role === role && label.section !== "referrer"),
  );
}

/** Whether two cells stand in two blocks side by side, whose rows follow one another. */
function isOfOtherBlock({ sheet }: LabelledSheet, own: Cell, other: Cell): boolean {
  const [one, two] = [sheet.rows[own.row]?.column, sheet.rows[other.row]?.column];
  return one !== undefined && two !== undefined && one.left !== two.left;
}

/**
 * Whether another cell above belongs to another column of the page: it begins right of where this one ends, or ends left
 * of it while a label in this one's own column came after it.
 */
function standsBeside(page: LabelledSheet, own: Cell, other: Cell): boolean {
  if (other.row >= own.row) return false;
  if (other.box.left > rightOf(own.box) + 0.03) return true;
  if (rightOf(other.box) > own.box.left - 0.03) return false;
  return page.sheet.rows
    .slice(Math.max(0, own.row - 10), own.row)
    .some((row) =>
      row.cells.some(
        (cell) =>
          Math.abs(cell.box.left - own.box.left) < 0.012 &&
          (page.labels.get(cell) ?? []).some(
            ({ role, introduces }) =>
              (role !== undefined && NAMING.has(role)) || (introduces !== undefined && INTRODUCES.has(introduces)),
          ),
      ),
    );
}

const OF_REFERRER: ReadonlySet<Role> = new Set<Role>(["worker", "handled-by", "organisation"]);

const NAMING: ReadonlySet<Role> = new Set<Role>([
  "last-name",
  "first-name",
  "full-name",
  "full-name-reversed",
  "birth-on",
  "worker",
  "organisation",
  "operator",
  "landlord",
]);

/** Whether the household is named shortly above, so that an address or phone without a heading is theirs. */
export function followsHousehold(page: LabelledSheet, label: Label): boolean {
  const { box } = label.cell;
  for (const row of page.sheet.rows.slice(Math.max(0, label.cell.row - 10), label.cell.row + 1)) {
    if (box.top - row.top > 0.25) continue;
    for (const cell of row.cells) {
      if (standsBeside(page, label.cell, cell) || isOfOtherBlock(page, label.cell, cell)) continue;
      // Beside a column with the sender's particulars, the household's begin on the same line.
      if (row.index === label.cell.row && cell.box.left > label.cell.box.left) continue;
      for (const other of page.labels.get(cell) ?? []) {
        const names =
          other.role === "last-name" ||
          other.role === "full-name" ||
          other.role === "first-name" ||
          other.role === "full-name-reversed" ||
          other.role === "birth-on";
        if (names && sectionAt(page.headings, cell) === undefined) return true;
      }
    }
  }
  return false;
}

/** A phone far below the household's other particulars may be whoever signs at the foot of the page. */
export function standsFar(page: LabelledSheet, label: Label, section: Section | undefined): boolean {
  const own = sectionAt(page.headings, label.cell);
  if (section !== "household" || label.section !== undefined || own === undefined) return false;
  return label.cell.box.top - own.cell.box.top > 0.38;
}

/** Whether nothing is printed for a good part of the page above a line in its lower part. */
function standsApart({ sheet }: LabelledSheet, { cell }: Label): boolean {
  const above = sheet.rows.slice(0, cell.row).findLast(({ cells }) => cells.some(({ text }) => /\p{L}{4}/u.test(text)));
  return cell.box.top > 0.75 && above !== undefined && cell.box.top - above.bottom > 0.12;
}

/** The address and phone at the foot of a page are those of whoever printed it. */
export function standsInFooter(page: LabelledSheet, label: Label): boolean {
  // What a picture has of specks below it is no row of print.
  const rows = page.sheet.rows.filter(
    ({ index, cells }) => index <= label.cell.row || cells.some(({ text }) => /\p{L}{4}/u.test(text)),
  );
  const isLast = page.sheet.rows.length > 12 && label.cell.row >= rows.length - 3;
  return isLast && (label.cell.box.top > 0.9 || standsApart(page, label));
}

/** Under a title, beside the sender's name, stands how to reach the sender, as long as nobody of the household was named. */
export function standsInLetterhead(page: LabelledSheet, { cell, section }: Label): boolean {
  if (section !== undefined || cell.box.top > 0.2) return false;
  const above = page.sheet.rows.slice(0, cell.row + 1).flatMap(({ cells }) => cells);
  return !above.some(
    (other) =>
      other !== cell &&
      (page.labels.get(other) ?? []).some(
        ({ role, introduces }) => (role !== undefined && NAMES_SOMEBODY.has(role)) || introduces === "household",
      ),
  );
}

const NAMES_SOMEBODY: ReadonlySet<Role> = new Set<Role>([
  "last-name",
  "first-name",
  "full-name",
  "full-name-reversed",
  "birth-on",
]);
