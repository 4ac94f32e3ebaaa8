import type { OfficePaper } from "./office-papers.ts";

/** Orientations as offices type them at their desks: spreadsheets, prints of programs, forms in plain words. */
export const DESK_PAPERS: readonly OfficePaper[] = [
  {
    office: "a spreadsheet whose X stands before the answer, sums under two columns",
    text: `
DEMANDE DE MESURE ASLL                                              Mairie de Lormes - CCAS

Ménage
Nom d'usage                  FERRANDON                  Prénom             Odile
Date de naissance            09/11/1958                 Portable           06 39 98 44 10
Domicile                     3 chemin du Lavoir         CP Ville           96150 Lormes

Occupation              X    locataire                  sous-locataire             hébergé
Demande                      accès                 X    maintien                   diagnostic

        RECETTES                              DÉPENSES
Retraite            912,00 €         Loyer             388,00 €
Pension             140,50 €         Énergie            96,00 €
TOTAL             1 052,50 €         TOTAL             484,00 €

Dette locative 1 204,00 €
`,
    wanted: `
household.lastName = FERRANDON | household.firstName = Odile | household.birthOn = 1958-11-09
household.phone = +33639984410 | household.address = 3 chemin du Lavoir | household.postalCode = 96150
household.city = Lormes | occupancy = tenant | requestKind = maintenance | rentCents = 38800
monthlyIncomeCents = 105250 | rentArrearsCents = 120400
`,
  },
  {
    office: "a table of three columns: the question, the answer, what there is to say",
    text: `
                         ORIENTATION VERS UNE MESURE ASELL GÉNÉRALISTE

Rubrique                      Réponse                       Observations
Nom                           BELLOCQ
Prénom                        Samira
Date de naissance             21/06/1990
Nombre d'adultes              1
Nombre d'enfants              2                             dont un en garde alternée
Adresse                       14 rue des Forges
Code postal                   96230
Ville                         Champvallon
Téléphone                     06 39 98 51 62                à appeler le matin
Statut d'occupation           Locataire                     bail de 2021
Loyer charges comprises       512,30 €
Impayé de loyer               1 536,90 €                    trois mois
Ressources                    1 098,00 €
Travailleur social            Hugo Delmas                   polyvalence de secteur
`,
    wanted: `
household.lastName = BELLOCQ | household.firstName = Samira | household.birthOn = 1990-06-21 | household.adults = 1
household.children = 2 | household.address = 14 rue des Forges | household.postalCode = 96230
household.city = Champvallon | household.phone = +33639985162 | occupancy = tenant | rentCents = 51230
rentArrearsCents = 153690 | monthlyIncomeCents = 109800 | referrer.contactName = Hugo Delmas
scheme = asell-generaliste
`,
  },
  {
    office: "the print of an old program, points up to each colon",
    text: `
MDS VALBRUME                 EDITION DU 12/05/2026            PAGE 1
FICHE ORIENTATION ASLL
NUMERO DOSSIER........: 2026-00418
DATE DEMANDE..........: 11/05/2026
NOM...................: TESSANDIER
PRENOM................: JOEL
NE(E) LE..............: 30/01/1971
ADRESSE...............: 27 AVENUE DE LA GARE
CODE POSTAL / VILLE...: 96000 VALBRUME
TEL MOBILE............: 0639986073
NB ADULTES............: 2
NB ENFANTS............: 0
OCCUPATION............: LOCATAIRE
BAILLEUR..............: VALBRUME HABITAT
LOYER + CHARGES.......: 455,20
APL...................: 210,00
IMPAYE................: 910,40
RESSOURCES MENAGE.....: 1 340,00
REFERENT..............: DELAHOUSSE FANNY
`,
    wanted: `
reference = 2026-00418 | documentOn = 2026-05-11 | household.lastName = TESSANDIER | household.firstName = JOEL
household.birthOn = 1971-01-30 | household.address = 27 AVENUE DE LA GARE | household.postalCode = 96000
household.city = VALBRUME | household.phone = +33639986073 | household.adults = 2 | household.children = 0
occupancy = tenant | landlord = VALBRUME HABITAT | rentCents = 45520 | housingAidCents = 21000
rentArrearsCents = 91040 | monthlyIncomeCents = 134000 | referrer.contactName = DELAHOUSSE FANNY
`,
  },
  {
    office: "a form in plain words that the person fills in",
    open: ["monthlyIncomeCents", "referrer.contactName"],
    text: `
               JE DEMANDE UN ACCOMPAGNEMENT POUR MON LOGEMENT (ASELL généraliste)
Qui suis-je ?
Mon nom de famille            Kerouédan
Mon prénom                    Maïwenn
Je suis née le                17/09/2001
Mon adresse                   5 bis allée des Charmes
                              96410 Saint-Aubier
Mon numéro de téléphone       06 39 98 70 15

Mon logement
Je suis                       ☐ propriétaire   ☐ locataire   ☒ hébergée
Je voudrais                   ☒ trouver un logement   ☐ rester dans mon logement

Ce que je gagne chaque mois   640,00 €

Qui m'aide pour cette demande ?
Structure                     Mission locale de la Haute-Brume
Mon conseiller                Rachid Benguerel
`,
    wanted: `
household.lastName = Kerouédan | household.firstName = Maïwenn | household.birthOn = 2001-09-17
household.address = 5 bis allée des Charmes | household.postalCode = 96410 | household.city = Saint-Aubier
household.phone = +33639987015 | occupancy = hosted | requestKind = access | monthlyIncomeCents = 64000
referrer.organisation = Mission locale de la Haute-Brume | referrer.contactName = Rachid Benguerel
scheme = asell-generaliste
`,
  },
  {
    office: "a list with dashes in a message, everything after its dash",
    open: [
      "household.firstName",
      "household.birthOn",
      "household.coHolderLastName",
      "household.coHolderFirstName",
      "household.children",
      "referrer.organisation",
    ],
    text: `
Bonjour,

Je vous adresse une orientation ASLL pour la famille suivante :

- Monsieur Baptiste ROUVIÈRE, né le 04/08/1984
- Madame Lucie ROUVIÈRE, née le 15/12/1986
- 3 enfants à charge
- 8 rue Basse, 96320 Montbrisac
- Tél : 06 39 98 12 90
- Loyer : 720,00 €, APL : 301,00 €
- Dette de loyer : 2 160,00 €

Motif : impayé de loyer depuis trois mois après un arrêt de travail.

Cordialement,
Aude Perrin, assistante sociale
CCAS de Montbrisac
`,
    wanted: `
household.lastName = ROUVIÈRE | household.firstName = Baptiste | household.birthOn = 1984-08-04
household.coHolderLastName = ROUVIÈRE | household.coHolderFirstName = Lucie | household.children = 3
household.address = 8 rue Basse | household.postalCode = 96320 | household.city = Montbrisac
household.phone = +33639981290 | rentCents = 72000 | housingAidCents = 30100 | rentArrearsCents = 216000
referrer.organisation = CCAS de Montbrisac | referrer.contactName = Aude Perrin
motive = impayé de loyer depuis trois mois après un arrêt de travail.
`,
  },
  {
    office: "a word processor's form with its places left to be clicked",
    text: `
                    Fiche d'orientation – ASELL action renforcée
Prescripteur : UDAF du Val-de-Brume        Référente : Sylvie Pontarlier
Téléphone : 01 99 00 51 72                 Courriel : Cliquez ici pour entrer du texte.
Nom : DA COSTA                             Prénom : Manuel
Né(e) le : 02/02/1969                      Nationalité : Cliquez ici pour entrer du texte.
Adresse : 90 lotissement Les Hauts de Brume, 96340 Saint-Aubier
Téléphone : 06 39 98 17 26                 Mail : Cliquez ici pour entrer du texte.
Bailleur : Cliquez ici pour entrer du texte.
Loyer : Cliquez ici pour entrer du texte.  Dette : Choisissez un élément.
Date de la demande : Cliquez ici pour entrer une date.
`,
    wanted: `
referrer.organisation = UDAF du Val-de-Brume | referrer.contactName = Sylvie Pontarlier
referrer.phone = +33199005172 | household.lastName = DA COSTA | household.firstName = Manuel
household.birthOn = 1969-02-02 | household.address = 90 lotissement Les Hauts de Brume
household.postalCode = 96340 | household.city = Saint-Aubier | household.phone = +33639981726
scheme = asell-renforce
`,
  },
  {
    office: "yes and no, each with a cell that takes an X",
    open: ["referrer.phone", "referrer.organisation"],
    text: `
FICHE DE LIAISON - ASLL                      Service social du CHU de Valbrume

Patient                     GARRIGOU Étienne
Date de naissance           25/03/1949

Menace d'expulsion          oui                        non               X
Logement insalubre          oui               X        non
Logement suroccupé          oui                        non               X
Statut                      propriétaire               locataire         X

Assistante sociale          Lise Delprat               01 99 00 41 12
`,
    wanted: `
household.lastName = GARRIGOU | household.firstName = Étienne | household.birthOn = 1949-03-25
evictionStage = none | housingDefects = unhealthy | occupancy = tenant
referrer.contactName = Lise Delprat | referrer.phone = +33199004112
referrer.organisation = Service social du CHU de Valbrume
`,
  },
];
