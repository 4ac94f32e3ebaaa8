import type { ClaimLine } from "../../schemas/claim.ts";
import type { Ledger } from "../../schemas/ledger.ts";
import { agreement } from "./claim-issuing.ts";

/** A claim of so many lines, each of a measure of its own, as closing a month would make it. */
export function largeMonth(ledger: Ledger, count: number) {
  const month = "2026-01";
  const lines = Array.from({ length: count }, (_, index): ClaimLine => {
    const document = (kind: string) => `${kind}${index}`.padStart(64, "0");
    return {
      measure: `M-2026-${String(index).padStart(6, "0")}`,
      household: "E. V.-D.",
      scheme: "asell-cd",
      tranche: 1,
      part: "1/6",
      month,
      cents: index % 2 === 0 ? 9483 : 9484,
      regularisation: false,
      startOn: "2026-01-15",
      endOn: "2026-07-14",
      evidence: [
        { documentId: document("a"), kind: "orientation" },
        { documentId: document("b"), kind: "decision" },
        { documentId: document("c"), kind: "contract" },
      ],
    };
  });
  const claim = {
    status: "issued" as const,
    agreement: agreement.id,
    month,
    number: `${agreement.claimPrefix}-2026-0001`,
    kind: "claim" as const,
    issuedOn: "2026-02-01",
    totalCents: lines.reduce((sum, { cents }) => sum + cents, 0),
    earlierTotalCents: 0,
    lines,
    blocked: [],
  };
  const next = lines.map(({ measure: reference }) => ({ reference, version: 1, month: "2026-02" }));
  return { ledger, month, claim, next };
}
