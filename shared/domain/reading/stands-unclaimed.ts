import type { Label } from "./label.ts";
import { standsFar } from "./label-owner.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import type { Section } from "./vocabulary-sections.ts";

/** Whether a phone or e-mail address may be somebody else's than the section says; `rank` is that of the value's place. */
export function standsUnclaimed(
  page: LabelledSheet,
  label: Label,
  { section, rank }: { readonly section: Section | undefined; readonly rank: number },
): boolean {
  return standsFar(page, label, section) || (rank === 3 && standsBesideUnknown(page, label));
}

/**
 * « Réfe 1 (prériom, nom) | Téléphone » over their values: the caption right before this one was not made out, nor is it the
 * answer to one before it, so that nobody knows whose phone is asked for.
 */
function standsBesideUnknown({ sheet, labels }: LabelledSheet, { cell, section }: Label): boolean {
  if (section !== undefined) return false;
  const items = sheet.rows[cell.row]?.items ?? [];
  const at = items.indexOf(cell);
  const [asking, before] = [items[at - 2], items[at - 1]];
  if (before?.type !== "cell" || (labels.get(before)?.length ?? 0) > 0 || !/\p{L}{3}/u.test(before.text)) return false;
  if (asking?.type !== "cell") return asking === undefined;
  return !labels.get(asking)?.some(({ valueStart }) => valueStart >= asking.text.length);
}
