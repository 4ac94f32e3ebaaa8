import type { OfficePaper } from "./office-papers.ts";

/** Contracts that speak to the person, or as the person, and others with their terms in odd places. */
export const CONTRACT_VOICES: readonly OfficePaper[] = [
  {
    office: "form in numbered parts, the number bare under its heading",
    text: `
DÉPARTEMENT DE LA SÈVRE            CONTRAT D'ENGAGEMENT - MESURE ASELL

1. LE MÉNAGE
Titulaire 1 :  Nom  PERRIER        Prénom  Sylvain       Né le  07/07/1982
Titulaire 2 :  Nom  PERRIER        Prénom  Élise         Née le 19/01/1985
Adresse :  27 rue Victor-Hugo      CP : 96410            Ville : Saint-Aubier
2. L'OPÉRATEUR
Structure :  Association Clés en Main          Intervenant(e) :  Nathalie Bru
3. LA MESURE
N° :  ASLL26-188       Type :  ASELL généraliste
Date d'effet :  15/04/2026       Échéance :  14/10/2026      Durée :  6 mois
4. OBJECTIFS DE L'ACCOMPAGNEMENT
1) Sécuriser le paiement du loyer
2) Faire valoir les droits à l'aide au logement
5. FRÉQUENCE DES RENCONTRES
Tous les quinze jours au domicile
6. SIGNATURES             le 10/04/2026
Titulaire 1               Titulaire 2               L'intervenant(e)
{signature}               {signature}               {signature}
`,
    wanted: `
household.lastName = PERRIER | household.firstName = Sylvain | household.birthOn = 1982-07-07
household.coHolderLastName = PERRIER | household.coHolderFirstName = Élise
household.address = 27 rue Victor-Hugo | household.postalCode = 96410 | household.city = Saint-Aubier
operator = Association Clés en Main | worker = Nathalie Bru | measureRef = ASLL26-188
scheme = asell-generaliste | startOn = 2026-04-15 | endOn = 2026-10-14 | months = 6
objectives = Sécuriser le paiement du loyer,Faire valoir les droits à l'aide au logement
visitRhythm = Tous les quinze jours au domicile | signedOn = 2026-04-10 | householdSigned = true
professionalSigned = true
`,
  },
  {
    office: "plain words that speak to the person",
    open: ["professionalSigned"],
    text: `
Notre contrat

Vous êtes :  Mme Rose ADJOVI                 Vous êtes née le :  21/10/1997
Vous habitez :  5 place de la Gare, 96120 Montbrisac
Notre association :  Association L'Escale
Votre accompagnatrice :  Perrine Gallot
Votre accompagnement s'appelle :  ASELL courte durée        Son numéro :  M-2026-066
Il commence le :  01/06/2026        et finit le :  31/08/2026        (3 mois)
Nous nous verrons :  chaque mardi à 14 h

Ce que nous voulons réussir ensemble
   Payer le loyer tous les mois
   Ouvrir le dossier de logement social

Vous signez :                               Nous signons :
{signature}                                 {signature}
Date : 28/05/2026
`,
    wanted: `
household.lastName = ADJOVI | household.firstName = Rose | household.birthOn = 1997-10-21
household.address = 5 place de la Gare | household.postalCode = 96120 | household.city = Montbrisac
operator = Association L'Escale | worker = Perrine Gallot | scheme = asell-cd | measureRef = M-2026-066
startOn = 2026-06-01 | endOn = 2026-08-31 | months = 3 | visitRhythm = chaque mardi à 14 h
objectives = Payer le loyer tous les mois,Ouvrir le dossier de logement social | signedOn = 2026-05-28
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "letter in which the household commits itself",
    text: `
                                                   Champvallon, le 5 janvier 2026
LETTRE D'ENGAGEMENT

Je soussigné Monsieur Paul ROCHETTE, né le 30/06/1960, domicilié 19 route du Lac, 96130 Champvallon,
accepte l'accompagnement social lié au logement proposé par l'association Le Cairn Habitat (mesure n° 2026/M/004).

Cet accompagnement débute le 12 janvier 2026 et se termine le 11 janvier 2027, soit 12 mois.
Je serai accompagné par Mme Fanny Delorme, conseillère en économie sociale et familiale.
Nous nous rencontrerons une fois par semaine, à mon domicile.
Je m'engage à :
- recevoir la conseillère
- payer mon loyer
Le service s'engage à m'aider dans mes démarches.

Signature du bénéficiaire :                Signature du service :
{signature}                                {signature}
`,
    wanted: `
household.lastName = ROCHETTE | household.firstName = Paul | household.birthOn = 1960-06-30
household.address = 19 route du Lac | household.postalCode = 96130 | household.city = Champvallon
operator = Association Le Cairn Habitat | measureRef = 2026/M/004 | startOn = 2026-01-12
endOn = 2027-01-11 | months = 12 | worker = Fanny Delorme
visitRhythm = une fois par semaine, à mon domicile | householdSigned = true | professionalSigned = true
documentOn = 2026-01-05
`,
  },
  {
    office: "agreement of three parties",
    open: ["landlord"],
    text: `
CONVENTION TRIPARTITE DE SUIVI LIÉ AU LOGEMENT
Le bailleur : OPH du Val, représenté par M. Denis Carré
Le locataire : Mme Inès FOFANA, née le 25/12/1988, 3 allée du Parc, 96000 Valbrume
L'organisme : UDAF de la Brume, représenté par Jérôme Sicard, travailleur social
Mesure : ASLL26-302 - ASELL renforcé
Date de début de la mesure : 20/05/2026
Date de fin de la mesure : 19/05/2027
Nombre de mois : 12
Les trois parties conviennent des objectifs suivants :
a) maintenir le paiement du loyer courant
b) respecter le plan d'apurement de 45 € par mois
Le travailleur social se rend au domicile une fois par mois.
À Valbrume, le 18/05/2026
Le bailleur              Le locataire              L'organisme
{signature}              {signature}               {signature}
`,
    wanted: `
