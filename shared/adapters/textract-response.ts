import { z } from "zod";

/**
 * What Navette uses of a block of Textract's answers. The service leaves out or nulls what does not apply, and adds
 * block types now and then: both are let through. An answer has hundreds of blocks a page, so they are looked at by
 * hand: a schema takes longer to check them than everything else there is to do with them.
 */
export interface TextractBlock {
  readonly BlockType?: string | null;
  readonly Id?: string | null;
  /** From 1. Synchronous answers leave it out: they have one page. */
  readonly Page?: number | null;
  readonly Text?: string | null;
  /** HANDWRITING or PRINTED, of words. */
  readonly TextType?: string | null;
  /** 0–100. */
  readonly Confidence?: number | null;
  readonly Geometry?: TextractGeometry | null;
  readonly Relationships?: readonly TextractRelationship[] | null;
  readonly EntityTypes?: readonly string[] | null;
  readonly SelectionStatus?: string | null;
}

/** Nothing of it has been looked at: whoever takes a number from it sees to it that it is one. */
export interface TextractGeometry {
  readonly BoundingBox?: { readonly [side in "Left" | "Top" | "Width" | "Height"]?: unknown } | null;
  readonly Polygon?: readonly ({ readonly X?: unknown; readonly Y?: unknown } | null)[] | null;
  /** Of a word: 0, 90, 180 or 270. */
  readonly RotationAngle?: unknown;
}

export interface TextractRelationship {
  readonly Type?: string | null;
  readonly Ids?: readonly string[] | null;
}

/** One response. Synchronous operations have no `JobStatus`: they have ended when they answer. */
export interface TextractResponse extends z.infer<typeof Outcome> {
  readonly blocks: readonly TextractBlock[];
}

const Outcome = z.object({
  JobStatus: z.string().nullish(),
  StatusMessage: z.string().nullish(),
  DocumentMetadata: z.object({ Pages: z.int().nonnegative().nullish() }).nullish(),
  NextToken: z.string().nullish(),
  Warnings: z
    .array(z.object({ ErrorCode: z.string().nullish(), Pages: z.array(z.int()).nullish() }).nullable())
    .nullish(),
  Blocks: z.unknown().optional(),
});

/** One response, or all the responses of a job in whatever order; or a path to what is no part of one. */
export function parseResponses(answer: unknown): { responses: TextractResponse[] } | { wrong: string } {
  const responses: TextractResponse[] = [];
  for (const one of Array.isArray(answer) ? (answer as readonly unknown[]) : [answer]) {
    const { success, data, error } = Outcome.safeParse(one);
    if (!success) return { wrong: error.issues[0]?.path.join(".") ?? "" };
    const blocks = data.Blocks ?? [];
    if (!areBlocks(blocks)) return { wrong: "Blocks" };
    responses.push({ ...data, blocks });
  }
  return { responses };
}

type Unknown<T> = { readonly [name in keyof T]?: unknown };

function areBlocks(value: unknown): value is readonly TextractBlock[] {
  if (!Array.isArray(value)) return false;
  for (const block of value as readonly unknown[]) if (!isObject(block) || !isBlock(block)) return false;
  return true;
}

function isBlock(block: Unknown<TextractBlock>): boolean {
  const { BlockType, Id, Page, Text, Confidence, Geometry, Relationships, EntityTypes, SelectionStatus } = block;
  return (
    (typeof BlockType === "string" || BlockType == null) &&
    (typeof Id === "string" || Id == null) &&
    (Page == null || (Number.isSafeInteger(Page) && Number(Page) > 0)) &&
    (Text == null || typeof Text === "string") &&
    (Confidence == null || Number.isFinite(Confidence)) &&
    (Geometry == null || (isObject(Geometry) && isGeometry(Geometry))) &&
    (Relationships == null || areRelationships(Relationships)) &&
    (EntityTypes == null || areTexts(EntityTypes)) &&
    (SelectionStatus == null || typeof SelectionStatus === "string")
  );
}

function isGeometry({ BoundingBox, Polygon }: Unknown<TextractGeometry>): boolean {
  return (BoundingBox == null || isObject(BoundingBox)) && (Polygon == null || Array.isArray(Polygon));
}

function areRelationships(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const one of value as readonly unknown[]) {
    if (!isObject(one)) return false;
    const { Type, Ids }: Unknown<TextractRelationship> = one;
    if (!(Type == null || typeof Type === "string") || !(Ids == null || areTexts(Ids))) return false;
  }
  return true;
}

function areTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const text of value as readonly unknown[]) if (typeof text !== "string") return false;
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
