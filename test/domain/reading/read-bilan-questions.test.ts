import { describe, expect, it } from "vitest";
import { areUneven } from "../../../shared/domain/reading/hand-shapes.ts";
import { labelOfQuestion } from "../../../shared/domain/reading/label-of-question.ts";
import { ASKING_BILANS } from "./bilan-question-papers.ts";
import { accepted } from "./drawn-papers.ts";
import { wrongFields } from "./office-papers.ts";
import { drawPage } from "./page-drawing.ts";

describe("bilans that ask questions", () => {
  it.each(ASKING_BILANS.map((paper) => [paper.office, paper] as const))("are read whole: %s", (_, paper) => {
    expect(wrongFields(paper, "bilan")).toEqual([]);
  });
});

describe("a question", () => {
  it.each([
    ["Qui prendra le relais ?", "relay"],
    ["12 Vers quel service la famille est-elle orientée", "relay"],
    ["Combien de rencontres en tout ?", "visits-done"],
    ["Parmi elles, combien au domicile", "home-visits"],
    ["Dont combien chez la personne ?", "home-visits"],
    ["En cas d'arrêt, quelle en est la cause ?", "reason"],
    ["Que recommandez-vous pour la suite (en quelques lignes)", "recommendations"],
    ["De quel bilan s'agit-il (entourez)", "bilan-kind"],
    ["Est-ce que les objectifs du contrat ont été remplis ?", "outcome"],
    ["Les buts fixés sont-ils atteints", "outcome"],
    ["À quelle date le suivi a-t-il débuté ?", "start-on"],
    ["Jusqu'à quand ?", "end-on"],
    ["Qui avez-vous accompagné ?", "full-name"],
  ])("is known by its words, in whatever order: %s", (question, role) => {
    expect(labelOfQuestion(question)?.role).toBe(role);
  });

  it.each([
    "Combien d'enfants vivent au foyer ?",
    "Combien de fois par mois vous rencontrez-vous ?",
    "Pourquoi faut-il poursuivre la mesure ?",
    "Le relais est assuré par le CCAS de Valbrume.",
    "Quels objectifs ont été atteints ?",
    "Quelle durée proposez-vous ?",
    "Que le ménage soit accompagné vers un logement adapté à ses ressources.",
  ])("that asks something else, or a sentence, is none of these: %s", (text) => {
    expect(labelOfQuestion(text)).toBeUndefined();
  });

  it("has its answer after its mark, beside or below", () => {
    const text =
      "BILAN FINAL\n\nCombien de visites en tout ? 9\nDont combien à domicile ?      4\nQui prend le relais ?\nMDS";
    expect(accepted(text)).toMatchObject({ visitsDone: 9, homeVisitsDone: 4, relay: "MDS" });
  });

  it("on the objectives is answered by yes or no", () => {
    const text = "BILAN FINAL\n\nMesure n° VDB-26-0087\nLes objectifs sont-ils atteints ?      Non";
    expect(accepted(text).outcome).toBe("not-met");
  });
});

describe("a label", () => {
  it("is one though the point of its number was not read, and a count is none", () => {
    const rows =
      "1 Nom de la personne suivie      LEFRANC\n2 Prénom      Gaël\n3 Née le      12/05/1990\n4 N° de mesure      M-26-114";
    expect(accepted(`BILAN FINAL\n\n${rows}`, { source: "ocr" })).toMatchObject({
      "household.lastName": "LEFRANC",
      "household.firstName": "Gaël",
      "household.birthOn": "1990-05-12",
      measureRef: "M-26-114",
    });
  });
});

describe("a reason", () => {
  it("is not what somebody did not follow up", () => {
    const told = "La mesure a été interrompue, Madame ne donnant plus suite à nos courriers.";
    expect(accepted(`BILAN DE RUPTURE\n\nMesure n° VDB-26-0087\n${told}`).reason).toBeUndefined();
  });
});

describe("words of a neat hand", () => {
  const text =
    "Stéphane LENOËL\n122 bis rue des Tisserands\nSaint-Aubier 12/03/1994\nIntermédiation locative\nSylvie Pontarlier 03/01/2026";
  const words = drawPage(text, { source: "ocr" }).lines.flatMap((line) => line.words);
  const printed = (size: number) => (word: (typeof words)[number]) => ({
    ...word,
    box: { ...word.box, width: widthOf(word.text) * size, height: size * 0.72 * Math.SQRT1_2 },
  });
  const widthOf = (word: string) =>
    [...word].reduce((sum, letter) => sum + (/[ijltI'.]/.test(letter) ? 0.24 : /[A-Zm]/.test(letter) ? 0.72 : 0.54), 0);

  it("differ in height and in the widths of their letters, which print does not", () => {
    expect(areUneven(words.map(printed(0.02)), Math.SQRT1_2)).toBe(false);
    const wobbles = [1, 0.8, 1.25, 0.7, 1.35];
    const hand = words.map(printed(0.02)).map((word, at) => {
      const figures = /^[\d/]+$/.test(word.text) ? 1.15 : 1;
      const wobble = wobbles[at % wobbles.length] ?? 1;
      return {
        ...word,
        box: {
          ...word.box,
          width: word.box.width * 0.75 * figures * (1 + (wobble - 1) / 2),
          height: word.box.height * wobble,
        },
      };
    });
    expect(areUneven(hand, Math.SQRT1_2)).toBe(true);
  });
});
