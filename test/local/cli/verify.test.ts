import { copyFile, mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { navetteHere as navette } from "./navette-here.ts";

const folder = () => mkdtemp(join(tmpdir(), "navette-verify-"));
const files = ["orientation-lestrade.png", "notification-lestrade.pdf", "contrat-lestrade.pdf"];

describe("navette verify", () => {
  it("says that everything agrees, and where it does not once a paper was swapped", { timeout: 240_000 }, async () => {
    const [keep, out] = [await folder(), await folder()];
    const paths = files.map((name) => join("samples/files", name));
    const options = ["--setup", "samples/setup.json", "--today", "2026-10-05", "--out", out, "--keep", keep];
    expect(await navette("run", ...paths, ...options)).toMatchObject({ status: 0, stderr: "" });

    const untouched = await navette("verify", "--keep", keep);
    expect(untouched).toMatchObject({ status: 0, stderr: "" });
    expect(untouched.stdout).toMatch(/^Tout concorde : \d+\sétats/u);

    const stored = await readdir(join(keep, "s3"), { recursive: true });
    const papers = stored.filter((name) => name.includes("-claims-") && name.includes(".pdf")).sort();
    const [first = "", second = ""] = papers;
    const number = /([A-Z-]+-\d{4}-\d{4})\.pdf/.exec(first)?.[1] ?? "?";
    await copyFile(join(keep, "s3", second), join(keep, "s3", first));

    const swapped = await navette("verify", "--keep", keep);
    expect(swapped.status).toBe(1);
    expect(swapped.stdout).toMatch(new RegExp(`^État ${number}, .*fichier ${number}\\.pdf.*attendu .*, trouvé `, "u"));
    expect(swapped.stdout).toContain("1\u00a0désaccord");
    const told = await navette("verify", "--keep", keep, "--json");
    expect(told.status).toBe(1);
    expect(JSON.parse(told.stdout)).toMatchObject({
      disagreements: [{ code: "paper-differs", place: { number, paper: `${number}.pdf` } }],
    });
  });

  it("answers what it does not know with a sentence and exit code 2", async () => {
    const { status, stderr } = await navette("verify", "--everything");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("--everything") });
  });
});
