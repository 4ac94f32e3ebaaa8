import { describe, expect, it } from "vitest";
import { accepted, ORIENTATION_TABLE, ORIENTATION_TABLE_VALUES, read } from "./drawn-papers.ts";

describe("an orientation form", () => {
  it.each([
    ["the text of the file", {}],
    ["a clean scan", { source: "ocr" }],
    ["boxes as characters", { glyphs: true }],
  ] as const)("is read whole from %s", (_, options) => {
    const reading = read(ORIENTATION_TABLE, options);
    expect(reading).toMatchObject({ kind: "orientation", variant: "fiche-orientation", findings: [] });
    expect(accepted(ORIENTATION_TABLE, options)).toEqual(ORIENTATION_TABLE_VALUES);
  });

  it("is read with a column for each of two people, and boxes after their text", () => {
    const text = `
FONDS LOGEMENT UNIQUE DE LA LOIRE                           IMPRIMÉ 42
        Demande d'ASLL - Commission Logement Unique

Nature de l'intervention :   Accès ☐      Maintien ☒      Diagnostic ☐

               TITULAIRE              CO-TITULAIRE
NOM            EL AMRANI              MARTIN
Prénom         Élodie                 Paul
Né(e) le       04/05/1990             11/02/1988

Adresse :      12 rue des Lilas
               42000 Saint-Aubier
Composition du ménage : 2 adultes et 3 enfants
`;
    expect(read(text)).toMatchObject({ kind: "orientation", variant: "imprime-42" });
    expect(accepted(text)).toEqual({
      scheme: "asll-42",
      requestKind: "maintenance",
      "household.lastName": "EL AMRANI",
      "household.firstName": "Élodie",
      "household.birthOn": "1990-05-04",
      "household.coHolderLastName": "MARTIN",
      "household.coHolderFirstName": "Paul",
      "household.address": "12 rue des Lilas",
      "household.postalCode": "42000",
      "household.city": "Saint-Aubier",
      "household.adults": 2,
      "household.children": 3,
    });
  });

  it("is read from letter-spaced print and values below their labels", () => {
    const text = `
                  FICHE NAVETTE
Dispositif : ASELL courte durée

LE MÉNAGE
Nom de famille                       Prénom
D U P O N T                          Jeanne

Date de naissance
1 2 / 0 3 / 1 9 8 4
`;
    expect(read(text)).toMatchObject({ kind: "orientation", variant: "fiche-navette" });
    expect(accepted(text)).toEqual({
      scheme: "asell-cd",
      "household.lastName": "DUPONT",
      "household.firstName": "Jeanne",
      "household.birthOn": "1984-03-12",
    });
  });

  it("is read from a letter", () => {
    const text = `
Territoire d'action sociale de Vernoy
8 rue du Bac, 71999 Vernoy-sur-Saône
Tél. 03 53 01 18 77
                                            Vernoy-sur-Saône, le 14 janvier 2026

Objet : demande d'accompagnement social lié au logement
Dispositif : ASLL - Saône-et-Loire

Madame, Monsieur,

Je sollicite une mesure d'ASLL au titre du maintien dans le logement pour Madame Solène PETITJEAN,
née le 30 septembre 1984, demeurant 3 chemin de la Saulaie, 71998 Ormes-les-Prés.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
`;
    expect(read(text)).toMatchObject({ kind: "orientation", variant: "lettre" });
    expect(accepted(text)).toEqual({
      documentOn: "2026-01-14",
      scheme: "asll-71",
      requestKind: "maintenance",
      "household.lastName": "PETITJEAN",
      "household.firstName": "Solène",
      "household.birthOn": "1984-09-30",
      "household.address": "3 chemin de la Saulaie",
      "household.postalCode": "71998",
      "household.city": "Ormes-les-Prés",
    });
  });

  it("that is blank gives no value and no ticked box, and says what is missing", () => {
    const blank = ORIENTATION_TABLE.replaceAll("☒", "☐").replaceAll(
      /CCAS de Montbrisac|Nadège Ferrand|LESTRADE|Mélanie|\d\d\/\d\d\/\d{4}|0\d( \d\d){4}|18 rue.*|96120|Montbrisac|[\d ]+,\d\d €|\{signature\}/g,
      "........",
    );
    const reading = read(blank, { source: "ocr" });
    expect(reading.kind).toBe("orientation");
    expect(reading.fields).toMatchObject({ householdSigned: { value: false }, professionalSigned: { value: false } });
    expect(Object.keys(reading.fields)).toHaveLength(2);
    expect(reading.findings.filter(({ code }) => code === "field-missing").map(({ field }) => field)).toEqual(
      expect.arrayContaining(["household.lastName", "household.firstName", "household.birthOn"]),
    );
  });

  it("keeps the letterhead's phone and address to itself", () => {
    const text = `
CCAS de Montbrisac - Tél. 01 99 00 21 41 - accueil@ccas-montbrisac.example
FICHE D'ORIENTATION
ASELL courte durée
Nom : DUPONT
Prénom : Jeanne
Né(e) le : 12/03/1984
`;
    const values = accepted(text);
    expect(values).not.toHaveProperty(["household.phone"]);
    expect(values).not.toHaveProperty(["household.email"]);
  });
});
