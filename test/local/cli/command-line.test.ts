import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { lockDirectory } from "../../../local/twin/lock.ts";
import { navetteHere } from "./navette-here.ts";

const navette = (...args: string[]) => navetteAt({}, ...args);

function navetteAt({ cwd, env }: { cwd?: string; env?: Record<string, string> }, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("local/navette.js"), ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  });
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
    [["run", "README.md", "--out", ""], "Dites où écrire les résultats"],
    [["run", "README.md", "--out", "x", "--keep", ""], "--keep attend un dossier."],
    [["run", "README.md", "--out", "package.json"], "« package.json » n'est pas un dossier"],
    [["deadlines", "--ics", ""], "--ics attend un fichier à écrire"],
    [["serve", "--port", "portail"], "« portail » n'est pas un port"],
    [["claims", "--keep", "package.json"], "« package.json » n'est pas un dossier"],
    [["run", "samples", "--out", "samples"], "« samples » est à lire, et Navette y écrirait"],
    [["run", "samples", "--out", "x", "--keep", "samples"], "« samples » est à lire, et Navette y écrirait"],
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
    setup.operators[0].email = "echeances";
    setup.agreements[0].schemes[0].schedule.kind = "weekly";
    setup.agreements[1].funder = 7;
    const wrong = join(keep, "wrong.json");
    await writeFile(wrong, JSON.stringify(setup));

    const refused = await navetteHere("import-setup", wrong, "--keep", keep);
    expect(refused.status).toBe(1);
    expect(refused.stderr.split("\n")[0]).toBe("Le fichier de réglages a 4 erreurs ; rien n'a été importé.");
    for (const path of [
      "operators[0].siret",
      "operators[0].email",
      "agreements[0].schemes[0].schedule",
      "agreements[1].funder",
    ]) {
      expect(refused.stderr.split("\n").filter((line) => line.startsWith(path))).toHaveLength(1);
    }

    const claims = await navetteHere("claims", "--keep", keep, "--today", "2026-10-05");
    expect(claims.stdout).toContain("Aucun état mensuel");
    const taken = await navetteHere("import-setup", "samples/setup.json", "--keep", keep);
    expect(taken).toMatchObject({ status: 0, stderr: "" });
    expect(taken.stdout).toMatch(/^Réglages importés/);
    // Papers that waited for them are looked at again by the next command, whatever it is.
    expect(existsSync(join(keep, "settled.json"))).toBe(false);
    const again = await navetteHere("import-setup", "samples/setup.json", "--keep", keep);
    expect(again.stdout).toMatch(/^Réglages inchangés/);
    expect(existsSync(join(keep, "settled.json"))).toBe(true);
  });

  it("says who works in a kept folder already, and leaves that one at work", async () => {
    const keep = await folder();
    const release = lockDirectory(keep);
    const { status, stderr } = navette("deadlines", "--keep", keep);
    expect(stderr).toBe(
      `Une autre commande travaille dans « ${keep} » (processus ${process.pid}) : attendez qu'elle soit finie, puis relancez.\n`,
    );
    expect(status).toBe(1);
    release();
    expect(navette("deadlines", "--keep", keep)).toMatchObject({ status: 0, stderr: "" });
  });

  it("works the same from elsewhere, with another AWS account, time zone and language in its environment", async () => {
    const [here, elsewhere, cwd] = [await folder(), await folder(), await folder()];
    const args = [resolve("samples/files/orientation-grandclement.pdf"), "--today", "2026-10-05"];
    const env = {
      AWS_PROFILE: "personne",
      AWS_REGION: "mars-1",
      AWS_ENDPOINT_URL: "http://127.0.0.1:1",
      AWS_DEFAULTS_MODE: "aucun",
      HTTP_PROXY: "http://127.0.0.1:1",
      TZ: "Pacific/Kiritimati",
      LC_ALL: "C",
    };
    expect(navette("run", ...args, "--out", here)).toMatchObject({ status: 0, stderr: "" });
    expect(navetteAt({ cwd, env }, "run", ...args, "--out", elsewhere)).toMatchObject({ status: 0, stderr: "" });
    for (const name of ["documents.json", "measures.json", "deadlines.json", "deadlines.ics", "report.html"]) {
      expect(await readFile(join(elsewhere, name), "utf8")).toBe(await readFile(join(here, name), "utf8"));
    }
  });

  it("clears away what an earlier run wrote, and nothing that a person put beside it", async () => {
    const out = await folder();
    for (const [place, names] of [
      ["claims", ["OLD-2025-0001.pdf", "OLD-2025-0001.csv", "suivi.xlsx"]],
      ["notices", ["old.eml", "lisez-moi.txt"]],
    ] as const) {
      await mkdir(join(out, place));
      for (const name of names) await writeFile(join(out, place, name), "");
    }
    const { stderr } = navette("run", await folder(), "--out", out);
    expect(stderr).toBe("Aucun fichier à lire dans ce qui a été donné.\n");
    expect([await readdir(join(out, "claims")), await readdir(join(out, "notices"))]).toEqual([
      ["suivi.xlsx"],
      ["lisez-moi.txt"],
    ]);
  });

  it("without a setup keeps measures that say what they wait for, and claims nothing; a setup that comes later mends it", async () => {
    const [keep, out] = [await folder(), await folder()];
    const files = ["orientation-grandclement.pdf", "notification-grandclement.pdf"].map((name) =>
      join("samples/files", name),
    );
    const run = await navetteHere("run", ...files, "--out", out, "--keep", keep, "--today", "2026-10-05");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const measures = () => readFile(join(out, "measures.json"), "utf8").then((text) => JSON.parse(text));
    expect((await measures())[0].waitsFor).toEqual([
      expect.stringContaining("aucune convention ne prévoit le dispositif"),
    ]);

    const again = await navetteHere(
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
    const calendar = join(out, "echeances.ics");
    const { stdout } = await navetteHere("deadlines", "--keep", keep, "--today", "2026-10-05", "--ics", calendar);
    expect(stdout).toContain("le contrat signé n’est pas arrivé");
    expect(stdout).toContain("en retard de");
    expect(stdout).not.toContain("\u001b");
    expect(await readFile(calendar, "utf8")).toBe(await readFile(join(out, "deadlines.ics"), "utf8"));
  });
});
