import { z } from "zod";
import { Page, PageCode } from "../../schemas/page.ts";
import type { Bucket } from "./s3-bucket.ts";

const Pages = z.array(Page);
const Codes = z.array(z.strictObject({ page: z.int().positive(), code: PageCode }));

/** What was read on the pages of documents, and pictures made readable: kept apart from the files that came. */
export interface Evidence {
  savePages(documentId: string, pages: Page[]): Promise<void>;
  /** Throws where they were never kept, or are not pages. */
  loadPages(documentId: string): Promise<Page[]>;
  /**
   * Keeps pages that are known before all are: those whose text is inside the file, or those whose text was bought. Each
   * has a place of its own, so that a late repetition never writes over what was read since.
   */
  saveKnownPages(documentId: string, from: PageOrigin, pages: Page[]): Promise<void>;
  /** None where none were kept. */
  loadKnownPages(documentId: string, from: PageOrigin): Promise<Page[]>;
  /** Keeps the codes of ours that were seen in a file's pictures, by page. */
  saveCodes(documentId: string, codes: z.infer<typeof Codes>): Promise<void>;
  /** None where none were kept. */
  loadCodes(documentId: string): Promise<ReadonlyMap<number, PageCode>>;
  /** Keeps a picture in a format that Textract takes; returns where. */
  savePicture(documentId: string, picture: { bytes: Uint8Array; mediaType: string }): Promise<string>;
  /** Keeps a PDF of some of its pages; returns where. */
  saveCutPages(documentId: string, pages: readonly number[], bytes: Uint8Array): Promise<string>;
}

/** Where pages were known from before all of them were: the file itself, or the reading of text. */
type PageOrigin = "file" | "text";

/** Where the pages of a document stand, as they were read. */
export function pagesKeyOf(documentId: string): string {
  return `pages/${documentId}.json`;
}

/** Where the picture made of a document stands. */
export function pictureKeyOf(documentId: string): string {
  return `pictures/${documentId}`;
}

/** Where a page stands as people are shown it. */
export function viewKeyOf(documentId: string, page: number): string {
  return `views/${documentId}/${page}.png`;
}

function knownPagesKeyOf(documentId: string, from: PageOrigin): string {
  return `pages/${documentId}/${from}.json`;
}

function codesKeyOf(documentId: string): string {
  return `codes/${documentId}.json`;
}

export function createEvidence(bucket: Bucket): Evidence {
  const save = async (key: string, content: Page[] | z.infer<typeof Codes>) => {
    const bytes = Buffer.from(JSON.stringify(content), "utf8");
    await bucket.write(key, { bytes, mediaType: "application/json" });
  };
  const load = async (key: string) => {
    const bytes = await bucket.read(key);
    return Pages.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  };
  return {
    savePages: (documentId, pages) => save(pagesKeyOf(documentId), pages),
    loadPages: (documentId) => load(pagesKeyOf(documentId)),

    saveKnownPages: (documentId, from, pages) => save(knownPagesKeyOf(documentId, from), pages),

    async loadKnownPages(documentId, from) {
      const key = knownPagesKeyOf(documentId, from);
      return (await bucket.head(key)) === undefined ? [] : load(key);
    },

    saveCodes: (documentId, codes) => save(codesKeyOf(documentId), codes),

    async loadCodes(documentId) {
      const key = codesKeyOf(documentId);
      if ((await bucket.head(key)) === undefined) return new Map();
      const codes = Codes.parse(JSON.parse(Buffer.from(await bucket.read(key)).toString("utf8")));
      return new Map(codes.map(({ page, code }) => [page, code]));
    },

    async saveCutPages(documentId, pages, bytes) {
      const key = `${pictureKeyOf(documentId)}-pages-${pages.join("-")}.pdf`;
      await bucket.write(key, { bytes, mediaType: "application/pdf" });
      return key;
    },

    async savePicture(documentId, picture) {
      const key = pictureKeyOf(documentId);
      await bucket.write(key, picture);
      return key;
    },
  };
}
