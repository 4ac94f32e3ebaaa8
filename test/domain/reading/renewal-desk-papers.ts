import type { OfficePaper } from "./office-papers.ts";

/** Requests for more months as they are sent with a slip, a fax, a form online or one form for several things. */
export const DESK_RENEWALS: readonly OfficePaper[] = [
  {
    office: "one form for a first demand and a renewal",
    text: `
CONSEIL DÉPARTEMENTAL DE LA DRÔME - FONDS UNIQUE LOGEMENT
DEMANDE DE MESURE D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT

Nature de la demande :   ☐ Première demande      ☒ Renouvellement

1 - IDENTIFICATION DU MÉNAGE
Nom : BRESSON                         Prénom : Coralie
Date de naissance : 03/11/1988        Téléphone : 06 39 98 21 14
Adresse : 17 rue du Moulin
Code postal : 26100                   Ville : Romans-sur-Isère

2 - SI RENOUVELLEMENT
N° de la mesure : ASLL-26-0417
Date d'échéance de la mesure en cours : 31/07/2026
Durée du renouvellement sollicité : 6 mois
Motif du renouvellement : Le dossier de surendettement est en cours d'instruction.

Fait à Romans-sur-Isère, le 02/07/2026
Signature du demandeur                        Signature du travailleur social
  {signature}                                    {signature}
`,
    wanted: `scheme = asll-ful | household.lastName = BRESSON | household.firstName = Coralie | household.birthOn = 1988-11-03 | household.phone = +33639982114
household.address = 17 rue du Moulin | household.postalCode = 26100 | household.city = Romans-sur-Isère | measureRef = ASLL-26-0417
endOn = 2026-07-31 | monthsRequested = 6 | motive = Le dossier de surendettement est en cours d'instruction.
signedOn = 2026-07-02 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "fax cover with its own request",
    open: ["professionalSigned"],
    text: `
Association RELOGIS                                TÉLÉCOPIE
12 quai Voltaire 71000 Mâcon

Destinataire : FSL 71, secrétariat de la commission
Expéditeur : Hélène Vaubert, CESF
Date : 18 mai 2026                                 Nombre de pages : 2

Objet : renouvellement ASLL

Ménage                    Monsieur TISSOT Éric
Domicile                  8 impasse des Vignes, 71000 Mâcon
Mesure                    ASLL-71-2025-066
Expire le                 15/06/2026
Prolongation souhaitée    3 mois
Justification             Le relogement est prévu en août.

Hélène Vaubert
{signature}
`,
    wanted: `scheme = asll-71 | household.lastName = TISSOT | household.firstName = Éric | household.address = 8 impasse des Vignes | household.postalCode = 71000
household.city = Mâcon | measureRef = ASLL-71-2025-066 | endOn = 2026-06-15 | monthsRequested = 3 | motive = Le relogement est prévu en août.
documentOn = 2026-05-18 | professionalSigned = true`,
  },
  {
    office: "online form answers in two columns",
    text: `
Récapitulatif de votre saisie                           Déposé le 09/03/2026 à 11:42
Téléservice « Mesures logement »                        Référence dépôt : TS-88412

VOTRE STRUCTURE                       UDAF de la Loire
VOS NOM ET PRÉNOM                     Carole Imbert
VOTRE COURRIEL                        c.imbert@udaf42.example

TYPE DE DEMANDE                       Renouvellement
NOM DE LA PERSONNE SUIVIE             PEYRARD
PRÉNOM DE LA PERSONNE SUIVIE          Jean-Luc
DATE DE NAISSANCE                     30/01/1969
NUMÉRO DE LA MESURE                   M-2025-204
FIN DE LA MESURE ACTUELLE             30/04/2026
NOMBRE DE MOIS SUPPLÉMENTAIRES        6
RENOUVELLEMENT À TITRE EXCEPTIONNEL   non
RAISONS DE LA DEMANDE                 Maintien dans les lieux encore fragile.
`,
    wanted: `household.lastName = PEYRARD | household.firstName = Jean-Luc | household.birthOn = 1969-01-30 | measureRef = M-2025-204
endOn = 2026-04-30 | monthsRequested = 6 | exceptional = false | motive = Maintien dans les lieux encore fragile. | documentOn = 2026-03-09`,
  },
  {
    office: "avenant asked for",
    open: ["endOn"],
    text: `
                     PROPOSITION D'AVENANT N° 2
        à la mesure d'accompagnement vers et dans le logement

Entre le service logement de la DDETS et l'association TREMPLIN

Bénéficiaire : Madame OUEDRAOGO Fati, née le 22/08/1990
demeurant 5 place Carnot, 42000 Saint-Étienne
Mesure AVDL n° 2025-AV-311, accordée jusqu'au 30 juin 2026

Il est proposé de prolonger la mesure de trois mois, soit jusqu'au 30 septembre 2026.
Il s'agit du deuxième renouvellement.

Motivation de la prolongation :
Une proposition de logement est attendue pour l'été.

Saint-Étienne, le 4 juin 2026
La travailleuse sociale
{signature}
`,
    wanted: `household.lastName = OUEDRAOGO | household.firstName = Fati | household.birthOn = 1990-08-22 | household.address = 5 place Carnot
household.postalCode = 42000 | household.city = Saint-Étienne | measureRef = 2025-AV-311 | scheme = avdl | endOn = 2026-06-30
monthsRequested = 3 | renewalRank = 2 | motive = Une proposition de logement est attendue pour l'été. | signedOn = 2026-06-04 | professionalSigned = true`,
  },
  {
    office: "table of one line for the session",
    text: `
ÉTAT DES DEMANDES DE PROLONGATION À PRÉSENTER - séance du 11/06/2026
Association Habitat Partagé                                   Établi le 28/05/2026

Ménage                N° mesure      Échéance      Durée demandée   Motif
LEGENDRE Sabine       HP-25-031      30/06/2026    4 mois           Procédure d'expulsion en cours

La coordinatrice
{signature}
`,
    wanted: `household.lastName = LEGENDRE | household.firstName = Sabine | measureRef = HP-25-031 | endOn = 2026-06-30 | monthsRequested = 4
motive = Procédure d'expulsion en cours | documentOn = 2026-05-28 | professionalSigned = true`,
  },

  {
    office: "note of transmission",
    text: `
NOTE DE TRANSMISSION

De : Service ASLL - Mutualité Sociale du Rhône
À  : Métropole, unité Fonds de solidarité logement
Le : 7 octobre 2025

Situation : M. et Mme HADDAD Nabil et Samira
Réf. mesure : 69-ASLL-1187
Fin de prise en charge : 31/10/2025

Nous transmettons ci-après notre demande de prolongation pour une durée de 6 mois.
Argumentaire : l'apurement de la dette est engagé mais l'aide au logement reste suspendue.

Pour le service, Lucie Arnaud
{signature}
`,
    wanted: `household.lastName = HADDAD | household.firstName = Nabil | household.coHolderLastName = HADDAD | household.coHolderFirstName = Samira
measureRef = 69-ASLL-1187 | endOn = 2025-10-31 | monthsRequested = 6 | motive = l'apurement de la dette est engagé mais l'aide au logement reste suspendue. | documentOn = 2025-10-07 | professionalSigned = true`,
  },
  {
    office: "bilan and demand in one form, lettered",
    open: ["household.firstName", "monthsRequested"],
    text: `
FSL - DEMANDE DE PROROGATION D'UN ACCOMPAGNEMENT

A. Le ménage
   Nom d'usage  FABRE                      Prénom(s)  Mireille, Anne
   Né(e) le     14 février 1957            Allocataire  0417732
B. La mesure
   Intitulé     ASLL individuel            Référence    2025-0931-A
   Début        01/09/2025                 Terme        28/02/2026
C. La demande
   Prorogation de   [ 6 ]  mois            à compter du  01/03/2026
   Il s'agit :   ☒ d'une 1ère prorogation   ☐ d'une 2e prorogation
D. Pourquoi ?
   Madame doit encore constituer son dossier de demande de logement adapté.

Date : 12/02/2026        Signature de l'intervenant : {signature}
`,
    wanted: `household.lastName = FABRE | household.firstName = Mireille, Anne | household.birthOn = 1957-02-14 | measureRef = 2025-0931-A | scheme = asll-42
endOn = 2026-02-28 | monthsRequested = 6 | renewalRank = 1 | motive = Madame doit encore constituer son dossier de demande de logement adapté. | signedOn = 2026-02-12 | professionalSigned = true`,
  },
  {
    office: "letter by a director",
    text: `
SOLIDARITÉS LOGEMENT 38
Place de la Liberté - 38000 Grenoble                    Grenoble, le 20 avril 2026

                                                        Monsieur le Président du Département
                                                        Commission locale FSL

Nos réf. : SL/CB/26-044
Objet : Madame Lucette BOURDIN - ASLL n° 38/25/0762 - demande de reconduction

Monsieur le Président,

Par décision du 30 octobre 2025, vous avez confié à notre association l'accompagnement de Madame Lucette BOURDIN pour
une durée de six mois. Cette mesure prendra fin le 30 avril 2026.

Au regard de l'évolution de la situation, je sollicite sa reconduction pour une nouvelle période de six mois.

En effet, le jugement d'expulsion vient d'être prononcé et un recours amiable est à déposer.

Je vous prie d'agréer, Monsieur le Président, l'expression de ma considération distinguée.

                                                        Le directeur
                                                        {signature}
                                                        Christian Bayle
`,
    wanted: `household.lastName = BOURDIN | household.firstName = Lucette | reference = SL/CB/26-044 | measureRef = 38/25/0762 | endOn = 2026-04-30 | monthsRequested = 6
motive = En effet, le jugement d'expulsion vient d'être prononcé et un recours amiable est à déposer. | documentOn = 2026-04-20 | professionalSigned = true`,
  },
  {
    office: "cards with captions under the values",
    text: `
DEMANDE DE RENOUVELLEMENT - INTERMÉDIATION LOCATIVE

GARNIER                      Thomas                      09/07/1993
nom du sous-locataire        prénom                      né le

IML-2024-118                 31/03/2026                  12
n° de la mesure              fin de l'accord en cours    mois demandés

Éléments justifiant la demande
L'orientation vers le parc social est en attente d'attribution.

Le 3 mars 2026
L'association                                Le sous-locataire
{signature}                                  {signature}
`,
    wanted: `household.lastName = GARNIER | household.firstName = Thomas | household.birthOn = 1993-07-09 | measureRef = IML-2024-118 | scheme = iml
endOn = 2026-03-31 | monthsRequested = 12 | motive = L'orientation vers le parc social est en attente d'attribution. | signedOn = 2026-03-03 | householdSigned = true | professionalSigned = true`,
  },
  {
    office: "slip with dispatch list and remarks below",
    open: ["household.birthOn", "renewalRank"],
    text: `
MAISON DES SOLIDARITÉS DE L'AUBE
                         BORDEREAU DE TRANSMISSION
À : Pôle logement - secrétariat du FSL                   Troyes, le 14 janvier 2026

N°   Pièces transmises                                   Nombre
1    Demande de renouvellement d'ASLL                    1
2    Bilan de la période écoulée                         1

Personne concernée : PRUVOST Daniel (né le 02/05/1964)
Mesure : 10-25-0088 - se termine le 15/02/2026
Renouvellement demandé : 4 mois (2ème demande)
Motif : maintien dans le logement à consolider après le protocole de cohésion sociale.

La référente
{signature}
`,
    wanted: `household.lastName = PRUVOST | household.firstName = Daniel | household.birthOn = 1964-05-02 | measureRef = 10-25-0088 | endOn = 2026-02-15
monthsRequested = 4 | renewalRank = 2 | motive = maintien dans le logement à consolider après le protocole de cohésion sociale. | documentOn = 2026-01-14 | professionalSigned = true`,
  },

  {
    office: "Haute-Savoie style form",
    text: `
Département de la Haute-Savoie                         Cadre réservé au FSL
Fonds de Solidarité Logement                           Reçu le : ..............

         DEMANDE DE RECONDUCTION D'UNE MESURE ASLL

Organisme gestionnaire : ALPES HABITAT INSERTION
Intervenant social : Mme Sophie Laurent          Tél : 04 50 00 12 34

Mesure n° : 74-2025-0312
Bénéficiaire(s) : Mme DURAND Élise et M. PETIT Romain
Adresse : 22 avenue de Genève, 74000 Annecy
Mesure accordée du 01/12/2025 au 31/05/2026

Reconduction demandée pour une durée de :  ☐ 3 mois   ☒ 6 mois
Il s'agit de la :  ☒ 1ère reconduction   ☐ 2ème reconduction

Objectifs restant à travailler et justification de la reconduction :
Finaliser le dossier DALO et stabiliser le budget du ménage.

Date et signature de l'intervenant : 05/05/2026   {signature}
`,
    wanted: `measureRef = 74-2025-0312 | household.lastName = DURAND | household.firstName = Élise | household.coHolderLastName = PETIT | household.coHolderFirstName = Romain
household.address = 22 avenue de Genève | household.postalCode = 74000 | household.city = Annecy | endOn = 2026-05-31 | monthsRequested = 6 | renewalRank = 1
motive = Finaliser le dossier DALO et stabiliser le budget du ménage. | signedOn = 2026-05-05 | professionalSigned = true`,
  },
  {
    office: "mail without a form",
    open: ["measureRef", "motive"],
    text: `
De : a.rousset@logis-jura.example
À : fsl@jura.example
Date : lundi 2 février 2026 15:22
Objet : RE: ASLL Mme CORDIER Jocelyne (39-0455) : prolongation

Bonjour,

Comme convenu au téléphone, je vous confirme que nous souhaitons prolonger de 2 mois la mesure de Mme CORDIER Jocelyne,
qui arrive à échéance le 28 février 2026. Le bailleur doit rendre sa réponse sur la mutation courant mars.

Bonne journée,
Anne Rousset
Association Logis Jura
`,
    wanted: `documentOn = 2026-02-02 | household.lastName = CORDIER | household.firstName = Jocelyne | measureRef = 39-0455 | monthsRequested = 2
endOn = 2026-02-28 | motive = Le bailleur doit rendre sa réponse sur la mutation courant mars. | professionalSigned = false`,
  },
  {
    office: "sheet with before and after",
    open: ["monthsRequested", "renewalRank", "professionalSigned"],
    text: `
FICHE DE RENOUVELLEMENT DE MESURE - IML

                         ACTUELLEMENT                 DEMANDÉ
Durée                    12 mois                      6 mois
Date de fin              30/09/2026                   31/03/2027
Rang                     1                            2

Occupant : LEFRANC Gaël                               N° de mesure : IML-35-208
Né le : 11/05/1979
Motif : attente d'une proposition de la commission d'attribution

Rennes, le 01/09/2026                                 Le chargé de gestion locative : {signature}
`,
    wanted: `household.lastName = LEFRANC | household.firstName = Gaël | household.birthOn = 1979-05-11 | measureRef = IML-35-208 | scheme = iml | monthsRequested = 6
endOn = 2026-09-30 | renewalRank = 2 | motive = attente d'une proposition de la commission d'attribution | signedOn = 2026-09-01 | professionalSigned = true`,
  },
  {
    office: "person's own form in plain words",
    open: ["signedOn"],
    text: `
JE DEMANDE À CONTINUER MON ACCOMPAGNEMENT

Je m'appelle : Rose NGUYEN
Je suis née le : 15/12/1996
J'habite : 3 rue Pasteur, 10000 Troyes
Mon numéro de mesure : 10-26-0090
Mon accompagnement s'arrête le : 30/11/2026
Je voudrais continuer pendant : 3 mois
Parce que : je cherche encore un logement moins cher.

Troyes, le 10/11/2026
Ma signature : {signature}
`,
    wanted: `household.lastName = NGUYEN | household.firstName = Rose | household.birthOn = 1996-12-15 | household.address = 3 rue Pasteur | household.postalCode = 10000
household.city = Troyes | measureRef = 10-26-0090 | endOn = 2026-11-30 | monthsRequested = 3 | motive = je cherche encore un logement moins cher | signedOn = 2026-11-10 | householdSigned = true`,
  },
  {
    office: "social report ending in a request",
    open: ["household.address", "household.postalCode", "household.city", "endOn"],
    text: `
RAPPORT SOCIAL EN VUE D'UN RENOUVELLEMENT

Concernant :  Monsieur BERTHIER Alain
              né le 08/08/1958
              7 rue du Stade - 58000 NEVERS
Dispositif :  ASLL, mesure n° 58/2025/041
Période :     du 15/09/2025 au 14/03/2026

RAPPEL DE LA SITUATION
Monsieur vit seul et perçoit l'AAH. La dette de loyer est de 640 €.

PROPOSITION
Le renouvellement de la mesure est sollicité pour 6 mois, à compter du 15/03/2026, afin de mener à terme la mise
sous protection.

Nevers, le 20 février 2026
La conseillère ESF
{signature}
`,
    wanted: `household.lastName = BERTHIER | household.firstName = Alain | household.birthOn = 1958-08-08 | household.address = 7 rue du Stade | household.postalCode = 58000 | household.city = NEVERS
measureRef = 58/2025/041 | endOn = 2026-03-14 | monthsRequested = 6 | motive = mener à terme la mise sous protection | signedOn = 2026-02-20 | professionalSigned = true`,
  },
];
