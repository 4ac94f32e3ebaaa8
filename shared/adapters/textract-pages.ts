import type { KeyValue, Line, Page, Word } from "../../schemas/page.ts";
import { type Frame, frameOf } from "./textract-frame.ts";
import { type TextractBlock, type TextractResponse, TextractResponses } from "./textract-response.ts";

/** The feature types a reading was asked with: they say what could have been seen at all. */
export type TextractFeature = "FORMS" | "SIGNATURES" | "TABLES" | "LAYOUT";

/**
 * All the pages, or the reason why the answer cannot be taken for the whole document: the job still runs, ended in
 * part or not at all, a response or a page of it is missing, or it is no Textract answer.
 */
export type TextractPages =
  | { outcome: "complete"; pages: Page[] }
  | {
      outcome: "incomplete";
      reason: "in-progress" | "failed" | "partial" | "responses-missing" | "pages-missing" | "malformed";
      /** Textract's own code or a path into the answer; never text of the document. */
      detail: string;
    };

/**
 * Turns Textract's answer (one response, or all the paged responses of a job) into pages. Boxes are those of the
 * upright page, confidences 0–1. Never throws.
 */
export function pagesFromTextract(
  responses: unknown,
  { features = [] }: { features?: readonly TextractFeature[] } = {},
): TextractPages {
  const parsed = TextractResponses.safeParse(responses);
  if (!parsed.success) {
    return { outcome: "incomplete", reason: "malformed", detail: parsed.error.issues[0]?.path.join(".") ?? "" };
  }
  const unfinished = whyUnfinished(parsed.data);
  if (unfinished) return unfinished;

  const blocks = parsed.data.flatMap((response) => response.Blocks ?? []);
  const byId = new Map(blocks.flatMap((block) => (block.Id ? [[block.Id, block] as const] : [])));
  const seen = new Set(blocks.filter((block) => block.BlockType === "PAGE").map(pageOf));
  const expected = Math.max(0, ...parsed.data.map((response) => response.DocumentMetadata?.Pages ?? 0), ...seen);
  const numbers = Array.from({ length: expected }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !seen.has(number));
  if (expected === 0 || missing.length > 0) {
    return { outcome: "incomplete", reason: "pages-missing", detail: missing.join(",") };
  }
  if (blocks.some((block) => related(block, "CHILD").some((id) => !byId.has(id)))) {
    return { outcome: "incomplete", reason: "responses-missing", detail: "block" };
  }
  const blocksOfPage = Map.groupBy(blocks, pageOf);
  return {
    outcome: "complete",
    pages: numbers.map((number) => readPage(number, blocksOfPage.get(number) ?? [], byId, features)),
  };
}

function whyUnfinished(responses: readonly TextractResponse[]): TextractPages | undefined {
  const incomplete = (reason: "in-progress" | "failed" | "partial" | "responses-missing", detail: string) =>
    ({ outcome: "incomplete", reason, detail }) as const;
  if (responses.length === 0) return incomplete("responses-missing", "none");
  for (const { JobStatus, StatusMessage, Warnings } of responses) {
    if (JobStatus === "IN_PROGRESS") return incomplete("in-progress", JobStatus);
    if (JobStatus === "PARTIAL_SUCCESS") return incomplete("partial", StatusMessage ?? JobStatus);
    if (JobStatus && JobStatus !== "SUCCEEDED") return incomplete("failed", StatusMessage ?? JobStatus);
    const warned = (Warnings ?? []).flatMap((warning) => warning.Pages ?? []);
    if (warned.length > 0) return incomplete("partial", warned.join(","));
  }
  return responses.at(-1)?.NextToken ? incomplete("responses-missing", "NextToken") : undefined;
}

function readPage(
  number: number,
  blocks: readonly TextractBlock[],
  byId: ReadonlyMap<string, TextractBlock>,
  features: readonly TextractFeature[],
): Page {
  const ofType = (type: string) => blocks.filter((block) => block.BlockType === type);
  const frame = frameOf(ofType("WORD"));
  const marks = ofType("SELECTION_ELEMENT");
  return {
    number,
    source: "ocr",
    aspect: frame.aspect,
    ...(frame.turn && { turn: frame.turn }),
    lines: ofType("LINE").map((line) => readLine(line, byId, frame)),
    keyValues: ofType("KEY_VALUE_SET")
      .filter((block) => block.EntityTypes?.includes("KEY"))
      .map((key) => readKeyValue(key, byId, frame)),
    marks: marks.map((mark) => ({
      selected: mark.SelectionStatus === "SELECTED",
      confidence: confidenceOf(mark),
      box: frame.boxOf(mark),
    })),
    marksSought: features.includes("FORMS") || features.includes("TABLES") || marks.length > 0,
    signatures: ofType("SIGNATURE").map((ink) => ({ confidence: confidenceOf(ink), box: frame.boxOf(ink) })),
    signaturesSought: features.includes("SIGNATURES"),
  };
}

function readLine(line: TextractBlock, byId: ReadonlyMap<string, TextractBlock>, frame: Frame): Line {
  const readWord = (block: TextractBlock): Word => ({
    text: block.Text ?? "",
    confidence: confidenceOf(block),
    box: frame.boxOf(block),
  });
  const children = childrenOf(line, byId).filter((block) => block.BlockType === "WORD");
  // A line whose words were left out still has its text: it then stands as one word.
  const words = (children.length > 0 ? children : [line]).map(readWord).filter((word) => word.text !== "");
  return {
    text: line.Text ?? words.map((word) => word.text).join(" "),
    confidence: confidenceOf(line),
    box: frame.boxOf(line),
    words,
  };
}

function readKeyValue(key: TextractBlock, byId: ReadonlyMap<string, TextractBlock>, frame: Frame): KeyValue {
  const values = related(key, "VALUE").flatMap((id) => byId.get(id) ?? []);
  const parts = values.flatMap((value) => childrenOf(value, byId));
  const mark = parts.length === 1 && parts[0]?.BlockType === "SELECTION_ELEMENT" ? parts[0] : undefined;
  const [value] = values;
  return {
    key: textOf(childrenOf(key, byId)),
    text: textOf(parts),
    ...(mark && { selected: mark.SelectionStatus === "SELECTED" }),
    // As sure as its least sure part: a word misread inside a pair well found is still misread.
    confidence: Math.min(...[key, ...values, ...parts].map(confidenceOf)),
    ...(key.Geometry && { keyBox: frame.boxOf(key) }),
    ...(value?.Geometry && { box: frame.boxOf(value) }),
  };
}

function textOf(blocks: readonly TextractBlock[]): string {
  return blocks.flatMap((block) => (block.BlockType === "WORD" && block.Text ? [block.Text] : [])).join(" ");
}

function childrenOf(block: TextractBlock, byId: ReadonlyMap<string, TextractBlock>): TextractBlock[] {
  return related(block, "CHILD").flatMap((id) => byId.get(id) ?? []);
}

function related(block: TextractBlock, type: "CHILD" | "VALUE"): string[] {
  return (block.Relationships ?? []).flatMap((relation) => (relation.Type === type ? (relation.Ids ?? []) : []));
}

/** Synchronous answers may leave the number out: they have one page. */
function pageOf(block: TextractBlock): number {
  return block.Page ?? 1;
}

/** A confidence that is missing counts as none at all. */
function confidenceOf(block: TextractBlock): number {
  return Math.min(1, Math.max(0, (block.Confidence ?? 0) / 100));
}
