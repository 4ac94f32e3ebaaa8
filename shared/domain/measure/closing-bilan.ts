import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { SchemeRule } from "../../../schemas/rule.ts";
import { type FactOf, ownDate } from "./paper-dates.ts";
import type { VerdictDesk } from "./verdict-desk.ts";

/** What ends a measure: the paper, the last day accompanied, and whether the measure ran to its end. */
export type Ending = { fact: FactOf<"bilan">; endOn: CalendarDate; bilanKind: "final" | "break-off" };

/**
 * The final or break-off bilan that ends the measure: the first by its date. Interim ones only stay on record. `startOn`
 * is the first S, absent where the measure has not started.
 */
export function closingBilan(
  bilans: FactOf<"bilan">[],
  { startOn, rule, desk }: { startOn: CalendarDate | undefined; rule: SchemeRule; desk: VerdictDesk },
): Ending | undefined {
  let ending: Ending | undefined;
  for (const fact of bilans) {
    const { bilanKind, endOn } = fact.paper;
    if (bilanKind === "interim") continue;
    const unsigned = unsignedField(fact, rule);
    if (startOn === undefined) desk.refuse(fact, "measure-not-started");
    else if (bilanKind === undefined || endOn === undefined || endOn < startOn)
      desk.refuse(fact, "end-before-start", "endOn");
    else if (unsigned) desk.refuse(fact, unsigned.code, unsigned.field);
    else if (ending) desk.refuse(fact, "bilan-exists");
    else {
      ending = { fact, endOn, bilanKind };
      warnOfSignature(fact, desk);
    }
  }
  return ending;
}

/** Tells of a bilan that ends the measure after its planned end. */
export function warnOfLateEnd({ fact, endOn }: Ending, plannedEndOn: CalendarDate, desk: VerdictDesk): void {
  if (endOn <= plannedEndOn) return;
  desk.warn(fact, {
    code: "end-after-planned",
    severity: "warning",
    field: "endOn",
    message: `Le bilan situe la fin au ${endOn}, après la fin prévue du ${plannedEndOn} : cela ne change rien à ce qui est dû.`,
  });
}

/** The visits that the latest bilan counts, up to the day it reports on. */
export function visitsOf(bilans: FactOf<"bilan">[]): Measure["visits"] {
  const counting = bilans.flatMap(({ paper }) => {
    const upTo = paper.endOn ?? ownDate(paper);
    const { visitsDone: done, homeVisitsDone: homeDone } = paper;
    if (upTo === undefined || (done === undefined && homeDone === undefined)) return [];
    return [{ upTo, ...(done !== undefined && { done }), ...(homeDone !== undefined && { homeDone }) }];
  });
  return counting.sort((a, b) => (a.upTo < b.upTo ? -1 : 1)).at(-1);
}

const signatureFields = { household: "householdSigned", professional: "professionalSigned" } as const;

/**
 * The signature without which the scheme's source takes no bilan. A break-off may lack the household's, with a reason
 * (S3: « Sauf impossibilité (rupture par le ménage entraînant l'échec de la mesure) »).
 */
function unsignedField({ paper }: FactOf<"bilan">, { signatures }: SchemeRule) {
  if (signatures === "unset") return undefined;
  for (const { document, by, unlessBreakOff } of signatures) {
    const field = signatureFields[by];
    if (document !== "bilan" || paper[field] !== false) continue;
    if (paper.bilanKind !== "break-off" || !unlessBreakOff) return { code: "signature-missing", field } as const;
    if (paper.reason === undefined) return { code: "reason-missing", field: "reason" } as const;
  }
  return undefined;
}

/** A box left empty is told where nothing says that it holds the bilan up. */
function warnOfSignature(fact: FactOf<"bilan">, desk: VerdictDesk): void {
  const { paper } = fact;
  const field = (["householdSigned", "professionalSigned"] as const).find((one) => paper[one] === false);
  if (field === undefined || paper.bilanKind !== "final") return;
  desk.warn(fact, {
    code: "signature-missing",
    severity: "warning",
    field,
    message: "Une case de signature du bilan est vide : faites-le signer et gardez l'exemplaire signé.",
  });
}
