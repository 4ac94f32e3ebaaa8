import { describe, expect, it } from "vitest";
import type { ClaimLine } from "../../../schemas/claim.ts";
import { linesClaimedTwice } from "../../../shared/domain/claim/check-claimed.ts";

const line = (part: string, tranche = 1): ClaimLine => ({
  measure: "M-1",
  household: "E. V.",
  scheme: "asell-cd",
  tranche,
  part,
  month: "2026-01",
  cents: 100,
  regularisation: false,
  startOn: "2026-01-15",
  endOn: "2026-07-14",
  evidence: [],
});
const claim = (month: string, ...lines: ClaimLine[]) => ({ month, number: `N-${month}`, lines });

describe("lines claimed twice", () => {
  it("are those of one tranche and part, also where the number of instalments changed between them", () => {
    const twice = linesClaimedTwice([claim("2026-01", line("1/6")), claim("2026-02", line("2/6"), line("1/9"))]);
    expect(twice).toMatchObject([
      { first: { claim: { number: "N-2026-01" }, index: 1 }, again: { claim: { number: "N-2026-02" }, index: 2 } },
    ]);
  });

  it("are not the lines of another tranche, nor corrections, of which a tranche may have many", () => {
    const claims = [
      claim("2026-01", line("1/6"), line("correction")),
      claim("2026-02", line("1/6", 2), line("correction")),
    ];
    expect(linesClaimedTwice(claims)).toEqual([]);
  });
});
