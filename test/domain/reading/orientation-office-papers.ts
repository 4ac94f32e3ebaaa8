import type { OfficePaper } from "./office-papers.ts";

/** Orientations as offices word and lay them out: the first batch, written before anything was mended for it. */
export const FIRST_PAPERS: readonly OfficePaper[] = [
  {
    office: "form of a county with boxes for each figure",
    text: `
CONSEIL DÉPARTEMENTAL DE L'ARGENS
Direction de l'habitat
                          FORMULAIRE DE SAISINE - ACCOMPAGNEMENT LOGEMENT

Cadre 1 - Personne orientée
Nom d'usage               TERRASSON                    Prénoms           Lucie Marie
Née le                    14 02 1983                   Portable          06 39 98 11 20
Lieu de vie actuel        7 impasse des Rosiers, appt 4
Code postal               83490                        Ville             Le Muy
Adultes dans le logement  2                            Enfants dans le logement   3

Cadre 2 - Budget du foyer
Total des revenus du foyer               1 912,00 €
Loyer et charges chaque mois               702,50 €
APL versée                                 311,00 €
Retard de loyer                          1 480,00 €
Autres crédits et dettes                   950,00 €

Cadre 3 - Demande
Accompagnement souhaité : AVDL
La demande vise :  ☐ Entrer dans un logement   ☒ Rester dans le logement   ☐ Évaluer la situation
Pourquoi cette demande : Un impayé récent met le bail en péril.

Cadre 4 - Service qui adresse la demande
Structure                 Maison du département du Muy
Personne référente        Solange Aubry                Ligne directe     04 99 00 10 22

Fait au Muy, le 11/03/2026
Signature de la personne                     Signature du référent
  {signature}                                   {signature}
`,
    wanted: `
scheme = avdl | household.lastName = TERRASSON | household.firstName = Lucie Marie | household.birthOn = 1983-02-14
household.phone = +33639981120 | household.address = 7 impasse des Rosiers, appt 4 | household.postalCode = 83490
household.city = Le Muy | household.adults = 2 | household.children = 3 | monthlyIncomeCents = 191200 | rentCents = 70250
housingAidCents = 31100 | rentArrearsCents = 148000 | otherDebtCents = 95000 | requestKind = maintenance
motive = Un impayé récent met le bail en péril. | referrer.organisation = Maison du département du Muy
referrer.contactName = Solange Aubry | referrer.phone = +33499001022 | signedOn = 2026-03-11
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "letter of a hospital's social worker",
    open: ["referrer.phone", "referrer.email"],
    text: `
Centre hospitalier de Verneuil
Service social des patients
14 avenue Pasteur, 27130 Verneuil
                                                       Verneuil, le 8 avril 2026

                                                       À l'attention du responsable FSL
Objet : orientation vers une mesure d'AVDL

Madame, Monsieur,
Par la présente, j'oriente vers vos services Madame Rachida BENCHEIKH, née le 5 septembre 1968, qui réside
au 22 rue du Moulin, 27130 Verneuil (tél. 06 39 98 40 41).
Mme BENCHEIKH vit seule avec ses deux enfants. Elle est locataire de la SA Habitat Normand. Elle perçoit
1 140,25 € par mois. Son loyer, charges comprises, est de 588,00 € et son APL de 265,00 €.
La dette de loyer atteint 2 310,00 €. Un commandement de payer lui a été délivré le 2 mars 2026.
L'accompagnement viserait le maintien dans le logement.
Je vous remercie de l'attention portée à cette demande.

                                            Élodie Charpin, assistante de service social
                                            02 99 00 55 10 - e.charpin@ch-verneuil.example
                                              {signature}
`,
    wanted: `
documentOn = 2026-04-08 | scheme = avdl | household.lastName = BENCHEIKH | household.firstName = Rachida
household.birthOn = 1968-09-05 | household.address = 22 rue du Moulin | household.postalCode = 27130
household.city = Verneuil | household.phone = +33639984041 | household.adults = 1 | household.children = 2
occupancy = tenant | landlord = SA Habitat Normand | monthlyIncomeCents = 114025 | rentCents = 58800
housingAidCents = 26500 | rentArrearsCents = 231000 | evictionStage = notice-to-pay | requestKind = maintenance
referrer.organisation = Service social des patients | referrer.contactName = Élodie Charpin
referrer.phone = +33299005510 | referrer.email = e.charpin@ch-verneuil.example | professionalSigned = true
`,
  },
  {
    office: "shuttle sheet of a landlord and an association",
    open: ["referrer.organisation", "referrer.contactName", "referrer.phone"],
    text: `
                              FICHE NAVETTE BAILLEUR / ASSOCIATION

Émise le : 20.01.2026                                   N° de suivi : FN-26-041
Par : OPH Plaine Habitat - Mme Chantal Rivoire - 01 99 00 71 72

LOCATAIRE
M. DELORME Fabien, né le 30/06/1979
Logement : 5 allée des Tilleuls, esc. C - 95310 Saint-Ouen-l'Aumône
Composition de la famille : 1 adulte, 1 enfant
Mesure préconisée : ASELL renforcé
Loyer quittancé (avec charges) : 540,10 €     Dette à ce jour : 3 205,44 €
Étape de la procédure : assignation
Observations du bailleur : le locataire ne répond plus aux courriers.

Visa de l'association                       Visa du bailleur
                                              {signature}
`,
    wanted: `
documentOn = 2026-01-20 | reference = FN-26-041 | referrer.organisation = OPH Plaine Habitat
referrer.contactName = Chantal Rivoire | referrer.phone = +33199007172 | household.lastName = DELORME
household.firstName = Fabien | household.birthOn = 1979-06-30
household.address = 5 allée des Tilleuls, esc. C | household.postalCode = 95310
household.city = Saint-Ouen-l'Aumône | household.adults = 1 | household.children = 1 | scheme = asell-renforce
rentCents = 54010 | rentArrearsCents = 320544 | evictionStage = summons | professionalSigned = true
`,
  },
  {
    office: "numbered questions of a town's welfare centre",
    text: `
CCAS DE BELLEFONTAINE                         Demande de mesure d'accompagnement
1) Quel est le nom de la personne ?           MOREL
2) Quel est son prénom ?                      Aïda
3) Quelle est sa date de naissance ?          03/10/1995
4) Où habite-t-elle ?                         9 rue des Forges, 39400 Bellefontaine
5) À quel numéro peut-on la joindre ?         06 39 98 65 43
6) Combien d'adultes au foyer ?               1
7) Combien d'enfants à charge ?               0
8) Quelle mesure est demandée ?               ASELL courte durée
9) Quel est le montant des ressources ?       612,00 €
10) Quel est le montant du loyer charges comprises ?    390,00 €
11) Y a-t-il une procédure d'expulsion ?      ☒ Non   ☐ Oui
12) Quel est le motif de la demande ?         Premier logement, besoin d'un appui au démarrage.
13) Qui instruit la demande ?                 Hugo Lambertin, 03 99 00 12 13
Date : 02/02/2026                             Signature : {signature}
`,
    wanted: `
