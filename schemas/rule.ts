import { z } from "zod";
import { SchemeId, SourceId } from "./scheme.ts";

/** The exact French sentence a value was taken from, and its document. */
export const Citation = z.strictObject({ sentence: z.string().min(1), source: SourceId });
export type Citation = z.infer<typeof Citation>;

const sourced = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ value, cite: Citation }), z.literal("unset")]);

/**
 * What a source document says of how long a measure runs. `initialMonths`: the lengths a first grant may have, from
 * and to, inclusive. `binding` is false where the source gives the usual length only (« en général »).
 * `renewals`: the months of each renewal in order; `exceptionalFrom`: the rank from which the exceptional flag and a
 * motive are needed. `maxTotalMonths`: the cap on granted months together.
 */
export const DurationRule = z.strictObject({
  initialMonths: z.strictObject({ min: z.int(), max: z.int(), binding: z.boolean() }).optional(),
  renewals: z.array(z.int()).optional(),
  exceptionalFrom: z.int().optional(),
  maxTotalMonths: z.int().optional(),
});
export type DurationRule = z.infer<typeof DurationRule>;

/** One scheme's rules. What the sources leave silent is `unset`: nothing is ever computed from a borrowed number. */
export const SchemeRule = z
  .strictObject({
    scheme: SchemeId,
    /** Household accompaniments exclude each other (SETUP: `overlap`); collective actions and AML do not. */
    individual: z.boolean(),
    /** Who decides; `nobody` where the source says that no commission does. */
    decidedBy: sourced(z.string().min(1)),
    duration: sourced(DurationRule),
    /** The amount the source itself states, for the reader: claims use the agreement's tariff. */
    money: sourced(z.strictObject({ amountCents: z.int(), months: z.int() })),
    visitsPerMonth: sourced(z.number().positive()),
  })
  .meta({ title: "Règles d'un dispositif" });
export type SchemeRule = z.infer<typeof SchemeRule>;

/** The rules of every scheme, by scheme. */
export const RuleBook = z.record(SchemeId, SchemeRule);
export type RuleBook = z.infer<typeof RuleBook>;
