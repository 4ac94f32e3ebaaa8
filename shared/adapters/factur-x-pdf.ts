import { createHash } from "node:crypto";
import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";
import { srgbProfile } from "./factur-x-icc.ts";
import { facturXMetadata } from "./factur-x-xmp.ts";

const FILE_NAME = "factur-x.xml";

function addOutputIntent({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB IEC61966-2.1"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    RegistryName: PDFString.of("http://www.color.org"),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([context.register(intent)]));
}

/** The metadata repeat the information dictionary, and are not compressed: who looks for them finds them. */
function addMetadata(pdf: PDFDocument, at: Date): void {
  const language = pdf.catalog.lookupMaybe(PDFName.of("Lang"), PDFString, PDFHexString)?.decodeText() ?? "fr-FR";
  const packet = facturXMetadata({
    title: pdf.getTitle() ?? "",
    author: pdf.getAuthor() ?? "",
    subject: pdf.getSubject() ?? "",
    creator: pdf.getCreator() ?? "",
    producer: pdf.getProducer() ?? "",
    language,
    at,
  });
  const stream = pdf.context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

/** Pages may share what the tree above them names; PDF/A wants each to name its own. */
function nameResources(pdf: PDFDocument): void {
  const key = PDFName.of("Resources");
  for (const { node } of pdf.getPages()) {
    const resources = node.getInheritableAttribute(key);
    if (resources !== undefined && !node.has(key)) node.set(key, resources);
  }
}

/** The identity of the file is that of what it says, so that the same claim has the same bytes. */
function addIdentity({ context }: PDFDocument, xml: Uint8Array): void {
  const id = PDFHexString.of(createHash("sha256").update(xml).digest("hex").slice(0, 32).toUpperCase());
  context.trailerInfo.ID = context.obj([id, id]);
}

/**
 * Makes of a claim's PDF and its XML (`facturXOf`) a Factur-X e-invoice: PDF/A-3b with the XML embedded as an
 * alternative of the pages. The PDF must have its title, author and dates, embedded fonts only, and no colour but grey
 * and RGB. Throws where it has no modification date, since the same claim would not have the same bytes.
 */
export async function asFacturX(paper: Uint8Array, xml: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(paper, { updateMetadata: false });
  const at = pdf.getModificationDate();
  if (at === undefined) throw new Error("the PDF of an e-invoice needs a modification date");
  await pdf.attach(xml, FILE_NAME, {
    mimeType: "text/xml",
    description: "Factur-X, EN 16931",
    creationDate: at,
    modificationDate: at,
    afRelationship: AFRelationship.Alternative,
  });
  nameResources(pdf);
  addOutputIntent(pdf);
  addMetadata(pdf, at);
  addIdentity(pdf, xml);
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, updateFieldAppearances: false });
}