household.lastName = MOREL | household.firstName = Aïda | household.birthOn = 1995-10-03
household.address = 9 rue des Forges | household.postalCode = 39400 | household.city = Bellefontaine
household.phone = +33639986543 | household.adults = 1 | household.children = 0 | scheme = asell-cd
monthlyIncomeCents = 61200 | rentCents = 39000 | evictionStage = none
motive = Premier logement, besoin d'un appui au démarrage. | referrer.contactName = Hugo Lambertin
referrer.phone = +33399001213 | signedOn = 2026-02-02 | professionalSigned = true
`,
  },
  {
    office: "e-mail-like note of a shelter",
    open: ["occupancy", "requestKind", "referrer.organisation"],
    options: { flat: true },
    text: `
De : Foyer L'Amarre
À : secretariat.asll@fsl.example
Envoyé : 3 mars 2026
Objet : orientation ASLL 71 - M. Yacine HADDAD

Bonjour,
Je vous adresse la fiche d'orientation de M. Yacine HADDAD.
Date de naissance : 17/12/1990
Hébergé au foyer depuis juin 2025.
Téléphone du demandeur : 07 39 98 22 10
Ressources : 607,75 euros (RSA)
Type de mesure : ASLL accès
Motif : sortie du foyer vers un logement autonome en Saône-et-Loire
Référent : Claire Dumesnil, éducatrice
Tél. du référent : 03 99 00 80 81
`,
    wanted: `
