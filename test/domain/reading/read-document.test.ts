import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../../schemas/page.ts";
import { readDocument } from "../../../shared/domain/reading/read-document.ts";
import { type DrawOptions, drawPage } from "./page-drawing.ts";

const today = "2026-10-05";
const read = (text: string, options: DrawOptions = {}) =>
  readDocument({ pages: [drawPage(text, options)], today, operators: ["Association Le Cairn Habitat"] });

/** The accepted values by name. */
function accepted(text: string, options: DrawOptions = {}) {
  const { fields } = read(text, options);
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.accepted)
      .map(([name, { value }]) => [name, value]),
  );
}

const ORIENTATION_TABLE = `
                           FICHE D'ORIENTATION
          Accompagnement socio-éducatif lié au logement

Dispositif :  ☐ ASELL généraliste   ☐ ASELL renforcé   ☒ ASELL courte durée
Objet de la demande :  ☐ Accès au logement   ☒ Maintien dans le logement   ☐ Diagnostic

SERVICE PRESCRIPTEUR
Organisme           CCAS de Montbrisac
Référent            Nadège Ferrand            Téléphone        01 99 00 21 41

MÉNAGE
Nom                 LESTRADE                  Prénom           Mélanie
Né(e) le            12/04/1987                Téléphone        06 39 98 12 04
Adresse             18 rue des Lavandières, bât. B
Code postal         96120                     Commune          Montbrisac

Statut :  ☒ Locataire   ☐ Sous-locataire   ☐ Propriétaire   ☐ Hébergé(e) par un tiers
Loyer charges comprises      612,40 €         Aide au logement     284,00 €
Ressources mensuelles        1 687,50 €       Dette locative       2 436,80 €
Procédure :  ☐ Aucune procédure   ☐ Commandement de payer   ☒ Assignation   ☐ Jugement

Fait à Montbrisac, le 18/05/2026

Signature du ménage                           Signature du professionnel
  {signature}                                    {signature}
`;

const ORIENTATION_TABLE_VALUES = {
  scheme: "asell-cd",
  requestKind: "maintenance",
  "referrer.organisation": "CCAS de Montbrisac",
  "referrer.contactName": "Nadège Ferrand",
  "referrer.phone": "+33199002141",
  "household.lastName": "LESTRADE",
  "household.firstName": "Mélanie",
  "household.birthOn": "1987-04-12",
  "household.phone": "+33639981204",
  "household.address": "18 rue des Lavandières, bât. B",
  "household.postalCode": "96120",
  "household.city": "Montbrisac",
  occupancy: "tenant",
  rentCents: 61240,
  housingAidCents: 28400,
  monthlyIncomeCents: 168750,
  rentArrearsCents: 243680,
  evictionStage: "summons",
  signedOn: "2026-05-18",
  householdSigned: true,
  professionalSigned: true,
};

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

