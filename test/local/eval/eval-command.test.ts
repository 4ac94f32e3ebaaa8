import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readLabelledSet } from "../../../local/eval/read-labelled-set.ts";

const folders: string[] = [];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "navette-eval-"));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true, force: true }))));

const ending = ".expected.json";
const labelOf = (name: string) => join("samples/labels", `${name}${ending}`);

async function put(name: string, content: string) {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

function navette(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("local/navette.js"), "eval", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("readLabelledSet", () => {
  it("takes files with a label, and tells the others and labels without a file apart", async () => {
    await mkdir(join(folder, "b"));
    for (const name of ["a.pdf", "b/c.jpg", "lisez-moi.md"]) await put(name, "x");
    for (const name of ["a.pdf", "b/c.jpg", "parti.png"]) await put(`${name}${ending}`, '{"fields": {}}');
    const { files, labels, unlabelled, missing } = await readLabelledSet(folder);
    expect(files.map(({ name }) => name)).toEqual(["a.pdf", "b/c.jpg"]);
    expect(labels.get("b/c.jpg")).toEqual([{ fields: {} }]);
    expect({ unlabelled, missing }).toEqual({ unlabelled: ["lisez-moi.md"], missing: [join(folder, "parti.png")] });
  });

  it("names the path of a folder that is none, and of one without labels", async () => {
    await expect(readLabelledSet(join(folder, "ailleurs"))).rejects.toThrow(
      `Introuvable : « ${join(folder, "ailleurs")} »`,
    );
    await expect(readLabelledSet(folder)).rejects.toThrow(`Aucun fichier étiqueté dans « ${folder} »`);
    const file = await put("a.pdf", "x");
    await expect(readLabelledSet(file)).rejects.toThrow(`« ${file} » n'est pas un dossier`);
  });

  it("names the path of each broken label, all at once", async () => {
    for (const name of ["a.pdf", "b.pdf"]) await put(name, "x");
    const broken = await put(`a.pdf${ending}`, "[");
    const wrong = await put(`b.pdf${ending}`, '{"kind": "contract", "fields": {"mois": 6}}');
    await expect(readLabelledSet(folder)).rejects.toThrow(
      `« ${broken} » : ce n'est pas du JSON.\n  « ${wrong} » : le champ « mois » n'existe pas.`,
    );
  });
});

describe("navette eval", () => {
  it("reads a set through the chain, finds a label that differs, and keeps nothing but OCR", {
    timeout: 120_000,
  }, async () => {
    const set = join(folder, "set");
    await mkdir(set);
    const names = ["contrat-lestrade.pdf", "notification-lestrade.pdf", "vide.pdf"];
    for (const name of names) {
      await copyFile(join("samples/files", name), join(set, name));
      await copyFile(labelOf(name), join(set, `${name}${ending}`));
    }
    const [name = ""] = names;
    const label = JSON.parse(await readFile(labelOf(name), "utf8"))[0];
    const { worker: _worker, ...fields } = { ...label.fields, months: 7 };
    await writeFile(join(set, `${name}${ending}`), JSON.stringify({ ...label, fields, degradation: "clean" }));
    const [keep, json] = [join(folder, "lectures"), join(folder, "figures/eval.json")];

    const { status, stdout, stderr } = navette(
      ...[set, "--keep", keep, "--json", json, "--errors", "--today", "2026-10-05"],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/contrat-lestrade\.pdf +faux accepté +months +7 +6 /u);
    expect(stdout).toMatch(/contrat-lestrade\.pdf +faux accepté +worker +– +Damien Sauvestre /u);
    expect(stdout).toMatch(/non tenu +Champs exigés justes, pages propres/u);
    expect(stdout).toMatch(/tenu +Type de document juste.*2 sur 2/u);
    const figures = JSON.parse(await readFile(json, "utf8"));
    expect(figures.accuracy).toMatchObject({ documents: 3, lost: 0, rejected: { documents: 1, expected: 1 } });
    expect(figures.accuracy.totals.all).toMatchObject({ wrongAccepted: 2, invented: 1 });
    expect(figures).toMatchObject({ cost: { documents: 2, paidPages: 1 }, mistakes: [{}, {}] });
    const kept = await readdir(keep, { recursive: true });
    const strange = kept.filter((path) => !/^readings-v\d+(\/pages)?(\/[0-9a-f]{64}\.json)?$/.test(path));
    expect({ kept: kept.length > 0, strange }).toEqual({ kept: true, strange: [] });
  });

  it("answers what it cannot work on with a sentence and exit code 2", () => {
    expect(navette()).toMatchObject({ status: 2, stderr: expect.stringContaining("navette eval DOSSIER") });
    const inside = navette("samples", "--keep", "samples");
    expect(inside).toMatchObject({ status: 2, stderr: expect.stringContaining("« samples » est à lire") });
  });
});
