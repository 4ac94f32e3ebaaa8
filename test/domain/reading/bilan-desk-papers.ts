import type { OfficePaper } from "./office-papers.ts";

/** Bilans as offices type them at their desks: registers of meetings, grids of crosses, prints of programs. */
export const DESK_BILANS: readonly OfficePaper[] = [
  {
    office: "a register of meetings, the counts below it",
    text: `
                 BILAN FINAL DE LA MESURE N° VDB-25-0311
Ménage : MARTELLIÈRE Yaëlle                   Intervenant : Olivier Maréchaux
Mesure du 01/10/2025 au 31/03/2026

Date            Lieu              Objet de la rencontre
06/10/2025      domicile          prise de contact
03/11/2025      bureau            dossier d'aide
12/01/2026      domicile          point sur la dette
Total des rencontres : 3          dont au domicile : 2

Objectifs : atteints en partie
Suite proposée : suivi budgétaire par le CCAS
Relais : CCAS de Valbrume
`,
    wanted: `bilanKind = final | measureRef = VDB-25-0311 | household.lastName = MARTELLIÈRE | household.firstName = Yaëlle
      startOn = 2025-10-01 | endOn = 2026-03-31 | visitsDone = 3 | homeVisitsDone = 2
      outcome = partly-met | recommendations = suivi budgétaire par le CCAS | relay = CCAS de Valbrume`,
  },
  {
    office: "a spreadsheet with an X between two answers, so that nobody can tell of which it is",
    open: ["bilanKind", "outcome"],
    text: `
BILAN DE MESURE ASELL
Référence mesure          M-2025-0196
Bénéficiaire              BOUVERET Loïc
Intervenante              Clémence Brizard
Début                     15/09/2025            Fin                   14/03/2026

Type de bilan             intermédiaire              final                  X    rupture
Objectifs                 atteints             X     partiellement atteints      non atteints

Visites à domicile        7                     Entretiens au bureau         5
`,
    wanted: `bilanKind = final | measureRef = M-2025-0196 | household.lastName = BOUVERET | household.firstName = Loïc
      startOn = 2025-09-15 | endOn = 2026-03-14 | outcome = met
      visitsDone = 12 | homeVisitsDone = 7`,
  },
  {
    office: "the print of an old program, in capitals",
    open: ["endOn"],
    text: `
ASSOCIATION LE CAIRN HABITAT          EDITION DU 03/04/2026
BILAN INTERMEDIAIRE
MESURE................: ASLL-2026-0044
NOM PRENOM............: SOUVESTRE XAVIER
DATE DEBUT............: 05/01/2026
DATE FIN PREVUE.......: 04/07/2026
NB VISITES............: 6
DONT DOMICILE.........: 4
OBJECTIFS.............: EN PARTIE ATTEINTS
PRECONISATIONS........: POURSUITE DE LA MESURE
INTERVENANT...........: HEBRARD SOLENE
`,
    wanted: `bilanKind = interim | measureRef = ASLL-2026-0044 | household.lastName = SOUVESTRE
      household.firstName = XAVIER | startOn = 2026-01-05 | endOn = 2026-07-04 | visitsDone = 6 | homeVisitsDone = 4
      outcome = partly-met | recommendations = POURSUITE DE LA MESURE`,
  },
  {
    office: "a letter of thanks that closes the measure",
    text: `
Service logement du Pays de Brume                        Montbrisac, le 22 juin 2026

Objet : fin de l'accompagnement de M. Karim TCHOUAMENI
Mesure n° PB-2026-12

Madame la responsable,

La mesure d'accompagnement de M. Karim TCHOUAMENI, commencée le 5 janvier 2026, a pris fin
le 19 juin 2026. Neuf rencontres ont eu lieu, dont six à son domicile.
Les objectifs ont été atteints : la dette est soldée et l'aide au logement rétablie.

Bien cordialement,
Thierry Lacombe, conseiller en économie sociale et familiale
`,
    wanted: `bilanKind = final | household.lastName = TCHOUAMENI | household.firstName = Karim | measureRef = PB-2026-12
      startOn = 2026-01-05 | endOn = 2026-06-19 | visitsDone = 9 | homeVisitsDone = 6 | outcome = met
      documentOn = 2026-06-22`,
  },
  {
    office: "captions over cells, the two terms and the counts side by side",
    text: `
                       BILAN DE RUPTURE
N° de mesure          Bénéficiaire               Opérateur
HP-26-031             VAN DEN BROECK Aurore      Association Habitat et Partage

Date d'entrée         Date de sortie             Nb RDV        Dont VAD
02/02/2026            17/04/2026                 5             3

Raison de la rupture
Départ du logement sans laisser d'adresse.

À prévoir
Signalement au service social de secteur.
`,
    wanted: `bilanKind = break-off | measureRef = HP-26-031 | household.lastName = VAN DEN BROECK
      household.firstName = Aurore | startOn = 2026-02-02
      endOn = 2026-04-17 | visitsDone = 5 | homeVisitsDone = 3 | reason = Départ du logement sans laisser d'adresse.
      recommendations = Signalement au service social de secteur.`,
  },
];
