import type { Claim } from "../../../schemas/claim.ts";
import type { Agreement } from "../../../schemas/setup.ts";
import { NO_BREAK_SPACE } from "./amounts.ts";
import { formatLongDate } from "./dates.ts";

type PaperKind = Agreement["document"] | "avoir";

const papers: Record<PaperKind, { title: string; total: string; settled: string }> = {
  claim: {
    title: "État mensuel et appel de fonds",
    total: "Total de l’état",
    settled: "Arrêté le présent état à la somme",
  },
  invoice: { title: "Facture", total: "Total de la facture", settled: "Arrêtée la présente facture à la somme" },
  "grant-request": {
    title: "Demande de versement de subvention",
    total: "Total de la demande",
    settled: "Arrêtée la présente demande à la somme",
  },
  avoir: { title: "Avoir", total: "Total de l’avoir", settled: "Arrêté le présent avoir à la somme" },
};

/** What the paper of a claim is: its agreement's document, or an avoir. */
export function paperKindOf(claim: Pick<Claim, "kind">, agreement: Pick<Agreement, "document">): PaperKind {
  return claim.kind === "avoir" ? "avoir" : agreement.document;
}

/** « État mensuel et appel de fonds », « Facture », « Demande de versement de subvention », « Avoir ». */
export function paperTitle(kind: PaperKind): string {
  return papers[kind].title;
}

/** « Total de l’état ». */
export function totalLabel(kind: PaperKind): string {
  return papers[kind].total;
}

/** « Arrêté le présent état à la somme de … » with the amount in words; an avoir's is said without its minus. */
export function settledSentence(kind: PaperKind, absoluteInWords: string): string {
  const close = kind === "avoir" ? ", au crédit du financeur." : ".";
  const of = absoluteInWords.startsWith("un ") ? "d’" : "de ";
  return `${papers[kind].settled} ${of}${absoluteInWords}${close}`;
}

/** « Convention n° 2026-041 du 5 janvier 2026 ». */
export function agreementLabel(agreement: Pick<Agreement, "number" | "signedOn">): string {
  return `n°${NO_BREAK_SPACE}${agreement.number} du ${formatLongDate(agreement.signedOn)}`;
}

/** A claim on paper, as a table for programs and for people, and as an e-invoice. */
export const claimExtensions = ["pdf", "csv", "xlsx", "xml"] as const;
export type ClaimExtension = (typeof claimExtensions)[number];

/** The name of a claim's file: its number, which is unique, and what it is. */
export function claimFileName(claim: Pick<Claim, "number">, extension: ClaimExtension = "pdf"): string {
  return `${claim.number}.${extension}`;
}

/** An IBAN by groups of four: « FR76 3000 … ». */
export function groupIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, `$1${NO_BREAK_SPACE}`);
}

/** A SIRET as SIREN and establishment: « 123 456 789 00012 ». */
export function groupSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${NO_BREAK_SPACE}$2${NO_BREAK_SPACE}$3${NO_BREAK_SPACE}$4`);
}
