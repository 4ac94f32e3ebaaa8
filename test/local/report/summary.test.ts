import { describe, expect, it } from "vitest";
import { summarize } from "../../../local/report/summary.ts";
import { emptyReport, sampleReport } from "./sample-report.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
const text = plain(summarize(sampleReport));

describe("the summary that ends a run", () => {
  it("counts documents by what became of them, with the reasons", () => {
    expect(text).toContain("Documents : 4 reçus\n  1 enregistré\n  1 à vérifier\n");
    expect(text).toContain("champs lus sans certitude : 1");
    expect(text).toContain("PDF protégé par un mot de passe : 1");
  });

  it("says how many documents came together in one file", () => {
    const [one, two] = sampleReport.documents;
    const partOf = "f".repeat(64);
    const documents = one && two ? [{ ...one, pages: [2], partOf }, { ...one, pages: [3, 4], partOf }, two] : [];
    expect(plain(summarize({ ...sampleReport, documents }))).toContain(
      "Documents : 3 reçus, dont 2 tirés de 1 fichier qui en contenait plusieurs",
    );
    expect(text).not.toContain("tirés");
  });

  it("says what the reading would have cost on AWS, in all and by page", () => {
    expect(text).toContain("Lecture : 7 pages, 0,22 $ sur AWS (0,0316 $ la page)");
    expect(plain(summarize(emptyReport))).toContain("Lecture : 0 page, 0,00 $ sur AWS (0,0000 $ la page)");
  });

  it("counts a reason once a document", () => {
    const [, review] = sampleReport.documents;
    const documents = review ? [review, review] : [];
    expect(summarize({ ...sampleReport, documents })).toContain("champs lus sans certitude : 2");
  });

  it("tells measures, deadlines by date, claims and their total, and the euros held back", () => {
    expect(text).toContain("en cours : 1");
    expect(text).toContain("Échéances : 2, dont 1 en retard\n  02/11/2026  ASLL-71-2026-0042");
    expect(text).toContain("États émis : 2, 884,79 € réclamés");
    expect(text).toContain("  AM99-2026-0010          octobre 2026  12 lignes  932,20 €");
    expect(text).toContain("  AM99-2026-0011 (avoir)  octobre 2026    1 ligne  −47,41 €");
    expect(text).toContain("Lignes en attente : 2, 94,83 € retenus");
  });

  it("names no file and no household, so that it may go into a log", () => {
    const names = ["Mistral", "Quémeneur", "Inès", ".pdf", ".eml", "bilan été", "L. M."];
    for (const name of names) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
  });

  it("is coloured only where it is asked to be", () => {
    expect(summarize(sampleReport)).not.toContain("\u001b");
    expect(summarize(sampleReport, { color: true })).toContain("\u001b[32m");
  });

  it("stays short however much there is, and complete where there is nothing", () => {
    const deadlines = Array.from({ length: 200 }, () => sampleReport.deadlines).flat();
    const long = summarize({ ...sampleReport, deadlines });
    expect(long.split("\n").length).toBeLessThan(60);
    expect(long).toContain("… et 388 de plus");
    expect(plain(summarize(emptyReport))).toContain("Documents : 0 reçu");
    expect(summarize(emptyReport)).toContain("Lignes en attente : aucune");
  });
});
