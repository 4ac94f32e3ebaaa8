import { describe, expect, it } from "vitest";
import { DECISION_PAPERS } from "./decision-papers.ts";
import { openFields, wrongFields } from "./office-papers.ts";

describe("A decision of a service that the reader was not made with", () => {
  it.each(DECISION_PAPERS)("is read right: $office", (paper) => {
    expect(wrongFields(paper, "decision")).toEqual([]);
  });

  it.each(DECISION_PAPERS.filter(({ open }) => open !== undefined))(
    "leaves for a person what it cannot read: $office",
    (paper) => {
      expect(openFields(paper)).toEqual(paper.open);
    },
  );
});
