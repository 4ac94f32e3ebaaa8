import { describe, expect, it } from "vitest";
import { Page } from "../../schemas/page.ts";
import { pagesFromTextract, type TextractPages } from "../../shared/adapters/textract-pages.ts";

type Point = [x: number, y: number];

/** A block at a rectangle, its polygon starting where the reading starts. */
function block(id: string, type: string, more: object = {}, [x, y, w, h] = [0.1, 0.1, 0.2, 0.02], page = 1): object {
  return {
    BlockType: type,
    Id: id,
    Page: page,
    Confidence: 99,
    Geometry: geometry([
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ]),
    ...more,
  };
}

function geometry(corners: Point[]): object {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [Left, Top] = [Math.min(...xs), Math.min(...ys)];
  return {
    BoundingBox: { Left, Top, Width: Math.max(...xs) - Left, Height: Math.max(...ys) - Top },
    Polygon: corners.map(([X, Y]) => ({ X, Y })),
  };
}

const child = (...Ids: string[]) => ({ Type: "CHILD", Ids });

function wordPage(page: number, text: string): object[] {
  const id = (name: string) => `${name}${page}`;
  return [
    block(id("page"), "PAGE", { Relationships: [child(id("line"))] }, [0, 0, 1, 1], page),
    block(id("line"), "LINE", { Text: text, Relationships: [child(id("word"))] }, undefined, page),
    block(id("word"), "WORD", { Text: text, Confidence: 80 }, undefined, page),
  ];
}

function pagesOf(result: TextractPages): Page[] {
  if (result.outcome !== "complete") throw new Error(`${result.reason} ${result.detail}`);
  return Page.array().parse(result.pages);
}

const succeeded = { JobStatus: "SUCCEEDED", DocumentMetadata: { Pages: 1 } };

