import type { OfficePaper } from "./office-papers.ts";

/** Requests for more months that are built oddly: numbered parts, round boxes, tables of couples, stubs, minutes, grids. */
export const RENEWAL_BUILDS: readonly OfficePaper[] = [
  {
    office: "parts numbered in dark squares, the figures torn",
    text: `
MAISON DES FAMILLES DU LAC                 PROROGATION D'UN ACCOMPAGNEMENT

☒    Personne suivie
 Nom Charrier             Prénom Louison
 Épouse : nom CHARRIER    Prénom Maud
 Adresse 4 bis montée des Remparts
 Code postal 74200        Commune Thonon

2    Suivi en cours
 N° de mesure LAC-26-031           Échéance 30/04/2026

☒    Ce qui est demandé
 Durée sollicitée :   ☐ 2 mois   ☒ 4 mois   ☐ 6 mois

4    Pourquoi prolonger
 Le relogement est prévu en juin et doit être préparé avec la famille.

 Date : 02/04/2026
 Signature de la famille           Signature du travailleur social
 {signature}                       {signature}
`,
    wanted: `household.lastName = Charrier | household.firstName = Louison | household.coHolderLastName = CHARRIER
household.coHolderFirstName = Maud | household.address = 4 bis montée des Remparts | household.postalCode = 74200
household.city = Thonon | measureRef = LAC-26-031 | endOn = 2026-04-30 | monthsRequested = 4 | signedOn = 2026-04-02
motive = Le relogement est prévu en juin et doit être préparé avec la famille. | householdSigned = true
professionalSigned = true`,
  },
  {
    office: "a sheet of two columns of words and values, partner before the address",
    options: { source: "ocr" },
    text: `
Feuille de reconduction
Accompagnement social lié au logement

Établie le                                12/02/2026
Numéro de mesure                          RC-2025-88
Nom du titulaire                          DE ALMEIDA
Prénom du titulaire                       Rui
Co-titulaire (prénom et nom)              Tania DE ALMEIDA
Adresse                                   9 quai des Pêcheurs
Code postal et commune                    35800 Dinard
La mesure se termine le                   28/02/2026
Combien de mois en plus                   6
Rang de la demande                        1
À titre exceptionnel                      Oui ☐    Non ☒

Éléments en faveur de la reconduction
La dette est en voie d'être soldée et le bail n'est pas encore signé.

Fait à Dinard                             le 12/02/2026
Titulaire            Co-titulaire         L'éducatrice
{signature}          {signature}          {signature}
`,
    wanted: `documentOn = 2026-02-12 | measureRef = RC-2025-88 | household.lastName = DE ALMEIDA | household.firstName = Rui
household.coHolderLastName = DE ALMEIDA | household.coHolderFirstName = Tania | household.address = 9 quai des Pêcheurs
household.postalCode = 35800 | household.city = Dinard | endOn = 2026-02-28 | monthsRequested = 6 | renewalRank = 1
exceptional = false | motive = La dette est en voie d'être soldée et le bail n'est pas encore signé.
signedOn = 2026-02-12 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a grid of ranks and lengths with one cross",
    text: `
ASSOCIATION TOIT ET MOI - DEMANDE DE RENOUVELLEMENT ASLL
Concerne : Madame Ornella BRUNETTI               Mesure : TM-26-207
Fin de la période accordée : 31/05/2026

                         3 mois        6 mois
1er renouvellement                       X
2e renouvellement

Situation : l'ouverture des droits à la retraite n'est pas acquise.
Fait le 05/05/2026
Signature de l'intéressée                       Signature du référent
{signature}
`,
    open: ["monthsRequested", "renewalRank", "motive"],
    wanted: `household.lastName = BRUNETTI | household.firstName = Ornella | measureRef = TM-26-207 | endOn = 2026-05-31
monthsRequested = 6 | renewalRank = 1 | motive = l'ouverture des droits à la retraite n'est pas acquise
signedOn = 2026-05-05 | householdSigned = true | professionalSigned = false`,
  },
  {
    office: "sender's telephone beside the title, the household below",
    text: `
DEMANDE DE PROLONGATION
Association Passerelle
Tél. : 04 77 00 18 20
3 rue du Puits, 42000 Saint-Étienne

Bénéficiaire : Mme Corinne SAVIGNAT, née le 07/11/1969
Mesure : PAS-26-19, qui s'achève le 30/06/2026
Prolongation souhaitée : trois mois
Motif : attente du jugement.
Saint-Étienne, le 03/06/2026
Le travailleur social   {signature}
`,
    wanted: `household.lastName = SAVIGNAT | household.firstName = Corinne | household.birthOn = 1969-11-07 | measureRef = PAS-26-19
endOn = 2026-06-30 | monthsRequested = 3 | motive = attente du jugement | signedOn = 2026-06-03
professionalSigned = true`,
  },
  {
    office: "minutes of a review, a line for each point",
    text: `
POINT D'ÉTAPE - DEMANDE DE RENOUVELLEMENT DE LA MESURE
Le 22/04/2026, en présence de M. Alban KERMARREC et de Mme Odile Prat, CESF

Identifiant de la mesure ........ BZH-26-051
Fin prévue ...................... 15/05/2026
Poursuite demandée .............. 5 mois
Renouvellement n° ............... 2
Raisons de la poursuite
- le plan d'apurement court jusqu'en septembre
- le budget reste fragile

Le bénéficiaire : {signature}            La CESF : {signature}
`,
    open: ["household.lastName", "household.firstName"],
    wanted: `household.lastName = KERMARREC | household.firstName = Alban | measureRef = BZH-26-051 | endOn = 2026-05-15
monthsRequested = 5 | renewalRank = 2
motive = le plan d'apurement court jusqu'en septembre - le budget reste fragile | documentOn = 2026-04-22
householdSigned = true | professionalSigned = true`,
  },
  {
    office: "captions in small boxes over their values",
    options: { source: "ocr" },
    text: `
FONDS LOGEMENT        DEMANDE D'AVENANT DE PROLONGATION        2026

Nom                 Prénom              N° de mesure
VANDENBROUCKE       Liam                FL-26-340

Mesure jusqu'au     Mois demandés       Rang
31/08/2026          6                   2e

Exposé des motifs
L'installation dans le logement n'est pas achevée.

Le 10/08/2026
Ménage              Co-demandeur        Référent social
{signature}                             {signature}
`,
    wanted: `household.lastName = VANDENBROUCKE | household.firstName = Liam | measureRef = FL-26-340 | endOn = 2026-08-31
monthsRequested = 6 | renewalRank = 2 | motive = L'installation dans le logement n'est pas achevée. | signedOn = 2026-08-10
householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a reply slip under a letter",
    text: `
CCAS de Plouézec                                   Plouézec, le 14 mai 2026
Service logement

Objet : suite de l'accompagnement de M. Yann LE GOFF (mesure CC-26-008)

Madame, Monsieur,
La mesure arrive à échéance le 31 mai 2026. Veuillez trouver ci-dessous notre demande.
- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
DEMANDE DE RENOUVELLEMENT
Durée du renouvellement : ☐ trois mois   ☒ six mois
S'agit-il du premier renouvellement ?  ☒ oui  ☐ non
Justification : reprise d'emploi récente, budget à stabiliser.
L'assistante sociale
{signature}
`,
    wanted: `household.lastName = LE GOFF | household.firstName = Yann | measureRef = CC-26-008 | endOn = 2026-05-31
documentOn = 2026-05-14 | monthsRequested = 6 | renewalRank = 1
motive = reprise d'emploi récente, budget à stabiliser | professionalSigned = true`,
  },
  {
    office: "two people side by side, one measure across",
    text: `
RENOUVELLEMENT DE LA MESURE D'ACCOMPAGNEMENT

Titulaire                                Conjoint
Nom : OUEDRAOGO                          Nom : SANOGO
Prénom : Issa                            Prénom : Mariam

Adresse commune : 12 rue du Moulin, 45000 Orléans
N° de mesure : ORL-26-77                 Terme : 30/09/2026
Nombre de mois : 3                       Renouvellement : 1er

Motivation : la commission de surendettement n'a pas encore statué.
Orléans, le 01/09/2026
Signature du titulaire                   Signature du conjoint
{signature}                              {signature}
`,
    wanted: `household.lastName = OUEDRAOGO | household.firstName = Issa | household.coHolderLastName = SANOGO
household.coHolderFirstName = Mariam | household.address = 12 rue du Moulin | household.postalCode = 45000
household.city = Orléans | measureRef = ORL-26-77 | endOn = 2026-09-30 | monthsRequested = 3 | renewalRank = 1
motive = la commission de surendettement n'a pas encore statué | signedOn = 2026-09-01 | householdSigned = true`,
  },
];

