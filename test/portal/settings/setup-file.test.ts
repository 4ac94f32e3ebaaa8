import { expect, test } from "vitest";
import { lineOfPath } from "../../../portal/settings/line-of-path.ts";
import { readJson } from "../../../portal/settings/read-file.ts";

const text = `{
  "operators": [
    { "id": "a", "name": "A \\"cité\\", {[" },
    {
      "id": "b",
      "siret": 5
    }
  ],
  "agreements": [[1, 2],
    [3,
      4]]
}`;

test.each([
  ["operators[1].siret", 6],
  ["operators[0].name", 3],
  ["operators[1].name", 4],
  ["operators[1]", 4],
  ["agreements[1][1]", 11],
  ["partners[0].id", 1],
  ["(le fichier)", 1],
])("%s is on line %i, or what should hold it", (path, line) => {
  expect(lineOfPath(text, path)).toBe(line);
});

test.each([
  ["a comma too many", '{\n  "a": 1,\n}', 3],
  ["a comma that is missing", '{\n  "a": 1\n  "b": 2\n}', 3],
  ["a quote that is missing", '{\n  "a": "x,\n  "b": 2\n}', 2],
  ["an end that is missing", '{\n  "a": [1, 2\n', 2],
  ["a bracket of the other kind", '{\n  "a": [1, 2}\n}', 2],
  ["something after the end", "{}\n\n{}", 3],
  ["a name without quotes", "{\n  a: 1\n}", 2],
])("%s is told with its line", (_, json, line) => {
  expect(readJson(json)).toEqual({ line });
});

test("a file that is JSON is read, a mark of its encoding at its head or not", () => {
  expect(readJson(text)).toHaveProperty("value.operators[1].siret", 5);
  expect(readJson('\uFEFF{"a": [true, null, -1.5e3]}')).toEqual({ value: { a: [true, null, -1500] } });
});
