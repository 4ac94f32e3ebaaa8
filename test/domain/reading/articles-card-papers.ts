import type { OfficePaper } from "./office-papers.ts";

/** Contracts in articles, in boxes under captions, and in tables of aims. */
export const CONTRACTS_IN_ARTICLES: readonly OfficePaper[] = [
  {
    office: "articles, the town before its code",
    text: `
Habitat Solidaire du Morvan
4 rue du Pont, 58000 Nevers

                    CONVENTION D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT
                    Mesure n° HSM-2026-031 - Dossier n° 58.0412

Entre les soussignés :
Mme Lucie Charpentier, née le 3 mai 1984, résidant 12 quai de Loire à Decize (58300),
ci-après dénommée « la bénéficiaire »,
et l'association Habitat Solidaire du Morvan, représentée par Hugo Delmotte, intervenant social,
il est convenu ce qui suit.

Article 1 - Terme
La convention prend effet le 1er avril 2026 et s'achève le 30 septembre 2026, soit six mois.

Article 2 - Travail commun
Les parties conviennent des objectifs suivants :
      Régler le loyer courant
      Déposer un dossier de surendettement

Article 3 - Rendez-vous
Les parties se voient selon un rythme de deux rencontres par mois.

Fait à Nevers, le 27 mars 2026
La bénéficiaire                                   Pour l'association
Lucie Charpentier                                 Hugo Delmotte
{signature}                                       {signature}
`,
    wanted: `measureRef = HSM-2026-031 | reference = 58.0412 | household.lastName = Charpentier | household.firstName = Lucie
      household.birthOn = 1984-05-03 | household.address = 12 quai de Loire | household.postalCode = 58300 | household.city = Decize
      operator = Association Habitat Solidaire du Morvan | worker = Hugo Delmotte | startOn = 2026-04-01 | endOn = 2026-09-30 | months = 6
      objectives = Régler le loyer courant,Déposer un dossier de surendettement | visitRhythm = deux rencontres par mois
      signedOn = 2026-03-27 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "captions over boxes, the period in two of them",
    open: ["household.address", "months", "objectives"],
    text: `
CONTRAT DE SUIVI LIÉ AU LOGEMENT                     Les Amarres

Nom du titulaire              Prénom                  Né(e) le
PRUVOST                       Sabine                  17/09/1979

Nom du second adulte          Prénom
PRUVOST                       Marc

Rue                                   Code postal       Ville
3 impasse des Dunes                   59140             Dunkerque

Suivi du                      au                      Mois
02/03/2026                    01/09/2026              6

Structure                             Intervenante
Les Amarres                           Nora Fontaine

N°        But                                  Moyens
1         Payer le loyer                       Rendez-vous
2         Chercher un logement moins cher      Appui
3

Vos engagements                       Nos engagements
venir aux rendez-vous                 expliquer chaque démarche

À Dunkerque, le 24/02/2026
Le ménage                             L'intervenante
{signature}                           {signature}
`,
    wanted: `household.lastName = PRUVOST | household.firstName = Sabine | household.birthOn = 1979-09-17
      household.coHolderLastName = PRUVOST | household.coHolderFirstName = Marc | household.address = 3 impasse des Dunes
      household.postalCode = 59140 | household.city = Dunkerque | startOn = 2026-03-02 | endOn = 2026-09-01 | months = 6
      operator = Les Amarres | worker = Nora Fontaine | signedOn = 2026-02-24 | householdSigned = true | professionalSigned = true
      objectives = Payer le loyer,Chercher un logement moins cher`,
  },
  {
    office: "a letter of agreement that both sign",
    text: `
Association Toits d'Oc
8 rue du Midi, 34000 Montpellier

Objet : contrat d'accompagnement, mesure 2026-TO-118

Monsieur Karim Haddad et Madame Samira Haddad, demeurant 21 rue des Oliviers, 34070 Montpellier, et
l'association Toits d'Oc conviennent d'un accompagnement social lié au logement.

Il débute le 15 janvier 2026 et prend fin le 14 janvier 2027, pour une durée de douze mois.
Mme Élodie Vasseur, conseillère en économie sociale, rencontre le ménage une fois par semaine.

Ensemble, ils travailleront aux objectifs suivants :
- apurer la dette de loyer
- préparer le relogement

Montpellier, le 9 janvier 2026
M. et Mme Haddad                              Pour l'association, Élodie Vasseur
{signature}                                   {signature}
`,
    wanted: `household.lastName = Haddad | household.firstName = Karim | household.coHolderLastName = Haddad
      household.coHolderFirstName = Samira | household.address = 21 rue des Oliviers | household.postalCode = 34070
      household.city = Montpellier | operator = Association Toits d'Oc | measureRef = 2026-TO-118 | startOn = 2026-01-15 | endOn = 2027-01-14
      months = 12 | worker = Élodie Vasseur | visitRhythm = une fois par semaine | signedOn = 2026-01-09 | householdSigned = true | professionalSigned = true
      objectives = apurer la dette de loyer,préparer le relogement`,
  },
  {
    office: "a table of two columns, the label left and the answer right",
    text: `
CONTRAT D'ACCOMPAGNEMENT - ASLL

Titulaire                     Mme Odile Renard
Co-titulaire                  M. Paul Renard
Domicile                      5 rue Haute
Code postal - Ville           71400 Autun
Référence de la mesure        AU-26-77
Opérateur                     Passerelles 71
Chargé d'accompagnement       Yvon Lacroix
Date de début                 01/02/2026
Date de fin                   31/07/2026
Durée (mois)                  6
Fréquence des visites         1 visite par quinzaine

OBJECTIF                                ÉCHÉANCE
Ouvrir les droits à l'APL               mars
Mettre en place un plan d'apurement     mai

Fait le 26/01/2026
Signature des titulaires                Signature de l'opérateur
{signature}                             {signature}
`,
    wanted: `household.lastName = Renard | household.firstName = Odile | household.coHolderLastName = Renard
      household.coHolderFirstName = Paul | household.address = 5 rue Haute | household.postalCode = 71400 | household.city = Autun
      measureRef = AU-26-77 | scheme = asll-71 | operator = Passerelles 71 | worker = Yvon Lacroix | startOn = 2026-02-01 | endOn = 2026-07-31
      months = 6 | visitRhythm = 1 visite par quinzaine | signedOn = 2026-01-26
      objectives = Ouvrir les droits à l'APL,Mettre en place un plan d'apurement | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "parts with letters, the service's telephone at the foot",
    open: ["operator"],
    text: `
                        CONTRAT D'ENGAGEMENT RÉCIPROQUE
                 Accompagnement vers et dans le logement (AVDL)

A. La personne accompagnée
Nom et prénom : LEMAIRE Dorothée            Née le : 22/11/1969
Logement : 40 avenue Foch, 57000 Metz

B. L'accompagnement
Mesure : AV-57-204
Période : du 10/02/2026 au 09/08/2026 (6 mois)
Référente : Inès Caron
Organisme : Relais Moselle

C. Ce que nous décidons ensemble
1. Faire une demande de logement social
2. Suivre un atelier budget

D. Comment nous nous rencontrons
Au moins deux fois par mois, à domicile ou au bureau

Metz, le 05/02/2026
Dorothée Lemaire                            Inès Caron
{signature}                                 {signature}






Relais Moselle, 2 place d'Armes, 57000 Metz - Tél. 03 99 00 12 12
`,
    wanted: `household.lastName = LEMAIRE | household.firstName = Dorothée | household.birthOn = 1969-11-22
      household.address = 40 avenue Foch | household.postalCode = 57000 | household.city = Metz | measureRef = AV-57-204 | scheme = avdl
      startOn = 2026-02-10 | endOn = 2026-08-09 | months = 6 | worker = Inès Caron | operator = Relais Moselle
      signedOn = 2026-02-05 | professionalSigned = true`,
  },
  {
    office: "figures first, what they count behind",
    text: `
CONTRAT D'ACCOMPAGNEMENT INDIVIDUEL

M. Victor SABATIER, né le 30/06/1991, domicilié 9 rue Basse à Figeac (46100)

6 mois d'accompagnement, du 01/06/2026 au 30/11/2026
2 visites par mois

Avec :  Quercy Logement, Mme Agnès Fabre
N° mesure :  QL/26/009

Nous nous donnons pour objectifs :
  • reprendre le paiement du loyer
  • répondre aux courriers du bailleur

Figeac, le 28/05/2026
Le bénéficiaire :  {signature}          Pour Quercy Logement :  {signature}
`,
    wanted: `household.lastName = SABATIER | household.firstName = Victor | household.birthOn = 1991-06-30
      household.address = 9 rue Basse | household.postalCode = 46100 | household.city = Figeac | months = 6
      startOn = 2026-06-01 | endOn = 2026-11-30 | measureRef = QL/26/009 | signedOn = 2026-05-28
      objectives = reprendre le paiement du loyer,répondre aux courriers du bailleur | householdSigned = true`,
  },
  {
    office: "two people side by side under one caption each",
    text: `
CONTRAT D'ACCOMPAGNEMENT LIÉ AU LOGEMENT          n° de mesure : BR-26-410

                    Titulaire                Conjoint
Nom                 GUÉGUEN                  LE GALL
Prénom              Maëlle                   Ronan
Né(e) le            04/03/1990               11/12/1988

Adresse             6 venelle du Puits, 29000 Quimper

Accompagnement de 9 mois à compter du 01/05/2026, jusqu'au 31/01/2027
Opérateur : Brise Habitat               Travailleuse sociale : Rozenn Tanguy
Rencontres : 3 par mois

Fait à Quimper le 24/04/2026
Titulaire               Conjoint              Travailleuse sociale
{signature}             {signature}           {signature}
`,
    wanted: `measureRef = BR-26-410 | household.lastName = GUÉGUEN | household.firstName = Maëlle | household.birthOn = 1990-03-04
      household.coHolderLastName = LE GALL | household.coHolderFirstName = Ronan | household.address = 6 venelle du Puits
      household.postalCode = 29000 | household.city = Quimper | months = 9 | startOn = 2026-05-01 | endOn = 2027-01-31
      operator = Brise Habitat | worker = Rozenn Tanguy | visitRhythm = 3 par mois | signedOn = 2026-04-24 | householdSigned = true | professionalSigned = true`,
  },
];

