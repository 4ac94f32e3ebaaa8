import { type LinkedBlock, linkBlocks } from "./textract-blocks.ts";
import type { TextractResponse } from "./textract-response.ts";

/** Why an answer cannot be taken for the whole document. */
export interface Incomplete {
  outcome: "incomplete";
  reason: "in-progress" | "failed" | "partial" | "responses-missing" | "pages-missing" | "malformed";
  /** Textract's own code, numbers of pages or a path into the answer; never text of the document. */
  detail: string;
}

/** The blocks of one page. `sheet` is the PAGE block, whose children stand in reading order. */
export interface AnsweredPage {
  number: number;
  sheet: LinkedBlock;
  blocks: readonly LinkedBlock[];
}

/**
 * Puts the responses of one answer together, in whatever order they come and however often one of them does: all
 * pages, by their numbers from 1, or why they are not all. Every block of an answer but PAGE is named by another, so a
 * block that was lost leaves a name that leads nowhere.
 */
export function gatherAnswer(
  responses: readonly TextractResponse[],
): { outcome: "whole"; pages: AnsweredPage[] } | Incomplete {
  const unfinished = whyUnfinished(responses);
  if (unfinished) return unfinished;

  const linked = linkBlocks(responses.map(({ blocks }) => blocks));
  if (linked.outcome === "block-missing") return incomplete("responses-missing", "Blocks");
  if (linked.outcome !== "linked") return incomplete("malformed", "Blocks.Id");

  const isAsynchronous = responses.some(({ JobStatus }) => JobStatus);
  const pages = pagesApart(linked.parts, isAsynchronous);
  if (pages === undefined) return incomplete("malformed", "Blocks.Page");

  const expected = Math.max(
    1,
    ...responses.map(({ DocumentMetadata }) => DocumentMetadata?.Pages ?? 0),
    ...pages.map(({ number }) => number),
  );
  if (pages.length < expected) return incomplete("pages-missing", `${expected - pages.length} of ${expected}`);
  return { outcome: "whole", pages: pages.sort((a, b) => a.number - b.number) };
}

function incomplete(reason: Incomplete["reason"], detail: string): Incomplete {
  return { outcome: "incomplete", reason, detail };
}

function whyUnfinished(responses: readonly TextractResponse[]): Incomplete | undefined {
  if (responses.length === 0) return incomplete("responses-missing", "none");
  for (const { JobStatus, StatusMessage, Warnings } of responses) {
    if (JobStatus === "IN_PROGRESS") return incomplete("in-progress", JobStatus);
    if (JobStatus === "PARTIAL_SUCCESS") return incomplete("partial", StatusMessage ?? JobStatus);
    if (JobStatus && JobStatus !== "SUCCEEDED") return incomplete("failed", StatusMessage ?? JobStatus);
    const [warning] = Warnings ?? [];
    if (warning !== undefined) return incomplete("partial", warning?.ErrorCode ?? warning?.Pages?.join(",") ?? "");
  }
  // The last response is the one that names no next.
  return responses.every(({ NextToken }) => NextToken) ? incomplete("responses-missing", "NextToken") : undefined;
}

type Parts = readonly (readonly LinkedBlock[])[];

const isSheet = ({ block }: LinkedBlock) => block.BlockType === "PAGE";

/** The pages with their blocks; undefined where the numbers do not say which block is whose. */
function pagesApart(parts: Parts, isAsynchronous: boolean): AnsweredPage[] | undefined {
  const [first = []] = parts;
  const blocks = parts.length === 1 ? first : parts.flat();
  const sheets: LinkedBlock[] = [];
  for (const linked of blocks) if (isSheet(linked)) sheets.push(linked);
  const [only] = sheets;
  if (only && sheets.length === 1) {
    const number = only.block.Page ?? 1;
    return areAllOn(number, blocks) ? [{ number, sheet: only, blocks }] : [];
  }
  const numbers = new Set(sheets.flatMap(({ block }) => block.Page ?? []));
  if (numbers.size === sheets.length) return byNumber(sheets, blocks);

  // Synchronous answers have one page each and do not know of one another: their order is that of the pages.
  const answers = parts.filter((part) => part.length > 0);
  if (isAsynchronous || answers.some((part) => part.filter(isSheet).length !== 1)) return undefined;
  return answers.flatMap((part, index) =>
    part.filter(isSheet).map((sheet) => ({ number: index + 1, sheet, blocks: part })),
  );
}

/** Blocks without a number stand on the only page there is. */
function areAllOn(number: number, blocks: readonly LinkedBlock[]): boolean {
  for (const { block } of blocks) if ((block.Page ?? number) !== number) return false;
  return true;
}

function byNumber(sheets: readonly LinkedBlock[], blocks: readonly LinkedBlock[]): AnsweredPage[] | undefined {
  const owners = blocks.some(({ block }) => block.Page == null) ? pagesByName(sheets) : undefined;
  const ofPage = Map.groupBy(blocks, (linked) => linked.block.Page ?? owners?.get(linked));
  if (ofPage.has(undefined)) return undefined;
  // Blocks of a page that has no PAGE block of its own: it was lost.
  if (ofPage.size > sheets.length) return [];
  return sheets.map((sheet) => {
    const number = sheet.block.Page ?? 1;
    return { number, sheet, blocks: ofPage.get(number) ?? [] };
  });
}

/** The page that each block is reached from. */
function pagesByName(sheets: readonly LinkedBlock[]): Map<LinkedBlock, number> {
  const found = new Map(sheets.map((sheet) => [sheet, sheet.block.Page ?? 1]));
  // A map that is walked gives what is put in meanwhile too.
  for (const [{ children, values, others }, number] of found) {
    for (const named of [...children, ...values, ...others]) if (!found.has(named)) found.set(named, number);
  }
  return found;
}
