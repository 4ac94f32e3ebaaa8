import type { OfficePaper } from "./office-papers.ts";

/** Decisions that are built oddly: slips to cut off, captions below, boxes in a grid, a table with a row for each file. */
export const DECISION_STRUCTURES: readonly OfficePaper[] = [
  {
    office: "window with a free line, labels in two lines",
    text: `
Communauté de communes du Haut-Lac
Pôle habitat
                                                       Nadia FERHAT
                                                       18 rue des Vergers

                                                       73100 Aix-les-Bains
Dossier   HL-2026-118
Mesure    ASL-26-044

NOTIFICATION

Votre situation a été présentée à la cellule logement. Voici ce qu'elle a retenu.

Réunion du                    17/03/2026
Avis                          ☒ favorable     ☐ défavorable     ☐ différé
Nombre de mois                6
accordés
À partir du                   01/04/2026
Structure chargée             Tremplin Savoie
du suivi
Réserves
ou remarques
Fait à Aix-les-Bains          le 20/03/2026          Pour le président,
                                                     {signature}
`,
    wanted: `
household.lastName = FERHAT | household.firstName = Nadia | household.address = 18 rue des Vergers
household.postalCode = 73100 | household.city = Aix-les-Bains | reference = HL-2026-118 | measureRef = ASL-26-044
sessionOn = 2026-03-17 | decision = granted | monthsGranted = 6 | startOn = 2026-04-01
operator = Tremplin Savoie | signedOn = 2026-03-20 | professionalSigned = true
`,
  },
  {
    office: "captions under the lines they name",
    text: `
DÉPARTEMENT DE LA HAUTE-COMBE - AIDE AU LOGEMENT
RELEVÉ DE DÉCISION

PELLETIER                     Hugues                       12/09/1977
..........................    .........................    .................
Nom                           Prénom                       Né(e) le

HC-26-0917                    11 juin 2026
..........................    .........................
N° de dossier                 Date de la commission

Accord                        4 mois                       1er juillet 2026
..........................    .........................    .................
Décision                      Durée                        Date d'effet

Le secrétaire de la commission
{signature}
`,
    wanted: `
household.lastName = PELLETIER | household.firstName = Hugues | household.birthOn = 1977-09-12
reference = HC-26-0917 | sessionOn = 2026-06-11 | decision = granted | monthsGranted = 4 | startOn = 2026-07-01
professionalSigned = true
`,
  },
  {
    office: "slip of the operator to cut off below",
    open: ["professionalSigned"],
    text: `
Fonds de solidarité logement du Val-Noir                     Le 4 mai 2026
Décision relative à un accompagnement social lié au logement

Ménage : RIVOIRE Céline, née le 03/02/1988
Mesure n° VN-26-201
Commission du 28 avril 2026

La commission accorde la mesure pour 6 mois à compter du 15 mai 2026.
Elle est confiée à la structure désignée ci-après : Relais Habitat.

La responsable du fonds
{signature}

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
COUPON À RETOURNER PAR L'OPÉRATEUR
Mesure n° VN-26-201
☐ prend en charge la mesure      ☐ ne peut la prendre en charge
Motif :
Date du premier rendez-vous :                    Signature :
`,
    wanted: `
documentOn = 2026-05-04 | household.lastName = RIVOIRE | household.firstName = Céline
household.birthOn = 1988-02-03 | measureRef = VN-26-201 | sessionOn = 2026-04-28 | decision = granted
monthsGranted = 6 | startOn = 2026-05-15 | operator = Relais Habitat | professionalSigned = true
`,
  },
  {
    office: "order whose lines lost their stops, sent on elsewhere",
    text: `
VILLE DE MONTAUBRAC
LE MAIRE, PRÉSIDENT DU CENTRE COMMUNAL D'ACTION SOCIALE

Vu le règlement du fonds municipal d'aide au logement
Vu la demande déposée pour M. Idriss BENALI, né le 9 janvier 1994, demeurant 7
ter impasse du Lavoir, 82000 Montaubrac
Vu l'avis de la commission du 3 septembre 2026

ARRÊTE

Article 1   La demande d'accompagnement n'est pas accueillie et l'intéressé est réorienté vers
            le service intégré d'accueil et d'orientation
Article 2   Le présent arrêté sera notifié à l'intéressé

                                             Fait à Montaubrac, le 8 septembre 2026
                                             Le président
                                             {signature}
`,
    wanted: `
household.lastName = BENALI | household.firstName = Idriss | household.birthOn = 1994-01-09
household.address = 7 ter impasse du Lavoir | household.postalCode = 82000 | household.city = Montaubrac
sessionOn = 2026-09-03 | decision = redirected | signedOn = 2026-09-08 | professionalSigned = true
`,
  },
  {
    office: "grid of boxes, each caption over its value, one of them empty",
    text: `
SECRÉTARIAT DE LA COMMISSION LOGEMENT                     Fiche de décision

Demandeur                 Référence du dossier      Séance
Mme ARTAUD Solenne        CL/26/0072                22/01/2026

Décision                  Durée en mois             Début de la mesure
Ajournement

Motif                     Conditions                Opérateur
Pièces à fournir

Visa de la présidente
{signature}
`,
    wanted: `
household.lastName = ARTAUD | household.firstName = Solenne | reference = CL/26/0072 | sessionOn = 2026-01-22
decision = adjourned | conditions = Pièces à fournir | professionalSigned = true
`,
  },
  {
    office: "table of files, a row for each, and the one that was sent",
    open: ["sessionOn"],
    text: `
RELEVÉ DE LA COMMISSION DU 14/10/2026 - extrait

N°     Ménage                  Dossier        Décision     Durée     Date d'effet     Opérateur
12     GOSSELIN Marianne       FS-26-318      Accord       3 mois    01/11/2026       Habitat Solidaire

Le présent extrait est adressé au ménage et à l'opérateur.
Pour la commission, la secrétaire
{signature}
`,
    wanted: `
sessionOn = 2026-10-14 | household.lastName = GOSSELIN | household.firstName = Marianne | reference = FS-26-318
decision = granted | monthsGranted = 3 | startOn = 2026-11-01 | operator = Habitat Solidaire
professionalSigned = true
`,
  },
];

