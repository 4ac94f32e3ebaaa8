import type { OfficePaper } from "./office-papers.ts";

/** Orientations as offices word and lay them out: a second batch, written after the first one was mended. */
export const SECOND_PAPERS: readonly OfficePaper[] = [
  {
    office: "probation service's form in a table",
    open: ["documentOn"],
    text: `
SPIP de la Vienne - Fiche de liaison partenaires                      Fiche n° SPIP-26-77
Bénéficiaire de l'accompagnement
Nom de naissance        CHAUVEL
Nom d'usage             CHAUVEL
Prénom(s)               Damien
Date et lieu de naissance     13/05/1991 à Poitiers
Numéro de portable      06 39 98 70 17
Adresse postale         CCAS de Poitiers, 45 rue de la Marne, 86000 Poitiers
Situation d'hébergement      ☐ locataire   ☒ hébergé chez un tiers   ☐ SDF
Mesure demandée         ☒ ASELL généraliste   ☐ ASELL renforcé
Dans quel but           ☒ accès au logement   ☐ maintien
Montant mensuel des ressources     635,70 €
Motif de l'orientation   Sortie prochaine, projet de logement à bâtir.
Conseiller référent     Estelle Morin
Téléphone du conseiller      05 99 00 86 87
Date : 28/01/2026
`,
    wanted: `
reference = SPIP-26-77 | household.lastName = CHAUVEL | household.firstName = Damien | household.birthOn = 1991-05-13
household.phone = +33639987017 | household.address = CCAS de Poitiers, 45 rue de la Marne
household.postalCode = 86000 | household.city = Poitiers | occupancy = hosted | scheme = asell-generaliste
requestKind = access | monthlyIncomeCents = 63570 | motive = Sortie prochaine, projet de logement à bâtir.
referrer.contactName = Estelle Morin | referrer.phone = +33599008687 | documentOn = 2026-01-28
`,
  },
  {
    office: "letter of a family's counsellor",
    open: ["household.adults", "household.children", "requestKind"],
    text: `
CAF DES COLLINES
Travail social - Antenne Est
Mme Aurélie Castaing, assistante sociale
Téléphone : 04 99 00 15 16                                     Le 22 mai 2026

Objet : orientation ASELL renforcé - famille NGUYEN

Madame la Responsable,
Je me permets de vous orienter Mme NGUYEN Linh (née le 11/02/1989) et M. NGUYEN Minh (né le 30/11/1986), 15 rue des
Acacias, 83340 Le Luc, parents de trois enfants.
La famille, locataire du bailleur Var Logis, dispose de 2 050,00 € de ressources mensuelles, prestations comprises.
Le loyer s'élève à 815,60 € charges comprises, l'APL à 402,00 €. L'impayé de loyer se monte à 1 223,40 €.
Aucune procédure n'est engagée à ce jour. L'objectif est le maintien dans les lieux.
La famille est d'accord pour cet accompagnement.
Bien cordialement,
                                                               Aurélie Castaing
                                                                {signature}
`,
    wanted: `
documentOn = 2026-05-22 | scheme = asell-renforce | household.lastName = NGUYEN | household.firstName = Linh
household.birthOn = 1989-02-11 | household.coHolderLastName = NGUYEN | household.coHolderFirstName = Minh
household.address = 15 rue des Acacias | household.postalCode = 83340 | household.city = Le Luc
household.adults = 2 | household.children = 3 | occupancy = tenant | landlord = Var Logis | monthlyIncomeCents = 205000
rentCents = 81560 | housingAidCents = 40200 | rentArrearsCents = 122340 | evictionStage = none
requestKind = maintenance | referrer.contactName = Aurélie Castaing | referrer.phone = +33499001516
referrer.organisation = Travail social - Antenne Est | professionalSigned = true
`,
  },
  {
    office: "grid with captions over boxes and two people side by side",
    text: `
FORMULAIRE D'ORIENTATION - MESURE AVDL                                       Date de saisine : 03/06/2026
                              PERSONNE 1                          PERSONNE 2
Nom                           LACROIX                             BRUNEL
Prénom                        Odette                              Marcel
Né(e) le                      02/02/1960                          15/08/1958
Téléphone                     06 39 98 31 41
Adresse commune               Résidence du Lac, apt 12, 74000 Annecy
Ressources totales du couple  1 720,00 €
Loyer (charges incluses)      690,00 €                            Aide au logement    180,00 €
Bailleur                      Haute-Savoie Habitat
Procédure                     [ ] néant  [X] jugement  [ ] CQL
Le logement est               [ ] insalubre  [X] trop cher  [ ] trop petit
Demande portée par            CCAS d'Annecy
Interlocutrice                Yasmina Kaci
Mél                           y.kaci@ccas-annecy.example
`,
    wanted: `
scheme = avdl | documentOn = 2026-06-03 | household.lastName = LACROIX | household.firstName = Odette
household.birthOn = 1960-02-02 | household.coHolderLastName = BRUNEL | household.coHolderFirstName = Marcel
household.phone = +33639983141 | household.address = Résidence du Lac, apt 12 | household.postalCode = 74000
household.city = Annecy | monthlyIncomeCents = 172000 | rentCents = 69000 | housingAidCents = 18000
landlord = Haute-Savoie Habitat | evictionStage = judgment | housingDefects = too-expensive
referrer.organisation = CCAS d'Annecy | referrer.contactName = Yasmina Kaci | referrer.email = y.kaci@ccas-annecy.example
`,
  },
  {
    office: "short note of a landlord's social pole",
    open: ["scheme"],
    text: `
Valoris Habitat - Pôle accompagnement                                         le 17.02.2026
NOTE D'ORIENTATION
Locataire : Mme PINEAU Viviane - née le 24.04.1963
Logement : 2 rue Colbert, 3e étage, 58000 Nevers
Impayés : 2 118,00 €      Loyer CC : 471,00 €      APL : 203,00 €
Procédure : assignation
Proposition : ASELL courte durée
Contact : Denis Guérin, chargé de recouvrement social, 03 99 00 58 59
Adhésion de la locataire : oui
`,
    wanted: `
documentOn = 2026-02-17 | household.lastName = PINEAU | household.firstName = Viviane | household.birthOn = 1963-04-24
household.address = 2 rue Colbert, 3e étage | household.postalCode = 58000 | household.city = Nevers
rentArrearsCents = 211800 | rentCents = 47100 | housingAidCents = 20300 | evictionStage = summons | scheme = asell-cd
referrer.contactName = Denis Guérin | referrer.phone = +33399005859
`,
  },
  {
    office: "numbered parts with lettered lines",
    text: `
DÉPARTEMENT DU TARN            DEMANDE D'ACCOMPAGNEMENT AVDL
PARTIE A - LE DEMANDEUR
A1. Nom et prénom : FABRE Ghislaine
A2. Date de naissance : 1er janvier 1970
A3. Domicile : 8 avenue Jean-Jaurès
A4. CP - Commune : 81000 ALBI
A5. Téléphone : 06 39 98 81 81           A6. Mail : g.fabre@courrier.example
A7. Personnes au foyer : adultes : 1     enfants : 2
PARTIE B - LE LOGEMENT
B1. Statut : ☐ locataire ☐ propriétaire ☒ hébergé(e) ☐ en structure
B2. Charge de loyer : néant
PARTIE C - LES FINANCES
C1. Revenus du mois : 1 099,00 €
C2. Dettes autres que locatives : 3 300,00 €
PARTIE D - LA DEMANDE
D1. Sens de la demande : ☒ accès ☐ maintien ☐ diagnostic
D2. Exposé : Hébergement devenu impossible, besoin d'un logement autonome.
PARTIE E - LE SERVICE
E1. Nom du service : MDD d'Albi       E2. Nom du référent : Paul Sicard
E3. Téléphone : 05 99 00 81 10
Date et signature du référent : 12/05/2026 {signature}
`,
    wanted: `
scheme = avdl | household.lastName = FABRE | household.firstName = Ghislaine | household.birthOn = 1970-01-01
household.address = 8 avenue Jean-Jaurès | household.postalCode = 81000 | household.city = ALBI
household.phone = +33639988181 | household.email = g.fabre@courrier.example | household.adults = 1
household.children = 2 | occupancy = hosted | monthlyIncomeCents = 109900 | otherDebtCents = 330000
requestKind = access | motive = Hébergement devenu impossible, besoin d'un logement autonome.
referrer.organisation = MDD d'Albi | referrer.contactName = Paul Sicard | referrer.phone = +33599008110
signedOn = 2026-05-12 | professionalSigned = true
`,
  },
  {
    office: "association's sheet with the referrer first",
    open: ["occupancy"],
    text: `
ASSOCIATION TOIT ET TERRE                                FICHE DE POSITIONNEMENT IML
1. Le prescripteur
Organisme : CHU Le Phare                                 Nom : Mme Besson Agnès
Tél : 02 99 00 17 18                                     Mail : agnes.besson@chu-phare.example
2. Le ménage
Nom : OUATTARA                                           Prénom : Salif
Né le : 19/09/1994                                       Tél : 07 39 98 44 55
Hébergement actuel : hôtel, 12 rue de la Gare, 35000 Rennes
Nb de personnes : 3 (2 adultes, 1 enfant)
Revenus : 1 350 € net/mois
3. Le projet
Type de mesure : intermédiation locative
Objectif : accès
Éléments motivant la demande : fin de prise en charge hôtelière au 31 mai.
Rennes, le 29/04/2026
Signature du prescripteur : {signature}                  Signature du ménage : {signature}
`,
    wanted: `
referrer.organisation = CHU Le Phare | referrer.contactName = Besson Agnès | referrer.phone = +33299001718
referrer.email = agnes.besson@chu-phare.example | household.lastName = OUATTARA | household.firstName = Salif
household.birthOn = 1994-09-19 | household.phone = +33739984455 | household.address = 12 rue de la Gare
household.postalCode = 35000 | household.city = Rennes | occupancy = shelter | household.adults = 2
household.children = 1 | monthlyIncomeCents = 135000 | scheme = iml | requestKind = access
motive = fin de prise en charge hôtelière au 31 mai. | signedOn = 2026-04-29
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "picture of a form of the Loire",
    options: { source: "ocr" },
    text: `
                 IMPRIMÉ 42 - DEMANDE D'ACCOMPAGNEMENT SOCIAL LIÉ AU LOGEMENT
Service instructeur          Centre social de Roanne
Travailleur social           Fabien Rochette
Tél. du service              04 99 00 42 77
IDENTITÉ DU MÉNAGE
Nom                          PÉRICHON                     Prénom          Lucette
Date de naissance            06/06/1947
Adresse                      4 rue Brison
Code postal                  42300                        Commune         Roanne
Mesure sollicitée            ASLL individuel
Objet                        maintien dans le logement
Ressources mensuelles        988,40 €
Dette de loyer               640,00 €
Fait à Roanne, le 02/12/2025
`,
    wanted: `
referrer.organisation = Centre social de Roanne | referrer.contactName = Fabien Rochette
referrer.phone = +33499004277 | household.lastName = PÉRICHON | household.firstName = Lucette
household.birthOn = 1947-06-06 | household.address = 4 rue Brison | household.postalCode = 42300
household.city = Roanne | scheme = asll-42 | requestKind = maintenance | monthlyIncomeCents = 98840
rentArrearsCents = 64000 | signedOn = 2025-12-02
`,
  },
  {
    office: "e-mail of a mission locale",
    open: ["household.phone", "requestKind", "referrer.organisation", "referrer.email"],
    options: { flat: true },
    text: `
De : Soizic Le Bihan <s.lebihan@ml-cornouaille.example>
À : avdl@opale.example
Date : 14 avril 2026
Objet : demande AVDL pour Mme Enora KERVELLA

Bonjour,
Je souhaite vous orienter Mme Enora KERVELLA, née le 23 août 2003, actuellement hébergée chez sa mère au 7 venelle du
Port, 29100 Douarnenez. Vous pouvez la joindre au 07 39 98 29 10.
Ses revenus sont de 552,00 € par mois (contrat d'engagement).
Elle a besoin d'aide pour accéder à un premier logement.
Bien à vous,
Soizic Le Bihan, conseillère
Mission locale de Cornouaille
02 99 00 29 29
`,
    wanted: `
documentOn = 2026-04-14 | scheme = avdl | household.lastName = KERVELLA | household.firstName = Enora
household.birthOn = 2003-08-23 | occupancy = hosted | household.address = 7 venelle du Port
household.postalCode = 29100 | household.city = Douarnenez | household.phone = +33739982910
monthlyIncomeCents = 55200 | requestKind = access | referrer.contactName = Soizic Le Bihan
referrer.organisation = Mission locale de Cornouaille | referrer.phone = +33299002929
referrer.email = s.lebihan@ml-cornouaille.example
`,
  },
  {
    office: "form of a commission with a table of money",
    text: `
FONDS UNIQUE LOGEMENT                 FICHE DE SAISINE ASLL - PLATE-FORME
Ménage concerné : M. et Mme DURIEUX Alain et Colette
Date de naissance de Monsieur : 08/08/1952
Adresse du ménage : 27 rue de l'Église, 58200 Cosne
Nature            Montant mensuel          Observations
Ressources        1 655,00 €               retraites
Loyer + charges   520,00 €                 parc public
APL               140,00 €
Impayé            980,00 €                 plan en cours
Stade de la procédure d'expulsion : commandement de payer
Volet de la mesure : maintien
Structure orientant le ménage : CLIC de Cosne - Tél. 03 99 00 58 20
Professionnel : Marion Vasseur
Fait le 09/03/2026
`,
    wanted: `
scheme = asll-ful | household.lastName = DURIEUX | household.firstName = Alain | household.coHolderLastName = DURIEUX
household.coHolderFirstName = Colette | household.birthOn = 1952-08-08 | household.address = 27 rue de l'Église
household.postalCode = 58200 | household.city = Cosne | monthlyIncomeCents = 165500 | rentCents = 52000
housingAidCents = 14000 | rentArrearsCents = 98000 | evictionStage = notice-to-pay | requestKind = maintenance
referrer.organisation = CLIC de Cosne | referrer.phone = +33399005820 | referrer.contactName = Marion Vasseur
signedOn = 2026-03-09
`,
  },
  {
    office: "dotted form in the first person",
    open: ["requestKind"],
    text: `
                          DEMANDE D'ACCOMPAGNEMENT (ASELL renforcé)
                             à remplir avec le travailleur social
Je m'appelle (nom, prénom) : BASTIDE Renaud ...................................
Je suis né(e) le : 30 novembre 1981 ............ Mon téléphone : 06.39.98.12.21
J'habite au : 60 cours Mirabeau, 13100 Aix-en-Provence ........................
Je vis avec : 1 adulte(s) et 3 enfant(s)
Je suis : [ ] locataire  [ ] hébergé  [X] propriétaire
Mes ressources par mois : 1 830,00 € .......... Mes autres dettes : 12 000,00 €
Ce que je demande : [ ] trouver un logement  [X] garder mon logement
Parce que : les charges de copropriété ne sont plus payées.
Le travailleur social qui m'aide : Louise Ferrand, CCAS d'Aix, 04 99 00 13 14
À Aix-en-Provence, le 30 janvier 2026
Ma signature                                     Signature du travailleur social
{signature}                                        {signature}
`,
    wanted: `
scheme = asell-renforce | household.lastName = BASTIDE | household.firstName = Renaud | household.birthOn = 1981-11-30
household.phone = +33639981221 | household.address = 60 cours Mirabeau | household.postalCode = 13100
household.city = Aix-en-Provence | household.adults = 1 | household.children = 3 | occupancy = owner
monthlyIncomeCents = 183000 | otherDebtCents = 1200000 | requestKind = maintenance
motive = les charges de copropriété ne sont plus payées | referrer.contactName = Louise Ferrand
referrer.organisation = CCAS d'Aix | referrer.phone = +33499001314 | signedOn = 2026-01-30
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "sheet of a département's house, boxes per figure",
    text: `
MDS DE LA PRESQU'ÎLE                    FICHE D'ORIENTATION VERS L'AVDL
IDENTITÉ
NOM       HAMEL                    PRÉNOM      Corentin         SEXE   M
NÉ LE     1 7 / 0 3 / 1 9 9 9      TÉL.        0 7 3 9 9 8 1 1 2 2
ADRESSE   Lieu-dit Kerbihan, 56370 Sarzeau
LOGEMENT
STATUT DANS LE LOGEMENT     sans logement fixe
BUDGET (PAR MOIS)
TOTAL RESSOURCES     0,00 €        TOTAL AUTRES DETTES     450,00 €
DEMANDE
ACCOMPAGNEMENT SOLLICITÉ POUR     l'accès au logement
ORIENTEUR
NOM / FONCTION       Bleuenn Tanguy, assistante sociale
STRUCTURE            MDS de la Presqu'île
LIGNE DIRECTE        02 99 00 56 12
`,
    wanted: `
scheme = avdl | household.lastName = HAMEL | household.firstName = Corentin | household.birthOn = 1999-03-17
household.phone = +33739981122 | household.address = Lieu-dit Kerbihan | household.postalCode = 56370
household.city = Sarzeau | occupancy = homeless | monthlyIncomeCents = 0 | otherDebtCents = 45000
requestKind = access | referrer.contactName = Bleuenn Tanguy | referrer.organisation = MDS de la Presqu'île
referrer.phone = +33299005612
`,
  },
  {
    office: "letter that asks in one sentence",
    text: `
Habitat et Humanisme Berry
10 rue Moyenne, 18000 Bourges

                                                          Bourges, le 3 mars 2026

Réf : HHB/26/009
Objet : intermédiation locative - Mme Delphine ROY

Madame, Monsieur,
Nous sollicitons une mesure d'intermédiation locative (IML) pour Madame Delphine ROY, née le 12 juillet 1990,
actuellement sans domicile, avec un enfant de quatre ans, dont les ressources s'élèvent à 981,15 € par mois.
Elle est domiciliée au CCAS, 11 rue Jacques-Rimbault, 18000 Bourges, et joignable au 06 39 98 18 00.
Elle n'a ni dette locative ni procédure en cours.
Pour l'association,
Gilles Perrot, travailleur social
{signature}
`,
    wanted: `
documentOn = 2026-03-03 | reference = HHB/26/009 | scheme = iml | household.lastName = ROY
household.firstName = Delphine | household.birthOn = 1990-07-12 | occupancy = homeless | monthlyIncomeCents = 98115
household.address = CCAS, 11 rue Jacques-Rimbault | household.postalCode = 18000 | household.city = Bourges
household.phone = +33639981800 | referrer.organisation = Habitat et Humanisme Berry
referrer.contactName = Gilles Perrot | professionalSigned = true
`,
  },
];