documentOn = 2026-03-03 | household.lastName = HADDAD | household.firstName = Yacine | household.birthOn = 1990-12-17
occupancy = shelter | household.phone = +33739982210 | monthlyIncomeCents = 60775 | scheme = asll-71
requestKind = access | motive = sortie du foyer vers un logement autonome en Saône-et-Loire
referrer.contactName = Claire Dumesnil | referrer.phone = +33399008081 | referrer.organisation = Foyer L'Amarre
`,
  },
  {
    office: "form with captions under the lines",
    text: `
                         DEMANDE D'ACCOMPAGNEMENT SOCIAL - FSL
                         Volet à remplir par le travailleur social

  Association Le Gué                     Martine Josse                      01 99 00 44 55
  Organisme demandeur                    Travailleur social                 Téléphone

  SAVIGNAC                               Paul                               21/11/1961
  Nom du demandeur                       Prénom                             Date de naissance

  3 place du Champ de Foire              24300                              Nontron
  Adresse                                Code postal                        Commune

  1                                      0
  Nombre d'adultes                       Nombre d'enfants

Mesure demandée :  ☒ AVDL   ☐ Intermédiation locative
Finalité :  ☒ accès   ☐ maintien
Fait à Nontron, le 6 mai 2026
Le demandeur                                   Le travailleur social
{signature}
`,
    wanted: `
referrer.organisation = Association Le Gué | referrer.contactName = Martine Josse | referrer.phone = +33199004455
household.lastName = SAVIGNAC | household.firstName = Paul | household.birthOn = 1961-11-21
household.address = 3 place du Champ de Foire | household.postalCode = 24300 | household.city = Nontron
household.adults = 1 | household.children = 0 | scheme = avdl | requestKind = access | signedOn = 2026-05-06
householdSigned = true | professionalSigned = false
`,
  },
  {
    office: "two columns, household left and referrer right",
    open: ["documentOn"],
    text: `
                        FICHE DE LIAISON - ORIENTATION ASELL
MÉNAGE                                          SERVICE ORIENTEUR
Nom : VIDALIE                                   Nom de la structure : UTAS Sud
Prénom : Sandrine                               Nom du professionnel : Karim Bensaïd
Née le : 9 août 1972                            Fonction : CESF
Tél. : 06.39.98.77.01                           Tél. : 05.99.00.31.32
Adresse : 18 rue Haute                          Courriel : k.bensaid@utas-sud.example
CP / Ville : 81300 Graulhet

Dispositif : ASELL généraliste
Objet : ☐ accès  ☒ maintien
Situation au regard du logement : locataire
Impayés de loyer : 870 €
Procédure d'expulsion en cours : aucune
Contexte : séparation en janvier, reprise du budget à deux mains.
Le 12/06/2026
`,
    wanted: `
household.lastName = VIDALIE | household.firstName = Sandrine | household.birthOn = 1972-08-09
household.phone = +33639987701 | household.address = 18 rue Haute | household.postalCode = 81300
household.city = Graulhet | referrer.organisation = UTAS Sud | referrer.contactName = Karim Bensaïd
referrer.phone = +33599003132 | referrer.email = k.bensaid@utas-sud.example | scheme = asell-generaliste
requestKind = maintenance | occupancy = tenant | rentArrearsCents = 87000 | evictionStage = none
motive = séparation en janvier, reprise du budget à deux mains. | documentOn = 2026-06-12
`,
  },
  {
    office: "report in running paragraphs with headings",
    open: ["household.birthOn", "household.adults", "household.children", "requestKind"],
    text: `
UDAF DU LAURAGAIS                                           Le 15 janvier 2026
                       RAPPORT SOCIAL
        à l'appui d'une demande d'accompagnement (AVDL)

I. PRÉSENTATION DU MÉNAGE
Le ménage est composé de Monsieur Georges PEYRE, né le 2 avril 1955, et de son épouse Madame Nicole PEYRE,
née le 19 mai 1958. Ils demeurent 40 chemin de la Borde, 31250 Revel. Le couple n'a pas d'enfant à charge.
II. SITUATION AU REGARD DU LOGEMENT
Le couple est propriétaire occupant. Le logement est insalubre.
III. SITUATION BUDGÉTAIRE
Les ressources mensuelles du couple sont de 1 388,00 €. Les autres dettes du foyer s'élèvent à 7 400,00 €.
IV. OBJET DE LA DEMANDE
Un accompagnement en vue d'accéder à un logement locatif adapté est sollicité.
Le rapporteur : Benoît Caussade
{signature}
`,
    wanted: `
