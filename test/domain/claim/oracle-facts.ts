import { add, keyOf, ownerOf, type Story } from "./oracle.ts";
import { dayOf, monthOfDay } from "./oracle-dates.ts";
import { planTranche } from "./oracle-due.ts";
import { agreementOf, readMeasure } from "./oracle-measure.ts";

/** What the oracle says of a whole story. */

/** Whether two measures of a household start on one day in some round: the setup's rules do not say which goes first. */
export function startsTogether({ agreements, measures, closings }: Story): boolean {
  return closings.some((_, round) => {
    const starts = measures.flatMap((measure) => {
      const state = readMeasure(measure, agreements, round);
      return state ? [`${measure.name} ${state.start}`] : [];
    });
    return new Set(starts).size < starts.length;
  });
}

/** What is due of each tranche at the end of a month, with the papers of a round: `owner tranche` to cents. */
export function dueOf({ agreements, measures }: Story, agreement: string, round: number, month: string) {
  const due = new Map<string, number>();
  const until = monthOfDay(dayOf(`${month}-01`));
  for (const measure of measures) {
    const state = readMeasure(measure, agreements, round);
    const theirs = state && agreementOf(state, agreements);
    const setting = theirs?.settings.find(({ scheme }) => scheme === measure.scheme);
    if (!state || !setting || theirs?.id !== agreement) continue;
    for (const tranche of state.tranches) {
      const plan = planTranche(state, tranche, { setting, month: until }) ?? [];
      for (const { cents } of plan) add(due, keyOf({ owner: ownerOf(measure), tranche: tranche.number }), cents);
    }
  }
  return due;
}
