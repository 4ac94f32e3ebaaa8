import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { collectFiles } from "../../../local/cli/collect-files.ts";

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new folder with these files in it. */
async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "navette-collect-"));
  made.push(folder);
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  return folder;
}

const namesOf = async (...paths: string[]) => (await collectFiles(paths)).map(({ name }) => name);

describe("collectFiles", () => {
  it("takes a folder's files by their path in it, and none that is hidden", async () => {
    const folder = await folderWith("b/c d.pdf", "a é#%+&'\".pdf", ".caché.pdf", ".dossier/a.pdf");
    expect(await namesOf(folder)).toEqual(["a é#%+&'\".pdf", "b/c d.pdf"]);
    expect(await namesOf(await folderWith())).toEqual([]);
  });

  it("takes each file once, however it is named", async () => {
    const folder = await folderWith("b/a.pdf");
    expect(await namesOf(folder, join(folder, "b/a.pdf"), `${folder}/b/../b/a.pdf`)).toEqual(["b/a.pdf"]);
  });

  it("tells files of one name apart by their folder, and by their whole path where that is not enough", async () => {
    const folder = await folderWith("x/a.pdf", "y/a.pdf", "z/x/b.pdf", "t/x/b.pdf");
    const at = (name: string) => join(folder, name);
    expect(await namesOf(at("x/a.pdf"), at("y/a.pdf"))).toEqual(["x/a.pdf", "y/a.pdf"]);
    expect(await namesOf(at("z/x"), at("t/x"))).toEqual([at("t/x/b.pdf"), at("z/x/b.pdf")]);
  });

  it("follows links, also in a circle, and tells of those that lead nowhere", async () => {
    const [folder, elsewhere] = [await folderWith("a.pdf", "b/c.pdf"), await folderWith("d.pdf")];
    await symlink(join(elsewhere, "d.pdf"), join(folder, "lien.pdf"));
    await symlink(elsewhere, join(folder, "ailleurs"));
    await symlink(join(folder, "b"), join(folder, "aussi-b"));
    await symlink("..", join(folder, "b/boucle"));
    await symlink("/nowhere.pdf", join(folder, "casse.pdf"));
    const unreadable: string[] = [];
    const files = await collectFiles([folder], { onUnreadable: (path) => unreadable.push(path) });
    expect(files.map(({ name }) => name)).toEqual(["a.pdf", "ailleurs/d.pdf", "b/c.pdf", "lien.pdf"]);
    expect(unreadable).toEqual([join(folder, "casse.pdf")]);
  });

  it("leaves out the results and what is kept, where they stand among the input", async () => {
    const folder = await folderWith("a.pdf", "sorties/claims/b.pdf", "dossier/s3/c.pdf", "sorties-de-2025/d.pdf");
    const leaveOut = [join(folder, "sorties"), join(folder, "dossier")];
    const files = await collectFiles([folder], { leaveOut });
    expect(files.map(({ name }) => name)).toEqual(["a.pdf", "sorties-de-2025/d.pdf"]);
  });

  it("refuses what is neither a file nor a folder", async () => {
    await expect(collectFiles(["/dev/null"])).rejects.toThrow("« /dev/null » n'est ni un fichier ni un dossier.");
  });
});
