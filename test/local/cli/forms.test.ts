import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { beforeEach, expect, it, vi } from "vitest";
import { formsCommand } from "../../../local/cli/forms.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "navette-forms-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
});

it("writes a blank form of every kind", async () => {
  expect(await formsCommand(["--out", join(folder, "new")])).toBe(0);
  expect((await readdir(join(folder, "new"))).sort()).toEqual([
    "bilan.pdf",
    "contrat.pdf",
    "demande-renouvellement.pdf",
    "fiche-orientation.pdf",
    "notification-decision.pdf",
  ]);
  const pdf = await PDFDocument.load(await readFile(join(folder, "new", "fiche-orientation.pdf")));
  expect(pdf.getTitle()).toBe("Fiche d’orientation");
});

it("writes only the kind that is asked for", async () => {
  expect(await formsCommand(["--out", folder, "--kind", "contract"])).toBe(0);
  expect(await readdir(folder)).toEqual(["contrat.pdf"]);
});

it.each([
  [[], "Dites où écrire les formulaires"],
  [["--out", "", "--kind", "contract"], "Dites où écrire les formulaires"],
  [["--out", ".", "--kind", "facture"], "Formulaire inconnu : « facture »"],
  [["--out", ".", "--measure", " "], "--measure attend la référence"],
  [["--out", ".", "--keep", "x"], "--keep ne sert qu'avec --measure"],
])("says what to do where the command cannot be understood: %j", async (args, sentence) => {
  await expect(formsCommand(args)).rejects.toThrow(sentence);
});

it("says so where the folder cannot be written in", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(formsCommand(["--out", join(folder, "file")])).rejects.toThrow("n'est pas un dossier");
});