landlord = OPH du Val | household.lastName = FOFANA | household.firstName = Inès
household.birthOn = 1988-12-25 | household.address = 3 allée du Parc | household.postalCode = 96000
household.city = Valbrume | operator = UDAF de la Brume | worker = Jérôme Sicard | measureRef = ASLL26-302
scheme = asell-renforce | startOn = 2026-05-20 | endOn = 2027-05-19 | months = 12
objectives = maintenir le paiement du loyer courant,respecter le plan d'apurement de 45 € par mois
visitRhythm = une fois par mois | signedOn = 2026-05-18 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "booklet, its captions over the values",
    text: `
MON CARNET D'ACCOMPAGNEMENT - CONTRAT

Nom                        Prénom                     Date de naissance
LEMAIRE                    Joël                       16/02/1971

Adresse                                               Code postal / Commune
8 chemin des Vignes                                   96270 Bourg-Neuville

Service                    Accompagnateur             N° de la mesure
CCAS de Bourg-Neuville     Karim Aït-Saïd             M-2026-201

Du                         Au                         Durée
06/07/2026                 05/01/2027                 6 mois

Rendez-vous prévus
1 visite par semaine le premier mois puis 1 par quinzaine

Mes objectifs
1. Tenir mon budget
2. Entretenir mon logement

Date et signature du bénéficiaire          Date et signature de l'accompagnateur
01/07/2026 {signature}                      01/07/2026 {signature}
`,
    wanted: `
household.lastName = LEMAIRE | household.firstName = Joël | household.birthOn = 1971-02-16
household.address = 8 chemin des Vignes | household.postalCode = 96270 | household.city = Bourg-Neuville
operator = CCAS de Bourg-Neuville | worker = Karim Aït-Saïd | measureRef = M-2026-201 | startOn = 2026-07-06
endOn = 2027-01-05 | months = 6 | visitRhythm = 1 visite par semaine le premier mois puis 1 par quinzaine
objectives = Tenir mon budget,Entretenir mon logement | signedOn = 2026-07-01 | householdSigned = true
professionalSigned = true
`,
  },
  {
    office: "amendment for three months more",
    open: ["reference", "household.coHolderLastName", "household.coHolderFirstName", "months", "householdSigned"],
    text: `
AVENANT N° 1 AU CONTRAT D'ACCOMPAGNEMENT
Mesure ASELL courte durée n° 2025/M/290 (dossier FSL/2025/0710)
Ménage GUICHARD : Mme GUICHARD Hélène, née le 9 mai 1966, et M. GUICHARD Alain
12 impasse du Verger - 96720 Aubercourt-sur-Brume
Opérateur : Association Le Cairn Habitat - Référente : Maud Kessler
Suite à la décision de la commission, le contrat est prolongé de 3 mois.
Nouvelle période : du 01/03/2026 au 31/05/2026
Objectifs poursuivis : finaliser le dossier de surendettement ; préparer la fin de la mesure
Rencontres : deux par mois, en alternance au bureau et à domicile
Signé à Aubercourt-sur-Brume, le 24/02/2026
Mme GUICHARD           M. GUICHARD           Maud Kessler
{signature}            {signature}           {signature}
`,
    wanted: `
measureRef = 2025/M/290 | reference = FSL/2025/0710 | household.lastName = GUICHARD
household.firstName = Hélène | household.birthOn = 1966-05-09 | household.coHolderLastName = GUICHARD
household.coHolderFirstName = Alain | household.address = 12 impasse du Verger
household.postalCode = 96720 | household.city = Aubercourt-sur-Brume
operator = Association Le Cairn Habitat | worker = Maud Kessler | months = 3 | startOn = 2026-03-01
endOn = 2026-05-31 | objectives = finaliser le dossier de surendettement,préparer la fin de la mesure
visitRhythm = deux par mois, en alternance au bureau et à domicile | signedOn = 2026-02-24
scheme = asell-cd | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "questions, each with its answer beside",
    open: ["operator"],
    text: `
CONTRAT D'ACCOMPAGNEMENT LOGEMENT

Qui est accompagné ?              M. TOURÉ Moussa, né le 04/04/1994
Où habite-t-il ?                  40 rue de la République, 96340 Saint-Aubier
Qui accompagne ?                  Laure Besnard, Association Clés en Main
Pour quelle mesure ?              ASLL26-019
Pendant combien de temps ?        9 mois, du 01/02/2026 au 31/10/2026
À quel rythme ?                   une visite tous les dix jours
Dans quels buts ?                 Assainir le budget
                                  Rechercher un logement plus petit
Quand le contrat est-il signé ?   30/01/2026

Le bénéficiaire : {signature}            L'accompagnatrice : {signature}
`,
    wanted: `
household.lastName = TOURÉ | household.firstName = Moussa | household.birthOn = 1994-04-04
household.address = 40 rue de la République | household.postalCode = 96340 | household.city = Saint-Aubier
worker = Laure Besnard | operator = Association Clés en Main | measureRef = ASLL26-019 | months = 9
startOn = 2026-02-01 | endOn = 2026-10-31 | visitRhythm = une visite tous les dix jours
objectives = Assainir le budget,Rechercher un logement plus petit | signedOn = 2026-01-30
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "sentences with gaps, in the first person",
    open: [
      "household.coHolderLastName",
      "household.coHolderFirstName",
      "operator",
      "worker",
      "measureRef",
      "objectives",
    ],
    text: `
MON CONTRAT
Je m'appelle  Mehdi KACI           Je suis né le  05/05/1986
J'habite  12 place du Château, 96580 La Roche-Mouettière
Mon conjoint s'appelle  Amel KACI
Le service qui m'accompagne s'appelle  CCAS de La Roche-Mouettière
Ma référente est  Gaëlle Rousset
Mon accompagnement porte le numéro  ASLL26-222
Il dure  6 mois.  Il commence le  01/03/2026  et il se termine le  31/08/2026
Nous nous voyons  deux fois par mois
Ensemble nous voulons :
- payer les factures en retard
- trouver un logement plus grand
Signé le 26/02/2026
Moi                Mon conjoint              Ma référente
{signature}        {signature}               {signature}
`,
    wanted: `
household.lastName = KACI | household.firstName = Mehdi | household.birthOn = 1986-05-05
household.address = 12 place du Château | household.postalCode = 96580
household.city = La Roche-Mouettière | household.coHolderLastName = KACI
household.coHolderFirstName = Amel | operator = CCAS de La Roche-Mouettière | worker = Gaëlle Rousset
measureRef = ASLL26-222 | months = 6 | startOn = 2026-03-01 | endOn = 2026-08-31
visitRhythm = deux fois par mois | objectives = payer les factures en retard,trouver un logement plus grand
signedOn = 2026-02-26 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "prose above a table of the terms",
    open: ["household.address", "household.postalCode", "household.city", "operator"],
    text: `
UDAF DE LA BRUME
CONTRAT D'ACCOMPAGNEMENT VERS ET DANS LE LOGEMENT (AVDL)
Le présent contrat fixe les engagements de chacun. Il peut être dénoncé par écrit avec un préavis de quinze jours.

Ménage                  Mme PONS Jacqueline, née le 02/02/1949
Logement                1 allée des Tilleuls, 96270 Bourg-Neuville
Référence               MES-150-2026
Début de la mesure      10/02/2026
Fin de la mesure        09/08/2026
Durée totale            6 mois
Travailleur social      Bastien Mercier
Périodicité             un entretien tous les quinze jours
Objectifs               - stabiliser le budget
                        - traiter les impayés

Bourg-Neuville, le 05/02/2026
Signature du ménage               Signature du travailleur social
{signature}                       {signature}
`,
    wanted: `
scheme = avdl | household.lastName = PONS | household.firstName = Jacqueline
household.birthOn = 1949-02-02 | household.address = 1 allée des Tilleuls | household.postalCode = 96270
household.city = Bourg-Neuville | measureRef = MES-150-2026 | startOn = 2026-02-10 | endOn = 2026-08-09
months = 6 | worker = Bastien Mercier | operator = UDAF DE LA BRUME
visitRhythm = un entretien tous les quinze jours | objectives = stabiliser le budget,traiter les impayés
signedOn = 2026-02-05 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "mutual engagements, two places to sign left empty",
    open: ["objectives", "householdSigned"],
    text: `
ENGAGEMENTS RÉCIPROQUES - ASLL MAINTIEN
Mesure n° 2026/M/199    Dossier n° FSL/2026/0420
Bénéficiaire(s) : M. et Mme LOPEZ Antonio et Carmen
Né(e) le : 14/07/1964
Domicile : 26 boulevard Carnot 96130 Champvallon
Accompagnement confié à : Association L'Escale, Mme Julie FABRE
Durée de la mesure : du 01/05/2026 au 30/04/2027 (12 mois)
Fréquence minimale des visites : mensuelle
Points à travailler
• impayés de loyer
• entretien du logement
Fait à Champvallon, le 28/04/2026
M. LOPEZ              Mme LOPEZ              L'intervenante
                                             {signature}
`,
    wanted: `
measureRef = 2026/M/199 | reference = FSL/2026/0420 | household.lastName = LOPEZ
household.firstName = Antonio | household.coHolderLastName = LOPEZ | household.coHolderFirstName = Carmen
household.birthOn = 1964-07-14 | household.address = 26 boulevard Carnot | household.postalCode = 96130
household.city = Champvallon | operator = Association L'Escale | worker = Julie FABRE | startOn = 2026-05-01
endOn = 2027-04-30 | months = 12 | visitRhythm = mensuelle
objectives = impayés de loyer,entretien du logement | signedOn = 2026-04-28 | householdSigned = false
professionalSigned = true
`,
  },
  {
    office: "contract with the day of the decision beside its own",
    text: `
CCAS DE VALBRUME - SERVICE ASLL
CONTRAT D'ACCOMPAGNEMENT
Nom du bénéficiaire : LEFORT Margaux
Date de naissance : 18/06/1984
Co-bénéficiaire : LEFORT Steven
Adresse du logement : 4 rue du Port 96000 Valbrume
Date de la notification de la mesure : 02/02/2026
Numéro de la mesure : ASLL26-051
Période d'accompagnement : 16/02/2026 - 15/08/2026
Nombre de mois accordés : 6
Référent ASLL : Nicolas Prost
Rythme des rencontres : hebdomadaire
Axes de travail :
1 - Gestion du budget
2 - Relations avec le bailleur
Signatures
Bénéficiaire          Co-bénéficiaire          Référent
{signature}           {signature}              {signature}
Le 16/02/2026
`,
    wanted: `
household.lastName = LEFORT | household.firstName = Margaux | household.birthOn = 1984-06-18
household.coHolderLastName = LEFORT | household.coHolderFirstName = Steven
household.address = 4 rue du Port | household.postalCode = 96000 | household.city = Valbrume
measureRef = ASLL26-051 | startOn = 2026-02-16 | endOn = 2026-08-15 | months = 6 | worker = Nicolas Prost
visitRhythm = hebdomadaire | objectives = Gestion du budget,Relations avec le bailleur
signedOn = 2026-02-16 | householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "charter, its terms below the promises of both",
    text: `
CHARTE D'ACCOMPAGNEMENT LOGEMENT
La présente charte lie le ménage et l'organisme pendant toute la mesure.
Le ménage s'engage à :            L'organisme s'engage à :
- tenir ses rendez-vous           - respecter le secret professionnel
- régler son loyer                - rendre compte au ménage
Mesure AVDL n° 2026/M/288, du 01/06/2026 au 30/11/2026, soit 6 mois
Ménage : M. GRANGER Félix, né le 19/08/1969, 33 rue Longue, 96410 Saint-Aubier
Organisme : SOLIHA Val-de-Brume        Intervenante : Ophélie Jacquet
Visites : au moins deux par mois
But de l'accompagnement : sortir de l'impayé
Saint-Aubier, le 27/05/2026
Pour le ménage                          Pour l'organisme
{signature}                             {signature}
`,
    wanted: `
measureRef = 2026/M/288 | scheme = avdl | startOn = 2026-06-01 | endOn = 2026-11-30 | months = 6
household.lastName = GRANGER | household.firstName = Félix | household.birthOn = 1969-08-19
household.address = 33 rue Longue | household.postalCode = 96410 | household.city = Saint-Aubier
operator = SOLIHA Val-de-Brume | worker = Ophélie Jacquet | visitRhythm = au moins deux par mois
objectives = sortir de l'impayé | signedOn = 2026-05-27 | householdSigned = true | professionalSigned = true
`,
  },
];
