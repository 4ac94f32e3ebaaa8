import type { BlockReason, LinePart } from "../../schemas/claim.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import type { StoryPaper } from "./scheme-papers.ts";

/** A tranche: its dates and months, what is due for it and what was claimed, in cents. */
export type TrancheRow = readonly [
  startOn: string,
  endOn: string,
  months: number,
  dueCents: number | undefined,
  claimedCents: number,
];

/** A line of a claim: the month of its claim, its part, its cents, and the tranche where it is not the first. */
export type LineRow = readonly [claimMonth: string, part: LinePart, cents: number, tranche?: number];

/** A line that waits: why, and its cents where they are known. */
export type BlockedRow = { readonly reasons: readonly BlockReason[]; readonly cents?: number; readonly month?: string };

/** What must come of a story, computed by hand from the source documents and the agreement. */
export type Outcome = {
  readonly status: string;
  readonly agreement?: string;
  readonly startOn?: string;
  readonly plannedEndOn?: string;
  readonly endedOn?: string;
  readonly monthsGranted?: number;
  readonly tranches: readonly TrancheRow[];
  readonly lines: readonly LineRow[];
  readonly blocked: readonly BlockedRow[];
  readonly waitsFor: readonly string[];
  /** Codes of the measure's own findings. */
  readonly findings: readonly string[];
};

/** One household's way under one scheme, from the form that asks to the claim or to the reason why there is none. */
export type Story = {
  readonly scheme: SchemeId;
  readonly about: string;
  readonly papers: readonly StoryPaper[];
  readonly outcome: Outcome;
};

/** An outcome in which nothing is expected but what is said. */
export const outcome = (status: string, more: Partial<Outcome> = {}): Outcome => ({
  status,
  tranches: [],
  lines: [],
  blocked: [],
  waitsFor: [],
  findings: [],
  ...more,
});

/** One line a month from `from` on, the cents in order and then again from the first. */
export function monthly(from: string, count: number, cents: readonly number[], tranche = 1): LineRow[] {
  return Array.from({ length: count }, (_, place): LineRow => {
    const row = [plusMonths(from, place), `${place + 1}/${count}`, cents[place % cents.length] ?? 0] as const;
    return tranche === 1 ? row : [...row, tranche];
  });
}

/** A civil month some months later. */
export function plusMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const place = year * 12 + number - 1 + count;
  return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
}
