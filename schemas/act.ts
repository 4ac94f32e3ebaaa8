import { z } from "zod";
import { CalendarDate, Instant } from "./calendar.ts";
import { DocumentId } from "./document.ts";

/** A step of a scheme's own path that no paper carries: a person says that it was taken. */
export const StepId = z
  .enum([
    "first-meeting",
    "papers-meeting",
    "submitted",
    "waiting",
    "welcome",
    "diagnostic",
    "lease-slid",
    "attendance",
    "works",
    "watch",
    "watch-activated",
  ])
  .meta({ title: "Étape d'une mesure" });
export type StepId = z.infer<typeof StepId>;

/** What may be set aside by a person: two accompaniments at a time, and what a source excludes. */
export const OverridableCheck = z.enum(["scheme-overlap", "excluded-shelter", "excluded-accompaniment"]);
export type OverridableCheck = z.infer<typeof OverridableCheck>;

const signed = {
  actId: z.string().min(1),
  /** Who decided: a person's identifier, never a name. */
  by: z.string().min(1),
  at: Instant,
};
const measure = z.string().min(1);
const reason = z.string().min(1);

/** What a person decides about a measure or one of its papers; an input of every rule, like the papers themselves. */
export const Act = z
  .discriminatedUnion("kind", [
    /** The accompaniment stops for a while; both days are included. */
    z.strictObject({
      ...signed,
      kind: z.literal("suspend"),
      measure,
      fromOn: CalendarDate,
      toOn: CalendarDate,
      reason,
    }),
    z.strictObject({
      ...signed,
      kind: z.literal("step"),
      measure,
      step: StepId,
      on: CalendarDate,
      /** Attendees of a collective session, dwellings of a project. */
      count: z.int().nonnegative().optional(),
      note: z.string().min(1).optional(),
    }),
    z.strictObject({ ...signed, kind: z.literal("override"), measure, check: OverridableCheck, reason }),
    /** A decision that breaks a rule takes effect. `as` is for a renewal decided after the end, and only for that. */
    z.strictObject({
      ...signed,
      kind: z.literal("accept"),
      document: DocumentId,
      as: z.enum(["prolong", "new-start"]).optional(),
      reason,
    }),
    /** Where a measure counts, and how intensively the household is followed (« suivi renforcé »). */
    z.strictObject({
      ...signed,
      kind: z.literal("place"),
      measure,
      sector: z.string().min(1).optional(),
      intensive: z.boolean().optional(),
    }),
  ])
  .meta({ title: "Acte d'une personne" });
export type Act = z.infer<typeof Act>;
export type ActOf<K extends Act["kind"]> = Extract<Act, { kind: K }>;
