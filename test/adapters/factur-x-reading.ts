import { XMLParser } from "fast-xml-parser";

type Node = { [key: string]: unknown };

const many = [
  "IncludedSupplyChainTradeLineItem",
  "ApplicableTradeTax",
  "InvoiceReferencedDocument",
  "SpecifiedTradePaymentTerms",
];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => many.includes(name),
});

/** The invoice as a tree without prefixes. */
export function readInvoice(xml: Uint8Array): Node {
  const root = parser.parse(new TextDecoder().decode(xml)) as { CrossIndustryInvoice: Node };
  return root.CrossIndustryInvoice;
}

/** What stands at a path, « Settlement.Summation.GrandTotalAmount »; an element with attributes gives its text. */
export function textAt(node: unknown, place: string): string | undefined {
  let found = node;
  for (const key of place.split(".")) {
    const within = Array.isArray(found) ? found[0] : found;
    found = (within as Node | undefined)?.[key];
  }
  const value = typeof found === "object" && found !== null ? (found as Node)["#text"] : found;
  return value === undefined ? undefined : String(value);
}

/** The element at a path. */
export function nodeAt(node: unknown, place: string): unknown {
  return place.split(".").reduce<unknown>((found, key) => (found as Node | undefined)?.[key], node);
}

/** « -12.50 » as −1250; anything else than two decimals is not an amount. */
export function centsOf(amount: string | undefined): number {
  if (!/^-?\d+\.\d\d$/.test(amount ?? "")) throw new Error(`not an amount: ${amount}`);
  return Number(amount?.replace(".", ""));
}