documentOn = 2026-01-15 | scheme = avdl | household.lastName = PEYRE | household.firstName = Georges
household.birthOn = 1955-04-02 | household.coHolderLastName = PEYRE | household.coHolderFirstName = Nicole
household.address = 40 chemin de la Borde | household.postalCode = 31250 | household.city = Revel
household.adults = 2 | household.children = 0 | occupancy = owner | housingDefects = unhealthy
monthlyIncomeCents = 138800 | otherDebtCents = 740000 | requestKind = access | referrer.contactName = Benoît Caussade
`,
  },
  {
    office: "table of a commission's secretariat",
    text: `
SIAO DU VEXIN          FICHE DE PRESCRIPTION D'UN ACCOMPAGNEMENT          Réf. interne : P/2026/118
Date de la prescription               04/02/2026
Structure prescriptrice               CHRS Les Tilleuls
Prescripteur (nom, prénom)            GAILLARD Noémie
Coordonnées du prescripteur           n.gaillard@chrs-tilleuls.example
Personne concernée (nom, prénom)      KONATÉ Moussa
Né(e) le                              25/03/1988
Joignable au                          07 39 98 10 20
Hébergement actuel                    CHRS
Ressources (montant mensuel)          565 €
Dispositif préconisé                  IML
Objectif de l'accompagnement          Accès au logement
Autre suivi en cours                  Mission locale
Éléments de contexte                  Le ménage est prêt à occuper un logement.
`,
    wanted: `
reference = P/2026/118 | documentOn = 2026-02-04 | referrer.organisation = CHRS Les Tilleuls
referrer.contactName = GAILLARD Noémie | referrer.email = n.gaillard@chrs-tilleuls.example
household.lastName = KONATÉ | household.firstName = Moussa | household.birthOn = 1988-03-25
household.phone = +33739981020 | occupancy = shelter | monthlyIncomeCents = 56500 | scheme = iml | requestKind = access
otherAccompaniment = Mission locale | motive = Le ménage est prêt à occuper un logement.
`,
  },
  {
    office: "abbreviated form of an agency for housing rights",
    open: ["reference", "occupancy"],
    text: `
ADIL-APEL                       ORIENTATION ASELL                          Réf. : AP 26/0310
Nom/Prénom : CASTELLI Marie-Laure                       DDN : 11.07.1965
Adr. : 33 bd Gambetta - 83000 Toulon                    Tél. port. : 06-39-98-50-51
Compo fam. : 1 A + 2 E           Statut : loc. parc privé       Bailleur : Cabinet Vial
L+C : 812 €         AL : 295 €         Ress. : 1 560 €         Imp. loyer : 4 020 €
Stade proc. : CDP
Mesure : ASELL CD               Réf. social : Inès Fabre (MSD Toulon) 04 99 00 20 30
`,
    wanted: `
reference = AP 26/0310 | household.lastName = CASTELLI | household.firstName = Marie-Laure
household.birthOn = 1965-07-11 | household.address = 33 bd Gambetta | household.postalCode = 83000
household.city = Toulon | household.phone = +33639985051 | household.adults = 1 | household.children = 2
occupancy = tenant | landlord = Cabinet Vial | rentCents = 81200 | housingAidCents = 29500
monthlyIncomeCents = 156000 | rentArrearsCents = 402000 | evictionStage = notice-to-pay | scheme = asell-cd
referrer.contactName = Inès Fabre | referrer.phone = +33499002030 | referrer.organisation = MSD Toulon
`,
  },
  {
    office: "form with a line for each person",
    text: `
DEMANDE D'INTERMÉDIATION LOCATIVE (IML)
Service demandeur : Association Relais 36 - 02 99 00 36 36
                     NOM             Prénom          Né(e) le         Lien
Demandeur            TOURÉ           Fanta           05/05/1992
Conjoint             TOURÉ           Ibrahim         14/09/1989
Enfant               TOURÉ           Awa             02/01/2018       fille
Adresse actuelle : chez Mme Diallo, 2 rue du Port, 36000 Châteauroux
La famille est hébergée chez un tiers.
Revenus de la famille : 1 702,00 € / mois
Travailleur social en charge du dossier : Maud Perrin
Châteauroux, le 19 février 2026
Signature du demandeur {signature}             Signature du service
`,
    wanted: `
