import { describe, expect, it } from "vitest";
import type { Page } from "../../schemas/page.ts";
import { type Block, drawAnswer } from "./textract-answer-drawing.ts";
import { changed, form, read, refusal, succeeded } from "./textract-answer-reading.ts";

describe("what lost a part", () => {
  const blocks = drawAnswer([form]);
  const isWord = (text: string) => (block: Block) => block.BlockType === "WORD" && block.Text === text;

  it("is never surer than whole: a word without its text leaves the line's, which a person confirms", () => {
    const [page] = read(succeeded(changed(blocks, isWord("Aubertin"), { Text: null })));
    expect(page?.lines.find(({ text }) => text === "Aubertin")?.words).toMatchObject([
      { text: "Aubertin", confidence: 0 },
    ]);
    expect(page?.keyValues[0]?.confidence).toBe(0);
  });

  it("is unsure where nothing says where it stands", () => {
    const [page] = read(
      succeeded(
        changed(blocks, ({ BlockType }) => ["SIGNATURE", "WORD", "LINE"].includes(BlockType), { Geometry: null }),
      ),
    );
    expect(page?.signatures).toMatchObject([{ confidence: 0 }]);
    expect(page?.lines.flatMap(({ words }) => words).every(({ confidence }) => confidence === 0)).toBe(true);
  });

  it("stands where its line does, or its words do, where only one of them says so", () => {
    const [byLine] = read(
      succeeded(changed(blocks, isWord("Aubertin"), { Geometry: { BoundingBox: { Left: null } } })),
    );
    const [byWords] = read(succeeded(changed(blocks, ({ BlockType }) => BlockType === "LINE", { Geometry: null })));
    const boxOf = (page: Page | undefined) => page?.lines.find(({ text }) => text === "Aubertin")?.box;
    expect(boxOf(byLine)?.left).toBeCloseTo(0.5);
    expect(boxOf(byWords)?.left).toBeCloseTo(0.5);
  });

  it("is unsure where a box has no state", () => {
    const isBox = ({ BlockType }: Block) => BlockType === "SELECTION_ELEMENT";
    const [page] = read(succeeded(changed(blocks, isBox, { SelectionStatus: null })));
    expect(page?.marks.map(({ selected, confidence }) => [selected, confidence])).toEqual(Array(3).fill([false, 0]));
    expect(page?.keyValues[1]?.confidence).toBe(0);
  });

  it("keeps its words where its line names none: they are the line's, and not there twice", () => {
    const [page] = read(succeeded(changed(blocks, ({ BlockType }) => BlockType === "LINE", { Relationships: null })));
    expect(page?.lines).toEqual(read(succeeded(blocks))[0]?.lines);
  });

  it("keeps words that no line has as lines of their own", () => {
    const noLines = blocks.flatMap((block) =>
      block.BlockType === "LINE" || block.BlockType === "LAYOUT_TEXT"
        ? []
        : [block.BlockType === "PAGE" ? { ...block, Relationships: null } : block],
    );
    expect(read(succeeded(noLines))[0]?.lines.map(({ text }) => text)).toContain("Aubertin");
  });

  it("is refused where what was named has no type any more: it may have been a signature", () => {
    expect(refusal(succeeded(changed(blocks, ({ BlockType }) => BlockType === "SIGNATURE", { BlockType: null })))).toBe(
      "responses-missing",
    );
  });

  it("has the direction of its words where only that was left of their outlines", () => {
    const tall = (block: Block) => block.BlockType === "WORD" || block.BlockType === "LINE";
    // The page lay on its side: what stood to the right stands below, and each word is higher than wide.
    const lying = blocks.map((block) => {
      const { Left, Top, Width, Height } = (block.Geometry as { BoundingBox: Record<string, number> } | undefined)
        ?.BoundingBox ?? { Left: 0, Top: 0, Width: 1, Height: 1 };
      const BoundingBox = { Left: 1 - (Top ?? 0) - (Height ?? 0), Top: Left, Width: Height, Height: Width };
      return { ...block, Geometry: { BoundingBox, ...(tall(block) && { RotationAngle: 90 }) } };
    });
    const [page] = read(succeeded(lying));
    const [upright] = read(succeeded(blocks));
    expect(page?.turn?.quarters).toBe(1);
    expect(page?.lines.map(({ box }) => box.left.toFixed(6))).toEqual(
      upright?.lines.map(({ box }) => box.left.toFixed(6)),
    );
  });
});
