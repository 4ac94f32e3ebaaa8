import { z } from "zod";

/** Where a list goes on: opaque to whoever holds it. */
export const Cursor = z.string().min(1).max(2_000);
export type Cursor = z.infer<typeof Cursor>;

/** A page of a list; `next` is absent on the last. A page may be empty and still have a next. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: Cursor.optional() });

/** An error of the API (RFC 9457). `code` is stable and English, `detail` a French sentence that says what to do. */
export const Problem = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string().min(1),
    status: z.int().min(400).max(599),
    code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    detail: z.string().min(1),
    /** What is wrong where, for a form or a file: a path in it and a French sentence each. */
    issues: z.array(z.strictObject({ path: z.string(), message: z.string().min(1) })).optional(),
  })
  .meta({ title: "Erreur" });
export type Problem = z.infer<typeof Problem>;

/** Something to fetch by `GET` without a token, for five minutes. */
export const Download = z.strictObject({ url: z.string().min(1), name: z.string().min(1) }).meta({ title: "Lien" });
export type Download = z.infer<typeof Download>;
