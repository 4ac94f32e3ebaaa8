import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { BlockedLine } from "../../../schemas/claim.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { Lapse } from "../../../schemas/held-back.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { countOf, formatEuros } from "../wording/amounts.ts";

/** A line with the month that its right arose in: its own, or that of the start of what cannot be planned yet. */
export interface DatedLine {
  line: BlockedLine;
  month: Month;
}

/**
 * The last day on which a month's line can be claimed: debts of French public bodies lapse four years after 1 January
 * of the year that follows the one in which the right arose (loi 68-1250). A right of 2022 ends with 31 December 2026.
 */
export function lastDayToClaim(month: Month): CalendarDate {
  return `${Number(month.slice(0, 4)) + 4}-12-31`;
}

/** Whether a month's line has lapsed, or will in the year that runs; undefined while there is more than a year left. */
export function lapseOf(month: Month, today: CalendarDate): Lapse["state"] | undefined {
  const lastOn = lastDayToClaim(month);
  if (today > lastOn) return "lapsed";
  return today.slice(0, 4) === lastOn.slice(0, 4) ? "lapse-near" : undefined;
}

/** Lines that have lapsed or are about to, by the day they lapse on: the earliest first. */
export function lapsesOf(lines: readonly DatedLine[], today: CalendarDate): Lapse[] {
  const byDay = Map.groupBy(
    lines.filter(({ month }) => lapseOf(month, today) !== undefined),
    ({ month }) => lastDayToClaim(month),
  );
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lastOn, own]) => ({
      state: today > lastOn ? "lapsed" : "lapse-near",
      lastOn,
      lines: own.length,
      cents: own.reduce((sum, { line }) => sum + (line.cents ?? 0), 0),
    }));
}

const law = {
  sentence:
    "Loi n° 68-1250 du 31 décembre 1968, art. 1er : sont prescrites toutes créances qui n'ont pas été payées dans un délai de quatre ans à partir du premier jour de l'année suivant celle au cours de laquelle les droits ont été acquis.",
  source: "navette" as const,
};

/**
 * What somebody must act on because money lapses: one deadline for each measure and day, over the lines that are held
 * back. A lapsed line stays listed; only a person can say that it was interrupted, or ask for relief.
 */
export function lapseDeadlines(
  lines: readonly DatedLine[],
  { setup, today }: { setup: Pick<Setup, "agreements" | "operators">; today: CalendarDate },
): Deadline[] {
  const byMeasure = Map.groupBy(lines, ({ line }) => line.measure);
  return [...byMeasure].flatMap(([measure, own]) => {
    const id = own.find(({ line }) => line.agreement !== undefined)?.line.agreement;
    const agreement = setup.agreements.find((one) => one.id === id);
    const who = setup.operators.find((one) => one.id === agreement?.operator)?.name ?? "Service financier";
    return lapsesOf(own, today).map(
      (lapse): Deadline => ({
        code: lapse.state,
        severity: lapse.state === "lapsed" ? "error" : "warning",
        measure,
        dueOn: lapse.lastOn,
        who,
        message: lapseMessage(lapse),
        rule: law,
      }),
    );
  });
}

function lapseMessage({ state, lastOn, lines, cents }: Lapse): string {
  const what = `${countOf(lines, "ligne retenue", "lignes retenues")} (${cents === 0 ? "montant inconnu" : formatEuros(cents)})`;
  if (state === "lapse-near")
    return `${what} : prescription après le ${lastOn}. Levez ce qui retient l'argent et réclamez-le avant cette date.`;
  return `${what} : prescription acquise depuis le ${lastOn}. Vérifiez si une réclamation écrite l'a interrompue, ou demandez au financeur d'en être relevé.`;
}
