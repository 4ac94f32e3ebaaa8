import { type Block, type Cell, type Manuscript, type Piece, piecesOf } from "./file-manuscript.ts";
import { elementsOf, findAll, findFirst, type XmlElement } from "./file-xml.ts";

/** What is no text of the document as it reads today. */
const silent = new Set([
  "text:tracked-changes",
  "text:note",
  "text:placeholder",
  "text:hidden-text",
  "text:hidden-paragraph",
  "text:script",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:annotation",
  "office:forms",
  "svg:title",
  "svg:desc",
]);
/** A file may claim a million repeated cells. */
const mostRepeated = 64;

/** An OpenDocument text: the root elements of `content.xml`, and of `styles.xml` for headers and footers. */
export function readOdt(parts: { content: XmlElement; styles?: XmlElement }): Manuscript {
  const text = findFirst(parts.content, "office:text");
  if (!text) throw new Error("an OpenDocument text has a text");
  const reader = new OdtReader(boxStates(parts.content));
  const inMargin = (name: string) =>
    parts.styles ? [...findAll(parts.styles, name)].flatMap((part) => reader.blocksOf(part)) : [];
  return { blocks: [...inMargin("style:header"), ...reader.blocksOf(text), ...inMargin("style:footer")] };
}

/** The state of each form check box, by its id. */
function boxStates(content: XmlElement): Map<string, boolean> {
  const states = new Map<string, boolean>();
  for (const box of findAll(content, "form:checkbox")) {
    const id = box.attributes["form:id"] ?? box.attributes["xml:id"];
    const state = box.attributes["form:current-state"] ?? box.attributes["form:state"];
    if (id !== undefined) states.set(id, state === "checked");
  }
  return states;
}

class OdtReader {
  readonly #states: Map<string, boolean>;

  constructor(states: Map<string, boolean>) {
    this.#states = states;
  }

  blocksOf(parent: XmlElement): Block[] {
    return elementsOf(parent).flatMap((element): Block[] => {
      if (silent.has(element.name)) return [];
      if (element.name === "text:p" || element.name === "text:h") return this.#paragraphOf(element);
      if (element.name === "table:table") return [this.#tableOf(element)];
      // A drawing that hangs on the page and not on a paragraph.
      if (element.name.startsWith("draw:")) return this.#paragraphOf({ ...element, name: "", children: [element] });
      return this.blocksOf(element);
    });
  }

  #paragraphOf(paragraph: XmlElement): Block[] {
    const boxes: Block[] = [];
    return [{ kind: "paragraph", pieces: this.#inlineOf(paragraph, boxes) }, ...boxes];
  }

  #tableOf(table: XmlElement): Block {
    const rows = [...rowsOf(table)].map((row) =>
      elementsOf(row).flatMap((element): Cell[] => {
        if (element.name === "table:covered-table-cell") return [];
        if (element.name !== "table:table-cell") return [];
        const count = (name: string) => Math.min(mostRepeated, Number(element.attributes[`table:${name}`]) || 1);
        const cell = { span: count("number-columns-spanned"), blocks: this.blocksOf(element) };
        return Array.from({ length: count("number-columns-repeated") }, () => cell);
      }),
    );
    return { kind: "table", columns: [], rows };
  }

  #inlineOf(parent: XmlElement, boxes: Block[]): Piece[] {
    return parent.children.flatMap((child): Piece[] => {
      // White space of the file itself is one space; more are `text:s`.
      if (typeof child === "string") return piecesOf(child.replaceAll(/[ \t\r\n]+/g, " "));
      if (silent.has(child.name)) return [];
      switch (child.name) {
        case "text:tab":
          return [{ kind: "tab" }];
        case "text:line-break":
          return [{ kind: "break" }];
        case "text:s":
          return [{ kind: "text", text: " ".repeat(Math.min(mostRepeated, Number(child.attributes["text:c"]) || 1)) }];
        case "draw:control": {
          const selected = this.#states.get(child.attributes["draw:control"] ?? "");
          return selected === undefined ? [] : [{ kind: "tick", selected }];
        }
        case "draw:text-box":
          boxes.push(...this.blocksOf(child));
          return [];
        case "draw:frame":
          return [...pictureOf(child), ...this.#inlineOf(child, boxes)];
        case "text:p":
          boxes.push(...this.#paragraphOf(child));
          return [];
        default:
          return this.#inlineOf(child, boxes);
      }
    });
  }
}

function* rowsOf(parent: XmlElement): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (element.name === "table:table-row") yield element;
    else if (element.name !== "table:table") yield* rowsOf(element);
  }
}

function pictureOf(frame: XmlElement): Piece[] {
  const image = elementsOf(frame).find((element) => element.name === "draw:image");
  if (!image) return [];
  const entry = image.attributes["xlink:href"]?.replace(/^\.\//, "");
  const { "svg:width": width, "svg:height": height } = frame.attributes;
  return [
    { kind: "picture", width: centimetres(width) ?? 4, height: centimetres(height) ?? 1.5, ...(entry && { entry }) },
  ];
}

/** « 4.2cm », « 42mm », « 1.65in », « 119pt ». */
function centimetres(length: string | undefined): number | undefined {
  const [, amount, unit] = /^([\d.]+)(cm|mm|in|pt)$/.exec(length ?? "") ?? [];
  const perUnit: Record<string, number> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 };
  const factor = perUnit[unit ?? ""];
  return factor === undefined ? undefined : Number(amount) * factor;
}
