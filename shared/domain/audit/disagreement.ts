import type { Month } from "../../../schemas/calendar.ts";

/** Where something does not agree, as exactly as it is known. `line` and `entry` count from 1. */
export interface Place {
  agreement?: string | undefined;
  month?: Month | undefined;
  number?: string | undefined;
  line?: number | undefined;
  chain?: string | undefined;
  entry?: number | undefined;
  measure?: string | undefined;
  document?: string | undefined;
  act?: string | undefined;
  paper?: string | undefined;
  item?: string | undefined;
}

/** How many of each were looked at. */
export interface CheckedCounts {
  chains: number;
  entries: number;
  agreements: number;
  claims: number;
  lines: number;
  papers: number;
  evidence: number;
}

/** What does not agree. Each code has a French sentence (wording/disagreement.ts). */
export const disagreementCodes = [
  "item-unreadable",
  "entry-missing",
  "entry-changed",
  "entry-replaced",
  "entry-unexpected",
  "head-missing",
  "head-differs",
  "anchor-differs",
  "ledger-missing",
  "month-missing",
  "month-unexpected",
  "month-unaudited",
  "number-sequence",
  "ledger-number",
  "ledger-total",
  "ledger-content",
  "claim-missing",
  "claim-unexpected",
  "claim-number",
  "claim-total",
  "claim-earlier-total",
  "claim-header",
  "claim-lines",
  "claim-blocked",
  "line-missing",
  "line-differs",
  "line-unexpected",
  "line-copy-missing",
  "line-copy-differs",
  "line-copy-unexpected",
  "line-twice",
  "above-due",
  "paper-missing",
  "paper-differs",
  "paper-unaudited",
  "evidence-unknown",
  "evidence-missing",
  "evidence-differs",
  "setup-differs",
  "measure-missing",
  "measure-differs",
  "measure-unaudited",
  "fact-missing",
  "fact-differs",
  "fact-unaudited",
  "act-missing",
  "act-differs",
  "act-unaudited",
] as const;
export type DisagreementCode = (typeof disagreementCodes)[number];

/** Something that is no longer as it was written, or as something else says it is. */
export interface Disagreement {
  code: DisagreementCode;
  place: Place;
  expected?: string | undefined;
  found?: string | undefined;
}
