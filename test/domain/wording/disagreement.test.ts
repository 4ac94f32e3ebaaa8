import { describe, expect, it } from "vitest";
import { disagreementCodes } from "../../../shared/domain/audit/disagreement.ts";
import { checkedText, disagreementSentence } from "../../../shared/domain/wording/disagreement.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what does not agree, in words", () => {
  it("names the claim, its month, its agreement and the line, and what was expected and found", () => {
    const place = { agreement: "asell-2026", month: "2026-04", number: "AS-2026-0004", line: 3, measure: "M-1" };
    const found = { code: "line-differs" as const, place, expected: "94,84 €", found: "94,85 €" };
    expect(plain(disagreementSentence(found))).toBe(
      "État AS-2026-0004, mois d’avril 2026, convention asell-2026, ligne 3, mesure M-1 : cette ligne n’est plus celle qui a été émise ; attendu 94,84 €, trouvé 94,85 €.",
    );
  });

  it("names an entry of the audit by its chain and number", () => {
    expect(plain(disagreementSentence({ code: "entry-missing", place: { chain: "SETUP", entry: 2 } }))).toBe(
      "Journal SETUP, entrée 2 : cette entrée du journal manque.",
    );
  });

  it("shows hashes by their beginning", () => {
    const values = { expected: "a".repeat(64), found: "b".repeat(64) };
    expect(plain(disagreementSentence({ code: "setup-differs", place: {}, ...values }))).toBe(
      "Réglages : les réglages ne sont plus ceux qui ont été importés ; attendu aaaaaaaaaaaa…, trouvé bbbbbbbbbbbb….",
    );
  });

  it.each(disagreementCodes)("has a whole sentence for %s", (code) => {
    expect(disagreementSentence({ code, place: { agreement: "a" } })).toMatch(/^Convention a.*\u00a0: \p{Ll}.+\.$/u);
  });

  it("counts what was checked", () => {
    const counts = { chains: 1, entries: 2, agreements: 1, claims: 3, lines: 12, papers: 6, evidence: 1 };
    expect(plain(checkedText(counts))).toBe(
      "3 états et 12 lignes de 1 convention, 6 fichiers produits, 1 justificatif, 2 entrées de 1 journal",
    );
  });
});
