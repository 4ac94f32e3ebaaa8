import { deflateSync } from "node:zlib";
import { degrees, PDFDocument, PDFName, PDFString, rgb } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { Page } from "../../schemas/page.ts";
import { type Inspection, inspectFile } from "../../shared/adapters/file-inspect.ts";
import { pdfWithOwnerPassword, pdfWithPassword, scanWithOwnerPassword } from "../fixtures/encrypted-pdf.ts";
import { greyPng, letterLines, rasterize, startLetter } from "./file-samples.ts";

const inspect = (bytes: Uint8Array): Promise<Inspection> => inspectFile({ bytes, name: "document.pdf" });
const codeOf = (inspection: Inspection) =>
  inspection.outcome === "rejected" ? inspection.findings[0].code : inspection.outcome;

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const inspection = await inspect(bytes);
  if (inspection.outcome !== "text-inside") throw new Error(`not text but ${codeOf(inspection)}`);
  return inspection.pages.map((page) => Page.parse(page));
}

describe("PDFs with text inside", () => {
  it("gives its lines with words and boxes, where they stand on the page", async () => {
    const { document } = await startLetter();
    const [page] = await pagesOf(await document.save());
    expect(page).toMatchObject({
      number: 1,
      source: "file",
      marksSought: true,
      signaturesSought: true,
      signatures: [],
    });
    expect(page?.lines.map((line) => line.text)).toEqual(letterLines);
    expect(page?.aspect).toBeCloseTo(595 / 842, 5);
    const [word] = page?.lines[2]?.words ?? [];
    expect(word?.text).toBe("Décision");
    expect(word?.box.left).toBeCloseTo(60 / 595, 2);
    const baseline = 1 - (520 - 2 * 18) / 842;
    expect(word?.box.top).toBeLessThan(baseline);
    expect((word?.box.top ?? 0) + (word?.box.height ?? 0)).toBeGreaterThan(baseline - 0.001);
  });

  it("reads a page that is turned as it is shown", async () => {
    const { document, page, font } = await startLetter([]);
    page.setRotation(degrees(90));
    for (const [index, line] of letterLines.entries()) {
      page.drawText(line, { x: 100 + index * 18, y: 60, size: 11, font, rotate: degrees(90) });
    }
    const [read] = await pagesOf(await document.save());
    expect(read?.lines.map((line) => line.text)).toEqual(letterLines);
    expect(read?.aspect).toBeCloseTo(842 / 595, 5);
  });

  it("a page with nothing on it does not make the others a picture", async () => {
    const { document } = await startLetter();
    document.addPage([595, 842]);
    expect((await pagesOf(await document.save())).map((page) => page.lines.length)).toEqual([5, 0]);
  });

  it("what nobody can see is not read: white print, print under a bar, print off the page", async () => {
    const { document, page, font } = await startLetter();
    page.drawText("INVISIBLE", { x: 60, y: 300, size: 11, font, color: rgb(1, 1, 1) });
    page.drawText("CAVIARDE", { x: 60, y: 280, size: 11, font });
    page.drawRectangle({ x: 55, y: 275, width: 100, height: 20, color: rgb(0, 0, 0) });
    page.drawText("DEHORS", { x: 700, y: 280, size: 11, font });
    const [read] = await pagesOf(await document.save());
    expect(read?.lines.map((line) => line.text)).toEqual(letterLines);
  });

  it("an owner's password alone locks nobody out", async () => {
    expect((await pagesOf(pdfWithOwnerPassword))[0]?.lines).toHaveLength(6);
  });
});

