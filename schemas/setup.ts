import { z } from "zod";
import { CalendarDate } from "./calendar.ts";
import { Bic, Iban, Siret } from "./identifiers.ts";
import { PositiveCents } from "./money.ts";
import { SchemeId } from "./scheme.ts";

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "expected lower-case letters, digits and hyphens");
const Percent = z.int().min(0).max(100);
const Months = z.int().min(1).max(120);

export const Operator = z.strictObject({
  id: Id,
  name: z.string().min(1),
  siret: Siret,
  address: z.string().min(1),
  iban: Iban,
  bic: Bic,
  /** Where the digest of its deadlines goes; without it none is sent. */
  email: z.email("expected an e-mail address").optional(),
  signatory: z.strictObject({ name: z.string().min(1), role: z.string().min(1) }),
});
export type Operator = z.infer<typeof Operator>;

export const Funder = z.strictObject({
  id: Id,
  name: z.string().min(1),
  siret: Siret,
  address: z.string().min(1),
  serviceCode: z.string().min(1).optional(),
});
export type Funder = z.infer<typeof Funder>;

/** Who may send paper by e-mail: whole addresses, or `*@domain`. */
export const Partner = z.strictObject({
  id: Id,
  name: z.string().min(1),
  senders: z.array(
    z
      .string()
      .regex(/^(\*|[^@\s*]+)@[^@\s*]+\.[^@\s*]+$/, "expected an address or *@domain")
      .transform((sender) => sender.toLowerCase()),
  ),
});
export type Partner = z.infer<typeof Partner>;

/** An amount for a number of months: `fixed` whatever the months granted, `per-month` in proportion to them. */
export const Tariff = z.strictObject({
  amountCents: PositiveCents,
  months: Months,
  scale: z.enum(["fixed", "per-month"]),
});
export type Tariff = z.infer<typeof Tariff>;

/** When the money of a tranche is claimed (SETUP: "What is due, to the cent"). */
export const Schedule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("at-start") }),
  z.strictObject({ kind: z.literal("monthly") }),
  z.strictObject({ kind: z.literal("start-and-bilan"), startPercent: Percent }),
  z.strictObject({ kind: z.literal("on-bilan") }),
  z.strictObject({
    kind: z.literal("month-measure"),
    amountCents: PositiveCents,
    counts: z.enum(["any-day", "full-month"]),
  }),
  z.strictObject({ kind: z.literal("project"), amountCents: PositiveCents, advancePercent: Percent }),
]);
export type Schedule = z.infer<typeof Schedule>;

export const EarlyEnd = z.enum(["none", "days", "months-begun", "months-completed"]);
export type EarlyEnd = z.infer<typeof EarlyEnd>;

/** What one agreement sets for one scheme. */
export const SchemeSetting = z.strictObject({
  scheme: SchemeId,
  tariff: Tariff.optional(),
  renewalTariff: Tariff.optional(),
  schedule: Schedule.optional(),
  earlyEnd: EarlyEnd.optional(),
  claimableWhen: z.array(z.enum(["decision", "contract", "bilan"])).optional(),
  suspension: z.enum(["not-allowed", "clock-runs", "clock-stops"]).default("not-allowed"),
  duration: z
    .strictObject({
      initialMonths: Months.optional(),
      renewals: z.array(Months).optional(),
      maxTotalMonths: Months.optional(),
    })
    .optional(),
  decidedBy: z.string().min(1).optional(),
  visitsPerMonth: z.number().positive().optional(),
});
export type SchemeSetting = z.infer<typeof SchemeSetting>;

export const Capacity = z.strictObject({
  schemes: z.array(SchemeId).min(1),
  sector: z.string().min(1).optional(),
  per: z.enum(["month", "year"]),
  max: z.int().nonnegative(),
  maxIntensive: z.int().nonnegative().optional(),
});
export type Capacity = z.infer<typeof Capacity>;

/** The yearly contract between an operator and a funder (convention). */
export const Agreement = z.strictObject({
  id: Id,
  operator: Id,
  funder: Id,
  number: z.string().min(1),
  signedOn: CalendarDate,
  validFrom: CalendarDate,
  validTo: CalendarDate,
  claimPrefix: z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,15}$/, "expected up to 16 capital letters, digits and hyphens"),
  document: z.enum(["claim", "invoice", "grant-request"]).default("claim"),
  vatMention: z.string().min(1).optional(),
  totalInWords: z.boolean().default(false),
  namedAnnex: z.boolean().default(false),
  /** Whether each claim comes with the papers that justify its lines, and pictures of the dates in them. */
  evidenceAnnex: z.boolean().default(false),
  paymentTermDays: z.int().nonnegative().optional(),
  envelopeCents: PositiveCents.optional(),
  capacity: z.array(Capacity).default([]),
  compatible: z.array(z.tuple([SchemeId, SchemeId])).default([]),
  schemes: z.array(SchemeSetting).min(1),
});
export type Agreement = z.infer<typeof Agreement>;

/** The whole setup file. What goes across its parts is checked by `checkSetup` of the domain. */
export const Setup = z
  .strictObject({
    operators: z.array(Operator).default([]),
    funders: z.array(Funder).default([]),
    partners: z.array(Partner).default([]),
    agreements: z.array(Agreement).default([]),
  })
  .meta({ title: "Fichier de réglages" });
export type Setup = z.infer<typeof Setup>;

/** What zod found wrong in a setup file. */
export type SetupIssue = z.core.$ZodIssue;
