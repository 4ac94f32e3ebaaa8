import type { Instant } from "../../schemas/calendar.ts";
import type { ClaimLine, Evidence } from "../../schemas/claim.ts";
import type { PartOf } from "../../schemas/document.ts";
import type { ReadField, ReadFields } from "../../schemas/field.ts";
import { dateInFrance } from "../domain/calendar/dates.ts";
import { formatEuros } from "../domain/wording/amounts.ts";
import { provingFields } from "../domain/wording/claim-annex.ts";
import { linePartLabel, scheduleOf } from "../domain/wording/claim-lines.ts";
import { formatDate } from "../domain/wording/dates.ts";
import { fieldLabel, formatFieldValue } from "../domain/wording/fields.ts";
import { documentKindLabel } from "../domain/wording/labels.ts";
import { pagesText } from "../domain/wording/pages.ts";
import { shortSchemeLabel } from "../domain/wording/schemes.ts";
import type { Region } from "./file-crop.ts";
import type { GreyRaster } from "./file-pdf-page.ts";
import { openAnnex } from "./pdf-lib-annex.ts";
import { closePaperFile } from "./pdf-lib-document.ts";
import type { ClaimPaper } from "./pdf-lib-header.ts";
import { makeRoom, type Paper } from "./pdf-lib-paper.ts";
import { createPictureBook, type Picture, type PictureBook, regionOf } from "./pdf-lib-pictures.ts";
import { frame, ink, setBox, setFrame, setPicture, setText, type TextStyle } from "./pdf-lib-sheet.ts";
import { fitText, wrapText } from "./pdf-lib-wrap.ts";

/** What is known of a document that justifies a line. */
export type EvidenceDocument = { readonly arrivedAt: Instant; readonly fields: ReadFields; readonly partOf?: PartOf };

/** The documents by their hash, as far as they are kept, and parts of their pages where they can be seen. */
export type EvidenceSource = {
  readonly documents: ReadonlyMap<string, EvidenceDocument>;
  crop(documentId: string, regions: readonly Region[]): Promise<(GreyRaster | undefined)[]>;
};

type Proof = { readonly sentence: string; readonly picture?: Picture };
type Work = { paper: Paper; input: ClaimPaper; source: EvidenceSource; book: PictureBook; shown: Map<string, number> };

const introduction =
  "Pour chaque ligne de l’état, les documents qui la justifient : leur nature, le jour de leur arrivée, leur empreinte " +
  "SHA-256, et l’image des mentions qui fixent le début ou la fin de la mesure.";
const gone = "Ce document n’est plus conservé : seule son empreinte est connue.";
const indent = frame.left + 12;
const width = frame.width - 12;
const leading = 12;

function setLineHead({ paper, input }: Work, line: ClaimLine): void {
  const { regular, bold } = paper.faces;
  setBox(paper.sheet, { x: frame.left, y: paper.y - 20, width: frame.width, height: 34 }, ink.wash);
  const amount = formatEuros(line.cents);
  const style: TextStyle = { face: bold, size: 9.25, color: ink.accent };
  const title = `${line.measure} · ${line.household}`;
  setText(paper.sheet, fitText(title, frame.width - 110, style), frame.left + 6, paper.y, style);
  setText(paper.sheet, amount, frame.right - 6, paper.y, { ...style, align: "right", figures: true });
  const part = linePartLabel(line, scheduleOf(input.agreement, line.scheme));
  const about = `${shortSchemeLabel(line.scheme)}, ${part}, du ${formatDate(line.startOn)} au ${formatDate(line.endOn)}`;
  setText(paper.sheet, about, frame.left + 6, paper.y - 13, { face: regular, size: 8.25, color: ink.muted });
  paper.y -= 38;
}

async function proofsOf(work: Work, evidence: Evidence, document: EvidenceDocument): Promise<Proof[]> {
  const fields = provingFields[evidence.kind].flatMap((name) => {
    const field = document.fields[name];
    return field ? [{ name, field, region: regionOf(field) }] : [];
  });
  const regions = fields.flatMap(({ region }) => (region ? [region] : []));
  const isFull = work.book.isFull();
  const rasters = isFull || regions.length === 0 ? [] : await work.source.crop(evidence.documentId, regions);
  return fields.map(({ name, field, region }) => {
    const raster = region && rasters[regions.indexOf(region)];
    const picture = raster && field.box && work.book.add(raster, region, field.box);
    const why = picture ? undefined : isFull ? "image omise, le fichier serait trop lourd" : "sans image";
    return { sentence: sentenceOf(name, field, why), ...(picture && { picture }) };
  });
}

