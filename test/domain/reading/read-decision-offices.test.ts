import { describePapers } from "./describe-papers.ts";
import type { OfficePaper } from "./office-papers.ts";

/** Papers as offices word and lay them out, none of which the vocabulary was written from. */
const PAPERS: readonly OfficePaper[] = [
  {
    office: "letter of a town's social centre",
    text: `
VILLE DE GRANDPRÉ
Centre communal d'action sociale
Grandpré, le 5 décembre 2025                            Madame DELMAS Corinne
Dossier : CCAS/ASLL/25-210                              Bât. 4, 12 square Ravel
                                                        08250 Grandpré
Affaire suivie par : Lise Noël

Madame,
Nous avons le plaisir de vous faire connaître que votre demande d'ASLL, examinée par la commission technique le
2 décembre 2025, a reçu un avis favorable. Un accompagnement de quatre mois vous est accordé à compter du
15 décembre 2025. Il sera assuré par l'association Brume Insertion.
Cet accord est soumis à la condition que vous honoriez les rendez-vous fixés.
Recevez, Madame, nos salutations les meilleures.
`,
    wanted: `
documentOn = 2025-12-05 | reference = CCAS/ASLL/25-210 | household.lastName = DELMAS
household.firstName = Corinne | household.address = Bât. 4, 12 square Ravel | household.postalCode = 08250
household.city = Grandpré | sessionOn = 2025-12-02 | decision = granted | monthsGranted = 4
startOn = 2025-12-15 | operator = Brume Insertion
`,
  },
  {
    office: "register of a session",
    text: `
CELLULE D'ORIENTATION LOGEMENT                     Date de la réunion : 21 mai 2026
Compte rendu - situation n° 7
Présents : CAF, CCAS, bailleur
Personne concernée        VASSEUR Noémie, née le 06/06/2000
N° d'enregistrement       COL-26-07
Demande                   ASLL accès
Avis                      Défavorable
Motif                     Absence de projet logement
Suites                    Courrier au prescripteur
Visa du coordonnateur     {signature}
`,
    wanted: `
sessionOn = 2026-05-21 | household.lastName = VASSEUR | household.firstName = Noémie
household.birthOn = 2000-06-06 | reference = COL-26-07 | decision = refused
conditions = Absence de projet logement | professionalSigned = true
`,
  },
  {
    office: "order in articles",
    open: ["reference"],
    text: `
ARRÊTÉ PORTANT ATTRIBUTION D'UNE MESURE D'ACCOMPAGNEMENT
N° 2026-DSL-118
Vu la demande présentée par Monsieur Hervé POULAIN le 4 janvier 2026 ;
Vu l'avis de la commission du 20 janvier 2026 ;
ARTICLE 1 : Une mesure d'accompagnement social lié au logement est accordée à Monsieur Hervé POULAIN, né le
3 mai 1959, pour une durée de six mois.
ARTICLE 2 : La mesure prend effet le 1er février 2026.
ARTICLE 3 : L'exécution de la mesure est confiée à SOLIHA Val-de-Brume.
Fait à Valbrume, le 22 janvier 2026
Pour la Présidente du Conseil départemental
{signature}
`,
    wanted: `
reference = 2026-DSL-118 | household.lastName = POULAIN | household.firstName = Hervé
household.birthOn = 1959-05-03 | sessionOn = 2026-01-20 | decision = granted | monthsGranted = 6
startOn = 2026-02-01 | operator = SOLIHA Val-de-Brume | signedOn = 2026-01-22 | professionalSigned = true
`,
  },
  {
    office: "slip with a row of boxes",
    options: { source: "ocr" },
    open: ["operator", "professionalSigned"],
    text: `
AVIS RENDU PAR L'INSTANCE TECHNIQUE             Instance du 08/07/2026
Titulaire : LAMOUREUX Gilles                    N° mesure : IT-2026-5
Type de mesure : ASLL maintien
☐ Accord initial   ☒ Accord renouvellement   ☐ Refus   ☐ Ajournement
Si renouvellement, rang : 1                     Durée accordée : 3 mois
Période : du 15/07/2026 au 14/10/2026
Intervenant désigné : Association L'Escale
Pour l'instance :  {signature}                  Le 09/07/2026
`,
    wanted: `
sessionOn = 2026-07-08 | household.lastName = LAMOUREUX | household.firstName = Gilles | measureRef = IT-2026-5
decision = granted | renewalRank = 1 | monthsGranted = 3 | startOn = 2026-07-15
operator = Association L'Escale | professionalSigned = true | signedOn = 2026-07-09
`,
  },
  {
    office: "notice that regrets",
    text: `
PRÉFECTURE - DDETS                                     Valbrume, le 19 novembre 2025
Pôle hébergement logement
Réf. : DDETS/PHL/2025-771
                                                       Monsieur Ahmed BELKACEM
                                                       chez Mme Leroy
                                                       9 boulevard Carnot
                                                       59000 Lille
Objet : Demande de mesure AVDL

Monsieur,
Vous avez déposé une demande de mesure d'accompagnement vers et dans le logement (AVDL). Votre situation a été
étudiée lors de la réunion du 13 novembre 2025.
J'ai le regret de vous faire savoir que le comité de suivi n'a pas retenu votre demande, au motif que vous
bénéficiez déjà d'un suivi social.
Le chef de pôle,
{signature}
`,
    wanted: `
documentOn = 2025-11-19 | reference = DDETS/PHL/2025-771 | household.lastName = BELKACEM
household.firstName = Ahmed | household.postalCode = 59000 | household.city = Lille
household.address = chez Mme Leroy, 9 boulevard Carnot | scheme = avdl | sessionOn = 2025-11-13
decision = refused | professionalSigned = true
`,
  },
  {
    office: "table of cases with boxes",
    options: { source: "ocr" },
    text: `
COMMISSION FSL - RÉSULTATS DE LA SÉANCE DU 6 février 2026
Secrétariat : Mme Blanche AUBERT

Référence       Nom et prénom           Date de naissance   Favorable   Défavorable   Ajourné   Nb mois
26-0041         MARCHETTI Paolo         02/12/1975          ☒           ☐             ☐         3

Opérateur : Association Clés en Main
Début de la mesure : 16/02/2026
La présidente,  {signature}
`,
    wanted: `
sessionOn = 2026-02-06 | reference = 26-0041 | household.lastName = MARCHETTI | household.firstName = Paolo
household.birthOn = 1975-12-02 | decision = granted | monthsGranted = 3 | operator = Association Clés en Main
startOn = 2026-02-16 | professionalSigned = true
`,
  },
  {
    office: "letter to the referrer",
    text: `
Fonds Unique Logement                                 CMS de Tournemire
Secrétariat                                           Mme Agnès CAZAL, assistante sociale
Vos réf. : AC/26                                      3 place du Foirail
Nos réf. : FUL-2026-0119                              12250 Tournemire

                                                      Rodez, le 27 mars 2026
OBJET : Accompagnement social - Madame BOUSQUET Maryse, née le 14/07/1966

Madame,
Suite à la saisine que vous nous avez adressée, je vous informe que la Commission ASLL du 24 mars 2026 a validé
la mise en place d'un ASLL de 6 mois au bénéfice de Madame BOUSQUET. La mesure débutera le 7 avril 2026 et sera
mise en œuvre par l'UDAF.
Pour la Directrice
`,
    wanted: `
reference = FUL-2026-0119 | documentOn = 2026-03-27 | household.lastName = BOUSQUET
household.firstName = Maryse | household.birthOn = 1966-07-14 | commission = Commission ASLL
sessionOn = 2026-03-24 | scheme = asll-ful | decision = granted | monthsGranted = 6 | startOn = 2026-04-07
operator = UDAF
`,
  },
  {
    office: "fiche with written answers",
    text: `
Retour de commission - accompagnement lié au logement
Commission locale : CLU du Gier
Passage en commission le : 17.06.2026
Concerne : M. PEYRARD Lucas              né le : 25.05.1989
N° mesure : CLU-G-332                    V/dossier : 8871
Décision : renouvellement accordé (2ème renouvellement)
Pour une durée de : 3 (trois) mois         Du : 01.07.2026       Au : 30.09.2026
Sous réserve : de la signature d'un plan d'apurement
St-Chamond, le 18.06.2026
La secrétaire de la CLU
{signature}
`,
    wanted: `
commission = CLU du Gier | sessionOn = 2026-06-17 | household.lastName = PEYRARD | household.firstName = Lucas
household.birthOn = 1989-05-25 | measureRef = CLU-G-332 | decision = granted | renewalRank = 2
monthsGranted = 3 | startOn = 2026-07-01 | conditions = de la signature d'un plan d'apurement
signedOn = 2026-06-18 | professionalSigned = true
`,
  },
  {
    office: "e-mail with a postponement",
    options: { flat: true },
    text: `
De : Fonds Logement <fsl@dept.example>
Envoyé : 03/04/2026 09:12
À : s.morel@cairn.example
Objet : RE: dossier 26-778 SANTOS Maria

Bonjour,
Le dossier de Mme Maria SANTOS (N° 26-778) est passé en commission le 2 avril 2026.
Les membres ont souhaité reporter leur décision dans l'attente du bilan de surendettement.
Il sera réexaminé lors de la commission du 7 mai 2026.
Cordialement
`,
    wanted: `
documentOn = 2026-04-03 | reference = 26-778 | household.lastName = SANTOS | household.firstName = Maria
sessionOn = 2026-04-02 | decision = adjourned
`,
  },
  {
    office: "minutes of a commission with one case in columns",
    text: `
MÉTROPOLE DU LITTORAL - Fonds de solidarité pour le logement
EXTRAIT DU PROCÈS-VERBAL - COMMISSION TECHNIQUE D'ATTRIBUTION
Séance du 14 avril 2026
Membres présents : Mme Claire FOUQUET, M. Denis ARNOUX (CAF), Mme Odile BRETON (ADIL)
Mesure examinée : ASLL maintien

N° dossier       Ménage                 Accord    Refus    Ajourné    Réorienté    Durée      Début
FSL-26-1187      GARNIER Sylvie           X                                        6 mois     01/05/2026

Fait à Portneuf, le 16 avril 2026
Le président de la commission
{signature}
`,
    wanted: `
sessionOn = 2026-04-14 | reference = FSL-26-1187 | household.lastName = GARNIER | household.firstName = Sylvie
decision = granted | monthsGranted = 6 | startOn = 2026-05-01 | signedOn = 2026-04-16
professionalSigned = true
`,
  },
];

describePapers("A decision of an office never seen before", { decision: PAPERS });
