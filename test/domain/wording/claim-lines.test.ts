import { describe, expect, it } from "vitest";
import { BlockReason } from "../../../schemas/claim.ts";
import { SchemeId } from "../../../schemas/scheme.ts";
import {
  blockReasonLabel,
  correctionNote,
  linePartLabel,
  partLabel,
  regularisationNote,
} from "../../../shared/domain/wording/claim-lines.ts";
import {
  claimFileName,
  groupIban,
  groupSiret,
  paperKindOf,
  paperTitle,
  settledSentence,
} from "../../../shared/domain/wording/claim-paper.ts";
import { schemeLabel, shortSchemeLabel } from "../../../shared/domain/wording/schemes.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the words of a claim's lines", () => {
  it.each([
    ["2/6", "monthly", "mensualité 2/6"],
    ["1/1", "at-start", "versement initial 1/1"],
    ["1/2", "start-and-bilan", "acompte 1/2"],
    ["1/1", "on-bilan", "versement au bilan 1/1"],
    ["1/2", "project", "avance 1/2"],
    ["2/6", undefined, "versement 2/6"],
    ["closing", "monthly", "solde de clôture"],
    ["balance", "project", "solde"],
    ["correction", "monthly", "correction"],
    ["2026-10", "month-measure", "mois-mesure octobre 2026"],
  ] as const)("part %s of schedule %s is « %s »", (part, schedule, label) => {
    expect(plain(partLabel(part, schedule))).toBe(label);
  });

  it("a renewal's part says which renewal", () => {
    expect(linePartLabel({ part: "1/3", tranche: 1 }, "monthly")).toBe("mensualité 1/3");
    expect(linePartLabel({ part: "1/3", tranche: 3 }, "monthly")).toBe("renouvellement 2, mensualité 1/3");
  });

  it("a correction names the line it corrects, a régularisation its own month", () => {
    const corrects = { claim: "AM99-2026-0002", measure: "M-1", tranche: 1, part: "2/6" };
    expect(plain(correctionNote(corrects, "monthly"))).toBe("corrige mensualité 2/6 du n° AM99-2026-0002");
    expect(plain(regularisationNote("2026-08"))).toBe("au titre d’août 2026");
  });

  it("every reason and every scheme has its words", () => {
    for (const reason of BlockReason.options) expect(blockReasonLabel(reason)).toMatch(/\p{L}/u);
    const labels = SchemeId.options.map(schemeLabel);
    const shorts = SchemeId.options.map(shortSchemeLabel);
    expect(new Set(labels).size).toBe(SchemeId.options.length);
    expect(new Set(shorts).size).toBe(SchemeId.options.length);
  });
});

describe("the words of a claim's paper", () => {
  it("an avoir is an avoir whatever the agreement calls its papers", () => {
    expect(paperTitle(paperKindOf({ kind: "claim" }, { document: "claim" }))).toBe("État mensuel et appel de fonds");
    expect(paperTitle(paperKindOf({ kind: "claim" }, { document: "invoice" }))).toBe("Facture");
    expect(paperTitle(paperKindOf({ kind: "claim" }, { document: "grant-request" }))).toBe(
      "Demande de versement de subvention",
    );
    expect(paperTitle(paperKindOf({ kind: "avoir" }, { document: "invoice" }))).toBe("Avoir");
  });

  it("the sum in words agrees with the paper", () => {
    expect(settledSentence("claim", "un euro")).toBe("Arrêté le présent état à la somme d’un euro.");
    expect(settledSentence("invoice", "deux euros")).toBe("Arrêtée la présente facture à la somme de deux euros.");
    expect(settledSentence("avoir", "deux euros")).toContain("au crédit du financeur");
  });

  it("account and establishment numbers are grouped to be read", () => {
    expect(plain(groupIban("FR3499999000010000000000192"))).toBe("FR34 9999 9000 0100 0000 0000 192");
    expect(plain(groupSiret("99900001100018"))).toBe("999 000 011 00018");
  });

  it("a claim's files bear its number", () => {
    expect(claimFileName({ number: "AM99-2026-0001" })).toBe("AM99-2026-0001.pdf");
    expect(claimFileName({ number: "AM99-2026-0001" }, "csv")).toBe("AM99-2026-0001.csv");
  });
});
