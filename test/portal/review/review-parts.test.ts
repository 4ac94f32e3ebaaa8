import { expect, test } from "vitest";
import { tellConfidence } from "../../../portal/review/confidence.ts";
import { nextDocument } from "../../../portal/review/next-document.ts";
import { outcomeOf } from "../../../portal/review/outcome.ts";
import { assignPage, partsOf } from "../../../portal/review/split-pages.ts";
import { suggestDecisions } from "../../../portal/review/suggest-decision.ts";
import { wholePage, zoomBy, zoomToBox } from "../../../portal/review/zoom-to-box.ts";

test("the next document is the one after in the list, and after the last the first", () => {
  expect(nextDocument(["a", "b", "c"], "a")).toBe("b");
  expect(nextDocument(["a", "b", "c"], "c")).toBe("a");
  expect(nextDocument(["a", "b"], "elsewhere")).toBe("a");
  expect(nextDocument(["a"], "a")).toBeUndefined();
  expect(nextDocument([], "a")).toBeUndefined();
});

const frame = { width: 500, height: 600 };
const aspect = 0.7;

test("a small box is shown larger, within the frame and the page's edges", () => {
  const box = { left: 0.6, top: 0.5, width: 0.1, height: 0.015 };
  const { zoom, left, top } = zoomToBox(frame, aspect, box);
  expect(zoom).toBeGreaterThan(1.5);
  const width = frame.width * zoom;
  expect(box.left * width).toBeGreaterThan(left);
  expect((box.left + box.width) * width).toBeLessThan(left + frame.width);
  expect((box.top * width) / aspect).toBeGreaterThan(top);
  expect(((box.top + box.height) * width) / aspect).toBeLessThan(top + frame.height);
});

test("no zoom leaves the page: a box in its corner moves the frame to the edge and no further", () => {
  const corner = zoomToBox(frame, aspect, { left: 0.97, top: 0.99, width: 0.03, height: 0.01 });
  expect(corner.left).toBeCloseTo(frame.width * corner.zoom - frame.width);
  expect(zoomToBox(frame, aspect, { left: 0, top: 0, width: 0.05, height: 0.01 })).toMatchObject({ left: 0, top: 0 });
});

test("a box as wide as the page is shown whole", () => {
  const { zoom } = zoomToBox(frame, aspect, { left: 0, top: 0, width: 1, height: 1 });
  expect(zoom).toBeLessThanOrEqual(1);
});

test("nearer and farther keep the middle where it is, and stop at the whole page", () => {
  const nearer = zoomBy(frame, aspect, { zoom: 1, left: 0, top: 100 }, 2);
  expect(nearer.zoom).toBe(2);
  expect((nearer.top + 300) / 2).toBeCloseTo(400);
  expect(zoomBy(frame, aspect, nearer, 0.01).zoom).toBe(wholePage(frame, aspect).zoom);
});

test("a page that begins another document takes those after it along, one left out does not", () => {
  const all = [1, 1, 1, 1, 1];
  const cut = assignPage(all, 2, 2);
  expect(cut).toEqual([1, 1, 2, 2, 2]);
  expect(assignPage(cut, 0, 3)).toEqual([3, 3, 2, 2, 2]);
  expect(assignPage(cut, 3, 0)).toEqual([1, 1, 2, 0, 2]);
  expect(partsOf([4, 5, 6, 7, 8], assignPage(cut, 3, 0))).toEqual([
    [4, 5],
    [6, 8],
  ]);
});

test("a confidence is never rounded up to certainty", () => {
  expect(tellConfidence(0.999)).toBe("très sûr, 99\u00a0%");
  expect(tellConfidence(0.71)).toBe("peu sûr, 71\u00a0%");
  expect(tellConfidence(1)).toBe("très sûr, 100\u00a0%");
});

test("a document that something still holds up stays in sight after a decision", () => {
  expect(outcomeOf({ what: "settle" }, { status: "recorded", parts: [] }).done).toBe(true);
  expect(outcomeOf({ what: "settle" }, { status: "review", parts: [] }).done).toBe(false);
  expect(outcomeOf({ what: "kind" }, { status: "review", parts: [] }).sentence).toContain("nouveau type");
  expect(outcomeOf({ what: "split" }, { status: "split", parts: ["a", "b"] }).sentence).toContain("2");
});

test("findings suggest what mostly helps with them", () => {
  expect(suggestDecisions([{ code: "measure-not-found" }, { code: "packet-unsure" }])).toEqual(["split", "tie"]);
  expect(suggestDecisions([{ code: "field-unsure" }])).toEqual([]);
});
