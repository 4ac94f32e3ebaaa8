import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { dataModelPage } from "../../../local/docs/data-model.ts";

it("the page on the data model is the one that the schemas make (npm run docs)", async () => {
  expect(await readFile("docs/data-model.md", "utf8")).toBe(dataModelPage());
});
