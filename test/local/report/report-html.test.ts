import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { html } from "../../../local/report/html.ts";
import { renderReport } from "../../../local/report/report-html.ts";
import { RunReport } from "../../../schemas/report.ts";
import { formatEuros } from "../../../shared/domain/wording/amounts.ts";
import { paperOf } from "../../adapters/claim-paper-sample.ts";
import { emptyReport, sampleReport } from "./sample-report.ts";

const { agreement, operator, funder } = paperOf([]);
const setup = { operators: [operator], funders: [funder], partners: [], agreements: [agreement] };
const page = renderReport(sampleReport, { setup });

/** The page without what HTML leaves open, to be read as XML. */
const asXml = (text: string) => text.replace("<!doctype html>", "").replaceAll(/<meta ([^>]*)>/g, "<meta $1/>");

describe("the report for people", () => {
  it("is made from a report as `run` writes it", () => {
    expect(RunReport.safeParse(sampleReport).error).toBeUndefined();
    expect(RunReport.safeParse(emptyReport).error).toBeUndefined();
  });

  it("is one French page that loads nothing and runs nothing", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(|https?:/);
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).toContain("@media print");
  });

  it("closes every element it opens", () => {
    expect(XMLValidator.validate(asXml(page))).toBe(true);
    expect(XMLValidator.validate(asXml(renderReport(emptyReport)))).toBe(true);
  });

  it("escapes whatever a document or a file's name brought", () => {
    expect(page).toContain("fiche &lt;b&gt;orientation&lt;/b&gt;.pdf");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("shows documents with their status, what to act on first", () => {
    const places = ["bilan été.jpg", "contrat.pdf", "fiche &lt;b&gt;", "copie.pdf"].map((name) => page.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(page).toContain("Fin, type de bilan\u00a0: ce champ n’a pas pu être lu");
    expect(page).toContain("renvoyez-le sans mot de passe");
  });

  it("sets spaces as French does in what is read, and leaves addresses as they are", () => {
    const { markup } = html`<a href="${"a : b"}">${"« Qui ? » : Navette !"}</a>`;
    expect(markup).toBe('<a href="a : b">«\u00a0Qui\u00a0?\u00a0»\u00a0: Navette\u00a0!</a>');
  });

  it("links each measure to its row and each claim to its papers", () => {
    // The sample's claims have lines of measures that it does not list; a run's report lists them all.
    const whole = renderReport({ ...sampleReport, claims: [], blocked: [] });
    const targets = new Set([...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...whole.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(links).toContain("mesure-ASELL-CD-2026-0001");
    expect(links.filter((target) => !targets.has(target))).toEqual([]);
    expect(page).toContain('href="claims/AM99-2026-0010.pdf"');
    expect(page).toContain('href="claims/AM99-2026-0010.csv"');
  });

  it("shows tranches with what is due and claimed, deadlines by date, totals and euros held back", () => {
    for (const cents of [56900, 47417, 93220, -4741, 88479, 9483]) expect(page).toContain(formatEuros(cents));
    expect(page.indexOf("02/11/2026")).toBeLessThan(page.indexOf("14/12/2026<span"));
    expect(page).toContain("en retard");
    expect(page).toContain("n° 2026-041");
    expect(page).toContain("Département des Îles-Imaginaires");
    expect(page).toContain("contrat manquant");
  });

  it("says so where there is nothing to show", () => {
    const empty = renderReport(emptyReport);
    for (const words of ["Aucun document", "Aucune mesure", "Aucune échéance", "Aucun état", "Aucune ligne"]) {
      expect(empty).toContain(words);
    }
    expect(empty).not.toContain("<table");
  });

  it("names the columns of every table", () => {
    const parsed = JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(asXml(page)));
    expect(parsed).toContain('"@_scope":"col"');
    const heads = [...page.matchAll(/<thead>[\s\S]*?<\/thead>/g)].map(([head]) => head);
    expect(heads.length).toBeGreaterThan(4);
    for (const head of heads) expect(head).not.toMatch(/<th(?! scope="col")[ >]/);
  });
});
