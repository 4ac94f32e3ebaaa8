/** A block of Textract's JSON, as free as the service is with it. */
export type Block = Record<string, unknown> & { BlockType: string; Id: string; Page: number };

type Rectangle = [left: number, top: number, width: number, height: number];

interface Pair {
  key: string;
  /** The words of the value, or the state of its box, or both, in their order. */
  value: (string | { selected: boolean })[];
}

/** What stands on an invented page. */
export interface DrawnPage {
  lines?: string[];
  pairs?: Pair[];
  /** Rows of cells; the first row is a title over all columns. */
  table?: string[][];
  signatures?: number;
}

/**
 * The blocks of an asynchronous answer with all features, in the service's own order and with everything that its
 * blocks have: PAGE names what stands on it, and every other block is named by some block.
 */
export function drawAnswer(pages: readonly DrawnPage[]): Block[] {
  return pages.flatMap((page, index) => drawPage(page, index + 1));
}

function drawPage(drawn: DrawnPage, Page: number): Block[] {
  let count = 0;
  let row = 0;
  const newBlock = (BlockType: string, rectangle: Rectangle, more: object = {}): Block => {
    const Id = `${Page}0000000-0000-4000-8000-${String(count++).padStart(12, "0")}`;
    return { BlockType, Confidence: 98.5, Geometry: geometryOf(rectangle), Id, Page, ...more };
  };
  const [lines, words, forms, tables, rest]: Block[][] = [[], [], [], [], []];
  const nextTop = () => 0.05 + 0.03 * row++;

  const drawLine = (text: string, left = 0.1, top = nextTop()): Block[] => {
    const own = text.split(" ").map((Text, index) => {
      const rectangle: Rectangle = [left + index * 0.11, top, 0.1, 0.016];
      return newBlock("WORD", rectangle, { Text, TextType: "PRINTED" });
    });
    words?.push(...own);
    lines?.push(newBlock("LINE", [left, top, own.length * 0.11, 0.016], { Text: text, ...naming("CHILD", own) }));
    return own;
  };

  for (const text of drawn.lines ?? []) drawLine(text);
  for (const { key, value } of drawn.pairs ?? []) {
    const top = nextTop();
    const keyWords = drawLine(key, 0.1, top);
    const parts = value.flatMap((part, index) => {
      const left = 0.5 + index * 0.12;
      if (typeof part === "string") return drawLine(part, left, top);
      const SelectionStatus = part.selected ? "SELECTED" : "NOT_SELECTED";
      const box = newBlock("SELECTION_ELEMENT", [left, top, 0.02, 0.014], { SelectionStatus });
      rest?.push(box);
      return [box];
    });
    const valueBlock = newBlock("KEY_VALUE_SET", [0.5, top, 0.3, 0.016], {
      EntityTypes: ["VALUE"],
      ...naming("CHILD", parts),
    });
    const keyBlock = newBlock("KEY_VALUE_SET", [0.1, top, 0.3, 0.016], {
      EntityTypes: ["KEY"],
      Relationships: [...naming("VALUE", [valueBlock]).Relationships, ...naming("CHILD", keyWords).Relationships],
    });
    forms?.push(keyBlock, valueBlock);
  }
  if (drawn.table) tables?.push(...drawTable(drawn.table, { newBlock, drawLine, nextTop }));
  for (let signed = 0; signed < (drawn.signatures ?? 0); signed++) {
    rest?.push(newBlock("SIGNATURE", [0.6, 0.8 + signed * 0.06, 0.2, 0.04]));
  }
  const query = newBlock("QUERY", [0, 0, 0, 0], { Geometry: undefined, Query: { Text: "What is the rent?" } });
  const layout = newBlock("LAYOUT_TEXT", [0.1, 0.05, 0.8, 0.9], naming("CHILD", lines ?? []));
  const sheets = new Set(["LINE", "KEY_VALUE_SET", "TABLE", "SIGNATURE", "QUERY", "LAYOUT_TEXT"]);
  const all = [...(lines ?? []), ...(words ?? []), ...(tables ?? []), ...(forms ?? []), ...(rest ?? []), query, layout];
  const named = all.filter(({ BlockType }) => sheets.has(BlockType));
  const blank = (lines ?? []).length === 0;
  const sheet = newBlock("PAGE", [0, 0, 1, 1], { Confidence: undefined, ...(!blank && naming("CHILD", named)) });
  return blank ? [sheet] : [sheet, ...all];
}

interface Drawing {
  newBlock: (type: string, rectangle: Rectangle, more?: object) => Block;
  drawLine: (text: string, left: number, top: number) => Block[];
  nextTop: () => number;
}

/** A table whose first row is one merged cell, its text the table's title too. */
function drawTable(rows: readonly string[][], { newBlock, drawLine, nextTop }: Drawing): Block[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const titleWords: Block[] = [];
  const cells = rows.flatMap((row, y) => {
    const top = nextTop();
    return Array.from({ length: columns }, (_, x) => {
      const text = row[x];
      const words = text === undefined ? [] : drawLine(text, 0.1 + x * 0.4, top);
      if (y === 0) titleWords.push(...words);
      const place = { RowIndex: y + 1, ColumnIndex: x + 1, RowSpan: 1, ColumnSpan: 1 };
      return newBlock("CELL", [0.1 + x * 0.4, top, 0.4, 0.02], { ...place, ...naming("CHILD", words) });
    });
  });
  const merged = newBlock("MERGED_CELL", [0.1, 0.1, 0.8, 0.02], {
    ...{ RowIndex: 1, ColumnIndex: 1, RowSpan: 1, ColumnSpan: columns },
    ...naming("CHILD", cells.slice(0, columns)),
  });
  const title = newBlock("TABLE_TITLE", [0.1, 0.1, 0.8, 0.02], naming("CHILD", titleWords));
  const Relationships = [
    ...naming("CHILD", cells).Relationships,
    ...naming("MERGED_CELL", [merged]).Relationships,
    ...naming("TABLE_TITLE", [title]).Relationships,
  ];
  return [
    newBlock("TABLE", [0.1, 0.1, 0.8, 0.3], { EntityTypes: ["STRUCTURED_TABLE"], Relationships }),
    ...cells,
    merged,
    title,
  ];
}

function naming(Type: string, blocks: readonly Block[]) {
  return { Relationships: [{ Type, Ids: blocks.map(({ Id }) => Id) }] };
}

function geometryOf([Left, Top, Width, Height]: Rectangle): object {
  const corners = [
    [Left, Top],
    [Left + Width, Top],
    [Left + Width, Top + Height],
    [Left, Top + Height],
  ];
  return { BoundingBox: { Left, Top, Width, Height }, Polygon: corners.map(([X, Y]) => ({ X, Y })) };
}

/** The answer as it is fetched: so many blocks a response, all but the last with the token of the next. */
export function inResponses(blocks: readonly Block[], size: number): object[] {
  const Pages = Math.max(...blocks.map(({ Page }) => Page));
  const count = Math.ceil(blocks.length / size);
  return Array.from({ length: count }, (_, index) => ({
    JobStatus: "SUCCEEDED",
    DocumentMetadata: { Pages },
    Blocks: blocks.slice(index * size, (index + 1) * size),
    AnalyzeDocumentModelVersion: "1.0",
    ...(index < count - 1 && { NextToken: `token-${index + 1}` }),
  }));
}
