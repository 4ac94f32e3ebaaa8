import { z } from "zod";
import { Act, OverridableCheck, StepId } from "./act.ts";
import { CalendarDate, Instant } from "./calendar.ts";
import { Deadline, RuleQuote } from "./deadline.ts";
import { DocumentId } from "./document.ts";
import { DocumentKind } from "./field.ts";
import { Finding } from "./finding.ts";
import { Household, LifeState, TrancheMoney } from "./measure.ts";
import { pageOf } from "./portal-page.ts";
import { SchemeId } from "./scheme.ts";

/** What measures are looked for by; whatever is absent is any. */
export const MeasureQuery = z.strictObject({
  /** The beginning of a last or first name, at least two letters, accents and case aside. */
  name: z.string().trim().min(2).max(60).optional(),
  reference: z.string().trim().min(1).max(100).optional(),
  scheme: SchemeId.optional(),
  agreement: z.string().min(1).max(100).optional(),
  state: LifeState.optional(),
  cursor: z.string().optional(),
});
export type MeasureQuery = z.infer<typeof MeasureQuery>;

/** A measure as a row of a list. */
export const MeasureItem = z
  .strictObject({
    reference: z.string(),
    scheme: SchemeId,
    agreement: z.string().optional(),
    household: Household,
    state: LifeState,
    startOn: CalendarDate.optional(),
    endOn: CalendarDate.optional(),
    monthsGranted: z.int().optional(),
    findings: z.int().nonnegative(),
  })
  .meta({ title: "Mesure d'une liste" });
export type MeasureItem = z.infer<typeof MeasureItem>;
export const MeasurePage = pageOf(MeasureItem);

/** A document as a mark on the line of a measure's life. */
export const MeasureMark = z.strictObject({
  documentId: DocumentId,
  kind: DocumentKind,
  on: CalendarDate,
  /** Whether it took effect, or waits for a person. */
  held: z.boolean(),
});
export type MeasureMark = z.infer<typeof MeasureMark>;

/** A measure in whole, as it stands today. */
export const MeasureDetail = z
  .strictObject({
    ...MeasureItem.shape,
    findings: z.array(Finding),
    waitsFor: z.array(z.string()),
    /** The stretches of its life in order: granted, renewed, suspended, ended. */
    stretches: z.array(
      z.strictObject({
        kind: z.enum(["granted", "renewed", "suspended"]),
        fromOn: CalendarDate,
        toOn: CalendarDate,
        number: z.int().positive().optional(),
        months: z.int().positive().optional(),
      }),
    ),
    endedOn: CalendarDate.optional(),
    marks: z.array(MeasureMark),
    money: z.array(TrancheMoney),
    /** What the rules of its scheme say, with the sentence of the source. */
    rules: z.array(z.strictObject({ title: z.string().min(1), says: z.string().min(1), rule: RuleQuote })),
    deadlines: z.array(Deadline),
    acts: z.array(Act),
  })
  .meta({ title: "Mesure" });
export type MeasureDetail = z.infer<typeof MeasureDetail>;

const reason = z.string().trim().min(1).max(1_000);

/** What a person does with a measure; who and when, the token and the clock of the API say. */
export const MeasureAct = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("suspend"), fromOn: CalendarDate, toOn: CalendarDate, reason }),
    z.strictObject({
      kind: z.literal("step"),
      step: StepId,
      on: CalendarDate,
      count: z.int().nonnegative().optional(),
      note: reason.optional(),
    }),
    z.strictObject({ kind: z.literal("override"), check: OverridableCheck, reason }),
    z.strictObject({
      kind: z.literal("place"),
      sector: z.string().min(1).max(100).optional(),
      intensive: z.boolean().optional(),
    }),
  ])
  .meta({ title: "Acte sur une mesure" });
export type MeasureAct = z.infer<typeof MeasureAct>;

export const DeadlinePage = pageOf(Deadline);

/** The address by which a calendar program follows the deadlines; whoever has it can read them, until it is revoked. */
export const CalendarFeed = z.strictObject({ url: z.string().min(1), createdAt: Instant }).meta({ title: "Agenda" });
export type CalendarFeed = z.infer<typeof CalendarFeed>;
/** Of an address that was created only its hash is kept: it is shown once, and told of afterwards. */
export const CalendarFeeds = z.strictObject({ feed: CalendarFeed.pick({ createdAt: true }).optional() });
