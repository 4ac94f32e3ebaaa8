import { describe, expect, it } from "vitest";
import { renderClaim } from "../../shared/adapters/pdf-lib-claim.ts";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { blockedLines, lineAt, linesApart, paperOf } from "./claim-paper-sample.ts";
import { pagesOf, plain } from "./pdf-texts.ts";

const linesUpTo = (count: number) => Array.from({ length: count }, (_, place) => lineAt(place));
const occurrences = (text: string, part: string) => text.split(part).length - 1;

// Two thousand lines take under a second on a free machine; a busy one may need longer than the usual limit.
const timeout = 60_000;

describe("a claim on paper", { timeout }, () => {
  it("carries everything a claim has to carry, in the order in which it is read", async () => {
    const input = paperOf([lineAt(0), lineAt(3), lineAt(6)]);
    const [text = "", ...more] = await pagesOf(await renderClaim(input));
    expect(more).toEqual([]);
    const expected = [
      "Association L’Amarrage",
      "12 quai des Œillets 13990 Port-Inventé",
      "SIRET 999 000 011 00018",
      "Département des Îles-Imaginaires",
      "SIRET 999 000 029 00010",
      "Code service FSL",
      "État mensuel et appel de fonds",
      "AM99-2026-0010",
      "octobre 2026",
      "1er novembre 2026",
      "n° 2026-041 du 5 janvier 2026",
      "ASELL courte durée",
      "ASELL-CD-2026-0001 L. M. ASELL CD 15/06/2026 14/12/2026 mensualité 1/6 94,84 €",
      "Sous-total ASELL courte durée 284,52 €",
      "Total de l’état 284,52 €",
      "Total des états antérieurs 48 723,19 €",
      "Reste disponible",
      "deux cent quatre-vingt-quatre euros et cinquante-deux centimes",
      "Exonération de TVA, art. 261-7-1°-b du CGI",
      "FR34 9999 9000 0100 0000 0000 192",
      "TESTFRPPXXX",
      "paiement à 30 jours",
      "Certifié exact",
      "Hélène Garance",
      "Directrice",
      "Page 1/1",
    ];
    let from = 0;
    for (const part of expected) {
      const found = text.indexOf(part, from);
      expect(found, `« ${part} » after place ${from} in ${text}`).toBeGreaterThanOrEqual(0);
      from = found;
    }
  });

  it("repeats the header, carries the sum from page to page and sets régularisations and blocked lines apart", async () => {
    const input = paperOf([...linesUpTo(57), ...linesApart], { blocked: blockedLines });
    const pages = await pagesOf(await renderClaim(input));
    const [first = "", second = ""] = pages;
    const last = pages.at(-1) ?? "";
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1}/${pages.length}`);
      expect(page).toContain("Mesure Ménage Dispositif");
    }
    const carried = /À reporter ([\d ]+,\d\d €)/.exec(first)?.[1];
    expect(carried).toBeDefined();
    expect(second).toContain(`Report ${carried}`);
    const all = pages.join(" ");
    expect(all.indexOf("Régularisations et corrections")).toBeGreaterThan(all.lastIndexOf("ASC-DROITS-2026-0057"));
    expect(all).toContain("Au titre d’août 2026");
    expect(all).toContain("Au titre de juillet 2026, corrige mensualité 1/6 du n° AM99-2026-0007");
    expect(all).toContain("\u221247,41 €");
    expect(plain(formatEuros(input.claim.totalCents))).toBe("5 484,20 €");
    expect(all).toContain("Total de l’état 5 484,20 €");
    expect(last).toContain("Lignes en attente");
    expect(last).toContain("contrat manquant");
    expect(last).toContain("non chiffré");
    expect(last).toContain("Total retenu, 2 lignes 94,83 €");
    expect(pages.slice(0, -1).join(" ")).not.toContain("Lignes en attente");
  });

  it("loses no line of a long claim, and its amounts add up to its total", async () => {
    const input = paperOf(linesUpTo(2000));
    const pages = await pagesOf(await renderClaim(input));
    const all = pages.join(" ");
    for (const line of input.claim.lines) expect(occurrences(all, `${line.measure} `), line.measure).toBe(1);
    const amounts = [...all.matchAll(/\d\/6 (\d+),(\d\d) €/g)].map(([, euros, rest]) => Number(`${euros}${rest}`));
    expect(amounts).toHaveLength(2000);
    expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(input.claim.totalCents);
    expect(all).toContain(`Total de l’état ${plain(formatEuros(input.claim.totalCents))}`);
  });

  it("sums up a long claim by scheme where it ends, beside its total", async () => {
    const input = paperOf([...linesUpTo(400), ...linesApart]);
    const pages = await pagesOf(await renderClaim(input));
    const last = pages.at(-1) ?? "";
    const own = (scheme: string) =>
      input.claim.lines
        .filter((line) => line.scheme === scheme && !line.regularisation)
        .reduce((sum, { cents }) => sum + cents, 0);
    expect(last).toContain(
      `ASC, accès aux droits logement 134 ${plain(formatEuros(own("asc-droits")))} \u221247,41 € ` +
        plain(formatEuros(own("asc-droits") - 4741)),
    );
    expect(last).toContain("Total de l’état");
    expect((await pagesOf(await renderClaim(paperOf(linesUpTo(60))))).join(" ")).not.toContain("Récapitulatif");
  });

  it("never leaves a subtotal, a heading or the totals alone, however many lines stand before them", async () => {
    for (let count = 20; count <= 60; count += 3) {
      const pages = await pagesOf(await renderClaim(paperOf(linesUpTo(count))));
      for (const page of pages) {
        const table = page.slice(page.indexOf("Montant") + 7);
        expect(table, `${count} lines`).not.toMatch(/^( Report [\d ]+,\d\d €)? Sous-total/);
        expect(table, `${count} lines`).not.toMatch(/\d lignes? À reporter/);
      }
    }
  });

  it("fits on one page with three lines of three schemes", async () => {
    expect(await pagesOf(await renderClaim(paperOf(linesUpTo(3))))).toHaveLength(1);
  });

  it("is an avoir where it gives money back", async () => {
    const [, , correction] = linesApart;
    const [text = ""] = await pagesOf(await renderClaim(paperOf(correction ? [correction] : [])));
    expect(text).toContain("Avoir Octobre 2026");
    expect(text).toContain("Total de l’avoir \u221247,41 €");
    expect(text).toContain("quarante-sept euros et quarante et un centimes, au crédit du financeur.");
    expect(text).not.toContain("paiement à");
  });

  it("bears the title its agreement sets, and leaves out what the agreement leaves out", async () => {
    const input = paperOf([lineAt(0)], { agreement: { document: "grant-request", totalInWords: false } });
    const { vatMention: _, paymentTermDays: __, envelopeCents: ___, ...agreement } = input.agreement;
    const { remainingEnvelopeCents: ____, ...claim } = input.claim;
    const [text = ""] = await pagesOf(await renderClaim({ ...input, claim, agreement }));
    expect(text).toContain("Demande de versement de subvention");
    for (const absent of ["TVA", "Arrêté", "Délai", "Enveloppe", "Reste disponible"])
      expect(text).not.toContain(absent);
  });

  it("breaks what is too long instead of losing or overprinting it", async () => {
    const measure = `ASELL-CD-${"2026-".repeat(12)}0001`;
    const number = "AM99-PREFIXE-TRES-LONG-2026-0010";
    const input = paperOf([lineAt(0, { measure })], { number });
    const operator = { ...input.operator, name: `Association ${"d’accompagnement vers le logement ".repeat(5)}` };
    const [text = ""] = await pagesOf(await renderClaim({ ...input, operator }));
    expect(text.replaceAll(" ", "")).toContain(measure.slice(0, 19));
    expect(occurrences(text.replaceAll(" ", ""), "2026-")).toBeGreaterThanOrEqual(12);
    expect(text).toContain("Certifié exact");
  });

  it("shows a letter that the font lacks as a question mark, and control characters as spaces", async () => {
    const input = paperOf([lineAt(0, { household: "字\u0007É." })]);
    const [text = ""] = await pagesOf(await renderClaim(input));
    expect(text).toContain("? É.");
  });
});
