import { PDFCheckBox, PDFDocument, PDFRadioGroup } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { inspectFile } from "../../shared/adapters/file-inspect.ts";
import { drawForm } from "../../shared/adapters/pdf-lib-form.ts";
import { issuedForms, latestFormOf } from "../../shared/domain/forms/issued-forms.ts";
import { readDocument } from "../../shared/domain/reading/read-document.ts";

const today = "2026-12-05";

async function readBack(bytes: Uint8Array) {
  const inspection = await inspectFile({ bytes, name: "formulaire.pdf" });
  if (inspection.outcome !== "text-inside") throw new Error(inspection.outcome);
  return readDocument({ pages: inspection.pages, today });
}

const valuesOf = ({ fields }: Awaited<ReturnType<typeof readBack>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

describe.each(issuedForms)("the $kind form on paper", (form) => {
  it("has a field for every question by its name, and real boxes for answers to tick", async () => {
    const pdf = await PDFDocument.load(await drawForm(form));
    const fields = pdf.getForm().getFields();
    const wanted = form.fields.flatMap((field) => {
      if (field.type === "signature") return [];
      return field.type === "ticks" && field.many
        ? field.options.map(({ value }) => `${field.name}.${value}`)
        : [field.name];
    });
    expect(fields.map((field) => field.getName()).sort()).toEqual(wanted.sort());
    const ticked = fields.filter((field) => field instanceof PDFCheckBox || field instanceof PDFRadioGroup);
    expect(ticked.length > 0).toBe(form.fields.some(({ type }) => type === "ticks"));
    expect(pdf.getPageCount()).toBe(form.pages);
  });

  it("blank, is known by its code and says nothing but that nobody has signed", async () => {
    const read = await readBack(await drawForm(form));
    expect(read.kind).toBe(form.kind);
    expect(Object.values(valuesOf(read)).filter((value) => value !== false)).toEqual([]);
    expect(read.findings.filter(({ code }) => code !== "field-missing")).toEqual([]);
  });

  it("is the same bytes every time", async () => {
    expect(Buffer.from(await drawForm(form)).equals(Buffer.from(await drawForm(form)))).toBe(true);
  });
});

it("what a partner's program filled in is read by the fields' names, exactly", async () => {
  const pdf = await PDFDocument.load(await drawForm(latestFormOf("orientation")));
  const form = pdf.getForm();
  const texts = {
    reference: "OR-2026-0417",
    documentOn: "02/03/2026",
    "referrer.organisation": "CCAS de Vitrolles",
    "referrer.contactName": "Paul Armengaud",
    "household.lastName": "Le Goff-Delahaute",
    "household.firstName": "Maëlys",
    "household.birthOn": "04/07/1988",
    "household.postalCode": "13127",
    "household.adults": "1",
    motive: "Nom du bailleur : inconnu. Dette locative de 300 €.",
    rentCents: "612,00",
    monthlyIncomeCents: "1 245,30",
    signedOn: "02/03/2026",
  };
  for (const [name, text] of Object.entries(texts)) form.getTextField(name).setText(text);
  form.getDropdown("scheme").select("ASELL courte durée");
  form.getRadioGroup("requestKind").select("maintenance");
  form.getRadioGroup("evictionStage").select("summons");
  form.getCheckBox("housingDefects.overcrowded").check();
  form.getCheckBox("housingDefects.too-expensive").check();
  const read = await readBack(await pdf.save());
  expect(valuesOf(read)).toEqual({
    reference: "OR-2026-0417",
    documentOn: "2026-03-02",
    scheme: "asell-cd",
    requestKind: "maintenance",
    "referrer.organisation": "CCAS de Vitrolles",
    "referrer.contactName": "Paul Armengaud",
    "household.lastName": "Le Goff-Delahaute",
    "household.firstName": "Maëlys",
    "household.birthOn": "1988-07-04",
    "household.postalCode": "13127",
    "household.adults": 1,
    motive: "Nom du bailleur : inconnu. Dette locative de 300 €.",
    rentCents: 61_200,
    monthlyIncomeCents: 124_530,
    evictionStage: "summons",
    housingDefects: ["overcrowded", "too-expensive"],
    signedOn: "2026-03-02",
    householdSigned: false,
    professionalSigned: false,
  });
  expect(Object.values(read.fields).every(({ accepted }) => accepted)).toBe(true);
  expect(read.findings).toEqual([]);
});

it("a reference typed over the one that the code carries goes to a person", async () => {
  const answers = new Map([["measureRef", "ASELL-CD-OTHER123"]] as const);
  const read = await readBack(await drawForm(latestFormOf("bilan"), { measureRef: "ASELL-CD-83CAQX7V", answers }));
  expect(read.fields.measureRef?.accepted).toBe(false);
  expect(read.findings.some(({ code, field }) => code === "readings-differ" && field === "measureRef")).toBe(true);
});
