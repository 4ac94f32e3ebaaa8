import { describe, expect, it } from "vitest";
import { type Block, type DrawnPage, drawAnswer, inResponses } from "./textract-answer-drawing.ts";
import { changed, form, read, refusal, succeeded } from "./textract-answer-reading.ts";

const letter: DrawnPage = { lines: ["Suite au courrier", "Le service"] };

describe("an answer with everything that Textract can be asked for, a query without an answer too", () => {
  const [page] = read(succeeded(drawAnswer([form])));

  it("gives what stands in cells, titles and layouts once, as lines", () => {
    const texts = page?.lines.map(({ text }) => text);
    expect(texts).toContain("Ressources");
    expect(texts?.filter((text) => text === "1 245,30")).toHaveLength(2);
    expect(texts).toHaveLength(1 + 4 + 3 + 5);
  });

  it("gives no text for a value that mixes boxes and words: the page says which box is meant", () => {
    expect(page?.keyValues.map(({ key, text, selected }) => [key, text, selected])).toEqual([
      ["Nom :", "Aubertin", undefined],
      ["Locataire", "", true],
      ["Plainte :", "", undefined],
      ["Observations :", "", undefined],
    ]);
    expect(page?.marks.map(({ selected }) => selected)).toEqual([true, false, true]);
    expect(page?.signatures).toHaveLength(1);
  });

  it("joins the parts of a key's several values", () => {
    const blocks = drawAnswer([
      {
        pairs: [
          { key: "Nom :", value: ["Le"] },
          { key: "Suite", value: ["Bihan"] },
        ],
      },
    ]);
    const values = blocks.filter(({ EntityTypes }) => (EntityTypes as string[] | undefined)?.includes("VALUE"));
    const [key] = blocks.filter(({ EntityTypes }) => (EntityTypes as string[] | undefined)?.includes("KEY"));
    const Relationships = [{ Type: "VALUE", Ids: values.map(({ Id }) => Id) }];
    const [read1] = read(succeeded(changed(blocks, (block) => block === key, { Relationships })));
    expect(read1?.keyValues[0]?.text).toBe("Le Bihan");
    expect(read1?.keyValues[0]?.box?.height).toBeGreaterThan(0.03);
  });
});

describe("an answer of several pages", () => {
  const blocks = drawAnswer([form, {}, letter]);

  it("has its empty page too", () => {
    expect(read(inResponses(blocks, 1000)).map(({ number, lines }) => [number, lines.length])).toEqual([
      [1, 13],
      [2, 0],
      [3, 2],
    ]);
  });

  it("is put together by the ids of its blocks where some have no page", () => {
    const someUnnumbered = changed(blocks, ({ BlockType }) => BlockType !== "PAGE", { Page: null });
    expect(read(inResponses(blocks, 1000))).toEqual(
      read(succeeded(someUnnumbered, { DocumentMetadata: { Pages: 3 } })),
    );
  });

  it("is refused where the pages themselves have no number, or a block is nobody's", () => {
    const bare = changed(blocks, () => true, { Page: undefined });
    expect(refusal(succeeded(bare, { DocumentMetadata: { Pages: 3 } }))).toBe("malformed");
    const stray = [...blocks, { BlockType: "LINE", Id: "stray", Text: "À qui ?" }];
    expect(refusal(succeeded(stray, { DocumentMetadata: { Pages: 3 } }))).toBe("malformed");
  });

  it("is refused where a page that was counted, or that blocks stand on, is missing", () => {
    const whole = inResponses(blocks, 1000)[0];
    expect(refusal({ ...whole, DocumentMetadata: { Pages: 4 } })).toBe("pages-missing");
    const unnamed = blocks.filter(({ BlockType, Page: number }) => BlockType !== "PAGE" || number !== 3);
    expect(refusal(succeeded(unnamed, { DocumentMetadata: null }))).toBe("pages-missing");
    expect(refusal(succeeded(blocks, { DocumentMetadata: { Pages: 1e15 } }))).toBe("pages-missing");
  });
});

