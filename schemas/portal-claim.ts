import { z } from "zod";
import { CalendarDate, Month } from "./calendar.ts";
import { ClaimLine } from "./claim.ts";
import { HeldBack } from "./held-back.ts";
import { Cents } from "./money.ts";
import { Cursor } from "./portal-page.ts";
import { SchemeId } from "./scheme.ts";

/** A file that a claim was drawn as: the extension, or the annex. */
export const ClaimFile = z
  .enum(["pdf", "csv", "xlsx", "xml", "named", "evidence"])
  .meta({ title: "Fichier d'un état" });
export type ClaimFile = z.infer<typeof ClaimFile>;

/** A month of an agreement that was closed with a claim. */
export const ClaimItem = z
  .strictObject({
    agreement: z.string(),
    month: Month,
    number: z.string(),
    kind: z.enum(["claim", "avoir"]),
    status: z.enum(["issued", "rendered"]),
    issuedOn: CalendarDate,
    totalCents: Cents,
    lines: z.int().nonnegative(),
    /** The files that are there. */
    files: z.array(ClaimFile),
  })
  .meta({ title: "État mensuel d'une liste" });
export type ClaimItem = z.infer<typeof ClaimItem>;

/** An agreement with all its months, the latest first. */
export const AgreementClaims = z
  .strictObject({
    agreement: z.string(),
    number: z.string(),
    operator: z.string(),
    operatorName: z.string(),
    funderName: z.string(),
    validFrom: CalendarDate,
    validTo: CalendarDate,
    claimedCents: Cents,
    envelopeCents: Cents.optional(),
    /** The months that are over and not closed: what « issue now » would issue. */
    open: z.array(Month),
    claims: z.array(ClaimItem),
  })
  .meta({ title: "États d'une convention" });
export type AgreementClaims = z.infer<typeof AgreementClaims>;
export const ClaimList = z.strictObject({ agreements: z.array(AgreementClaims) });

/** A claim with a page of its lines and their evidence; `lineCount` of them there are in all. */
export const ClaimDetail = z
  .strictObject({
    ...ClaimItem.shape,
    lines: z.array(ClaimLine),
    lineCount: z.int().nonnegative(),
    next: Cursor.optional(),
    earlierTotalCents: Cents,
    remainingEnvelopeCents: Cents.optional(),
  })
  .meta({ title: "État mensuel" });
export type ClaimDetail = z.infer<typeof ClaimDetail>;

export const HeldBackAnswer = HeldBack;

/** What was asked to be issued now; the schedule does the same on the first of each month. */
export const IssueAnswer = z.strictObject({ asked: z.literal(true) });

const Count = z.int().nonnegative();

/** The dashboard, all numbers of one operator or of all. */
export const Dashboard = z
  .strictObject({
    today: CalendarDate,
    /** Active measures beside the ceiling that an agreement sets, where it sets one. */
    capacity: z.array(
      z.strictObject({
        agreement: z.string(),
        schemes: z.array(SchemeId),
        sector: z.string().optional(),
        active: Count,
        max: Count.optional(),
      }),
    ),
    /** What was claimed for each month, of all agreements together, the last 24 months. */
    euros: z.array(z.strictObject({ month: Month, cents: Cents })),
    envelopes: z.array(z.strictObject({ agreement: z.string(), usedCents: Cents, envelopeCents: Cents })),
    /** By month of arrival: documents that took effect, those no person touched, and the hours from arrival to record. */
    flow: z.array(
      z.strictObject({ month: Month, recorded: Count, untouched: Count, meanHours: z.number().nonnegative() }),
    ),
    waiting: z.strictObject({ review: Count, reviewIsMore: z.boolean() }),
  })
  .meta({ title: "Tableau de bord" });
export type Dashboard = z.infer<typeof Dashboard>;