scheme = iml | referrer.organisation = Association Relais 36 | referrer.phone = +33299003636
household.lastName = TOURÉ | household.firstName = Fanta | household.birthOn = 1992-05-05
household.coHolderLastName = TOURÉ | household.coHolderFirstName = Ibrahim
household.address = chez Mme Diallo, 2 rue du Port | household.postalCode = 36000 | household.city = Châteauroux
occupancy = hosted | monthlyIncomeCents = 170200 | referrer.contactName = Maud Perrin | signedOn = 2026-02-19
householdSigned = true | professionalSigned = false
`,
  },
  {
    office: "letter of a town hall in formal words",
    open: ["professionalSigned"],
    text: `
MAIRIE DE SAINT-AMBROIX
Pôle solidarités
Dossier suivi par : Lucas Ferrandi
Tél : 04 99 00 66 67                                     Saint-Ambroix, le 27 mai 2026
                                                         Fonds de solidarité pour le logement
N/Réf : LF/2026-52

Objet : demande de mesure AVDL pour Mme Josette Vernhes

Monsieur le Président,
J'ai l'honneur de solliciter, au profit de Mme Josette Vernhes, née le 1er décembre 1949 et domiciliée 6 place de
la Fontaine, 30500 Saint-Ambroix, une mesure d'accompagnement vers et dans le logement.
Veuve, Mme Vernhes est sous le coup d'un jugement d'expulsion rendu le 14 avril 2026 pour une dette locative de
5 640,20 €. Ses revenus s'établissent à 1 020,00 € mensuels ; son loyer est de 510,00 € charges comprises.
Cette demande a pour objet la recherche d'un logement moins onéreux.
Je vous prie d'agréer, Monsieur le Président, l'expression de ma considération.
                                                          L'adjointe aux affaires sociales
                                                             {signature}
`,
    wanted: `
referrer.contactName = Lucas Ferrandi | referrer.phone = +33499006667 | documentOn = 2026-05-27 | reference = LF/2026-52
referrer.organisation = Pôle solidarités | scheme = avdl | household.lastName = Vernhes | household.firstName = Josette
household.birthOn = 1949-12-01 | household.address = 6 place de la Fontaine | household.postalCode = 30500
household.city = Saint-Ambroix | evictionStage = judgment | rentArrearsCents = 564020 | monthlyIncomeCents = 102000
rentCents = 51000 | requestKind = access | professionalSigned = true
`,
  },
  {
    office: "form whose ticks are letters in brackets",
    text: `
FICHE ASLL - Loire (imprimé 42)
Identité du titulaire du bail
   Nom ................ : JACQUEMOND
   Prénom ............. : Élise
   Date de naissance .. : 28/02/1977
   N° de téléphone .... : 04 99 00 42 42
   Adresse ............ : 12 rue de la Mulatière
   Code postal et ville : 42100 Saint-Étienne
Nature de l'intervention souhaitée   [ ] accès   [x] maintien   [ ] diagnostic
Statut d'occupation                  [x] locataire   [ ] hébergé   [ ] sans logement
Revenus et prestations (total) ..... : 1 233,00 €
Loyer ch. comprises ................ : 455,50 €
Arriéré locatif .................... : 1 001,00 €
Service à l'origine de la demande .. : Espace Nova
Travailleur social ................. : Mme Odile Trambouze
Fait le .. : 05/01/2026
`,
    wanted: `
household.lastName = JACQUEMOND | household.firstName = Élise | household.birthOn = 1977-02-28
household.phone = +33499004242 | household.address = 12 rue de la Mulatière | household.postalCode = 42100
household.city = Saint-Étienne | requestKind = maintenance | occupancy = tenant | monthlyIncomeCents = 123300
rentCents = 45550 | rentArrearsCents = 100100 | referrer.organisation = Espace Nova
referrer.contactName = Odile Trambouze | signedOn = 2026-01-05 | scheme = asll-42
`,
  },
  {
    office: "headed cells, values below in the same box",
    text: `
                     FICHE D'ORIENTATION LOGEMENT ACCOMPAGNÉ
