import { z } from "zod";
import { BlockedLine, type Claim, ClaimLine } from "../../schemas/claim.ts";
import type { ClosedMonth, Ledger } from "../../schemas/ledger.ts";
import type { Disagreement, DisagreementCode, Place } from "../domain/audit/disagreement.ts";
import { addMonths } from "../domain/calendar/months.ts";
import { formatEuros } from "../domain/wording/amounts.ts";
import type { SealedEntry } from "./audit-chain.ts";
import { type ClaimHashes, hashesOfClaim } from "./claim-content.ts";
import { chains } from "./dynamodb-audit.ts";
import { keys } from "./dynamodb-keys.ts";
import { claimKeyOf, type KeptHeader, type Snapshot } from "./dynamodb-snapshot.ts";

const Lines = z.array(ClaimLine);
const Blocked = z.array(BlockedLine);

/** An issued claim as far as it can be put together, and where it stands. */
export interface VouchedClaim {
  place: Place;
  kept: KeptHeader;
  closed: ClosedMonth;
  /** What stands at each line's number, as it is kept. */
  rawLines: ReadonlyMap<number, unknown>;
  /** Whether the lines are those that the ledger vouches for. */
  linesHold: boolean;
  /** Undefined where a line cannot be understood. */
  claim: Claim | undefined;
}

export interface CheckedLedgers {
  claims: VouchedClaim[];
  disagreements: Disagreement[];
}

/** What the audit says was closed, by month. */
type Closings = ReadonlyMap<string, SealedEntry>;
type Books = { agreement: string; ledger: Ledger; closings: Closings };

type Report = (code: DisagreementCode, place: Place, values?: { expected?: unknown; found?: unknown }) => void;

