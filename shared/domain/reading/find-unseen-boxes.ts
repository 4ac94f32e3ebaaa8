import type { DocumentKind } from "../../../schemas/field.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import { fieldOf } from "./read-ticks.ts";
import type { Option } from "./tick-option.ts";
import type { OptionField } from "./vocabulary-options.ts";

/**
 * Questions of which one answer has no box that was seen, while its neighbours have one and none is ticked: the tick may
 * be the one that was not seen.
 */
export function findUnseenBoxes(page: LabelledSheet, options: readonly Option[], kind: DocumentKind): OptionField[] {
  const boxed = new Set(options.map(({ cell }) => cell));
  const fields: OptionField[] = [];
  for (const group of Map.groupBy(options, (option) => option.group).values()) {
    const field = fieldOf(group, kind) as OptionField | undefined;
    if (field === undefined || group.some(({ tick }) => tick.selected)) continue;
    const rows = new Set(group.map(({ tick }) => tick.row));
    const bare = page.sheet.rows
      .filter((row) => rows.has(row.index))
      .flatMap((row) => row.cells)
      .filter((cell) => !boxed.has(cell) && (page.labels.get(cell)?.length ?? 0) === 0);
    if (bare.some((cell) => optionsOf(cell.text).some((option) => option.field === field && option.whole)))
      fields.push(field);
  }
  return fields;
}
