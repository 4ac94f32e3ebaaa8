import type { OfficePaper } from "./office-papers.ts";

/** Decisions as offices of today print, send and stamp them. */
export const DECISION_PAGES: readonly OfficePaper[] = [
  {
    office: "list of opinions, the office that asked above the household",
    open: ["commission"],
    text: `
DÉPARTEMENT DE LA SÈVRE
Commission territoriale logement - secteur Est
RELEVÉ D'AVIS
Date de la commission : 12/03/2026                          Date d'envoi : 17/03/2026
Instructeur : MDS de Bourg-Neuville - Mme Karine LOPES

Nom, prénom du demandeur : FERRET Solange
Date de naissance : 04/11/1968
Conjoint : -
Adresse actuelle : 12 bis rue des Tanneurs, 96270 Bourg-Neuville
N° de dossier : 2026-0341          N° de mesure : ASLL26-118

Avis rendu :   ☒ Favorable    ☐ Défavorable    ☐ Ajourné
Mesure retenue : ASLL maintien
Nombre de mois : 6
À compter du : 01/04/2026
Organisme retenu : Association L'Escale
Observations : point d'étape à trois mois avec le bailleur.
`,
    wanted: `
sessionOn = 2026-03-12 | documentOn = 2026-03-17 | household.lastName = FERRET
household.firstName = Solange | household.birthOn = 1968-11-04 | household.address = 12 bis rue des Tanneurs
household.postalCode = 96270 | household.city = Bourg-Neuville | reference = 2026-0341
measureRef = ASLL26-118 | decision = granted | monthsGranted = 6 | startOn = 2026-04-01
operator = Association L'Escale | conditions = point d'étape à trois mois avec le bailleur
commission = Commission territoriale logement
`,
  },
  {
    office: "e-mail that mandates the operator",
    text: `
De : secretariat-fsl@valbrume.example
À : asll@cairn.example
Envoyé le : jeudi 16 avril 2026 10:42
Objet : Mandatement ASELL renforcé - CORDIER Lilian - ASLL26-207

Bonjour,

Suite à la commission du 14 avril 2026, vous êtes mandatés pour la mesure suivante :
- Ménage : CORDIER Lilian et CORDIER Maëva
- Adresse : 3 quai des Bateliers, 96130 Champvallon
- N° mesure : ASLL26-207
- Durée : 9 mois à compter du 1er mai 2026
- Opérateur : Association Le Cairn Habitat

Accord de la commission pour un premier renouvellement.
Cordialement,
Le secrétariat
`,
    wanted: `
documentOn = 2026-04-16 | sessionOn = 2026-04-14 | household.lastName = CORDIER
household.firstName = Lilian | household.coHolderLastName = CORDIER | household.coHolderFirstName = Maëva
household.address = 3 quai des Bateliers | household.postalCode = 96130 | household.city = Champvallon
measureRef = ASLL26-207 | monthsGranted = 9 | startOn = 2026-05-01 | operator = Association Le Cairn Habitat
decision = granted | renewalRank = 1 | scheme = asell-renforce
`,
  },
  {
    office: "sheet with the history of the file, day by day",
    text: `
FICHE DE RETOUR DE COMMISSION                                         Page 1/1
Dispositif : ASELL généraliste
Dossier 26.0418                           Mesure M-2026-051
Bénéficiaire            NGUYEN Minh
Né le                   30/08/1985
Réponse de la commission           AJOURNEMENT
Pièces attendues        attestation d'assurance et dernier avis d'échéance
Suivi
14/01/2026              Dépôt de la demande par le CCAS
28/01/2026              Dossier complet
05/02/2026              Examen en commission
10/02/2026              Envoi de la décision
12/03/2026              Prochaine commission
`,
    wanted: `
scheme = asell-generaliste | reference = 26.0418 | measureRef = M-2026-051 | household.lastName = NGUYEN
household.firstName = Minh | household.birthOn = 1985-08-30 | decision = adjourned | sessionOn = 2026-02-05
documentOn = 2026-02-10 | conditions = attestation d'assurance et dernier avis d'échéance
`,
  },
  {
    office: "order, in articles",
    open: ["commission"],
    text: `
MÉTROPOLE DU LEVANT
DÉCISION N° D-2026-0777
La Présidente de la Métropole,
Vu le règlement intérieur du fonds de solidarité pour le logement,
Vu la demande présentée par Mme Odile RENARD, née le 7 mai 1959, demeurant 44 boulevard Gambetta, 96000 Valbrume,
Vu l'avis du comité technique réuni le 19 mai 2026,
DÉCIDE
Article 1er : Une mesure d'accompagnement social lié au logement est attribuée à Mme Odile RENARD pour une durée de douze mois
à compter du 8 juin 2026.
Article 2 : L'exécution de cette mesure est confiée à SOLIHA Levant.
Article 3 : La mesure porte le numéro 2026/M/313.
Fait à Valbrume, le 22 mai 2026
{signature}
`,
    wanted: `
reference = D-2026-0777 | household.lastName = RENARD | household.firstName = Odile
household.birthOn = 1959-05-07 | household.address = 44 boulevard Gambetta | household.postalCode = 96000
household.city = Valbrume | sessionOn = 2026-05-19 | decision = granted | monthsGranted = 12
startOn = 2026-06-08 | operator = SOLIHA Levant | measureRef = 2026/M/313 | signedOn = 2026-05-22
commission = Comité technique
`,
  },
  {
    office: "coupon, the ways to decide as boxes under a table",
    text: `
CAF DE LA SÈVRE - ACTION SOCIALE LOGEMENT
COUPON RÉPONSE À L'INSTRUCTEUR
Situation examinée en CLT le 21/04/2026
NOM           Prénom         Né(e) le         Commune
MESSAOUDI     Farid          12/12/1977       96340 Saint-Aubier
Réf. dossier  D-2026-0119    Réf. mesure  MES-119-2026
La commission :
[X] accorde la mesure    [ ] refuse    [ ] reporte    [ ] oriente vers un autre dispositif
Durée :  4 mois      Début :  04/05/2026
Structure chargée de la mesure :  Brume Insertion Logement
Valbrume, le 24/04/2026            Signature du secrétariat  {signature}
`,
    wanted: `
sessionOn = 2026-04-21 | household.lastName = MESSAOUDI | household.firstName = Farid
household.birthOn = 1977-12-12 | household.postalCode = 96340 | household.city = Saint-Aubier
reference = D-2026-0119 | measureRef = MES-119-2026 | decision = granted | monthsGranted = 4
startOn = 2026-05-04 | operator = Brume Insertion Logement | signedOn = 2026-04-24
professionalSigned = true
`,
  },
  {
    office: "table of what was asked for beside what was granted",
    text: `
NOTIFICATION DE RENOUVELLEMENT D'ASLL
                         Demandé                Accordé
Durée                    12 mois                6 mois
Date de début            01/07/2026             15/07/2026
Rang                     2                      2
Ménage concerné : COLLET Bernard, né le 01/02/1950
N° mesure : ASLL25-077                 N° dossier : 25.0977
Commission du 30/06/2026               Notifié le 03/07/2026
Décision : accord partiel
Motif : réévaluer à mi-parcours
Opérateur : Association L'Escale
`,
    wanted: `
monthsGranted = 6 | startOn = 2026-07-15 | renewalRank = 2 | household.lastName = COLLET
household.firstName = Bernard | household.birthOn = 1950-02-01 | measureRef = ASLL25-077
reference = 25.0977 | sessionOn = 2026-06-30 | documentOn = 2026-07-03 | decision = granted
conditions = réévaluer à mi-parcours | operator = Association L'Escale
`,
  },
  {
    office: "letter of a prefecture, where both holders live in one line below their names",
    open: ["commission"],
    text: `
PRÉFECTURE DE LA SÈVRE
Direction départementale de l'emploi, du travail et des solidarités
Affaire suivie par : Mme Élodie Vidal - 01 99 00 44 12
                                               Valbrume, le 30 mars 2026
Le préfet
à
Monsieur le directeur de l'association Le Cairn Habitat

Objet : intermédiation locative - décision
Réf. : 2026-0555 / mesure M-2026-140

Monsieur Karim BENALI, né le 3 mars 1980
et Madame Nora BENALI
24 rue du Moulin, 96580 La Roche-Mouettière

La commission de suivi du 26 mars 2026 s'est prononcée sur cette situation. Elle a validé l'entrée dans le dispositif :
• durée : 18 mois
• prise d'effet : 1er avril 2026
• opérateur : Association Le Cairn Habitat
Pour le préfet et par délégation,
{signature}
`,
    wanted: `
documentOn = 2026-03-30 | reference = 2026-0555 | measureRef = M-2026-140 | household.lastName = BENALI
household.firstName = Karim | household.birthOn = 1980-03-03 | household.coHolderLastName = BENALI
household.coHolderFirstName = Nora | household.address = 24 rue du Moulin | household.postalCode = 96580
household.city = La Roche-Mouettière | sessionOn = 2026-03-26 | decision = granted | monthsGranted = 18
startOn = 2026-04-01 | operator = Association Le Cairn Habitat | scheme = iml | professionalSigned = true
commission = Commission de suivi
`,
  },
  {
    office: "page printed from a program",
    open: ["household.birthOn"],
    text: `
Logiciel FSL-Net v4.2                                         Imprimé le 20/05/2026 à 09:12
FICHE DÉCISION
Identifiant dossier : 2026-0990
Identifiant mesure : ASLL26-330
Usager : Mme TESSIER Clara (15/06/1993)
Résidence : 2 place du Marché - 96120 Montbrisac
Instance : Cellule technique logement
Réunie le : 18/05/2026
Sens : Réorientation
Commentaire : relève du SIAO, hébergement d'insertion
Date de notification : 20/05/2026
https://fsl-net.example/fiche/2026                                         1/1
`,
    wanted: `
reference = 2026-0990 | measureRef = ASLL26-330 | household.lastName = TESSIER | household.firstName = Clara
household.birthOn = 1993-06-15 | household.address = 2 place du Marché | household.postalCode = 96120
household.city = Montbrisac | commission = Cellule technique logement | sessionOn = 2026-05-18
decision = redirected | conditions = relève du SIAO, hébergement d'insertion | documentOn = 2026-05-20
`,
  },
  {
    office: "part of the commission on the back of a request",
    text: `
FSL - PARTIE RÉSERVÉE À LA COMMISSION
Dossier : 2026-0812                         Mesure : ASLL26-410
Nom et prénom : MARCHETTI Lorenzo           Date de naissance : 08/02/1976
Commission d'attribution du : 22/06/2026
Résultat :        Accord  ☒      Refus  ☐      Ajournement  ☐
Pour une durée de :  5 mois         à partir du :  01/07/2026
Association mandatée :  Association Clés en Main
Réserves éventuelles :  contact préalable avec le curateur
Notifié le :  25/06/2026
Cachet et signature
{signature}
`,
    wanted: `
reference = 2026-0812 | measureRef = ASLL26-410 | household.lastName = MARCHETTI
household.firstName = Lorenzo | household.birthOn = 1976-02-08 | sessionOn = 2026-06-22 | decision = granted
monthsGranted = 5 | startOn = 2026-07-01 | operator = Association Clés en Main
conditions = contact préalable avec le curateur | documentOn = 2026-06-25 | professionalSigned = true
`,
  },
  {
    office: "page of a portal, with hours in its log",
    open: ["reference", "household.address", "household.postalCode", "household.city", "startOn"],
    text: `
Espace partenaires FSL                                           Bonjour, K. Lopes
< Retour à la liste
Demande ASELL renforcé n° 2026-0447                              ACCEPTÉE
Personne concernée
Nom de naissance / d'usage      VERGNE
Prénoms                         Estelle
Naissance                       01/12/1992
Logement                        14 rue de l'Église, 96450 L'Isle-aux-Hérons
Suite donnée
Réponse                         Accord
Mois accordés                   8
Effet                           01/10/2026
Attributaire de la mesure       Association L'Escale
Code mesure                     MES-447-2026
Journal
21/09/2026 - 14:02   Courrier de décision envoyé
17/09/2026 - 10:30   Passage en commission
02/09/2026 - 09:11   Demande complète
`,
    wanted: `
reference = 2026-0447 | scheme = asell-renforce | decision = granted | household.lastName = VERGNE
household.firstName = Estelle | household.birthOn = 1992-12-01 | household.address = 14 rue de l'Église
household.postalCode = 96450 | household.city = L'Isle-aux-Hérons | monthsGranted = 8 | startOn = 2026-10-01
operator = Association L'Escale | measureRef = MES-447-2026 | documentOn = 2026-09-21
sessionOn = 2026-09-17
`,
  },
  {
    office: "stub that the household keeps",
    open: ["commission"],
    text: `
TALON À CONSERVER PAR LE MÉNAGE
Votre dossier n° 2026-0199 a été examiné par la Commission locale du logement le 06/05/2026.
Décision :  VOTRE MESURE EST RENOUVELÉE (2e renouvellement)
Pour :  6 mois, du 15/05/2026 au 14/11/2026
Mesure :  M-2025-144 - ASELL généraliste
Titulaire :  Mme ROBIN Chantal, née le 27/12/1958
Intervenant :  Association Le Cairn Habitat
Édité le 11/05/2026
`,
    wanted: `
reference = 2026-0199 | sessionOn = 2026-05-06 | commission = Commission locale du logement
decision = granted | renewalRank = 2 | monthsGranted = 6 | startOn = 2026-05-15 | measureRef = M-2025-144
scheme = asell-generaliste | household.lastName = ROBIN | household.firstName = Chantal
household.birthOn = 1958-12-27 | operator = Association Le Cairn Habitat | documentOn = 2026-05-11
`,
  },
  {
    office: "form filled in in capitals",
    text: `
DÉCISION DE LA COMMISSION D'ATTRIBUTION FSL
NUMÉRO DE DOSSIER : D-2026-0333       NUMÉRO DE MESURE : MES-333-2026
DATE DE COMMISSION : 09/04/2026       DATE DE NOTIFICATION : 14/04/2026
NOM : SAUVAGE       PRÉNOM : KÉVIN       DATE DE NAISSANCE : 10/10/2000
ADRESSE : 16 RUE DES CORDIERS        CODE POSTAL : 96720       VILLE : AUBERCOURT
AVIS : FAVORABLE       DURÉE : 3 MOIS       DATE DE DÉBUT : 20/04/2026
OPÉRATEUR : BRUME INSERTION LOGEMENT
`,
    wanted: `
reference = D-2026-0333 | measureRef = MES-333-2026 | sessionOn = 2026-04-09 | documentOn = 2026-04-14
household.lastName = SAUVAGE | household.firstName = KÉVIN | household.birthOn = 2000-10-10
household.address = 16 RUE DES CORDIERS | household.postalCode = 96720 | household.city = AUBERCOURT
decision = granted | monthsGranted = 3 | startOn = 2026-04-20 | operator = BRUME INSERTION LOGEMENT
`,
  },
];
