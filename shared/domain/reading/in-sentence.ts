import type { DocumentKind } from "../../../schemas/field.ts";
import { fold } from "./fold-text.ts";
import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { APPEAL, OTHER_SESSION, OTHER_START } from "./vocabulary-decisions.ts";
import type { Role } from "./vocabulary-labels.ts";

const DATES: Partial<Readonly<Record<Role, RegExp>>> = {
  "start-on": OTHER_START,
  "session-on": OTHER_SESSION,
};

/** « … qui devait se terminer le 1er mai »: it did not, or nobody says so. */
const PLANNED = /\b(?:devait|devrait|aurait|prevue?|prevoyait|initialement)\b[^.;]*$/;

/**
 * Whether words that can be a label are part of a sentence that tells another date than they seem to announce: « un recours
 * … à compter du 12 juillet », « réexaminé à la séance du 6 août ».
 */
export function tellsAnother(page: LabelledSheet, label: Label, kind: DocumentKind): boolean {
  if (kind === "bilan" && label.role?.startsWith("end-") === true && !label.announced)
    return PLANNED.test(fold(label.cell.text.slice(0, label.start)));
  const other = label.role === undefined || kind !== "decision" ? undefined : DATES[label.role];
  if (other === undefined || label.announced) return false;
  const own = fold(label.cell.text.slice(0, label.start));
  const words = own.split(" ").length;
  // A line that begins in the middle of a sentence goes on with the line above.
  const goesOn = words > 3 || /^\P{L}*\p{Ll}/u.test(label.cell.text);
  if (!goesOn) return false;
  const above = page.sheet.rows[label.cell.row - 1]?.cells;
  const line = above?.length === 1 ? fold(above[0]?.text ?? "") : "";
  const before = `${line} ${own}`.split(/[.;] /).at(-1) ?? "";
  return other.test(before) || APPEAL.test(before);
}
