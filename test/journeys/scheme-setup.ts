import { setup as samples } from "../../samples/setup.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { checkSetup } from "../../shared/domain/setup/check-setup.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";

export const CAIRN_NAME = "Association Le Cairn Habitat";
export const RIVES_NAME = "Association Les Deux Rives";

const operators = [
  ...samples.operators.map(({ id, siret, address, iban, bic, signatory }) => ({
    ...{ id, siret, address, iban, bic, signatory },
    name: CAIRN_NAME,
  })),
  {
    id: "rives",
    name: RIVES_NAME,
    siret: "00000000000018",
    address: "5 quai des Essais, 96000 Valbrume",
    iban: "FR7699999000000000000004204",
    bic: "ZZZZFRPP",
    signatory: { name: "Aurélien Testard", role: "Directeur" },
  },
];
const funders = [
  ...samples.funders,
  {
    id: "etat",
    name: "État, service de l'hébergement",
    siret: "00000000000026",
    address: "2 rue du Test, 96000 Ville",
  },
];

const year = { signedOn: "2025-12-15", validFrom: "2026-01-01", validTo: "2026-12-31" };
const fixed = (amountCents: number, months: number) => ({ amountCents, months, scale: "fixed" as const });
const perMonth = (amountCents: number, months: number) => ({ amountCents, months, scale: "per-month" as const });

/** The agreements of Le Cairn: every scheme in one of them, every schedule at least once. */
const cairn = [
  {
    ...year,
    id: "cd-2026",
    operator: "cairn",
    funder: "val-de-brume",
    number: "2026-041",
    claimPrefix: "CD",
    schemes: [
      {
        scheme: "asc-cites",
        tariff: fixed(56_900, 12),
        schedule: { kind: "monthly" },
        earlyEnd: "days",
        claimableWhen: ["contract"],
        decidedBy: "nobody",
      },
      {
        scheme: "asc-provisoire",
        tariff: fixed(56_900, 12),
        schedule: { kind: "at-start" },
        earlyEnd: "none",
        claimableWhen: ["decision", "contract"],
        decidedBy: "Comité technique de l'habitat",
      },
      {
        scheme: "asc-droits",
        tariff: fixed(56_900, 12),
        schedule: { kind: "on-bilan" },
        earlyEnd: "days",
        claimableWhen: ["bilan"],
        decidedBy: "nobody",
      },
      {
        scheme: "asc-apel",
        tariff: fixed(56_900, 12),
        schedule: { kind: "start-and-bilan", startPercent: 60 },
        earlyEnd: "months-completed",
        claimableWhen: ["contract"],
        decidedBy: "nobody",
      },
      {
        scheme: "asc-arl",
        schedule: { kind: "month-measure", amountCents: 4_740, counts: "full-month" },
        claimableWhen: ["contract"],
        decidedBy: "nobody",
      },
      {
        scheme: "asc-offre",
        tariff: fixed(56_900, 12),
        schedule: { kind: "monthly" },
        earlyEnd: "none",
        claimableWhen: ["decision", "contract"],
        decidedBy: "Comité technique de l'habitat",
      },
      {
        scheme: "asell-cd",
        tariff: fixed(56_900, 6),
        schedule: { kind: "monthly" },
        earlyEnd: "days",
        claimableWhen: ["decision", "contract"],
        decidedBy: "Commission ASELL",
      },
      {
        scheme: "all-autorehab",
        schedule: { kind: "project", amountCents: 1_250_050, advancePercent: 45 },
        earlyEnd: "none",
        claimableWhen: ["contract"],
        decidedBy: "nobody",
      },
      {
        scheme: "asell-generaliste",
        tariff: perMonth(61_000, 6),
        schedule: { kind: "at-start" },
        earlyEnd: "months-begun",
        claimableWhen: ["decision", "contract"],
        duration: { initialMonths: 9 },
      },
      {
        scheme: "asell-renforce",
        tariff: fixed(81_345, 6),
        schedule: { kind: "start-and-bilan", startPercent: 50 },
        earlyEnd: "none",
        claimableWhen: ["decision"],
        duration: { initialMonths: 6, renewals: [6], maxTotalMonths: 12 },
      },
    ],
  },
  {
    ...year,
    id: "etat-2026",
    operator: "cairn",
    funder: "etat",
    number: "FNAVDL-2026-3",
    claimPrefix: "ETAT",
    document: "grant-request",
    schemes: [
      {
        scheme: "avdl",
        tariff: perMonth(24_000, 1),
        schedule: { kind: "on-bilan" },
        earlyEnd: "days",
        claimableWhen: ["decision", "bilan"],
        decidedBy: "Commission de médiation DALO",
      },
      {
        scheme: "iml",
        schedule: { kind: "month-measure", amountCents: 15_075, counts: "any-day" },
        claimableWhen: ["contract"],
        decidedBy: "nobody",
      },
    ],
  },
  {
    ...year,
    id: "sl-2026",
    operator: "cairn",
    funder: "saone-et-loire",
    number: "FSL-2026-17",
    claimPrefix: "SL",
    schemes: [
      {
        scheme: "asll-71",
        tariff: fixed(78_550, 6),
        renewalTariff: perMonth(39_520, 3),
        schedule: { kind: "monthly" },
        earlyEnd: "months-begun",
        claimableWhen: ["decision", "contract"],
      },
    ],
  },
  {
    ...year,
    id: "loire-2026",
    operator: "cairn",
    funder: "etat",
    number: "FLU-2026-8",
    claimPrefix: "LOIRE",
    compatible: [["asll-42-glissant", "aml-glissant"]],
    schemes: [
      {
        scheme: "asll-42",
        tariff: perMonth(60_100, 6),
        renewalTariff: perMonth(60_100, 6),
        schedule: { kind: "monthly" },
        earlyEnd: "days",
        claimableWhen: ["decision", "contract"],
      },
      {
        scheme: "asll-42-glissant",
        tariff: perMonth(12_500, 1),
        schedule: { kind: "start-and-bilan", startPercent: 30 },
        earlyEnd: "months-begun",
        claimableWhen: ["decision"],
      },
      {
        scheme: "asll-42-specifique",
        tariff: perMonth(100_000, 12),
        schedule: { kind: "monthly" },
        earlyEnd: "days",
        claimableWhen: ["contract"],
      },
      {
        scheme: "aml-mandat",
        tariff: fixed(38_500, 12),
        schedule: { kind: "at-start" },
        earlyEnd: "none",
        claimableWhen: ["decision"],
        decidedBy: "Fonds Logement Unique",
      },
      {
        scheme: "aml-glissant",
        tariff: fixed(27_345, 8),
        schedule: { kind: "on-bilan" },
        earlyEnd: "none",
        claimableWhen: ["contract", "bilan"],
        decidedBy: "nobody",
      },
    ],
  },
  {
    id: "ful-2025",
    operator: "cairn",
    funder: "val-de-brume",
    number: "FUL-2025-5",
    signedOn: "2024-12-10",
    validFrom: "2025-01-01",
    validTo: "2026-12-31",
    claimPrefix: "FUL",
    document: "invoice",
    schemes: [
      {
        scheme: "asll-ful",
        tariff: perMonth(40_000, 3),
        renewalTariff: perMonth(80_005, 6),
        schedule: { kind: "at-start" },
        earlyEnd: "months-completed",
        claimableWhen: ["decision"],
      },
    ],
  },
];

