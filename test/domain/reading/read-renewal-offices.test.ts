import { describePapers } from "./describe-papers.ts";
import type { OfficePaper } from "./office-papers.ts";

/** Papers as offices word and lay them out, none of which the vocabulary was written from. */
const PAPERS: readonly OfficePaper[] = [
  {
    office: "letter with a numbered file",
    text: `
Association L'Escale                                   Commission FSL
Pôle accompagnement                                    2 rue de la Préfecture
Valbrume, le 11 février 2026
Réf : ESC-26-15 / Dossier de Mme HUET Karine
Objet : demande de poursuite d'ASLL

Madame, Monsieur,
Nous accompagnons Mme HUET Karine (née le 28/09/1988) depuis le 1er septembre 2025. La mesure arrive à son terme
le 28 février 2026 et nous sollicitons votre accord pour une prolongation de six mois.
Motif de la demande : dossier DALO en cours d'instruction.
La référente sociale
{signature}
`,
    wanted: `
documentOn = 2026-02-11 | reference = ESC-26-15 | household.lastName = HUET | household.firstName = Karine
household.birthOn = 1988-09-28 | endOn = 2026-02-28 | monthsRequested = 6
motive = dossier DALO en cours d'instruction | professionalSigned = true
`,
  },
  {
    office: "short form",
    options: { source: "ocr" },
    open: ["household.firstName", "renewalRank"],
    text: `
PROLONGATION DE MESURE - DEMANDE
Nom : VIGNERON        Prénoms : Élodie, Marie        Née le : 15/04/1991
Domiciliée : 7 rue Basse 42600 Montbrison
Mesure n° : M42-118          Date de début : 01/03/2026      Date de fin : 31/08/2026
Prolongation demandée :  ☐ 3 mois   ☐ 4 mois   ☒ 6 mois
1re demande  ☐     2e demande  ☒
Motivation de la demande :
Relogement prévu en octobre.
Montbrison, le 12/08/2026
Signature bénéficiaire  {signature}     Signature intervenant  {signature}
`,
    wanted: `
household.lastName = VIGNERON | household.firstName = Élodie, Marie | household.birthOn = 1991-04-15
household.address = 7 rue Basse | household.postalCode = 42600 | household.city = Montbrison
measureRef = M42-118 | endOn = 2026-08-31 | monthsRequested = 6 | renewalRank = 2
motive = Relogement prévu en octobre. | signedOn = 2026-08-12 | householdSigned = true
professionalSigned = true
`,
  },
  {
    office: "letter of a household",
    open: ["householdSigned"],
    text: `
Monsieur Bruno CASTEL
Résidence du Lac, appt 8
74000 Annecy
                                                Annecy, le 6 mai 2026
                                                Madame la Présidente de la commission
Madame la Présidente,
Mon accompagnement social (dossier 74-5512) prend fin le 31 mai 2026. Je vous demande de bien vouloir le prolonger
de trois mois car mon déménagement n'aura lieu qu'en juillet.
Avec mes respects,
{signature}
`,
    wanted: `
household.lastName = CASTEL | household.firstName = Bruno | household.address = Résidence du Lac, appt 8
household.postalCode = 74000 | household.city = Annecy | documentOn = 2026-05-06 | reference = 74-5512
endOn = 2026-05-31 | monthsRequested = 3 | motive = mon déménagement n'aura lieu qu'en juillet
householdSigned = true
`,
  },
  {
    office: "sheet of label and value",
    open: ["exceptional"],
    text: `
DEMANDE EXCEPTIONNELLE DE RECONDUCTION
Usager                          TOURÉ Mariam
DDN                             30/11/1983
Réf. mesure                     BL-0031
Date d'échéance de la mesure    20/06/2026
Durée de reconduction sollicitée    3 mois
Rang de la demande              3ème
Exposé des motifs               Audience reportée
Fait à Belcourt le 01/06/2026
Signature usager                Signature référent
{signature}                     {signature}
`,
    wanted: `
household.lastName = TOURÉ | household.firstName = Mariam | household.birthOn = 1983-11-30
measureRef = BL-0031 | endOn = 2026-06-20 | monthsRequested = 3 | renewalRank = 3 | exceptional = true
motive = Audience reportée | signedOn = 2026-06-01 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "note of a social worker to the department",
    text: `
UDAF DU VAL                                           Département - Service Logement
Service ASLL
Le 04/05/2026
NOTE SOCIALE EN VUE DU RENOUVELLEMENT
Ménage : M. et Mme FERREIRA Carlos et Ana
Adresse : 22 rue du Château, 42110 Feurs
Mesure n° 42-ASLL-0098 du 10/12/2025 au 09/06/2026
Proposition : renouvellement pour 6 mois
Motivation : le ménage a repris le paiement du loyer mais l'apurement reste fragile
Le travailleur social            Le ménage
{signature}                      {signature}
`,
    wanted: `
documentOn = 2026-05-04 | household.lastName = FERREIRA | household.firstName = Carlos
household.coHolderLastName = FERREIRA | household.coHolderFirstName = Ana
household.address = 22 rue du Château | household.postalCode = 42110 | household.city = Feurs
measureRef = 42-ASLL-0098 | endOn = 2026-06-09 | monthsRequested = 6
motive = le ménage a repris le paiement du loyer mais l'apurement reste fragile | householdSigned = true
professionalSigned = true | scheme = asll-42
`,
  },
  {
    office: "letter in the we form",
    text: `
SOLIHA Haute-Rive                                     Montbel, le 14 janvier 2026
Nos réf : SHR/RN/26-02
Objet : Demande de prorogation de mesure - Monsieur DA SILVA José

Madame la Présidente,
Par décision du 15 juillet 2025, votre commission a accordé un accompagnement de six mois à Monsieur José DA SILVA,
né le 11 novembre 1977, domicilié 6 chemin des Vignes, 84000 Avignon. Cette mesure s'achève le 31 janvier 2026.
Nous souhaiterions qu'elle soit prorogée de trois mois, à titre dérogatoire.
Ce serait le second renouvellement.
Le directeur
{signature}
`,
    wanted: `
documentOn = 2026-01-14 | reference = SHR/RN/26-02 | household.lastName = DA SILVA | household.firstName = José
household.birthOn = 1977-11-11 | household.address = 6 chemin des Vignes | household.postalCode = 84000
household.city = Avignon | endOn = 2026-01-31 | monthsRequested = 3 | exceptional = true | renewalRank = 2
professionalSigned = true
`,
  },
  {
    office: "form with written answers",
    options: { source: "ocr" },
    text: `
              DEMANDE DE RECONDUCTION DE L'ACCOMPAGNEMENT
1 - LE MÉNAGE
M./Mme : OUEDRAOGO Issa                   Date de naiss. : 08/08/1980
Tél. : 06 39 98 77 10
2 - LA MESURE
N° : RA-2025-311                          Début : 02/02/2026        Fin : 01/08/2026
3 - LA DEMANDE
Nombre de mois sollicités : 4
Renouvellement n° : 1
À titre exceptionnel : non
Argumentaire : logement trouvé, installation à accompagner
Fait le 10/07/2026
Le bénéficiaire :  {signature}            L'intervenant :  {signature}
`,
    wanted: `
household.lastName = OUEDRAOGO | household.firstName = Issa | household.birthOn = 1980-08-08
household.phone = +33639987710 | measureRef = RA-2025-311 | endOn = 2026-08-01 | monthsRequested = 4
renewalRank = 1 | exceptional = false | motive = logement trouvé, installation à accompagner
signedOn = 2026-07-10 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "e-mail of a landlord's social service",
    options: { flat: true },
    text: `
De : Service social Habitat Sud
Envoyé : lundi 16 mars 2026 11:20
À : FSL
Objet : ASLL Mme Rose LAMBERT - prolongation

Bonjour Madame,
L'ASLL de Mme Rose LAMBERT, dossier FSL 2025-3321, arrive à son terme le 31 mars 2026.
Serait-il possible de prolonger la mesure de 3 mois ? Il s'agirait de la 1ère prolongation.
Merci par avance,
Lou Marchand
`,
    wanted: `
documentOn = 2026-03-16 | reference = 2025-3321 | household.lastName = LAMBERT | household.firstName = Rose
endOn = 2026-03-31 | monthsRequested = 3 | renewalRank = 1
`,
  },
  {
    office: "boxes in a column",
    text: `
FICHE RENOUVELLEMENT ASLL                              Date : 02/09/2026
Nom, prénom : CORDIER Estelle
Née le : 07/01/1996        Commune : Firminy
Référence de la mesure : ASLL-F-77
Échéance : 30/09/2026

Nous sollicitons un renouvellement de :
☐ 3 mois
☒ 6 mois
Il s'agit du :   ☒ 1er renouvellement   ☐ 2nd renouvellement (exceptionnel)
Objectifs restant à atteindre / motifs : apprentissage du logement
Signature de l'usager : {signature}     Signature du référent ASLL : {signature}
`,
    wanted: `
household.lastName = CORDIER | household.firstName = Estelle | household.birthOn = 1996-01-07
exceptional = false | scheme = asll-42 | household.city = Firminy | measureRef = ASLL-F-77 | endOn = 2026-09-30
monthsRequested = 6 | renewalRank = 1 | documentOn = 2026-09-02 | motive = apprentissage du logement
householdSigned = true | professionalSigned = true
`,
  },
];

describePapers("A renewal request of an office never seen before", { renewal: PAPERS });
