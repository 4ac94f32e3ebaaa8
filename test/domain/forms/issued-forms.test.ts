import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fieldsOfKind } from "../../../schemas/field.ts";
import {
  codePlace,
  cornerMarks,
  type FormDefinition,
  type PaperBox,
  paper,
} from "../../../shared/domain/forms/form-definition.ts";
import { formOf, issuedForms } from "../../../shared/domain/forms/issued-forms.ts";

/** The fingerprint of each version: it is in circulation, so a test that fails here asks for a new version. */
const issued: Record<string, string> = {
  "orientation/1": "5ff0a68f2720d7c9",
  "decision/1": "da3b1d6fe739697b",
  "contract/1": "8623d81a5b559686",
  "bilan/1": "dd54369d31410e09",
  "renewal/1": "58dfeda45a96be54",
};

const placed = (form: FormDefinition, page: number): { name: string; box: PaperBox }[] => [
  ...form.fields.filter((field) => field.page === page).map(({ name, box }) => ({ name, box })),
  { name: "code", box: codePlace },
  ...cornerMarks.map((box, index) => ({ name: `mark ${index}`, box })),
];

const overlap = (a: PaperBox, b: PaperBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(issuedForms)("the $kind form, version $version", (form) => {
  const pages = Array.from({ length: form.pages }, (_, index) => index + 1);

  it("has never changed since it was issued", () => {
    const places = form.fields.map(({ name, type, page, box }) => [name, type, page, box]);
    const options = form.fields.flatMap((field) => (field.type === "ticks" ? field.options : []));
    const print = createHash("sha256")
      .update(JSON.stringify([places, options, codePlace, cornerMarks]))
      .digest("hex");
    expect(print.slice(0, 16)).toBe(issued[`${form.kind}/${form.version}`]);
  });

  it("asks only for fields of its kind, each once, and for every value that an option has", () => {
    const names = form.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const field of form.fields) {
      const shape = (fieldsOfKind[form.kind] as Record<string, { safeParse(value: unknown): { success: boolean } }>)[
        field.name
      ];
      expect(shape, field.name).toBeDefined();
      for (const { value } of field.type === "ticks" ? field.options : []) {
        const one = value === "true" ? true : value;
        expect(shape?.safeParse(field.type === "ticks" && field.many ? [one] : one).success, value).toBe(true);
      }
    }
  });

  it("has every box inside the page, none over another, nor over the code and the corner marks", () => {
    for (const page of pages) {
      const boxes = placed(form, page);
      for (const { name, box } of boxes) {
        expect(box.x >= 20 && box.x + box.width <= paper.width - 20, name).toBe(true);
        expect(box.y >= 20 && box.y + box.height <= paper.height - 20, name).toBe(true);
      }
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1)) expect(overlap(a.box, b.box), `${a.name} over ${b.name}`).toBe(false);
    }
  });

  it("leaves a hand enough room, and each box to tick inside its question", () => {
    for (const field of form.fields) {
      if (field.type !== "ticks") expect(field.box.height, field.name).toBeGreaterThanOrEqual(22);
      if ("cells" in field) expect(field.box.width / field.cells, field.name).toBeGreaterThanOrEqual(13.9);
      for (const { box, value } of field.type === "ticks" ? field.options : []) {
        const inside =
          box.x >= field.box.x && box.y >= field.box.y && box.y + box.height <= field.box.y + field.box.height;
        expect(inside, `${field.name} ${value}`).toBe(true);
      }
    }
  });
});

it("a version that was never issued is not known", () => {
  expect(formOf({ kind: "contract", version: 9 })).toBeUndefined();
});
