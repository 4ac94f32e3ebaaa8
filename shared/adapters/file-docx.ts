import { type Block, type Cell, type Manuscript, type Piece, piecesOf } from "./file-manuscript.ts";
import { elementsOf, findAll, findFirst, textOf, type XmlElement } from "./file-xml.ts";

/** What is no text of the document as it reads today: settings, deletions, codes behind fields, notes' numbers. */
const silent = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:del",
  "w:delText",
  "w:moveFrom",
  "w:instrText",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:commentReference",
  "w:annotationRef",
  "mc:Fallback",
]);
/** English Metric Units in a centimetre. */
const emuPerCentimetre = 360_000;

/**
 * A Word document's parts (body, headers, footers: the root elements of their XML) as one manuscript. The entry of a
 * picture is the id of its relation to the body.
 */
export function readDocx(parts: { headers: XmlElement[]; body: XmlElement; footers: XmlElement[] }): Manuscript {
  const body = findFirst(parts.body, "w:body");
  if (!body) throw new Error("a Word document has a body");
  return {
    blocks: [
      ...parts.headers.flatMap((header) => elementsOf(header).flatMap(blocksOf)).map(withoutPictures),
      ...blocksOf(body),
      ...parts.footers.flatMap((footer) => elementsOf(footer).flatMap(blocksOf)).map(withoutPictures),
    ],
  };
}

function blocksOf(parent: XmlElement): Block[] {
  return elementsOf(parent).flatMap((element): Block[] => {
    if (silent.has(element.name)) return [];
    if (element.name === "w:p") return paragraphOf(element);
    if (element.name === "w:tbl") return [tableOf(element)];
    if (element.name === "w:sdt" && (isPlaceholder(element) || checkBoxOf(element))) {
      const tick = checkBoxOf(element);
      return tick ? [{ kind: "paragraph", pieces: [tick] }] : [];
    }
    return blocksOf(element);
  });
}

function paragraphOf(paragraph: XmlElement): Block[] {
  const boxes: Block[] = [];
  const pieces = elementsOf(paragraph).flatMap((element) => inlineOf(element, boxes));
  // What stands in a text box is read after the paragraph it hangs on.
  return [{ kind: "paragraph", pieces }, ...boxes];
}

function tableOf(table: XmlElement): Block {
  const grid = elementsOf(table).find((element) => element.name === "w:tblGrid");
  const columns = grid ? elementsOf(grid).map((column) => Number(column.attributes["w:w"]) || 0) : [];
  const rows = [...rowsOf(table)].map((row) => [...cellsOf(row)]);
  return { kind: "table", columns, rows };
}

/** Rows and cells can be wrapped in content controls and marks of insertion; nested tables are not looked into here. */
function* rowsOf(parent: XmlElement): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (element.name === "w:tr") yield element;
    else if (element.name !== "w:tc" && !silent.has(element.name)) yield* rowsOf(element);
  }
}

function* cellsOf(parent: XmlElement): Generator<Cell> {
  for (const element of elementsOf(parent)) {
    if (element.name === "w:tc") {
      const properties = elementsOf(element).find((child) => child.name === "w:tcPr");
      const span = Number(properties && findFirst(properties, "w:gridSpan")?.attributes["w:val"]) || 1;
      yield { span: Math.min(64, span), blocks: blocksOf(element) };
    } else if (!silent.has(element.name)) yield* cellsOf(element);
  }
}

function inlineOf(element: XmlElement, boxes: Block[], font = ""): Piece[] {
  const { name, attributes } = element;
  if (silent.has(name)) return [];
  switch (name) {
    case "w:r":
      return isHidden(element) ? [] : inside(element, boxes, fontOf(element));
    case "w:t":
      return piecesOf(textOf(element), font);
    case "w:tab":
    case "w:ptab":
      return [{ kind: "tab" }];
    case "w:br":
    case "w:cr":
      return [{ kind: "break" }];
    case "w:noBreakHyphen":
      return [{ kind: "text", text: "-" }];
    case "w:sym":
      return symbolOf(attributes);
    case "w:sdt": {
      const tick = checkBoxOf(element);
      if (tick) return [tick];
      return isPlaceholder(element) ? [] : inside(element, boxes);
    }
    case "w:fldChar":
      return legacyCheckBoxOf(element);
    case "w:drawing":
    case "w:pict":
    case "w:object":
      for (const box of findAll(element, "w:txbxContent")) boxes.push(...blocksOf(box));
      return pictureOf(element);
    default:
      return inside(element, boxes, font);
  }
}

