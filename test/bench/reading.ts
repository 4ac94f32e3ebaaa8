import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { TextractDocument } from "amazon-textract-response-parser";
import { z } from "zod";
import { blocksOf } from "../../local/textract/blocks.ts";
import { PageReading, readingVersion } from "../../local/textract/page-reading.ts";
import { pagesFromTextract } from "../../shared/adapters/textract-pages.ts";
import { readDocument } from "../../shared/domain/reading/read-document.ts";

/** What a page may take, OCR taken out, in milliseconds, and its JSON alone, of the time in which the parser loads it. */
const limits = { pageMs: 15, timeOfParser: 0.5 };
/** Each page is read so often; the first times, when nothing is compiled yet, count apart. */
const rounds = 30;
const warmAfter = 10;
const features = ["FORMS", "SIGNATURES"] as const;

/** What was measured of one page, in milliseconds, a number a round. */
interface Times {
  /** Textract's JSON to a page: its lines, the fields of its form, its boxes and signatures. */
  pages: number[];
  /** Textract's JSON to the values that Navette works with, kind and findings included. */
  reading: number[];
  /** The parser's own document made of the same JSON. */
  parser: number[];
}

/** Reads each page that the twin kept in `dir` again from its Textract JSON, beside Amazon's parser, and prints both. */
export async function benchReading(dir: string): Promise<void> {
  const answers = await keptAnswers(join(dir, "textract", `readings-v${readingVersion}`));
  const times: Times[] = answers.map(() => ({ pages: [], reading: [], parser: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, answer] of answers.entries()) {
      const own = times[index];
      if (own) measure(answer, own, round % 2 === 0);
    }
  }
  const warm = (of: keyof Times) => times.map((own) => middle(own[of].slice(warmAfter)));
  const first = times.map(({ reading }) => reading[0] ?? 0);
  const ratio = (of: keyof Times) =>
    middle(times.map((own) => middle(own[of].slice(warmAfter)) / middle(own.parser.slice(warmAfter))));
  const ms = (values: number[]) => `${middle(values).toFixed(2)} ms, 95 of 100 within ${high(values).toFixed(2)} ms`;

  console.log(`reading, OCR taken out, ${answers.length} pages of the samples, each in turn with Amazon's parser:`);
  console.log(`  Textract's JSON to values, kind and findings: ${ms(warm("reading"))}; the first time ${ms(first)}`);
  console.log(`  Textract's JSON to lines, form fields, boxes and signatures: ${ms(warm("pages"))}`);
  console.log(`  amazon-textract-response-parser, loading the same JSON: ${ms(warm("parser"))}`);
  verdict("a page read, OCR taken out, in ms", middle(warm("reading")), limits.pageMs);
  verdict("Textract's JSON to form fields / the parser's loading", ratio("pages"), limits.timeOfParser);
  console.log(`Textract's JSON to values, kind and findings / the parser's loading: ${ratio("reading").toFixed(1)}`);
}

/** Each is given the JSON fresh, as it comes from the service: what one has looked at is quicker for the next. */
function measure(json: string, times: Times, parserFirst: boolean): void {
  const parse = () => timed(times.parser, json, (answer) => new TextractDocument(answer));
  if (parserFirst) parse();
  timed(times.pages, json, (answer) => pagesFromTextract(answer, { features }));
  timed(times.reading, json, (answer) => {
    const result = pagesFromTextract(answer, { features });
    if (result.outcome === "incomplete") throw new Error(result.reason);
    return readDocument({ pages: result.pages, today: "2026-10-05" });
  });
  if (!parserFirst) parse();
}

type Answer = ConstructorParameters<typeof TextractDocument>[0];

function timed(times: number[], json: string, work: (answer: Answer) => unknown): void {
  const answer = JSON.parse(json) as Answer;
  const from = performance.now();
  work(answer);
  times.push(performance.now() - from);
}

/** Textract's answer for each page that was read, alone. */
async function keptAnswers(folder: string): Promise<string[]> {
  const answers: string[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(".json")).sort()) {
    const pages = z.array(PageReading).parse(JSON.parse(await readFile(join(folder, name), "utf8")));
    for (const page of pages) {
      const Blocks = blocksOf(name, [page], features);
      answers.push(JSON.stringify({ JobStatus: "SUCCEEDED", DocumentMetadata: { Pages: 1 }, Blocks }));
    }
  }
  return answers;
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const high = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

const verdict = (name: string, value: number, most: number) =>
  console.log(`${name}: ${value.toFixed(2)} (at most ${most}: ${value <= most ? "held" : "NOT held"})`);
