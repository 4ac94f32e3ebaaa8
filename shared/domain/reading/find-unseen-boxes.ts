import type { DocumentKind } from "../../../schemas/field.ts";
import type { LabelledSheet } from "./label-sheet.ts";
import { fieldOf } from "./read-ticks.ts";
import type { Option } from "./tick-option.ts";
import { unboxedOptions } from "./unboxed-options.ts";
import type { OptionField } from "./vocabulary-options.ts";

/**
 * Questions of which one answer has no box that was seen, while its neighbours have one and none is ticked: the tick may
 * be the one that was not seen.
 */
export function findUnseenBoxes(page: LabelledSheet, options: readonly Option[], kind: DocumentKind): OptionField[] {
  const fields: OptionField[] = [];
  for (const group of Map.groupBy(options, (option) => option.group).values()) {
    const field = fieldOf(group, kind) as OptionField | undefined;
    if (field === undefined || group.some(({ tick }) => tick.selected)) continue;
    if (unboxedOptions(page, group, { options, field }).length > 0) fields.push(field);
  }
  return fields;
}
