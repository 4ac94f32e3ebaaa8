import { z } from "zod";

/**
 * What Navette uses of Textract's answers (DetectDocumentText, AnalyzeDocument and both Get… operations).
 * The service leaves out or nulls what does not apply, and adds block types now and then: both are let through.
 */
const Point = z.object({ X: z.number(), Y: z.number() });

const Geometry = z.object({
  BoundingBox: z
    .object({ Left: z.number(), Top: z.number(), Width: z.number(), Height: z.number() })
    .nullish()
    .catch(undefined),
  Polygon: z.array(Point).nullish().catch(undefined),
});

export const TextractBlock = z.object({
  BlockType: z.string().nullish(),
  Id: z.string().nullish(),
  Page: z.int().positive().nullish(),
  Text: z.string().nullish(),
  /** 0–100. */
  Confidence: z.number().nullish(),
  Geometry: Geometry.nullish(),
  Relationships: z.array(z.object({ Type: z.string().nullish(), Ids: z.array(z.string()).nullish() })).nullish(),
  EntityTypes: z.array(z.string()).nullish(),
  SelectionStatus: z.string().nullish(),
});
export type TextractBlock = z.infer<typeof TextractBlock>;

/** One response. Synchronous operations have no `JobStatus`: they have ended when they answer. */
export const TextractResponse = z.object({
  JobStatus: z.string().nullish(),
  StatusMessage: z.string().nullish(),
  DocumentMetadata: z.object({ Pages: z.int().nonnegative().nullish() }).nullish(),
  NextToken: z.string().nullish(),
  Warnings: z.array(z.object({ Pages: z.array(z.int()).nullish() })).nullish(),
  Blocks: z.array(TextractBlock).nullish(),
});
export type TextractResponse = z.infer<typeof TextractResponse>;

/** One response, or all the responses of a job in their order. */
export const TextractResponses = z.union([z.array(TextractResponse), TextractResponse.transform((one) => [one])]);
