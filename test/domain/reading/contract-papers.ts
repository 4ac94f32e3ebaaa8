import type { OfficePaper } from "./office-papers.ts";

/** Contracts as eight offices would write them; nothing here was looked up in the vocabulary of the reader. */
export const FIRST_CONTRACTS: readonly OfficePaper[] = [
  {
    office: "a town's social centre, a letter of engagement",
    text: `
CCAS DE ROCHEBRUNE
2 place des Tilleuls
96210 Rochebrune

                     ENGAGEMENT RÉCIPROQUE D'ACCOMPAGNEMENT

Je soussignée, Madame Sabrina COLLOMBET, née le 14/03/1986, demeurant 9 rue des Forges, 96210 Rochebrune,
m'engage à participer à la mesure d'accompagnement social lié au logement (ASLL) qui m'est proposée
par le CCAS de Rochebrune.

Cet engagement est pris pour six mois, du 4 mai 2026 au 3 novembre 2026.

Je m'engage notamment à :
- reprendre le paiement du loyer
- ouvrir mes droits à l'APL
Madame Laurence Piquemal, conseillère en économie sociale et familiale, me recevra deux fois par mois.

À Rochebrune, le 28 avril 2026

L'intéressée                                     La conseillère
  {signature}                                      {signature}
`,
    wanted: `household.lastName = COLLOMBET | household.firstName = Sabrina | household.birthOn = 1986-03-14
      household.address = 9 rue des Forges | household.postalCode = 96210 | household.city = Rochebrune
      months = 6 | startOn = 2026-05-04 | endOn = 2026-11-03 | operator = CCAS de Rochebrune | worker = Laurence Piquemal | visitRhythm = deux fois par mois
      signedOn = 2026-04-28
      householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a département's table in two columns",
    text: `
                    CONTRAT INDIVIDUEL D'ACCOMPAGNEMENT LOGEMENT
                                                            N° de la mesure : 24-ASLL-0912

BÉNÉFICIAIRE                                    ORGANISME EN CHARGE DE L'ACCOMPAGNEMENT
Nom : BERTHOLLET                                Dénomination : Association Habitat et Partage
Prénom : Yohan                                  Intervenant : Karima Bensaïd
Né le : 02/09/1991                              Tél. : 01 99 00 12 34
Adresse : 31 bis route de Cluny
CP / Ville : 96340 Lavaufranche

Date d'entrée dans la mesure : 15/01/2026
Date de sortie prévue : 14/01/2027
Nombre de mois : 12
Rythme des entretiens : une visite à domicile toutes les trois semaines

Objectifs de travail retenus avec la personne :
1. Stabiliser le budget
2. Rechercher un logement moins cher
3. Mettre en place un plan d'apurement

Fait en double exemplaire à Lavaufranche le 12/01/2026
Signature du bénéficiaire                       Signature de l'intervenant
                                                 {signature}
`,
    wanted: `measureRef = 24-ASLL-0912 | household.lastName = BERTHOLLET | household.firstName = Yohan | household.birthOn = 1991-09-02
      household.address = 31 bis route de Cluny | household.postalCode = 96340 | household.city = Lavaufranche
      operator = Association Habitat et Partage | worker = Karima Bensaïd | startOn = 2026-01-15 | endOn = 2027-01-14 | months = 12
      visitRhythm = une visite à domicile toutes les trois semaines
      objectives = Stabiliser le budget,Rechercher un logement moins cher,Mettre en place un plan d'apurement
      signedOn = 2026-01-12 | householdSigned = false | professionalSigned = true`,
  },
  {
    office: "an association's convention in clauses",
    text: `
            CONVENTION D'ACCOMPAGNEMENT VERS ET DANS LE LOGEMENT

ENTRE :
L'Association Les Deux Rives, 14 quai des Carmes, 96000 Valbrume, représentée par sa directrice,
Mme Odile Ferrandis,
ET :
Monsieur et Madame Karim et Leïla BOUAZZA, domiciliés 5 allée des Charmes, 96130 Champvallon,

IL A ÉTÉ CONVENU CE QUI SUIT :

I - Durée de la convention
La présente convention est conclue pour une durée de 9 mois à compter du 1er mars 2026.
Elle arrivera à échéance le 30 novembre 2026.

II - Intervention
L'accompagnement est assuré par Mme Pauline Grosjean, travailleuse sociale.
Elle rencontrera le ménage tous les quinze jours à son domicile.

III - Objectifs
Les objectifs de l'accompagnement sont :
 • Accéder à un logement adapté
 • Apurer la dette d'énergie

Fait à Valbrume, le 24 février 2026
Pour l'association                               Le ménage
`,
    wanted: `operator = Association Les Deux Rives | worker = Pauline Grosjean | household.lastName = BOUAZZA | household.firstName = Karim
      household.coHolderLastName = BOUAZZA | household.coHolderFirstName = Leïla
      household.address = 5 allée des Charmes | household.postalCode = 96130 | household.city = Champvallon
      months = 9 | startOn = 2026-03-01 | endOn = 2026-11-30 | visitRhythm = tous les quinze jours à son domicile
      objectives = Accéder à un logement adapté,Apurer la dette d'énergie | signedOn = 2026-02-24
      scheme = avdl | householdSigned = false | professionalSigned = false`,
  },
  {
    office: "a form whose length is ticked",
    text: `
              CONTRAT D'ENGAGEMENT – MESURE ASLL
   Dossier FSL n° : 2026/1187

Nom et prénom du titulaire du contrat :  JAUSSAUD Mireille
Date de naissance :  23-11-1968
Nom et prénom du conjoint :  JAUSSAUD Alain

Type de mesure :   ☐ ASLL accès     ☒ ASLL maintien
Durée :   ☐ 3 mois    ☒ 6 mois    ☐ 12 mois
Mesure débutant le :  01.06.2026       et se terminant le :  30.11.2026
Structure qui accompagne :  Relais Logement 96
Travailleur social :  M. Jérôme Vasseur
Nombre de rencontres par mois :  2

Ce que nous allons travailler ensemble
☒ Gestion du budget   ☐ Accès aux droits   ☒ Relations avec le bailleur   ☐ Santé

Lu et approuvé
A Montbrisac                 Le 27.05.2026
Le(s) bénéficiaire(s)                  Le travailleur social
 {signature}                             {signature}
`,
    wanted: `reference = 2026/1187 | household.lastName = JAUSSAUD | household.firstName = Mireille | household.birthOn = 1968-11-23
      household.coHolderLastName = JAUSSAUD | household.coHolderFirstName = Alain | months = 6
      startOn = 2026-06-01 | endOn = 2026-11-30 | operator = Relais Logement 96 | worker = Jérôme Vasseur
      signedOn = 2026-05-27 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "captions under the lines, from an intercommunal service",
    text: `
COMMUNAUTÉ DE COMMUNES DU HAUT-ARGENS
Service Habitat

           CONTRAT D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT

ROUBAUDI                     Clémentine                  07/07/1979
Nom                          Prénom                      Date de naissance

12 montée du Château         96580                       La Roche-Mouettière
Adresse                      Code postal                 Commune

HA-2026-044                  16/02/2026                  15/08/2026
Mesure n°                    Date de début               Date de fin

Association Le Cairn Habitat           Fabienne Lacoste
Opérateur                              Référent de la mesure

1 fois par semaine
Fréquence des visites

La Roche-Mouettière          10/02/2026
Fait à                       Le
`,
    wanted: `household.lastName = ROUBAUDI | household.firstName = Clémentine | household.birthOn = 1979-07-07
      household.address = 12 montée du Château | household.postalCode = 96580 | household.city = La Roche-Mouettière
      measureRef = HA-2026-044 | startOn = 2026-02-16 | endOn = 2026-08-15 | operator = Association Le Cairn Habitat
      worker = Fabienne Lacoste | visitRhythm = 1 fois par semaine | signedOn = 2026-02-10`,
  },
  {
    office: "a table of objectives, means and terms",
    text: `
          PROJET D'ACCOMPAGNEMENT – CONTRAT D'OBJECTIFS

Ménage : Mme GARRIGOU Nathalie                    Référence mesure : ACC-2026-18
Service : Soliha Pays d'Aubercourt                 Suivi assuré par : Hugo Delmotte
Période : du 12/03/2026 au 11/09/2026              Soit 6 mois

Objectifs                           Moyens                            Échéance
Régler le loyer courant             Prélèvement automatique           avril 2026
Solder la dette locative            Plan avec le bailleur             septembre 2026
Réduire les charges d'eau           Recherche de fuite                juin 2026

Modalités : entretien au bureau une semaine sur deux

Date de signature : 09/03/2026
Mme GARRIGOU                                       Hugo Delmotte
`,
    wanted: `household.lastName = GARRIGOU | household.firstName = Nathalie | measureRef = ACC-2026-18
      operator = Soliha Pays d'Aubercourt | worker = Hugo Delmotte | startOn = 2026-03-12 | endOn = 2026-09-11 | months = 6
      objectives = Régler le loyer courant,Solder la dette locative,Réduire les charges d'eau
      visitRhythm = entretien au bureau une semaine sur deux | signedOn = 2026-03-09`,
  },
  {
    office: "a note in plain text, as an e-mail's attachment",
    options: { flat: true },
    text: `
Contrat d'accompagnement ASELL
Famille : DESCAMPS Aurélie
Née le : 30/10/1994
Adresse : 4 rue du Puits, 96720 Aubercourt-sur-Brume
Association : Brume Insertion
Référente : Cécile Marchetti
Début du contrat : 02/03/2026
Fin du contrat : 01/09/2026
Durée totale : 6 mois
Visites : deux par mois au domicile
Objectifs : retrouver un équilibre budgétaire ; rétablir l'APL
Signé le 26/02/2026 par Mme Descamps et Mme Marchetti
`,
    wanted: `household.lastName = DESCAMPS | household.firstName = Aurélie | household.birthOn = 1994-10-30
      household.address = 4 rue du Puits | household.postalCode = 96720 | household.city = Aubercourt-sur-Brume
      operator = Brume Insertion | worker = Cécile Marchetti | startOn = 2026-03-02 | endOn = 2026-09-01 | months = 6
      visitRhythm = deux par mois au domicile | objectives = retrouver un équilibre budgétaire,rétablir l'APL | signedOn = 2026-02-26`,
  },
  {
    office: "a three-party contract, numbered boxes, read from a picture",
    options: { source: "ocr" },
    text: `
              CONTRAT TRIPARTITE D'ACCOMPAGNEMENT DANS LE LOGEMENT

1. LE LOCATAIRE
   M. Ousmane DIALLO – né le 18 janvier 1982
   Logement : 22 cours Mirabel, 96405 Les Essarts-le-Vieux
2. LE BAILLEUR
   Office Public de l'Habitat de Valbrume
3. L'ACCOMPAGNATEUR
   Association : Toit pour Tous 96
   Interlocutrice du locataire : Mme Inès Carpentier
4. DURÉE
   Le contrat prend effet au 20/04/2026 pour 12 mois, et prendra fin le 19/04/2027.
5. ENGAGEMENTS
   Le locataire paie son loyer à terme et reçoit l'accompagnatrice chaque semaine à son domicile.
   L'accompagnatrice rend compte de son action au bailleur.

Établi à Les Essarts-le-Vieux le 17/04/2026
Le locataire              Le bailleur              L'accompagnatrice
 {signature}                                        {signature}
`,
    wanted: `household.lastName = DIALLO | household.firstName = Ousmane | household.birthOn = 1982-01-18
      household.address = 22 cours Mirabel | household.postalCode = 96405 | household.city = Les Essarts-le-Vieux
      operator = Toit pour Tous 96 | worker = Inès Carpentier | startOn = 2026-04-20 | endOn = 2027-04-19 | months = 12
      visitRhythm = chaque semaine à son domicile | signedOn = 2026-04-17 | householdSigned = true | professionalSigned = true`,
  },
];
