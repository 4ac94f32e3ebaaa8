import { inflateSync } from "node:zlib";

/** An object as the file has it: its own text (a dictionary, an array), and what is packed behind it. */
export interface PdfObject {
  body: string;
  stream?: Uint8Array;
}

/** The objects of a PDF by their numbers, found by looking for them and not by the file's own table. */
export interface PdfIndex {
  get(number: number): PdfObject | undefined;
  /** The catalogue's number. */
  root: number | undefined;
}

const mostObjects = 300_000;
const mostInside = 32 * 1024 * 1024;

/** Finds the objects, those packed into others too. Undefined where the file is encrypted or has objects without end. */
export function indexPdf(bytes: Uint8Array): PdfIndex | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return undefined;
  const objects = new Map<number, PdfObject>();
  let root: number | undefined;
  let outside = 0;
  const takeRoot = (from: string) => {
    for (const match of from.matchAll(/\/Root\s+(\d+)\s+\d+\s+R/g)) root = Number(match[1]);
  };
  const start = /(\d{1,10})\s+\d{1,5}\s+obj\b/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    if (objects.size > mostObjects) return undefined;
    takeRoot(text.slice(outside, match.index));
    const from = start.lastIndex;
    const end = endOf(text, from);
    const streamAt = streamOf(text, from, end);
    const body = text.slice(from, streamAt?.keyword ?? end);
    const object: PdfObject = { body };
    start.lastIndex = end;
    if (streamAt) {
      const streamEnd = endOfStream(text, streamAt.data, body);
      object.stream = file.subarray(streamAt.data, streamEnd);
      start.lastIndex = streamEnd;
      if (/\/Type\s*\/XRef\b/.test(body)) takeRoot(body);
      if (/\/Type\s*\/ObjStm\b/.test(body)) addInside(objects, object);
    }
    objects.set(Number(match[1]), object);
    outside = start.lastIndex;
  }
  takeRoot(text.slice(outside));
  return { get: (number) => objects.get(number), root };
}

function endOf(text: string, from: number): number {
  const end = text.indexOf("endobj", from);
  return end < 0 ? text.length : end;
}

/** Where the word `stream` stands before the object's end, and where its data begin. */
function streamOf(text: string, from: number, end: number): { keyword: number; data: number } | undefined {
  const keyword = text.indexOf("stream", from);
  if (keyword < 0 || keyword >= end) return undefined;
  // Between the dictionary and the word there is nothing: elsewhere it is part of a name or a text.
  if (
    !text
      .slice(Math.max(from, keyword - 200), keyword)
      .trimEnd()
      .endsWith(">>")
  )
    return undefined;
  const after = keyword + "stream".length;
  const skip = text.startsWith("\r\n", after) ? 2 : /[\r\n]/.test(text.charAt(after)) ? 1 : 0;
  return { keyword, data: after + skip };
}

/** The length that the dictionary tells, where the data do end there; else the next end mark. */
function endOfStream(text: string, data: number, body: string): number {
  const told = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(body)?.[1] ?? Number.NaN);
  if (Number.isFinite(told) && /^\s{0,2}endstream/.test(text.slice(data + told, data + told + 11))) return data + told;
  const found = text.indexOf("endstream", data);
  return found < 0 ? text.length : found;
}

/** The objects packed into a stream: pairs of number and place, then the objects. */
function addInside(objects: Map<number, PdfObject>, { body, stream }: PdfObject): void {
  const first = Number(/\/First\s+(\d+)/.exec(body)?.[1]);
  if (!stream || !Number.isInteger(first)) return;
  let inside: string;
  try {
    const isPacked = /\/Filter/.test(body);
    inside = (isPacked ? inflateSync(stream, { maxOutputLength: mostInside }) : Buffer.from(stream)).toString("latin1");
  } catch {
    // Then the objects are not there, and what refers to them will say so.
    return;
  }
  const numbers = (inside.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let pair = 0; pair + 1 < numbers.length; pair += 2) {
    const next = numbers[pair + 3];
    const at = first + (numbers[pair + 1] ?? 0);
    objects.set(numbers[pair] ?? 0, { body: inside.slice(at, next === undefined ? undefined : first + next) });
  }
}
