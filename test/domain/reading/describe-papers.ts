import { describe, expect, it } from "vitest";
import type { DocumentKind } from "../../../schemas/field.ts";
import { type OfficePaper, openFields, wrongFields } from "./office-papers.ts";

/** Tests that papers are read right, and that exactly what a paper says is `open` is left for a person. */
export function describePapers(
  title: string,
  papers: Partial<Readonly<Record<DocumentKind, readonly OfficePaper[]>>>,
): void {
  const all = Object.entries(papers).flatMap(([kind, ofKind]) =>
    ofKind.map((paper) => ({ ...paper, kind: kind as DocumentKind })),
  );
  describe(title, () => {
    it.each(all)("is read right: $kind, $office", ({ kind, ...paper }) => {
      expect(wrongFields(paper, kind)).toEqual([]);
    });

    const unread = all.filter(({ open }) => open !== undefined);
    if (unread.length > 0)
      it.each(unread)("leaves for a person what it cannot read: $kind, $office", (paper) => {
        expect(openFields(paper)).toEqual(paper.open);
      });
  });
}
