import { PDFDocument, type PDFRef } from "pdf-lib";
import type { CalendarDate } from "../../schemas/calendar.ts";
import { wholeOffsetFontkit } from "./pdf-lib-fontkit.ts";
import { closePaper, openPaper, type Paper, type RunningText } from "./pdf-lib-paper.ts";
import { bindSheets } from "./pdf-lib-sheet.ts";
import { embedTypeface } from "./pdf-lib-typeface.ts";

/** What a file says of itself. `on` is the day that the paper is of: the file bears no other. */
type Description = { title: string; author: string; subject: string; on: CalendarDate };

/** A paper under work with the file it becomes, and the pictures its pages show, by their names. */
export type PaperFile = { readonly pdf: PDFDocument; readonly paper: Paper; readonly pictures: Map<string, PDFRef> };

/** Dates of the file are the paper's own, and nothing in it is drawn by lot: the same facts have the same bytes. */
function describe(pdf: PDFDocument, { title, author, subject, on }: Description): void {
  const day = new Date(`${on}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setLanguage("fr-FR");
  pdf.setCreator("Navette");
  pdf.setProducer("Navette (pdf-lib)");
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
}

/** Words of nearly every claim: how their letters stand beside each other is looked up once, before the first is drawn. */
const usualWords =
  "État récapitulatif des mesures d’accompagnement social lié au logement, arrêté à la somme de mille deux cent " +
  "quatre-vingt-dix-neuf euros et soixante-quinze centimes. Bénéficiaire, période, mois facturés, montant (€), total " +
  "général HT, TVA non applicable, art. 261 du CGI. Conseil départemental, service habitat, 12 rue de la République, " +
  "71000. Émis le 31 août 2026, échéance à 30 jours. IBAN FR76, BIC, SIRET, convention n° 2026-017. Page 1 sur 2";

/**
 * Takes the fonts apart and sets a few lines in each, for nobody: what the first claim would otherwise wait for. A
 * function does it while it loads, which Lambda gives it a whole processor for. Throws where a font file is missing.
 */
export async function prepareFonts(): Promise<void> {
  const nothing = { title: "", author: "", subject: "", on: "2000-01-01" } as const;
  const file = await openPaperFile(nothing, { headLeft: "", headRight: "", foot: "" });
  for (const face of Object.values(file.paper.faces)) face.shape(usualWords, true);
  await closePaperFile(file);
}

/** Opens a file with its description and fonts, at the head of its first page. Throws where a font file is missing. */
export async function openPaperFile(description: Description, running: RunningText): Promise<PaperFile> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(wholeOffsetFontkit);
  describe(pdf, description);
  const faces = {
    regular: await embedTypeface(pdf, "R", "SourceSans3-Regular.ttf"),
    bold: await embedTypeface(pdf, "B", "SourceSans3-SemiBold.ttf"),
  };
  return { pdf, paper: openPaper(faces, running), pictures: new Map() };
}

/** Numbers the pages and gives the file's bytes. */
export async function closePaperFile({ pdf, paper, pictures }: PaperFile): Promise<Uint8Array> {
  closePaper(paper);
  bindSheets(pdf, paper.sheets, { faces: [paper.faces.regular, paper.faces.bold], pictures });
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY, addDefaultPage: false, updateFieldAppearances: false });
}
