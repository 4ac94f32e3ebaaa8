import type { CalendarDate, Month } from "../../schemas/calendar.ts";
import type { Claim } from "../../schemas/claim.ts";
import type { Setup } from "../../schemas/setup.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { mapOf } from "../../shared/adapters/dynamodb-table.ts";
import {
  type LineDifference,
  monthsOverOn,
  type RecomputedMonth,
  recomputeClaims,
} from "../../shared/domain/claim/recompute-claims.ts";
import { type HouseholdPast, whatWasKnown } from "../../shared/domain/history/known-on.ts";
import { foldHousehold } from "../../shared/domain/measure/fold-household.ts";
import { countOf, formatEuros } from "../../shared/domain/wording/amounts.ts";
import { linePartLabel } from "../../shared/domain/wording/claim-lines.ts";
import { formatDate, formatMonth, ofMonth } from "../../shared/domain/wording/dates.ts";
import { oneLine } from "../../shared/domain/wording/deadline.ts";
import { ruleBook as rules } from "../../shared/rules/rule-book.ts";
import type { OpenTwin } from "./open-twin.ts";
import { CommandError } from "./terminal.ts";

type Asked = { knownOn: CalendarDate; month: Month | undefined; json: boolean };

/**
 * `navette claims --as-known-on`: what each month's claim would have been with what was known at the end of a day, and
 * how it differs from what was issued. Issues and stores nothing.
 */
export async function claimsAsKnownOn({ store }: OpenTwin, { knownOn, month, json }: Asked): Promise<number> {
  const setup = await store.loadSetupKnownOn(knownOn);
  if (setup.agreements.length === 0)
    throw new CommandError(
      `Aucune convention n'était réglée le ${formatDate(knownOn)} au soir : donnez une date plus tardive.`,
      1,
    );
  if (month !== undefined && !setup.agreements.some((one) => monthsOverOn(one, knownOn).includes(month)))
    throw new CommandError(
      `Le mois de ${formatMonth(month)} n'était celui d'aucune convention ou n'était pas fini le ${formatDate(knownOn)} : donnez un mois antérieur.`,
      1,
    );
  const all = await recompute(store, { setup, knownOn });
  const months = month === undefined ? all : all.filter((one) => one.month === month);
  console.log(json ? JSON.stringify({ knownOn, months }, null, 2) : asKnownText(months, knownOn));
  return 0;
}

async function recompute(
  store: Store,
  { setup, knownOn }: { setup: Setup; knownOn: CalendarDate },
): Promise<RecomputedMonth[]> {
  const measures = measuresKnown(await store.loadAllPasts(), { setup, knownOn });
  const months = await mapOf(setup.agreements, async (agreement) => {
    const closings = await store.loadClosings(agreement.id);
    const claims = await issuedClaims(store, agreement.id);
    return recomputeClaims(agreement, { knownOn, setup, rules, measures }, { claims, closings });
  });
  return months.flat();
}

function measuresKnown(pasts: readonly HouseholdPast[], { setup, knownOn }: { setup: Setup; knownOn: CalendarDate }) {
  return pasts
    .flatMap((past) => foldHousehold({ ...whatWasKnown(past, knownOn), setup, rules }).measures)
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));
}

async function issuedClaims(store: Store, agreement: string): Promise<Claim[]> {
  const { months } = await store.loadLedger(agreement);
  const issued = Object.keys(months).filter((month) => months[month]?.number !== undefined);
  const claims = await mapOf(issued, (month) => store.loadClaim(agreement, month));
  return claims.filter((claim) => claim !== undefined);
}

/** The months for the terminal: what would have been, what was issued, and each line that differs. */
export function asKnownText(months: readonly RecomputedMonth[], knownOn: CalendarDate): string {
  const head = `Avec ce qui était connu le ${formatDate(knownOn)} au soir :`;
  if (months.length === 0) return `${head}\naucun mois n’était fini.`;
  return [head, ...months.map(monthText)].join("\n\n");
}

function monthText({
  agreement,
  month,
  known,
  issued,
  closedOn,
  differences,
  differenceCents,
}: RecomputedMonth): string {
  const now =
    issued !== undefined
      ? `émis le ${formatDate(issued.issuedOn)} : ${claimText(issued)}`
      : closedOn === undefined
        ? "pas encore clos"
        : `clos le ${formatDate(closedOn)} sans état`;
  return [
    `${formatMonth(month)}, convention ${agreement}`,
    `aurait été : ${known === undefined ? "aucun état" : claimText(known)}`,
    now,
    ...(closedOn === undefined
      ? []
      : [`différence : ${differences.length === 0 ? "aucune" : signed(differenceCents)}`]),
    ...(closedOn === undefined ? [] : differences.map((one) => `  ${lineText(one)}`)),
  ].join("\n  ");
}

function claimText({ number, totalCents, lines }: Pick<Claim, "number" | "totalCents" | "lines">): string {
  return `${formatEuros(totalCents)} (${number}, ${countOf(lines.length, "ligne")})`;
}

function lineText(line: LineDifference): string {
  const { measure, household, month, knownCents, issuedCents } = line;
  return `${oneLine(measure)} (${household})  ${linePartLabel(line)} ${ofMonth(month)}  ${formatEuros(knownCents)} → ${formatEuros(issuedCents)}`;
}

function signed(cents: number): string {
  return cents > 0 ? `+${formatEuros(cents)}` : formatEuros(cents);
}