function sentenceOf(name: string, field: ReadField, why: string | undefined): string {
  const label = fieldLabel(name);
  const read = field.text.replaceAll(/\s+/g, " ").trim();
  const where = [`page ${field.page}`, ...(read ? [`lu « ${read} »`] : []), ...(why ? [why] : [])].join(", ");
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} : ${formatFieldValue(name, field.value)} (${where})`;
}

function setProof(paper: Paper, { sentence, picture }: Proof): void {
  const style: TextStyle = { face: paper.faces.regular, size: 8.75 };
  const lines = wrapText(sentence, width, style);
  const scale = picture ? Math.min(1, width / picture.width) : 0;
  const height = picture ? picture.height * scale + 10 : 0;
  makeRoom(paper, lines.length * leading + height);
  for (const line of lines) {
    setText(paper.sheet, line, indent, paper.y, style);
    paper.y -= leading;
  }
  if (!picture) return;
  const box = { x: indent, y: paper.y - height + 16, width: picture.width * scale, height: picture.height * scale };
  setPicture(paper.sheet, picture.name, box);
  setFrame(paper.sheet, box, ink.hairline);
  const { left, top, width: share, height: rows } = picture.field;
  setFrame(
    paper.sheet,
    {
      x: box.x + left * box.width - 2,
      y: box.y + (1 - top - rows) * box.height - 2,
      width: share * box.width + 4,
      height: rows * box.height + 4,
    },
    ink.warning,
  );
  paper.y -= height;
}

/** What is said of a document that has no mention of its own to show here. */
function noteOn(
  { kind }: Evidence,
  document: EvidenceDocument | undefined,
  { earlier, proofs }: { earlier: number | undefined; proofs: number },
): string | undefined {
  if (!document) return gone;
  if (provingFields[kind].length === 0 || proofs > 0) return undefined;
  if (earlier !== undefined) return `Mentions montrées à la page ${earlier}.`;
  return "Aucune mention de début, de fin ou de durée n’a été lue dans ce document.";
}

/** What anybody can compute again from the bytes: for a part of a file the file's hash, and which pages it is. */
function hashOfFile(documentId: string, document: EvidenceDocument | undefined): string {
  const { partOf } = document ?? {};
  return partOf === undefined ? documentId : `${partOf.documentId}, ${pagesText(partOf.pages)}`;
}

/** Sets a document with its proofs, or where they already stand. `head` is set before it, on the same page. */
async function setDocument(work: Work, evidence: Evidence, head: (() => void) | undefined): Promise<void> {
  const { paper, shown, source } = work;
  const { documentId, kind } = evidence;
  const document = source.documents.get(documentId);
  const earlier = shown.get(documentId);
  const proofs = document && earlier === undefined ? await proofsOf(work, evidence, document) : [];
  const note = noteOn(evidence, document, { earlier, proofs: proofs.length });
  const first = proofs[0]?.picture;
  const more = note || proofs.length > 0 ? 2 * leading : 0;
  makeRoom(paper, (head ? 42 : 0) + 2 * leading + more + (first ? first.height + 10 : 0));
  head?.();
  const { regular, bold } = paper.faces;
  const label = documentKindLabel(kind);
  const muted: TextStyle = { face: regular, size: 8.25, color: ink.muted };
  setText(paper.sheet, `${label.charAt(0).toUpperCase()}${label.slice(1)}`, indent, paper.y, { face: bold, size: 9 });
  const arrived = document && `document arrivé le ${formatDate(dateInFrance(document.arrivedAt))}`;
  if (arrived) setText(paper.sheet, arrived, frame.right - 6, paper.y, { ...muted, align: "right" });
  paper.y -= leading;
  setText(paper.sheet, `SHA-256 ${hashOfFile(documentId, document)}`, indent, paper.y, { ...muted, size: 7.75 });
  paper.y -= leading + 1;
  if (note) setProof(paper, { sentence: note });
  if (document && earlier === undefined) shown.set(documentId, paper.sheets.length);
  for (const proof of proofs) setProof(paper, proof);
  paper.y -= 5;
}

/**
 * Typesets what each line of a claim rests on: its documents with the day they came, their hash, and the picture of the
 * dates in them. A document that is gone, or cannot be shown, is said to be. The same facts give the same bytes.
 * Throws only where a font file is missing or `source` does.
 */
export async function renderEvidence(input: ClaimPaper, source: EvidenceSource): Promise<Uint8Array> {
  const file = await openAnnex(input, "evidence", introduction);
  const { paper } = file;
  const work: Work = { paper, input, source, book: createPictureBook(file), shown: new Map() };
  for (const line of input.claim.lines) {
    let head: (() => void) | undefined = () => setLineHead(work, line);
    for (const evidence of line.evidence) {
      await setDocument(work, evidence, head);
      head = undefined;
    }
    if (head) {
      makeRoom(paper, 60);
      head();
      setProof(paper, { sentence: "Aucun document n’est lié à cette ligne." });
    }
    paper.y -= 8;
  }
  return closePaperFile(file);
}
