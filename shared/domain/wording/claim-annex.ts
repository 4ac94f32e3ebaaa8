import type { Claim, Evidence } from "../../../schemas/claim.ts";
import type { FieldName } from "../../../schemas/field.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { NO_BREAK_SPACE } from "./amounts.ts";
import { paperKindOf, paperTitle } from "./claim-paper.ts";
import { formatMonth } from "./dates.ts";

export type AnnexKind = "named" | "evidence";

const annexes: Record<AnnexKind, { title: string; file: string }> = {
  named: { title: "Annexe nominative", file: "annexe-nominative" },
  evidence: { title: "Justificatifs", file: "justificatifs" },
};

/** « Annexe nominative », « Justificatifs ». */
export function annexTitle(kind: AnnexKind): string {
  return annexes[kind].title;
}

/** The name of an annex's file: « AM13-2026-0002-annexe-nominative.pdf ». */
export function annexFileName(claim: Pick<Claim, "number">, kind: AnnexKind): string {
  return `${claim.number}-${annexes[kind].file}.pdf`;
}

/** The names of all annexes that a claim may come with. */
export function annexFileNames(claim: Pick<Claim, "number">): string[] {
  return [annexFileName(claim, "named"), annexFileName(claim, "evidence")];
}

/** « État mensuel et appel de fonds n° AM13-2026-0002, octobre 2026 »: the claim that an annex belongs to. */
export function claimLabel(claim: Pick<Claim, "kind" | "number" | "month">, agreement: Agreement): string {
  const title = paperTitle(paperKindOf(claim, agreement));
  return `${title} n°${NO_BREAK_SPACE}${claim.number}, ${formatMonth(claim.month)}`;
}

/** What stands on each page that names people. */
export const NOT_TO_BE_SPREAD = "Document nominatif, à ne pas diffuser";

/** The fields of each kind of document that say, or lead to, when a measure starts or ends. */
export const provingFields: Record<Evidence["kind"], readonly FieldName[]> = {
  orientation: [],
  decision: ["startOn", "monthsGranted", "sessionOn"],
  contract: ["startOn", "endOn", "months"],
  bilan: ["endOn"],
  renewal: ["monthsRequested", "endOn"],
};
