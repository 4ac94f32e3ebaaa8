import { expect, test } from "vitest";
import { readContract } from "../../../portal/build.ts";
import { readTyped, writeValue } from "../../../portal/review/typed-value.ts";
import { type FieldName, type FieldValue, fieldsOfKind } from "../../../schemas/field.ts";

const { fieldTypes } = readContract();

const examples: Partial<Record<FieldName, FieldValue>> = {
  "household.birthOn": "1984-03-12",
  rentCents: 39_870,
  "household.adults": 0,
  monthsGranted: 6,
  householdSigned: false,
  scheme: "asell-cd",
  housingDefects: ["indecent", "unhealthy"],
  objectives: ["Régler la dette", "Ouvrir les droits"],
  "household.phone": "+33612345678",
  "household.postalCode": "96120",
  "household.email": "odile@exemple.example",
  motive: "Première ligne.",
};

test.each(Object.entries(examples))("the value of %s is the same written and read again", (name, value) => {
  const type = fieldTypes[name as FieldName];
  expect(readTyped(type, writeValue(type, value))).toEqual({ value });
});

test("whatever is taken as a value, its schema takes too", () => {
  const typed = [
    "12/03/1984",
    "569,50",
    "3",
    "yes",
    "06 12 34 56 78",
    "75001",
    "a@b.fr",
    "granted",
    "indecent",
    "Texte",
  ];
  for (const fields of Object.values(fieldsOfKind)) {
    for (const [name, schema] of Object.entries(fields)) {
      for (const text of typed) {
        const { value } = readTyped(fieldTypes[name as FieldName], text);
        if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
          expect([name, text, schema.safeParse(value).success]).toEqual([name, text, true]);
        }
      }
    }
  }
});

test("a wrong value is told with what to type instead", () => {
  expect(readTyped(fieldTypes["household.birthOn"], "31/02/1984").error).toContain("12/03/1984");
  expect(readTyped(fieldTypes.rentCents, "beaucoup").error).toContain("euros");
  expect(readTyped(fieldTypes.monthsGranted, "0").error).toContain("1 au moins");
  expect(readTyped(fieldTypes["household.phone"], "12").error).toContain("06");
  expect(readTyped(fieldTypes["household.lastName"], "  ").error).toContain("retirez");
});
