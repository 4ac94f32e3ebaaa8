import { createHash } from "node:crypto";
import type { Block, BlockType, Relationship } from "@aws-sdk/client-textract";
import type { Box, Mark, Word } from "../../schemas/page.ts";
import { type KeyValuePair, keyValuesOf } from "./key-values.ts";
import { boxAround } from "./lines.ts";
import type { PageReading } from "./page-reading.ts";
import type { Feature } from "./protocol.ts";

type KnownBlock = Block & { Id: string };

const wholePage: Box = { left: 0, top: 0, width: 1, height: 1 };

/**
 * The blocks of a document in the service's own order. Ids follow from `documentId` and the place of the block, so a
 * job fetched again, even after a restart, pages through the same blocks. TABLES and LAYOUT give no blocks.
 */
export function blocksOf(documentId: string, pages: readonly PageReading[], features: readonly Feature[]): Block[] {
  return pages.flatMap((page, index) => pageBlocks(page, index + 1, documentId, features));
}

function pageBlocks(page: PageReading, number: number, documentId: string, features: readonly Feature[]): Block[] {
  let count = 0;
  const newBlock = (BlockType: BlockType, box: Box, more: Omit<Block, "Id"> = {}): KnownBlock => ({
    BlockType,
    Id: uuid(`${documentId}/${number}/${count++}`),
    Page: number,
    Geometry: geometry(box),
    ...more,
  });
  const wordBlocks = new Map<Word, KnownBlock>();
  const lines = page.lines.map((line) => {
    const ids = line.words.map((word) => {
      const block = newBlock("WORD", word.box, {
        Text: word.text,
        TextType: "PRINTED",
        Confidence: percent(word.confidence),
      });
      wordBlocks.set(word, block);
      return block.Id;
    });
    return newBlock("LINE", line.box, {
      Text: line.text,
      Confidence: percent(line.confidence),
      Relationships: children(ids),
    });
  });
  const forms = features.includes("FORMS") ? formBlocks(page, wordBlocks, newBlock) : [];
  const signatures = features.includes("SIGNATURES")
    ? page.signatures.map(({ box, confidence }) => newBlock("SIGNATURE", box, { Confidence: percent(confidence) }))
    : [];
  const top = [...lines, ...forms.filter((block) => block.BlockType === "KEY_VALUE_SET"), ...signatures];
  const sheet = newBlock("PAGE", wholePage, top.length > 0 ? { Relationships: children(top.map(({ Id }) => Id)) } : {});
  return [sheet, ...lines, ...wordBlocks.values(), ...forms, ...signatures];
}

function formBlocks(
  page: PageReading,
  wordBlocks: ReadonlyMap<Word, { Id: string }>,
  newBlock: (type: BlockType, box: Box, more?: Omit<Block, "Id">) => KnownBlock,
): KnownBlock[] {
  const markBlocks = new Map<Mark, KnownBlock>(
    page.marks.map((mark) => [
      mark,
      newBlock("SELECTION_ELEMENT", mark.box, {
        Confidence: percent(mark.confidence),
        SelectionStatus: mark.selected ? "SELECTED" : "NOT_SELECTED",
      }),
    ]),
  );
  const idsOf = (words: readonly Word[]) => words.flatMap((word) => wordBlocks.get(word)?.Id ?? []);
  const pairs = keyValuesOf(page).flatMap((pair) => {
    const mark = pair.mark && markBlocks.get(pair.mark);
    const ids = mark ? [mark.Id] : idsOf(pair.value);
    const Confidence = percent(pair.confidence);
    const value = newBlock("KEY_VALUE_SET", valueBox(pair), {
      Confidence,
      EntityTypes: ["VALUE"],
      ...(ids.length > 0 && { Relationships: children(ids) }),
    });
    const key = newBlock("KEY_VALUE_SET", boxAround(pair.key), {
      Confidence,
      EntityTypes: ["KEY"],
      Relationships: [{ Type: "VALUE", Ids: [value.Id] }, ...children(idsOf(pair.key))],
    });
    return [key, value];
  });
  return [...pairs, ...markBlocks.values()];
}

/** An empty field's value stands right after its label, without width. */
function valueBox({ key, value, mark }: KeyValuePair): Box {
  if (mark) return mark.box;
  if (value.length > 0) return boxAround(value);
  const label = boxAround(key);
  return { ...label, left: label.left + label.width, width: 0 };
}

function children(ids: string[]): Relationship[] {
  return [{ Type: "CHILD", Ids: ids }];
}

function geometry({ left, top, width, height }: Box) {
  return {
    BoundingBox: { Width: width, Height: height, Left: left, Top: top },
    Polygon: [
      { X: left, Y: top },
      { X: left + width, Y: top },
      { X: left + width, Y: top + height },
      { X: left, Y: top + height },
    ],
  };
}

function percent(confidence: number): number {
  return confidence * 100;
}

function uuid(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