/** Decisions as cards with boxes to tick, letters whose head has the particulars, and registers. */
export const DECISIONS_ON_CARDS: readonly OfficePaper[] = [
  {
    office: "a card: first measure ticked beside the renewal's number",
    text: `
Fonds logement de la Sarthe                       DÉCISION DE L'INSTANCE
3 place des Halles, 72000 Le Mans

Instance            Commission d'attribution de La Flèche
Réunie le           12/05/2026
N° de dossier       72-118
N° de mesure        S26-044

Demandeur
Nom                 Poirier
Prénom              Jean-Luc
Conjoint (nom, prénom)    Poirier Annie
Naissance           08/08/1958
Adresse             14 rue du Loir
Code postal - Commune    72200 La Flèche

☒ FAVORABLE      Durée :  6  mois     à partir du  01/06/2026
                 Organisme désigné :  Loir Habitat
                 ☒ première demande     ☐ prolongation n° ....
☐ DÉFAVORABLE
☐ AJOURNÉ (dossier à compléter)

Motif du refus ou de l'ajournement
Fait au Mans        le 15/05/2026        La présidente de l'instance
                                         {signature}
`,
    wanted: `commission = Commission d'attribution de La Flèche | sessionOn = 2026-05-12 | reference = 72-118 | measureRef = S26-044
      household.lastName = Poirier | household.firstName = Jean-Luc | household.coHolderLastName = Poirier
      household.coHolderFirstName = Annie | household.birthOn = 1958-08-08 | household.address = 14 rue du Loir
      household.postalCode = 72200 | household.city = La Flèche | decision = granted | monthsGranted = 6 | startOn = 2026-06-01
      operator = Loir Habitat | signedOn = 2026-05-15 | professionalSigned = true`,
  },
  {
    office: "a card: the renewal ticked, its number on the line behind",
    text: `
NOTIFICATION DE DÉCISION                         Commission logement de Thiérache

Ménage : Mme Brigitte Lefort            née le 19/01/1966
Dossier : T-2026-55                     Mesure : TH26-9

Décision (cocher une case)
☒ Accord         ☐ première mesure      ☒ prolongation n° 2
                 pour 3 mois à compter du 15/07/2026
☐ Refus
☐ Report

Réserves : Justifier de la reprise du loyer.

Vervins, le 02/07/2026
Le président : {signature}
`,
    wanted: `household.lastName = Lefort | household.firstName = Brigitte | household.birthOn = 1966-01-19 | reference = T-2026-55
      measureRef = TH26-9 | decision = granted | renewalRank = 2 | monthsGranted = 3 | startOn = 2026-07-15
      conditions = Justifier de la reprise du loyer. | signedOn = 2026-07-02
      commission = Commission logement de Thiérache | professionalSigned = true`,
  },
  {
    office: "a letter: the beneficiary named again in its head",
    text: `
Métropole du Val
Service de l'habitat

Dossier : MV-26-301
Mesure n° 2026/MV/12
                                                  Madame Clotilde Ancel
                                                  Monsieur Jules Ancel
                                                  18 rue du Four
                                                  96120 Montbrisac

                                                  Valbrume, le 6 mars 2026

Objet : décision de la commission
Bénéficiaire : Clotilde Ancel, né(e) le 05/05/1987

Madame,
Vous avez sollicité une mesure d'accompagnement. Votre demande a été étudiée le 3 mars 2026 par
l'instance compétente : Commission logement du Val.
La commission a décidé d'accorder la mesure pour une durée de 6 mois, à compter du 1er avril 2026.
Cette décision est assortie de la condition suivante : Reprise du paiement du loyer.
Je vous prie de croire, Madame, à ma considération distinguée.
                                                  La présidente de la commission
                                                  {signature}
`,
    wanted: `reference = MV-26-301 | measureRef = 2026/MV/12 | household.lastName = Ancel | household.firstName = Clotilde
      household.coHolderLastName = Ancel | household.coHolderFirstName = Jules | household.birthOn = 1987-05-05
      household.address = 18 rue du Four | household.postalCode = 96120 | household.city = Montbrisac
      documentOn = 2026-03-06 | sessionOn = 2026-03-03 | commission = Commission logement du Val | decision = granted
      monthsGranted = 6 | startOn = 2026-04-01 | conditions = Reprise du paiement du loyer. | professionalSigned = true`,
  },
  {
    office: "a form whose box for refusal is ticked, reasons below",
    text: `
FSL DU HAUT-PAYS                       DÉCISION

Identité         BARBIER Tristan
Né le            14/02/1995
Réf. dossier     HP-26-88
Séance           28/04/2026

Accord                ☐
Refus                 ☒
Ajournement           ☐
Réorientation         ☐

Motivation
Signature d'un bail dans un autre département.

Date : 30/04/2026        Le responsable du fonds {signature}
`,
    wanted: `household.lastName = BARBIER | household.firstName = Tristan | household.birthOn = 1995-02-14 | reference = HP-26-88
      sessionOn = 2026-04-28 | decision = refused | conditions = Signature d'un bail dans un autre département.
      signedOn = 2026-04-30 | professionalSigned = true`,
  },
  {
    office: "decision and dates in one row of captions",
    text: `
COMMISSION UNIQUE DE L'AVALLONNAIS - EXTRAIT DU REGISTRE

Dossier        Mesure         Nom              Prénom
26-0099        AV-26-7        Chevalier        Estelle

Décision       Durée          Du               Au               Séance
Accordée       4 mois         01/03/2026       30/06/2026       17/02/2026

Opérateur      Observations
Cap Logis      Bilan à deux mois.

Pour extrait, Avallon, le 20/02/2026
La secrétaire {signature}
`,
    wanted: `reference = 26-0099 | measureRef = AV-26-7 | household.lastName = Chevalier | household.firstName = Estelle
      commission = COMMISSION UNIQUE DE L'AVALLONNAIS
      decision = granted | monthsGranted = 4 | startOn = 2026-03-01 | sessionOn = 2026-02-17 | operator = Cap Logis
      signedOn = 2026-02-20 | conditions = Bilan à deux mois. | professionalSigned = true`,
  },
  {
    office: "adjourned: the missing papers announced by a colon",
    text: `
Commission locale d'Issoire
                                              Madame Wafa Benali
                                              7 rue de la Berbiziale
                                              63500 Issoire
Issoire, le 11 juin 2026
Nos réf. : IS-26-31

Madame,
Nous avons examiné votre demande d'accompagnement le 9 juin 2026.
La commission a décidé d'ajourner votre dossier.

Motif de l'ajournement
Pièces à fournir : attestation de la CAF et dernier bail.

Vous voudrez bien agréer, Madame, nos salutations.
Le président de la commission
{signature}
`,
    wanted: `household.lastName = Benali | household.firstName = Wafa | household.address = 7 rue de la Berbiziale
      household.postalCode = 63500 | household.city = Issoire | documentOn = 2026-06-11 | reference = IS-26-31
      sessionOn = 2026-06-09 | decision = adjourned | conditions = Pièces à fournir : attestation de la CAF et dernier bail. | professionalSigned = true`,
  },
  {
    office: "granted to a couple, the operator below its own caption",
    text: `
DÉPARTEMENT DU LAC - NOTIFICATION DE DÉCISION

Bénéficiaires         M. et Mme OUEDRAOGO Issa et Awa
Demeurant             2 chemin du Port, 74500 Évian
Mesure                LAC-26-118

La commission territoriale, réunie le 5 mai 2026, ACCORDE
un accompagnement de six mois à partir du 1er juin 2026.

Organisme chargé de la mesure
Association Rives et Toits

Délais de recours : deux mois.
Évian, le 7 mai 2026               Pour le président, la cheffe de service
                                   {signature}
`,
    wanted: `household.lastName = OUEDRAOGO | household.firstName = Issa | household.coHolderLastName = OUEDRAOGO
      household.coHolderFirstName = Awa | household.address = 2 chemin du Port | household.postalCode = 74500
      household.city = Évian | measureRef = LAC-26-118 | sessionOn = 2026-05-05 | decision = granted | monthsGranted = 6
      startOn = 2026-06-01 | operator = Association Rives et Toits | signedOn = 2026-05-07 | professionalSigned = true`,
  },
  {
    office: "a table with a stray first date and a co-holder's line left free",
    text: `
RELEVÉ DE DÉCISION                                Reçu le 02/02/2026

Commission          Cellule logement du Pays d'Auge
Date d'examen       27/01/2026
Bénéficiaire        MARTEL Solange
Co-titulaire
Date de naissance   09/10/1952
Domicile            33 rue Pasteur
Ville               14100 Lisieux
Mesure n°           PA-26-3
Avis                Accord pour 12 mois
À compter du        01/02/2026
Prestataire         Auge Solidarités

Lisieux, le 29/01/2026
Le vice-président {signature}
`,
    wanted: `household.lastName = MARTEL | household.firstName = Solange | household.birthOn = 1952-10-09
      household.address = 33 rue Pasteur | household.postalCode = 14100 | household.city = Lisieux | measureRef = PA-26-3
      sessionOn = 2026-01-27 | decision = granted | monthsGranted = 12 | startOn = 2026-02-01 | operator = Auge Solidarités
      signedOn = 2026-01-29 | commission = Cellule logement du Pays d'Auge | professionalSigned = true`,
  },
];
