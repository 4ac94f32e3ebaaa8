import { expect, test } from "vitest";
import { addressOf } from "../../../portal/api/address.ts";

test("an address of the API has its parameters encoded, and asks for nothing that is empty", () => {
  expect(addressOf("/api/measures/{reference}", { params: { reference: "A/1" } })).toBe("/api/measures/A%2F1");
  expect(addressOf("/api/measures", { query: { name: "Ngô", state: undefined, scheme: "" } })).toBe(
    "/api/measures?name=Ng%C3%B4",
  );
});
