import { constants, inflateRawSync, inflateSync } from "node:zlib";
import { indexPdf, type PdfIndex } from "./file-pdf-index.ts";

/** What is looked at to know whether a PDF has all its pages, and all that stands on them. */
interface OpenedPdf {
  bytes: Uint8Array;
  /** As many pages as the reader sees. */
  pageCount: number;
  /** Whether the reader found the file's table of objects sound, and did not have to search for them. */
  hasValidTable: boolean;
}

/** Streams unpack to more than this only where they are pictures, which the reader looks at itself. */
const mostUnpacked = 64 * 1024 * 1024;
/** Ways from a page to what is not on it: other pages, the outline, where a link leads. */
const aside =
  /\/(?:Parent|P|Dest|D|A|AA|StructTreeRoot|Metadata|Popup|IRT|Prev|Next|First|Last|Outlines)\s+\d+\s+\d+\s+R/g;
const reference = /(\d{1,10})\s+\d{1,5}\s+R(?![A-Za-z])/g;

/**
 * Whether the end of the file is missing. A reader would open what is left, and pages or answers would be lost without a
 * word. Whoever writes a PDF writes all its objects first and their table after them: a file that goes on to the table
 * behind its last object has them all, with or without its last line.
 */
export function isCutShort(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.lastIndexOf("obj"); at >= 0; at = at > 0 ? file.lastIndexOf("obj", at - 1) : -1) {
    if (!/\d\s+\d+\s+obj$/.test(file.toString("latin1", Math.max(0, at - 24), at + 3))) continue;
    const rest = file.toString("latin1", at);
    const end = rest.indexOf("endobj");
    return end < 0 || !/\b(?:startxref|xref\s)/.test(rest.slice(end));
  }
  return true;
}

/**
 * Whether something of the pages is missing or damaged, which the reader would leave out without a word: pages that its
 * count leaves out, objects that are referred to and are not there, packed content that does not unpack.
 */
export function isMissingParts({ bytes, pageCount, hasValidTable }: OpenedPdf): boolean {
  const index = indexPdf(bytes);
  // What is encrypted does not say what it is; its table was sound, or the file is refused.
  if (index === undefined) return !hasValidTable;
  const pages = listPages(index);
  if (pages === undefined) return !hasValidTable;
  if (pages.length !== pageCount) return true;

  const seen = new Set<number>();
  const open = pages.map((number) => ({ number, isNeeded: true }));
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.number)) continue;
    seen.add(next.number);
    const object = index.get(next.number);
    if (object === undefined) {
      if (next.isNeeded || !hasValidTable) return true;
      continue;
    }
    if (object.stream && isDamaged(object.body, object.stream)) return true;
    const contents = new Set(numbersIn(/\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(object.body)?.[1] ?? ""));
    for (const number of numbersIn(object.body.replaceAll(aside, ""))) {
      open.push({ number, isNeeded: contents.has(number) });
    }
  }
  return false;
}

/** The objects that are pages, in order, walking the tree; undefined where it cannot be walked. */
function listPages(index: PdfIndex): number[] | undefined {
  const root = index.root === undefined ? undefined : index.get(index.root)?.body;
  const top = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(root ?? "")?.[1];
  if (top === undefined) return undefined;
  const pages: number[] = [];
  const seen = new Set<number>();
  const visit = (number: number): boolean => {
    const body = index.get(number)?.body;
    if (body === undefined || seen.has(number)) return false;
    seen.add(number);
    const kids = /\/Kids\s*(?:\[([^\]]*)\]|(\d+)\s+\d+\s+R)/.exec(body);
    if (!kids) {
      pages.push(number);
      return true;
    }
    const list = kids[1] ?? index.get(Number(kids[2]))?.body;
    return list !== undefined && seen.size < 20_000 && numbersIn(list).every(visit);
  };
  return visit(Number(top)) ? pages : undefined;
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(reference)].map((match) => Number(match[1]));
}

/** Whether a packed stream does not unpack to what was packed. A missing checksum at the very end loses nothing. */
function isDamaged(body: string, stream: Uint8Array): boolean {
  const filter = /\/Filter\s*(?:\[\s*)?\/(\w+)/.exec(body)?.[1];
  if (filter !== "FlateDecode" && filter !== "Fl") return false;
  const options = { maxOutputLength: mostUnpacked };
  try {
    inflateSync(stream, options);
    return false;
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_BUFFER_TOO_LARGE") return false;
    if (code !== "Z_BUF_ERROR") return true;
  }
  try {
    inflateRawSync(stream.subarray(2), { ...options, finishFlush: constants.Z_FINISH });
    return false;
  } catch (error) {
    return codeOf(error) !== "ERR_BUFFER_TOO_LARGE";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
