import type { OfficePaper } from "./office-papers.ts";

/** Orientations of services in panels, in tables with a line for each person, and with labels set flush right. */
export const PANEL_PAPERS: readonly OfficePaper[] = [
  {
    office: "host structure sheet, two people in columns",
    text: `
                 DEMANDE D'ACCOMPAGNEMENT LOGEMENT - FSL
                      ASLL 71 - fiche de repérage

IDENTIFICATION DE LA STRUCTURE D'ACCUEIL
Nom de la structure : Relais Social du Charolais
Nom de l'intervenant : Mireille Gauthey          Qualité : conseillère en ESF
Téléphone : 03 85 00 11 22                       Mail : m.gauthey@relais-charolais.example

IDENTIFICATION DU MÉNAGE
                         LE DEMANDEUR              LE CO-DEMANDEUR
Nom                      BERTHELOT                 BERTHELOT
Prénom                   Jocelyne                  Maurice
Date et lieu             14/03/1961                02/11/1958
de naissance             Mâcon                     Cluny
Nationalité              F                         F
Adresse complète : 6 rue des Remparts, 71120 Charolles
Tél. : 06 39 98 10 10
Nombre d'enfants à charge : 0

Lieu de vie du ménage au moment de la demande : locataire
Bailleur : OPAC Sud Bourgogne
Montant du loyer charges comprises : 402,10 €
Montant de la dette locative : 1 890,00 €
Ressources du ménage : 1 310,00 €

Motif de la demande : Le couple ne parvient plus à honorer le loyer depuis la retraite de Monsieur.

Fait le 12/05/2026
Signature de l'intervenant {signature}
`,
    wanted: `
scheme = asll-71 | referrer.organisation = Relais Social du Charolais | referrer.contactName = Mireille Gauthey | referrer.phone = +33385001122
referrer.email = m.gauthey@relais-charolais.example | household.lastName = BERTHELOT | household.firstName = Jocelyne | household.birthOn = 1961-03-14
household.coHolderLastName = BERTHELOT | household.coHolderFirstName = Maurice | household.address = 6 rue des Remparts | household.postalCode = 71120 | household.city = Charolles
household.phone = +33639981010 | household.children = 0 | occupancy = tenant | landlord = OPAC Sud Bourgogne | rentCents = 40210 | rentArrearsCents = 189000 | monthlyIncomeCents = 131000
motive = Le couple ne parvient plus à honorer le loyer depuis la retraite de Monsieur. | signedOn = 2026-05-12 | professionalSigned = true
`,
  },
  {
    office: "people table with kinship at the right",
    text: `
CD 58 - Direction de l'habitat
FICHE DE SAISINE ASELL
Mesure sollicitée : ASELL renforcé

Saisine effectuée par : Centre social du Morvan      le 03/02/2026
Personne à contacter : Agnès Lemoine   03 86 00 22 33

COMPOSITION DU MÉNAGE
Nom                Prénom            Né(e) le         Lien de parenté      Activité
KADRI              Farida            19/07/1985       Titulaire            sans emploi
KADRI              Youssef           01/02/1980       Conjoint             intérim
KADRI              Lina              11/09/2012       Fille                collège
KADRI              Sami              23/04/2015       Fils                 école

Domicile : 27 boulevard Carnot, 58000 Nevers
Tél : 06 39 98 20 20

Situation locative : Locataire du parc privé
Propriétaire : M. Armand Colas
Loyer CC : 588,00 €      APL : 231,00 €      Dette : 2 410,55 €

Observations du prescripteur
La famille a signé un plan d'apurement qu'elle ne tient plus depuis deux mois.
`,
    wanted: `
scheme = asell-renforce | referrer.organisation = Centre social du Morvan | documentOn = 2026-02-03 | referrer.contactName = Agnès Lemoine | referrer.phone = +33386002233
household.lastName = KADRI | household.firstName = Farida | household.birthOn = 1985-07-19 | household.coHolderLastName = KADRI | household.coHolderFirstName = Youssef
household.address = 27 boulevard Carnot | household.postalCode = 58000 | household.city = Nevers | household.phone = +33639982020 | occupancy = tenant | landlord = M. Armand Colas
rentCents = 58800 | housingAidCents = 23100 | rentArrearsCents = 241055 | motive = La famille a signé un plan d'apurement qu'elle ne tient plus depuis deux mois.
`,
    open: ["referrer.contactName", "referrer.phone"],
  },
  {
    office: "program print with labels flush right",
    text: `
LOGICIEL SOCIAL - Orientation n° 2026-4471
            Dispositif AVDL
                 Type : maintien
          Prescripteur : UDAF de la Nièvre
    Référent du dossier : Paul Chevrier
            Courriel pro : p.chevrier@udaf58.example

                    Nom : ARNOULT
                Prénoms : Sylvie
                 Née le : 30/12/1970
                Adresse : 4 impasse du Lavoir
            Code postal : 58200
                Commune : Cosne-Cours-sur-Loire
               Portable : 06 39 98 30 30
     Situation familiale : célibataire
       Adultes / enfants : 1 / 2
        Occupation à titre de : propriétaire
   Ressources mensuelles : 1 044,00 €
     Autres dettes connues : 3 300,00 €
    Expulsion, stade atteint : jugement
`,
    wanted: `
reference = 2026-4471 | scheme = avdl | requestKind = maintenance | referrer.organisation = UDAF de la Nièvre | referrer.contactName = Paul Chevrier | referrer.email = p.chevrier@udaf58.example
household.lastName = ARNOULT | household.firstName = Sylvie | household.birthOn = 1970-12-30 | household.address = 4 impasse du Lavoir | household.postalCode = 58200 | household.city = Cosne-Cours-sur-Loire
household.phone = +33639983030 | household.adults = 1 | household.children = 2 | occupancy = owner | monthlyIncomeCents = 104400 | otherDebtCents = 330000 | evictionStage = judgment
`,
    open: ["requestKind"],
  },
  {
    office: "short card, captions over values, two rows each",
    text: `
COMMISSION FSL - ORIENTATION ASLL VERS LE MAINTIEN
N° FSL : 58-2026-118                                  Reçu le : 07/04/2026

Nom, prénom du demandeur           Date de naissance          Téléphone
MOREL Gaëlle                       05/06/1992                 06 39 98 40 40

Adresse du logement                CP                         Commune
12 bis route de Lyon               58160                      Imphy

Loyer + charges          Aide au logement        Ressources         Impayé
455,20                   190,00                  1 120,40           1 365,60

Service instructeur                Nom du travailleur social        Tél.
MSA Bourgogne                      Rémi Vautrin                     03 86 00 44 55

Le ménage est : ☐ propriétaire ☒ locataire ☐ hébergé
Signature du demandeur {signature}      Signature du travailleur social {signature}
`,
    wanted: `
reference = 58-2026-118 | requestKind = maintenance | household.lastName = MOREL | household.firstName = Gaëlle | household.birthOn = 1992-06-05 | household.phone = +33639984040
household.address = 12 bis route de Lyon | household.postalCode = 58160 | household.city = Imphy | rentCents = 45520 | housingAidCents = 19000 | monthlyIncomeCents = 112040 | rentArrearsCents = 136560
referrer.organisation = MSA Bourgogne | referrer.contactName = Rémi Vautrin | referrer.phone = +33386004455 | occupancy = tenant | householdSigned = true | professionalSigned = true
`,
    open: ["requestKind"],
  },
  {
    office: "letter to the housing cell",
    text: `
CCAS de La Charité                                     La Charité, le 21 janvier 2026
5 place des Pêcheurs
Tél. 03 86 00 55 66
                                        À la cellule ASELL du Département

Objet : orientation de Mme PINSON Valérie vers un ASELL généraliste

Madame, Monsieur,

Nous vous adressons la situation de Mme Valérie PINSON, née le 8 août 1979, domiciliée
14 rue Basse, 58400 La Charité-sur-Loire, joignable au 06 39 98 50 50.
Elle vit seule avec ses trois enfants. Ses ressources s'élèvent à 1 502,30 € par mois
pour un loyer de 611,00 € charges comprises. La dette de loyer atteint 2 044,00 €.
Elle est locataire de Nièvre Habitat. Une assignation lui a été délivrée.

Nous sollicitons un accompagnement pour le maintien dans le logement.

Bénédicte Aubry, assistante de service social
{signature}
`,
    wanted: `
referrer.organisation = CCAS de La Charité | documentOn = 2026-01-21 | referrer.phone = +33386005566 | scheme = asell-generaliste | household.lastName = PINSON | household.firstName = Valérie
household.birthOn = 1979-08-08 | household.address = 14 rue Basse | household.postalCode = 58400 | household.city = La Charité-sur-Loire | household.phone = +33639985050 | household.adults = 1 | household.children = 3
monthlyIncomeCents = 150230 | rentCents = 61100 | rentArrearsCents = 204400 | occupancy = tenant | landlord = Nièvre Habitat | evictionStage = summons | requestKind = maintenance | referrer.contactName = Bénédicte Aubry | professionalSigned = true
`,
    open: ["referrer.phone", "household.phone"],
  },
  {
    office: "three panels across",
    text: `
FICHE DE LIAISON - ASELL COURTE DURÉE                                                     Envoyée le 09/03/2026
LE DEMANDEUR                          SON LOGEMENT                          LE SERVICE
Nom                                   Statut                                Organisme
GUYOT                                 ☒ locataire                           CCAS de Varzy
Prénom                                ☐ propriétaire
Denise                                ☐ hébergé                             Interlocuteur
Né(e) le                              Bailleur                              Claude Fournier
17/10/1949                            Habitat Nivernais
                                                                            Téléphone
Adresse                               Loyer avec charges                    03 86 00 66 77
3 rue du Moulin                       377,80 €
Code postal et ville                  APL                                   Courriel
58210 Varzy                           112,00 €                              c.fournier@ccas-varzy.example
Téléphone
06 39 98 60 60                        Dette de loyer
                                      755,60 €
Motif de l'orientation
Madame est isolée depuis le décès de son époux et n'ouvre plus son courrier.
`,
    wanted: `
scheme = asell-cd | documentOn = 2026-03-09 | household.lastName = GUYOT | household.firstName = Denise | household.birthOn = 1949-10-17 | household.address = 3 rue du Moulin | household.postalCode = 58210 | household.city = Varzy
household.phone = +33639986060 | occupancy = tenant | landlord = Habitat Nivernais | rentCents = 37780 | housingAidCents = 11200 | rentArrearsCents = 75560
referrer.organisation = CCAS de Varzy | referrer.contactName = Claude Fournier | referrer.phone = +33386006677 | referrer.email = c.fournier@ccas-varzy.example
motive = Madame est isolée depuis le décès de son époux et n'ouvre plus son courrier.
`,
  },
  {
    office: "numbered questions with answers under",
    text: `
Demande d'accompagnement ASLL adressée au FSL

1. Quel est le service à l'origine de la demande ?
   Mission locale du Haut-Nivernais
2. Qui suit le ménage ?
   Sabrina Delorme - 03 86 00 77 88
3. Identité du demandeur
   DUBREUIL Kévin, né le 02/09/2003
4. Où vit-il ?
   22 allée des Platanes, 58000 Nevers
5. Comment le joindre ?
   06 39 98 70 70
6. Quelle est sa situation au regard du logement ?
   Hébergé par un tiers
7. Quelles sont ses ressources mensuelles ?
   528,00 €
8. Que demande-t-on ?
   Accès à un logement autonome
9. Pourquoi cette demande ?
   Kévin commence un apprentissage et n'a jamais eu de logement à son nom.
Fait à Nevers
le 14/04/2026
`,
    wanted: `
referrer.organisation = Mission locale du Haut-Nivernais | referrer.contactName = Sabrina Delorme | referrer.phone = +33386007788 | household.lastName = DUBREUIL | household.firstName = Kévin | household.birthOn = 2003-09-02
household.address = 22 allée des Platanes | household.postalCode = 58000 | household.city = Nevers | household.phone = +33639987070 | occupancy = hosted | monthlyIncomeCents = 52800 | requestKind = access
motive = Kévin commence un apprentissage et n'a jamais eu de logement à son nom. | signedOn = 2026-04-14
`,
  },
  {
    office: "boxed rows of four cells with other person's row left empty",
    text: `
DÉPARTEMENT DE LA NIÈVRE               Orientation IML - intermédiation locative
Rôle          Civilité    Nom               Prénom         Date naiss.
Principal     Mme         ROSSIGNOL         Ludivine       21/11/1988
Conjoint
Enfants à charge : 2      Adultes au foyer : 1
Adresse actuelle      9 cité Bellevue
CP                    58640                        Ville        Varennes-Vauzelles
Tél. portable         06 39 98 80 80               Mél          l.rossignol@courrier.example
Statut d'occupation   Sous-locataire               Logeur       Association Emmaüs Toit
Loyer mensuel CC      420,00                       AL perçue    205,00
Ressources            1 211,75                     Dette loc.   0,00
Autre suivi           Référente RSA : Mme Chapuis (Conseil départemental)
Prescripteur          CHRS Prado                   Référent     Yann Kermarrec
`,
    wanted: `
scheme = iml | household.lastName = ROSSIGNOL | household.firstName = Ludivine | household.birthOn = 1988-11-21 | household.children = 2 | household.adults = 1 | household.address = 9 cité Bellevue
household.postalCode = 58640 | household.city = Varennes-Vauzelles | household.phone = +33639988080 | household.email = l.rossignol@courrier.example | occupancy = subtenant | landlord = Association Emmaüs Toit
rentCents = 42000 | housingAidCents = 20500 | monthlyIncomeCents = 121175 | rentArrearsCents = 0 | otherAccompaniment = Référente RSA : Mme Chapuis (Conseil départemental) | referrer.organisation = CHRS Prado | referrer.contactName = Yann Kermarrec
`,
  },
  {
    office: "grid with amounts by kind and totals",
    text: `
FICHE NAVETTE ASLL                       Dossier : 26/0417
Demandeur : Mme VASSEUR Nadia            Née le 03/03/1995
Domiciliée : 2 place Carnot 71100 Chalon-sur-Saône
Adressée par : Service social hospitalier - Mme Isabelle Roy - 03 85 00 12 34

BUDGET MENSUEL
Ressources                         Charges
Salaire            640,00          Loyer (charges comprises)    498,00
Prime d'activité   210,00          Électricité                   70,00
Total              850,00          Total                        568,00
APL versée au bailleur : 180,00
Impayés : loyer 996,00 / énergie 215,00

Situation du logement :  ☒ surpeuplé  ☐ insalubre  ☒ trop cher
Procédure :  ☐ aucune  ☒ assignation  ☐ jugement
Visa de la personne {signature}
`,
    wanted: `
reference = 26/0417 | household.lastName = VASSEUR | household.firstName = Nadia | household.birthOn = 1995-03-03 | household.address = 2 place Carnot | household.postalCode = 71100 | household.city = Chalon-sur-Saône
referrer.organisation = Service social hospitalier | referrer.contactName = Isabelle Roy | referrer.phone = +33385001234 | monthlyIncomeCents = 85000 | rentCents = 49800 | housingAidCents = 18000 | rentArrearsCents = 99600 | otherDebtCents = 21500
housingDefects = overcrowded,too-expensive | evictionStage = summons | householdSigned = true | scheme = asll-71
`,
    open: ["rentArrearsCents", "otherDebtCents"],
  },
  {
    office: "evaluation sheet with right hand box of who orients",
    text: `
FICHE D'ÉVALUATION SOCIALE - AVDL                    ORIGINE DE L'ORIENTATION
Date de la demande : 17/03/2026                      Identité du service : PIMMS de Decize
                                                     Nom et fonction du prescripteur :
NOM du demandeur : CORDIER                           Laure Petit, conseillère sociale
Prénom : Stéphane                                    Tél. : 03 86 11 22 33
Né le 29/06/1974                                     Email : l.petit@pimms58.example
Domicilié au 17 quai de Loire
58300 Decize                                         Autre référent social connu : néant
Téléphone : 06 39 98 11 21

Composition : 1 adulte, 1 enfant

MOTIFS DE LA DEMANDE
☐ Sortie d'hébergement   ☒ Expulsion   ☐ Séparation
Stade de la procédure : concours de la force publique accordé
Ressources : 987,00 € par mois           Dette locative : 5 120,00 €
`,
    wanted: `
scheme = avdl | documentOn = 2026-03-17 | referrer.organisation = PIMMS de Decize | referrer.contactName = Laure Petit | referrer.phone = +33386112233 | referrer.email = l.petit@pimms58.example
household.lastName = CORDIER | household.firstName = Stéphane | household.birthOn = 1974-06-29 | household.address = 17 quai de Loire | household.postalCode = 58300 | household.city = Decize | household.phone = +33639981121
household.adults = 1 | household.children = 1 | evictionStage = police-assistance | monthlyIncomeCents = 98700 | rentArrearsCents = 512000
`,
  },
  {
    office: "table with ordinals for persons",
    text: `
COMMISSION LOGEMENT - ORIENTATION VERS ASELL RENFORCÉ

       Civilité   Nom et prénom            Date de naissance    Téléphone
1      Mme        SIMONIN Corinne          04/04/1966           06 39 98 12 13
2      M.         SIMONIN Alain            15/08/1964           06 39 98 12 14

Logement occupé : 5 rue des Écoles - 58700 Prémery
Bailleur : Commune de Prémery               Statut : locataire
Loyer chargé : 366,15                       Aide logement : 98,00
Arriéré locatif : 732,30                    Revenus : 1 290,50

Demande portée par : Centre médico-social de Prémery
Référente : Mme Odile Brunet, 03 86 22 33 44
Visée de l'accompagnement : maintien dans les lieux
Fait à Prémery le 02/06/2026
Signature des demandeurs {signature}
`,
    wanted: `
scheme = asell-renforce | household.lastName = SIMONIN | household.firstName = Corinne | household.birthOn = 1966-04-04 | household.phone = +33639981213 | household.coHolderLastName = SIMONIN | household.coHolderFirstName = Alain
household.address = 5 rue des Écoles | household.postalCode = 58700 | household.city = Prémery | landlord = Commune de Prémery | occupancy = tenant | rentCents = 36615 | housingAidCents = 9800 | rentArrearsCents = 73230 | monthlyIncomeCents = 129050
referrer.organisation = Centre médico-social de Prémery | referrer.contactName = Odile Brunet | referrer.phone = +33386223344 | requestKind = maintenance | signedOn = 2026-06-02 | householdSigned = true
`,
    open: ["household.coHolderLastName", "household.coHolderFirstName"],
  },
  {
    office: "first person form",
    text: `
JE DEMANDE UN ACCOMPAGNEMENT ASLL (département 71)

Je m'appelle (nom, prénom) : LACROIX Émilie
Je suis née le : 12/12/2000
J'habite : 31 rue de l'Étang, 71300 Montceau-les-Mines
Mon téléphone : 06 39 98 13 15
Je vis avec : 1 enfant
Je suis : ☐ propriétaire  ☐ locataire  ☒ hébergée chez quelqu'un
Je touche chaque mois : 734,00 €
Je voudrais :  ☒ trouver un logement  ☐ garder mon logement
Pourquoi : Je dors dans le salon de ma tante avec mon fils depuis six mois.

La personne qui m'aide : Nathalie Vion
Son service : Maison de quartier des Gautherets
Son téléphone : 03 85 22 33 44
Le 20/05/2026
Ma signature {signature}
`,
    wanted: `
scheme = asll-71 | household.lastName = LACROIX | household.firstName = Émilie | household.birthOn = 2000-12-12 | household.address = 31 rue de l'Étang | household.postalCode = 71300 | household.city = Montceau-les-Mines
household.phone = +33639981315 | household.children = 1 | occupancy = hosted | monthlyIncomeCents = 73400 | requestKind = access | motive = Je dors dans le salon de ma tante avec mon fils depuis six mois.
referrer.contactName = Nathalie Vion | referrer.organisation = Maison de quartier des Gautherets | referrer.phone = +33385223344 | signedOn = 2026-05-20 | householdSigned = true
`,
  },
  {
    office: "spreadsheet list with lone X and a couple in two lines",
    text: `
Suivi orientations ASELL CD                       Structure : ADIL 58
Personne 1          FAIVRE            Christelle        25/05/1983
Personne 2          FAIVRE            Romain            01/10/1981
Adresse             40 faubourg de Paris                58000    Nevers
Portable            06 39 98 16 17
Occupation          locataire    X    propriétaire           hébergé
Demande             accès             maintien          X    diagnostic
Loyer CC            515,00
APL                 166,00
Impayés             1030,00
Ressources foyer    1398,20
Adultes             2
Enfants             3
Référent            Solène Gautier    03 86 44 55 66
`,
    wanted: `
scheme = asell-cd | referrer.organisation = ADIL 58 | household.lastName = FAIVRE | household.firstName = Christelle | household.birthOn = 1983-05-25 | household.coHolderLastName = FAIVRE | household.coHolderFirstName = Romain
household.address = 40 faubourg de Paris | household.postalCode = 58000 | household.city = Nevers | household.phone = +33639981617 | rentCents = 51500 | housingAidCents = 16600 | rentArrearsCents = 103000 | monthlyIncomeCents = 139820 | household.adults = 2 | household.children = 3
referrer.contactName = Solène Gautier | referrer.phone = +33386445566
`,
    open: ["household.postalCode", "household.city", "referrer.phone"],
  },
  {
    office: "people table, first column the relation, children too",
    text: `
FICHE ORIENTATION ASELL COURTE DURÉE
Service orienteur : CIAS du Beaujolais        Orienté par : Mme Louise Martel
Tél. : 04 74 11 22 33                         Courriel : l.martel@cias-beaujolais.example

Membres du foyer
Lien              Nom             Prénom        Né(e) le
Demandeur         GALLET          Yvan          16/06/1971
Concubine         PRADIER         Nelly         30/01/1975
Fils              GALLET          Théo          08/10/2010

Adresse : 6 chemin des Vignes
Code postal : 69430       Ville : Beaujeu
N° de portable : 06 39 98 21 22
Type d'occupation : propriétaire accédant
Ressources nettes du foyer : 2 104,00 €
Total des impayés de loyer : 0,00 €
Autres crédits : 612,00 €
Problèmes repérés : logement insalubre
Accompagnement déjà en place : aucun
Motivation de la demande : Le foyer souhaite faire le point avant de vendre.
Fait à Beaujeu, le 22/04/2026
`,
    wanted: `
scheme = asell-cd | referrer.organisation = CIAS du Beaujolais | referrer.contactName = Louise Martel | referrer.phone = +33474112233 | referrer.email = l.martel@cias-beaujolais.example
household.lastName = GALLET | household.firstName = Yvan | household.birthOn = 1971-06-16 | household.coHolderLastName = PRADIER | household.coHolderFirstName = Nelly
household.address = 6 chemin des Vignes | household.postalCode = 69430 | household.city = Beaujeu | household.phone = +33639982122 | occupancy = owner | monthlyIncomeCents = 210400 | rentArrearsCents = 0 | otherDebtCents = 61200
housingDefects = unhealthy | motive = Le foyer souhaite faire le point avant de vendre. | signedOn = 2026-04-22
`,
  },
  {
    office: "register card: captions under lines and small boxes",
    text: `
ORIENTATION IML                                            Réf. dossier : IML-26-77
NOM                        PRÉNOM                  DATE NAISS.
DELORME                    Fabrice                 11/11/1981
CONJOINT (NOM)             PRÉNOM                  DATE NAISS.
DELORME                    Sandrine                05/02/1984
ADULTES     ENFANTS        TÉL.
2           1              06 39 98 27 28
ADRESSE                                            C.P.       VILLE
Hôtel des Voyageurs, 2 place de la Gare            69400      Villefranche
SITUATION :  ☐ locataire  ☐ hébergé  ☒ sans logement  ☐ structure
REVENUS MENSUELS           DETTES
1 677,00 €                 2 300,00 €
SERVICE                    RÉFÉRENT                TÉL.
Entraide Rhône             Bruno Caillet           04 74 33 44 55
DATE : 30/06/2026          SIGNATURE DU RÉFÉRENT {signature}
`,
    wanted: `
scheme = iml | reference = IML-26-77 | household.lastName = DELORME | household.firstName = Fabrice | household.birthOn = 1981-11-11 | household.coHolderLastName = DELORME | household.coHolderFirstName = Sandrine | household.adults = 2 | household.children = 1
household.phone = +33639982728 | household.address = Hôtel des Voyageurs, 2 place de la Gare | household.postalCode = 69400 | household.city = Villefranche | occupancy = homeless | monthlyIncomeCents = 167700 | referrer.organisation = Entraide Rhône | referrer.contactName = Bruno Caillet | referrer.phone = +33474334455 | professionalSigned = true | signedOn = 2026-06-30
`,
    open: ["household.children"],
  },
  {
    office: "online summary with questions at left, answers at right",
    text: `
Récapitulatif de votre orientation n° OR-260611                 déposée le 11/06/2026
Mesure choisie                       ASELL renforcé
Objectif                             Maintien
Professionnel à l'origine            Camille Royer
Employeur du professionnel           Territoire de Bourgoin
Mél du professionnel                 c.royer@isere.example
Civilité                             Monsieur
Nom                                  KOUASSI
Prénoms                              Serge Didier
Né le                                19/08/1990
Numéro et rue                        24 rue Pontcottier
Complément                           Bât. 3
Code postal et commune               38300 Bourgoin-Jallieu
Téléphone principal                  06 39 98 29 30
Nombre de personnes majeures         1
Nombre de personnes mineures         2
Revenus mensuels nets                1 266,00 €
Situation vis-à-vis du logement      Locataire du parc privé
Nom du propriétaire                  Indivision Moulin
Loyer charges comprises              701,00 €
Montant d'aide au logement           255,00 €
Montant de l'impayé                  2 103,00 €
Étape de la procédure                Commandement de payer
État du logement                     Trop petit
`,
    wanted: `
reference = OR-260611 | documentOn = 2026-06-11 | scheme = asell-renforce | requestKind = maintenance | referrer.contactName = Camille Royer | referrer.organisation = Territoire de Bourgoin | referrer.email = c.royer@isere.example
household.lastName = KOUASSI | household.firstName = Serge Didier | household.birthOn = 1990-08-19 | household.address = 24 rue Pontcottier, Bât. 3 | household.postalCode = 38300 | household.city = Bourgoin-Jallieu | household.phone = +33639982930
household.adults = 1 | household.children = 2 | monthlyIncomeCents = 126600 | occupancy = tenant | landlord = Indivision Moulin | rentCents = 70100 | housingAidCents = 25500 | rentArrearsCents = 210300 | evictionStage = notice-to-pay | housingDefects = overcrowded
`,
    open: ["household.children"],
  },
];
