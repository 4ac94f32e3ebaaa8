import { drawFillableOrientation } from "./layouts/orientation-acroform.ts";
import { orientationTable } from "./layouts/orientation-table.ts";
import { writeBilanOdt } from "./office/bilan-odt.ts";
import { writeOrientationDocx } from "./office/orientation-docx.ts";
import { photographPage } from "./photo.ts";
import { renderPages } from "./raster.ts";
import { drawPaper, expectRow, type Paper, type Sample, scanPaper } from "./sample.ts";
import { ASELL_SHEETS } from "./sheets/asell-sheets.ts";
import { ASLL_SHEETS } from "./sheets/asll-sheets.ts";
import type { Sheet } from "./sheets/sheet-to-make.ts";
import { WAITING_SHEETS } from "./sheets/waiting-sheets.ts";
import { corvisier, hamdaoui } from "./stories/ending.ts";
import { CAIRN, CCAS, MDS } from "./stories/letterheads.ts";
import { roussillon } from "./stories/waiting.ts";

async function makeSheet({ name, about, layout, values, head, wear, expect }: Sheet): Promise<Sample> {
  const drawn = await drawPaper(layout, values, head);
  const paper = wear ? await scanPaper(name, drawn, wear) : drawn;
  return { name, about, bytes: paper.bytes, rows: [expectRow(name, paper, expect)] };
}

function wrapPaper(name: string, about: string, paper: Paper): Sample {
  return { name, about, bytes: paper.bytes, rows: [expectRow(name, paper)] };
}

async function photographOrientation(name: string): Promise<Paper> {
  const drawn = await drawPaper(orientationTable, hamdaoui.orientation, MDS);
  const [page] = await renderPages(drawn.bytes, 200);
  if (!page) throw new Error("no page to photograph");
  return { ...drawn, bytes: await photographPage(page, name) };
}

/** The files that arrive by upload, bad ones apart. */
export async function* makeUploads(): AsyncGenerator<Sample> {
  for (const sheet of [...ASELL_SHEETS, ...ASLL_SHEETS, ...WAITING_SHEETS]) yield makeSheet(sheet);
  const fillable = await drawFillableOrientation(roussillon.orientation, CCAS);
  yield wrapPaper(
    "orientation-remplissable-roussillon-bec.pdf",
    "fiche d'orientation remplissable (AcroForm), remplie",
    fillable,
  );
  const photo = "photo-orientation-hamdaoui.jpg";
  yield wrapPaper(photo, "fiche d'orientation photographiée au téléphone (EXIF 6)", await photographOrientation(photo));
  const odt = writeBilanOdt(hamdaoui.interim, CAIRN);
  yield wrapPaper("bilan-intermediaire-hamdaoui.odt", "bilan intermédiaire, OpenDocument", odt);
  const docx = await writeOrientationDocx(corvisier.orientation, CCAS);
  yield wrapPaper("orientation-corvisier.docx", "fiche d'orientation, Word avec tableaux et cases", docx);
}
