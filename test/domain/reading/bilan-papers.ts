import type { OfficePaper } from "./office-papers.ts";

/** Bilans as eight offices would write them; nothing here was looked up in the vocabulary of the reader. */
export const FIRST_BILANS: readonly OfficePaper[] = [
  {
    office: "a département's end sheet with boxes",
    text: `
DÉPARTEMENT DE LA BRUME – Fonds de solidarité pour le logement

                 FICHE DE FIN D'ACCOMPAGNEMENT
Bénéficiaire : VERNHES Corinne             N° de mesure : 2025-1140
Opérateur : Association Habitat et Partage

Date de début : 03/11/2025        Date de fin : 02/05/2026
Nombre d'entretiens : 14          dont à domicile : 9

Atteinte des objectifs
[ ] Totale   [X] Partielle   [ ] Nulle
Suite à donner : orientation vers le service social de secteur pour la suite budgétaire
Relais : MDS de Champvallon

Fait le 06/05/2026
Signature du travailleur social              Signature de l'usager
 {signature}                                  {signature}
`,
    wanted: `bilanKind = final | household.lastName = VERNHES | household.firstName = Corinne | measureRef = 2025-1140
      startOn = 2025-11-03 | endOn = 2026-05-02 | visitsDone = 14 | homeVisitsDone = 9 | outcome = partly-met
      recommendations = orientation vers le service social de secteur pour la suite budgétaire | relay = MDS de Champvallon
      signedOn = 2026-05-06 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a report in running text",
    text: `
Association Toit pour Tous 96
                                              Valbrume, le 15 juin 2026

Objet : bilan final de l'accompagnement de Madame Solène MARQUISET
Mesure ASLL n° TT-2025-77

Madame, Monsieur,

L'accompagnement de Madame Solène MARQUISET, née le 5 mai 1990, a commencé le 8 décembre 2025 et s'est
terminé le 7 juin 2026. Nous l'avons rencontrée 16 fois, dont 11 fois à son domicile.

Les objectifs fixés au contrat ont été atteints : le loyer est réglé, l'APL est rétablie.

Le relais est assuré par le CCAS de Valbrume.

Nous préconisons un suivi budgétaire léger pendant trois mois.

Charlotte Vidalenc, conseillère ESF
 {signature}
`,
    wanted: `bilanKind = final | household.lastName = MARQUISET | household.firstName = Solène | household.birthOn = 1990-05-05
      measureRef = TT-2025-77 | startOn = 2025-12-08 | endOn = 2026-06-07 | visitsDone = 16 | homeVisitsDone = 11
      outcome = met | relay = CCAS de Valbrume | recommendations = un suivi budgétaire léger pendant trois mois
      documentOn = 2026-06-15`,
  },
  {
    office: "a mid-term review in a table",
    text: `
                    BILAN À MI-PARCOURS

Nom du ménage               TISSERAND - LEPAGE
Prénoms                     Bruno et Agnès
Mesure                      ASLL maintien
Référence de la mesure      M26-0231
Période évaluée             du 05/01/2026 au 04/04/2026
Visites effectuées          6
Dont VAD                    4
Objectifs                   en cours d'atteinte
Perspectives                poursuivre la mesure jusqu'à son terme, revoir l'échéancier avec le bailleur

Rédigé par Thomas Quentin le 07/04/2026
`,
    wanted: `bilanKind = interim | household.lastName = TISSERAND | household.firstName = Bruno
      household.coHolderLastName = LEPAGE | household.coHolderFirstName = Agnès | measureRef = M26-0231 | startOn = 2026-01-05 | endOn = 2026-04-04 | visitsDone = 6
      homeVisitsDone = 4 | outcome = partly-met
      recommendations = poursuivre la mesure jusqu'à son terme, revoir l'échéancier avec le bailleur | documentOn = 2026-04-07`,
    // One name of two people or a double name: for a person.
    open: ["household.lastName", "household.coHolderLastName"],
  },
  {
    office: "a notice of break-off",
    text: `
          SIGNALEMENT DE RUPTURE D'ACCOMPAGNEMENT
                 BILAN DE RUPTURE

Ménage concerné : M. Fabrice LOUBIÈRE
Mesure n° : 2025/ASLL/318
Début d'accompagnement : 17/09/2025
Mesure arrêtée le : 22/01/2026
Terme initialement prévu : 16/03/2026
Nombre de rendez-vous honorés : 5
Rendez-vous manqués : 7
Raison de l'arrêt : le ménage ne répond plus aux sollicitations
Constat : les objectifs n'ont pas été atteints.

Signé à Montbrisac, le 29/01/2026
Le référent                                Le ménage
 {signature}                               (absent)
`,
    wanted: `bilanKind = break-off | household.lastName = LOUBIÈRE | household.firstName = Fabrice | measureRef = 2025/ASLL/318
      startOn = 2025-09-17 | endOn = 2026-01-22 | visitsDone = 5 | reason = le ménage ne répond plus aux sollicitations
      outcome = not-met | signedOn = 2026-01-29 | professionalSigned = true | householdSigned = false`,
  },
  {
    office: "a numbered report, read from a picture",
    options: { source: "ocr" },
    text: `
                RAPPORT DE FIN DE MESURE ASELL
1 - IDENTITÉ
Nom : CHARPENEL                Prénom : Denis              Né(e) le : 11/12/1957
Adresse : 8 chemin de la Garenne, 96270 Bourg-Neuville
2 - LA MESURE
Numéro : AS-2025-406           Démarrage : 10/06/2025      Clôture : 09/06/2026
3 - LES RENCONTRES
Total : 21 rencontres, dont 15 à domicile
4 - RÉSULTATS
☒ objectifs atteints     ☐ objectifs partiellement atteints     ☐ objectifs non atteints
5 - SUITES
Passage de relais : service social de la CARSAT
Propositions : maintenir la mensualisation des charges
Fait à Bourg-Neuville le 12/06/2026
`,
    wanted: `bilanKind = final | household.lastName = CHARPENEL | household.firstName = Denis | household.birthOn = 1957-12-11
      household.address = 8 chemin de la Garenne | household.postalCode = 96270 | household.city = Bourg-Neuville
      measureRef = AS-2025-406 | startOn = 2025-06-10 | endOn = 2026-06-09 | visitsDone = 21 | homeVisitsDone = 15 | outcome = met
      relay = service social de la CARSAT | recommendations = maintenir la mensualisation des charges | signedOn = 2026-06-12`,
    open: ["measureRef"],
  },
  {
    office: "a form where the kind and the outcome are ringed words with crosses",
    text: `
BILAN DE L'ACCOMPAGNEMENT SOCIAL LIE AU LOGEMENT
( ) Intermédiaire    (X) De fin de mesure    ( ) De rupture

NOM Prénom de la personne accompagnée : HAMMADI Nora
Dossier n° 25-3307
Dates de l'accompagnement : 01/09/2025 - 28/02/2026
Nb de contacts au total : 18        Nb de visites au logement : 12

Les objectifs du contrat sont-ils atteints ?  ( ) oui  (X) en partie  ( ) non
Organisme qui prend le relais : Point conseil budget de Champvallon
Besoins repérés : aide à la gestion administrative

Date et signature du rédacteur : 03/03/2026
`,
    wanted: `bilanKind = final | household.lastName = HAMMADI | household.firstName = Nora | reference = 25-3307
      startOn = 2025-09-01 | endOn = 2026-02-28 | visitsDone = 18 | homeVisitsDone = 12 | outcome = partly-met
      relay = Point conseil budget de Champvallon | signedOn = 2026-03-03 | professionalSigned = false`,
  },
  {
    office: "a plain note sent by e-mail",
    options: { flat: true },
    text: `
Bilan de fin d'accompagnement
Famille KEBE Aminata
Réf. mesure : 26-BR-09
Accompagnement du 02/02/2026 au 01/08/2026
Rencontres réalisées : 10
Visites à domicile : 6
Résultat : objectifs atteints
Relais : assistante sociale du collège
Préconisations : néant
Bilan établi le 03/08/2026
`,
    wanted: `bilanKind = final | household.lastName = KEBE | household.firstName = Aminata | measureRef = 26-BR-09
      startOn = 2026-02-02 | endOn = 2026-08-01 | visitsDone = 10 | homeVisitsDone = 6 | outcome = met
      relay = assistante sociale du collège | documentOn = 2026-08-03`,
  },
  {
    office: "captions over boxes, break-off ticked",
    text: `
                    BILAN DE MESURE
☐ Bilan d'étape        ☐ Bilan final        ☒ Rupture de la mesure

Nom                          Prénom                     Date de naissance
PELLETAN                     Rodolphe                   19/02/1975

Date d'effet de la mesure    Date de la rupture         Échéance prévue
12/05/2025                   30/09/2025                 11/11/2025

Rencontres                   Visites à domicile
7                            3

Motif
Départ du logement sans préavis.

Valbrume, le 07/10/2025
Le bénéficiaire                         L'intervenante sociale
                                         {signature}
`,
    wanted: `bilanKind = break-off | household.lastName = PELLETAN | household.firstName = Rodolphe | household.birthOn = 1975-02-19
      startOn = 2025-05-12 | endOn = 2025-09-30 | visitsDone = 7 | homeVisitsDone = 3 | reason = Départ du logement sans préavis.
      signedOn = 2025-10-07 | householdSigned = false | professionalSigned = true`,
  },
];
