import type { DocumentKind } from "../../../schemas/field.ts";
import type { OfficePaper } from "./office-papers.ts";

/** Papers modelled on forms, letters and contracts that offices publish: their labels, headings and order, invented people. */
export const PUBLISHED_ORIENTATIONS: readonly (OfficePaper & { readonly kind: DocumentKind })[] = [
  {
    kind: "orientation",
    office: "SIAO evaluation, origin of the orientation first, two applicants in columns",
    text: `
SIAO DU VALBRUN                                       FICHE D'EVALUATION SOCIALE
Date de la demande : 14/04/2026
NOM du demandeur : CHAMPEIX

ORIGINE DE L'ORIENTATION
Identité du Service et/ou de l'Association : CCAS de Rivesaltes-le-Haut
Nom et Fonction du Prescripteur : Lucie Bonnard, assistante sociale
Tel : 01 99 00 44 12            Email : l.bonnard@ccas-rivesaltes.example

DEMANDE
HEBERGEMENT ☐      LOGEMENT ADAPTE ☐      AVDL (Accompagnement Vers et Dans le Logement) ☒
Motif de la demande : Hébergée chez sa soeur depuis février, recherche un logement autonome.

IDENTIFICATION DU / (DES) DEMANDEUR(S)
                              LE DEMANDEUR              LE CO-DEMANDEUR
Nom                           CHAMPEIX
Prénom                        Maëva
Date et lieu de naissance     03/09/1994 à Auxonne
Téléphone                     06 39 98 22 17
Situation au regard du logement : ☐ Locataire  ☒ Hébergé par tiers/famille  ☐ Sans hébergement / logement
Ressources mensuelles : 987,00 €

Date et signature du travailleur social :            Signature du demandeur :
`,
    wanted: `
documentOn = 2026-04-14 | scheme = avdl | household.lastName = CHAMPEIX | household.firstName = Maëva
household.birthOn = 1994-09-03 | household.phone = +33639982217
referrer.organisation = CCAS de Rivesaltes-le-Haut | referrer.contactName = Lucie Bonnard
referrer.phone = +33199004412 | referrer.email = l.bonnard@ccas-rivesaltes.example
monthlyIncomeCents = 98700 | occupancy = hosted
motive = Hébergée chez sa soeur depuis février, recherche un logement autonome. | householdSigned = false
professionalSigned = false
`,
  },
  {
    kind: "orientation",
    office: "imprimé, instructeur at the right of the head, married pairs of labels",
    text: `
            Dossier de demande d'accompagnement vers et dans le logement
Date : 21/05/2026                                  Service : MDS de Corvenne
Instructeur : Mme Hélène Sabatier                  Fonction : CESF
Tél. : 01 99 00 61 07                              Mail : h.sabatier@mds.example

                        Madame                          Monsieur
NOM                     ROUVIERE                        ROUVIERE
Nom de jeune fille      DELPECH
Prénom                  Sandrine                        Karim
Date de naissance       11/02/1985                      30/07/1982
Téléphone               06 39 98 03 55                  06 39 98 03 56

Adresse de domiciliation : 6 impasse du Moulin 96210 Corvenne
Lieu de vie du ménage au moment de la demande :
☒ logement personnel     ☐ chez famille     ☐ chez ami     ☐ à la rue     ☐ centre d'hébergement
Nombre d'adultes : 2      Enfant(s) à charge : 3

Total des ressources : 1 745,20 €        Montant de la dette de loyer : 2 310,00 €
Objet : maintien dans le logement
`,
    wanted: `
documentOn = 2026-05-21 | scheme = avdl | household.lastName = ROUVIERE | household.firstName = Sandrine
household.birthOn = 1985-02-11 | household.coHolderLastName = ROUVIERE
household.coHolderFirstName = Karim | household.address = 6 impasse du Moulin
household.postalCode = 96210 | household.city = Corvenne | household.phone = +33639980355
requestKind = maintenance | referrer.organisation = MDS de Corvenne
referrer.contactName = Hélène Sabatier | referrer.phone = +33199006107
referrer.email = h.sabatier@mds.example | household.adults = 2 | household.children = 3
monthlyIncomeCents = 174520 | rentArrearsCents = 231000
`,
  },
  {
    kind: "orientation",
    office: "DSF-like: rédacteur, locataire assigné, bailleur, dette au jour de",
    text: `
FICHE DE SAISINE - PREVENTION DES EXPULSIONS
Demande de mesure ASELL renforcé

Identité et coordonnées du rédacteur
Nom : Fabre          Prénom : Antoine       Organisme : CAF des Aravines
Téléphone : 01 99 00 70 31

Identité du locataire
Nom : VERNHES        Prénom : Josiane
Née le : 19/12/1966
Adresse du logement : 45 boulevard Carnot, 96000 Valbrume
Tél : 06 39 98 71 30

Situation du logement
Bailleur : Habitat des Aravines (parc public)
Montant du loyer (charges comprises) : 523,10 €
Montant de l'aide au logement : 301,00 €
Montant de la dette à la date du diagnostic : 3 140,25 €
Stade de la procédure : ☐ commandement de payer  ☒ assignation  ☐ jugement  ☐ commandement de quitter les lieux  ☐ CFP
Ressources du foyer : 1 012,00 €
Projet du locataire : ☒ maintien dans les lieux  ☐ relogement
`,
    wanted: `
scheme = asell-renforce | household.lastName = VERNHES | household.firstName = Josiane
household.birthOn = 1966-12-19 | household.address = 45 boulevard Carnot | household.postalCode = 96000
household.city = Valbrume | household.phone = +33639987130 | requestKind = maintenance
referrer.organisation = CAF des Aravines | referrer.contactName = Antoine Fabre
referrer.phone = +33199007031 | monthlyIncomeCents = 101200 | rentCents = 52310 | housingAidCents = 30100
rentArrearsCents = 314025 | landlord = Habitat des Aravines (parc public) | evictionStage = summons
`,
  },
  {
    kind: "orientation",
    office: "family table in the household's words, instructing service at the foot",
    text: `
FORMULAIRE UNIQUE DE DEMANDE - VOLET ACCOMPAGNEMENT (ASELL GENERALISTE)
N° ménage : 96-00721

VOTRE SITUATION
Nom de naissance : DELAHAYE           Nom d'usage : KERVADEC
Prénom : Maryvonne                    Date et lieu de naissance : 04/04/1971 à Brest
Adresse (n°, rue) : 3 allée des Tilleuls
Code postal - Commune : 96230 Champvallon
Tél. : 06 39 98 61 22                 Mail : m.kervadec@courriel.example

Vous êtes : ☒ locataire   ☐ propriétaire   ☐ hébergé(e)   ☐ sans logement
Nom et adresse du bailleur : Champvallon Logis, 2 place du Marché
Loyer (charges comprises) : 488,00 €      APL : 212,00 €
Vous vivez : ☐ seul(e)   ☒ seul(e) avec enfants    Nombre d'enfants à charge : 2
Total des ressources du foyer : 1 138,60 €
Montant de la dette locative à ce jour : 976,00 €

SERVICE QUI INSTRUIT LA DEMANDE
Nom du service : MDS du Val-d'Orne
Travailleur social : Bérénice Aubry        Ligne directe : 01 99 00 18 44
Date d'instruction : 02/03/2026
`,
    wanted: `
documentOn = 2026-03-02 | reference = 96-00721 | scheme = asell-generaliste
household.lastName = KERVADEC | household.firstName = Maryvonne | household.birthOn = 1971-04-04
household.address = 3 allée des Tilleuls | household.postalCode = 96230 | household.city = Champvallon
household.phone = +33639986122 | household.email = m.kervadec@courriel.example
referrer.organisation = MDS du Val-d'Orne | referrer.contactName = Bérénice Aubry
referrer.phone = +33199001844 | household.children = 2 | monthlyIncomeCents = 113860 | rentCents = 48800
housingAidCents = 21200 | rentArrearsCents = 97600 | occupancy = tenant
landlord = Champvallon Logis, 2 place du Marché
`,
  },
  {
    kind: "orientation",
    office: "blank-line form of a town, dots, who asks at the top",
    text: `
MAIRIE DE CORVENNE - CCAS
BORDEREAU DE SAISINE - MESURE ASELL RENFORCE

Service social saisissant : ....CCAS de Corvenne....
Nom de l'intervenant social : ....Yasmine Haddad....   Tél : ..01 99 00 33 90..

MENAGE A ACCOMPAGNER
M. / Mme (nom) : ....LEMONNIER....    Prénom : ....Régine....
Née le : ..02/12/1961..
Demeurant : ....4 rue du Lavoir....   CP : ..96210..   Commune : ....Corvenne....
Tél. : ..06 39 98 90 12..
Occupant à titre de : ☐ propriétaire  ☒ locataire secteur public  ☐ sous-locataire  ☐ hébergé
Société HLM : ....Corvenne Habitat....
Loyer toutes charges : ..455,00 €..    AL versée : ..198,00 €..
Impayés actualisés : ..1 365,00 €..
Revenus mensuels du ménage : ..1 020,00 €..
Procédure : ☐ amiable  ☐ commandement de payer  ☐ assignation  ☒ jugement  ☐ CQLL  ☐ CFP
Objectif : ☐ relogement  ☒ maintien
Date : ..19/05/2026..
`,
    wanted: `
scheme = asell-renforce | household.lastName = LEMONNIER | household.firstName = Régine
household.birthOn = 1961-12-02 | household.address = 4 rue du Lavoir | household.postalCode = 96210
household.city = Corvenne | household.phone = +33639989012 | requestKind = maintenance
referrer.organisation = CCAS de Corvenne | referrer.contactName = Yasmine Haddad
referrer.phone = +33199003390 | monthlyIncomeCents = 102000 | rentCents = 45500 | housingAidCents = 19800
rentArrearsCents = 136500 | occupancy = tenant | landlord = Corvenne Habitat | evictionStage = judgment
`,
  },
];
