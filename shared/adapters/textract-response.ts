/**
 * What Navette uses of a block of Textract's answers. The service leaves out or nulls what does not apply, and adds
 * block types now and then: both are let through. Every block has all the properties here, whatever was sent of it: an
 * answer has hundreds a page, and those of one shape are far quicker to read.
 */
export interface TextractBlock {
  readonly BlockType: string | null | undefined;
  readonly Id: string | null | undefined;
  /** From 1. Synchronous answers leave it out: they have one page. */
  readonly Page: number | null | undefined;
  readonly Text: string | null | undefined;
  /** HANDWRITING or PRINTED, of words. */
  readonly TextType: unknown;
  /** 0–100. */
  readonly Confidence: number | null | undefined;
  readonly Geometry: TextractGeometry | null | undefined;
  readonly Relationships: readonly TextractRelationship[] | null | undefined;
  readonly EntityTypes: readonly string[] | null | undefined;
  readonly SelectionStatus: string | null | undefined;
  /** The block as it was sent, with what Navette does not use. */
  readonly sent: object;
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
  /** Nothing of them has been looked at: what is no text is no block's. */
  readonly Ids?: readonly unknown[] | null;
}

/** One response. Synchronous operations have no `JobStatus`: they have ended when they answer. */
export interface TextractResponse extends ResponseHead {
  readonly blocks: readonly TextractBlock[];
}

interface ResponseHead {
  readonly JobStatus: string | null | undefined;
  readonly StatusMessage: string | null | undefined;
  readonly DocumentMetadata: { readonly Pages?: number | null } | null | undefined;
  /** Of every response of a job but the last. */
  readonly NextToken: string | null | undefined;
  readonly Warnings: readonly (TextractWarning | null)[] | null | undefined;
}

interface TextractWarning {
  readonly ErrorCode?: string | null;
  readonly Pages?: readonly number[] | null;
}

/**
 * One response, or all the responses of a job in whatever order; or the name of the part that is no part of one. All is
 * looked at by hand: a schema takes longer than everything else there is to do with an answer.
 */
export function parseResponses(answer: unknown): { responses: TextractResponse[] } | { wrong: string } {
  const responses: TextractResponse[] = [];
  for (const one of Array.isArray(answer) ? (answer as readonly unknown[]) : [answer]) {
    if (!isRecord(one)) return { wrong: "" };
    const { JobStatus, StatusMessage, DocumentMetadata, NextToken, Warnings, Blocks }: Unknown<Sent> = one;
    if (!isTextOrNone(JobStatus)) return { wrong: "JobStatus" };
    if (!isTextOrNone(StatusMessage)) return { wrong: "StatusMessage" };
    if (!(DocumentMetadata == null || isMetadata(DocumentMetadata))) return { wrong: "DocumentMetadata" };
    if (!isTextOrNone(NextToken)) return { wrong: "NextToken" };
    if (!(Warnings == null || areWarnings(Warnings))) return { wrong: "Warnings" };
    const blocks = blocksOf(Blocks ?? []);
    if (blocks === undefined) return { wrong: "Blocks" };
    responses.push({ JobStatus, StatusMessage, DocumentMetadata, NextToken, Warnings, blocks });
  }
  return { responses };
}

type Unknown<T> = { readonly [name in keyof T]?: unknown };
type Sent = ResponseHead & { Blocks: unknown };

function isMetadata(value: unknown): value is NonNullable<ResponseHead["DocumentMetadata"]> {
  if (!isRecord(value)) return false;
  const { Pages }: Unknown<{ Pages: number }> = value;
  return Pages == null || (Number.isSafeInteger(Pages) && Number(Pages) >= 0);
}

function areWarnings(value: unknown): value is NonNullable<ResponseHead["Warnings"]> {
  return Array.isArray(value) && value.every((warning: unknown) => warning === null || isWarning(warning));
}

function isWarning(value: unknown): value is TextractWarning {
  if (!isRecord(value)) return false;
  const { ErrorCode, Pages }: Unknown<TextractWarning> = value;
  return isTextOrNone(ErrorCode) && (Pages == null || (Array.isArray(Pages) && Pages.every(Number.isSafeInteger)));
}

function blocksOf(value: unknown): TextractBlock[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const blocks: TextractBlock[] = [];
  for (const sent of value as readonly unknown[]) {
    const block = isObject(sent) ? blockOf(sent) : undefined;
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return blocks;
}

function blockOf(sent: Unknown<TextractBlock>): TextractBlock | undefined {
  const { BlockType, Id, Page, Text, TextType, Confidence, Geometry } = sent;
  if (!(isTextOrNone(BlockType) && isTextOrNone(Id) && isTextOrNone(Text))) return undefined;
  if (!(Page == null || isPageNumber(Page))) return undefined;
  if (!(Confidence == null || isNumber(Confidence))) return undefined;
  if (!(Geometry == null || isGeometry(Geometry))) return undefined;
  const ties = BlockType === "WORD" ? noTies : tiesOf(sent);
  if (ties === undefined) return undefined;
  const { Relationships, EntityTypes, SelectionStatus } = ties;
  return {
    BlockType,
    Id,
    Page,
    Text,
    TextType,
    Confidence,
    Geometry,
    Relationships,
    EntityTypes,
    SelectionStatus,
    sent,
  };
}

type Ties = Pick<TextractBlock, "Relationships" | "EntityTypes" | "SelectionStatus">;

/** A word names no other block, and is neither a key nor a box: most blocks are words, and are not asked. */
const noTies: Ties = { Relationships: undefined, EntityTypes: undefined, SelectionStatus: undefined };

function tiesOf({ Relationships, EntityTypes, SelectionStatus }: Unknown<Ties>): Ties | undefined {
  return (Relationships == null || areRelationships(Relationships)) &&
    (EntityTypes == null || areTexts(EntityTypes)) &&
    isTextOrNone(SelectionStatus)
    ? { Relationships, EntityTypes, SelectionStatus }
    : undefined;
}

function isPageNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isGeometry(value: unknown): value is TextractGeometry {
  if (!isObject(value)) return false;
  const { BoundingBox, Polygon }: Unknown<TextractGeometry> = value;
  return (BoundingBox == null || isObject(BoundingBox)) && (Polygon == null || Array.isArray(Polygon));
}

function areRelationships(value: unknown): value is TextractRelationship[] {
  if (!Array.isArray(value)) return false;
  for (const one of value as readonly unknown[]) {
    if (!isObject(one)) return false;
    const { Type, Ids }: Unknown<TextractRelationship> = one;
    if (!isTextOrNone(Type) || !(Ids == null || Array.isArray(Ids))) return false;
  }
  return true;
}

function areTexts(value: unknown): value is string[] {
  if (!Array.isArray(value)) return false;
  for (const text of value as readonly unknown[]) if (typeof text !== "string") return false;
  return true;
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isTextOrNone(value: unknown): value is string | null | undefined {
  return typeof value === "string" || value == null;
}

function isRecord(value: unknown): value is object {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
