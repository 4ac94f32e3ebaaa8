import type { CalendarDate, Month } from "../../../schemas/calendar.ts";
import type { BlockedLine, BlockReason, ClaimLine } from "../../../schemas/claim.ts";
import type { ClaimedLine, Ledger, MeasureRecord } from "../../../schemas/ledger.ts";
import type { Tranche } from "../../../schemas/measure.ts";
import type { RuleBook } from "../../../schemas/rule.ts";
import type { Agreement, Setup } from "../../../schemas/setup.ts";
import { monthOf } from "../calendar/months.ts";
import { comparable, initials } from "../household/identity.ts";
import { settingOf } from "../measure/find-agreement.ts";
import { blockMessage, missingDocuments } from "./block-reasons.ts";
import { excludersOf } from "./overlap.ts";
import { keyOf } from "./parts.ts";
import { namesakesIn } from "./people-index.ts";
import { hasStarted, planTranches, type StartedMeasure, type TranchePlan } from "./planned-lines.ts";

export type MonthInput = {
  agreement: Agreement;
  setup: Setup;
  rules: RuleBook;
  month: Month;
  ledger: Ledger;
  /** The measures that may have something to claim or to correct under this agreement, with all that was claimed. */
  measures: MeasureRecord[];
  /** The other measures of the same people, under any agreement. */
  peers: MeasureRecord[];
  issuedOn: CalendarDate;
};

/** A tranche with what was claimed for it so far, and what is decided now. */
export type Account = {
  measure: StartedMeasure;
  tranche: Tranche;
  plan: TranchePlan;
  claimed: ClaimedLine[];
  excluders: StartedMeasure[];
  missing: BlockReason[];
  taken: ClaimLine[];
  waiting: { line: ClaimLine; reasons: BlockReason[] }[];
};

/** An account for each tranche that is planned under the agreement, or that has been claimed under it before. */
export function openAccounts(
  input: MonthInput,
  everyone: StartedMeasure[],
): { accounts: Account[]; unplanned: BlockedLine[] } {
  const { agreement, month, measures, rules } = input;
  const accounts: Account[] = [];
  const unplanned: BlockedLine[] = [];
  const namesakesOf = namesakesIn(everyone);
  for (const { measure, claimed } of measures) {
    const own = claimed.filter((line) => line.agreement === agreement.id);
    const covered = new Set<number>();
    if (hasStarted(measure) && measure.agreement === agreement.id && monthOf(measure.startOn) <= month) {
      const setting = settingOf(agreement, measure.scheme);
      const excluders = excludersOf(measure, namesakesOf(measure), { agreement, rules });
      for (const plan of planTranches(measure, agreement, month)) {
        const { tranche } = plan;
        // Nothing is due yet: what was claimed for it before a late paper moved it goes back below.
        if (monthOf(tranche.startOn) > month) continue;
        covered.add(tranche.number);
        if ("missing" in plan || setting?.claimableWhen === undefined) {
          const reason = "missing" in plan ? plan.missing : "setting-missing";
          const once = reason === "setting-missing" && unplanned.some((line) => line.measure === measure.reference);
          if (!once) unplanned.push(withoutCents(measure, tranche, agreement, reason));
          continue;
        }
        const missing = missingDocuments(measure, tranche, setting);
        const before = own.filter(({ line }) => line.tranche === tranche.number);
        accounts.push({ measure, tranche, plan, claimed: before, excluders, missing, taken: [], waiting: [] });
      }
    }
    // What was claimed for a tranche that is no longer due under this agreement goes back.
    for (const number of new Set(own.map(({ line }) => line.tranche))) {
      if (covered.has(number)) continue;
      const before = own.filter(({ line }) => line.tranche === number);
      const orphan = orphanAccount(measure, before);
      if (orphan) accounts.push(orphan);
    }
  }
  return { accounts, unplanned };
}

function orphanAccount(measure: MeasureRecord["measure"], claimed: ClaimedLine[]): Account | undefined {
  const last = claimed.at(-1)?.line;
  if (!last) return undefined;
  const { startOn, endOn, tranche: number } = last;
  const tranche: Tranche = { number, startOn, endOn, months: 1 };
  const plan: TranchePlan = { tranche, lines: [], dueCents: 0, totalCents: 0 };
  const shown: StartedMeasure = hasStarted(measure)
    ? measure
    : {
        ...measure,
        status: "running",
        startOn,
        plannedEndOn: endOn,
        monthsGranted: 1,
        tranches: [tranche],
        suspensions: [],
      };
  return { measure: shown, tranche, plan, claimed, excluders: [], missing: [], taken: [], waiting: [] };
}

/** The planned lines of an account that no claim has had yet. */
export function unclaimed({ plan, claimed }: Account): TranchePlan["lines"] {
  const keys = new Set(claimed.map(({ line }) => keyOf(line.part)));
  return plan.lines.filter(({ part }) => !keys.has(keyOf(part)));
}

function withoutCents(
  measure: StartedMeasure,
  tranche: Tranche,
  agreement: Agreement,
  reason: BlockReason,
): BlockedLine {
  return {
    measure: measure.reference,
    household: initials(measure.household),
    scheme: measure.scheme,
    agreement: agreement.id,
    ...(reason === "tariff-missing" && { tranche: tranche.number }),
    reasons: [reason],
    message: blockMessage([reason]),
  };
}

export type Key = (string | number)[];

/** What accounts are sorted by: S, names as compared, birth date, scheme, reference, tranche (SETUP: `envelope`). */
export function orderOf({ measure, tranche }: Account): Key {
  const { lastName, firstName, birthOn } = measure.household;
  return [
    measure.startOn,
    comparable(lastName),
    comparable(firstName),
    birthOn,
    measure.scheme,
    measure.reference,
    tranche.number,
  ];
}

export function compareKeys(a: Key, b: Key): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
