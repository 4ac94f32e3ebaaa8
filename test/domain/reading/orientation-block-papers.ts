import type { OfficePaper } from "./office-papers.ts";

/** Orientations in blocks, leaves and letters: what a value is, is told by where it stands. */
export const BLOCK_PAPERS: readonly OfficePaper[] = [
  {
    office: "two columns of lines without headings",
    options: { source: "ocr" },
    text: `
              ORIENTATION VERS UN ACCOMPAGNEMENT
              ASELL : ☐ généraliste  ☐ courte durée  ☒ renforcée

NOM MARTINAUD
                                                  Organisme CCAS de Saulnes
Prénom Odile
                                                  Référente Lise Hamelin
Née le 11/02/1974
                                                  Tél. 05 99 00 71 10
Adresse 9 rue des Forges
                                                  Courriel l.hamelin@saulnes.example
CP 96210
                                                  Bailleur Office de l'Habitat
Ville Saint-Aubier
Portable 06 39 98 44 10
`,
    wanted: `
household.lastName = MARTINAUD | household.firstName = Odile | household.birthOn = 1974-02-11 | scheme = asell-renforce
household.address = 9 rue des Forges | household.postalCode = 96210 | household.city = Saint-Aubier
household.phone = +33639984410 | referrer.organisation = CCAS de Saulnes | referrer.contactName = Lise Hamelin
referrer.phone = +33599007110 | referrer.email = l.hamelin@saulnes.example | landlord = Office de l'Habitat
`,
  },
  {
    office: "two headed blocks, the service at the right, its lines higher",
    open: ["household.phone"],
    text: `
                    FICHE DE LIAISON - ASELL GÉNÉRALISTE
LES PERSONNES ACCOMPAGNÉES                        VOTRE SERVICE
                                                  Structure : MDS de Lignières
Nom : BARRAULT                                    Professionnel : Yves Cormier
Prénom : Sophie
                                                  Téléphone : 05 99 00 18 18
Née le : 02/12/1991
Nom du conjoint : BARRAULT
                                                  Adresse mail : y.cormier@lignieres.example
Prénom du conjoint : Éric
Né le : 14/06/1989
Téléphone : 06 39 98 13 31
`,
    wanted: `
household.lastName = BARRAULT | household.firstName = Sophie | household.birthOn = 1991-12-02 | scheme = asell-generaliste
household.coHolderLastName = BARRAULT | household.coHolderFirstName = Éric | household.phone = +33639981331
referrer.organisation = MDS de Lignières | referrer.contactName = Yves Cormier | referrer.phone = +33599001818
referrer.email = y.cormier@lignieres.example
`,
  },
  {
    office: "letter with the partner born between brackets",
    open: ["requestKind", "referrer.contactName"],
    text: `
Centre social des Rives
12 quai du Port, 96450 L'Isle-aux-Hérons

                                             L'Isle-aux-Hérons, le 12 mai 2026
Objet : orientation vers une mesure ASELL généraliste - maintien dans le logement

Madame, Monsieur,
Je vous oriente Monsieur Karim BELHADJ, né le 8 juillet 1980, ainsi que sa compagne, Mme Nadia
FERHAT (née le 1er mars 1984), demeurant 7 impasse du Lavoir, 96160 Villeneuve-d'Orbe.
Ils sont locataires. Le foyer se compose de 2 adultes et 3 enfants.
Je reste à votre disposition et vous prie d'agréer mes salutations distinguées.

Accepté par le ménage :                      L'assistante sociale,
{signature}                                  {signature}

                                             Maud Delvaux
`,
    wanted: `
household.lastName = BELHADJ | household.firstName = Karim | household.birthOn = 1980-07-08 | scheme = asell-generaliste
household.coHolderLastName = FERHAT | household.coHolderFirstName = Nadia | household.address = 7 impasse du Lavoir
household.postalCode = 96160 | household.city = Villeneuve-d'Orbe | household.adults = 2 | household.children = 3
occupancy = tenant | requestKind = maintenance | documentOn = 2026-05-12 | householdSigned = true
professionalSigned = true | referrer.organisation = Centre social des Rives | referrer.contactName = Maud Delvaux
`,
  },
  {
    office: "table of two people over rows of counts and amounts",
    open: ["scheme"],
    text: `
                    DEMANDE D'ACCOMPAGNEMENT ASELL
Type : ☐ renforcé   ☒ courte durée
                     Demandeur              Conjoint ou concubin
Nom                  PERROT                 DIALLO
Prénom               Claire                 Moussa
Date de naissance    05/05/1990             17/09/1988
Nombre d'adultes     2          Nombre d'enfants à charge     1
Loyer + charges      512,00 €  APL             143,20 €
Reste à charge       368,80 €  Dette de loyer  980,10 €
`,
    wanted: `
household.lastName = PERROT | household.firstName = Claire | household.birthOn = 1990-05-05 | scheme = asell-cd
household.coHolderLastName = DIALLO | household.coHolderFirstName = Moussa | household.adults = 2 | household.children = 1
rentCents = 51200 | housingAidCents = 14320 | rentArrearsCents = 98010
`,
  },
  {
    office: "choice of civility, names below",
    text: `
              FICHE D'ORIENTATION ASELL GÉNÉRALISTE
La personne
  Madame    Monsieur
Nom        GAUCHER
Prénom     Alain
Né(e) le   21/10/1966
Domicile   3 rue Neuve, 96120 Montbrisac
Le référent
Nom        Agathe Morin
Service    CCAS de Montbrisac
Pourquoi cette demande    (situation, souhaits)
La personne doit quitter son logement avant l'été.
`,
    wanted: `
household.lastName = GAUCHER | household.firstName = Alain | household.birthOn = 1966-10-21 | scheme = asell-generaliste
household.address = 3 rue Neuve | household.postalCode = 96120 | household.city = Montbrisac
referrer.contactName = Agathe Morin | referrer.organisation = CCAS de Montbrisac
motive = La personne doit quitter son logement avant l'été.
`,
  },
  {
    office: "boxes for the ASLL of the Loire under its question",
    text: `
IMPRIMÉ 42                                       Fonds Logement Unique
Mesure ASLL :  ☒ mesure individuelle   ☐ bail glissant
Demande :  ☐ accès   ☒ diagnostic

SERVICE INSTRUCTEUR
Organisme     MDS de Roanne Nord      Instructeur    Denis Faure
DEMANDEUR
Nom           CHARVET                 Prénom         Lola
Date de naissance   30/01/1999        Téléphone      06 39 98 70 07
Autre suivi social en cours
MASP de niveau 2
`,
    wanted: `
household.lastName = CHARVET | household.firstName = Lola | household.birthOn = 1999-01-30 | scheme = asll-42
household.phone = +33639987007 | requestKind = diagnostic | referrer.organisation = MDS de Roanne Nord
referrer.contactName = Denis Faure | otherAccompaniment = MASP de niveau 2
`,
  },
  {
    office: "three captions over their values, the service last",
    open: ["referrer.organisation"],
    text: `
             FICHE D'ORIENTATION ASELL COURTE DURÉE
Nom               Prénom            Né(e) le
MONNERET          Julie             07/07/1993

Adresse                             Code postal       Commune
15 allée des Tilleuls               96310             Sainte-Foy

Orienté par       Interlocuteur     Téléphone
UDAF du Val       Paul Lacroix      05 99 00 61 61
`,
    wanted: `
household.lastName = MONNERET | household.firstName = Julie | household.birthOn = 1993-07-07 | scheme = asell-cd
household.address = 15 allée des Tilleuls | household.postalCode = 96310 | household.city = Sainte-Foy
referrer.organisation = UDAF du Val | referrer.contactName = Paul Lacroix | referrer.phone = +33599006161
`,
  },
  {
    office: "letter of a hospital, table of budget",
    text: `
Hôpital de Brume, service social
Tél. 05 99 00 31 00
Affaire suivie par : Inès Caron

Objet : demande de mesure ASELL renforcée
Valbrume, le 3 avril 2026

Madame, Monsieur,
J'attire votre attention sur la situation de Mme Rose TOUSSAINT, née le 4 août 1959, demeurant
22 rue du Temple, 96000 Valbrume. Téléphone : 06 39 98 05 05.

    Ressources mensuelles              1 102,00 €
    Loyer et charges                     455,10 €
    Dette locative                     2 310,00 €

Aucune procédure d'expulsion n'est engagée.
Cordialement,
                                       Inès Caron
`,
    wanted: `
household.lastName = TOUSSAINT | household.firstName = Rose | household.birthOn = 1959-08-04 | scheme = asell-renforce
household.address = 22 rue du Temple | household.postalCode = 96000 | household.city = Valbrume
household.phone = +33639980505 | monthlyIncomeCents = 110200 | rentCents = 45510 | rentArrearsCents = 231000
evictionStage = none | documentOn = 2026-04-03 | referrer.organisation = Hôpital de Brume, service social
referrer.contactName = Inès Caron
`,
  },
  {
    office: "housing beside procedure, both lists of boxes",
    text: `
             ORIENTATION ASELL GÉNÉRALISTE
Nom : SALMON     Prénom : Rémi     Né le : 09/09/1979
LE LOGEMENT                             LA PROCÉDURE
☐ propriétaire                          ☐ aucune
☒ locataire                             ☐ commandement de payer
☐ hébergé                               ☒ assignation
Bailleur : SA Logirive                  ☐ jugement
Signature du ménage                     Signature du référent
{signature}
`,
    wanted: `
household.lastName = SALMON | household.firstName = Rémi | household.birthOn = 1979-09-09 | scheme = asell-generaliste
occupancy = tenant | evictionStage = summons | landlord = SA Logirive | householdSigned = true | professionalSigned = false
`,
  },
  {
    office: "who signs in three boxes of one row",
    open: ["household.firstName"],
    text: `
             FICHE D'ORIENTATION ASELL RENFORCÉE
Nom : LEBRUN
Prénom : Tess
Né(e) le : 18/03/2001
Structure : Mission locale de Brume
Référent : Bruno Pascal
Date : 09/07/2026
Madame, Monsieur            Conjoint(e)               Le référent social
{signature}                                           {signature}
`,
    wanted: `
household.lastName = LEBRUN | household.firstName = Tess | household.birthOn = 2001-03-18 | scheme = asell-renforce
referrer.organisation = Mission locale de Brume | referrer.contactName = Bruno Pascal | signedOn = 2026-07-09
householdSigned = true | professionalSigned = true
`,
  },
  {
    office: "a person in the place of the instructor only",
    text: `
             FICHE D'ORIENTATION ASELL GÉNÉRALISTE
Instructeur       Damien Sauvestre
Téléphone         05 99 00 45 45
DEMANDEUR
Nom               KERVELLA
Prénom            Anne
Date de naissance 06/06/1976
Statut   ☐ Locataire  ☒ Sans logement
Bailleur
`,
    wanted: `
household.lastName = KERVELLA | household.firstName = Anne | household.birthOn = 1976-06-06 | scheme = asell-generaliste
referrer.contactName = Damien Sauvestre | referrer.phone = +33599004545 | occupancy = homeless
`,
  },
  {
    office: "address of both after the partner, then how to reach them",
    text: `
             FICHE D'ORIENTATION ASELL COURTE DURÉE
Nom : VASSEUR            Prénom : Lina         Née le : 12/01/1994
Nom du conjoint : HUBERT     Prénom du conjoint : Léo
Adresse : 40 chemin du Moulin
Code postal : 96130      Ville : Champvallon
Portable : 06 39 98 33 44
Mail : lina.vasseur@courrier.example
`,
    wanted: `
household.lastName = VASSEUR | household.firstName = Lina | household.birthOn = 1994-01-12 | scheme = asell-cd
household.coHolderLastName = HUBERT | household.coHolderFirstName = Léo | household.address = 40 chemin du Moulin
household.postalCode = 96130 | household.city = Champvallon | household.phone = +33639983344
household.email = lina.vasseur@courrier.example
`,
  },
  {
    office: "second leaf with the measure, numbered headings",
    open: ["otherAccompaniment"],
    text: `
             FICHE ASLL - DÉPARTEMENT DE LA LOIRE
1 - DEMANDEUR
Nom              POMMIER        Prénom         Gilles
Date de naissance 03/03/1963
5 - NATURE DE L'ACCOMPAGNEMENT
☐ ASLL, mesure individuelle  ☒ ASLL en bail glissant
6 - OBJET DE LA DEMANDE
☒ Accès (recherche)  ☐ Maintien
9 - AUTRE SUIVI SOCIAL EN COURS
Suivi par le CMP
10 - DIAGNOSTIC DU SERVICE INSTRUCTEUR ET MOTIFS DE LA DEMANDE
Monsieur quitte un foyer et cherche un premier logement.
`,
    wanted: `
household.lastName = POMMIER | household.firstName = Gilles | household.birthOn = 1963-03-03 | scheme = asll-42-glissant
requestKind = access | otherAccompaniment = Suivi par le CMP
motive = Monsieur quitte un foyer et cherche un premier logement.
`,
  },
  {
    office: "empty second person beside the first",
    open: ["referrer.organisation"],
    text: `
             FICHE D'ORIENTATION ASELL GÉNÉRALISTE
TITULAIRE                               CO-TITULAIRE
Nom : AUBIN                             Nom :
Prénom : Jeanne                         Prénom :
Née le : 28/02/1988                     Né le :
Adultes : 1      Enfants : 2
Organisme : Association Relais          Référent : Tom Rivet
`,
    wanted: `
household.lastName = AUBIN | household.firstName = Jeanne | household.birthOn = 1988-02-28 | scheme = asell-generaliste
household.adults = 1 | household.children = 2 | referrer.organisation = Association Relais
referrer.contactName = Tom Rivet
`,
  },
];
