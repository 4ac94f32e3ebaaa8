import { CAIRN, CCAS, MDS, VAL_DE_BRUME } from "../../samples/stories/letterheads.ts";
import { decision, request } from "./scheme-forms.ts";
import { bilan, contract } from "./scheme-later-forms.ts";
import { CAIRN_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";
import { monthly, outcome, plusMonths, type Story } from "./scheme-story.ts";

/** S0: collective actions, the short ASELL, and a project of self-rehabilitation. */
const living = (address: string) => ({ address, city: "96120 Montbrisac" });
const lucile: Person = {
  lastName: "MARCHETEAU",
  firstName: "Lucile",
  birthOn: "1979-04-21",
  ...living("2 cité Basse"),
};
const cites = { person: lucile, subtitle: "ASC (Action Sociale Collective) - Cités en difficultés" };
const gildas: Person = { lastName: "PERROCHEL", firstName: "Gildas", birthOn: "1990-11-02", ...living("7 rue Neuve") };
const provisoire = { person: gildas, subtitle: "ASC (Action Sociale Collective) : Logements provisoires" };
const yamina: Person = {
  lastName: "BELLOUMI",
  firstName: "Yamina",
  birthOn: "1968-07-30",
  ...living("3 rue du Puits"),
};
const droits = { person: yamina, subtitle: "Action Sociale Collective, thématique : Accès aux droits logement" };
const regis: Person = { lastName: "CHANTELOUP", firstName: "Régis", birthOn: "1985-02-14", ...living("12 rue Haute") };
const apel = { person: regis, subtitle: "ASC - Antennes prévention des expulsions locatives (APEL)" };
const maud: Person = {
  lastName: "SORIGNET",
  firstName: "Maud",
  birthOn: "1996-09-08",
  ...living("1 impasse du Lavoir"),
};
const arl = { person: maud, subtitle: "ASC - Ateliers Recherche Logement (ARL)" };
const ferdinand: Person = {
  lastName: "GOUZIEN",
  firstName: "Ferdinand",
  birthOn: "1957-12-19",
  ...living("9 quai Sud"),
};
const offre = { person: ferdinand, subtitle: "ASC : Développement de l'offre de logement" };
const noella: Person = {
  lastName: "TRAVERSAC",
  firstName: "Noëlla",
  birthOn: "1982-05-05",
  ...living("40 rue des Ormes"),
};
const courte = { person: noella, subtitle: "Accompagnement Socio-Educatif Lié au Logement de Courte Durée (ASELL CD)" };
const anselme: Person = {
  lastName: "BRUGIDOU",
  firstName: "Anselme",
  birthOn: "1974-01-27",
  ...living("15 chemin Vert"),
};
const rehab = { person: anselme, subtitle: "ALL (Action Liée au Logement) - Auto-réhabilitation accompagnée" };

const form = { variant: "fiche-orientation", head: CCAS, organisation: "CCAS de Montbrisac" } as const;
const byCairn = { head: CAIRN, operator: CAIRN_NAME, worker: "Damien Sauvestre" } as const;
const committee = { head: VAL_DE_BRUME, commission: "Comité technique de l'habitat", operator: CAIRN_NAME } as const;

export const s0Stories: readonly Story[] = [
  {
    scheme: "asc-cites",
    about: "twelve twelfths of 569 €, nobody having to decide",
    papers: [
      request({
        ...form,
        ...cites,
        name: "cites-orientation",
        maker: "fillable",
        title: "FICHE D'ORIENTATION",
        on: "2026-01-05",
        asked: "Maintien dans le logement",
        motive: "Madame souhaite participer aux rencontres entre voisins.",
      }),
      contract({
        ...byCairn,
        ...cites,
        name: "cites-contrat",
        maker: "form",
        title: "CONTRAT D'ENGAGEMENT",
        on: "2026-01-14",
        startOn: "2026-01-15",
        endOn: "2027-01-14",
        months: 12,
        objective: "Favoriser l'appropriation du logement",
      }),
      bilan({
        ...byCairn,
        ...cites,
        name: "cites-bilan",
        maker: "odt",
        title: "Bilan final",
        on: "2027-01-18",
        startOn: "2026-01-15",
        endOn: "2027-01-14",
        visits: 18,
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "cd-2026",
      startOn: "2026-01-15",
      plannedEndOn: "2027-01-14",
      endedOn: "2027-01-14",
      monthsGranted: 12,
      tranches: [["2026-01-15", "2027-01-14", 12, 56_900, 56_900]],
      lines: monthly("2026-01", 12, [4_742, 4_741, 4_742]),
    }),
  },
  {
    scheme: "asc-provisoire",
    about: "569 € at the start, on the word of the committee that the agreement names",
    papers: [
      request({
        ...form,
        ...provisoire,
        name: "provisoire-orientation",
        maker: "docx",
        title: "Fiche d'orientation",
        on: "2026-03-02",
        asked: "Accès au logement",
        motive: "Monsieur occupe un logement provisoire depuis deux ans.",
      }),
      decision({
        ...committee,
        ...provisoire,
        name: "provisoire-decision",
        maker: "letter",
        title: "notification de décision",
        on: "2026-03-19",
        months: 12,
        startOn: "2026-04-01",
      }),
      contract({
        ...byCairn,
        ...provisoire,
        name: "provisoire-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-03-30",
        startOn: "2026-04-01",
        endOn: "2027-03-31",
        months: 12,
        objective: "Accéder à un logement autonome et pérenne",
      }),
    ],
    outcome: outcome("running", {
      agreement: "cd-2026",
      startOn: "2026-04-01",
      plannedEndOn: "2027-03-31",
      monthsGranted: 12,
      tranches: [["2026-04-01", "2027-03-31", 12, 56_900, 56_900]],
      lines: [["2026-04", "1/1", 56_900]],
    }),
  },
  {
    scheme: "asc-droits",
    about: "569 € on the bilan that ends it",
    papers: [
      request({
        ...form,
        ...droits,
        head: MDS,
        organisation: "Maison des solidarités de Valbrume",
        variant: "lettre",
        name: "droits-demande",
        maker: "letter",
        title: "demande d'accompagnement",
        on: "2025-12-15",
        asked: "Maintien dans le logement",
        motive: "Madame demande un diagnostic juridique de sa situation.",
      }),
      contract({
        ...byCairn,
        ...droits,
        name: "droits-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-01-05",
        startOn: "2026-01-05",
        endOn: "2027-01-04",
        months: 12,
        objective: "Établir un diagnostic social et juridique",
      }),
      bilan({
        ...byCairn,
        ...droits,
        name: "droits-bilan",
        maker: "form",
        title: "BILAN FINAL",
        on: "2027-01-06",
        startOn: "2026-01-05",
        endOn: "2027-01-04",
        visits: 9,
        outcome: "Partiellement atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "cd-2026",
      startOn: "2026-01-05",
      plannedEndOn: "2027-01-04",
      endedOn: "2027-01-04",
      monthsGranted: 12,
      tranches: [["2026-01-05", "2027-01-04", 12, 56_900, 56_900]],
      lines: [["2027-01", "balance", 56_900]],
    }),
  },
  {
    scheme: "asc-apel",
    about: "60 % at the start, and a part given back when the household breaks off after five months",
    papers: [
      request({
        ...form,
        ...apel,
        name: "apel-orientation",
        maker: "form",
        title: "FICHE D'ORIENTATION",
        on: "2026-02-10",
        asked: "Maintien dans le logement",
        motive: "Commandement de payer reçu en janvier.",
      }),
      contract({
        ...byCairn,
        ...apel,
        name: "apel-contrat",
        maker: "docx",
        title: "Contrat d'accompagnement",
        on: "2026-02-27",
        startOn: "2026-03-01",
        endOn: "2027-02-28",
        months: 12,
        objective: "Informer le ménage de ses droits et devoirs",
      }),
      bilan({
        ...byCairn,
        ...apel,
        name: "apel-rupture",
        maker: "form",
        title: "BILAN DE RUPTURE",
        on: "2026-08-17",
        startOn: "2026-03-01",
        endOn: "2026-08-10",
        visits: 4,
        reason: "Le ménage ne répond plus aux rendez-vous.",
        signed: false,
      }),
    ],
    outcome: outcome("broken-off", {
      agreement: "cd-2026",
      startOn: "2026-03-01",
      plannedEndOn: "2027-02-28",
      endedOn: "2026-08-10",
      monthsGranted: 12,
      // 569 € × 5/12 = 237.08 €; 60 % of 569 € = 341.40 € had been claimed.
      tranches: [["2026-03-01", "2027-02-28", 12, 23_708, 23_708]],
      lines: [
        ["2026-03", "1/2", 34_140],
        ["2026-08", "closing", -10_432],
      ],
    }),
  },
  {
    scheme: "asc-arl",
    about: "so much for each whole month",
    papers: [
      request({
        ...form,
        ...arl,
        name: "arl-orientation",
        maker: "odt",
        title: "Fiche d'orientation",
        on: "2026-01-20",
        asked: "Accès au logement",
        motive: "Madame cherche un logement adapté et décent.",
      }),
      contract({
        ...byCairn,
        ...arl,
        name: "arl-contrat",
        maker: "form",
        title: "CONTRAT D'ENGAGEMENT RÉCIPROQUE",
        on: "2026-02-09",
        startOn: "2026-02-10",
        endOn: "2027-02-09",
        months: 12,
        objective: "Construire un projet logement",
      }),
    ],
    outcome: outcome("running", {
      agreement: "cd-2026",
      startOn: "2026-02-10",
      plannedEndOn: "2027-02-09",
      monthsGranted: 12,
      // Eleven whole months, from March to January.
      tranches: [["2026-02-10", "2027-02-09", 12, 52_140, 52_140]],
      lines: Array.from({ length: 11 }, (_, place) => plusMonths("2026-03", place)).map(
        (month) => [month, month, 4_740] as const,
      ),
    }),
  },
  {
    scheme: "asc-offre",
    about: "granted, but nobody signed a contract: five months wait for it",
    papers: [
      request({
        ...form,
        ...offre,
        name: "offre-orientation",
        maker: "form",
        title: "FICHE D'ORIENTATION",
        on: "2026-07-06",
        asked: "Accès au logement",
        motive: "Un bailleur du réseau propose un logement.",
      }),
      decision({
        ...committee,
        ...offre,
        name: "offre-decision",
        maker: "odt",
        title: "Relevé de décision",
        on: "2026-08-20",
        months: 12,
        startOn: "2026-09-01",
      }),
    ],
    outcome: outcome("running", {
      agreement: "cd-2026",
      startOn: "2026-09-01",
      plannedEndOn: "2027-08-31",
      monthsGranted: 12,
      tranches: [["2026-09-01", "2027-08-31", 12, 56_900, 0]],
      blocked: [4_742, 4_741, 4_742, 4_742, 4_741].map((cents, place) => ({
        reasons: ["contract"],
        cents,
        month: plusMonths("2026-09", place),
      })),
    }),
  },
  {
    scheme: "asell-cd",
    about: "three sixths, and a closing by days when it breaks off on the 78th of 184 days",
    papers: [
      request({
        ...form,
        ...courte,
        name: "asell-cd-orientation",
        maker: "fillable",
        title: "FICHE D'ORIENTATION",
        on: "2026-04-07",
        asked: "Maintien dans le logement",
        motive: "Procédure d'expulsion en cours.",
      }),
      decision({
        ...committee,
        ...courte,
        commission: "Commission ASELL",
        name: "asell-cd-decision",
        maker: "form",
        title: "RELEVÉ DE DÉCISION",
        on: "2026-04-23",
        months: 6,
        startOn: "2026-05-04",
      }),
      contract({
        ...byCairn,
        ...courte,
        name: "asell-cd-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-05-04",
        startOn: "2026-05-04",
        endOn: "2026-11-03",
        months: 6,
        objective: "Obtenir des délais",
      }),
      bilan({
        ...byCairn,
        ...courte,
        name: "asell-cd-rupture",
        maker: "docx",
        title: "Bilan de rupture",
        on: "2026-07-24",
        startOn: "2026-05-04",
        endOn: "2026-07-20",
        reason: "Le ménage a quitté le département.",
        signed: false,
      }),
    ],
    outcome: outcome("broken-off", {
      agreement: "cd-2026",
      startOn: "2026-05-04",
      plannedEndOn: "2026-11-03",
      endedOn: "2026-07-20",
      monthsGranted: 6,
      // 569 € × 78/184 = 241.21 €; three sixths are 284.50 €.
      tranches: [["2026-05-04", "2026-11-03", 6, 24_121, 24_121]],
      lines: [
        ["2026-05", "1/6", 9_483],
        ["2026-06", "2/6", 9_484],
        ["2026-07", "3/6", 9_483],
        ["2026-07", "closing", -4_329],
      ],
    }),
  },
  {
    scheme: "all-autorehab",
    about: "a project: 45 % in advance and the balance with its bilan",
    papers: [
      request({
        ...form,
        ...rehab,
        name: "all-demande",
        maker: "form",
        title: "DEMANDE D'ACCOMPAGNEMENT",
        on: "2025-12-08",
        asked: "Maintien dans le logement",
        motive: "Reprise des peintures et des sols avec l'atelier.",
      }),
      contract({
        ...byCairn,
        ...rehab,
        name: "all-contrat",
        maker: "form",
        title: "CONTRAT D'ENGAGEMENT",
        on: "2026-01-05",
        startOn: "2026-01-05",
        endOn: "2027-01-04",
        months: 12,
        objective: "Établir un diagnostic logement et conduire les travaux",
      }),
      bilan({
        ...byCairn,
        ...rehab,
        name: "all-bilan",
        maker: "odt",
        title: "Bilan final",
        on: "2027-01-08",
        startOn: "2026-01-05",
        endOn: "2027-01-04",
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "cd-2026",
      startOn: "2026-01-05",
      plannedEndOn: "2027-01-04",
      endedOn: "2027-01-04",
      monthsGranted: 12,
      // 12 500.50 € × 45 % = 5 625.225 €.
      tranches: [["2026-01-05", "2027-01-04", 12, 1_250_050, 1_250_050]],
      lines: [
        ["2026-01", "1/2", 562_523],
        ["2027-01", "balance", 687_527],
      ],
    }),
  },
];