describe("a decision", () => {
  it("is read from a letter in sentences", () => {
    const text = `
Département du Val-de-Brume
                                            Valbrume, le 10 juillet 2026
Objet : notification de décision
Réf. mesure : VDB-26-0142

Madame, Monsieur,
J'ai l'honneur de vous informer que la commission d'attribution, réunie le 9 juillet 2026, a examiné la
situation de Madame Inès ROUSSILLON, née le 8 décembre 1995, et a décidé d'accorder la mesure ASELL courte
durée pour une durée de six mois à compter du 1er août 2026. Elle est confiée à l'Association Le Cairn Habitat.
`;
    expect(read(text).kind).toBe("decision");
    expect(accepted(text)).toEqual({
      documentOn: "2026-07-10",
      measureRef: "VDB-26-0142",
      sessionOn: "2026-07-09",
      scheme: "asell-cd",
      decision: "granted",
      monthsGranted: 6,
      startOn: "2026-08-01",
      operator: "Association Le Cairn Habitat",
      "household.lastName": "ROUSSILLON",
      "household.firstName": "Inès",
      "household.birthOn": "1995-12-08",
    });
  });

  it("is read from a table with values below their headings and boxes in a column", () => {
    const text = `
              PROCÈS-VERBAL DE LA COMMISSION
              ASELL courte durée

Date de la séance      N° de mesure         Bénéficiaire              Né(e) le
09/07/2026             VDB-26-0142          LESTRADE Mélanie          12/04/1987

Sens de la décision    ☒ Favorable
                       ☐ Défavorable
                       ☐ Ajournement

Durée accordée : 6 mois          Date de prise d'effet : 20/07/2026

                                 Le président de la commission
                                   {signature}
`;
    expect(accepted(text, { source: "ocr" })).toEqual({
      scheme: "asell-cd",
      sessionOn: "2026-07-09",
      measureRef: "VDB-26-0142",
      "household.lastName": "LESTRADE",
      "household.firstName": "Mélanie",
      "household.birthOn": "1987-04-12",
      decision: "granted",
      monthsGranted: 6,
      startOn: "2026-07-20",
      professionalSigned: true,
    });
  });

  it.each([
    ["La demande est refusée.", "refused"],
    ["La commission a décidé d'ajourner l'examen du dossier.", "adjourned"],
    ["La commission a émis un avis défavorable.", "refused"],
    ["Décision : réorientation vers un autre dispositif", "redirected"],
    ["Avis de la commission : favorable", "granted"],
    ["La mesure n'est pas accordée.", "refused"],
  ])("« %s » is %s", (sentence, decision) => {
    expect(
      accepted(`NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\n${sentence}`),
    ).toMatchObject({ decision });
  });

  it("of which two boxes are ticked is for a person", () => {
    const reading = read(
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision :  ☒ accordée  ☒ refusée  ☐ ajournée",
    );
    expect(reading.fields.decision?.accepted).toBe(false);
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "readings-differ", field: "decision", severity: "error" }),
    );
  });

  it("whose options are printed without any tick is no decision", () => {
    const reading = read(
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-0142\nSéance du 09/07/2026\nDécision :  ☐ accordée  ☐ refusée  ☐ ajournée",
    );
    expect(reading.fields.decision).toBeUndefined();
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "field-missing", field: "decision" }));
  });

  it("reads the rank of a renewal", () => {
    expect(
      accepted(
        "NOTIFICATION DE DÉCISION\nMesure n° ASLL71-2026-031\nDécision : accordée pour 3 mois\nSéance du 23/07/2026\n1er renouvellement",
      ),
    ).toMatchObject({ renewalRank: 1, monthsGranted: 3 });
  });
});

describe("a contract", () => {
  it("is read from articles", () => {
    const text = `
                    CONTRAT D'ACCOMPAGNEMENT
                    ASLL - Saône-et-Loire
                    Mesure n° ASLL71-2026-031
L'opérateur : Association Le Cairn Habitat
représenté par le travailleur social référent : Fabienne Jolivet
Nom : PETITJEAN
Prénom : Solène
Né(e) le : 30/09/1984
Article 2   Durée
La mesure est conclue pour une durée de 6 mois, du 16/02/2026 au 15/08/2026 inclus.
Article 3   Objectifs
- Reprendre le paiement régulier du loyer
- Établir un budget
Article 4   Rythme des rencontres
Rythme des rencontres : un rendez-vous par quinzaine.
Fait à Vernoy-sur-Saône, le 16 février 2026
Signature du ménage                       Signature du travailleur social
 {signature}
`;
    expect(accepted(text)).toEqual({
      scheme: "asll-71",
      measureRef: "ASLL71-2026-031",
      operator: "Association Le Cairn Habitat",
      worker: "Fabienne Jolivet",
      "household.lastName": "PETITJEAN",
      "household.firstName": "Solène",
      "household.birthOn": "1984-09-30",
      months: 6,
      startOn: "2026-02-16",
      endOn: "2026-08-15",
      objectives: ["Reprendre le paiement régulier du loyer", "Établir un budget"],
      visitRhythm: "un rendez-vous par quinzaine",
      signedOn: "2026-02-16",
      householdSigned: true,
      professionalSigned: false,
    });
  });

  it("whose months do not fit its dates is for a person", () => {
    const reading = read(
      "CONTRAT D'ACCOMPAGNEMENT\nMesure n° ASLL71-2026-031\nDate de début : 16/02/2026\nDate de fin : 15/08/2026\nDurée : 9 mois",
    );
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "months-differ-from-dates", severity: "error" }),
    );
    expect(reading.fields.months?.accepted).toBe(false);
  });

  it("is read from running text", () => {
    const text = `
             CONVENTION D'ACCOMPAGNEMENT
Entre l'Association Le Cairn Habitat, d'une part, et Monsieur Karim BOUVERET, né le 3 novembre 1979,
demeurant 5 impasse du Four à Chaux, 96340 Saint-Aubier, d'autre part, il est convenu ce qui suit.
L'accompagnement ASELL courte durée est conclu pour une durée de six (6) mois. Il débute le 2 février 2026 et prend fin le 1er août 2026.
`;
    expect(accepted(text)).toEqual({
      operator: "Association Le Cairn Habitat",
      "household.lastName": "BOUVERET",
      "household.firstName": "Karim",
      "household.birthOn": "1979-11-03",
      "household.address": "5 impasse du Four à Chaux",
      "household.postalCode": "96340",
      "household.city": "Saint-Aubier",
      scheme: "asell-cd",
      months: 6,
      startOn: "2026-02-02",
      endOn: "2026-08-01",
    });
  });
});