function inside(element: XmlElement, boxes: Block[], font = ""): Piece[] {
  return elementsOf(element).flatMap((child) => inlineOf(child, boxes, font));
}

function isOn(element: XmlElement | undefined, attribute = "w:val"): boolean {
  return element !== undefined && !["0", "false", "off"].includes(element.attributes[attribute] ?? "1");
}

function propertiesOf(run: XmlElement): XmlElement | undefined {
  return elementsOf(run).find((element) => element.name === "w:rPr");
}

function isHidden(run: XmlElement): boolean {
  const properties = propertiesOf(run);
  return properties !== undefined && isOn(findFirst(properties, "w:vanish"));
}

function fontOf(run: XmlElement): string {
  const properties = propertiesOf(run);
  const fonts = properties && findFirst(properties, "w:rFonts")?.attributes;
  return fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? "";
}

function symbolOf(attributes: Record<string, string>): Piece[] {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) return [];
  return piecesOf(String.fromCodePoint(code), attributes["w:font"] ?? "");
}

/** A content control that is a box to tick; its sign is not read, which may be anything. */
function checkBoxOf(control: XmlElement): Piece | undefined {
  const properties = elementsOf(control).find((element) => element.name === "w:sdtPr");
  const box = properties && findFirst(properties, "w14:checkbox");
  if (!box) return undefined;
  return { kind: "tick", selected: isOn(findFirst(box, "w14:checked"), "w14:val") };
}

/** « Cliquez ici pour entrer du texte » is no answer. */
function isPlaceholder(control: XmlElement): boolean {
  const properties = elementsOf(control).find((element) => element.name === "w:sdtPr");
  return properties !== undefined && isOn(findFirst(properties, "w:showingPlcHdr"));
}

/** The form fields of Word before 2007. */
function legacyCheckBoxOf(field: XmlElement): Piece[] {
  const box = findFirst(field, "w:checkBox");
  if (!box) return [];
  return [{ kind: "tick", selected: isOn(findFirst(box, "w:checked") ?? findFirst(box, "w:default")) }];
}

function pictureOf(drawing: XmlElement): Piece[] {
  const holdsPicture = ["pic:pic", "v:imagedata", "w14:contentPart"].some((name) => findFirst(drawing, name));
  if (!holdsPicture) return [];
  const extent = findFirst(drawing, "wp:extent")?.attributes ?? {};
  const [width, height] = [extent.cx, extent.cy].map((value) => (Number(value) || 0) / emuPerCentimetre);
  const old = shapeSize(findFirst(drawing, "v:shape")?.attributes.style ?? "");
  const entries = [...findAll(drawing, "a:blip"), ...findAll(drawing, "v:imagedata")].map(
    ({ attributes }) => attributes["r:embed"] ?? attributes["r:id"],
  );
  const size = { width: width || old.width || 4, height: height || old.height || 1.5 };
  if (entries.length === 0) return [{ kind: "picture", ...size }];
  return entries.map((entry) => ({ kind: "picture", ...size, ...(entry && { entry }) }));
}

/** « width:451.3pt;height:638pt », as Word wrote sizes before 2007. In centimetres; 0 where it says nothing. */
function shapeSize(style: string): { width: number; height: number } {
  const points = (name: string) => Number(new RegExp(`(?:^|;)${name}:([\\d.]+)pt`).exec(style)?.[1] ?? 0);
  return { width: (points("width") * 2.54) / 72, height: (points("height") * 2.54) / 72 };
}

/** A picture in a header or a footer is a logo. */
function withoutPictures(block: Block): Block {
  if (block.kind === "paragraph") return { ...block, pieces: block.pieces.filter((piece) => piece.kind !== "picture") };
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutPictures) })));
  return { ...block, rows };
}
