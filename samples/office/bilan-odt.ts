import { shortDate } from "../drawing/french.ts";
import { type Letterhead, SCHEME_NAMES, type Values, watchReads } from "../layouts/layout.ts";
import { type Paper, pickFields } from "../sample.ts";
import { zipEntries } from "./fixed-zip.ts";

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
].join(" ");
const TYPE = "application/vnd.oasis.opendocument.text";
const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
`;
const OUTCOMES = {
  met: "atteints",
  "partly-met": "partiellement atteints",
  "not-met": "non atteints",
  "broken-off": "",
} as const;

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
const paragraph = (text: string) => `<text:p>${escapeXml(text)}</text:p>`;
const title = (level: number, text: string) => `<text:h text:outline-level="${level}">${escapeXml(text)}</text:h>`;
const cell = (text: string) => `<table:table-cell office:value-type="string">${paragraph(text)}</table:table-cell>`;

function writeTable(rows: [string, string | undefined][]): string {
  const lines = rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `<table:table-row>${cell(label)}${cell(value ?? "")}</table:table-row>`);
  return `<table:table table:name="Mesure"><table:table-column table:number-columns-repeated="2"/>${lines.join("")}</table:table>`;
}

/** An interim bilan as OpenDocument text: a table and two paragraphs. */
export function writeBilanOdt(values: Values, head: Letterhead): Paper {
  const { values: v, read } = watchReads(values);
  const birth = v["household.birthOn"];
  const body = [
    paragraph(head.name),
    title(1, v.bilanKind === "interim" ? "Bilan intermédiaire" : "Bilan final"),
    writeTable([
      ["Dispositif", SCHEME_NAMES[v.scheme ?? ""]],
      ["Mesure n°", v.measureRef],
      ["Nom", v["household.lastName"]],
      ["Prénom", v["household.firstName"]],
      ["Date de naissance", birth && shortDate(birth)],
      ["Date de début de la mesure", v.startOn && shortDate(v.startOn)],
      ["Nombre de rencontres", v.visitsDone?.toString()],
      ["Dont visites à domicile", v.homeVisitsDone?.toString()],
      ["Objectifs", v.outcome && OUTCOMES[v.outcome]],
    ]),
    title(2, "Préconisations"),
    paragraph(v.recommendations ?? ""),
    paragraph(v.signedOn ? `Fait à ${head.place}, le ${shortDate(v.signedOn)}` : ""),
  ].join("");
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>
`;
  const encode = (text: string) => new TextEncoder().encode(text);
  // OpenDocument wants `mimetype` first and uncompressed.
  const entries = { mimetype: encode(TYPE), "META-INF/manifest.xml": encode(MANIFEST), "content.xml": encode(content) };
  return { bytes: zipEntries(entries, ["mimetype"]), kind: "bilan", fields: pickFields(values, read) };
}
