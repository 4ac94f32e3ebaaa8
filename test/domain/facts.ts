import { createHash } from "node:crypto";
import { Act } from "../../schemas/act.ts";
import type { Fact } from "../../schemas/fact.ts";
import type { Paper } from "../../schemas/field.ts";
import type { SchemeId } from "../../schemas/scheme.ts";
import { Setup } from "../../schemas/setup.ts";

/** Invented people, one for each story. */
export const household = {
  "household.lastName": "Vasseur-Dupré",
  "household.firstName": "Élodie",
  "household.birthOn": "1984-03-09",
};

/** A paper of the test household as a fact; its id follows from what it says. */
export function fact(paper: Paper, arrivedAt = "2026-01-02T09:00:00Z"): Fact {
  const whole = { ...household, ...paper };
  return { documentId: createHash("sha256").update(JSON.stringify(whole)).digest("hex"), arrivedAt, paper: whole };
}

/** A setup with one operator and one agreement for each of the two schemes. `patch` changes the agreements' scheme settings. */
export function setupWith(
  schemes: Partial<Record<"asell-cd" | "asll-71", Record<string, unknown>>> = {},
  agreement: Record<string, unknown> = {},
): Setup {
  const base = {
    operator: "amarrage",
    funder: "dep",
    signedOn: "2026-01-05",
    validFrom: "2026-01-01",
    validTo: "2026-12-31",
    ...agreement,
  };
  return Setup.parse({
    operators: [
      {
        id: "amarrage",
        name: "Association L'Amarrage",
        siret: "00000000000018",
        address: "1 quai des Essais, 13000 Ville",
        iban: "FR7699999000000000000004204",
        bic: "ZZZZFRPP",
        signatory: { name: "A. Directrice", role: "Directrice" },
      },
    ],
    funders: [
      { id: "dep", name: "Département d'essai", siret: "00000000000026", address: "2 rue du Test, 13000 Ville" },
    ],
    agreements: [
      {
        ...base,
        id: "asell-2026",
        number: "2026-041",
        claimPrefix: "AS",
        schemes: [
          {
            scheme: "asell-cd",
            tariff: { amountCents: 56900, months: 6, scale: "fixed" },
            schedule: { kind: "monthly" },
            earlyEnd: "days",
            claimableWhen: ["decision", "contract"],
            decidedBy: "Commission technique",
            ...schemes["asell-cd"],
          },
        ],
      },
      {
        ...base,
        id: "asll-2026",
        number: "2026-042",
        claimPrefix: "LL",
        schemes: [
          {
            scheme: "asll-71",
            tariff: { amountCents: 78000, months: 6, scale: "fixed" },
            renewalTariff: { amountCents: 39000, months: 3, scale: "per-month" },
            schedule: { kind: "monthly" },
            earlyEnd: "months-begun",
            claimableWhen: ["decision", "contract"],
            ...schemes["asll-71"],
          },
        ],
      },
    ],
  });
}

/** A complete 6-month measure of one scheme from 15 January 2026, without its bilan. */
export function sixMonths(scheme: "asell-cd" | "asll-71", startOn = "2026-01-15"): Fact[] {
  return [
    fact({ kind: "orientation", scheme, documentOn: "2026-01-03" }),
    fact({ kind: "decision", scheme, sessionOn: "2026-01-10", decision: "granted", monthsGranted: 6, startOn }),
    fact({
      kind: "contract",
      scheme,
      startOn,
      months: 6,
      signedOn: startOn,
      householdSigned: true,
      professionalSigned: true,
    }),
  ];
}

type Unsigned<A> = A extends Act ? Omit<A, "actId" | "by" | "at"> : never;

/** What a person decided; its id follows from what it says. */
export function act(content: Unsigned<Act>, at = "2026-03-01T09:00:00Z"): Act {
  const actId = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
  return Act.parse({ ...content, actId, by: "a.essai", at });
}

/** A setup with one operator and one agreement that lists one scheme, paid by months, with what a test sets of it. */
export function setupFor(
  scheme: SchemeId,
  patch: Record<string, unknown> = {},
  agreement: Record<string, unknown> = {},
): Setup {
  const { operators, funders, agreements } = setupWith();
  const [base] = agreements;
  const setting = {
    scheme,
    tariff: { amountCents: 60000, months: 6, scale: "per-month" },
    renewalTariff: { amountCents: 60000, months: 6, scale: "per-month" },
    schedule: { kind: "monthly" },
    earlyEnd: "days",
    claimableWhen: ["decision"],
    ...patch,
  };
  const one = { ...base, id: "une-2026", claimPrefix: "UN", validTo: "2027-12-31", ...agreement, schemes: [setting] };
  return Setup.parse({ operators, funders, agreements: [one] });
}

/** A granted and signed measure of any scheme from `startOn`, without its bilan. */
export function started(scheme: SchemeId, months: number, startOn = "2026-01-15"): Fact[] {
  return [
    fact({ kind: "orientation", scheme, documentOn: "2026-01-03" }),
    fact({ kind: "decision", scheme, sessionOn: "2026-01-10", decision: "granted", monthsGranted: months, startOn }),
    fact({
      kind: "contract",
      scheme,
      startOn,
      months,
      signedOn: startOn,
      householdSigned: true,
      professionalSigned: true,
    }),
  ];
}