describe("a bilan", () => {
  it("is read from a form with the kind ticked", () => {
    const text = `
                      BILAN D'ACCOMPAGNEMENT
☐ Bilan intermédiaire   ☒ Bilan final   ☐ Bilan de rupture
Dispositif            ASELL courte durée
Mesure n°             VDB-26-0087
Début de la mesure    02/02/2026            Fin de la mesure        01/08/2026
Nombre de rencontres  12                    dont visites à domicile     7
Objectifs :  ☒ Atteints   ☐ Partiellement atteints   ☐ Non atteints   ☐ Mesure interrompue
Relais mis en place
Maison des solidarités de Valbrume.
Fait à Montbrisac, le 31/07/2026
Signature du ménage                       Signature de l'intervenant
                                           {signature}
`;
    expect(accepted(text, { source: "ocr" })).toEqual({
      bilanKind: "final",
      scheme: "asell-cd",
      measureRef: "VDB-26-0087",
      startOn: "2026-02-02",
      endOn: "2026-08-01",
      visitsDone: 12,
      homeVisitsDone: 7,
      outcome: "met",
      relay: "Maison des solidarités de Valbrume.",
      signedOn: "2026-07-31",
      householdSigned: false,
      professionalSigned: true,
    });
  });

  it("takes the day it really stopped, not the planned end", () => {
    const text =
      "BILAN DE RUPTURE\nMesure n° VDB-26-0087\nDate de fin prévue : 01/08/2026\nDate de fin effective : 20/05/2026\nMotif de la rupture : départ sans adresse\nLes objectifs ont été : non atteints";
    expect(accepted(text)).toMatchObject({
      bilanKind: "break-off",
      endOn: "2026-05-20",
      reason: "départ sans adresse",
      outcome: "not-met",
    });
  });

  it("that only names the planned end does not say when it stopped", () => {
    expect(accepted("BILAN FINAL\nMesure n° VDB-26-0087\nDate de fin prévue : 01/08/2026")).not.toHaveProperty("endOn");
  });

  it("counts visits of which some were at home, and those in the office beside them", () => {
    expect(
      accepted("RAPPORT DE FIN DE MESURE\nMesure n° VDB-26-0087\nVisites réalisées : 12 dont 5 à domicile"),
    ).toMatchObject({ visitsDone: 12, homeVisitsDone: 5 });
    expect(
      accepted("BILAN FINAL\nMesure n° VDB-26-0087\nEntretiens au bureau : 7\nVisites à domicile : 5"),
    ).toMatchObject({ visitsDone: 12, homeVisitsDone: 5 });
  });

  it("with more home visits than visits is for a person", () => {
    const reading = read("BILAN FINAL\nMesure n° VDB-26-0087\nNombre de rencontres : 4\nVisites à domicile : 7");
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "field-out-of-sense", field: "homeVisitsDone" }),
    );
  });
});

