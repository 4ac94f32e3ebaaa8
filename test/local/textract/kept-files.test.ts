import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { keepFiles } from "../../../local/textract/kept-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "navette-kept-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("gives a whole value or none, however many write it and read it at the same time", async () => {
  const value = Array.from({ length: 20_000 }, (_, number) => `word ${number}`);
  const endpoints = Array.from({ length: 8 }, () => keepFiles(join(folder, "shared"), z.array(z.string())));
  const found = await Promise.all(
    endpoints.flatMap((kept) => [
      kept.put("page", value).then(() => kept.get("page")),
      kept.get("page"),
      kept.put("page", value).then(() => kept.get("page")),
      kept.get("page"),
    ]),
  );
  expect(found.filter((one) => one !== undefined).every((one) => one.length === value.length)).toBe(true);
  expect(found.filter((one) => one !== undefined).length).toBeGreaterThanOrEqual(16);
  expect(await readdir(join(folder, "shared"))).toEqual(["page.json"]);
});

it("takes a file of another shape for none", async () => {
  const kept = keepFiles(folder, z.array(z.string()));
  await writeFile(join(folder, "page.json"), '{"words": []}');
  expect(await kept.get("page")).toBeUndefined();
});
