import type { Label } from "./label.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import type { Role } from "./vocabulary-labels.ts";

const NAMES: ReadonlySet<Role> = new Set<Role>([
  "last-name",
  "first-name",
  "full-name",
  "birth-on",
  "worker",
  "organisation",
]);

/** Whether a first name or birth is that of the second person, who was named right before it in the line or column. */
export const isPartners = (page: LabelledSheet, label: Label): boolean =>
  isToldSecond(page, label) || isBelowPartner(page, label) || isPossessed(page, label);

/** « demeurant 22 rue du Temple, 96000 Valbrume. Téléphone : … »: whoever a sentence says lives there is reached there. */
export function followsHome({ sheet }: LabelledSheet, { cell, start }: Label): boolean {
  const above = sheet.rows[cell.row - 1]?.cells.at(-1)?.text ?? "";
  return /(?<!\p{L})(?:demeurant|domiciliée?s?|résidant|habitant)\s[^:;]{5,110}$/iu.test(
    `${above} ${cell.text.slice(0, start)}`,
  );
}

/** « Nom de mon conjoint : … » over « Son prénom : … », or over « prénom … » that completes it: of whoever was named last. */
function isPossessed({ sheet, labels }: LabelledSheet, { cell, role, start, valueStart }: Label): boolean {
  const his = /^\W*s(?:on|a|es)\s/iu.test(cell.text.slice(Math.max(0, start - 4), valueStart));
  const before = sheet.rows
    .slice(Math.max(0, cell.row - 2), cell.row + 1)
    .flatMap(({ index, cells }) =>
      cells.filter(({ box }) => (index < cell.row ? box.left < cell.box.left + 0.03 : box.left < cell.box.left)),
    )
    .flatMap((other) => labels.get(other) ?? []);
  const last = before.findLast(
    (other) => other.introduces !== undefined || (other.role !== undefined && NAMES.has(other.role)),
  );
  if (last === undefined || (last.introduces ?? last.section) !== "co-holder") return false;
  return his || (role === "first-name" && last.role === "last-name");
}

/** « Madame A, née le …, et Monsieur B, né le … »: the second birth is the co-holder's. */
function isToldSecond(page: LabelledSheet, { cell, start }: Label): boolean {
  const above = page.sheet.rows[cell.row - 1]?.cells.at(-1)?.text ?? "";
  const before = `${above} ${cell.text.slice(0, start)}`;
  return /\bn[ée]e?(?:\(e\))?\s+le\s[^:;¦]*(?<!\p{L})et\s+(?:madame|monsieur|m\.|mme|mlle)\s[^,:;¦]{2,50},?\s*$/iu.test(
    before,
  );
}

/** « Né(e) le | Nom du conjoint | Prénom du conjoint | Né(e) le », one below the other: the second birth is the partner's. */
function isBelowPartner({ sheet, labels }: LabelledSheet, { cell, role }: Label): boolean {
  if (role !== "birth-on") return false;
  const above = sheet.rows
    .slice(0, cell.row)
    .flatMap(({ cells }) => cells.filter(({ box }) => Math.abs(box.left - cell.box.left) < 0.02))
    .flatMap((other) => labels.get(other) ?? []);
  const last = above.findLast((other) => other.role !== undefined && NAMES.has(other.role));
  if (last?.section !== "co-holder" || (last.role !== "last-name" && last.role !== "first-name")) return false;
  // In a row of its own, « Nom du conjoint | Prénom du conjoint » leaves what stands below to the holder.
  const beside = sheet.rows[last.cell.row]?.cells.flatMap((other) => labels.get(other) ?? []) ?? [];
  return !beside.some((other) => other !== last && other.section === "co-holder");
}
