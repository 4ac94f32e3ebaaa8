import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSetup } from "../../../local/cli/read-setup.ts";

describe("readSetup", () => {
  let folder: string;
  let good: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "navette-setup-"));
    good = await readFile("samples/setup.json", "utf8");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function read(content: string | Uint8Array) {
    const file = join(folder, "reglages.json");
    await writeFile(file, content);
    return readSetup(file);
  }

  it("takes a file as editors on other systems write it", async () => {
    const setup = await read(good);
    expect(await read(`\uFEFF${good}`)).toEqual(setup);
    expect(await read(good.replaceAll("\n", "\r\n"))).toEqual(setup);
  });

  it.each([
    ["a comment at the head", (text: string) => `// mes réglages\n${text}`, "ligne 1, « // mes réglages »"],
    ["a comment behind a value", (text: string) => text.replace('"cairn",', '"cairn", // ici'), 'ligne 4, « "id"'],
    ["a comma too many", (text: string) => text.replace('"Directrice"', '"Directrice",'), "ligne 14, « } »"],
    ["no end", (text: string) => text.trimEnd().slice(0, -1), "« ] »"],
    ["two values", (text: string) => `${text}{}`, "« {} »"],
  ])("names the line of what is no JSON: %s", async (_, spoil, sentence) => {
    await expect(read(spoil(good))).rejects.toThrow(sentence);
  });

  it("refuses an empty file and another encoding", async () => {
    await expect(read(" \n")).rejects.toThrow("est vide");
    await expect(read(Buffer.from(good, "latin1"))).rejects.toThrow("n'est pas en UTF-8");
    await expect(read(Buffer.from(`\uFEFF${good}`, "utf16le"))).rejects.toThrow("n'est pas en UTF-8");
  });
});
