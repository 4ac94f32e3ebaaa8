import { z } from "zod";
import { CalendarDate } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { Finding } from "./finding.ts";
import { Cents } from "./money.ts";
import { SchemeId } from "./scheme.ts";

/** The people accompanied: the head of the household, and perhaps a co-holder. Names as written. */
export const Household = z
  .strictObject({
    lastName: z.string().min(1),
    firstName: z.string().min(1),
    birthOn: CalendarDate,
    coHolderLastName: z.string().min(1).optional(),
    coHolderFirstName: z.string().min(1).optional(),
  })
  .meta({ title: "Ménage" });
export type Household = z.infer<typeof Household>;

/** The first grant (number 1), or a granted renewal (2, 3…). Dates are inclusive. */
export const Tranche = z
  .strictObject({
    number: z.int().positive(),
    startOn: CalendarDate,
    endOn: CalendarDate,
    months: z.int().positive(),
    /** The decision that granted it; none where nobody decides. */
    decision: DocumentId.optional(),
  })
  .meta({ title: "Tranche" });
export type Tranche = z.infer<typeof Tranche>;

/** A request for more months, with the answer where it came. */
export const Renewal = z.strictObject({
  rank: z.int().positive(),
  askedOn: CalendarDate.optional(),
  request: DocumentId.optional(),
  answer: z.enum(["granted", "refused", "adjourned", "redirected"]).optional(),
  decision: DocumentId.optional(),
});
export type Renewal = z.infer<typeof Renewal>;

const identity = {
  reference: z.string().min(1),
  scheme: SchemeId,
  household: Household,
  /** The paper reference of the request (« N° de dossier »). */
  requestReference: z.string().optional(),
  requestedOn: CalendarDate,
  /** The measure this one follows (a new request after the first had ended). */
  follows: z.string().optional(),
  operator: z.string().optional(),
  agreement: z.string().optional(),
  /** Which setting of which agreement it waits for, as French sentences. */
  waitsFor: z.array(z.string()),
  findings: z.array(Finding),
  /** All documents recorded in it, in order of their hash. */
  documents: z.array(DocumentId),
  /** The request that opened it. */
  orientation: DocumentId,
  /** The first contract, once it is recorded. */
  contract: DocumentId.optional(),
  renewals: z.array(Renewal),
};
const decided = { ...identity, decidedOn: CalendarDate.optional(), decision: DocumentId.optional() };
const started = {
  ...decided,
  startOn: CalendarDate,
  plannedEndOn: CalendarDate,
  monthsGranted: z.int().positive(),
  tranches: z.array(Tranche).min(1),
};
/** `endedOn` is the last day accompanied; `bilan` the final or break-off report that says so. */
const ended = { ...started, endedOn: CalendarDate, bilan: DocumentId };

/** A measure, one member a status, each with only the fields that status has (DOMAIN § 3). */
export const Measure = z
  .discriminatedUnion("status", [
    z.strictObject({ ...identity, status: z.literal("requested") }),
    z.strictObject({ ...decided, status: z.literal("adjourned") }),
    z.strictObject({ ...decided, status: z.literal("refused") }),
    z.strictObject({ ...decided, status: z.literal("redirected") }),
    /** Granted, but S or n is not known yet: no contract, or a grant without months. */
    z.strictObject({ ...decided, status: z.literal("granted"), monthsGranted: z.int().positive().optional() }),
    /** A contract is there but nobody has granted anything yet. */
    z.strictObject({ ...identity, status: z.literal("contracted"), startOn: CalendarDate.optional() }),
    z.strictObject({ ...started, status: z.literal("running") }),
    z.strictObject({ ...ended, status: z.literal("ended") }),
    z.strictObject({ ...ended, status: z.literal("broken-off") }),
  ])
  .meta({ title: "Mesure" });
export type Measure = z.infer<typeof Measure>;
export type MeasureIn<S extends Measure["status"]> = Extract<Measure, { status: S }>;

/** A tranche with its money, as `measures.json` shows it. Absent cents: nothing is known to be due. */
export const TrancheMoney = z.strictObject({
  ...Tranche.omit({ decision: true }).shape,
  dueCents: Cents.optional(),
  claimedCents: Cents,
});
export type TrancheMoney = z.infer<typeof TrancheMoney>;
