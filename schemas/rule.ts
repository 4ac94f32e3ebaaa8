import { z } from "zod";
import { StepId } from "./act.ts";
import { SchemeId, SourceId } from "./scheme.ts";

/** The exact French sentence a value was taken from, and its document. */
export const Citation = z.strictObject({ sentence: z.string().min(1), source: SourceId });
export type Citation = z.infer<typeof Citation>;

const orUnset = <T extends z.ZodType>(value: T) => z.union([value, z.literal("unset")]);
const sourced = <T extends z.ZodType>(value: T) => orUnset(z.strictObject({ value, cite: Citation }));
/** Several values of one kind, each with its own sentence. */
const listed = <T extends z.ZodType>(item: T) => orUnset(z.array(item).min(1));

/**
 * What a source document says of how long a measure runs. `initialMonths`: the lengths a first grant may have, from
 * and to, inclusive. `binding` is false where the source gives the usual length only (« en général »).
 * `renewals`: the months of each renewal in order; `exceptionalFrom`: the rank from which the exceptional flag and a
 * motive are needed. `maxTotalMonths`: the cap on granted months together. `follows`: the measure runs as long as the
 * household stays in the dwelling. A value without `initialMonths` leaves the length to each measure's own decision.
 */
export const DurationRule = z.strictObject({
  initialMonths: z.strictObject({ min: z.int(), max: z.int(), binding: z.boolean() }).optional(),
  renewals: z.array(z.int()).optional(),
  exceptionalFrom: z.int().optional(),
  maxTotalMonths: z.int().optional(),
  follows: z.literal("occupancy").optional(),
});
export type DurationRule = z.infer<typeof DurationRule>;

/** Words by which an organisation's written name is recognised: lower case, no accents, a space for anything else. */
const PlainWords = z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/);

/** One that may refer. `cite` where another sentence than the list's names it. */
export const ReferrerRule = z.strictObject({
  name: z.string().min(1),
  words: z.array(PlainWords).min(1),
  cite: Citation.optional(),
});
export type ReferrerRule = z.infer<typeof ReferrerRule>;

/** Whom a source leaves out: S4's two sentences. */
export const ExclusionRule = z.strictObject({
  code: z.enum(["shelter-with-accompaniment", "other-accompaniment"]),
  cite: Citation,
});
export type ExclusionRule = z.infer<typeof ExclusionRule>;

/** A signature that a source asks for. After a break-off it may lack where `unlessBreakOff` is set, as `unlessCite` says. */
export const SignatureRule = z
  .strictObject({
    document: z.enum(["orientation", "contract", "bilan"]),
    by: z.enum(["household", "professional"]),
    cite: Citation,
    unlessBreakOff: z.literal(true).optional(),
    unlessCite: Citation.optional(),
  })
  .refine(({ unlessBreakOff, unlessCite }) => (unlessBreakOff === undefined) === (unlessCite === undefined), {
    message: "an exception and its sentence go together",
  });
export type SignatureRule = z.infer<typeof SignatureRule>;

/** A document that a source names, by the kind Navette reads it as. */
const DocumentRule = z.strictObject({
  document: z.enum(["orientation", "decision", "contract", "bilan", "renewal"]),
  name: z.string().min(1),
  cite: Citation,
});

/**
 * A step of the scheme's own path. `before`: the paper that this step must come ahead of; without it the step is
 * possible, and nothing waits for it. `endsIt`: with this step the measure has reached its goal.
 */
export const StepRule = z.strictObject({
  step: StepId,
  before: z.enum(["decision", "contract", "bilan"]).optional(),
  endsIt: z.literal(true).optional(),
  cite: Citation,
});
export type StepRule = z.infer<typeof StepRule>;

/** What a source says of renewing besides its months: never automatic, who proposes it, who decides it. */
const RenewalRule = z.strictObject({
  automatic: z.literal(false),
  proposedBy: z.string().min(1).optional(),
  decidedBy: z.string().min(1).optional(),
});

/** A ceiling that a source publishes, for one operator and sector. Checks use the agreement's own `capacity`. */
const CapacityRule = z.strictObject({
  sector: z.string().min(1),
  per: z.enum(["month", "year"]),
  max: z.int().positive(),
  maxIntensive: z.int().positive().optional(),
  cite: Citation,
});

/** One scheme's rules. What the sources leave silent is `unset`: nothing is ever computed from a borrowed number. */
export const SchemeRule = z
  .strictObject({
    scheme: SchemeId,
    /** Household accompaniments exclude each other (SETUP: `overlap`); collective actions and AML do not. */
    individual: z.boolean(),
    /** Who may refer. `open` where the source's list is not exhaustive (« … », a role instead of organisations). */
    referrers: sourced(z.strictObject({ open: z.boolean(), list: z.array(ReferrerRule).min(1) })),
    /** Who decides; `nobody` where the source says that no commission does. */
    decidedBy: sourced(z.string().min(1)),
    /** The public, sentence by sentence, for whoever reviews a request. */
    eligibility: listed(Citation),
    exclusions: listed(ExclusionRule),
    documents: listed(DocumentRule),
    signatures: listed(SignatureRule),
    steps: listed(StepRule),
    duration: sourced(DurationRule),
    renewal: sourced(RenewalRule),
    /** Whether a measure that has ended may be followed by a new one when things turn worse. */
    reintervention: sourced(z.boolean()),
    /** Whether the household is followed after the end (veille). */
    watch: sourced(z.boolean()),
    visitsPerMonth: sourced(z.number().positive()),
    /** The amount the source itself states, for the reader: claims use the agreement's tariff. */
    money: sourced(z.strictObject({ amountCents: z.int(), months: z.int() })),
    /** Who pays, or how, in the source's words. */
    financing: listed(Citation),
    capacity: listed(CapacityRule),
    objectives: listed(Citation),
    /** A result that the source puts a figure on. */
    target: sourced(z.strictObject({ rehousedPercent: z.int().min(1).max(100) })),
    themes: listed(Citation),
    /** What the work consists of. */
    content: listed(Citation),
  })
  .meta({ title: "Règles d'un dispositif" });
export type SchemeRule = z.infer<typeof SchemeRule>;

/** The rules of every scheme, by scheme. */
export const RuleBook = z.record(SchemeId, SchemeRule);
export type RuleBook = z.infer<typeof RuleBook>;
