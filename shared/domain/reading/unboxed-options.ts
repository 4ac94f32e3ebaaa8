import type { LabelledSheet } from "./label-sheet.ts";
import { optionsOf } from "./options.ts";
import type { Cell } from "./sheet.ts";
import type { Option } from "./tick-option.ts";

/** The answers to a question that stand in the rows of its boxes and have no box that was seen. */
export function unboxedOptions(
  page: LabelledSheet,
  group: readonly Option[],
  { options, field }: { readonly options: readonly Option[]; readonly field: string },
): Cell[] {
  const boxed = new Set(options.map(({ cell }) => cell));
  const rows = new Set(group.map(({ tick }) => tick.row));
  return page.sheet.rows
    .filter((row) => rows.has(row.index))
    .flatMap((row) => row.cells)
    .filter((cell) => !boxed.has(cell) && (page.labels.get(cell)?.length ?? 0) === 0)
    .filter((cell) => optionsOf(cell.text).some((option) => option.field === field && option.whole));
}
