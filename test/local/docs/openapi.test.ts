import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { openApiDescription } from "../../../local/docs/openapi.ts";
import { routes } from "../../../schemas/portal-api.ts";

it("the description of the portal's API is the one that the table of routes makes (npm run docs)", async () => {
  expect(await readFile("docs/openapi.json", "utf8")).toBe(openApiDescription());
});

it("has every route under its path and method, and every part that it refers to", () => {
  const text = openApiDescription();
  const { paths, components } = JSON.parse(text);
  for (const [name, { method, path }] of Object.entries(routes))
    expect(paths[path]?.[method.toLowerCase()]?.operationId).toBe(name);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
    expect(components.schemas, name).toHaveProperty([name ?? ""]);
});