NOM DE L'INTÉRESSÉ          PRÉNOM              NÉ(E) LE             CIVILITÉ
LE GUENNEC                  Yann                07/07/1984           M.
ADRESSE OÙ VIT LE MÉNAGE                        CODE POSTAL          VILLE
14 quai du Blavet                               56650                Inzinzac
RESSOURCES PAR MOIS         LOYER + CHARGES     AIDE AU LOGEMENT     LOYERS IMPAYÉS
1 450,00                    560,00              210,00               0,00
NOMBRE D'ADULTES            NOMBRE D'ENFANTS    TYPE D'ACCOMPAGNEMENT
2                           2                   ASELL action généraliste
ORGANISME QUI ORIENTE       INTERLOCUTEUR       TÉLÉPHONE DE L'INTERLOCUTEUR
Mission locale du Blavet    Anaëlle Riou        02 99 00 91 92
DATE DE L'ORIENTATION
16/04/2026
`,
    wanted: `
household.lastName = LE GUENNEC | household.firstName = Yann | household.birthOn = 1984-07-07
household.address = 14 quai du Blavet | household.postalCode = 56650 | household.city = Inzinzac
monthlyIncomeCents = 145000 | rentCents = 56000 | housingAidCents = 21000 | rentArrearsCents = 0
household.adults = 2 | household.children = 2 | scheme = asell-generaliste
referrer.organisation = Mission locale du Blavet | referrer.contactName = Anaëlle Riou
referrer.phone = +33299009192 | documentOn = 2026-04-16
`,
  },
  {
    office: "sentences to complete",
    text: `
ORIENTATION VERS L'AVDL
Je soussignée Pauline Escoffier, conseillère en économie sociale et familiale au CIAS du Livradois, joignable au
04 99 00 63 63, propose un accompagnement AVDL pour :
M./Mme : Thierry BOUDON            né(e) le : 10/10/1970
demeurant à : 1 rue du Pont, 63600 Ambert
qui est actuellement :  ☐ locataire  ☐ hébergé  ☒ sans logement  ☐ propriétaire
et dont les ressources mensuelles sont de : 598,20 €
Raison de l'orientation : rupture d'hébergement familial.
Fait à Ambert, le 9 juin 2026
Signature de la personne accompagnée              Signature du travailleur social
{signature}                                        {signature}
`,
    wanted: `
referrer.contactName = Pauline Escoffier | referrer.organisation = CIAS du Livradois | referrer.phone = +33499006363
household.lastName = BOUDON | household.firstName = Thierry | household.birthOn = 1970-10-10
household.address = 1 rue du Pont | household.postalCode = 63600 | household.city = Ambert | occupancy = homeless
monthlyIncomeCents = 59820 | motive = rupture d'hébergement familial | signedOn = 2026-06-09 | scheme = avdl
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "page of a registration system",
    text: `
Portail Habitat 47 - Demande n° 2026-47-00981                       Imprimé le 13/03/2026
Type de demande : Orientation vers un accompagnement
Dispositif visé : AVDL
Bénéficiaire principal
  Identité : Mme MARTY Céline
  Date de naissance : 1986-12-30
  Adresse : 25 route de Bordeaux, 47200 Marmande
  Courriel : celine.marty@courrier.example
Second bénéficiaire
  Identité : M. MARTY Jérôme
  Date de naissance : 1984-01-17
Foyer
  Adultes : 2   Enfants : 1
Situation locative
  Statut : Locataire du parc social      Bailleur : Habitalys
  Montant du loyer (CC) : 642,18 €       Montant de l'aide : 120,00 €
  Montant de l'impayé : 1 926,54 €       Procédure : Commandement de payer
Orienteur
  Service : CMS de Marmande
  Agent : DUPRAT Lise
  Téléphone : 05 99 00 47 47
`,
    wanted: `
reference = 2026-47-00981 | scheme = avdl | household.lastName = MARTY | household.firstName = Céline
household.birthOn = 1986-12-30 | household.address = 25 route de Bordeaux | household.postalCode = 47200
household.city = Marmande | household.email = celine.marty@courrier.example | household.coHolderLastName = MARTY
household.coHolderFirstName = Jérôme | household.adults = 2 | household.children = 1 | occupancy = tenant
landlord = Habitalys | rentCents = 64218 | housingAidCents = 12000 | rentArrearsCents = 192654 | evictionStage = notice-to-pay
referrer.organisation = CMS de Marmande | referrer.contactName = DUPRAT Lise | referrer.phone = +33599004747
`,
  },
];
