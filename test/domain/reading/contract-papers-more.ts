import type { OfficePaper } from "./office-papers.ts";

/** Contracts of six further offices, written after the first were read. */
export const SECOND_CONTRACTS: readonly OfficePaper[] = [
  {
    office: "dotted lines and abbreviations",
    text: `
UDAF 96 – Pôle Logement
                CONTRAT D'ACCOMPAGNEMENT (A.S.L.L.)

Entre M./Mme ........ SERRADIFALCO Gino ............................ d'une part,
né(e) le ........ 03/08/1972 ........  tél. ...... 06 39 98 44 10 ......
dem. ............. 17 impasse des Lauriers, 96310 Sainte-Foy-lès-Brume
et l'UDAF 96, représentée par Mme ..... Estelle Pradier ....., trav. sociale, d'autre part.

Durée du contrat : .... 6 .... mois      du .... 01/07/2026 .... au .... 31/12/2026 ....
Fréq. des RDV : .... 2 / mois ....
Obj. n° 1 : .... tenir un budget mensuel ....
Obj. n° 2 : .... faire valoir ses droits à la retraite ....

Fait à Valbrume, le .... 25/06/2026 ....
Le bénéficiaire                           L'intervenante
 {signature}                               {signature}
`,
    wanted: `household.lastName = SERRADIFALCO | household.firstName = Gino | household.birthOn = 1972-08-03
      household.phone = +33639984410 | household.address = 17 impasse des Lauriers | household.postalCode = 96310
      household.city = Sainte-Foy-lès-Brume | operator = UDAF 96 | worker = Estelle Pradier | months = 6 | startOn = 2026-07-01
      endOn = 2026-12-31 | visitRhythm = 2 / mois | signedOn = 2026-06-25 | householdSigned = true | professionalSigned = true
      objectives = tenir un budget mensuel,faire valoir ses droits à la retraite`,
  },
  {
    office: "a wide table with two people in columns",
    text: `
               CONVENTION D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT

                       Titulaire                     Co-titulaire
Nom                    MENDY                         MENDY
Prénom                 Aïssata                       Boubacar
Date de naissance      21/02/1993                    09/10/1989

Adresse du logement    6 rue du Moulin, appt 14
                       96160 Villeneuve-d'Orbe

N° de mesure           2026/00418
Organisme              Association Le Cairn Habitat
Intervenante           Véronique Salles
Prise d'effet          18/05/2026
Échéance               17/11/2026
Durée                  6 mois
Périodicité            1 RDV tous les 15 jours minimum

Les parties conviennent de travailler sur les points suivants :
- Régularisation de l'impayé de loyer
- Demande de logement plus grand
- Scolarité des enfants

Villeneuve-d'Orbe, le 11/05/2026
Les titulaires                               L'intervenante
`,
    wanted: `household.lastName = MENDY | household.firstName = Aïssata | household.birthOn = 1993-02-21
      household.coHolderLastName = MENDY | household.coHolderFirstName = Boubacar | household.address = 6 rue du Moulin, appt 14
      household.postalCode = 96160 | household.city = Villeneuve-d'Orbe | measureRef = 2026/00418
      operator = Association Le Cairn Habitat | worker = Véronique Salles | startOn = 2026-05-18 | endOn = 2026-11-17 | months = 6
      visitRhythm = 1 RDV tous les 15 jours minimum
      objectives = Régularisation de l'impayé de loyer,Demande de logement plus grand,Scolarité des enfants
      signedOn = 2026-05-11`,
  },
  {
    office: "articles in long sentences, dates in words",
    options: { source: "ocr" },
    text: `
                     CONTRAT D'ACCOMPAGNEMENT INDIVIDUALISÉ

Article premier – Les signataires
Le présent contrat lie Monsieur Patrice LEGOUHY, né le 2 janvier 1961, locataire du logement sis
40 boulevard Gambetta, 96000 Valbrume, et l'association Logis et Vie, en la personne de
Madame Fatou Kanté, éducatrice spécialisée.

Article 2 – Durée
L'accompagnement débutera le premier septembre 2026 et s'achèvera le 28 février 2027. Sa durée est donc
de six mois ; elle pourra être prolongée de trois mois sur avis de la commission.

Article 3 – Contenu
L'éducatrice rendra visite à Monsieur LEGOUHY une fois par semaine.
Ils travailleront ensemble à :
a) la reprise du paiement du loyer ;
b) l'entretien du logement.

Article 4 – Fin anticipée
Chacun peut rompre le contrat par lettre, avec un préavis de quinze jours.

Fait à Valbrume en deux originaux le 20 août 2026.
P. LEGOUHY                     F. Kanté
 {signature}                    {signature}
`,
    wanted: `household.lastName = LEGOUHY | household.firstName = Patrice | household.birthOn = 1961-01-02
      household.address = 40 boulevard Gambetta | household.postalCode = 96000 | household.city = Valbrume
      operator = Association Logis et Vie | worker = Fatou Kanté | startOn = 2026-09-01 | endOn = 2027-02-28 | months = 6
      visitRhythm = une fois par semaine | objectives = la reprise du paiement du loyer,l'entretien du logement | signedOn = 2026-08-20`,
  },
  {
    office: "a one-page card of a town, everything in boxes",
    text: `
VILLE DE MONTBRISAC – Direction des solidarités
                       MON CONTRAT D'ACCOMPAGNEMENT
Je m'appelle                       | CORNIBERT Delphine
Je suis née le                     | 16/06/1988
J'habite                           | 3 square Vauban, 96120 Montbrisac
La personne qui m'accompagne       | Mathieu Rolland
Elle travaille pour                | CCAS de Montbrisac
Mon accompagnement commence le     | 05/10/2026
Il se termine le                   | 04/04/2027
Il dure                            | 6 mois
Nous nous voyons                   | tous les mardis
Ce que je veux                     | un logement pour mes enfants et moi

Date :  01/10/2026       Ma signature :  {signature}
`,
    wanted: `household.lastName = CORNIBERT | household.firstName = Delphine | household.birthOn = 1988-06-16
      household.address = 3 square Vauban | household.postalCode = 96120 | household.city = Montbrisac | worker = Mathieu Rolland
      operator = CCAS de Montbrisac | startOn = 2026-10-05 | endOn = 2027-04-04 | months = 6 | visitRhythm = tous les mardis
      objectives = un logement pour mes enfants et moi | signedOn = 2026-10-01 | householdSigned = true`,
  },
  {
    office: "a département's print with combs",
    options: { source: "ocr" },
    text: `
                  FONDS DE SOLIDARITÉ POUR LE LOGEMENT
                  CONTRAT D'ACCOMPAGNEMENT – ANNEXE 3

N° DOSSIER FSL : 2 6 0 4 7 7 1
BÉNÉFICIAIRE
Nom d'usage : LE GALLOUDEC              Prénom(s) : Yvon
Né(e) le : 2 5/1 1/1 9 6 3
MESURE
[X] ASLL maintien      [ ] ASLL accès
Date de démarrage : 0 1/0 4/2 0 2 6     Date de fin prévisionnelle : 3 0/0 9/2 0 2 6
Opérateur désigné : SOLIHA Val-de-Brume
Travailleur social référent : Mme Anaïs Thibault
Fréquence prévue : 1 visite par quinzaine
ENGAGEMENTS DU MÉNAGE
Respecter les rendez-vous, fournir les justificatifs, payer le loyer résiduel.
SIGNATURES
Le : 2 7/0 3/2 0 2 6
Le ménage                         Le travailleur social
 {signature}                       {signature}
`,
    wanted: `reference = 2604771 | household.lastName = LE GALLOUDEC | household.firstName = Yvon | household.birthOn = 1963-11-25
      startOn = 2026-04-01 | endOn = 2026-09-30 | operator = SOLIHA Val-de-Brume | worker = Anaïs Thibault
      visitRhythm = 1 visite par quinzaine | signedOn = 2026-03-27 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a word processor's text without places",
    options: { flat: true },
    text: `
Lettre d'engagement – mesure AVDL n° AV-26-77
Je, Mme Kelly Osei, née le 12 septembre 1999, accepte l'accompagnement proposé par SOLIHA Val-de-Brume.
Il commence le 9 février 2026 et finit le 8 mai 2026, soit trois mois.
Mon accompagnante est Justine Ferrero. Nous nous rencontrons une fois par semaine au bureau ou chez moi.
Mes priorités :
- trouver un studio
- ouvrir un compte bancaire
Signé à Bourg-Neuville le 6 février 2026
`,
    wanted: `measureRef = AV-26-77 | scheme = avdl | household.lastName = Osei | household.firstName = Kelly | household.birthOn = 1999-09-12
      operator = SOLIHA Val-de-Brume | startOn = 2026-02-09 | endOn = 2026-05-08 | months = 3 | worker = Justine Ferrero
      visitRhythm = une fois par semaine au bureau ou chez moi | objectives = trouver un studio,ouvrir un compte bancaire
      signedOn = 2026-02-06`,
  },
];
