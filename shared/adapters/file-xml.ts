import { XMLParser } from "fast-xml-parser";

/** An element: its name with the prefix, its attributes, and what is inside in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are how an XML of one kilobyte grows to gigabytes: only those of XML itself are put in, below.
  processEntities: false,
  maxNestedTags: 200,
});

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads an office document's XML. Throws where it is none, or defines entities of its own. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Error("an office document defines no entities");
  return { name: "", attributes: {}, children: convert(parser.parse(text)) };
}

/** Every element of that name below `from`, in order. */
export function* findAll(from: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(from)) {
    if (child.name === name) yield child;
    yield* findAll(child, name);
  }
}

/** The first element of that name below `from`. */
export function findFirst(from: XmlElement, name: string): XmlElement | undefined {
  return findAll(from, name).next().value ?? undefined;
}

/** The elements right inside. */
export function elementsOf(from: XmlElement): XmlElement[] {
  return from.children.filter((child) => typeof child !== "string");
}

/** All text inside, as it stands. */
export function textOf(node: XmlNode): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

type Parsed = Record<string, Parsed[] | string | Record<string, string>>;

function convert(nodes: Parsed[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    const name = Object.keys(node).find((key) => key !== ":@");
    if (name === undefined || name.startsWith("?")) return [];
    const inside = node[name];
    if (name === "#text") return [decode(String(inside))];
    const attributes = Object.entries((node[":@"] ?? {}) as Record<string, string>).map(
      ([key, value]) => [key, decode(String(value))] as const,
    );
    return [{ name, attributes: Object.fromEntries(attributes), children: convert(inside as Parsed[]) }];
  });
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
