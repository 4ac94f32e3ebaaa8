import type { Month } from "../../../schemas/calendar.ts";
import type { Claim } from "../../../schemas/claim.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { ClaimedLine, Ledger } from "../../../schemas/ledger.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { monthOf } from "../../../shared/domain/calendar/months.ts";
import { closeMonth } from "../../../shared/domain/claim/close-month.ts";
import { monthsToClose } from "../../../shared/domain/claim/months.ts";
import { householdKey } from "../../../shared/domain/household/identity.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";
import { fact, setupWith } from "../facts.ts";

/** An agreement's books, kept in memory: what the store keeps, without the store. */
export class Books {
  readonly claims: Claim[] = [];
  readonly ledger: Ledger;
  readonly claimed = new Map<string, ClaimedLine[]>();
  blocked: ReturnType<typeof closeMonth>["blocked"] = [];
  readonly setup: Setup;
  readonly agreementId: string;

  constructor(setup: Setup, agreementId: string) {
    this.setup = setup;
    this.agreementId = agreementId;
    this.ledger = { agreement: agreementId, months: {} };
  }

  /** Closes every month that is over on `today`, with the papers known now. */
  close(facts: Fact[], today: string): Claim[] {
    const agreement = this.setup.agreements.find(({ id }) => id === this.agreementId);
    if (!agreement) throw new Error(`no agreement ${this.agreementId}`);
    const records = () =>
      measuresOf(facts, this.setup).map((measure) => ({ measure, claimed: this.claimed.get(measure.reference) ?? [] }));
    const issued: Claim[] = [];
    for (const month of monthsToClose({ agreement, ledger: this.ledger, today })) {
      const input = { agreement, setup: this.setup, rules: ruleBook, month, ledger: this.ledger, issuedOn: today };
      const { claim, blocked } = closeMonth({ ...input, measures: records(), peers: [] });
      this.blocked = blocked;
      this.ledger.closedThrough = month;
      this.ledger.months[month] = claim ? { number: claim.number, totalCents: claim.totalCents } : { totalCents: 0 };
      if (!claim) continue;
      issued.push(claim);
      for (const line of claim.lines) {
        const before = this.claimed.get(line.measure) ?? [];
        this.claimed.set(line.measure, [
          ...before,
          { agreement: agreement.id, claimMonth: month, number: claim.number, line },
        ]);
      }
    }
    this.claims.push(...issued);
    return issued;
  }

  total(): number {
    return this.claims.reduce((sum, { totalCents }) => sum + totalCents, 0);
  }
}

function measuresOf(facts: Fact[], setup: Setup) {
  const households = new Map<string, Fact[]>();
  for (const one of facts) {
    const { paper } = one;
    const key = householdKey({
      lastName: paper["household.lastName"],
      firstName: paper["household.firstName"],
      birthOn: paper["household.birthOn"],
    });
    households.set(key ?? "", [...(households.get(key ?? "") ?? []), one]);
  }
  return [...households.values()].flatMap(
    (own) => foldHousehold({ facts: own, acts: [], setup, rules: ruleBook }).measures,
  );
}

/** The lines of a claim as `part@month cents`, régularisations marked with R. */
export function told(claim: Claim | undefined): string[] {
  return (claim?.lines ?? []).map(
    ({ part, month, cents, regularisation }) => `${part}@${month} ${cents}${regularisation ? " R" : ""}`,
  );
}

export function claimOf(claims: Claim[], month: Month): Claim | undefined {
  return claims.find((claim) => claim.month === monthOf(`${month}-01`));
}

/** A last report of the measure `asell-cd`. */
export const bilan = (endOn: string, bilanKind: "final" | "break-off" = "break-off") =>
  fact({ kind: "bilan", scheme: "asell-cd", bilanKind, endOn, documentOn: endOn });

/** The settings of the tests, `asell-cd` with more. */
export const asell = (patch: Record<string, unknown> = {}, agreement: Record<string, unknown> = {}) =>
  setupWith({ "asell-cd": patch }, agreement);

/** The books of the agreement `asell-2026` after its months were closed on a day. */
export const closed = (facts: Fact[], today: string, setup: Setup = asell()) => {
  const books = new Books(setup, "asell-2026");
  books.close(facts, today);
  return books;
};
