import { z } from "zod";
import { CalendarDate } from "./calendar.ts";
import { Severity } from "./finding.ts";
import { SourceId } from "./scheme.ts";

/** A rule's sentence, word for word, and where it stands. `setting` for what an agreement sets. */
export const RuleQuote = z.strictObject({
  sentence: z.string().min(1),
  source: z.union([SourceId, z.string().startsWith("setting:"), z.literal("navette")]),
});
export type RuleQuote = z.infer<typeof RuleQuote>;

/** A date somebody must act on (échéance). `measure` is absent where it is about an agreement as a whole. */
export const Deadline = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    severity: Severity,
    measure: z.string().min(1).optional(),
    agreement: z.string().min(1).optional(),
    dueOn: CalendarDate,
    who: z.string().min(1),
    message: z.string().min(1),
    rule: RuleQuote,
  })
  .meta({ title: "Échéance" });
export type Deadline = z.infer<typeof Deadline>;
