import { describe, expect, it } from "vitest";
import { matchRows, type Row } from "../../../local/eval/match-rows.ts";
import { row } from "./sample-rows.ts";

/** The places of the rows that the labels were matched with, and of those left over. */
function placesOf(labels: Parameters<typeof matchRows>[0], rows: Row[]) {
  const { matches, extra } = matchRows(labels, rows);
  const place = (one: Row | undefined) => (one === undefined ? -1 : rows.indexOf(one));
  return { matches: matches.map(({ row: matched }) => place(matched)), extra: extra.map(place) };
}

describe("matchRows", () => {
  it("matches by attachment, and leaves a row of an unknown attachment over", () => {
    const labels = ["b.jpg", "a.pdf"].map((attachment) => ({ attachment, fields: {} }));
    const rows = ["a.pdf", "b.jpg", "logo.png"].map((attachment) => row({ attachment }));
    expect(placesOf(labels, rows)).toEqual({ matches: [1, 0], extra: [2] });
  });

  it("matches the parts of a packet by the pages they share most of, never by none", () => {
    const labels = [[1, 2], [3], [4, 5]].map((pages) => ({ pages, fields: {} }));
    const rows = [[2], [1], [3, 4]].map((pages) => row({ pages }));
    expect(placesOf(labels, rows)).toEqual({ matches: [0, 2, -1], extra: [1] });
  });

  it("matches a file that was not split with the label of its kind", () => {
    const labels = (["contract", "bilan"] as const).map((kind, at) => ({ kind, pages: [at + 1], fields: {} }));
    expect(placesOf(labels, [row({ kind: "bilan" })])).toEqual({ matches: [-1, 0], extra: [] });
  });

  it("matches one label with one row whatever they say, and in order what nothing tells apart", () => {
    expect(placesOf([{ pages: [2], fields: {} }], [row({ pages: [1] })]).matches).toEqual([0]);
    expect(placesOf([{ fields: {} }, { fields: {} }], [row(), row()]).matches).toEqual([0, 1]);
  });
});