describe("a renewal request", () => {
  it("is read from a form with dotted lines", () => {
    const text = `
                DEMANDE DE PROLONGATION
Nom et prénom du bénéficiaire : ....DUPONT Aïcha.........................
Date de naissance : ....13/02/1964..........
Mesure n° : ....VDB-26-3406.........
Échéance de la mesure en cours : ....10/01/2026.......
Durée demandée : ....6 mois.......
Renouvellement à titre exceptionnel ☒
Motif de la prolongation : relogement en cours
`;
    expect(accepted(text)).toMatchObject({
      "household.lastName": "DUPONT",
      "household.firstName": "Aïcha",
      "household.birthOn": "1964-02-13",
      measureRef: "VDB-26-3406",
      endOn: "2026-01-10",
      monthsRequested: 6,
      exceptional: true,
      motive: "relogement en cours",
    });
  });

  it("is exceptional « no » only where the box is there, unticked", () => {
    const title = "DEMANDE DE RENOUVELLEMENT\nMesure n° VDB-26-3406\nDurée demandée : 3 mois\n";
    expect(accepted(`${title}☐ Demande à titre exceptionnel (second renouvellement)`)).toMatchObject({
      exceptional: false,
    });
    expect(accepted(`${title}☐ Demande à titre exceptionnel (second renouvellement)`)).not.toHaveProperty(
      "renewalRank",
    );
    expect(accepted(title)).not.toHaveProperty("exceptional");
    expect(accepted(`${title}À titre exceptionnel :  ☐ oui   ☒ non`)).toMatchObject({ exceptional: false });
  });

  it("is read from a letter", () => {
    const text =
      "Objet : demande de renouvellement de mesure\nMesure n° ASLL71-2026-031\nMadame, Monsieur,\nL'accompagnement en cours prend fin le 15 août 2026.\nJe demande un premier renouvellement, pour une durée de 3 mois.";
    expect(accepted(text)).toMatchObject({ endOn: "2026-08-15", renewalRank: 1, monthsRequested: 3 });
  });
});

describe("two readers", () => {
  const TITLE = "BILAN FINAL\nMesure n° VDB-26-0087\nDate de fin effective : 20/05/2026";

  it("that differ on a date leave it to a person, with both readings", () => {
    const reading = read(TITLE, { source: "ocr", keyValues: [["Date de fin effective", "26/05/2026"]] });
    expect(reading.fields.endOn).toMatchObject({ accepted: false });
    const finding = reading.findings.find(({ code }) => code === "readings-differ");
    expect(finding?.message).toContain("20/05/2026");
    expect(finding?.message).toContain("26/05/2026");
  });

  it("that agree are surer than one alone", () => {
    const both = read(TITLE, { source: "ocr", keyValues: [["Date de fin effective", "20/05/2026"]] }).fields.endOn;
    const alone = read(TITLE, { source: "ocr" }).fields.endOn;
    expect(both?.accepted).toBe(true);
    expect(both?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  });

  it("leave what only unsure words say to a person", () => {
    const reading = read(TITLE, { source: "ocr", confidence: 0.7 });
    expect(reading.fields.endOn).toMatchObject({ value: "2026-05-20", accepted: false });
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: "field-unsure", field: "endOn", severity: "error" }),
    );
  });

  it("take the fields of a fillable form whose values are nowhere in its text", () => {
    const { fields } = read("FICHE D'ORIENTATION\nASELL courte durée\nNom\nPrénom\nNé(e) le", {
      keyValues: [
        ["Nom", "DUPONT"],
        ["prenom", "Jeanne"],
        ["Date de naissance", "12/03/1984"],
        ["prescripteur_telephone", "01 99 00 21 41"],
        ["Statut d'occupation : Locataire", true],
        ["Statut d'occupation : Propriétaire", false],
      ],
    });
    expect(fields).toMatchObject({
      "household.lastName": { value: "DUPONT", accepted: true },
      "household.firstName": { value: "Jeanne", accepted: true },
      "household.birthOn": { value: "1984-03-12", accepted: true },
      "referrer.phone": { value: "+33199002141" },
      occupancy: { value: "tenant" },
    });
  });
});

