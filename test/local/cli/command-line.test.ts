import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

function navette(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["local/main.ts", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

const folder = () => mkdtemp(join(tmpdir(), "navette-cli-"));

describe("the command line", () => {
  it("says what it can do when it is asked nothing, in French", () => {
    const { status, stdout } = navette();
    expect(status).toBe(0);
    expect(stdout).toContain("navette run <fichiers ou dossiers…>");
  });

  it.each([
    [["fly"], "Commande inconnue : « fly »."],
    [["run"], "Donnez au moins un fichier ou un dossier"],
    [["run", "samples/files"], "Dites où écrire les résultats"],
    [["run", "nowhere", "--out", "x"], "Introuvable : « nowhere »"],
    [["run", "README.md", "--out", "x", "--today", "2026-02-30"], "« 2026-02-30 » n'en est pas une"],
    [["run", "README.md", "--speed"], "Option incomprise : --speed"],
    [["import-setup", "nowhere.json"], "Fichier de réglages introuvable : « nowhere.json »"],
  ])("answers %j with a sentence and exit code 2", (args, sentence) => {
    const { status, stderr, stdout } = navette(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("    at ");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("refuses a wrong setup file whole, with one line for each mistake, and imports nothing", async () => {
    const keep = await folder();
    const setup = JSON.parse(await readFile("samples/setup.json", "utf8"));
    setup.operators[0].siret = "1";
    setup.agreements[0].schemes[0].schedule.kind = "weekly";
    setup.agreements[1].funder = 7;
    const wrong = join(keep, "wrong.json");
    await writeFile(wrong, JSON.stringify(setup));

    const refused = navette("import-setup", wrong, "--keep", keep);
    expect(refused.status).toBe(1);
    expect(refused.stderr.split("\n")[0]).toBe("Le fichier de réglages a 3 erreurs ; rien n'a été importé.");
    for (const path of ["operators[0].siret", "agreements[0].schemes[0].schedule", "agreements[1].funder"]) {
      expect(refused.stderr.split("\n").filter((line) => line.startsWith(path))).toHaveLength(1);
    }

    const claims = navette("claims", "--keep", keep, "--today", "2026-10-05");
    expect(claims.stdout).toContain("Aucun état mensuel");
    const taken = navette("import-setup", "samples/setup.json", "--keep", keep);
    expect(taken).toMatchObject({ status: 0, stderr: "" });
    expect(taken.stdout).toMatch(/^Réglages importés/);
    expect(navette("import-setup", "samples/setup.json", "--keep", keep).stdout).toMatch(/^Réglages inchangés/);
  });

  it("without a setup keeps measures that say what they wait for, and claims nothing; a setup that comes later mends it", async () => {
    const [keep, out] = [await folder(), await folder()];
    const files = ["orientation-grandclement.pdf", "notification-grandclement.pdf"].map((name) =>
      join("samples/files", name),
    );
    const run = navette("run", ...files, "--out", out, "--keep", keep, "--today", "2026-10-05");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const measures = () => readFile(join(out, "measures.json"), "utf8").then((text) => JSON.parse(text));
    expect((await measures())[0].waitsFor).toEqual([
      expect.stringContaining("aucune convention ne prévoit le dispositif"),
    ]);

    const again = navette(
      "run",
      ...files,
      "--out",
      out,
      "--keep",
      keep,
      "--today",
      "2026-10-05",
      "--setup",
      "samples/setup.json",
    );
    expect(again.status).toBe(0);
    expect((await measures())[0]).toMatchObject({ agreement: "vdb-2026", waitsFor: [] });
    expect(navette("deadlines", "--keep", keep, "--today", "2026-10-05").stdout).toContain(
      "le contrat signé n'est pas arrivé",
    );
  });
});
