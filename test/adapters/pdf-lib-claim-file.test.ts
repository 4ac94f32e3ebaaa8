import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { renderClaim } from "../../shared/adapters/pdf-lib-claim.ts";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { blockedLines, lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";
import { pagesOf, plain, sha256 } from "./pdf-texts.ts";

const linesUpTo = (count: number) => Array.from({ length: count }, (_, place) => lineAt(place));
// A busy machine may need longer than the usual limit.
const timeout = 60_000;

describe("the file of a claim", { timeout }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "navette-claim-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("can be copied from however many were written before it", async () => {
    for (let claim = 1; claim <= 3; claim += 1) {
      const [text = ""] = await pagesOf(await renderClaim(paperOf([lineAt(0), lineAt(3), lineAt(6)])));
      expect(text).toContain("Sous-total ASELL courte durée");
      expect(text).toContain("État mensuel et appel de fonds");
    }
  });

  it("has the same bytes for the same facts, and others for others", async () => {
    const input = () => paperOf([...linesUpTo(60), ...linesApart], { blocked: blockedLines });
    const [one, two] = [await renderClaim(input()), await renderClaim(input())];
    expect(sha256(two)).toBe(sha256(one));
    expect(sha256(await renderClaim(paperOf(linesUpTo(60))))).not.toBe(sha256(one));
  });

  it("says in French what it is, who made it and when", async () => {
    const pdf = await PDFDocument.load(await renderClaim(paperOf([lineAt(0)])), { updateMetadata: false });
    expect(plain(pdf.getTitle() ?? "")).toBe("État mensuel et appel de fonds AM99-2026-0010, octobre 2026");
    expect(pdf.getAuthor()).toBe("Association L’Amarrage");
    expect(pdf.getCreationDate()?.toISOString()).toBe("2026-11-01T00:00:00.000Z");
    expect(pdf.catalog.toString()).toMatch(/\/Lang \(fr-FR\)/);
  });

  it("draws every letter it shows: a page has the ink of its words", async () => {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(await renderClaim(paperOf([lineAt(0)])));
    const render = await document.getPage(0).render({ scale: 2, render: "bitmap" });
    document.destroy();
    library.destroy();
    let ink = 0;
    for (let at = 0; at < render.data.length; at += 4) if ((render.data[at] ?? 255) < 128) ink += 1;
    // 1.8 % of the page is dark; with the letters that fontkit loses unpatched, 0.5 %.
    expect(ink / (render.width * render.height)).toBeGreaterThan(0.012);
  });

  it("is sound for qpdf and reads line by line in pdftotext, where they are installed", async () => {
    const file = path.join(folder, "claim.pdf");
    writeFileSync(file, await renderClaim(paperOf(linesUpTo(60), { blocked: blockedLines })));
    const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    if (!check.error) expect(check.status, check.stderr).toBe(0);
    const text = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    if (text.error) return;
    const row = text.stdout.split("\n").find((line) => line.includes("ASELL-CD-2026-0001")) ?? "";
    expect(plain(row).trim()).toBe("ASELL-CD-2026-0001 L. M. ASELL CD 15/06/2026 14/12/2026 mensualité 1/6 94,84 €");
  });

  it("gives each of 400 amounts back beside its measure, and the total, in pdftotext where it is installed", async () => {
    // No two amounts are the same: none can stand in for another.
    const lines = Array.from({ length: 400 }, (_, place) => lineAt(place, { cents: 100_000 + place * 137 }));
    const input = paperOf(lines, { blocked: blockedLines });
    const file = path.join(folder, "claim-400.pdf");
    writeFileSync(file, await renderClaim(input));
    const text = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    if (text.error) return;
    const rows = text.stdout.split("\n").map((row) => plain(row).trim());
    const missing = lines.filter(({ measure, cents }) => {
      const row = rows.find((one) => one.startsWith(`${measure} `)) ?? "";
      return !row.endsWith(` ${plain(formatEuros(cents))}`);
    });
    expect(missing).toEqual([]);
    expect(plain(text.stdout)).toContain(`Total de l’état ${plain(formatEuros(input.claim.totalCents))}`);
    const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    if (!check.error) expect(check.status, check.stderr).toBe(0);
  });
});
