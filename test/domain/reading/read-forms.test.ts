import { describe, expect, it } from "vitest";
import { latestFormOf } from "../../../shared/domain/forms/issued-forms.ts";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { askew, formPage, straight } from "./form-pages.ts";

const today = "2026-12-05";
const contract = latestFormOf("contract");
const orientation = latestFormOf("orientation");
const bilan = latestFormOf("bilan");
const measureRef = "ASELL-CD-83CAQX7V";

const texts = {
  measureRef,
  "household.lastName": "Delahaute",
  "household.birthOn": "04/07/1988",
  startOn: "20/04/2026",
  endOn: "19/10/2026",
  months: "6",
  operator: "Association Le Cairn",
  objectives: "Mettre à jour le dossier\nReprendre le paiement du loyer",
  signedOn: "18/04/2026",
};
const expected = {
  measureRef,
  "household.lastName": "Delahaute",
  "household.birthOn": "1988-07-04",
  startOn: "2026-04-20",
  endOn: "2026-10-19",
  months: 6,
  operator: "Association Le Cairn",
  objectives: ["Mettre à jour le dossier", "Reprendre le paiement du loyer"],
  signedOn: "2026-04-18",
  householdSigned: true,
  professionalSigned: false,
};

const read = (...pages: ReturnType<typeof formPage>[]) => readDocument({ pages, today });
const values = ({ fields }: ReturnType<typeof read>) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
const codes = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, field }) => `${code} ${field ?? ""}`.trim());

describe("a form that comes back is read by place", () => {
  it.each([
    ["by its corner marks", { lie: straight, marks: true }],
    ["by its corner marks, askew", { lie: askew, marks: true }],
    ["by its code and its labels", { lie: straight, marks: false }],
    ["by its code and its labels, askew", { lie: askew, marks: false }],
  ])("%s", (_, how) => {
    const found = read(formPage({ form: contract, measureRef, texts, signed: ["householdSigned"], ...how }));
    expect(found.kind).toBe("contract");
    expect(values(found)).toEqual(expected);
    expect(Object.values(found.fields).every(({ accepted }) => accepted)).toBe(true);
    expect(found.findings).toEqual([]);
  });

  it("with figures that stand one in each cell", () => {
    const apart = { ...texts, startOn: "2 0 0 4 2 0 2 6", "household.postalCode": "7 1 1 0 0" };
    const found = read(formPage({ form: contract, measureRef, texts: apart }));
    expect(found.fields.startOn).toMatchObject({ value: "2026-04-20", accepted: true });
    expect(found.fields["household.postalCode"]?.value).toBe("71100");
  });

  it("with the boxes that are ticked", () => {
    const found = read(formPage({ form: bilan, measureRef, texts, ticked: ["final", "partly-met"] }));
    expect(values(found)).toMatchObject({ bilanKind: "final", outcome: "partly-met" });
  });
});

it("a blank form gives no value and no ticked box", () => {
  const found = read(formPage({ form: orientation }), { ...formPage({ form: orientation, number: 2 }), number: 2 });
  expect(found.kind).toBe("orientation");
  expect(values(found)).toEqual({ householdSigned: false, professionalSigned: false });
});

it("the measure that the code names has to be the one that is printed", () => {
  const found = read(formPage({ form: contract, measureRef, texts: { ...texts, measureRef: "ASELL-CD-22222222" } }));
  expect(found.fields.measureRef?.accepted).toBe(false);
  expect(codes(found)).toContain("readings-differ measureRef");
});

it("the measure that the code names stands where its print cannot be read", () => {
  const { measureRef: _, ...rest } = texts;
  expect(read(formPage({ form: contract, measureRef, texts: rest })).fields.measureRef).toMatchObject({
    value: measureRef,
    accepted: true,
  });
});

describe("what a hand wrote and a reader made little of is left to a person", () => {
  it("where its words are unsure", () => {
    const found = read(formPage({ form: contract, measureRef, texts: { ...texts, startOn: ["20/04/2026", 0.4] } }));
    expect(found.fields.startOn?.accepted).toBe(false);
  });

  it("where they are no date", () => {
    const found = read(formPage({ form: contract, measureRef, texts: { ...texts, startOn: "2o.0h.zozb" } }));
    expect(codes(found)).toContain("field-unread startOn");
  });

  it("where there is ink and no word at all", () => {
    const { startOn: _, ...rest } = texts;
    const found = read(formPage({ form: contract, measureRef, texts: rest, written: ["startOn"] }));
    expect(codes(found)).toContain("field-unread startOn");
    expect(found.fields.startOn).toBeUndefined();
  });
});

describe("boxes to tick", () => {
  it("two answers to one question are no answer", () => {
    const found = read(formPage({ form: bilan, measureRef, texts, ticked: ["final", "interim"] }));
    expect(found.fields.bilanKind?.accepted ?? false).toBe(false);
    expect(codes(found)).toContain("readings-differ bilanKind");
  });

  it("a box that nobody saw may be the one that was ticked", () => {
    const found = read(formPage({ form: bilan, measureRef, texts, unseen: ["final"] }));
    expect(found.fields.bilanKind).toBeUndefined();
    expect(codes(found)).toContain("field-unread bilanKind");
  });
});

it("a form of a version that nobody knows is read as any document, and says so", () => {
  const found = read(formPage({ form: contract, measureRef, texts, code: { version: 9 } }));
  expect(found.kind).toBe("contract");
  expect(found.findings.find(({ code }) => code === "form-unknown")?.severity).toBe("info");
  expect(found.fields.startOn?.value).toBe("2026-04-20");
});

it("a page whose labels are not where the code says is not read by place", () => {
  const page = formPage({ form: contract, measureRef, texts });
  const elsewhere = formPage({ form: contract, measureRef, lie: ({ x, y }) => straight({ x: x + 80, y: y + 60 }) });
  const found = read({ ...page, ...(elsewhere.code && { code: elsewhere.code }) });
  expect(found.kind).toBe("contract");
  expect(found.fields.endOn?.value ?? "2026-10-19").toBe("2026-10-19");
});

it("a form of which a page is missing goes to a person", () => {
  expect(codes(read(formPage({ form: orientation, texts: { "household.lastName": "Delahaute" } })))).toContain(
    "form-page-missing",
  );
});

it("pages of different forms in one document go to a person", () => {
  const second = { ...formPage({ form: bilan, measureRef, texts }), number: 2 };
  expect(codes(read(formPage({ form: contract, measureRef, texts }), second))).toContain("form-mixed");
});
