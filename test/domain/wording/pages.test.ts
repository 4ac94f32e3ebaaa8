import { expect, it } from "vitest";
import { pagesText } from "../../../shared/domain/wording/pages.ts";

it.each([
  [[3], "page 3"],
  [[2, 3], "pages 2 et 3"],
  [[4, 5, 6, 7], "pages 4 à 7"],
  [[1, 2, 5], "pages 1, 2 et 5"],
  [[2, 1], "pages 2 et 1"],
])("pages %j are « %s »", (pages, expected) => {
  expect(pagesText(pages)).toBe(expected);
});
