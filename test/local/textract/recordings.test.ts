import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDocumentReadings } from "../../../local/textract/document-readings.ts";
import { createReader } from "../../../local/textract/ocr.ts";
import { pagesFromTextract } from "../../../shared/adapters/textract-pages.ts";
import { drawAnswer, inResponses } from "../../adapters/textract-answer-drawing.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "navette-recordings-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The recording as the product gets it from the endpoint: the blocks of one job, with its end. */
async function replayed(name: string, recording: unknown) {
  const reader = createReader(1);
  const readings = createDocumentReadings({ reader, replayDir: folder, atOnce: 1 });
  const bytes = Buffer.from(`recorded elsewhere: ${name}`);
  const documentId = createHash("sha256").update(bytes).digest("hex");
  await writeFile(join(folder, `${documentId}.json`), JSON.stringify(recording));
  const answer = await readings.answer(await readings.read(bytes, 3000), ["FORMS"]);
  await reader.close();
  const { status, pages, blocks, warnings } = answer ?? {};
  return pagesFromTextract(
    { JobStatus: status, DocumentMetadata: { Pages: pages }, Blocks: blocks, Warnings: warnings },
    { features: ["FORMS"] },
  );
}

const drawn = [{ lines: ["Fiche navette"], pairs: [{ key: "Nom :", value: ["Aubertin"] }] }, { lines: ["Suite"] }];
const responses = inResponses(drawAnswer(drawn), 5);

describe("a recorded answer, served by the endpoint", () => {
  it("is read as the recording itself, a list of responses in any order, tables and queries among them", async () => {
    const whole = pagesFromTextract(responses, { features: ["FORMS"] });
    expect(whole.outcome).toBe("complete");
    expect(await replayed("whole", responses)).toEqual(whole);
    expect(await replayed("turned round", [...responses].reverse())).toEqual(whole);
    expect(await replayed("twice", [...responses, ...responses])).toEqual(whole);
  });

  it("counts the pages of synchronous answers, which all call theirs the first", async () => {
    const synchronous = drawn.map((page, index) => ({
      DocumentMetadata: { Pages: 1 },
      Blocks: JSON.parse(JSON.stringify(drawAnswer([page])).replaceAll("10000000-", `${index}aaaaaaa-`)),
    }));
    const result = await replayed("synchronous", synchronous);
    expect(result).toMatchObject({ pages: [{ number: 1 }, { number: 2, lines: [{ text: "Suite" }] }] });
  });

  it.each([
    ["its last response was not recorded", "failed", responses.slice(0, -1)],
    ["one in between was not", "responses-missing", responses.filter((_, index) => index !== 1)],
    ["it failed in the end", "failed", [...responses, { JobStatus: "FAILED" }]],
    ["a later response warns", "partial", [...responses, { JobStatus: "SUCCEEDED", Warnings: [{ Pages: [2] }] }]],
  ])("is not served as whole where %s", async (name, reason, recording) => {
    expect(await replayed(name, recording)).toMatchObject({ outcome: "incomplete", reason });
  });
});
