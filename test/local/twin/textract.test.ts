import { describe, expect, it } from "vitest";
import { addSpan, type Span } from "../../../local/twin/textract.ts";

const span = (startedAt: number, endedAt: number): Span => ({ startedAt, endedAt });

describe("addSpan", () => {
  it.each([
    ["what comes after stays apart", [span(0, 1), span(2, 3)], [span(0, 1), span(2, 3)]],
    ["what overlaps becomes one", [span(0, 2), span(1, 3)], [span(0, 3)]],
    ["what lies inside changes nothing", [span(0, 9), span(2, 3)], [span(0, 9)]],
    ["what bridges two joins them", [span(0, 1), span(2, 3), span(1, 2)], [span(0, 3)]],
    ["what comes late is put in its place", [span(0, 1), span(8, 9), span(4, 5)], [span(0, 1), span(4, 5), span(8, 9)]],
    ["what is before all comes first", [span(4, 5), span(0, 1)], [span(0, 1), span(4, 5)]],
  ])("%s", (_, added, expected) => {
    const spans: Span[] = [];
    for (const one of added) addSpan(spans, one);
    expect(spans).toEqual(expected);
  });
});
