import { describe, expect, it } from "vitest";
import { figuresApart } from "../../../shared/domain/reading/boxed-figures.ts";
import { parseIdentifier } from "../../../shared/domain/reading/parse-identifier.ts";
import { DECISION_STRUCTURES, RENEWAL_STRUCTURES } from "./decision-renewal-structures.ts";
import { describePapers } from "./describe-papers.ts";
import { read } from "./drawn-papers.ts";

describePapers("A decision or renewal of an odd build", { decision: DECISION_STRUCTURES, renewal: RENEWAL_STRUCTURES });

const NOTICE = `
Fonds logement de Haute-Rive
2 quai Neuf, 25000 Besançon

                                            Ilyes MANSOURI
                                            4 rue des Granges
                                            25000 Besançon
NOTIFICATION DE DÉCISION
Votre demande d'accompagnement lié au logement a été examinée.
Date de la commission        03/02/2026
Décision                     refus
Mesure                       HR-2026-14
Motif ou conditions
ou observations
Fait à Besançon              le 05/02/2026           La présidente de la commission,
`;
const STAMP = "                                                     Fonds logement de Haute-Rive";

describe("On a notice in a table", () => {
  it("the second line of a label whose value is empty is no value", () => {
    expect(read(NOTICE).fields.conditions).toBeUndefined();
  });

  it("a number behind « Mesure » is the measure's", () => {
    expect(read(NOTICE).fields.measureRef?.value).toBe("HR-2026-14");
  });

  it("no ink beside a stamp of the sender is for a person to see, and none at all is no signature", () => {
    expect(read(`${NOTICE}\n${STAMP}`).fields.professionalSigned).toMatchObject({ value: false, accepted: false });
    expect(read(NOTICE).fields.professionalSigned).toMatchObject({ value: false, accepted: true });
  });

  it("what is conditional on a signature is no place to sign", () => {
    const text = NOTICE.replace(
      "Motif ou conditions\nou observations",
      "Conditions    Signature d'un plan d'apurement",
    );
    expect(read(text).fields.professionalSigned?.text).toBe("La présidente de la commission,");
  });
});

describe("Figures in boxes", () => {
  it.each([
    ["[o]3|", 2, "03"],
    ["O 6", 2, "06"],
    ["lo |6", 2, "06"],
    ["1 [2", 2, "12"],
    ["9 6 2 7 : O", 5, "96270"],
    ["9612 (0)", 5, "96120"],
  ])("%s are %i figures: %s", (text, count, figures) => {
    expect(figuresApart(text, count)?.figures).toBe(figures);
  });

  it.each([
    ["6 |", 2],
    ["906 4 0 5", 5],
    ["4.5", 2],
    ["six", 2],
  ])("%s are not %i", (text, count) => {
    expect(figuresApart(text, count)).toBeUndefined();
  });
});

describe("A choice beside what asks for it", () => {
  it.each([
    ["DECISION", "REORIENTATION", "redirected"],
    ["Décision prise", "Réorientation", "redirected"],
  ])("is its answer, though it looks like another label: %s %s", (label, answer, decision) => {
    const text = `NOTIFICATION DE DECISION\n\nDOSSIER             2026-0358\n${label}          ${answer}\nOBSERVATIONS        La situation relève d'une autre mesure.`;
    expect(read(text).fields.decision).toMatchObject({ value: decision, accepted: true });
  });
});

describe("A number", () => {
  it("has the figures of a date where there is such a day, and not otherwise", () => {
    expect(parseIdentifier("12-06-2026")).toBeUndefined();
    expect(parseIdentifier("56-26-077")?.value).toBe("56-26-077");
  });

  it("of a measure is not the number of the file", () => {
    expect(parseIdentifier("mesure 2025/M/126 / dossier D-7")).toBeUndefined();
    expect(parseIdentifier("dossier D-2026-7")?.value).toBe("D-2026-7");
  });
});
