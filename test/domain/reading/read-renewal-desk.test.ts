import { describe, expect, it } from "vitest";
import { layOutPage } from "../../../shared/domain/reading/lay-out-page.ts";
import { accepted } from "./drawn-papers.ts";
import { openFields, wrongFields } from "./office-papers.ts";
import { drawPage } from "./page-drawing.ts";
import { DESK_RENEWALS } from "./renewal-desk-papers.ts";

describe("requests for more from the desks of offices", () => {
  it.each(DESK_RENEWALS.map((paper) => [paper.office, paper] as const))("are read right: %s", (_, paper) => {
    expect(wrongFields(paper, "renewal")).toEqual([]);
    expect(openFields(paper)).toEqual(paper.open ?? []);
  });

  it("are read column by column where two texts wrap side by side in one row of a table", () => {
    const {
      "household.birthOn": birthOn,
      "household.city": city,
      endOn,
      monthsRequested,
    } = accepted(`
                              BORDEREAU D'ENVOI
   Désignation                                      Observations
   Demande de renouvellement de la mesure           Échéance de la mesure en cours :
   d'accompagnement                                 30/06/2026
   concernant Madame Odile MARCHAL, née le          Durée demandée : 4 mois
   12/04/1981
                                                    Premier renouvellement
   demeurant 4 rue des Forges, 25000
                                                    À inscrire à la prochaine
   Besançon
                                                    séance.
   Mesure n° 25-118
   Dossier n° 2026-0417
`);
    expect({ birthOn, city, endOn, monthsRequested }).toEqual({
      birthOn: "1981-04-12",
      city: "Besançon",
      endOn: "2026-06-30",
      monthsRequested: 4,
    });
  });

  it("take « votre nom » on a form that names the beneficiary for whoever fills it in, and its head's day for the paper's", () => {
    const values = accepted(`
Nouvelle réponse : renouvellement d'une mesure
De        Formulaires <ne-pas-repondre@departement.example>
À         Secrétariat logement
Reçu le   14/05/2026 à 09:12

Votre service : UDAF 25
Votre nom : Paul Kern
Nom de la personne accompagnée : MARCHAL
Numéro de mesure : M-2026-118
Date de fin de la mesure en cours : 30/06/2026
Nombre de mois demandés : 4
Rang du renouvellement (1, 2, 3...) : 2
Pourquoi faut-il continuer ?
Le relogement est prévu à la rentrée.
`);
    expect(values).toMatchObject({
      "household.lastName": "MARCHAL",
      documentOn: "2026-05-14",
      renewalRank: 2,
      motive: "Le relogement est prévu à la rentrée.",
    });
  });

  it("leave out the corner of a frame before its caption and what is written in it", () => {
    const page = drawPage("  Mesure\nr n° de mesure\n  M-2026-118\nL 30/06/2026", { source: "ocr" });
    const lines = page.lines.map((line) => ({
      ...line,
      words: line.words.map((word) => (word.text.length === 1 ? { ...word, confidence: 0.4 } : word)),
    }));
    const { rows } = layOutPage({ ...page, lines });
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(" "))).toEqual([
      "Mesure",
      "n° de mesure",
      "M-2026-118",
      "30/06/2026",
    ]);
  });
});