describe("checks of sense", () => {
  it.each([
    ["FICHE D'ORIENTATION\nNom : DUPONT\nNé(e) le : 12/03/2027", "household.birthOn", "field-out-of-sense"],
    [
      "NOTIFICATION DE DÉCISION\nMesure n° VDB-26-1\nSéance du 12/03/2027\nDécision : refusée",
      "sessionOn",
      "date-in-future",
    ],
    [
      "CONTRAT D'ACCOMPAGNEMENT\nMesure n° VDB-26-1\nDate de début : 16/02/2026\nDate de fin : 15/01/2026",
      "endOn",
      "field-out-of-sense",
    ],
  ])("refuse what cannot be: %s", (text, field, code) => {
    const reading = read(text);
    expect(reading.fields[field]?.accepted).toBe(false);
    expect(reading.findings).toContainEqual(expect.objectContaining({ field, code, severity: "error" }));
  });
});

describe("what is none of ours", () => {
  it.each([
    ["QUITTANCE DE LOYER\nLocataire : DUPONT Jeanne\nLoyer : 540,00 €"],
    ["RÉPUBLIQUE FRANÇAISE\nCARTE NATIONALE D'IDENTITÉ\nNom : DUPONT\nPrénom : Jeanne\nNé(e) le : 12/03/1984"],
    ["TRIBUNAL JUDICIAIRE\nASSIGNATION EN RÉFÉRÉ\nNom : DUPONT"],
    ["FACTURE N° 2026-12\nTotal TTC : 120,00 €"],
    ["Bonjour,\nVeuillez trouver ci-joint le document demandé."],
    [""],
  ])("is other, without any field, and says so: %s", (text) => {
    expect(read(text)).toMatchObject({
      kind: "other",
      fields: {},
      findings: [{ code: "kind-unknown", severity: "error" }],
    });
  });
});

describe("the scheme", () => {
  const form = (text: string) =>
    read(`FICHE D'ORIENTATION\n${text}\nNom : DUPONT\nPrénom : Jeanne\nNé(e) le : 12/03/1984`);
  it.each([
    ["Dispositif : ASELL CD", "asell-cd"],
    ["Dispositif : ASELL généraliste", "asell-generaliste"],
    ["Mesure sollicitée : ASELL renforcé", "asell-renforce"],
    ["ASLL - Commission Unique Délocalisée de Chalon-sur-Saône", "asll-71"],
    ["Dispositif : ASLL (Saône-et-Loire)", "asll-71"],
    ["Dispositif : ASLL\nCommission Logement Unique - Conseil départemental de la Loire", "asll-42"],
    ["Dispositif : ASLL en bail glissant\nLoire (42)", "asll-42-glissant"],
    ["Plate-forme ASLL - Espace Ressource Logement", "asll-ful"],
    ["Dispositif : AVDL", "avdl"],
    ["Intermédiation locative", "iml"],
    ["AML - mandat de gestion", "aml-mandat"],
    ["ASC - Ateliers recherche logement", "asc-arl"],
    ["Auto-réhabilitation accompagnée", "all-autorehab"],
  ])("« %s » is %s", (text, scheme) => {
    expect(form(text).fields.scheme).toMatchObject({ value: scheme, accepted: true });
  });

  it.each([
    ["Dispositif : ASLL"],
    ["Dispositif : ASELL"],
    ["Dispositif : ASLL de Loire-Atlantique"],
    ["Dispositif : ASLL de l'Isère"],
  ])("« %s » cannot be told, and is left out with its words", (text) => {
    const reading = form(text);
    expect(reading.fields.scheme).toBeUndefined();
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "scheme-unclear", field: "scheme" }));
  });

  it("is that of the form, not of another accompaniment it names", () => {
    expect(
      form("Dispositif : ASELL courte durée\nAutre accompagnement : AVDL jusqu'en 2024").fields.scheme?.value,
    ).toBe("asell-cd");
  });

  it.each([
    [
      "who refers",
      "ASELL - Action renforcée",
      "Orienté par : ☐ MDS   ☒ Antenne de prévention des expulsions locatives",
    ],
    ["where the household lives", "ASELL renforcé", "Statut d'occupation : ☐ Locataire   ☒ Intermédiation locative"],
    ["what is under way", "ASELL action renforcée", "Démarches engagées : ☐ DALO   ☒ AVDL"],
  ])("is not what a box ticks that asks for something else: %s", (_, title, boxes) => {
    expect(form(`${title}\n${boxes}`).fields.scheme).toMatchObject({ value: "asell-renforce", accepted: true });
  });

  it("is the one that is ticked among several, whatever the question is called", () => {
    expect(form("Action : ☐ ASELL généraliste   ☒ ASELL renforcé").fields.scheme?.value).toBe("asell-renforce");
  });
});

