import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Claim, ClaimLine } from "../../../schemas/claim.ts";
import type { Ledger } from "../../../schemas/ledger.ts";
import type { AgreementClaims, ClaimDetail, ClaimFile, ClaimItem } from "../../../schemas/portal-claim.ts";
import type { Agreement, Setup } from "../../../schemas/setup.ts";
import { totalsBefore } from "../claim/ledger.ts";
import { monthsToClose } from "../claim/months.ts";
import { annexFileName } from "../wording/claim-annex.ts";
import { claimFileName } from "../wording/claim-paper.ts";

/** A claim without its lines: its header, how many there are, and the names of the papers drawn of it. */
export interface ClaimHead {
  header: Omit<Claim, "lines" | "blocked">;
  lineCount: number;
  papers?: Readonly<Record<string, string>> | undefined;
}

const files: readonly ClaimFile[] = ["pdf", "csv", "xlsx", "xml", "named", "evidence"];

/** The name of a file of a claim in the claims bucket. */
export function claimFileNamed(claim: Pick<Claim, "number">, file: ClaimFile): string {
  return file === "named" || file === "evidence" ? annexFileName(claim, file) : claimFileName(claim, file);
}

export function showClaim({ header, lineCount, papers = {} }: ClaimHead): ClaimItem {
  const { agreement, month, number, kind, status, issuedOn, totalCents } = header;
  const there = files.filter((file) => Object.hasOwn(papers, claimFileNamed(header, file)));
  return { agreement, month, number, kind, status, issuedOn, totalCents, lines: lineCount, files: there };
}

/** A claim with some of its lines. */
export function showWholeClaim(head: ClaimHead, lines: ClaimLine[]): ClaimDetail {
  const { earlierTotalCents, remainingEnvelopeCents } = head.header;
  return {
    ...showClaim(head),
    lines,
    lineCount: head.lineCount,
    earlierTotalCents,
    ...(remainingEnvelopeCents !== undefined && { remainingEnvelopeCents }),
  };
}

/** An agreement with its claims, the latest first, and the months that could be issued today. */
export function showAgreement(
  { agreement, ledger, claims }: { agreement: Agreement; ledger: Ledger; claims: readonly ClaimHead[] },
  { setup, today }: { setup: Setup; today: CalendarDate },
): AgreementClaims {
  const { id, number, operator, funder, validFrom, validTo, envelopeCents } = agreement;
  return {
    agreement: id,
    number,
    operator,
    operatorName: setup.operators.find((one) => one.id === operator)?.name ?? operator,
    funderName: setup.funders.find((one) => one.id === funder)?.name ?? funder,
    validFrom,
    validTo,
    claimedCents: totalsBefore(ledger),
    ...(envelopeCents !== undefined && { envelopeCents }),
    open: monthsToClose({ agreement, ledger, today }),
    claims: claims.map(showClaim).sort((a, b) => (a.month < b.month ? 1 : -1)),
  };
}
