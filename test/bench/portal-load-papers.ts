import type { Page } from "../../schemas/page.ts";
import { hashOf } from "../../shared/adapters/dynamodb-keys.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { pagesKeyOf, viewKeyOf } from "../../shared/adapters/s3-evidence.ts";
import { loadSetup, today } from "./portal-load-setup.ts";

const lines = 60;
const wordsOfLine = 8;

/** A page as full as a form: what is kept of each page that was read. */
const page: Page = {
  ...{ number: 1, source: "ocr", aspect: 0.7 },
  ...{ keyValues: [], marks: [], marksSought: true, signatures: [], signaturesSought: true },
  lines: Array.from({ length: lines }, (_, line) => {
    const box = { left: 0.08, top: 0.03 + line * 0.015, width: 0.8, height: 0.012 };
    const words = Array.from({ length: wordsOfLine }, (_, word) => ({
      text: `mot${line}${word}`,
      confidence: 0.97,
      box: { ...box, left: 0.08 + word * 0.1, width: 0.09 },
    }));
    return { text: words.map(({ text }) => text).join(" "), confidence: 0.97, box, words };
  }),
};

/** The smallest picture that is a PNG. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Says of every claim that its papers were drawn, as they are a minute after it was issued. */
export async function markClaimsRendered(store: Store): Promise<void> {
  for (const { id } of loadSetup.agreements)
    for (const month of await store.monthsToRender(id)) {
      const claim = await store.loadClaim(id, month);
      const papers = { pdfSha256: hashOf(`${id} ${month} pdf`), csvSha256: hashOf(`${id} ${month} csv`) };
      if (claim) await store.markRendered(claim, papers, { who: "render-claim", at: `${today}T06:05:00Z` });
    }
}

/**
 * What is kept in the evidence bucket of a document, by key: what was read of its page, and the picture of it as drawn
 * for the first who looked.
 */
export function evidenceOf(documentId: string): [string, Buffer][] {
  return [
    [pagesKeyOf(documentId), pages],
    [viewKeyOf(documentId, 1), picture],
  ];
}

const pages = Buffer.from(JSON.stringify([page]));