describe("fillable PDFs", () => {
  async function filledForm(): Promise<Uint8Array> {
    const { document, page, font } = await startLetter();
    const print = (text: string, x: number, y: number) => page.drawText(text, { x, y, size: 11, font });
    const form = document.getForm();
    const at = (x: number, y: number, width: number) => ({ x, y, width, height: 16, font });
    print("Nom :", 60, 740);
    const lastName = form.createTextField("f1");
    lastName.setText("Delacroix-Perrin");
    lastName.addToPage(page, at(100, 736, 160));
    print("Prénom :", 300, 740);
    const firstName = form.createTextField("f2");
    firstName.setText("Zoé");
    firstName.addToPage(page, at(360, 736, 160));
    const tipped = form.createTextField("f3");
    tipped.setText("1987-04-12");
    tipped.acroField.dict.set(PDFName.of("TU"), PDFString.of("Date de naissance"));
    tipped.addToPage(page, at(100, 700, 160));
    for (const [index, [name, ticked]] of (
      [
        ["Accès", true],
        ["Maintien", false],
      ] as const
    ).entries()) {
      print(name, 80 + index * 60, 662);
      const box = form.createCheckBox(`c${index}`);
      box.addToPage(page, { x: 62 + index * 62, y: 660, width: 12, height: 12 });
      if (ticked) box.check();
    }
    const group = form.createRadioGroup("r");
    for (const [index, name] of ["Locataire", "Hébergé"].entries()) {
      print(name, 80 + index * 100, 632);
      group.addOptionToPage(`o${index}`, page, { x: 62 + index * 100, y: 630, width: 12, height: 12 });
    }
    group.select("o1");
    form.updateFieldAppearances(font);
    return document.save();
  }

  it("what was typed stands among the lines where it is seen, and as keys with values", async () => {
    const [page] = await pagesOf(await filledForm());
    const row = page?.lines
      .filter((line) => line.box.top < 0.13)
      .map((line) => line.text)
      .join(" ");
    expect(row).toBe("Nom : Delacroix-Perrin Prénom : Zoé");
    expect(page?.keyValues.filter((pair) => pair.selected === undefined).map(({ key, text }) => [key, text])).toEqual([
      ["Nom :", "Delacroix-Perrin"],
      ["Prénom :", "Zoé"],
      ["Date de naissance", "1987-04-12"],
    ]);
    expect(page?.keyValues[0]?.keyBox?.left).toBeCloseTo(60 / 595, 2);
  });

  it("tick boxes and radio buttons give their state under their own label, and a mark at their place", async () => {
    const [page] = await pagesOf(await filledForm());
    expect(page?.keyValues.flatMap(({ key, selected }) => (selected === undefined ? [] : [[key, selected]]))).toEqual([
      ["Accès", true],
      ["Maintien", false],
      ["Locataire", false],
      ["Hébergé", true],
    ]);
    expect(page?.marks.map((mark) => mark.selected)).toEqual([true, false, false, true]);
    expect(page?.lines.map((line) => line.text).join(" ")).not.toMatch(/(^| )[4lqn8]( |$)/);
  });

  it("a value that the file stores but does not draw is read too", async () => {
    const { document, page, font } = await startLetter();
    page.drawText("Nom :", { x: 60, y: 740, size: 11, font });
    const field = document.getForm().createTextField("f1");
    field.addToPage(page, { x: 100, y: 736, width: 160, height: 16, font });
    field.acroField.setValue(PDFString.of("Bouveret"));
    const widget = field.acroField.getWidgets()[0];
    widget?.dict.delete(PDFName.of("AP"));
    const [read] = await pagesOf(await document.save({ updateFieldAppearances: false }));
    expect(read?.keyValues[0]).toMatchObject({ key: "Nom :", text: "Bouveret" });
    expect(read?.lines[0]?.text.replace(/ +/g, " ")).toContain("Nom :");
    expect(read?.lines.flatMap((line) => line.words).map((word) => word.text)).toContain("Bouveret");
  });
});