/** Bilans that are built oddly: crossed tables, counts in columns, kinds offered without a box, reports that tell. */
export const BILAN_BUILDS: readonly OfficePaper[] = [
  {
    office: "a table of domains crossed, the whole in its last row",
    text: `
BILAN FINAL
Nom : MORVAN             Prénom : Lucie            N° mesure : TB-26-12
Période : du 01/10/2025 au 31/03/2026

Domaine                  Réalisé        Partiel        Non réalisé
Budget                      X
Démarches                                  X
Ensemble des objectifs                     X

Bilan fait le 02/04/2026
Signature de la personne                 Signature de l'intervenante
{signature}                              {signature}
`,
    wanted: `bilanKind = final | household.lastName = MORVAN | household.firstName = Lucie | measureRef = TB-26-12
startOn = 2025-10-01 | endOn = 2026-03-31 | outcome = partly-met | signedOn = 2026-04-02 | householdSigned = true
professionalSigned = true`,
  },
  {
    office: "kinds offered whose boxes were not seen",
    options: { source: "ocr" },
    text: `
ÉVALUATION DE L'ACCOMPAGNEMENT
Bilan intermédiaire        Bilan final        Bilan de rupture
Ménage : M. Driss HADDAD                   Mesure n° EV-26-5
Du 01/02/2026 au 31/07/2026
   Au domicile           Au bureau             Au total
       6                     3                     9
Fait le 04/08/2026           Le travailleur social  {signature}
`,
    open: ["bilanKind", "visitsDone", "homeVisitsDone"],
    wanted: `bilanKind = final | household.lastName = HADDAD | household.firstName = Driss | measureRef = EV-26-5
startOn = 2026-02-01 | endOn = 2026-07-31 | visitsDone = 9 | homeVisitsDone = 6 | signedOn = 2026-08-04
professionalSigned = true`,
  },
  {
    office: "counts under three captions, a cross for each aim and no row of the whole",
    text: `
COMPTE RENDU DE FIN DE MESURE
Bénéficiaire : Mme Paola RIVES            Réf. mesure : CR-26-63
Début : 05/01/2026                        Fin : 04/07/2026

Visites à domicile        Entretiens au bureau       Total des rencontres
        7                         2                          9

                              Atteint     En partie     Non atteint
Paiement du loyer                X
Ouverture des droits             X

Relais : mission locale de Redon
Fait le 06/07/2026
La personne accompagnée  {signature}            L'association  {signature}
`,
    wanted: `bilanKind = final | household.lastName = RIVES | household.firstName = Paola | measureRef = CR-26-63
startOn = 2026-01-05 | endOn = 2026-07-04 | visitsDone = 9 | homeVisitsDone = 7 | outcome = met
relay = mission locale de Redon | signedOn = 2026-07-06 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a report whose address runs over the line",
    options: { source: "ocr" },
    text: `
BILAN DE FIN D'ACCOMPAGNEMENT
Concerne : Madame Irma SOLTANI
Adresse : 118 avenue du Maréchal-Leclerc, résidence du Parc, 38130 Le
Pont-de-Claix
N° de mesure : GR-26-404

La mesure, commencée le 3 novembre 2025, s'est achevée le 2 mai 2026.
Nous avons rencontré Madame à 14 reprises, sans visite à domicile.
Les objectifs ont été atteints.

Suites à donner
Maintenir le prélèvement automatique du loyer.
Un relais est assuré par le CCAS de Pont-de-Claix.

Grenoble, le 5 mai 2026
Le travailleur social
{signature}
`,
    wanted: `bilanKind = final | household.lastName = SOLTANI | household.firstName = Irma | measureRef = GR-26-404
household.address = 118 avenue du Maréchal-Leclerc, résidence du Parc | household.postalCode = 38130
household.city = Le Pont-de-Claix | startOn = 2025-11-03 | endOn = 2026-05-02 | visitsDone = 14 | homeVisitsDone = 0
outcome = met | recommendations = Maintenir le prélèvement automatique du loyer. | relay = CCAS de Pont-de-Claix
signedOn = 2026-05-05 | professionalSigned = true`,
  },
  {
    office: "three places to sign under a table, jobs in few words",
    text: `
BILAN DE RUPTURE
Nom du ménage      TOURNEBISE                Prénom      Axel
Mesure             RUP-26-9                  Arrêt le    17/06/2026
Motif de la rupture     incarcération

Fait à Brest le 20/06/2026
Le bénéficiaire          Le conjoint          Le CESF
                                              {signature}
`,
    wanted: `bilanKind = break-off | household.lastName = TOURNEBISE | household.firstName = Axel | measureRef = RUP-26-9
endOn = 2026-06-17 | reason = incarcération | signedOn = 2026-06-20 | householdSigned = false
professionalSigned = true`,
  },
  {
    office: "letters before the parts, text below each",
    text: `
            BILAN INTERMÉDIAIRE
A   LE MÉNAGE
Mme Juliette ARNAUDEAU, née le 14/02/1991
B   LA MESURE
Référence : AR-26-18       Depuis le : 15/01/2026
C   LES RENCONTRES
8 rencontres dont 5 à domicile
D   OÙ EN EST-ON
Objectifs partiellement atteints
E   PRÉCONISATIONS
Poursuivre le travail sur le budget.
Le 16/04/2026          Signature du référent : {signature}
`,
    open: ["outcome"],
    wanted: `bilanKind = interim | household.lastName = ARNAUDEAU | household.firstName = Juliette | household.birthOn = 1991-02-14
measureRef = AR-26-18 | startOn = 2026-01-15 | visitsDone = 8 | homeVisitsDone = 5 | outcome = partly-met
recommendations = Poursuivre le travail sur le budget. | signedOn = 2026-04-16 | professionalSigned = true`,
  },
  {
    office: "answers of the whole in a row of words, one crossed",
    text: `
FICHE DE SORTIE
Sortie de mesure le 12/05/2026                  Mesure n° FS-26-70
Identité : BENICHOU Esther                      Entrée le 13/11/2025

                        Atteints    Partiellement atteints    Non atteints    Mesure interrompue
Résultat de la mesure                                              x

Préconisations : demande de logement adapté.
Le 15/05/2026
Ménage {signature}                               Intervenant social {signature}
`,
    wanted: `bilanKind = final | household.lastName = BENICHOU | household.firstName = Esther | measureRef = FS-26-70
startOn = 2025-11-13 | endOn = 2026-05-12 | outcome = not-met | recommendations = demande de logement adapté
signedOn = 2026-05-15 | householdSigned = true | professionalSigned = true`,
  },
];
