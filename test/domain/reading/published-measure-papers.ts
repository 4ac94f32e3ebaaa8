import type { DocumentKind } from "../../../schemas/field.ts";
import type { OfficePaper } from "./office-papers.ts";

/** Papers modelled on forms, letters and contracts that offices publish: their labels, headings and order, invented people. */
export const PUBLISHED_MEASURES: readonly (OfficePaper & { readonly kind: DocumentKind })[] = [
  {
    kind: "decision",
    office: "FSL: avis de la commission, accord sous réserve, mandat to the association",
    text: `
DEPARTEMENT DES ARAVINES
Fonds de Solidarité pour le Logement
Commission locale FSL de Valbrume                        Valbrume, le 12 juin 2026

NOTIFICATION DE MESURE ASELL GENERALISTE
N° de dossier : FSL-2026-1187

Bénéficiaire : Mme GRANDCLEMENT Noémie
Adresse : 8 rue du Four, 96230 Champvallon

Demande examinée le : 9 juin 2026
Avis de la commission : ☐ Accord  ☒ Accord sous réserve  ☐ Ajournement  ☐ Refus  ☐ Sans suite
Motivation : reprise du paiement du loyer résiduel dès juillet
Mandat confié à : Association Le Cairn Habitat
Durée du mandat : 6 mois
Prise d'effet : 1er juillet 2026
`,
    wanted: `
documentOn = 2026-06-12 | reference = FSL-2026-1187 | scheme = asell-generaliste
household.lastName = GRANDCLEMENT | household.firstName = Noémie | household.address = 8 rue du Four
household.postalCode = 96230 | household.city = Champvallon
commission = Commission locale FSL de Valbrume | sessionOn = 2026-06-09 | decision = granted
monthsGranted = 6 | startOn = 2026-07-01 | operator = Association Le Cairn Habitat
conditions = reprise du paiement du loyer résiduel dès juillet
`,
  },
  {
    kind: "decision",
    office: "refusal form: nature of the request, avis du travailleur social, décision",
    text: `
FONDS DE SOLIDARITE LOGEMENT                                  Commission du 03/06/2026
COMPTE RENDU DE LA COMMISSION FSL

Dossier n° 2026/0877            Secteur : Corvenne
Demandeur : M. et Mme ALLOUCHE Rachid et Nora
Nature de la demande : ASELL renforcé
Avis du travailleur social : favorable
Avis du secrétariat : réservé
DÉCISION DE LA COMMISSION :  ☐ accord   ☐ accord partiel   ☒ refus   ☐ ajournement
Motivation : situation relevant d'une mesure MASP déjà en place
Fait à Valbrume, le 05/06/2026
La présidente de la commission
{signature}
`,
    wanted: `
reference = 2026/0877 | scheme = asell-renforce | household.lastName = ALLOUCHE
household.firstName = Rachid | household.coHolderLastName = ALLOUCHE | household.coHolderFirstName = Nora
signedOn = 2026-06-05 | sessionOn = 2026-06-03 | decision = refused
conditions = situation relevant d'une mesure MASP déjà en place | professionalSigned = true
`,
  },
  {
    kind: "contract",
    office: "three parties with boxes of objectives, engagement lines",
    text: `
DOCUMENT DE CONTRACTUALISATION - MESURE AVDL
Entre l'organisme : Association Le Cairn Habitat
Intervenante sociale : Faustine Lorca
Et la personne accompagnée : Mme TCHOUPINE Olga
Domiciliée : 5 rue des Remparts, 96210 Corvenne

Période : du 15/03/2026 au 14/09/2026 (6 mois)

Axes de travail définis ensemble
1. Rechercher un logement adapté
2. Mettre à jour la demande de logement social
Rythme des rencontres : deux fois par mois
La personne s'engage à honorer les rendez-vous.

Date : 12/03/2026
La personne accompagnée               L'intervenante
{signature}                           {signature}
`,
    wanted: `
scheme = avdl | household.lastName = TCHOUPINE | household.firstName = Olga
household.address = 5 rue des Remparts | household.postalCode = 96210 | household.city = Corvenne
signedOn = 2026-03-12 | operator = Association Le Cairn Habitat | worker = Faustine Lorca
startOn = 2026-03-15 | endOn = 2026-09-14 | months = 6
objectives = Rechercher un logement adapté,Mettre à jour la demande de logement social
visitRhythm = deux fois par mois | householdSigned = true | professionalSigned = true
`,
  },
  {
    kind: "renewal",
    office: "bilan intermédiaire et demande de renouvellement, tick exceptional",
    text: `
BILAN INTERMEDIAIRE ET DEMANDE DE RENOUVELLEMENT - AVDL
N° de mandat : AV-2026-031
Ménage : FONTENELLE Yvan
Mandat en cours : du 01/12/2025 au 31/05/2026
Demande : ☒ renouvellement   ☐ fin de mesure
Durée proposée par l'opérateur : 6 mois
Renouvellement n° : 2       À titre dérogatoire : ☒ oui  ☐ non
Éléments justifiant la poursuite : DALO en cours, relogement attendu à l'automne
Établi le 04/05/2026
`,
    wanted: `
documentOn = 2026-05-04 | measureRef = AV-2026-031 | scheme = avdl | household.lastName = FONTENELLE
household.firstName = Yvan | monthsRequested = 6 | renewalRank = 2 | exceptional = true
motive = DALO en cours, relogement attendu à l'automne | endOn = 2026-05-31
`,
  },
  {
    kind: "decision",
    office: "mandate form with fields of money and length",
    text: `
FICHE DE MANDATEMENT - ASELL GENERALISTE
Commission technique du : 07/07/2026
Décision : Accord pour une mesure

Ménage                        Mme DUTERTRE Solange
Adresse                       11 rue Haute, 96120 Montbrisac
Mandat n°                     M-2026-402
Organisme désigné             Association Le Cairn Habitat
Début du mandat               01/08/2026
Durée du mandat               6 mois
Montant de la mesure          569,00 €
Demandes de la commission     faire le point sur la dette d'énergie
`,
    wanted: `
measureRef = M-2026-402 | scheme = asell-generaliste | household.lastName = DUTERTRE
household.firstName = Solange | household.address = 11 rue Haute | household.postalCode = 96120
household.city = Montbrisac | sessionOn = 2026-07-07 | decision = granted | monthsGranted = 6
startOn = 2026-08-01 | operator = Association Le Cairn Habitat
conditions = faire le point sur la dette d'énergie
`,
  },
  {
    kind: "decision",
    office: "postponed: the file is incomplete, ticks with long wordings",
    text: `
CONSEIL DEPARTEMENTAL DES ARAVINES
AVIS DE LA COMMISSION FSL                     Valbrume, le 16/03/2026
N° de dossier 26-0311
Demandeur : Mme HOAREAU Laetitia
Demande : AVDL
Passage en commission le 12/03/2026

☐ Accord sur la mesure demandée
☐ Accord partiel
☒ Demande de pièces complémentaires
☐ Refus
Précisions : avis d'imposition et quittance de février à fournir
`,
    wanted: `
documentOn = 2026-03-16 | reference = 26-0311 | scheme = avdl | household.lastName = HOAREAU
household.firstName = Laetitia | sessionOn = 2026-03-12 | decision = adjourned
conditions = avis d'imposition et quittance de février à fournir
`,
  },
  {
    kind: "contract",
    office: "contract in a table: parties, dates, moyens, co-signature",
    text: `
CONTRAT D'ADHESION A LA MESURE - ASELL GENERALISTE
Mandat n° M-2026-215

Bénéficiaire(s)            M. VERDIER Julien et Mme VERDIER Alice
Adresse actuelle           20 rue des Lilas, 96230 Champvallon
Organisme                  Association Le Cairn Habitat
Salarié référent           Noé Carpentier
Début du mandat            01/04/2026
Fin du mandat              30/09/2026
Durée                      6 mois
Rythme minimum             deux visites par mois
Objectifs                  - apurer la dette de loyer
                           - stabiliser le budget

Signé le 27/03/2026
Les bénéficiaires {signature}            Le référent {signature}
`,
    wanted: `
measureRef = M-2026-215 | scheme = asell-generaliste | household.lastName = VERDIER
household.firstName = Julien | household.coHolderLastName = VERDIER | household.coHolderFirstName = Alice
household.address = 20 rue des Lilas | household.postalCode = 96230 | household.city = Champvallon
signedOn = 2026-03-27 | operator = Association Le Cairn Habitat | worker = Noé Carpentier
startOn = 2026-04-01 | endOn = 2026-09-30 | months = 6
objectives = apurer la dette de loyer,stabiliser le budget | visitRhythm = deux visites par mois
householdSigned = true | professionalSigned = true
`,
  },
  {
    kind: "bilan",
    office: "interim in a form with quarter, physical meetings and what remains",
    text: `
BILAN TRIMESTRIEL - AVDL
Mandat n° : AV-2026-090          Opérateur : Association Le Cairn Habitat
Nom et prénom : ESNAULT Karine
Date de mandatement : 12/01/2026
Nombre d'entretiens physiques : 6      Dont au domicile : 4
Objectifs : ☐ réalisés   ☒ en cours de réalisation   ☐ non réalisés
Ce qui reste à travailler : la gestion du budget et la déclaration à la CAF
Fait le 14/04/2026
`,
    wanted: `
measureRef = AV-2026-090 | scheme = avdl | household.lastName = ESNAULT | household.firstName = Karine
signedOn = 2026-04-14 | bilanKind = interim | startOn = 2026-01-12 | visitsDone = 6 | homeVisitsDone = 4
outcome = partly-met | recommendations = la gestion du budget et la déclaration à la CAF
`,
  },
  {
    kind: "renewal",
    office: "request for a second mandate with dates of the first",
    text: `
DEMANDE D'UN DEUXIEME MANDAT - ASELL GENERALISTE
Usager : MORVAN Estelle              Mandat n° M-2026-011
Premier mandat : du 01/02/2026 au 31/07/2026
Mois supplémentaires demandés : 6
Rang du renouvellement : 1
Intérêt de la poursuite : relogement en cours d'instruction
Date d'envoi : 30/06/2026
`,
    wanted: `
documentOn = 2026-06-30 | measureRef = M-2026-011 | scheme = asell-generaliste
household.lastName = MORVAN | household.firstName = Estelle | monthsRequested = 6 | renewalRank = 1
motive = relogement en cours d'instruction | endOn = 2026-07-31
`,
  },
];
