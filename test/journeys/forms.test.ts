import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { beforeAll, expect, it, vi } from "vitest";
import { formsCommand } from "../../local/cli/forms.ts";
import { run } from "../../local/cli/run.ts";
import { scanPage, toJpeg } from "../../samples/degrade.ts";
import { drawSquiggle } from "../../samples/drawing/ink.ts";
import { renderPages } from "../../samples/raster.ts";
import type { ReportedArrival, RunReport } from "../../schemas/report.ts";
import { drawForm } from "../../shared/adapters/pdf-lib-form.ts";
import { type FormDefinition, paper } from "../../shared/domain/forms/form-definition.ts";
import { latestFormOf } from "../../shared/domain/forms/issued-forms.ts";

/**
 * A household's first papers on forms of ours: the request filled in on a screen and signed, then the contract that
 * Navette prepared, filled in, printed, signed and scanned askew.
 */
const today = "2026-10-05";
const newFolder = () => mkdtemp(join(tmpdir(), "navette-forms-"));

type Filling = { texts: Record<string, string>; choices?: Record<string, string>; signers: readonly string[] };

async function fillIn(bytes: Uint8Array, form: FormDefinition, { texts, choices = {}, signers }: Filling) {
  const pdf = await PDFDocument.load(bytes);
  for (const [name, text] of Object.entries(texts)) pdf.getForm().getTextField(name).setText(text);
  for (const [name, value] of Object.entries(choices)) pdf.getForm().getRadioGroup(name).select(value);
  const boxes = form.fields.filter(({ type }) => type === "signature");
  for (const [index, { box, page }] of boxes.entries()) {
    const ink = drawSquiggle(signers[index] ?? "", 120, 48);
    const place = { x: box.x + 40, y: paper.height - box.y - 16, borderWidth: ink.width };
    pdf.getPage(page - 1).drawSvgPath(ink.path, place);
  }
  return pdf.save();
}

async function printAndScan(pdf: Uint8Array): Promise<Uint8Array> {
  const [page] = await renderPages(pdf, 200);
  if (page === undefined) throw new Error("no page");
  const wear = { dpi: 200, angle: 1.4, noise: 8, paper: 236, ink: 35 };
  return toJpeg(await scanPage(page, wear, "contrat"), 200, 55);
}

let report: RunReport;
let contract: ReportedArrival | undefined;
let request: ReportedArrival | undefined;
let reference: string;
beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const [dir, inbox, desk] = await Promise.all([newFolder(), newFolder(), newFolder()]);
  const take = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(inbox, name), bytes);
    const given = { files: [{ path: join(inbox, name), name }], dir, out: await newFolder(), today };
    const result = await run(given);
    expect(result.failed).toEqual([]);
    return result.report;
  };
  const orientation = latestFormOf("orientation");
  const answers = new Map([["scheme", "ASELL courte durée"]] as const);
  const filled = await fillIn(await drawForm(orientation, { answers }), orientation, {
    texts: {
      "household.lastName": "Delahaute",
      "household.firstName": "Maëlys",
      "household.birthOn": "04/07/1988",
      documentOn: "02/03/2026",
      signedOn: "02/03/2026",
    },
    choices: { requestKind: "maintenance" },
    signers: ["Delahaute", "Armengaud"],
  });
  const first = await take("orientation.pdf", filled);
  request = first.documents[0];
  reference = first.measures[0]?.reference ?? "";
  await formsCommand(["--out", desk, "--kind", "contract", "--measure", reference, "--keep", dir]);
  const [name = ""] = await readdir(desk);
  const prepared = await fillIn(await readFile(join(desk, name)), latestFormOf("contract"), {
    texts: { startOn: "20/04/2026", endOn: "19/10/2026", months: "6", signedOn: "18/04/2026" },
    signers: ["Delahaute", "Corbasson"],
  });
  report = await take("contrat.jpg", await printAndScan(prepared));
  contract = report.documents.find(({ file }) => file === "contrat.jpg");
  await expect(formsCommand(["--out", desk, "--measure", "NO-SUCH-1", "--keep", dir])).rejects.toThrow(
    "Aucune mesure ne porte la référence « NO-SUCH-1 »",
  );
}, 240_000);

const values = (arrival: ReportedArrival | undefined) =>
  Object.fromEntries(Object.entries(arrival?.fields ?? {}).map(([name, { value }]) => [name, value]));

it("a request filled in on our form is recorded as it was typed", () => {
  expect(request).toMatchObject({ status: "recorded", kind: "orientation", variant: "fiche-orientation" });
  expect(values(request)).toEqual({
    "household.lastName": "Delahaute",
    "household.firstName": "Maëlys",
    "household.birthOn": "1988-07-04",
    documentOn: "2026-03-02",
    scheme: "asell-cd",
    requestKind: "maintenance",
    signedOn: "2026-03-02",
    householdSigned: true,
    professionalSigned: true,
  });
});

it("a contract that Navette prepared comes back scanned, and is recorded in its measure with every value", () => {
  expect(contract).toMatchObject({ status: "recorded", kind: "contract", measure: reference });
  expect(values(contract)).toEqual({
    measureRef: reference,
    scheme: "asell-cd",
    "household.lastName": "Delahaute",
    "household.firstName": "Maëlys",
    "household.birthOn": "1988-07-04",
    startOn: "2026-04-20",
    endOn: "2026-10-19",
    months: 6,
    signedOn: "2026-04-18",
    householdSigned: true,
    professionalSigned: true,
  });
  expect(report.measures.map(({ documents }) => documents.length)).toEqual([2]);
});
