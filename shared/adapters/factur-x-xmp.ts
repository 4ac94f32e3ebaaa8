import { tag, type Xml } from "./factur-x-xml.ts";

/** What the XMP metadata of a PDF say: the same as its information dictionary. */
export type XmpFacts = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly producer: string;
  readonly language: string;
  readonly at: Date;
};

const facturX = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";

/** The four properties of Factur-X: their value, and what PDF/A wants said of properties that are not its own. */
const properties = [
  { name: "DocumentFileName", value: "factur-x.xml", about: "The name of the embedded XML document" },
  { name: "DocumentType", value: "INVOICE", about: "The type of the hybrid document in capital letters" },
  { name: "Version", value: "1.0", about: "The actual version of the standard applying to the embedded XML document" },
  { name: "ConformanceLevel", value: "EN 16931", about: "The conformance level of the embedded XML document" },
] as const;

function description(namespaces: Record<string, string>, content: readonly Xml[]): Xml {
  return tag("rdf:Description", content, { "rdf:about": "", ...namespaces });
}

function inLanguage(name: string, text: string): Xml {
  return tag(name, [tag("rdf:Alt", [tag("rdf:li", text, { "xml:lang": "x-default" })])]);
}

/** `2026-11-01T00:00:00Z`: without the thousandths, which the information dictionary has none of. */
function xmpDate(at: Date): string {
  return at.toISOString().replace(/\.\d{3}Z$/, "Z");
}

function extensionSchema(): Xml {
  const resource = { "rdf:parseType": "Resource" };
  const described = properties.map(({ name, about }) =>
    tag(
      "rdf:li",
      [
        tag("pdfaProperty:name", name),
        tag("pdfaProperty:valueType", "Text"),
        tag("pdfaProperty:category", "external"),
        tag("pdfaProperty:description", about),
      ],
      resource,
    ),
  );
  const schema = [
    tag("pdfaSchema:schema", "Factur-X PDFA Extension Schema"),
    tag("pdfaSchema:namespaceURI", facturX),
    tag("pdfaSchema:prefix", "fx"),
    tag("pdfaSchema:property", [tag("rdf:Seq", described)]),
  ];
  return tag("pdfaExtension:schemas", [tag("rdf:Bag", [tag("rdf:li", schema, resource)])]);
}

/** The XMP packet of a Factur-X e-invoice: PDF/A-3 level B, who and what as in the information dictionary, Factur-X. */
export function facturXMetadata(facts: XmpFacts): Uint8Array {
  const at = xmpDate(facts.at);
  const rdf = tag(
    "rdf:RDF",
    [
      description({ "xmlns:pdfaid": "http://www.aiim.org/pdfa/ns/id/" }, [
        tag("pdfaid:part", "3"),
        tag("pdfaid:conformance", "B"),
      ]),
      description({ "xmlns:dc": "http://purl.org/dc/elements/1.1/" }, [
        tag("dc:format", "application/pdf"),
        inLanguage("dc:title", facts.title),
        tag("dc:creator", [tag("rdf:Seq", [tag("rdf:li", facts.author)])]),
        inLanguage("dc:description", facts.subject),
        tag("dc:language", [tag("rdf:Bag", [tag("rdf:li", facts.language)])]),
      ]),
      description({ "xmlns:pdf": "http://ns.adobe.com/pdf/1.3/" }, [tag("pdf:Producer", facts.producer)]),
      description({ "xmlns:xmp": "http://ns.adobe.com/xap/1.0/" }, [
        tag("xmp:CreatorTool", facts.creator),
        tag("xmp:CreateDate", at),
        tag("xmp:ModifyDate", at),
        tag("xmp:MetadataDate", at),
      ]),
      description(
        { "xmlns:fx": facturX },
        properties.map(({ name, value }) => tag(`fx:${name}`, value)),
      ),
      description(
        {
          "xmlns:pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
          "xmlns:pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
          "xmlns:pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
        },
        [extensionSchema()],
      ),
    ],
    { "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#" },
  );
  const packet = tag("x:xmpmeta", [rdf], { "xmlns:x": "adobe:ns:meta/" });
  return new TextEncoder().encode(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${packet.xml}\n<?xpacket end="r"?>`,
  );
}
