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
      "referrer.organisation": "Territoire d'action sociale de Vernoy",
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

  it("is read from a letter that says everything in sentences", () => {
    const text = `
Centre communal d'action sociale de Vernoy
8 rue du Bac, 71999 Vernoy-sur-Saône
Affaire suivie par : Nadia Costes, Conseillère ESF
Tél. : 01 99 00 18 82
Objet : demande de mesure ASLL - Saône-et-Loire

Madame, Monsieur,

Je vous adresse la situation de Madame Solène Du Plessis, née le 30 septembre 1984,
demeurant 3 chemin de la Saulaie, 71998 Ormes-les-Prés. Elle est joignable au 06 39
98 20 46. La famille se compose de deux adultes et trois enfants. Le ménage est
actuellement hébergé chez un tiers.

Les ressources mensuelles du foyer s'élèvent à 1 245,30 €. L'aide au logement est de
301,00 €. Les autres dettes s'élèvent à 2 010,00 €. Le jugement d'expulsion a été rendu.
La mesure demandée a pour objet l'accès au logement.

Je reste joignable au 01 99 00 18 99 et vous prie d'agréer, Madame, mes salutations.

Le ménage,                              Nadia Costes
                                        {signature}
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "Du Plessis",
      "household.firstName": "Solène",
      "household.phone": "+33639982046",
      "household.adults": 2,
      "household.children": 3,
      occupancy: "hosted",
      evictionStage: "judgment",
      requestKind: "access",
      monthlyIncomeCents: 124530,
      housingAidCents: 30100,
      otherDebtCents: 201000,
      "referrer.organisation": "Centre communal d'action sociale de Vernoy",
      "referrer.contactName": "Nadia Costes",
      "referrer.phone": "+33199001882",
      professionalSigned: true,
    });
  });

  it.each([
    ["a fear", "Madame craint une assignation, un commandement de payer pouvant suivre."],
    ["a rule", "Si un jugement d'expulsion était rendu, le bail serait résilié."],
    ["another judgment", "Le jugement de divorce a été prononcé."],
    ["a right that one comes to", "La mesure demandée a pour objet l'accès aux droits."],
    ["somebody else's home", "Le bailleur du ménage est propriétaire de l'immeuble."],
  ])("takes no stage, aim or home from %s", (_, sentence) => {
    const values = accepted(`
FICHE D'ORIENTATION
ASELL courte durée
Nom : DUPONT
Prénom : Jeanne

${sentence}
`);
    for (const field of ["evictionStage", "requestKind", "occupancy"]) expect(values).not.toHaveProperty([field]);
  });

  it("is read from captions over their values, under lettered headings that no vocabulary has", () => {
    const text = `
                      IMPRIMÉ 42
Demande d'intervention - ASLL en bail glissant (Loire)

A      DEMANDEUR
NOM                  PRÉNOM            DATE DE NAISSANCE
de La Vallière       Xavier            26/05/1983
B CONJOINT OU PARTENAIRE
NOM                  PRÉNOM            DATE DE NAISSANCE

C - TOIT
ADRESSE ACTUELLE
8 chemin Vert
CODE POSTAL          COMMUNE           TÉLÉPHONE
42000                Saint-Aubier      06 39 98 38 02
État du logement   ☒ Non décent   ☐ Insalubre   ☒ Trop cher
F MOTIF DE LA DEMANDE
Le logement est trop petit pour la famille.
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "de La Vallière",
      "household.firstName": "Xavier",
      "household.address": "8 chemin Vert",
      "household.postalCode": "42000",
      "household.city": "Saint-Aubier",
      "household.phone": "+33639983802",
      housingDefects: ["indecent", "too-expensive"],
      motive: "Le logement est trop petit pour la famille.",
    });
  });

  it("is read where « Oui » and « Non » stand before their boxes", () => {
    const text = `
FICHE NAVETTE
ASELL courte durée
Nom : DUPONT
Prénom : Jeanne
Une procédure d'expulsion est-elle engagée ?   Oui ☐   Non ☒
`;
    expect(accepted(text)).toMatchObject({ evictionStage: "none" });
  });

  it("without its title is one where it asks what an orientation asks and names a measure", () => {
    const text = `
Service émetteur : CCAS de Saint-Aubier
Type de mesure :   ☒ ASELL généraliste   ☐ ASELL renforcé
Nature de la demande :   ☐ accès   ☒ maintien
1. LE MÉNAGE
Nom : DUPONT
Prénom : Jeanne
Composition familiale (adultes + enfants) : 2 + 1
Le ménage est :   ☒ locataire   ☐ hébergé
Ressources du foyer : 1 200,00 €
Autres dettes : 100,00 €
Une procédure d'expulsion est-elle engagée ?   Oui ☐   Non ☒
Volet 1 : commission   Volet 2 : opérateur
`;
    expect(read(text)).toMatchObject({ kind: "orientation", variant: "fiche-navette" });
    expect(read(text.replaceAll("ASELL", "FSL"))).toMatchObject({ kind: "other" });
  });

  it("takes no amount of the next row for one that a sentence would go on with", () => {
    const text = `
FICHE NAVETTE
ASELL courte durée
Nom : DUPONT
Ressources du foyer    Loyer charges comprises      Autres dettes
1589,36 €              584,24 €
`;
    expect(accepted(text)).not.toHaveProperty(["otherDebtCents"]);
    expect(accepted(text)).toMatchObject({ monthlyIncomeCents: 158936 });
  });
});
