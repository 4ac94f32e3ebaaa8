import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { blocksOf } from "./blocks.ts";
import { keepFiles } from "./kept-files.ts";
import type { Reader } from "./ocr.ts";
import { PageReading, readingVersion, readPage } from "./page-reading.ts";
import { type Feature, limits, TextractFault } from "./protocol.ts";
import { openDocument } from "./raster.ts";

/** The work of reading one page, from its bytes to its words: instants in milliseconds since 1970. */
export interface OcrEvent {
  startedAt: number;
  endedAt: number;
}

/** A document as it is answered. `status` and `warnings` are other than a success only in recorded answers. */
export interface DocumentAnswer {
  pages: number;
  blocks: unknown[];
  status: string;
  statusMessage?: string;
  warnings?: unknown[];
}

/** Reads documents, each content once: readings are kept by the SHA-256 of the bytes. */
export interface DocumentReadings {
  /**
   * @param maxPages more are refused before any page is read.
   * @returns the content's SHA-256, by which `answer` finds it again.
   * @throws TextractFault UnsupportedDocumentException, BadDocumentException
   */
  read(bytes: Uint8Array, maxPages: number): Promise<string>;
  /** How its reading ended, without what was read; undefined where it was never read. */
  statusOf(documentId: string): Promise<string | undefined>;
  /** What was read, as the blocks of the features asked for; undefined where it was never read. */
  answer(documentId: string, features: readonly Feature[]): Promise<DocumentAnswer | undefined>;
}

/** One recorded response, or all the paged responses of a job. Blocks are handed on as they are. */
const Response = z.object({
  JobStatus: z.string().nullish(),
  StatusMessage: z.string().nullish(),
  DocumentMetadata: z.object({ Pages: z.int().nullish() }).nullish(),
  NextToken: z.string().nullish(),
  Blocks: z.array(z.looseObject({ BlockType: z.unknown(), Page: z.unknown() })).nullish(),
  Warnings: z.array(z.unknown()).nullish(),
});
const Recording = z.union([z.array(Response).min(1), Response.transform((one) => [one])]);

export function createDocumentReadings(options: {
  reader: Reader;
  stateDir?: string | undefined;
  replayDir?: string | undefined;
  atOnce: number;
  onOcr?: ((event: OcrEvent) => void) | undefined;
}): DocumentReadings {
  const { reader, stateDir, replayDir } = options;
  const folder = stateDir && join(stateDir, `readings-v${readingVersion}`);
  const kept = keepFiles(folder, z.array(PageReading));
  // A page that was cut out of a file looks as it did there.
  const keptPages = keepFiles(folder && join(folder, "pages"), PageReading);
  const inTurn = createTurns(options.atOnce);
  const running = new Map<string, Promise<void>>();

  const readPages = async (documentId: string, bytes: Uint8Array, maxPages: number) => {
    if (await kept.get(documentId).then((pages) => pages && pages.length <= maxPages)) return;
    const document = await openDocument(bytes);
    try {
      if (document.pages > maxPages) throw tooManyPages(maxPages);
      const numbers = Array.from({ length: document.pages }, (_, index) => index + 1);
      const pages = await Promise.all(
        numbers.map((number) =>
          inTurn(async () => {
            const startedAt = performance.timeOrigin + performance.now();
            const picture = await document.page(number);
            const pictureId = createHash("sha256").update(`${picture.width}\0`).update(picture.data).digest("hex");
            const known = await keptPages.get(pictureId);
            if (known) return known;
            const page = await readPage(picture, reader);
            options.onOcr?.({ startedAt, endedAt: performance.timeOrigin + performance.now() });
            await keptPages.put(pictureId, page);
            return page;
          }),
        ),
      );
      await kept.put(documentId, pages);
    } finally {
      document.close();
    }
  };

  const recorded = async (documentId: string): Promise<DocumentAnswer | undefined> => {
    if (!replayDir) return undefined;
    const text = await readFile(join(replayDir, `${documentId}.json`), "utf8").catch(() => undefined);
    return text === undefined ? undefined : asAnswer(Recording.parse(JSON.parse(text)));
  };

  return {
    read: async (bytes, maxPages) => {
      const documentId = createHash("sha256").update(bytes).digest("hex");
      const replayed = await recorded(documentId);
      if (replayed && replayed.pages > maxPages) throw tooManyPages(maxPages);
      if (replayed) return documentId;
      const reading = running.get(documentId) ?? readPages(documentId, bytes, maxPages);
      running.set(documentId, reading);
      await reading.finally(() => running.delete(documentId));
      return documentId;
    },
    statusOf: async (documentId) =>
      (await recorded(documentId))?.status ?? ((await kept.get(documentId)) && "SUCCEEDED"),
    answer: async (documentId, features) => {
      const replayed = await recorded(documentId);
      if (replayed) return replayed;
      const pages = await kept.get(documentId);
      return pages && { pages: pages.length, blocks: blocksOf(documentId, pages, features), status: "SUCCEEDED" };
    },
  };
}

/**
 * The responses of a recording as one; they are cut into pages again as the caller asks. What none of them is alone
 * the whole is: it fails where the last response is missing, and counts the pages of synchronous answers through.
 */
function asAnswer(responses: z.infer<typeof Recording>): DocumentAnswer {
  const synchronous = responses.length > 1 && responses.every(isOnePage);
  const counts = responses.map(({ DocumentMetadata }) => DocumentMetadata?.Pages ?? 1);
  const ended = responses.find(({ JobStatus }) => JobStatus && JobStatus !== "SUCCEEDED");
  const cutOff = responses.every(({ NextToken }) => NextToken);
  const status = ended?.JobStatus ?? (cutOff ? "FAILED" : "SUCCEEDED");
  const warnings = responses.flatMap(({ Warnings }) => Warnings ?? []);
  return {
    pages: synchronous ? responses.length : Math.max(...counts),
    blocks: responses.flatMap(({ Blocks }, index) =>
      (Blocks ?? []).map((block) => (synchronous ? { ...block, Page: index + 1 } : block)),
    ),
    status,
    ...(ended?.StatusMessage && { statusMessage: ended.StatusMessage }),
    ...(warnings.length > 0 && { warnings }),
  };
}

/** Synchronous operations answer for one page, and do not know which one it is. */
function isOnePage({ JobStatus, NextToken, Blocks }: z.infer<typeof Response>): boolean {
  const sheets = (Blocks ?? []).filter(({ BlockType }) => BlockType === "PAGE");
  return !JobStatus && !NextToken && sheets.length === 1 && (sheets[0]?.Page ?? 1) === 1;
}

function tooManyPages(maxPages: number): TextractFault {
  return maxPages >= limits.asyncPages
    ? new TextractFault("DocumentTooLargeException", `Document has more than ${maxPages} pages`)
    : new TextractFault("UnsupportedDocumentException", "Request has unsupported document format");
}

/** Lets only so many pages be in memory at once, first come first served. */
function createTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