describe("PDFs that have to be read as pictures", () => {
  async function scan(decorate: (letter: Awaited<ReturnType<typeof startLetter>>) => void, under = false) {
    const letter = await startLetter([]);
    const picture = await letter.document.embedPng(await greyPng(200, 280));
    const draw = () => letter.page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    if (!under) draw();
    decorate(letter);
    if (under) draw();
    return inspect(await letter.document.save());
  }

  it("a scan", async () => {
    expect(await scan(() => undefined)).toEqual({ outcome: "picture", mediaType: "application/pdf", pageCount: 1 });
  });

  it("a scan with a stamp put over it", async () => {
    const stamped = await scan(({ page, font }) =>
      page.drawText("Numérisé le 3 juin 2026 par le service du courrier de Valbrume", { x: 60, y: 20, size: 8, font }),
    );
    expect(stamped.outcome).toBe("picture");
  });

  it("a scan with the scanner's own text under the picture", async () => {
    const read = await scan(({ page, font }) => {
      for (let row = 0; row < 40; row++)
        page.drawText(letterLines[row % 5] ?? "", { x: 60, y: 780 - row * 18, size: 11, font });
    }, true);
    expect(read.outcome).toBe("picture");
  });

  it("one page of text and one scanned page are one picture of two pages", async () => {
    const { document } = await startLetter();
    const picture = await document.embedPng(await greyPng(200, 280));
    document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    expect(await inspect(await document.save())).toMatchObject({ outcome: "picture", pageCount: 2 });
  });

  it("an encrypted scan comes with a copy that anybody can open", async () => {
    const inspection = await inspect(scanWithOwnerPassword);
    expect(inspection).toMatchObject({ outcome: "picture", pageCount: 2, converted: { mediaType: "application/pdf" } });
    const copy = (inspection.outcome === "picture" && inspection.converted?.bytes) || new Uint8Array();
    const pages = await rasterize(copy);
    expect(pages.map((page) => page.data[page.data.length / 2])).toEqual([0x77, 0x77]);
    expect((await PDFDocument.load(copy)).getPages().map((page) => page.getSize())).toEqual([
      { width: 200, height: 280 },
      { width: 200, height: 280 },
    ]);
  });

  it("what was typed over a scan is drawn into the copy that is read", async () => {
    const letter = await startLetter([]);
    const picture = await letter.document.embedPng(await greyPng(200, 280));
    letter.page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    const field = letter.document.getForm().createTextField("f1");
    field.setText("MMMMMM");
    field.addToPage(letter.page, { x: 100, y: 700, width: 160, height: 20, font: letter.font, borderWidth: 0 });
    const inspection = await inspect(await letter.document.save());
    const copy = (inspection.outcome === "picture" && inspection.converted?.bytes) || new Uint8Array();
    const [page] = await rasterize(copy);
    expect(page?.data.some((value) => value < 40)).toBe(true);
  });

  it("text whose letters mean nothing", async () => {
    const { document } = await startLetter(
      Array.from({ length: 8 }, () => "Xqzrt bcdfg hjklm npqrs tvwxz bcdfg hjklm npqrs"),
    );
    expect((await inspect(await document.save())).outcome).toBe("picture");
  });
});

describe("PDFs that are refused", () => {
  it("a password", async () => {
    expect(codeOf(await inspect(pdfWithPassword))).toBe("pdf-password");
  });

  it.each([0.3, 0.6, 0.9, 0.98])("cut after %d of its bytes", async (share) => {
    const { document } = await startLetter();
    const bytes = await document.save({ useObjectStreams: false });
    expect(codeOf(await inspect(bytes.subarray(0, Math.floor(bytes.length * share))))).toBe("pdf-damaged");
  });

  it("an update of it that was cut off, because what was filled in would be lost", async () => {
    const { document } = await startLetter();
    const whole = await document.save({ useObjectStreams: false });
    const cut = Buffer.concat([whole, Buffer.from("\n12 0 obj\n<< /Type /Annot /V (reponse")]);
    expect(codeOf(await inspect(cut))).toBe("pdf-damaged");
  });

  it("no page", async () => {
    const empty = await (await PDFDocument.create()).save({ addDefaultPage: false });
    expect(codeOf(await inspect(empty))).toBe("pdf-no-pages");
  });

  it("more pages than a pack has", async () => {
    const { document } = await startLetter();
    for (let page = 0; page < 60; page++) document.addPage([595, 842]);
    const inspection = await inspect(await document.save());
    expect(codeOf(inspection)).toBe("too-many-pages");
    expect(inspection).toMatchObject({ findings: [{ message: expect.stringContaining("61 pages") }] });
  });

  it("random bytes behind a PDF's first line", async () => {
    const noise = deflateSync(Buffer.alloc(5000, "navette"));
    expect(codeOf(await inspect(Buffer.concat([Buffer.from("%PDF-1.7\n"), noise])))).toBe("pdf-damaged");
  });
});
