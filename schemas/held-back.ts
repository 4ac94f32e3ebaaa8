import { z } from "zod";
import { CalendarDate, Month } from "./calendar.ts";
import { BlockReason } from "./claim.ts";
import { Cents } from "./money.ts";
import { SchemeId } from "./scheme.ts";

/** Who can supply what is missing: a setting comes from the administrator, room in an envelope from the funder. */
export const Supplier = z.enum(["operator", "referrer", "commission", "administrator", "funder"]);
export type Supplier = z.infer<typeof Supplier>;

/** A measure without any name: its reference and the household's initials. */
export const ShownMeasure = z.strictObject({ reference: z.string().min(1), household: z.string().min(1) });
export type ShownMeasure = z.infer<typeof ShownMeasure>;

/** Lines that lapse after four years (loi 68-1250): within a year from now, or already. */
export const Lapse = z.strictObject({
  state: z.enum(["lapse-near", "lapsed"]),
  /** The last day on which they can be claimed. */
  lastOn: CalendarDate,
  lines: z.int().positive(),
  cents: Cents,
});
export type Lapse = z.infer<typeof Lapse>;

/** One thing that is missing, with all the lines that it holds back. */
export const HeldCause = z
  .strictObject({
    reason: BlockReason,
    /** The document, signature or setting, in French: « contrat d'accompagnement signé ». */
    missing: z.string().min(1),
    /** What would free the lines, as a French sentence. */
    remedy: z.string().min(1),
    supplier: Supplier,
    /** The supplier's name. */
    who: z.string().min(1),
    /** The operator whose money it is. */
    operator: z.string().optional(),
    agreement: z.string().optional(),
    scheme: SchemeId.optional(),
    /** In order of reference. */
    measures: z.array(ShownMeasure).min(1),
    /** The first month that it holds a line of. */
    since: Month,
    lines: z.int().positive(),
    /** How many of the lines have no amount: it is not known before the setting is there. */
    unknownLines: z.int().nonnegative(),
    /** What the other lines come to. */
    cents: Cents,
    lapses: z.array(Lapse),
  })
  .meta({ title: "Pièce ou réglage manquant" });
export type HeldCause = z.infer<typeof HeldCause>;

const sums = { lines: z.int().nonnegative(), unknownLines: z.int().nonnegative(), cents: Cents };

/** All money that is held back, by what would free it. A line that lacks two things is in two causes, and once in `total`. */
export const HeldBack = z
  .strictObject({
    causes: z.array(HeldCause),
    byReason: z.array(z.strictObject({ reason: BlockReason, ...sums })),
    total: z.strictObject(sums),
  })
  .meta({ title: "Sommes retenues" });
export type HeldBack = z.infer<typeof HeldBack>;
