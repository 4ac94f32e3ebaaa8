import { describe, expect, it } from "vitest";
import { accepted } from "./drawn-papers.ts";
import { openFields, wrongFields } from "./office-papers.ts";
import { BLOCK_PAPERS } from "./orientation-block-papers.ts";
import { DESK_PAPERS } from "./orientation-desk-papers.ts";
import { SECOND_PAPERS } from "./orientation-more-papers.ts";
import { ODD_PAPERS } from "./orientation-odd-papers.ts";
import { FIRST_PAPERS } from "./orientation-office-papers.ts";
import { PANEL_PAPERS } from "./orientation-panel-papers.ts";

const PAPERS = [...FIRST_PAPERS, ...SECOND_PAPERS, ...ODD_PAPERS, ...BLOCK_PAPERS, ...DESK_PAPERS, ...PANEL_PAPERS];

describe("orientations of many offices", () => {
  it.each(PAPERS.map((paper) => [paper.office, paper] as const))("are read right: %s", (_, paper) => {
    expect(wrongFields(paper, "orientation")).toEqual([]);
    expect(openFields(paper)).toEqual(paper.open ?? []);
  });
});

const FORM = "FICHE D'ORIENTATION ASELL généraliste\n";

describe("a label in words that no list has", () => {
  it.each([
    ["Total de nos revenus perçus chaque mois : 1 203,40 €", "monthlyIncomeCents", 120340],
    ["Montant total du loyer et des charges : 640,00 €", "rentCents", 64000],
    ["Dettes de loyer envers le bailleur à ce jour : 912,15 €", "rentArrearsCents", 91215],
    ["Quel est le nombre d'enfants présents au foyer ? 2", "household.children", 2],
    ["Nom complet du propriétaire du logement occupé : SCI du Parc", "landlord", "SCI du Parc"],
  ])("says itself what it is: %s", (line, field, value) => {
    expect(accepted(`${FORM}Nom : VIDAL\n${line}`)[field]).toBe(value);
  });

  it.each([
    ["Loyer du précédent logement : 640,00 €", "rentCents"],
    ["Revenus du conjoint : 640,00 €", "monthlyIncomeCents"],
    ["Date d'effet de l'aide au logement : 01/02/2026", "housingAidCents"],
    ["Nom de l'employeur : Duval SA", "household.lastName"],
    ["Date de naissance de l'enfant : 01/02/2016", "household.birthOn"],
  ])("is left alone where another word says another thing: %s", (line, field) => {
    expect(accepted(`${FORM}${line}`)[field]).toBeUndefined();
  });

  it("takes no other question for its value", () => {
    const text = `${FORM}Loyer + charges\nTotal des ressources par mois : 857,15 €`;
    expect(accepted(text)).toMatchObject({ monthlyIncomeCents: 85715 });
    expect(accepted(text).rentCents).toBeUndefined();
  });

  it("goes on in a second line, beside or over its value", () => {
    const text = `${FORM}Nom                  VIDAL\nAdresse du logement\nconcerné             8 rue Haute\nRessources mensuelles du    Loyer charges comprises\nfoyer                       640,00 €\n1 200,00 €`;
    expect(accepted(text)).toMatchObject({
      "household.address": "8 rue Haute",
      monthlyIncomeCents: 120000,
      rentCents: 64000,
    });
  });

  it("may begin with letters that look like a number, and have a number of two parts", () => {
    const text = `${FORM}Nom : VIDAL      C.P. : 96120\n3.1 Ressources totales     3.2 Autres dettes\n1.200,00                   90,00`;
    expect(accepted(text)).toMatchObject({
      "household.postalCode": "96120",
      monthlyIncomeCents: 120000,
      otherDebtCents: 9000,
    });
  });
});

describe("a name", () => {
  it("goes on below where its column is narrow, and takes nothing of the next column", () => {
    const text = `${FORM}SERVICE ORIENTEUR\nOrganisme                  Interlocuteur    Ligne directe\nCentre médico-social de    Anne-Sophie Le   01 99 00 36 45\nSaint-Aubier               Dantec`;
    expect(accepted(text)).toMatchObject({
      "referrer.organisation": "Centre médico-social de Saint-Aubier",
      "referrer.contactName": "Anne-Sophie Le Dantec",
      "referrer.phone": "+33199003645",
    });
  });

  it("after « M. ou Mme » is one person's", () => {
    const text = `${FORM}Je vous soumets la situation de M. ou Mme Rosalie Fournerat, née le 3 décembre 1974.`;
    expect(accepted(text)).toMatchObject({ "household.lastName": "Fournerat", "household.firstName": "Rosalie" });
  });

  it("in the column of the co-holder is the co-holder's, though the heading stands in its middle", () => {
    const text = `${FORM}                           DEMANDEUR                         CONJOINT / CONCUBIN(E)\nNom             LESTRADE                    MOREAU\nPrénom(s)       Stéphane                    Jeanne`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "LESTRADE",
      "household.coHolderLastName": "MOREAU",
      "household.coHolderFirstName": "Jeanne",
    });
  });
});

describe("an address without a label", () => {
  it("is the household's where it is the only one in nobody else's part", () => {
    const text = `${FORM}\n\n\n\nNom : VIDAL\nVit au 8 rue Haute, 96120 Montbrisac`;
    expect(accepted(text)).toMatchObject({ "household.address": "8 rue Haute", "household.city": "Montbrisac" });
  });

  it("is not where it is the service's or the landlord's", () => {
    for (const line of ["Siège du service : 8 rue Haute, 96120 Montbrisac", "Bailleur : 8 rue Haute, 96120 Montbrisac"])
      expect(accepted(`${FORM}\n\n\n\nNom : VIDAL\n${line}`)["household.address"]).toBeUndefined();
  });
});

it("A question of its own at the start of a row begins other boxes, whatever it asks", () => {
  const text = `${FORM}Nom : VIDAL\n2.1 Qualité : ☒ locataire ☐ propriétaire\n2.2 État : ☒ non décent ☐ insalubre`;
  expect(accepted(text)).toMatchObject({ occupancy: "tenant", housingDefects: ["indecent"] });
});

it("A day that a machine printed, or a service got a paper, is not the paper's", () => {
  expect(accepted(`${FORM}Imprimé le 13/03/2026\nNom : VIDAL`).documentOn).toBeUndefined();
});
