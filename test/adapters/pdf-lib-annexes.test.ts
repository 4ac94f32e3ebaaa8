import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { type EvidenceSource, renderEvidence } from "../../shared/adapters/pdf-lib-evidence.ts";
import { renderNamedAnnex } from "../../shared/adapters/pdf-lib-named-annex.ts";
import { annexPaper, hashAt, households, keptDocuments } from "./claim-annex-sample.ts";
import { lineAt, paperOf } from "./claim-paper-sample.ts";
import { pagesOf, plain, sha256 } from "./pdf-texts.ts";

const folder = mkdtempSync(path.join(tmpdir(), "navette-annex-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A picture with a slope of grey in it, as large as asked for at any sharpness. */
const raster = { width: 300, height: 60, data: Uint8Array.from({ length: 18_000 }, (_, place) => place % 251) };
const source: EvidenceSource = {
  documents: keptDocuments,
  crop: async (_, regions) => regions.map(() => raster),
};

function expectSound(pdf: Uint8Array): void {
  const file = path.join(folder, "annex.pdf");
  writeFileSync(file, pdf);
  const check = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
  if (!check.error) expect(check.status, check.stderr).toBe(0);
}

describe("the annex of names", () => {
  it("names each line's household, with birth date, dates and amount, under a warning on each page", async () => {
    const pages = await pagesOf(await renderNamedAnnex(annexPaper(), households));
    const [text = ""] = pages;
    expect(text).toContain("Annexe nominative État mensuel et appel de fonds n° AM99-2026-0010, octobre 2026");
    const row = "ASELL-CD-2026-0001 ASELL CD Malvoisin- Œillet Léonie 29/02/1984 15/06/2026 14/12/2026 94,84 €";
    expect(text.replace("Malvoisin-Œillet", "Malvoisin- Œillet")).toContain(row);
    expect(text).toContain("N’Diaye Noël 01/12/1990");
    expect(text).toContain("Total, 3 lignes 284,52 €");
    for (const page of pages) expect(page).toContain("Document nominatif, à ne pas diffuser");
  });

  it("shows a measure that is gone by its initials, and says so", async () => {
    const [text = ""] = await pagesOf(await renderNamedAnnex(annexPaper(), households));
    expect(text).toContain("ASELL-CD-2026-0007 ASELL CD L. M. 15/06/2026");
    expect(text).toContain("Cette mesure n’est plus au dossier");
  });

  it("holds every line of a long claim, with its sum carried from page to page", async () => {
    const input = paperOf(Array.from({ length: 400 }, (_, place) => lineAt(place)));
    const pages = await pagesOf(await renderNamedAnnex(input, new Map()));
    for (const line of input.claim.lines) expect(pages.join(" ")).toContain(`${line.measure} `);
    const carried = /À reporter ([\d ]+,\d\d €)/.exec(pages[0] ?? "")?.[1];
    expect(carried).toBeDefined();
    expect(pages[1]).toContain(`Report ${carried}`);
  });

  it("has the same bytes for the same facts, a title and a language, and is sound", async () => {
    const one = await renderNamedAnnex(annexPaper(), households);
    expect(sha256(await renderNamedAnnex(annexPaper(), households))).toBe(sha256(one));
    const pdf = await PDFDocument.load(one, { updateMetadata: false });
    expect(plain(pdf.getTitle() ?? "")).toContain(
      "Annexe nominative, État mensuel et appel de fonds n° AM99-2026-0010",
    );
    expect(pdf.catalog.toString()).toMatch(/\/Lang \(fr-FR\)/);
    expectSound(one);
  });
});

describe("the annex of evidence", () => {
  it("lists what each line rests on: kind, day of arrival, hash and what was read where", async () => {
    const all = (await pagesOf(await renderEvidence(annexPaper(), source))).join(" ");
    const expected = [
      "ASELL-CD-2026-0001 · L. M. 94,84 €",
      "Fiche d’orientation document arrivé le 20/05/2026",
      `SHA-256 ${hashAt(1)}`,
      "Notification de décision document arrivé le 03/06/2026",
      "Début : 15/06/2026 (page 1, lu « 15 juin 2026 »)",
      "Mois accordés : 6 (page 1, lu « six mois »)",
      // Half past midnight of the 15th in France.
      "Contrat d’accompagnement document arrivé le 15/06/2026",
      "Fin : 14/12/2026 (page 1, lu « 14/12/2026 »)",
      "ASELL-CD-2026-0004",
      "Mentions montrées à la page 1.",
      `SHA-256 ${hashAt(4)}`,
    ];
    let from = 0;
    for (const part of expected) {
      const found = all.indexOf(part, from);
      expect(found, `« ${part} » after place ${from} in ${all}`).toBeGreaterThanOrEqual(0);
      from = found;
    }
  });

  it("shows each picture once, however many lines rest on it", async () => {
    const pdf = await PDFDocument.load(await renderEvidence(annexPaper(), source));
    const pictures = pdf.context.enumerateIndirectObjects().filter(([, object]) => `${object}`.includes("/Image"));
    expect(pictures).toHaveLength(4);
  });

  it("prints the text where there is no picture of it, and says where a document is gone", async () => {
    const blind = { ...source, crop: async (_: string, regions: readonly unknown[]) => regions.map(() => undefined) };
    const all = (await pagesOf(await renderEvidence(annexPaper(), blind))).join(" ");
    expect(all).toContain("Fin : 30/09/2026 (page 1, lu « 30/09/2026 », sans image)");
    expect(all).toContain("Début : 15/06/2026 (page 1, lu « 15 juin 2026 », sans image)");
    expect(all).toContain("Ce document n’est plus conservé : seule son empreinte est connue.");
    expect(all).toContain(hashAt(9));
  });

  it("says that a line has no document, and never ends a page with a line's head", async () => {
    const lines = Array.from({ length: 40 }, (_, place) =>
      lineAt(place, { evidence: place === 0 ? [] : [{ documentId: hashAt(100 + place), kind: "contract" }] }),
    );
    const pages = await pagesOf(await renderEvidence(paperOf(lines), source));
    expect(pages[0]).toContain("Aucun document n’est lié à cette ligne.");
    for (const page of pages) expect(page).toMatch(/(seule son empreinte est connue\.) AM99-2026-0010 · /);
  });

  it("stays light: past 300 pictures it keeps to the text, and says so", { timeout: 60_000 }, async () => {
    const contract = keptDocuments.get(hashAt(3));
    if (!contract) throw new Error("no contract");
    const documents = new Map(Array.from({ length: 160 }, (_, place) => [`${hashAt(place)}`, contract] as const));
    const lines = [...documents.keys()].map((documentId, place) =>
      lineAt(place, { evidence: [{ documentId, kind: "contract" }] }),
    );
    const pdf = await renderEvidence(paperOf(lines), { ...source, documents });
    expect((await pagesOf(pdf)).join(" ")).toContain("image omise, le fichier serait trop lourd");
    expect(pdf.length).toBeLessThan(12_000_000);
    expectSound(pdf);
  });

  it("has the same bytes for the same facts, and is sound", async () => {
    const one = await renderEvidence(annexPaper(), source);
    expect(sha256(await renderEvidence(annexPaper(), source))).toBe(sha256(one));
    expectSound(one);
  });
});