/** What Les Deux Rives leave open: a tariff, a schedule, who decides, what a line needs, what a renewal costs. */
const rives = {
  ...year,
  id: "rives-2026",
  operator: "rives",
  funder: "val-de-brume",
  number: "2026-052",
  claimPrefix: "RIVES",
  schemes: [
    { scheme: "asc-droits", tariff: fixed(56_900, 12), schedule: { kind: "at-start" }, claimableWhen: ["contract"] },
    { scheme: "all-autorehab", decidedBy: "nobody", claimableWhen: ["contract"] },
    { scheme: "asell-generaliste", schedule: { kind: "at-start" }, claimableWhen: ["decision"] },
    {
      scheme: "asll-71",
      tariff: fixed(78_550, 6),
      schedule: { kind: "monthly" },
      claimableWhen: ["decision"],
      earlyEnd: "none",
    },
    {
      scheme: "iml",
      schedule: { kind: "month-measure", amountCents: 15_075, counts: "any-day" },
      claimableWhen: ["contract"],
    },
  ],
};

/** An agreement that lists every scheme and sets all of it but who decides. */
const undecided = {
  ...year,
  id: "nue-2026",
  operator: "cairn",
  funder: "val-de-brume",
  number: "2026-000",
  claimPrefix: "NUE",
  schemes: SchemeId.options.map((scheme) => ({
    scheme,
    tariff: fixed(60_000, 6),
    schedule: { kind: "at-start" },
    earlyEnd: "none",
    claimableWhen: ["contract"],
  })),
};

function checked(agreements: unknown[]) {
  const check = checkSetup({ operators, funders, partners: [], agreements }, ruleBook);
  if (!check.ok) throw new Error(JSON.stringify(check.mistakes));
  return check.setup;
}

export const fullSetup = () => checked([...cairn, rives]);
export const undecidedSetup = () => checked([undecided]);
