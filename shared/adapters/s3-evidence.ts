import { z } from "zod";
import { Page } from "../../schemas/page.ts";
import type { Bucket } from "./s3-bucket.ts";

const Pages = z.array(Page);

/** What was read on the pages of documents, and pictures made readable: kept apart from the files that came. */
export interface Evidence {
  savePages(documentId: string, pages: Page[]): Promise<void>;
  /** Throws where they were never kept, or are not pages. */
  loadPages(documentId: string): Promise<Page[]>;
  /** Keeps a picture in a format that Textract takes; returns where. */
  savePicture(documentId: string, picture: { bytes: Uint8Array; mediaType: string }): Promise<string>;
}

/** Where the pages of a document stand, as they were read. */
export function pagesKeyOf(documentId: string): string {
  return `pages/${documentId}.json`;
}

/** Where the picture made of a document stands. */
export function pictureKeyOf(documentId: string): string {
  return `pictures/${documentId}`;
}

export function createEvidence(bucket: Bucket): Evidence {
  return {
    async savePages(documentId, pages) {
      const bytes = Buffer.from(JSON.stringify(pages), "utf8");
      await bucket.write(pagesKeyOf(documentId), { bytes, mediaType: "application/json" });
    },

    async loadPages(documentId) {
      const bytes = await bucket.read(pagesKeyOf(documentId));
      return Pages.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    },

    async savePicture(documentId, picture) {
      const key = pictureKeyOf(documentId);
      await bucket.write(key, picture);
      return key;
    },
  };
}
