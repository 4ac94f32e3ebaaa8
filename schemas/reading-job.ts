import { z } from "zod";

/** What a page can be looked at for beyond its text, as Textract names it. */
export const ReadingFeature = z.enum(["FORMS", "SIGNATURES", "TABLES", "LAYOUT"]);
export type ReadingFeature = z.infer<typeof ReadingFeature>;

/** One paid reading of one object: no features where only its text is wanted. */
export const ReadingOrder = z
  .strictObject({
    features: z.array(ReadingFeature),
    /** The file's page that each page of the object is, in the object's order. */
    pages: z.array(z.int().positive()).min(1),
    /** What is read: the file itself, a readable copy of it, or a file of some of its pages. */
    object: z.strictObject({ bucket: z.enum(["intake", "evidence"]), key: z.string().min(1) }),
  })
  .meta({ title: "Lecture commandée" });
export type ReadingOrder = z.infer<typeof ReadingOrder>;

/** An order that is paid for. `jobId` is Textract's, absent until it has answered. */
export const ReadingJob = ReadingOrder.extend({ jobId: z.string().min(1).optional() }).meta({
  title: "Lecture payée",
});
export type ReadingJob = z.infer<typeof ReadingJob>;
