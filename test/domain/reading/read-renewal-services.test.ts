import { describe, expect, it } from "vitest";
import { openFields, wrongFields } from "./office-papers.ts";
import { RENEWAL_PAPERS } from "./renewal-papers.ts";

describe("A request for more months of a service or a household that the reader was not made with", () => {
  it.each(RENEWAL_PAPERS)("is read right: $office", (paper) => {
    expect(wrongFields(paper, "renewal")).toEqual([]);
  });

  it.each(RENEWAL_PAPERS.filter(({ open }) => open !== undefined))(
    "leaves for a person what it cannot read: $office",
    (paper) => {
      expect(openFields(paper)).toEqual(paper.open);
    },
  );
});
