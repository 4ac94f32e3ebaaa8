import { expect, test } from "vitest";
import { readContract } from "../../../portal/build.ts";
import { groupFields, inTurn, nextDoubtful, stepFrom } from "../../../portal/review/group-fields.ts";
import { settlingOf } from "../../../portal/review/review-draft.ts";

const contract = readContract();
const names = contract.fields.decision;
const read = (value: string | number, accepted = true) => ({
  value,
  text: String(value),
  confidence: 0.9,
  accepted,
  page: 1,
});
const document = {
  kind: "decision" as const,
  fields: {
    "household.lastName": read("MARTIN", false),
    "household.birthOn": read("1984-03-12"),
    monthsGranted: read(6, false),
  },
  findings: [
    { code: "field-missing", severity: "error" as const, field: "sessionOn", message: "Il manque." },
    { code: "measure-not-found", severity: "error" as const, message: "Aucune mesure." },
  ],
};
const settle = (typed: Record<string, string | null>) => settlingOf(document, { typed }, contract);

test("only what differs from the document is sent; the rest is vouched for", () => {
  const { decision, corrected } = settle({ "household.lastName": "MARTINET", "household.birthOn": "12 mars 1984" });
  expect(decision).toEqual({ what: "settle", kind: "decision", fields: { "household.lastName": "MARTINET" } });
  expect(corrected).toEqual(["household.lastName"]);
});

test("a field that is taken away is sent as null, unless it was not there", () => {
  expect(settle({ monthsGranted: null, operator: null }).decision?.fields).toEqual({ monthsGranted: null });
});

test("a wrong value stops the decision and is told at its field", () => {
  const { decision, errors } = settle({ monthsGranted: "six" });
  expect(decision).toBeUndefined();
  expect(Object.keys(errors)).toEqual(["monthsGranted"]);
});

test("a field that was begun and left empty is not sent, one that was emptied is asked about", () => {
  expect(settle({ operator: " " }).decision?.fields).toEqual({});
  expect(settle({ "household.lastName": "" }).errors).toHaveProperty("household.lastName");
});

test("what was typed for a field that the kind has not is left out", () => {
  expect(settle({ rentCents: "500" }).decision?.fields).toEqual({});
});

test("fields in doubt come first, what is missing among them, and typing moves none", () => {
  const groups = groupFields(document, { typed: { "household.birthOn": "1985" } }, names);
  expect(groups.doubtful.map(({ name }) => name)).toEqual(["household.lastName", "sessionOn", "monthsGranted"]);
  expect(groups.sure.map(({ name }) => name)).toEqual(["household.birthOn"]);
  expect(groups.others).toContain("operator");
});

test("the next field in doubt is one that nobody has seen or corrected, and after the last comes the first", () => {
  const groups = groupFields(document, { typed: {} }, names);
  expect(nextDoubtful(groups, "household.lastName", { seen: [], typed: { sessionOn: "1/1/26" } })).toBe(
    "monthsGranted",
  );
  expect(nextDoubtful(groups, "monthsGranted", { seen: [], typed: {} })).toBe("household.lastName");
  expect(
    nextDoubtful(groups, "monthsGranted", { seen: ["household.lastName", "sessionOn"], typed: {} }),
  ).toBeUndefined();
  expect(stepFrom(inTurn(groups), "household.birthOn", 1)).toBe("household.lastName");
  expect(stepFrom(inTurn(groups), undefined, -1)).toBe("household.birthOn");
});
