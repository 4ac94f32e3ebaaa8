/** A piece of XML that is already escaped. */
export type Xml = { readonly xml: string };

/** What XML 1.0 cannot hold at all: control characters, lone surrogates and the two non-characters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Nearly no text has any of it, and to look once is much quicker than to replace six times. */
const toEscape = new RegExp(`[&<>"\\r]|${unwritable.source}`, "u");

function escapeText(text: string): string {
  if (!toEscape.test(text)) return text;
  return text
    .replaceAll(unwritable, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join("");
}

type Content = string | readonly (Xml | undefined)[];

/**
 * An element with its text or its children in the order given; children that are `undefined` are left out.
 * Text and attributes are escaped, and what XML cannot hold becomes a space.
 */
export function tag(name: string, content: Content, attributes: Record<string, string> = {}): Xml {
  const inner = typeof content === "string" ? escapeText(content) : content.map((child) => child?.xml ?? "").join("");
  return { xml: `<${name}${attributesOf(attributes)}>${inner}</${name}>` };
}

/** The element where there is a text for it. */
export function optionalTag(name: string, text: string | undefined): Xml | undefined {
  return text === undefined || text.trim() === "" ? undefined : tag(name, text);
}

/** An element whose many children are made one after the other, not all at once. */
export function* longTag(
  name: string,
  children: Iterable<Xml>,
  attributes: Record<string, string> = {},
): Generator<Xml> {
  yield { xml: `<${name}${attributesOf(attributes)}>` };
  yield* children;
  yield { xml: `</${name}>` };
}

/** How many characters are encoded at a time. */
const BATCH = 65_536;

/** A whole document as bytes: a long one is never one string. */
export function xmlDocument(root: Iterable<Xml>): Uint8Array {
  const batches: Buffer[] = [];
  let text = '<?xml version="1.0" encoding="UTF-8"?>\n';
  for (const { xml } of root) {
    text += xml;
    if (text.length < BATCH) continue;
    batches.push(Buffer.from(text));
    text = "";
  }
  batches.push(Buffer.from(`${text}\n`));
  return new Uint8Array(Buffer.concat(batches));
}