/** Renewals that are built oddly: two people in a row, combs, a part for the commission, earlier periods above the one asked for. */
export const RENEWAL_STRUCTURES: readonly OfficePaper[] = [
  {
    office: "the partner's line below the holder's",
    text: `
DEMANDE DE PROLONGATION D'UN ASLL

Nom : MORVAN                              Prénom : Gwenola
Né(e) le : 14/06/1985                     N° de mesure : 56-26-077
Conjoint(e) / nom : TANGUY                prénom : Erwan
Adresse : 3 venelle du Port               Code postal : 56100     Commune : Lorient

Mesure en cours : ASELL renforcé
Elle se termine le : 30/09/2026
Mois demandés : [0|6]
Ce qui motive la demande
Le logement adapté vient d'être attribué et l'entrée est à préparer.

Fait à Lorient, le 01/09/2026
Le ménage                                 Le travailleur social
{signature}                               {signature}
`,
    wanted: `
household.lastName = MORVAN | household.firstName = Gwenola | household.birthOn = 1985-06-14
measureRef = 56-26-077 | household.coHolderLastName = TANGUY | household.coHolderFirstName = Erwan
household.address = 3 venelle du Port | household.postalCode = 56100 | household.city = Lorient
scheme = asell-renforce | endOn = 2026-09-30 | monthsRequested = 6
motive = Le logement adapté vient d'être attribué et l'entrée est à préparer. | signedOn = 2026-09-01
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "part of the commission already filled in",
    text: `
RECONDUCTION D'UN ACCOMPAGNEMENT LOGEMENT

1. Le ménage
Nom et prénom : LAFARGE Bastien
Mesure n° : RC-25-140
2. La demande
Fin de la mesure actuelle : 31/05/2026
Durée souhaitée : 6 mois
Pourquoi poursuivre ?
L'échéancier de la dette n'est tenu que depuis deux mois.
Date : 04/05/2026          Signature du référent : {signature}

CADRE RÉSERVÉ À LA COMMISSION
Séance du : 19/05/2026     ☒ accord     ☐ refus
Durée accordée : 3 mois, à compter du 01/06/2026
`,
    wanted: `
household.lastName = LAFARGE | household.firstName = Bastien | measureRef = RC-25-140 | endOn = 2026-05-31
monthsRequested = 6 | motive = L'échéancier de la dette n'est tenu que depuis deux mois. | signedOn = 2026-05-04
professionalSigned = true
`,
  },
  {
    office: "letter of a service about two people",
    text: `
Association Le Pas de Porte
4 rue Haute, 48000 Mende
                                             Mende, le 12 février 2026
Objet : prolongation de la mesure 48-25-033
Réf. : mesure 48-25-033 / dossier L-25-902

Madame, Monsieur,

Nous suivons Madame Élodie CHABERT, née le 2 mars 1991, qui demeure 21 rue Basse, 48000 Mende.
Cette mesure s'adresse également à Monsieur Kévin ROUX.

Elle prend fin le 28 février 2026. Nous demandons sa prolongation pour une durée de 3 mois.

Le bail est signé depuis peu et les droits à l'aide au logement ne sont pas encore ouverts.

Nous restons à votre disposition et vous prions d'agréer nos salutations.

La travailleuse sociale
{signature}
`,
    wanted: `
documentOn = 2026-02-12 | measureRef = 48-25-033 | reference = L-25-902 | household.lastName = CHABERT
household.firstName = Élodie | household.birthOn = 1991-03-02 | household.address = 21 rue Basse
household.postalCode = 48000 | household.city = Mende | household.coHolderLastName = ROUX
household.coHolderFirstName = Kévin | endOn = 2026-02-28 | monthsRequested = 3
motive = Le bail est signé depuis peu et les droits à l'aide au logement ne sont pas encore ouverts.
professionalSigned = true
`,
  },
  {
    office: "earlier periods in a table above the one asked for",
    open: ["renewalRank", "endOn"],
    text: `
FICHE DE RENOUVELLEMENT

Bénéficiaire            OLIVEIRA Tiago
Référence mesure        M-2025-610

Période                 du              au              durée
Initiale                01/07/2025      31/12/2025      6 mois
1er renouvellement      01/01/2026      30/06/2026      6 mois

Renouvellement demandé  2e
Durée demandée          4 mois
Caractère exceptionnel  ☐ oui    ☒ non
Argumentaire            La famille attend une décision du bailleur sur l'échange de logement.

Établi le 11/06/2026
L'intervenante sociale : {signature}
`,
    wanted: `
household.lastName = OLIVEIRA | household.firstName = Tiago | measureRef = M-2025-610 | renewalRank = 2
monthsRequested = 4 | exceptional = false | endOn = 2026-06-30 | documentOn = 2026-06-11
motive = La famille attend une décision du bailleur sur l'échange de logement. | professionalSigned = true
`,
  },
  {
    office: "months and rank to tick, boxes behind their words",
    text: `
Service social départemental                              RENOUVELLEMENT AVDL

Identité : SCHNEIDER Maud                                 Suivi n° : AV-26-015
Échéance de la mesure en cours : 15/04/2026

Nombre de mois sollicités :     3 mois ☐      6 mois ☒      12 mois ☐
Il s'agit du :                  1er renouvellement ☒        2e renouvellement ☐

Éléments à l'appui de la demande :
Les démarches d'accès au parc social aboutissent, une proposition est attendue.

Le 02/04/2026      Le référent : {signature}      La personne : {signature}
`,
    wanted: `
household.lastName = SCHNEIDER | household.firstName = Maud | measureRef = AV-26-015 | scheme = avdl
endOn = 2026-04-15 | monthsRequested = 6 | renewalRank = 1
motive = Les démarches d'accès au parc social aboutissent, une proposition est attendue.
signedOn = 2026-04-02 | professionalSigned = true | householdSigned = true
`,
  },
  {
    office: "columns of two people, the rest beside",
    text: `
DEMANDE DE POURSUITE D'ACCOMPAGNEMENT

                     Titulaire           Co-titulaire        Mesure
Nom                  DUPUY               LACOMBE             N° : PA-26-52
Prénom               Agathe              Florian             Fin : 31/08/2026
Né(e) le             05/05/1990          17/11/1988          Mois demandés : 6

Motivation de la demande
La dette d'énergie est en cours de règlement avec l'aide du fonds.

Signature du ménage                      Signature du référent
{signature}                              {signature}
`,
    wanted: `
household.lastName = DUPUY | household.firstName = Agathe | household.birthOn = 1990-05-05
household.coHolderLastName = LACOMBE | household.coHolderFirstName = Florian | measureRef = PA-26-52
endOn = 2026-08-31 | monthsRequested = 6
motive = La dette d'énergie est en cours de règlement avec l'aide du fonds.
householdSigned = true | professionalSigned = true
`,
  },
];
