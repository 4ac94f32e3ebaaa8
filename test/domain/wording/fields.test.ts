import { describe, expect, it } from "vitest";
import { fieldsOfKind } from "../../../schemas/field.ts";
import { fieldLabel, formatFieldValue } from "../../../shared/domain/wording/fields.ts";

describe("fields as people call them", () => {
  it("every field has a French name", () => {
    const names = Object.values(fieldsOfKind).flatMap((fields) => Object.keys(fields));
    const untold = names.filter((name) => /[A-Z.]/.test(fieldLabel(name)));
    expect(untold).toEqual([]);
  });

  it("an unknown name is shown as it is", () => {
    expect(fieldLabel("constructor")).toBe("constructor");
  });

  it.each([
    ["household.birthOn", "1984-03-09", "09/03/1984"],
    ["rentCents", 61050, "610,50\u00a0€"],
    ["householdSigned", false, "non"],
    ["monthsGranted", 6, "6"],
    ["scheme", "asell-cd", "ASELL courte durée"],
    ["decision", "granted", "accord"],
    ["housingDefects", ["indecent", "too-expensive"], "indécent, trop cher"],
    ["objectives", ["Apurer la dette", "Ouvrir les droits"], "Apurer la dette, Ouvrir les droits"],
    ["commission", "toString", "toString"],
  ])("%s %j reads « %s »", (name, value, text) => {
    expect(formatFieldValue(name, value)).toBe(text);
  });
});
