import type { Label } from "./find-labels.ts";
import { isInPersonTable } from "./find-person-tables.ts";
import { headsColumn, sectionAt } from "./find-sections.ts";
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

/** « Madame A, née le …, et Monsieur B, né le … »: the second birth is the co-holder's. */
function isPartners(page: LabelledSheet, { cell, start }: Label): boolean {
  const above = page.sheet.rows[cell.row - 1]?.cells.at(-1)?.text ?? "";
  const before = `${above} ${cell.text.slice(0, start)}`;
  return /\bn[ée]e?(?:\(e\))?\s+le\s[^:;¦]*(?<!\p{L})et\s+(?:madame|monsieur|m\.|mme|mlle)\s[^,:;¦]{2,50},?\s*$/iu.test(
    before,
  );
}

/** « Nom du co-titulaire | Prénom | Né(e) le »: what follows a name in its row is of the same person. */
function namedBeside(page: LabelledSheet, label: Label): Section | undefined {
  const cells = page.sheet.rows[label.cell.row]?.cells.filter((cell) => cell.box.left < label.cell.box.left) ?? [];
  const before = cells.flatMap((cell) => page.labels.get(cell) ?? []).findLast(({ role }) => role === "last-name");
  return before?.section;
}

/** Where somebody lives: what follows the co-holder's name on a form is where both do. */
const HOME: ReadonlySet<Role> = new Set<Role>(["address", "address-more", "postal-code", "city", "postal-city"]);

/**
 * Whose contact details follow: those of the last one who was named above, where no heading came between
 * (« Orienté par : CCAS », then « Tél. : » on the next line).
 */
export function openedAbove(page: LabelledSheet, label: Label): Section | undefined {
  const own = sectionAt(page.headings, label.cell);
  const rows = page.sheet.rows.slice(
    Math.max(0, (own?.row ?? 0) - (own === undefined ? 0 : -1), label.cell.row - 10),
    label.cell.row + 1,
  );
  for (const row of rows.toReversed()) {
    for (const cell of row.cells.toReversed()) {
      if (row.index === label.cell.row && cell.box.left >= label.cell.box.left) continue;
      if (standsBeside(page, label.cell, cell)) continue;
      // What follows a table of who they are is the household's.
      if (isInPersonTable(page, cell)) return "household";
      if (own !== undefined && headsColumn(own) && (cell.box.left < own.left || cell.box.left > own.right)) continue;
      for (const other of (page.labels.get(cell) ?? []).toReversed()) {
        if (other.role === undefined && other.introduces !== undefined && INTRODUCES.has(other.introduces))
          return other.introduces;
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
      if (standsBeside(page, label.cell, cell)) continue;
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

/** The address and phone at the foot of a page are those of whoever printed it. */
export function standsInFooter(page: LabelledSheet, label: Label): boolean {
  const { rows } = page.sheet;
  return label.cell.box.top > 0.9 && rows.length > 12 && label.cell.row >= rows.length - 3;
}
