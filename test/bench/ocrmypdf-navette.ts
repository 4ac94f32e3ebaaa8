import { readFile } from "node:fs/promises";
import { createDocumentReadings } from "../../local/textract/document-readings.ts";
import { createReader } from "../../local/textract/ocr.ts";
import { pagesFromTextract } from "../../shared/adapters/textract-pages.ts";
import { readDocument } from "../../shared/domain/reading/read-document.ts";

// Reads each page of the scanned PDFs that are named to its fields, two at a time, as the twin does.
const features = ["FORMS", "SIGNATURES"] as const;
const reader = createReader(2);
const readings = createDocumentReadings({ reader, atOnce: 2 });
let fields = 0;
for (const path of process.argv.slice(2)) {
  const answer = await readings.answer(await readings.read(await readFile(path), 3000), features);
  const result = pagesFromTextract({ JobStatus: "SUCCEEDED", Blocks: answer?.blocks }, { features });
  if (result.outcome === "incomplete") throw new Error(result.reason);
  for (const page of result.pages) {
    fields += Object.keys(readDocument({ pages: [page], today: "2026-10-05" }).fields).length;
  }
}
await reader.close();
console.log(fields);
