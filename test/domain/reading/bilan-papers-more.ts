import type { OfficePaper } from "./office-papers.ts";

/** Bilans of six further offices, written after the first were read. */
export const SECOND_BILANS: readonly OfficePaper[] = [
  {
    office: "dotted lines, an association's end sheet",
    text: `
               COMPTE RENDU DE FIN DE MESURE
Mesure suivie par : .... Estelle Pradier ........ (UDAF 96)
Nom, prénom : .... SERRADIFALCO Gino ....        Réf. de la mesure : .... U-26-031 ....
Mesure exercée du .... 01/01/2026 .... au .... 30/06/2026 ....
Rendez-vous tenus : .... 11 ....   dont .... 8 .... à domicile
La mesure a-t-elle atteint ses objectifs ?   ☐ oui   ☒ partiellement   ☐ non
Pourquoi : .... dette en cours d'apurement ....
Et après ? .... l'assistante sociale de secteur prend le relais ....
Le .... 02/07/2026 ....                 Signature : {signature}
`,
    wanted: `bilanKind = final | household.lastName = SERRADIFALCO | household.firstName = Gino | measureRef = U-26-031
      startOn = 2026-01-01 | endOn = 2026-06-30 | visitsDone = 11 | homeVisitsDone = 8 | outcome = partly-met
      relay = assistante sociale de secteur | signedOn = 2026-07-02`,
  },
  {
    office: "a letter that tells of a break-off",
    options: { source: "ocr" },
    text: `
SOLIHA Val-de-Brume                                     Bourg-Neuville, le 3 mars 2026
                                                        Conseil départemental – FSL

Objet : interruption de mesure – bilan
Réf. : mesure n° MES-2025-661

Madame, Monsieur,

La mesure d'accompagnement de Monsieur Rachid ZEROUALI, ouverte le 15 octobre 2025, a été interrompue
le 27 février 2026 en raison de son hospitalisation de longue durée.
Depuis l'ouverture, 6 visites à domicile et 3 entretiens au bureau ont été réalisés.
Les objectifs du contrat n'ont pu être atteints.
Il est souhaitable qu'une nouvelle demande soit faite à sa sortie.

Le travailleur social,
Jérôme Vasseur
 {signature}
`,
    wanted: `bilanKind = break-off | household.lastName = ZEROUALI | household.firstName = Rachid | measureRef = MES-2025-661
      startOn = 2025-10-15 | endOn = 2026-02-27 | visitsDone = 9 | homeVisitsDone = 6 | outcome = not-met
      reason = son hospitalisation de longue durée | professionalSigned = true | documentOn = 2026-03-03
      recommendations = qu'une nouvelle demande soit faite à sa sortie`,
  },
  {
    office: "a mid-term form with combs",
    options: { source: "ocr" },
    text: `
                 FSL – ÉVALUATION DE LA MESURE D'ACCOMPAGNEMENT
[X] Évaluation intermédiaire         [ ] Évaluation finale
NOM : COULIBALY            PRÉNOM : Fanta
N° MESURE : 26-0311
PÉRIODE DU 0 5/0 1/2 0 2 6 AU 0 4/0 4/2 0 2 6
NOMBRE DE VISITES À DOMICILE : 5       NOMBRE D'ENTRETIENS AU SERVICE : 3
OBJECTIFS  [ ] ATTEINTS  [X] EN COURS  [ ] NON ATTEINTS
PROPOSITION DU TRAVAILLEUR SOCIAL : poursuite jusqu'à l'échéance
DATE : 0 8/0 4/2 0 2 6
SIGNATURE DU TRAVAILLEUR SOCIAL          SIGNATURE DU BÉNÉFICIAIRE
 {signature}
`,
    wanted: `bilanKind = interim | household.lastName = COULIBALY | household.firstName = Fanta | measureRef = 26-0311
      startOn = 2026-01-05 | endOn = 2026-04-04 | visitsDone = 8 | homeVisitsDone = 5
      recommendations = poursuite jusqu'à l'échéance | signedOn = 2026-04-08 | professionalSigned = true | householdSigned = false`,
  },
  {
    office: "a two-column report with headings in capitals",
    text: `
                    RAPPORT SOCIAL DE FIN D'ACCOMPAGNEMENT

IDENTITÉ                                   MESURE
Mme THOMASSIN Gwenaëlle                    Type : ASLL
née le 28/07/1980                          Réf. : TH-25-118
2 rue de l'Abreuvoir                       Début : 20/10/2025
96720 Aubercourt-sur-Brume                 Fin : 19/04/2026

DÉROULEMENT
13 rencontres ont eu lieu, dont 9 à domicile.

ÉVALUATION
Tous les objectifs du contrat ont été atteints.

ORIENTATION
Madame est orientée vers la mission locale pour son fils.

Fait à Aubercourt-sur-Brume, le 24/04/2026
L'intéressée                               La travailleuse sociale
 {signature}                                {signature}
`,
    wanted: `bilanKind = final | household.lastName = THOMASSIN | household.firstName = Gwenaëlle | household.birthOn = 1980-07-28
      household.address = 2 rue de l'Abreuvoir | household.postalCode = 96720 | household.city = Aubercourt-sur-Brume
      measureRef = TH-25-118 | startOn = 2025-10-20 | endOn = 2026-04-19 | visitsDone = 13 | homeVisitsDone = 9 | outcome = met
      recommendations = Madame est orientée vers la mission locale pour son fils. | signedOn = 2026-04-24 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a table with a column of answers",
    text: `
SYNTHÈSE DE FIN DE MESURE – AVDL

Question                                        Réponse
Personne accompagnée                            M. Loïc Chastaing
Identifiant de la mesure                        AVDL-2025-903
Entrée dans le dispositif                       01/04/2025
Sortie du dispositif                            31/03/2026
Combien de rendez-vous ont eu lieu ?            31
Combien de visites à domicile ?                 22
Les objectifs ont-ils été atteints ?            Oui, totalement
Qui prend la suite ?                            le service social de la mairie
Date du bilan                                   07/04/2026
`,
    wanted: `bilanKind = final | scheme = avdl | household.lastName = Chastaing | household.firstName = Loïc
      measureRef = AVDL-2025-903 | startOn = 2025-04-01 | endOn = 2026-03-31 | visitsDone = 31 | homeVisitsDone = 22
      outcome = met | relay = le service social de la mairie | documentOn = 2026-04-07`,
  },
  {
    office: "an e-mail that closes a measure",
    options: { flat: true },
    text: `
Objet : clôture de la mesure 25-ASELL-0142 – bilan final
Bonjour,
Je vous informe que l'accompagnement de Mme Jocelyne PERRIN s'est achevé le 31 mai 2026 (début : 1er décembre 2025).
Elle a été vue 9 fois, dont 7 fois à domicile. Les objectifs sont atteints.
Le CCAS de Champvallon assure le relais.
Cordialement,
Thomas Quentin, Association Toit pour Tous 96
`,
    wanted: `bilanKind = final | measureRef = 25-ASELL-0142 | household.lastName = PERRIN | household.firstName = Jocelyne
      startOn = 2025-12-01 | endOn = 2026-05-31 | visitsDone = 9 | homeVisitsDone = 7 | outcome = met | relay = CCAS de Champvallon`,
  },
];