describe("pages from Textract's answer", () => {
  it("are never sure of a word that a hand wrote, however sure the service is", () => {
    const [page, line] = wordPage(1, "96120");
    const word = block("word1", "WORD", { Text: "96120", TextType: "HANDWRITING", Confidence: 99.4 });
    const [read] = pagesOf(pagesFromTextract([{ ...succeeded, Blocks: [page, line, word] }]));
    expect(read?.lines[0]?.words[0]?.confidence).toBeLessThan(0.45);
  });

  it("come from all the responses of a job together, in the order of their numbers", () => {
    const blocks = [...wordPage(2, "Deux"), ...wordPage(1, "Un")];
    const metadata = { ...succeeded, DocumentMetadata: { Pages: 2 } };
    const pages = pagesOf(
      pagesFromTextract([
        { ...metadata, Blocks: blocks.slice(0, 4), NextToken: "next" },
        { ...metadata, Blocks: blocks.slice(4) },
      ]),
    );
    expect(pages.map(({ number, lines }) => [number, lines[0]?.text])).toEqual([
      [1, "Un"],
      [2, "Deux"],
    ]);
    expect(pages[0]?.lines[0]?.words[0]?.confidence).toBe(0.8);
  });

  it("may come from a single synchronous response, without status and page numbers", () => {
    const blocks = wordPage(1, "Ménage").map((one) => ({ ...one, Page: undefined }));
    expect(pagesOf(pagesFromTextract({ DocumentMetadata: { Pages: 1 }, Blocks: blocks }))).toHaveLength(1);
  });

  it("have form pairs, tick boxes and signatures, and say whether anybody looked for them", () => {
    const blocks = [
      ...wordPage(1, "Nom"),
      block("value-word", "WORD", { Text: "Aubertin", Confidence: 61 }),
      block("key", "KEY_VALUE_SET", {
        EntityTypes: ["KEY"],
        Relationships: [{ Type: "VALUE", Ids: ["value"] }, child("word1")],
      }),
      block("value", "KEY_VALUE_SET", { EntityTypes: ["VALUE"], Relationships: [child("value-word")] }),
      block("tick-key", "KEY_VALUE_SET", {
        EntityTypes: ["KEY"],
        Relationships: [{ Type: "VALUE", Ids: ["tick-value"] }, child("word1")],
      }),
      block("tick-value", "KEY_VALUE_SET", { EntityTypes: ["VALUE"], Relationships: [child("tick")] }),
      block("tick", "SELECTION_ELEMENT", { SelectionStatus: "SELECTED", Confidence: 88 }),
      block("ink", "SIGNATURE", { Confidence: 70 }),
    ];
    const answer = { ...succeeded, Blocks: blocks };
    const [page] = pagesOf(pagesFromTextract(answer, { features: ["FORMS", "SIGNATURES"] }));
    expect(page?.keyValues).toMatchObject([
      { key: "Nom", text: "Aubertin", confidence: 0.61 },
      { key: "Nom", text: "", selected: true, confidence: 0.88 },
    ]);
    expect(page?.marks).toMatchObject([{ selected: true, confidence: 0.88 }]);
    expect(page?.signatures).toMatchObject([{ confidence: 0.7 }]);
    expect(page).toMatchObject({ marksSought: true, signaturesSought: true });
    const [plain] = pagesOf(pagesFromTextract({ ...succeeded, Blocks: wordPage(1, "Nom") }));
    expect(plain).toMatchObject({ marksSought: false, signaturesSought: false });
  });

  it("are read past nulls, missing parts and block types not known", () => {
    const blocks = [
      block("page1", "PAGE", { Relationships: null, Text: null }),
      { BlockType: "LINE", Id: "bare", Text: "Sans mots", Page: 1, Geometry: null, Relationships: null },
      { BlockType: "WORD", Id: "nothing", Page: null, Text: null, Confidence: null, Geometry: { BoundingBox: null } },
      { BlockType: "HOLOGRAM", Id: "new", Page: 1, Surprise: { deep: [1] } },
      { BlockType: null },
    ];
    const [page] = pagesOf(pagesFromTextract({ ...succeeded, StatusMessage: null, Warnings: null, Blocks: blocks }));
    expect(page?.lines).toMatchObject([{ text: "Sans mots", confidence: 0, words: [{ text: "Sans mots" }] }]);
  });

  it("are upright, whichever way the page lay", () => {
    const upright: Point[] = [
      [0.1, 0.2],
      [0.34, 0.2],
      [0.34, 0.22],
      [0.1, 0.22],
    ];
    const turns: ((point: Point) => Point)[] = [
      ([x, y]) => [x, y],
      ([x, y]) => [1 - y, x],
      ([x, y]) => [1 - x, 1 - y],
      ([x, y]) => [y, 1 - x],
    ];
    for (const turn of turns) {
      const word = { ...block("word1", "WORD", { Text: "Signature" }), Geometry: geometry(upright.map(turn)) };
      const [page] = pagesOf(pagesFromTextract({ ...succeeded, Blocks: [block("page1", "PAGE"), word, lineOf(word)] }));
      expect(page?.aspect).toBeCloseTo(210 / 297, 3);
      expect(page?.lines[0]?.box.left).toBeCloseTo(0.1);
      expect(page?.lines[0]?.box.top).toBeCloseTo(0.2);
      expect(page?.lines[0]?.box.width).toBeCloseTo(0.24);
    }
  });

  it("have level lines where the scan was askew", () => {
    const slope = Math.tan((3 * Math.PI) / 180) * (210 / 297);
    const words = [0.1, 0.4, 0.7].map((x, i) => {
      const y = 0.3 + (x - 0.5) * slope;
      const corners: Point[] = [
        [x, y],
        [x + 0.1, y + 0.1 * slope],
        [x + 0.1, y + 0.1 * slope + 0.012],
        [x, y + 0.012],
      ];
      return { ...block(`w${i}`, "WORD", { Text: "logement" }), Geometry: geometry(corners) };
    });
    const lines = words.map((word, i) => ({ ...lineOf(word), Id: `l${i}`, Relationships: [child(`w${i}`)] }));
    const [page] = pagesOf(pagesFromTextract({ ...succeeded, Blocks: [block("p", "PAGE"), ...words, ...lines] }));
    const tops = page?.lines.map(({ box }) => box.top) ?? [];
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(0.001);
  });

  const lineOf = (word: object) => ({ ...word, BlockType: "LINE", Id: "line1", Relationships: [child("word1")] });
});

describe("an answer that is not the whole document", () => {
  const blocks = wordPage(1, "Nom");
  it.each([
    ["the job still runs", "in-progress", { JobStatus: "IN_PROGRESS" }],
    ["the job ended in part", "partial", { ...succeeded, JobStatus: "PARTIAL_SUCCESS", Blocks: blocks }],
    ["a warning names pages", "partial", { ...succeeded, Warnings: [{ Pages: [2] }], Blocks: blocks }],
    ["the job failed", "failed", { JobStatus: "FAILED", StatusMessage: "INVALID_IMAGE_TYPE" }],
    ["a page is missing", "pages-missing", { ...succeeded, DocumentMetadata: { Pages: 2 }, Blocks: blocks }],
    ["it has no page at all", "pages-missing", succeeded],
    ["more was to be fetched", "responses-missing", { ...succeeded, Blocks: blocks, NextToken: "next" }],
    ["blocks it names are missing", "responses-missing", { ...succeeded, Blocks: blocks.slice(0, 2) }],
    ["there is no response", "responses-missing", []],
    ["it is no answer of Textract", "malformed", { Blocks: "none" }],
    ["it is nothing", "malformed", undefined],
  ])("is refused by its reason: %s", (_, reason, answer) => {
    expect(pagesFromTextract(answer)).toMatchObject({ outcome: "incomplete", reason });
  });
});
