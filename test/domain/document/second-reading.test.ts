import { expect, test } from "vitest";
import { secondReading } from "../../../shared/domain/document/second-reading.ts";
import { read } from "../reading/drawn-papers.ts";

const paper = "BILAN FINAL\nMesure n° VDB-26-0087\nDate de fin effective : 20/05/2026";

test("the second reading of a field is the one that does not stand", () => {
  const { findings, fields } = read(paper, { source: "ocr", keyValues: [["Date de fin effective", "26/05/2026"]] });
  const both = ["20/05/2026", "26/05/2026"];
  const second = secondReading(findings, "endOn");
  expect(both).toContain(second);
  expect(second).not.toBe(fields.endOn?.text);
});

test("where readings agree, or no reading is cited, there is no second one", () => {
  const { findings } = read(paper, { source: "ocr", keyValues: [["Date de fin effective", "20/05/2026"]] });
  expect(secondReading(findings, "endOn")).toBeUndefined();
  const ticks = { code: "readings-differ", severity: "error" as const, field: "decision", message: "Plusieurs cases." };
  expect(secondReading([ticks], "decision")).toBeUndefined();
});