/** Checks each agreement's ledger: its months, numbers and totals, its claims, and what the audit says of each. */
export function checkLedgers(snapshot: Snapshot, entries: ReadonlyMap<string, SealedEntry[]>): CheckedLedgers {
  const disagreements: Disagreement[] = [];
  const report: Report = (code, place, { expected, found } = {}) => {
    const asText = (value: unknown) => (value === undefined ? undefined : String(value));
    disagreements.push({ code, place, expected: asText(expected), found: asText(found) });
  };
  const audited = auditedMonths(entries);
  const claims = [...snapshot.ledgers].flatMap(([agreement, ledger]) => {
    const closings: Closings = audited.get(agreement) ?? new Map();
    checkMonths(agreement, ledger, report);
    checkAudited({ agreement, ledger, closings }, report);
    return claimsOf(snapshot, { agreement, ledger, closings }, report);
  });
  for (const [agreement, months] of audited) {
    const ledger = snapshot.ledgers.get(agreement);
    if (ledger === undefined) report("ledger-missing", { agreement });
    for (const [month, { details }] of months) {
      if (ledger && ledger.months[month] === undefined)
        report("month-missing", { agreement, month, number: textOf(details?.number) });
    }
  }
  for (const { header, contentHash } of snapshot.headers.values()) {
    const { agreement, month, number } = header;
    const vouched = snapshot.ledgers.get(agreement)?.months[month];
    if (vouched?.number === undefined) report("claim-unexpected", { agreement, month, number }, { found: contentHash });
  }
  return { claims, disagreements };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

function auditedMonths(entries: ReadonlyMap<string, SealedEntry[]>): Map<string, Closings> {
  const found = new Map<string, Closings>();
  const start = chains.claims("");
  for (const [chain, all] of entries) {
    if (!chain.startsWith(start)) continue;
    const closings = all.filter(({ what }) => what === "issue-claim" || what === "close-month");
    found.set(chain.slice(start.length), new Map(closings.map((entry) => [String(entry.mark), entry])));
  }
  return found;
}

/** Months follow one another, and the numbers of each year have no hole. */
function checkMonths(agreement: string, ledger: Ledger, report: Report): void {
  const months = Object.keys(ledger.months).sort();
  if (ledger.closedThrough !== months.at(-1)) {
    const values = { expected: months.at(-1), found: ledger.closedThrough };
    report("month-unexpected", { agreement, month: ledger.closedThrough }, values);
  }
  const counts = new Map<string, number>();
  for (const [index, month] of months.entries()) {
    const before = months[index - 1];
    if (before !== undefined && addMonths(before, 1) !== month)
      report("month-missing", { agreement, month: addMonths(before, 1) });
    const { number } = ledger.months[month] ?? {};
    if (number === undefined) continue;
    const year = month.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const expected = `-${year}-${String(count).padStart(4, "0")}`;
    if (!number.endsWith(expected))
      report("number-sequence", { agreement, month, number }, { expected: `…${expected}`, found: number });
  }
}

function checkAudited({ agreement, ledger, closings }: Books, report: Report): void {
  for (const [month, { number, totalCents, contentHash }] of Object.entries(ledger.months)) {
    const place = { agreement, month, number };
    const entry = closings.get(month);
    if (entry === undefined) {
      report("month-unaudited", place);
      continue;
    }
    const { details = {} } = entry;
    if (details.number !== number) report("ledger-number", place, { expected: details.number, found: number });
    const total = Number(details.totalCents ?? 0);
    if (total !== totalCents)
      report("ledger-total", place, { expected: formatEuros(total), found: formatEuros(totalCents) });
    if (details.contentHash !== contentHash)
      report("ledger-content", place, { expected: details.contentHash, found: contentHash });
  }
}

function claimsOf(snapshot: Snapshot, { agreement, ledger, closings }: Books, report: Report): VouchedClaim[] {
  const claims: VouchedClaim[] = [];
  let earlierCents = 0;
  for (const [month, closed] of Object.entries(ledger.months).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const earlierTotalCents = earlierCents;
    earlierCents += closed.totalCents;
    if (closed.number === undefined) continue;
    const place = { agreement, month, number: closed.number };
    const kept = snapshot.headers.get(claimKeyOf(agreement, month));
    if (kept === undefined) {
      report("claim-missing", place);
      continue;
    }
    const claim = claimOf(snapshot, { place, kept, closed, issued: closings.get(month)?.details ?? {} }, report);
    checkTotals(claim, earlierTotalCents, report);
    claims.push(claim);
  }
  return claims;
}

/** A claim put together from what is kept, its hashes compared with those of what was issued. */
function claimOf(
  snapshot: Snapshot,
  {
    place,
    kept,
    closed,
    issued,
  }: Pick<VouchedClaim, "place" | "kept" | "closed"> & { issued: Record<string, unknown> },
  report: Report,
): VouchedClaim {
  const { agreement = "", month = "" } = place;
  const partition = keys.claimContent(agreement, month, closed.contentHash ?? "");
  const rawLines = snapshot.lines.get(partition) ?? new Map<number, unknown>();
  const lines = inOrder(rawLines);
  const blocked = inOrder(snapshot.blocked.get(partition));
  const hashes = hashesOfClaim(kept.raw, lines, blocked);
  if (kept.contentHash !== closed.contentHash)
    report("claim-header", place, { expected: closed.contentHash, found: kept.contentHash });
  // Where the audit has lost what the parts were, the whole is still known.
  const isWhole = hashes.contentHash === closed.contentHash;
  const holds = (part: keyof ClaimHashes) => isWhole || hashes[part] === issued[part];
  for (const [part, code] of parts)
    if (!holds(part)) report(code, place, { expected: issued[part], found: hashes[part] });
  const parsed = { lines: Lines.safeParse(lines), blocked: Blocked.safeParse(blocked) };
  const claim =
    parsed.lines.success && parsed.lines.data.length > 0
      ? ({ ...kept.header, lines: parsed.lines.data, blocked: parsed.blocked.data ?? [] } as Claim)
      : undefined;
  return { place, kept, closed, rawLines, linesHold: holds("linesSha256"), claim };
}

const parts = [
  ["headerSha256", "claim-header"],
  ["linesSha256", "claim-lines"],
  ["blockedSha256", "claim-blocked"],
] as const;

function inOrder(list: ReadonlyMap<number, unknown> = new Map()): unknown[] {
  return [...list].sort(([a], [b]) => a - b).map(([, value]) => value);
}

function checkTotals({ place, kept, closed, claim }: VouchedClaim, earlierCents: number, report: Report): void {
  const { number, totalCents, earlierTotalCents } = kept.header;
  if (number !== closed.number) report("claim-number", place, { expected: closed.number, found: number });
  const compare = (code: DisagreementCode, expected: number, found: number) => {
    if (expected !== found) report(code, place, { expected: formatEuros(expected), found: formatEuros(found) });
  };
  compare("claim-total", closed.totalCents, totalCents);
  compare("claim-earlier-total", earlierCents, earlierTotalCents);
  if (claim)
    compare(
      "claim-lines",
      closed.totalCents,
      claim.lines.reduce((sum, { cents }) => sum + cents, 0),
    );
}
