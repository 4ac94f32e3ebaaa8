import type { BlockedLine, Claim, ClaimLine } from "../../schemas/claim.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { Agreement, Funder, Operator } from "../../schemas/setup.ts";

const operator = Operator.parse({
  id: "amarrage",
  name: "Association L’Amarrage",
  siret: "99900001100018",
  address: "12 quai des Œillets, 13990 Port-Inventé",
  iban: "FR3499999000010000000000192",
  bic: "TESTFRPPXXX",
  signatory: { name: "Hélène Garance", role: "Directrice" },
});

const funder = Funder.parse({
  id: "cd-99",
  name: "Département des Îles-Imaginaires",
  siret: "99900002900010",
  address: "Direction de l’insertion et du logement\n1 place de l’Hôtel-du-Département\n13991 Belle-Rade Cedex",
  serviceCode: "FSL",
});

const monthly = (scheme: SchemeId, months: number) => ({
  scheme,
  tariff: { amountCents: 56900, months, scale: "fixed" as const },
  schedule: { kind: "monthly" as const },
  earlyEnd: "days" as const,
  claimableWhen: ["decision" as const, "contract" as const],
});

const agreement = Agreement.parse({
  id: "cd99-2026",
  operator: "amarrage",
  funder: "cd-99",
  number: "2026-041",
  signedOn: "2026-01-05",
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  claimPrefix: "AM99",
  vatMention: "Exonération de TVA, art. 261-7-1°-b du CGI",
  totalInWords: true,
  paymentTermDays: 30,
  envelopeCents: 12_000_000,
  schemes: [monthly("asell-cd", 6), monthly("asll-71", 6), monthly("asc-droits", 12)],
});

const initials = ["L. M.", "A. B.", "É. R.", "N. D.", "S. T.", "C. V."];
const schemes: SchemeId[] = ["asell-cd", "asll-71", "asc-droits"];
const instalments = [9483, 9484, 9483];

/** The line of a place in a claim, always the same one. */
export function lineAt(place: number, more: Partial<ClaimLine> = {}): ClaimLine {
  const scheme = schemes[place % schemes.length] ?? "asell-cd";
  const part = (place % 6) + 1;
  return {
    measure: `${scheme.toUpperCase()}-2026-${String(place + 1).padStart(4, "0")}`,
    household: initials[place % initials.length] ?? "X. X.",
    scheme,
    tranche: place % 11 === 10 ? 2 : 1,
    part: `${part}/6`,
    month: "2026-10",
    cents: instalments[part % 3] ?? 0,
    regularisation: false,
    startOn: "2026-06-15",
    endOn: "2026-12-14",
    evidence: [{ documentId: "ab".repeat(32), kind: "contract" }],
    ...more,
  };
}

/** Régularisations, a correction downwards and a closing, as a later month brings them. */
export const linesApart: ClaimLine[] = [
  lineAt(9000, { regularisation: true, month: "2026-08", part: "2/6" }),
  lineAt(9001, { regularisation: true, month: "2026-09", part: "closing", cents: 3127 }),
  lineAt(9002, {
    regularisation: true,
    month: "2026-07",
    part: "correction",
    cents: -4741,
    corrects: { claim: "AM99-2026-0007", measure: "ASC-DROITS-2026-0003", tranche: 1, part: "1/6" },
  }),
];

export const blockedLines: BlockedLine[] = [
  {
    measure: "ASLL-71-2026-0042",
    household: "P. Q.",
    scheme: "asll-71",
    agreement: "cd99-2026",
    tranche: 1,
    part: "3/6",
    month: "2026-10",
    cents: 9483,
    reasons: ["contract"],
    message: "Le contrat d’accompagnement signé n’est pas arrivé : le transmettre pour que la ligne soit reprise.",
  },
  {
    measure: "ASELL-CD-2026-0051",
    household: "G. H.",
    scheme: "asell-cd",
    agreement: "cd99-2026",
    tranche: 2,
    reasons: ["tariff-missing"],
    message:
      "La convention ne fixe pas de tarif pour un renouvellement : compléter « renewalTariff » dans les réglages.",
  },
];

/** A claim of these lines with what its paper needs besides; the total is that of the lines. */
export function paperOf(
  lines: ClaimLine[],
  more: { blocked?: BlockedLine[]; agreement?: Partial<Agreement>; number?: string } = {},
) {
  const totalCents = lines.reduce((sum, line) => sum + line.cents, 0);
  const earlierTotalCents = 4_872_319;
  const claim: Claim = {
    status: "issued",
    agreement: "cd99-2026",
    month: "2026-10",
    number: more.number ?? "AM99-2026-0010",
    kind: totalCents < 0 ? "avoir" : "claim",
    issuedOn: "2026-11-01",
    totalCents,
    earlierTotalCents,
    remainingEnvelopeCents: (more.agreement?.envelopeCents ?? 12_000_000) - earlierTotalCents - totalCents,
    lines,
    blocked: more.blocked ?? [],
  };
  return { claim, agreement: { ...agreement, ...more.agreement }, operator, funder };
}
