import type { OfficePaper } from "./office-papers.ts";

/** Orientations whose structure is unusual: blocks side by side, tables of people, badges, grids, print without colons. */
export const ODD_PAPERS: readonly OfficePaper[] = [
  {
    office: "blocks side by side, the service at the left",
    open: ["documentOn"],
    text: `
                     FICHE D'ORIENTATION VERS L'ASELL GÉNÉRALISTE
QUI NOUS ADRESSE LA DEMANDE                 LA PERSONNE ACCOMPAGNÉE

Organisme                                   Nom de famille
CCAS de Gourdon
Personne à joindre                          MERCADIER
Lise Delprat                                Prénom

Téléphone                                   Bruno
05 99 00 41 12                              Né le
                                            14/02/1979
                                            Portable
                                            06 39 98 20 20

Motif de la saisine : dette de loyer à la suite d'un arrêt de travail.
Le 03/03/2026
`,
    wanted: `
referrer.organisation = CCAS de Gourdon | referrer.contactName = Lise Delprat | referrer.phone = +33599004112
household.lastName = MERCADIER | household.firstName = Bruno | household.birthOn = 1979-02-14
household.phone = +33639982020 | scheme = asell-generaliste | documentOn = 2026-03-03
motive = dette de loyer à la suite d'un arrêt de travail.
`,
  },
  {
    office: "table of three people with a child",
    text: `
DEMANDE D'ACCOMPAGNEMENT AVDL                         reçue par : SIAO 46
                 Nom              Prénom          Date de naissance
Demandeur        DE CASTRO        Inès            02/05/1988
Conjoint         DE CASTRO        Rui             19/11/1985
Enfant           DE CASTRO        Lua             07/07/2015

Adresse 12 rue du Moulin
Code postal 46300     Commune Gourdon
Téléphone 06 39 98 31 00
Orienté par : Association Le Pont
Statut : ☒ locataire ☐ hébergé ☐ propriétaire
Objet de la demande : ☐ accès ☒ maintien
`,
    wanted: `
household.lastName = DE CASTRO | household.firstName = Inès | household.birthOn = 1988-05-02
household.coHolderLastName = DE CASTRO | household.coHolderFirstName = Rui | household.address = 12 rue du Moulin
household.postalCode = 46300 | household.city = Gourdon | household.phone = +33639983100
referrer.organisation = Association Le Pont | occupancy = tenant | requestKind = maintenance | scheme = avdl
`,
  },
  {
    office: "badges before headings and values on dotted lines",
    text: `
            FICHE D'ORIENTATION - ASLL (Saône-et-Loire)
A      Service à l'origine de la demande
Service ou structure   Maison des solidarités de Cluny
Nom du travailleur social Aude Perrin      Tél. 03 99 00 12 00
B      Le ménage
Nom LEGENDRE           Prénom Yannick
Date de naissance 30/12/1966
Adresse 8 bis impasse des Lavoirs
Code postal 71250      Commune Cluny
C      La situation
Ressources mensuelles 1 120,00 €
Impayé de loyer 954,30 €
Autres dettes (crédits, énergie...)      310,00 €
`,
    wanted: `
referrer.organisation = Maison des solidarités de Cluny | referrer.contactName = Aude Perrin
referrer.phone = +33399001200 | household.lastName = LEGENDRE | household.firstName = Yannick
household.birthOn = 1966-12-30 | household.address = 8 bis impasse des Lavoirs | household.postalCode = 71250
household.city = Cluny | monthlyIncomeCents = 112000 | rentArrearsCents = 95430 | otherDebtCents = 31000
scheme = asll-71
`,
  },
  {
    office: "report of a service under its letterhead",
    open: ["requestKind"],
    text: `
Maison départementale des solidarités de Nérac
4 allée d'Albret, 47600 Nérac
Affaire suivie par : Colette Vidal
Tél. : 05 99 00 61 61

                                              Nérac, le 9 avril 2026
                     RAPPORT SOCIAL
Objet : demande d'une mesure ASELL renforcé pour le maintien dans le logement

Composition du foyer
Monsieur Éric SOULIÉ, né le 6 mai 1970, est domicilié 2 rue des Écluses, 47600 Nérac.
La demande est faite conjointement avec Madame Ana SOULIÉ. La famille compte 5 personnes, dont 3 enfants.

Logement
Le ménage est locataire. Bailleur : Habitat Albret. Le logement est humide et trop petit.

Évaluation de la travailleuse sociale
Le couple a besoin d'un appui pour reprendre le paiement du loyer.
`,
    wanted: `
referrer.organisation = Maison départementale des solidarités de Nérac | referrer.contactName = Colette Vidal
referrer.phone = +33599006161 | documentOn = 2026-04-09 | scheme = asell-renforce | requestKind = maintenance
household.lastName = SOULIÉ | household.firstName = Éric | household.birthOn = 1970-05-06
household.address = 2 rue des Écluses | household.postalCode = 47600 | household.city = Nérac
household.coHolderLastName = SOULIÉ | household.coHolderFirstName = Ana | household.adults = 2
household.children = 3 | occupancy = tenant | landlord = Habitat Albret | housingDefects = indecent,overcrowded
motive = Le couple a besoin d'un appui pour reprendre le paiement du loyer.
`,
  },
  {
    office: "form of a body that lists all its measures, letterhead of another name",
    text: `
ESPACE RESSOURCE LOGEMENT                            Fiche navette
Prestation souhaitée
☐ ASLL plate-forme
☒ AVDL
☐ Intermédiation locative
Nom : TISSOT          Prénom : Carole         Née le : 11/10/1990
Structure qui oriente : CHRS Les Tilleuls
Signature du ménage          Visa de la structure
{signature}
`,
    wanted: `
scheme = avdl | household.lastName = TISSOT | household.firstName = Carole | household.birthOn = 1990-10-11
referrer.organisation = CHRS Les Tilleuls | householdSigned = true | professionalSigned = false
`,
  },
  {
    office: "rows with the holder's and the spouse's answers in two columns",
    text: `
FICHE DE PRESCRIPTION ASELL COURTE DURÉE
                          Titulaire              Conjoint(e)
Nom                       BRIAND                 OLLIVIER
Prénom                    Maël                   Soazig
Date de naissance         05/06/1982             23/08/1984
Téléphone                 06 39 98 45 45
Prescripteur : CMS de Pontivy - Mme Le Goff
Loyer mensuel 512,00 €    APL 211,00 €
`,
    wanted: `
household.lastName = BRIAND | household.firstName = Maël | household.birthOn = 1982-06-05
household.coHolderLastName = OLLIVIER | household.coHolderFirstName = Soazig | household.phone = +33639984545
referrer.organisation = CMS de Pontivy | referrer.contactName = Le Goff | rentCents = 51200
housingAidCents = 21100 | scheme = asell-cd
`,
  },
  {
    office: "captions under their lines",
    text: `
ORIENTATION VERS UNE MESURE D'INTERMÉDIATION LOCATIVE
FABRE                      Josette                   17/01/1959
Nom                        Prénom                    Date de naissance

9 rue Basse                11000                     Carcassonne
Adresse                    Code postal               Ville

UDAF de l'Aude             Guy Marty                 04 99 00 70 07
Organisme prescripteur     Référent                  Téléphone
`,
    wanted: `
household.lastName = FABRE | household.firstName = Josette | household.birthOn = 1959-01-17
household.address = 9 rue Basse | household.postalCode = 11000 | household.city = Carcassonne
referrer.organisation = UDAF de l'Aude | referrer.contactName = Guy Marty | referrer.phone = +33499007007
scheme = iml
`,
  },
  {
    office: "two independent columns of boxes to tick",
    text: `
FICHE D'ORIENTATION ASELL action généraliste
Nom : PONS   Prénom : Gilles   Né le : 28/02/1975
Service orienteur : MSA Languedoc
LE LOGEMENT                                 LA PROCÉDURE
Occupation                                  Stade de la procédure
☐ locataire                                 ☐ aucune
☐ sous-locataire
☒ hébergé chez un tiers                     ☐ commandement de payer
Bailleur                                    ☒ assignation
SCI du Canal
État du logement                            ☐ jugement
☒ insalubre                                 Montant de la dette de loyer
☐ trop cher                                 2 140,00 €
`,
    wanted: `
household.lastName = PONS | household.firstName = Gilles | household.birthOn = 1975-02-28
referrer.organisation = MSA Languedoc | occupancy = hosted | evictionStage = summons | landlord = SCI du Canal
housingDefects = unhealthy | rentArrearsCents = 214000 | scheme = asell-generaliste
`,
  },
  {
    office: "message with lines of facts and no labels",
    open: ["referrer.contactName", "referrer.organisation"],
    text: `
De : accueil@ccas-lodeve.example
Objet : orientation ASLL plate-forme FUL

Bonjour,
Je vous oriente Mme Nour HADDAD (née le 15/03/1993), 6 place de la Halle, 34700 Lodève, tél. 06 39 98 11 22.
Elle est hébergée chez sa sœur avec ses deux enfants et demande un accompagnement pour l'accès au logement.
Cordialement,
Hugo Serre, CCAS de Lodève
`,
    wanted: `
household.lastName = HADDAD | household.firstName = Nour | household.birthOn = 1993-03-15
household.address = 6 place de la Halle | household.postalCode = 34700 | household.city = Lodève
household.phone = +33639981122 | occupancy = hosted | requestKind = access | scheme = asll-ful
household.children = 2 | referrer.contactName = Hugo Serre | referrer.organisation = CCAS de Lodève
`,
  },
  {
    office: "minutes of a partners' meeting that orient a household",
    text: `
SAISINE ASELL RENFORCÉ
Situation n° 7 : ménage ROUSSEL Martine
Née le 04/04/1968 - 14 rue de la Paix, 62000 Arras
Situation présentée par : Valérie Cocq (Pas-de-Calais Habitat)
Dette locative : 3 020,50 € ; procédure : commandement de payer
Composition : 1 adulte, 1 enfant
But de l'intervention : maintien dans les lieux
`,
    wanted: `
household.lastName = ROUSSEL | household.firstName = Martine | household.birthOn = 1968-04-04
household.address = 14 rue de la Paix | household.postalCode = 62000 | household.city = Arras
referrer.contactName = Valérie Cocq | referrer.organisation = Pas-de-Calais Habitat | rentArrearsCents = 302050
evictionStage = notice-to-pay | household.adults = 1 | household.children = 1 | requestKind = maintenance
scheme = asell-renforce
`,
  },
  {
    office: "grid of captions over values, four in a row",
    text: `
DEMANDE DE MESURE ASLL - Loire (42)
Nom              Prénom           Né(e) le         Tél.
CHAVANON         Éloi             13/09/1984       06 39 98 70 70
N° et rue                         CP               Commune
25 rue de la Mine                 42100            Saint-Étienne
Adultes          Enfants          Revenus          Loyer
2                1                1 640,00 €       498,00 €
Structure                         Intervenant      Tél.
Centre social Beaulieu            Rose Imbert      04 99 00 22 33
`,
    wanted: `
household.lastName = CHAVANON | household.firstName = Éloi | household.birthOn = 1984-09-13
household.phone = +33639987070 | household.address = 25 rue de la Mine | household.postalCode = 42100
household.city = Saint-Étienne | household.adults = 2 | household.children = 1 | monthlyIncomeCents = 164000
rentCents = 49800 | referrer.organisation = Centre social Beaulieu | referrer.contactName = Rose Imbert
referrer.phone = +33499002233 | scheme = asll-42
`,
  },
  {
    office: "part kept for the receiving service at the side",
    text: `
BORDEREAU D'ORIENTATION AVDL
Nom : KHELIFI             Prénom : Samir
Né le : 01/12/1971        Ville : Roubaix
Orienteur : Mission France Accueil
Signature de l'intéressé      Signature de l'orienteur      Cadre réservé au service
{signature}                   {signature}                   Dossier reçu le :
                                                            Travailleur social nommé :
                                                            Premier rendez-vous le :
`,
    wanted: `
household.lastName = KHELIFI | household.firstName = Samir | household.birthOn = 1971-12-01
household.city = Roubaix | referrer.organisation = Mission France Accueil | householdSigned = true
professionalSigned = true | scheme = avdl
`,
  },
];
