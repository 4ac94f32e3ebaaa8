import { describe, expect, it } from "vitest";
import { FIRST_CONTRACTS } from "./contract-papers.ts";
import { SECOND_CONTRACTS } from "./contract-papers-more.ts";
import { accepted, read } from "./drawn-papers.ts";
import { wrongFields } from "./office-papers.ts";

const PAPERS = [...FIRST_CONTRACTS, ...SECOND_CONTRACTS];
const TITLE = "CONTRAT D'ACCOMPAGNEMENT SOCIAL\nMesure n° VDB-26-0112\n";

describe("contracts of many offices", () => {
  it.each(PAPERS.map((paper) => [paper.office, paper] as const))("are read whole: %s", (_, paper) => {
    expect(wrongFields(paper, "contract")).toEqual([]);
  });
});

describe("a contract", () => {
  it.each([
    ["Cet engagement est pris pour six mois.", 6],
    ["La durée du contrat est fixée à 9 mois.", 9],
    ["Le contrat est conclu du 02/03/2026 au 01/09/2026, soit six mois.", 6],
    ["Il peut être renouvelé pour six mois.", undefined],
    ["Chacun peut y mettre fin avec un préavis de deux mois.", undefined],
    ["Un bilan est remis tous les trois mois.", undefined],
  ])("lasts what a sentence says that it lasts: %s", (sentence, months) => {
    expect(accepted(TITLE + sentence).months).toBe(months);
  });

  it.each([
    ["La fréquence des rencontres est fixée comme suit : une visite par semaine.", "une visite par semaine"],
    ["Les rencontres se tiendront deux fois par mois au bureau.", "deux fois par mois au bureau"],
    ["Mme Delahousse passera au domicile tous les quinze jours.", "tous les quinze jours"],
    ["Le ménage paie son loyer tous les mois et reçoit un bilan.", undefined],
  ])("says how often the household is met: %s", (sentence, rhythm) => {
    expect(accepted(TITLE + sentence).visitRhythm).toBe(rhythm);
  });

  it.each([
    [
      "Entre l'association Les Deux Rives, 3 quai Sud, représentée par sa directrice, et :",
      "Association Les Deux Rives",
    ],
    ["L'organisme SOLIHA Val-de-Brume, représenté par Cécile Auvray, d'une part,", "SOLIHA Val-de-Brume"],
    ["Entre le Département, représenté par son président, et :", undefined],
    ["L'opérateur, d'une part, et le ménage, d'autre part.", undefined],
  ])("names who accompanies in its first sentences only: %s", (sentence, operator) => {
    expect(accepted(`${TITLE}Entre les soussignés :\n${sentence}`).operator).toBe(operator);
  });

  it("with a column of what the worker owes has only the objectives of the household", () => {
    const text = `${TITLE}
N°         Objectifs de l'accompagnement           L'intervenant s'engage à
1          Tenir un budget                         Être présent aux rendez-vous.
2          Ouvrir les droits                       Respecter la confidentialité.
Fait à Montbrisac, le 02/03/2026`;
    expect(accepted(text).objectives).toEqual(["Tenir un budget", "Ouvrir les droits"]);
    expect(
      read(text.replace(/Tenir un budget|Ouvrir les droits/g, (own) => " ".repeat(own.length))).fields.objectives,
    ).toBeUndefined();
  });

  it("does not take what the household copies for its name", () => {
    const text = `${TITLE}Entre M. Bruno THÉVENOUX, né le 16/03/1947, et l'association.\n\nPour le ménage THÉVENOUX, lu et approuvé`;
    expect(accepted(text)).toMatchObject({ "household.lastName": "THÉVENOUX", "household.firstName": "Bruno" });
  });

  it("gives the town right of the address to the same home", () => {
    const text = `${TITLE}
LE MÉNAGE                        L'ORGANISME
Nom          Prénom              Association
MORVAN       Gaël                Les Deux Rives
Adresse                          Code postal et ville
3 impasse des Genêts             96120 Montbrisac`;
    expect(accepted(text)).toMatchObject({ "household.postalCode": "96120", "household.city": "Montbrisac" });
  });

  it("knows labels whose spaces were lost and dates whose boxes were read along", () => {
    const text = `${TITLE}Débutdelamesure      2 1/0 9 12025\nFindelamesure        2 0/0|3/2026\nNom    MORVAN`;
    expect(accepted(text, { source: "ocr" })).toMatchObject({ startOn: "2025-09-21", endOn: "2026-03-20" });
  });
});
