import { z } from "zod";

/** How much a finding matters: `error` holds a document up, `warning` is to be looked at, `info` is only told. */
export const Severity = z.enum(["info", "warning", "error"]);
export type Severity = z.infer<typeof Severity>;

/**
 * An expected "no", as data. `code` is stable and English, `message` a French sentence that says what to do.
 * `field` names the field it is about, where there is one.
 */
export const Finding = z
  .strictObject({
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    severity: Severity,
    field: z.string().optional(),
    message: z.string().min(1),
  })
  .meta({ title: "Constat" });
export type Finding = z.infer<typeof Finding>;