describe("synchronous answers, one a page", () => {
  const answerOf = (drawn: DrawnPage, prefix: string) => ({
    DocumentMetadata: { Pages: 1 },
    Blocks: JSON.parse(JSON.stringify(drawAnswer([drawn])).replaceAll("10000000-", `${prefix}-`)).map(
      (block: Block) => ({ ...block, Page: undefined }),
    ),
  });

  it("are pages in the order of the list, each once", () => {
    const [first, second] = [answerOf(form, "aaaaaaaa"), answerOf(letter, "bbbbbbbb")];
    expect(read([first, second, first]).map(({ number, lines }) => [number, lines.length])).toEqual([
      [1, 13],
      [2, 2],
    ]);
  });

  it("are refused as one job's: two pages of one number are of two answers", () => {
    const both = [answerOf(form, "aaaaaaaa"), answerOf(letter, "bbbbbbbb")];
    expect(refusal(both.map((answer) => ({ ...answer, JobStatus: "SUCCEEDED" })))).toBe("malformed");
  });

  it("are refused where one id names two different blocks", () => {
    const first = answerOf(letter, "aaaaaaaa");
    const other = { ...first, Blocks: changed(first.Blocks, ({ BlockType }) => BlockType === "WORD", { Text: "Non" }) };
    expect(refusal([first, other])).toBe("malformed");
  });
});

describe("blocks whose ids all end alike", () => {
  it("are told apart, and named as others are", () => {
    const texts = Array.from({ length: 300 }, (_, index) => `mot ${index}`);
    const ending = (id: unknown) => `${String(id)}-0000000000`;
    const blocks = drawAnswer([{ lines: texts }]).map((block) => ({
      ...block,
      Id: ending(block.Id),
      ...(block.Relationships !== undefined && {
        Relationships: (block.Relationships as { Type: string; Ids: string[] }[]).map(({ Type, Ids }) => ({
          Type,
          Ids: Ids.map(ending),
        })),
      }),
    }));
    expect(read(succeeded(blocks))[0]?.lines.map(({ text }) => text)).toEqual(texts);
  });
});

describe("an answer that has not ended well", () => {
  const blocks = drawAnswer([letter]);
  const isLine = ({ BlockType }: Block) => BlockType === "LINE";
  it.each([
    ["a warning without pages", "partial", succeeded(blocks, { Warnings: [{ ErrorCode: "INTERNAL_SERVER_ERROR" }] })],
    ["a warning that is empty", "partial", succeeded(blocks, { Warnings: [null] })],
    ["a status nobody knows", "failed", succeeded(blocks, { JobStatus: "PAUSED" })],
    ["one response in progress", "in-progress", [succeeded(blocks), { JobStatus: "IN_PROGRESS" }]],
    ["an error instead of an answer", "pages-missing", { __type: "InvalidJobIdException", message: "x" }],
    ["another service's answer", "pages-missing", { DocumentMetadata: { Pages: 2 }, ExpenseDocuments: [] }],
    ["a list with a hole", "malformed", [succeeded(blocks), null]],
    ["a block that is none", "malformed", succeeded([...blocks, 7])],
    ["a page number that is none", "malformed", succeeded(changed(blocks, () => true, { Page: 0.5 }))],
    ["a confidence that is none", "malformed", succeeded(changed(blocks, () => true, { Confidence: "high" }))],
    ["boxes' states that are none", "malformed", succeeded(changed(blocks, isLine, { SelectionStatus: 1 }))],
    ["names that are none", "malformed", succeeded(changed(blocks, isLine, { Relationships: [{ Ids: "x" }] }))],
    [
      "a name that is no text",
      "responses-missing",
      succeeded(changed(blocks, isLine, { Relationships: [{ Ids: [7] }] })),
    ],
  ])("is refused by its reason: %s", (_, reason, answer) => {
    expect(refusal(answer)).toBe(reason);
  });

  it("is whole where it only says that nothing is wrong", () => {
    expect(refusal(succeeded(blocks, { Warnings: [], NextToken: null, StatusMessage: null }))).toBe("complete");
  });
});
