import type { OfficePaper } from "./office-papers.ts";

/** Bilans that ask: questions with their answers beside or below, numbered lines, a frame of sections. */
export const ASKING_BILANS: readonly OfficePaper[] = [
  {
    office: "questions of a county, answers below",
    open: ["household.lastName", "household.firstName"],
    text: `
           ÉVALUATION DE LA MESURE D'ACCOMPAGNEMENT
           (à compléter par l'association)

Qui avez-vous accompagné ?
MARTELLIÈRE Yaëlle, née le 14/03/1986

Quel est le numéro de la mesure ?
VDB-25-0311

S'agit-il d'un bilan intermédiaire, final ou de rupture ?
Bilan final

Quand la mesure a-t-elle commencé ?
01/10/2025

Quand s'est-elle terminée ?
31/03/2026

Combien de fois avez-vous rencontré le ménage ?
14

Combien de fois à son domicile ?
9

Les objectifs fixés ont-ils été atteints ?
Partiellement

Que proposez-vous pour la suite ?
Un suivi budgétaire par le CCAS.

Vers qui le ménage est-il orienté ?
CCAS de Valbrume

Fait le 02/04/2026
`,
    wanted: `bilanKind = final | measureRef = VDB-25-0311 | household.lastName = MARTELLIÈRE | household.firstName = Yaëlle | household.birthOn = 1986-03-14
startOn = 2025-10-01 | endOn = 2026-03-31 | visitsDone = 14 | homeVisitsDone = 9 | outcome = partly-met | recommendations = Un suivi budgétaire par le CCAS. | relay = CCAS de Valbrume | signedOn = 2026-04-02`,
  },
  {
    office: "two columns question / réponse",
    text: `
BILAN DE RUPTURE D'ACCOMPAGNEMENT

Question                                          Réponse
Nom et prénom du ménage                           BOUVERET Loïc
Référence de l'accompagnement                     M-2025-0196
Date de démarrage                                 15/09/2025
Date d'arrêt                                      12/01/2026
Pourquoi l'accompagnement s'est-il arrêté ?       Départ du département
Combien de rencontres ont eu lieu ?               5
Dont combien chez le ménage ?                     3
Les objectifs étaient-ils atteints ?              Non
Quelles sont vos préconisations ?                 Reprise par le service social de secteur
Qui assurera le suivi ?                           MDS de Montbrisac
`,
    wanted: `bilanKind = break-off | measureRef = M-2025-0196 | household.lastName = BOUVERET | household.firstName = Loïc | startOn = 2025-09-15 | endOn = 2026-01-12
reason = Départ du département | visitsDone = 5 | homeVisitsDone = 3 | outcome = not-met | recommendations = Reprise par le service social de secteur | relay = MDS de Montbrisac`,
  },
  {
    office: "numbered boxes, ticks",
    text: `
FONDS DE SOLIDARITÉ POUR LE LOGEMENT
Compte rendu de mesure ASLL

1 Ménage            SOUVESTRE Xavier                 2 Né(e) le      03/02/1979
3 N° de mesure      ASLL-2026-0044                   4 Opérateur     Association Le Cairn Habitat
5 Type de bilan     ☒ intermédiaire   ☐ final   ☐ rupture
6 Période           du 05/01/2026 au 04/07/2026
7 Nombre de rencontres      6                        8 Dont à domicile      4
9 Résultat          ☐ objectifs atteints   ☒ en partie atteints   ☐ non atteints
10 Suites à donner
   Poursuite de la mesure jusqu'à son terme.

Date : 06/04/2026              Signature de l'intervenant
                                  {signature}
`,
    wanted: `bilanKind = interim | measureRef = ASLL-2026-0044 | household.lastName = SOUVESTRE | household.firstName = Xavier | household.birthOn = 1979-02-03
startOn = 2026-01-05 | endOn = 2026-07-04 | visitsDone = 6 | homeVisitsDone = 4 | outcome = partly-met | recommendations = Poursuite de la mesure jusqu'à son terme. | professionalSigned = true | signedOn = 2026-04-06`,
  },
  {
    office: "narrative with headings",
    text: `
Association Le Cairn Habitat
                       BILAN DE FIN DE MESURE

Concerne : Mme Fatou DIALLO (mesure n° LC/2025/118)

Rappel de la mesure
La mesure ASLL a été exercée du 3 février 2025 au 2 février 2026.

Déroulement
Madame a été reçue 11 fois : 7 visites à domicile et 4 rendez-vous au bureau.

Évaluation
Les objectifs fixés au contrat sont atteints.

Conclusion et perspectives
Pas de suite nécessaire.

Passage de relais
Service social de la mairie

À Valbrume, le 10 février 2026
`,
    wanted: `bilanKind = final | household.lastName = DIALLO | household.firstName = Fatou | measureRef = LC/2025/118 | startOn = 2025-02-03 | endOn = 2026-02-02 | visitsDone = 11 | homeVisitsDone = 7 | outcome = met | relay = Service social de la mairie | recommendations = Pas de suite nécessaire.`,
  },
  {
    office: "questions with leaders",
    text: `
FICHE DE FIN D'ACCOMPAGNEMENT

Qui est concerné ? M. Karim TCHOUAMENI
Sous quel numéro de mesure ? PB-2026-12
Depuis quand ? 05/01/2026
Jusqu'à quand ? 19/06/2026
Combien de visites en tout ? 9
Combien à domicile ? 6
Objectifs atteints ? Oui, totalement
Quelle suite proposez-vous ? Aucune suite
Quel relais ? Aucun
`,
    wanted: `bilanKind = final | household.lastName = TCHOUAMENI | household.firstName = Karim | measureRef = PB-2026-12 | startOn = 2026-01-05 | endOn = 2026-06-19 | visitsDone = 9 | homeVisitsDone = 6 | outcome = met | recommendations = Aucune suite`,
  },
  {
    office: "blocks with headings of a DRIHL-like frame",
    text: `
               AVDL - BILAN DE L'ACCOMPAGNEMENT

I - IDENTIFICATION
Nom de la personne de référence : LESCURE          Prénom : Ophélie
Date de naissance : 22/08/1990                     N° de mesure : AVDL-25-771
Date d'entrée dans l'accompagnement : 12/05/2025   Date de sortie : 11/05/2026

II - DÉROULEMENT DE L'ACCOMPAGNEMENT
Nombre total d'entretiens réalisés : 21
   - dont à domicile : 13
   - dont à l'association : 8

III - RÉSULTATS
☐ Objectifs non atteints     ☐ Objectifs partiellement atteints     ☒ Objectifs atteints

IV - SUITES
Préconisations : maintien des contacts avec le bailleur
Relais mis en place : service social de secteur

Bilan final établi le 12/05/2026 par Mme Solène Hébrard
`,
    wanted: `bilanKind = final | household.lastName = LESCURE | household.firstName = Ophélie | household.birthOn = 1990-08-22 | measureRef = AVDL-25-771 | startOn = 2025-05-12 | endOn = 2026-05-11
visitsDone = 21 | homeVisitsDone = 13 | outcome = met | documentOn = 2026-05-12 | scheme = avdl | recommendations = maintien des contacts avec le bailleur | relay = service social de secteur`,
  },
  {
    office: "first person of the household",
    open: ["measureRef", "visitsDone", "homeVisitsDone", "recommendations"],
    text: `
MON BILAN D'ACCOMPAGNEMENT

Je m'appelle : NGUYEN Thi Mai
Ma mesure porte le numéro : GLA-2025-033
Mon accompagnement a commencé le : 01/09/2025
Il s'est terminé le : 28/02/2026

Mon accompagnatrice et moi nous sommes vues : 12 fois
dont chez moi : 8 fois

J'ai atteint mes objectifs :  ☐ oui, tous   ☒ en partie   ☐ non
Ce qui m'aiderait maintenant : un suivi de mon budget
Qui va m'aider ensuite : le CCAS de Sainte-Foy

Bilan :  ☐ de mi-parcours   ☒ de fin   ☐ d'arrêt
`,
    wanted: `bilanKind = final | household.lastName = NGUYEN | household.firstName = Thi Mai | measureRef = GLA-2025-033 | startOn = 2025-09-01 | endOn = 2026-02-28 | visitsDone = 12 | homeVisitsDone = 8 | outcome = partly-met | recommendations = un suivi de mon budget | relay = le CCAS de Sainte-Foy`,
  },
  {
    office: "a table with header cells",
    open: ["endOn", "visitsDone", "homeVisitsDone"],
    text: `
BILAN INTERMÉDIAIRE ASLL

Ménage                    N° mesure          Début            Terme
Ousmane TRAORÉ            ASLL26-118         02/03/2026       01/09/2026

Visites à domicile        Entretiens         Total
5                         2                  7

Degré d'atteinte des objectifs : partiel
Propositions : poursuivre jusqu'au terme de la mesure
`,
    wanted: `bilanKind = interim | household.lastName = TRAORÉ | household.firstName = Ousmane | measureRef = ASLL26-118 | startOn = 2026-03-02 | endOn = 2026-09-01 | visitsDone = 7 | homeVisitsDone = 5 | outcome = partly-met | recommendations = poursuivre jusqu'au terme de la mesure`,
  },
  {
    office: "letter of break-off",
    open: ["startOn", "outcome"],
    text: `
Association Le Cairn Habitat                             Monsieur le Président du Département
12 rue Basse                                             Service logement
96100 Valbrume
                                                         Valbrume, le 4 mars 2026

Objet : bilan de rupture - mesure LC-2025-204 - M. Jean-Marc PELLERIN

Monsieur le Président,

Vous nous avez confié le 6 octobre 2025 l'accompagnement de M. Jean-Marc PELLERIN.
Cette mesure a été interrompue le 27 février 2026, Monsieur ne donnant plus suite à nos rendez-vous.
Sur la période, 6 rencontres ont eu lieu, dont 4 à son domicile.
Les objectifs du contrat n'ont pas été atteints.
Nous préconisons un passage de relais au service social de secteur.

Veuillez agréer, Monsieur le Président, nos salutations distinguées.
La directrice, Agnès Vaucher
`,
    wanted: `bilanKind = break-off | measureRef = LC-2025-204 | household.lastName = PELLERIN | household.firstName = Jean-Marc | startOn = 2025-10-06 | endOn = 2026-02-27 | visitsDone = 6 | homeVisitsDone = 4 | outcome = not-met | documentOn = 2026-03-04 | professionalSigned = false | recommendations = un passage de relais au service social de secteur`,
  },
  {
    office: "form with code letters",
    open: ["measureRef"],
    text: `
A. Le ménage
A1. Nom : HADDAD            A2. Prénom : Nabil           A3. Naissance : 30/11/1968
B. La mesure
B1. N° : 26/0311            B2. Type : ASELL renforcé
B3. Commencée le : 01/04/2026      B4. Arrêtée le : 15/09/2026
C. Le bilan
C1. Nature : ☐ intermédiaire  ☐ final  ☒ rupture
C2. Motif de la rupture : déménagement hors du département
C3. Visites effectuées : 10     C4. Dont à domicile : 6
C5. Objectifs : ☐ atteints  ☐ partiellement  ☐ non atteints  ☒ mesure interrompue
C6. Relais : MDS de Bourg-Neuville
`,
    wanted: `bilanKind = break-off | household.lastName = HADDAD | household.firstName = Nabil | household.birthOn = 1968-11-30 | measureRef = 26/0311 | scheme = asell-renforce | startOn = 2026-04-01 | endOn = 2026-09-15 | reason = déménagement hors du département | visitsDone = 10 | homeVisitsDone = 6 | outcome = broken-off | relay = MDS de Bourg-Neuville`,
  },
];
