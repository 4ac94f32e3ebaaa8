import type { OfficePaper } from "./office-papers.ts";

/** Contracts and bilans whose structure says what their values are, more than their words do. */
export const CONTRACTS_BY_STRUCTURE: readonly OfficePaper[] = [
  {
    office: "parties left and right of each other",
    text: `
             CONVENTION D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT

ENTRE                                             ET
Madame TRAORÉ Fatoumata                           UDAF 96
née le 14/07/1986                                 12 place Carnot, 96000 Valbrume
4 rue du Lavoir                                   représentée par Mme Estelle Pradier,
96310 Sainte-Foy-lès-Brume                        travailleuse sociale

Début          Fin            Durée          Mesure n°
01/06/2026     30/11/2026     6 mois         U-26-118

Objectifs                                       Échéance
Tenir un budget mensuel                         septembre
Déposer une demande de logement                 novembre

Rencontres : deux par mois

Fait à Valbrume le 28/05/2026
Madame TRAORÉ                                     Pour l'UDAF
 {signature}                                       {signature}
`,
    wanted: `household.lastName = TRAORÉ | household.firstName = Fatoumata | household.birthOn = 1986-07-14
      startOn = 2026-06-01 | endOn = 2026-11-30 | months = 6 | measureRef = U-26-118 | worker = Estelle Pradier
      objectives = Tenir un budget mensuel,Déposer une demande de logement | visitRhythm = deux par mois | signedOn = 2026-05-28
      household.address = 4 rue du Lavoir | household.postalCode = 96310 | household.city = Sainte-Foy-lès-Brume
      householdSigned = true | professionalSigned = true`,
    open: ["professionalSigned"],
  },
  {
    office: "lines to write on, labels in small letters",
    text: `
                 CONTRAT D'ACCOMPAGNEMENT SOCIAL

le présent contrat est conclu entre
Mme / M. (nom) Vasseur              prénom Amandine
date de naissance 03/02/1990        tél. 06 39 98 12 12
domiciliée 18 ter rue des Forges
code postal 96160                   commune Villeneuve-d'Orbe
et
l'organisme Habitat et Humanisme Brume
représenté par le référent Paul Nidau

numéro de mesure 2026/00931         dossier de la commission 26.0712
du 15/03/2026                       au 14/09/2026          soit (en mois) 6
fréquence des rencontres une fois par quinzaine

Le ménage                (second titulaire)            L'organisme
 {signature}                                            {signature}
fait à Valbrume          le 10/03/2026
`,
    wanted: `household.lastName = Vasseur | household.firstName = Amandine | household.birthOn = 1990-02-03
      household.phone = +33639981212 | household.address = 18 ter rue des Forges | household.postalCode = 96160
      household.city = Villeneuve-d'Orbe | operator = Habitat et Humanisme Brume | worker = Paul Nidau | measureRef = 2026/00931
      reference = 26.0712 | startOn = 2026-03-15 | endOn = 2026-09-14 | months = 6 | visitRhythm = une fois par quinzaine
      signedOn = 2026-03-10 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "a side column with the sender, and short captions",
    text: `
                        Mon contrat d'accompagnement au logement
Les Deux Rives
9 quai Sud              Mesure            MES-2026-077
96000 Valbrume
Tél. 01 99 00 11 22     Moi
                        Nom               Ferreira
contact@deux.example    Prénom            Luis
                        Né le             9 avril 1979
                        Adresse           7 rue des Prés, 96270 Bourg-Neuville

                        Mon accompagnement
                        Mon référent      Chloé Vannier
                        Du                1er avril 2026
                        Au                30 septembre 2026
                        Durée             6 mois
                        Nos rencontres    une par semaine

                        Signé le 27 mars 2026
                        Moi                        Mon référent
                         {signature}                {signature}
`,
    wanted: `measureRef = MES-2026-077 | household.lastName = Ferreira | household.firstName = Luis | household.birthOn = 1979-04-09
      household.address = 7 rue des Prés | household.postalCode = 96270 | household.city = Bourg-Neuville | worker = Chloé Vannier
      startOn = 2026-04-01 | endOn = 2026-09-30 | months = 6 | signedOn = 2026-03-27
      householdSigned = true | professionalSigned = true | visitRhythm = une par semaine`,
  },
  {
    office: "two people as rows of a table, the terms as a second table",
    text: `
              CONTRAT D'ENGAGEMENT - ASLL

               Nom              Prénom           Né(e) le
Titulaire      BOUKHARI         Samir            11/11/1981
Conjoint       BOUKHARI         Leïla            02/05/1984

Demeurant : 33 avenue Foch, 96130 Champvallon

Mesure         Début            Terme            Nombre de mois
A-26-0044      01/02/2026       31/01/2027       12

Opérateur : Association Clés en Main
Suivi assuré par : Thierry Lacombe

N°   Axe de travail                          Qui
1    Apurer la dette de loyer                le ménage
2    Entretenir le logement                  le ménage

À Champvallon, le 26/01/2026
Les titulaires                    Pour l'association
 {signature}  {signature}          {signature}
`,
    wanted: `household.lastName = BOUKHARI | household.firstName = Samir | household.birthOn = 1981-11-11
      household.coHolderLastName = BOUKHARI | household.coHolderFirstName = Leïla | household.address = 33 avenue Foch
      household.postalCode = 96130 | household.city = Champvallon | measureRef = A-26-0044 | startOn = 2026-02-01
      endOn = 2027-01-31 | months = 12 | operator = Association Clés en Main | worker = Thierry Lacombe
      objectives = Apurer la dette de loyer,Entretenir le logement | signedOn = 2026-01-26
      professionalSigned = true`,
  },
  {
    office: "questions over their answers",
    options: { source: "ocr" },
    text: `
                 NOTRE CONTRAT D'ACCOMPAGNEMENT

Qui est accompagné ?
Monsieur Gérard LEMOINE, né le 30/01/1958

Où ?
2 impasse du Four, 96340 Saint-Aubier

Qui accompagne ?
Nadège Ferrand, Association L'Escale

De quand à quand ?
du 12/05/2026 au 11/11/2026, soit 6 mois

À quel rythme ?
une rencontre toutes les deux semaines

Pour faire quoi ?
- Ouvrir les droits à la retraite
- Reprendre le paiement du loyer

Signé à Saint-Aubier le 06/05/2026
M. LEMOINE                     Mme Ferrand
 {signature}                    {signature}
`,
    wanted: `household.lastName = LEMOINE | household.firstName = Gérard | household.birthOn = 1958-01-30
      household.address = 2 impasse du Four | household.postalCode = 96340 | household.city = Saint-Aubier
      worker = Nadège Ferrand | startOn = 2026-05-12 | endOn = 2026-11-11 | months = 6 | signedOn = 2026-05-06
      visitRhythm = une rencontre toutes les deux semaines`,
    open: ["household.address", "household.postalCode", "household.city", "worker"],
  },
];

export const BILANS_BY_STRUCTURE: readonly OfficePaper[] = [
  {
    office: "a head in cells, the rest told",
    text: `
SOLIHA Val-de-Brume
                  Bilan final
                  ASLL Loire, mesure individuelle

Nom : Garnier                        Prénom : Odile
Date de naissance : 08/08/1969       Mesure n° : ASLL26-101
Début : 01/02/2026                   Fin : 31/07/2026
Rencontres : 9                       Visites à domicile : 6

Le ménage
Le ménage habite 12 bis rue des Écoles, bât. B. La mesure a aussi concerné le conjoint, M. Alain Garnier.

Résultats
Les objectifs ont été atteints en partie.

Relais
CCAS de Valbrume

Valbrume, le 4 août 2026
Signature du ménage                  La CESF
 {signature}                          {signature}
`,
    wanted: `bilanKind = final | scheme = asll-42 | household.lastName = Garnier | household.firstName = Odile
      household.birthOn = 1969-08-08 | measureRef = ASLL26-101 | startOn = 2026-02-01 | endOn = 2026-07-31 | visitsDone = 9
      homeVisitsDone = 6 | household.address = 12 bis rue des Écoles, bât. B | household.coHolderLastName = Garnier
      household.coHolderFirstName = Alain | outcome = partly-met | relay = CCAS de Valbrume | signedOn = 2026-08-04
      householdSigned = true | professionalSigned = true`,
  },
  {
    office: "captions over cells and boxes for the outcome",
    text: `
BILAN D'ACCOMPAGNEMENT
☐ Intermédiaire     ☒ Fin de mesure     ☐ Arrêt anticipé

NOM DU BÉNÉFICIAIRE          PRÉNOM              N° DE MESURE
Kerboul                      Yann                M-2026-310

DU                AU                RENCONTRES         DONT À DOMICILE
02/01/2026        01/07/2026        14                 5

Atteinte des objectifs   ☐ Objectifs atteints     ☒ Objectifs atteints pour moitié
                         ☐ Objectifs non atteints ☐ Accompagnement interrompu

Relais pris par :
Maison des solidarités de Montbrisac

Date et signature du bénéficiaire         Date et signature de l'intervenant
06/07/2026                                06/07/2026
 {signature}                               {signature}
`,
    wanted: `bilanKind = final | household.lastName = Kerboul | household.firstName = Yann | measureRef = M-2026-310
      startOn = 2026-01-02 | endOn = 2026-07-01 | visitsDone = 14 | homeVisitsDone = 5 | outcome = partly-met
      relay = Maison des solidarités de Montbrisac | signedOn = 2026-07-06
      householdSigned = true | professionalSigned = true`,
  },
  {
    office: "objectives each with its result",
    text: `
COMPTE RENDU DE FIN D'ACCOMPAGNEMENT                 Mesure n° 2025/M/902

Ménage : Mme PASQUIER Renée, née le 17/12/1949
Accompagnée du 05/01/2026 au 04/07/2026 par Association L'Escale

Objectif                              Résultat            Commentaire
Apurer la dette                       Atteint             plan respecté
Ouvrir les droits à l'APL             Atteint             perçue depuis mars

Bilan global des objectifs : atteints
Entretiens : 11 dont 7 à domicile

Suites : fin de l'accompagnement, relais par le CCAS de Champvallon

Champvallon, le 10/07/2026
L'intervenante sociale : Chloé Vannier   {signature}
`,
    wanted: `bilanKind = final | measureRef = 2025/M/902 | household.lastName = PASQUIER | household.firstName = Renée
      household.birthOn = 1949-12-17 | startOn = 2026-01-05 | endOn = 2026-07-04 | outcome = met | visitsDone = 11
      homeVisitsDone = 7 | signedOn = 2026-07-10`,
  },
];
