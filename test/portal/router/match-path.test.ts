import { expect, test } from "vitest";
import { hrefOf, matchPath } from "../../../portal/router/match-path.ts";

test("a path fits its pattern, part by part", () => {
  expect(matchPath("/mesures", "/mesures")).toEqual({});
  expect(matchPath("/mesures", "/mesures/")).toEqual({});
  expect(matchPath("/etats/:agreement/:month", "/etats/cd13/2026-04")).toEqual({ agreement: "cd13", month: "2026-04" });
  expect(matchPath("/mesures/:reference", "/mesures")).toBeUndefined();
  expect(matchPath("/mesures", "/depots")).toBeUndefined();
});

test("a path that cannot be decoded fits nothing", () => {
  expect(matchPath("/mesures/:reference", "/mesures/%E0%A4%A")).toBeUndefined();
});

test("an address leaves out what is empty, and hides no sign of a parameter", () => {
  expect(hrefOf("/mesures/:reference", { reference: "A/B ?" })).toBe("/mesures/A%2FB%20%3F");
  expect(hrefOf("/mesures", {}, { nom: "Ngô", etat: "", page: undefined })).toBe("/mesures?nom=Ng%C3%B4");
});
