import { describe, expect, it } from "vitest";
import { DESK_BILANS } from "./bilan-desk-papers.ts";
import { FIRST_BILANS } from "./bilan-papers.ts";
import { SECOND_BILANS } from "./bilan-papers-more.ts";
import { accepted } from "./drawn-papers.ts";
import { wrongFields } from "./office-papers.ts";

const PAPERS = [...FIRST_BILANS, ...SECOND_BILANS, ...DESK_BILANS];
const TITLE = "BILAN DE RUPTURE\nMesure n° VDB-26-0087\n";

describe("bilans of many offices", () => {
  it.each(PAPERS.map((paper) => [paper.office, paper] as const))("are read whole: %s", (_, paper) => {
    expect(wrongFields(paper, "bilan")).toEqual([]);
  });
});

describe("a bilan", () => {
  it.each([
    ["Rapport de fin d'intervention ASLL", "final"],
    ["Compte rendu d'accompagnement à mi-parcours", "interim"],
    ["Fiche d'interruption de la mesure d'accompagnement", "break-off"],
    ["Bilan intermédiaire ou final de l'accompagnement", undefined],
  ])("names its kind in its title, in whatever words: %s", (title, kind) => {
    expect(accepted(`${title}\n\nMesure n° VDB-26-0087\nObjectifs atteints : oui\nRelais : CCAS`).bilanKind).toBe(kind);
  });

  it.each([
    ["La mesure a été interrompue le 27 février 2026 en raison d'une hospitalisation.", "2026-02-27"],
    ["L'accompagnement, qui devait se terminer le 1er mai 2026, se poursuit.", undefined],
    ["Le suivi s'est achevé le 31 mai 2026.", "2026-05-31"],
  ])("ended when a sentence says that it did: %s", (sentence, end) => {
    expect(accepted(TITLE + sentence).endOn).toBe(end);
  });

  it.each([
    ["Nous l'avons rencontrée 16 fois, dont 11 fois à son domicile.", 16, 11],
    ["6 visites à domicile et 3 entretiens au bureau ont été réalisés.", 9, 6],
    ["Elle a été vue à 5 reprises.", 5, undefined],
  ])("counts meetings however they are told: %s", (sentence, visits, home) => {
    const fields = accepted(TITLE + sentence);
    expect([fields.visitsDone, fields.homeVisitsDone]).toEqual([visits, home]);
  });

  it("with a scale of marks below an empty count counts nothing", () => {
    const text = `${TITLE}
Nombre de rencontres   4        dont visites à domicile
Grille d'évaluation                  1         2         3         4
Gestion du budget                    x`;
    expect(accepted(text)).toMatchObject({ visitsDone: 4 });
    expect(accepted(text)).not.toHaveProperty("homeVisitsDone");
  });

  it("ends an answer where the next line announces another", () => {
    const text = `${TITLE}Motif de la rupture : départ sans adresse\nConstat : la dette demeure.`;
    expect(accepted(text).reason).toBe("départ sans adresse");
  });

  it("has no day of its own where a line says when the measure stopped", () => {
    expect(accepted(`${TITLE}Mesure arrêtée le : 22/01/2026`)).toMatchObject({ endOn: "2026-01-22" });
    expect(accepted(`${TITLE}Mesure arrêtée le : 22/01/2026`)).not.toHaveProperty("documentOn");
  });

  it("reads a question and what the form asks for where it says yes", () => {
    const text = `${TITLE}Relais mis en place :   ☒ Oui   ☐ Non\nSi oui, relais (service ou personne)\nPoint conseil budget de Champvallon`;
    expect(accepted(text).relay).toBe("Point conseil budget de Champvallon");
  });
});
