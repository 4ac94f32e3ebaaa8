import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Tranche } from "../../../schemas/measure.ts";
import type { FactOf } from "./paper-dates.ts";
import type { Refuse, Warn } from "./verdicts.ts";

type Ending = { documentId: string; paper: { endOn: CalendarDate; bilanKind: "final" | "break-off" } };

/** The final or break-off bilan that ends the measure: the first by its date. Interim ones only stay on record. */
export function closingBilan(
  bilans: FactOf<"bilan">[],
  {
    tranches,
    refuse,
    warn,
  }: {
    tranches: Tranche[];
    refuse: Refuse;
    warn: Warn;
  },
): Ending | undefined {
  let ending: Ending | undefined;
  const first = tranches[0];
  const last = tranches.at(-1);
  for (const fact of bilans) {
    const { bilanKind, endOn } = fact.paper;
    if (bilanKind === "interim") continue;
    if (!first || !last) refuse(fact, "measure-not-started");
    else if (bilanKind === undefined || endOn === undefined || endOn < first.startOn)
      refuse(fact, "end-before-start", "endOn");
    else if (ending) refuse(fact, "bilan-exists");
    else {
      ending = { documentId: fact.documentId, paper: { endOn, bilanKind } };
      if (endOn > last.endOn) {
        warn(fact, {
          code: "end-after-planned",
          severity: "warning",
          field: "endOn",
          message: `Le bilan situe la fin au ${endOn}, après la fin prévue du ${last.endOn} : cela ne change rien à ce qui est dû.`,
        });
      }
    }
  }
  return ending;
}
