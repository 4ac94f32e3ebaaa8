import { z } from "zod";
import { OverridableCheck, StepId } from "./act.ts";
import { CalendarDate, Instant } from "./calendar.ts";
import { DocumentId } from "./document.ts";
import { DocumentKind, fieldsOfKind } from "./field.ts";
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
    /**
     * What its end and own months are cut from, where that is not the measure's first S: a renewal decided after the
     * end that a person let start anew. `months` are those granted before it from that same day.
     */
    cutFrom: z.strictObject({ startOn: CalendarDate, months: z.int().nonnegative() }).optional(),
  })
  .meta({ title: "Tranche" });
export type Tranche = z.infer<typeof Tranche>;

/** A request for more months, with the answer where it came. */
export const Renewal = z.strictObject({
  rank: z.int().positive(),
  askedOn: CalendarDate.optional(),
  request: DocumentId.optional(),
  answer: z.enum(["granted", "refused", "adjourned", "redirected"]).optional(),
  answeredOn: CalendarDate.optional(),
  decision: DocumentId.optional(),
});
export type Renewal = z.infer<typeof Renewal>;

/** A step of the scheme's path that a person recorded. */
export const Step = z.strictObject({
  step: StepId,
  on: CalendarDate,
  count: z.int().nonnegative().optional(),
  note: z.string().min(1).optional(),
  act: z.string().min(1),
});
export type Step = z.infer<typeof Step>;

/** A stretch of days without accompaniment, both included. */
export const Suspension = z.strictObject({ fromOn: CalendarDate, toOn: CalendarDate, act: z.string().min(1) });
export type Suspension = z.infer<typeof Suspension>;

/** A paper of the measure that waits for a person, and why. `on` is the paper's own date. */
export const HeldPaper = z.strictObject({
  document: DocumentId,
  kind: DocumentKind,
  on: CalendarDate.optional(),
  findings: z.array(Finding).min(1),
});
export type HeldPaper = z.infer<typeof HeldPaper>;

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
  contractedOn: CalendarDate.optional(),
  renewals: z.array(Renewal),
  requestKind: fieldsOfKind.orientation.requestKind.optional(),
  /** The organisation that asked, as written. */
  referrer: z.string().min(1).optional(),
  occupancy: fieldsOfKind.orientation.occupancy.optional(),
  /** Another accompaniment that the request speaks of, as written. */
  otherAccompaniment: z.string().min(1).optional(),
  steps: z.array(Step),
  /** Checks that a person has set aside, and why. */
  overrides: z.array(
    z.strictObject({ check: OverridableCheck, reason: z.string().min(1), by: z.string().min(1), at: Instant }),
  ),
  sector: z.string().min(1).optional(),
  intensive: z.boolean().optional(),
  held: z.array(HeldPaper),
  /** The visits counted by the latest bilan that does. */
  visits: z
    .strictObject({
      upTo: CalendarDate,
      done: z.int().nonnegative().optional(),
      homeDone: z.int().nonnegative().optional(),
    })
    .optional(),
};
const decided = { ...identity, decidedOn: CalendarDate.optional(), decision: DocumentId.optional() };
const started = {
  ...decided,
  startOn: CalendarDate,
  plannedEndOn: CalendarDate,
  monthsGranted: z.int().positive(),
  tranches: z.array(Tranche).min(1),
  suspensions: z.array(Suspension),
};
/** `endedOn` is the last day accompanied; `bilan` the final or break-off report that says so. */
const ended = { ...started, endedOn: CalendarDate, bilan: DocumentId };

/** A measure, one member a status, each with only the fields that status has (DOMAIN § 3). */
export const Measure = z
  .discriminatedUnion("status", [
    z.strictObject({ ...identity, status: z.literal("requested") }),
    /** The request lacks a signature that the rule or the form itself asks for. */
    z.strictObject({ ...identity, status: z.literal("incomplete") }),
    /** The request is with who decides. */
    z.strictObject({ ...identity, status: z.literal("submitted") }),
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

/** Where a measure stands in its life on a day (DOMAIN § 3), computed from its papers and the day. */
export const LifeState = z
  .enum([
    "requested",
    "incomplete",
    "submitted",
    "granted",
    "adjourned",
    "refused",
    "redirected",
    "waiting",
    "diagnostic",
    "contracted",
    "running",
    "suspended",
    "renewal-asked",
    "bilan-due",
    "ended",
    "broken-off",
    "watch",
  ])
  .meta({ title: "Phase d'une mesure" });
export type LifeState = z.infer<typeof LifeState>;

/** A tranche with its money, as `measures.json` shows it. Absent cents: nothing is known to be due. */
export const TrancheMoney = z.strictObject({
  ...Tranche.omit({ decision: true, cutFrom: true }).shape,
  dueCents: Cents.optional(),
  claimedCents: Cents,
});
export type TrancheMoney = z.infer<typeof TrancheMoney>;
