import type { OfficePaper } from "./office-papers.ts";

/** Decisions as services that the reader was not made with word and lay them out. */
export const DECISION_PAPERS: readonly OfficePaper[] = [
  {
    office: "boxes with captions over their values",
    text: `
MÉTROPOLE DES TROIS RIVES                          Guichet unique du logement
RETOUR DE LA COMMISSION

Bénéficiaire de la mesure                   Date de naissance        N° de mesure
OUEDRAOGO Aminata                           14/02/1990               TR-26-0447

Commission réunie en séance du              Sens de la décision      Nombre de mois retenus
18/03/2026                                  Accord                   9

Point de départ de la mesure                Structure désignée pour l'exécution
01/04/2026                                  Habitat et Partage

Réserves éventuelles
Ouverture d'un dossier de surendettement dans les deux mois.

Le secrétariat de la commission, le 20/03/2026
{signature}
`,
    wanted: `
household.lastName = OUEDRAOGO | household.firstName = Aminata | household.birthOn = 1990-02-14
measureRef = TR-26-0447 | sessionOn = 2026-03-18 | decision = granted | monthsGranted = 9 | startOn = 2026-04-01
operator = Habitat et Partage | conditions = Ouverture d'un dossier de surendettement dans les deux mois.
signedOn = 2026-03-20 | professionalSigned = true
`,
  },
  {
    office: "soft refusal",
    text: `
Conseil départemental
Direction de l'insertion et de l'habitat
Service du Fonds de solidarité logement
                                                       Monsieur Youssef HADDAD
                                                       Résidence Les Glycines, appt 12
                                                       4 rue du Moulin
                                                       26000 Valence

Nos références : DIH/FSL/2026/0332
Valence, le 9 juin 2026

Monsieur,

Suite à l'examen de votre dossier par la commission du 2 juin 2026, je suis au regret de vous indiquer que nous ne
sommes pas en mesure de donner une suite favorable à votre demande d'accompagnement social lié au logement.
En effet, votre situation ne fait pas apparaître de difficulté liée au logement.
Vous disposez de deux mois pour former un recours à compter de la réception de la présente.
Je vous prie de croire, Monsieur, à l'assurance de ma considération.
La cheffe de service
{signature}
`,
    wanted: `
household.lastName = HADDAD | household.firstName = Youssef | household.postalCode = 26000 | household.city = Valence
household.address = Résidence Les Glycines, appt 12, 4 rue du Moulin | reference = DIH/FSL/2026/0332
documentOn = 2026-06-09 | sessionOn = 2026-06-02 | decision = refused | professionalSigned = true
`,
  },
  {
    office: "list of decisions with numbered points",
    open: ["professionalSigned"],
    text: `
RELEVÉ DE DÉCISIONS
Comité technique logement du pays de Brume - réunion du jeudi 12 février 2026

Point 3 - Ménage NGUYEN Minh (dossier 26-031)
   Objet : prolongation de l'accompagnement lié au logement
   Débat : impayés résorbés, recherche d'un logement plus petit en cours.
   Décision : prolongation accordée pour 3 mois supplémentaires, à compter du 1er mars 2026
   Opérateur : Le Toit Solidaire
   Il s'agit du deuxième renouvellement.

Pour le comité, la coordinatrice
{signature}
`,
    wanted: `
sessionOn = 2026-02-12 | household.lastName = NGUYEN | household.firstName = Minh | reference = 26-031
decision = granted | monthsGranted = 3 | startOn = 2026-03-01 | operator = Le Toit Solidaire | renewalRank = 2
professionalSigned = true
`,
  },
  {
    office: "slip to the referrer, typed boxes",
    options: { glyphs: true },
    text: `
FICHE RETOUR AU SERVICE INSTRUCTEUR
Dossier suivi par : Mme Vidal, CMS de Lannoy
Famille : BOURGEOIS / LEFORT                Réf. dossier : SI-2026-88
Commission du : 27/01/2026
Décision prise :
☐ mesure accordée
☐ mesure refusée
☒ dossier ajourné
☐ réorientation
Motif : pièces manquantes (avis d'imposition)
Fait le 28/01/2026
`,
    wanted: `
reference = SI-2026-88 | household.lastName = BOURGEOIS | household.coHolderLastName = LEFORT | sessionOn = 2026-01-27 | decision = adjourned
conditions = pièces manquantes (avis d'imposition) | signedOn = 2026-01-28
`,
  },
  {
    office: "reply by e-mail",
    options: { flat: true },
    text: `
De : Secrétariat CLU <clu@forez.example>
À : accueil@escale.example
Date : 21/04/2026 16:40
Objet : Dossier 26-204 - M. Kevin ROUX

Bonjour,
Je vous confirme que la CLU du 20 avril 2026 a donné un avis favorable à la demande d'ASLL de M. Kevin ROUX.
La mesure est accordée pour 6 mois à partir du 4 mai 2026.
Elle est confiée à l'association L'Escale.
Bien cordialement,
`,
    wanted: `
documentOn = 2026-04-21 | reference = 26-204 | household.lastName = ROUX | household.firstName = Kevin
sessionOn = 2026-04-20 | decision = granted | monthsGranted = 6 | startOn = 2026-05-04
operator = L'Escale | scheme = asll-42
`,
  },
  {
    office: "order that authorises",
    text: `
                        ARRÊTÉ N° 2026/SOL/0456

La Présidente du Conseil départemental,
Vu le règlement intérieur du fonds de solidarité pour le logement ;
Vu l'avis de la commission locale en date du 5 mai 2026 ;
Considérant la situation de Madame Jocelyne PRUVOST, née le 22 août 1961, demeurant 15 rue Faidherbe, 59100 Roubaix ;

                              ARRÊTE

Article 1er - Est autorisée la prise en charge d'une mesure d'accompagnement social lié au logement au bénéfice de
Madame Jocelyne PRUVOST pour une durée de douze mois.
Article 2 - Cette mesure prendra effet à compter du 18 mai 2026.
Article 3 - L'association Graines de Toit est chargée de son exécution.
Article 4 - Le présent arrêté peut être contesté dans un délai de deux mois devant le tribunal administratif.

Fait à Lille, le 11 mai 2026
La Présidente
{signature}
`,
    wanted: `
reference = 2026/SOL/0456 | household.lastName = PRUVOST | household.firstName = Jocelyne
household.birthOn = 1961-08-22 | household.address = 15 rue Faidherbe | household.postalCode = 59100
household.city = Roubaix | sessionOn = 2026-05-05 | decision = granted | monthsGranted = 12 | startOn = 2026-05-18
operator = Graines de Toit | signedOn = 2026-05-11 | professionalSigned = true
`,
  },
  {
    office: "dotted leaders, scanned",
    options: { source: "ocr" },
    text: `
COMMISSION LOGEMENT DU PAYS D'AUGE
EXTRAIT DES DÉLIBÉRATIONS

Séance tenue le ................ 10/09/2026
Personne concernée ............. Mme LECONTE Ghislaine
Née le ......................... 30/11/1972
Numéro de la mesure ............ PA/2026/0071
Avis rendu ..................... DÉFAVORABLE
Motivation de l'avis ........... Le ménage a quitté le département.

                               Pour copie conforme, le 14/09/2026
                               Le président de séance
                               {signature}
`,
    wanted: `
sessionOn = 2026-09-10 | household.lastName = LECONTE | household.firstName = Ghislaine
household.birthOn = 1972-11-30 | measureRef = PA/2026/0071 | decision = refused
commission = COMMISSION LOGEMENT DU PAYS D'AUGE
conditions = Le ménage a quitté le département. | signedOn = 2026-09-14 | professionalSigned = true
`,
  },
  {
    office: "letter that puts off",
    open: ["professionalSigned"],
    options: { source: "ocr" },
    text: `
Ville de Sainte-Foy - C.C.A.S.                                   Sainte-Foy, le 16 octobre 2025
Service logement
Dossier n° 25/LOG/118                                            Lucie MARTIN-DUVAL
                                                                 8 impasse des Acacias
                                                                 69110 Sainte-Foy

Madame,
Votre demande d'accompagnement a été présentée le 13 octobre 2025 à la commission d'attribution.
Avant de se prononcer, celle-ci souhaite disposer d'éléments complémentaires sur votre situation budgétaire : elle a
donc décidé d'ajourner sa décision.
Votre dossier sera réétudié lors de la séance du 10 novembre 2025.
Veuillez agréer, Madame, mes salutations distinguées.
La vice-présidente du C.C.A.S.
{signature}
`,
    wanted: `
documentOn = 2025-10-16 | reference = 25/LOG/118 | household.lastName = MARTIN-DUVAL | household.firstName = Lucie
household.address = 8 impasse des Acacias | household.postalCode = 69110 | household.city = Sainte-Foy
sessionOn = 2025-10-13 | decision = adjourned | professionalSigned = true
`,
  },
  {
    office: "slip with the answer written beside it",
    open: ["professionalSigned"],
    text: `
                           BORDEREAU DE DÉCISION FSL / ASLL
Commission territoriale Nord-Vallée                        Réunion n° 4 du 26.03.2026

Chef de famille  : SCHMITT Bernadette
Né(e) le         : 03.10.1958
Identifiant      : NV-4471-26
Mesure           : ASLL maintien - 2e prolongation
Vote             : UNANIMITÉ POUR
Conclusion       : ACCORD POUR 3 MOIS du 01.04.2026 au 30.06.2026
Organisme chargé du suivi : Logis Partagé
Remarque         : transmettre les trois dernières quittances

Vu, le 27.03.2026
L'animatrice de la commission        {signature}
`,
    wanted: `
commission = Commission territoriale Nord-Vallée | sessionOn = 2026-03-26 | household.lastName = SCHMITT
household.firstName = Bernadette | household.birthOn = 1958-10-03 | reference = NV-4471-26 | renewalRank = 2
decision = granted | monthsGranted = 3 | startOn = 2026-04-01 | operator = Logis Partagé
conditions = transmettre les trois dernières quittances | signedOn = 2026-03-27 | documentOn = 2026-03-27
professionalSigned = true
`,
  },
  {
    office: "letter to an association",
    open: ["reference", "professionalSigned"],
    options: { source: "ocr" },
    text: `
PRÉFET DU VAL-DE-BRUME
Direction départementale de l'emploi, du travail et des solidarités
                                                     Association Toits Ouverts
                                                     27 rue du Port
                                                     44600 Saint-Nazaire
Le 14 janvier 2026
Affaire suivie par Mme Colin
Objet : AVDL - situation de M. Ibrahim DIALLO (réf. AVDL-26-008)

Madame la Directrice,
La commission partenariale, dans sa séance du 8 janvier 2026, a validé l'orientation de M. Ibrahim DIALLO, né le
2 mai 1994, vers un accompagnement AVDL que vous voudrez bien mettre en œuvre dès le 19 janvier 2026 pour une
première période de six mois.
Ce ménage réside actuellement à l'hôtel, 6 quai Nord, 44600 Saint-Nazaire.
Je vous remercie de me tenir informé du démarrage effectif.
Pour le préfet et par délégation, le chef de service
{signature}
`,
    wanted: `
documentOn = 2026-01-14 | household.lastName = DIALLO | household.firstName = Ibrahim | household.birthOn = 1994-05-02
reference = AVDL-26-008 | scheme = avdl | sessionOn = 2026-01-08 | decision = granted | startOn = 2026-01-19
household.address = l'hôtel, 6 quai Nord | household.postalCode = 44600 | household.city = Saint-Nazaire
monthsGranted = 6 | professionalSigned = true
`,
  },
  {
    office: "minutes with ticks in words",
    text: `
FONDS LOGEMENT UNIQUE - COMMISSION LOGEMENT UNIQUE DU ROANNAIS
COMPTE RENDU DE LA SÉANCE DU 11 MAI 2026

Situation 5/12
Demandeur : Mme PEREIRA Lucinda, 31 ans, Roanne
Service demandeur : MDS Roanne Centre
Type de demande : ASLL maintien
Accordé : non        Refusé : oui        Ajourné : non
Raison du refus : pas d'adhésion de la personne

                                          Visa du président
                                          {signature}
`,
    wanted: `
sessionOn = 2026-05-11 | household.lastName = PEREIRA | household.firstName = Lucinda | scheme = asll-42
decision = refused | conditions = pas d'adhésion de la personne | professionalSigned = true
`,
  },
  {
    office: "letter in the first person of an elected official",
    text: `
LE PRÉSIDENT DU DÉPARTEMENT                             Laon, le 30 septembre 2025

Direction du logement                                   Madame Priscilla VAN DAMME
Dossier : AIS-25-6601                                   Monsieur Rudy COLLET
                                                        14 bis cité des Fleurs
                                                        02000 Laon
Madame, Monsieur,

Vous m'avez saisi d'une demande de prolongation de votre mesure d'accompagnement social lié au logement.
Après avis de la commission réunie le 23 septembre 2025, j'ai décidé de reconduire cette mesure pour trois mois à
compter du 1er octobre 2025. Elle continuera d'être exercée par l'UDAF de l'Aisne.
Cette reconduction est accordée à titre exceptionnel et sous réserve que vous repreniez le paiement du loyer.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
Pour le Président, la directrice du logement
{signature}
`,
    wanted: `
documentOn = 2025-09-30 | reference = AIS-25-6601 | household.lastName = VAN DAMME | household.firstName = Priscilla
household.coHolderLastName = COLLET | household.coHolderFirstName = Rudy | household.address = 14 bis cité des Fleurs
household.postalCode = 02000 | household.city = Laon | sessionOn = 2025-09-23 | decision = granted | monthsGranted = 3
startOn = 2025-10-01 | operator = UDAF de l'Aisne | professionalSigned = true
conditions = sous réserve que vous repreniez le paiement du loyer
`,
  },
  {
    office: "table with one row",
    text: `
TABLEAU DES AVIS - CELLULE ACCOMPAGNEMENT LOGEMENT DU 19/06/2026

N° ordre   Bénéficiaire            Objet                 Avis           Durée     Prise d'effet   Prestataire
3          TOURÉ Mariam            ASELL renforcé        Favorable      6 mois    01/07/2026      Cap Logement

Le secrétaire de séance
{signature}
`,
    wanted: `
sessionOn = 2026-06-19 | household.lastName = TOURÉ | household.firstName = Mariam | scheme = asell-renforce
decision = granted | monthsGranted = 6 | startOn = 2026-07-01 | operator = Cap Logement | professionalSigned = true
`,
  },
  {
    office: "short notice that sends elsewhere",
    options: { source: "ocr" },
    text: `
CLT Plaine - NOTIFICATION AU PRESCRIPTEUR
Vous nous avez transmis le dossier de : Mme GARCIA Carmen (née le 21/01/1970)
N° : P-26-310
La commission du 04/02/2026 propose :
( ) d'accorder la mesure
( ) de refuser la mesure
(X) de réorienter vers : une mesure d'accompagnement social personnalisé
( ) d'ajourner le dossier
Le 06/02/2026
Pour la commission : {signature}
`,
    wanted: `
household.lastName = GARCIA | household.firstName = Carmen | household.birthOn = 1970-01-21 | reference = P-26-310
sessionOn = 2026-02-04 | decision = redirected | signedOn = 2026-02-06 | professionalSigned = true
`,
  },
];
