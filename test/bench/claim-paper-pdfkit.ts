import PDFDocument from "pdfkit";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { linePartLabel } from "../../shared/domain/wording/claim-lines.ts";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { schemeLabel, shortSchemeLabel } from "../../shared/domain/wording/schemes.ts";
import { type claimOf, drawAndTell } from "./claim-paper-rows.ts";

const fonts = new URL("../../shared/adapters/fonts/", import.meta.url);
const fontFile = (weight: string) => decodeURIComponent(new URL(`SourceSans3-${weight}.ttf`, fonts).pathname);

const titles = ["Mesure", "Ménage", "Dispositif", "Début", "Fin", "Nature"];
const lefts = [48, 156, 204, 290, 347, 404];
const [right, top, bottom] = [547.28, 48, 770];

/**
 * The same table as a claim's, as one draws it with pdfkit in the fastest way it has: the font embedded, each text put
 * at its place without its line breaker, amounts set from the right by their width, a header row on each page. Its
 * pages bear a number only, and there is no subtotal, head or closing: Navette does more in the time.
 */
function drawTable({ claim }: ReturnType<typeof claimOf>): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false, lang: "fr-FR" });
  pdf.registerFont("regular", fontFile("Regular")).registerFont("bold", fontFile("SemiBold"));
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => pdf.on("end", () => resolve(Buffer.concat(chunks))));
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));

  let y = 0;
  let page = 0;
  const put = (text: string, x: number, at = y) => pdf.text(text, x, at, { lineBreak: false });
  const putRight = (text: string, at = y) => put(text, right - pdf.widthOfString(text), at);
  const rule = () =>
    pdf
      .moveTo(lefts[0] ?? 0, y)
      .lineTo(right, y)
      .lineWidth(0.5)
      .strokeColor("#d9dee3")
      .stroke();
  const open = () => {
    pdf.addPage();
    page += 1;
    y = top;
    pdf.font("regular").fontSize(7.5).fillColor("#667080");
    putRight(`Page ${page}`, 790);
    pdf.font("bold").fontSize(7.75);
    for (const [index, title] of titles.entries()) put(title, lefts[index] ?? 0);
    putRight("Montant");
    y += 14;
    rule();
    pdf.font("regular").fontSize(8.75).fillColor("#21262e");
    y += 4;
  };

  open();
  const schemes = new Set(claim.lines.map((line) => line.scheme));
  for (const scheme of schemes) {
    pdf.font("bold");
    put(schemeLabel(scheme), lefts[0] ?? 0);
    pdf.font("regular");
    y += 18;
    for (const line of claim.lines) {
      if (line.scheme !== scheme) continue;
      const parts = linePartLabel(line, "monthly").split(/(?<=,) /);
      if (y + 11 * parts.length > bottom) open();
      const [start, end] = [formatDate(line.startOn), formatDate(line.endOn)];
      const cells = [line.measure, line.household, shortSchemeLabel(line.scheme), start, end];
      for (const [index, text] of cells.entries()) put(text, lefts[index] ?? 0);
      for (const [index, text] of parts.entries()) put(text, lefts[5] ?? 0, y + index * 11);
      putRight(formatEuros(line.cents));
      y += 11 * parts.length + 1;
      rule();
      y += 4;
    }
  }
  pdf.end();
  return done;
}

await drawAndTell(drawTable);