describe("signatures", () => {
  const signed = (text: string, options: DrawOptions = {}) => {
    const { fields } = read(`CONTRAT D'ACCOMPAGNEMENT\nMesure n° VDB-26-1\nNom : DUPONT Jeanne\n${text}`, options);
    return [fields.householdSigned?.value, fields.professionalSigned?.value];
  };
  it("are absent where the page has no place for them", () => {
    expect(signed("Durée : 6 mois")).toEqual([undefined, undefined]);
  });
  it("are told apart by the column they stand in", () => {
    expect(
      signed(
        "Le bénéficiaire (signature)            L'intervenante (signature)\n\n                                        {signature}",
      ),
    ).toEqual([false, true]);
  });
  it("are not there where only nobody looked", () => {
    expect(signed("Signature du ménage          Signature du référent", { signaturesSought: false })).toEqual([
      undefined,
      undefined,
    ]);
  });
  it("count where the text says that somebody signed", () => {
    expect(
      signed(
        "Signature du ménage                     Signature de l'intervenant\n\n                                        Signé électroniquement par C. Brizard",
      ),
    ).toEqual([false, true]);
  });
});

describe("a social-security number", () => {
  it("is masked in every value, and told", () => {
    const reading = read(
      "FICHE D'ORIENTATION\nNom : DUPONT\nPrénom : Jeanne\nNé(e) le : 12/03/1984\nMotif de la demande : assurée 2 84 03 13 055 012 37, impayés de loyer",
    );
    expect(reading.findings).toContainEqual(expect.objectContaining({ code: "nir-masked", severity: "info" }));
    expect(JSON.stringify(reading)).not.toMatch(/2 ?84 ?03 ?13/);
    expect(reading.fields.motive?.value).toContain("[NIR masqué]");
  });
});

describe("any page", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const box = fc.record({ left: unit, top: unit, width: unit, height: unit });
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "Nom :",
      "Né(e) le",
      "☒",
      "[x]",
      "DÉCISION",
      "accordée",
      "12/03/2026",
      "BILAN FINAL",
      "6 mois",
      "Signature du ménage",
      "CONTRAT D'ACCOMPAGNEMENT",
      "DUPONT",
      "….",
      "€",
    ),
  );
  const word = fc.record({ text, confidence: unit, box });
  const page: fc.Arbitrary<Page> = fc.record({
    number: fc.constant(1),
    source: fc.constantFrom("file" as const, "ocr" as const),
    aspect: fc.double({ min: 0.1, max: 4, noNaN: true }),
    lines: fc.array(fc.record({ text, confidence: unit, box, words: fc.array(word, { maxLength: 5 }) }), {
      maxLength: 12,
    }),
    keyValues: fc.array(fc.record({ key: text, text, confidence: unit, keyBox: box, box }), { maxLength: 4 }),
    marks: fc.array(fc.record({ selected: fc.boolean(), confidence: unit, box }), { maxLength: 4 }),
    marksSought: fc.boolean(),
    signatures: fc.array(fc.record({ confidence: unit, box }), { maxLength: 3 }),
    signaturesSought: fc.boolean(),
  });
  it("is read without a crash, each value with a confidence and a page", () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 2 }), (pages) => {
        const { fields } = readDocument({ pages, today });
        for (const field of Object.values(fields)) {
          expect(field.confidence).toBeGreaterThanOrEqual(0);
          expect(field.confidence).toBeLessThanOrEqual(1);
          expect(field.page).toBe(1);
        }
      }),
      { numRuns: 150, seed: 20261005 },
    );
  });
});
