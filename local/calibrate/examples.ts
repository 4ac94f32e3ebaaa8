import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Page } from "../../schemas/page.ts";
import { handSigns } from "../../shared/domain/reading/judge-hand.ts";
import { readWithSigns } from "../../shared/domain/reading/read-document.ts";
import { judgeFields } from "../eval/judge-fields.ts";
import type { Label } from "../eval/label.ts";
import type { Example } from "./fit-weights.ts";

/** What one labelled paper teaches: of each value that was read whether it is right, and whether a hand filled it in. */
export function examplesOf(
  label: Label,
  pages: readonly Page[],
  today: CalendarDate,
): { values: Example[]; hands: Example[] } {
  const numbered = pages.map((page, index) => ({ ...page, number: index + 1 }));
  const { fields, signs, kind } = readWithSigns({ pages: numbered, today });
  const layout = label.layout ?? label.kind ?? "";
  const judged = judgeFields(label, { fields });
  const isPicture = pages.some(({ source }) => source === "ocr");
  return {
    values: judged.flatMap(({ field, read, labelled, right }) => {
      const seen = signs.get(field);
      // That nobody signed a blank form is true, also where its label does not say so.
      if (seen === undefined || read === undefined || (label.blank && read === false && !labelled)) return [];
      return [{ signs: seen, right, layout }];
    }),
    hands:
      isPicture && kind !== "other" && !label.blank
        ? [{ signs: handSigns(numbered, fields), right: label.handwritten === true, layout }]
        : [],
  };
}
