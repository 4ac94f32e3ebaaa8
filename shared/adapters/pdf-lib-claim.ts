import { PDFDocument } from "pdf-lib";
import { paperKindOf, paperTitle } from "../domain/wording/claim-paper.ts";
import { formatMonth } from "../domain/wording/dates.ts";
import { setBlockedLines } from "./pdf-lib-blocked.ts";
import { setClosing } from "./pdf-lib-closing.ts";
import { wholeOffsetFontkit } from "./pdf-lib-fontkit.ts";
import { type ClaimPaper, setClaimHead } from "./pdf-lib-header.ts";
import { setClaimLines } from "./pdf-lib-lines.ts";
import { closePaper, openPaper } from "./pdf-lib-paper.ts";
import { bindSheets } from "./pdf-lib-sheet.ts";
import { embedTypeface } from "./pdf-lib-typeface.ts";

/** Dates of the file are the claim's own, and nothing in it is drawn by lot: the same claim has the same bytes. */
function describe(pdf: PDFDocument, { claim, agreement, operator }: ClaimPaper): void {
  const title = `${paperTitle(paperKindOf(claim, agreement))} ${claim.number}, ${formatMonth(claim.month)}`;
  const issuedAt = new Date(`${claim.issuedOn}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(operator.name);
  pdf.setSubject(`Convention ${agreement.number}`);
  pdf.setLanguage("fr-FR");
  pdf.setCreator("Navette");
  pdf.setProducer("Navette (pdf-lib)");
  pdf.setCreationDate(issuedAt);
  pdf.setModificationDate(issuedAt);
}

/**
 * Typesets a claim as PDF (DOMAIN § 6): the head, the lines by scheme, régularisations apart, totals, payment and
 * signature, then the lines that wait on a last page of their own. The same facts give the same bytes.
 * Throws only where a font file is missing.
 */
export async function renderClaim(input: ClaimPaper): Promise<Uint8Array> {
  const { claim, agreement, operator } = input;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(wholeOffsetFontkit);
  describe(pdf, input);
  const faces = {
    regular: await embedTypeface(pdf, "R", "SourceSans3-Regular.ttf"),
    bold: await embedTypeface(pdf, "B", "SourceSans3-SemiBold.ttf"),
  };
  const title = paperTitle(paperKindOf(claim, agreement));
  const paper = openPaper(faces, {
    headLeft: operator.name,
    headRight: `${title} n° ${claim.number}, ${formatMonth(claim.month)}`,
    foot: `${claim.number} · ${operator.name}`,
  });
  setClaimHead(paper, input);
  setClaimLines(paper, input);
  setClosing(paper, input);
  setBlockedLines(paper, input);
  closePaper(paper);
  bindSheets(pdf, paper.sheets, [faces.regular, faces.bold]);
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}
