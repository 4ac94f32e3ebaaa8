import { CAIRN, SAONE_ET_LOIRE, TAS } from "../../samples/stories/letterheads.ts";
import { decision, request } from "./scheme-forms.ts";
import { bilan, contract, renewal } from "./scheme-later-forms.ts";
import { CCAPEX, ETAT } from "./scheme-letterheads.ts";
import { CAIRN_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";
import { monthly, outcome, plusMonths, type Story } from "./scheme-story.ts";

/** S2: AVDL (a diagnostic alone, or an accompaniment), intermediation locative, and the ASLL of Saône-et-Loire. */
const living = (address: string) => ({ address, city: "96000 Valbrume" });
const odon: Person = {
  lastName: "VERMANDEL",
  firstName: "Odon",
  birthOn: "1987-06-17",
  ...living("8 allée des Tilleuls"),
};
const diagnostic = { person: odon, subtitle: "Accompagnement Vers et Dans le Logement (A.V.D.L.)" };
const salome: Person = {
  lastName: "HAVARD",
  firstName: "Salomé",
  birthOn: "1999-01-04",
  ...living("33 rue du Moulin"),
};
const avdl = { person: salome, subtitle: "Dispositif : AVDL" };
const ismael: Person = { lastName: "DOUMBAREL", firstName: "Ismaël", birthOn: "1991-08-23", ...living("6 rue Courte") };
const iml = { person: ismael, subtitle: "Dispositif d'Intermédiation Locative (I.M.L.)" };
const bertille: Person = {
  lastName: "CORNEVIN",
  firstName: "Bertille",
  birthOn: "1976-11-12",
  address: "14 route de la Grange",
  city: "71998 Ormes-les-Prés",
};
const asll = { person: bertille, subtitle: "Accompagnement Social Lié au Logement (A.S.L.L.) - Saône-et-Loire" };

const byCairn = { head: CAIRN, operator: CAIRN_NAME, worker: "Damien Sauvestre" } as const;
const dalo = { head: ETAT, commission: "Commission de médiation DALO", operator: CAIRN_NAME } as const;
const cud = {
  head: SAONE_ET_LOIRE,
  commission: "Commission Unique Délocalisée (C.U.D)",
  operator: CAIRN_NAME,
} as const;
const asked = { head: TAS, organisation: "Territoire d'action sociale de Vernoy" } as const;

export const s2Stories: readonly Story[] = [
  {
    scheme: "avdl",
    about: "a diagnostic alone, asked by the CCAPEX, paid on its bilan",
    papers: [
      request({
        ...diagnostic,
        name: "avdl-saisine",
        maker: "letter",
        variant: "lettre",
        head: CCAPEX,
        organisation: "CCAPEX du Val-de-Brume",
        title: "demande d'AVDL",
        on: "2026-05-06",
        asked: "Diagnostic",
        motive: "La commission demande un diagnostic social du ménage.",
      }),
      decision({
        ...dalo,
        ...diagnostic,
        name: "avdl-diagnostic-decision",
        maker: "form",
        title: "NOTIFICATION DE DÉCISION",
        on: "2026-05-21",
        months: 2,
        startOn: "2026-06-01",
      }),
      contract({
        ...byCairn,
        ...diagnostic,
        name: "avdl-diagnostic-contrat",
        maker: "docx",
        title: "Contrat d'accompagnement",
        on: "2026-06-01",
        startOn: "2026-06-01",
        endOn: "2026-07-31",
        months: 2,
        objective: "Établir le diagnostic",
      }),
      bilan({
        ...byCairn,
        ...diagnostic,
        name: "avdl-diagnostic-bilan",
        maker: "form",
        title: "BILAN FINAL",
        on: "2026-08-03",
        startOn: "2026-06-01",
        endOn: "2026-07-31",
        visits: 4,
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "etat-2026",
      startOn: "2026-06-01",
      plannedEndOn: "2026-07-31",
      endedOn: "2026-07-31",
      monthsGranted: 2,
      tranches: [["2026-06-01", "2026-07-31", 2, 48_000, 48_000]],
      lines: [["2026-07", "balance", 48_000]],
    }),
  },
  {
    scheme: "avdl",
    about: "an accompaniment of seven months whose bilan comes late and changes nothing that is due",
    papers: [
      request({
        ...avdl,
        name: "avdl-orientation",
        maker: "fillable",
        variant: "fiche-orientation",
        head: ETAT,
        organisation: "Commission de médiation DALO",
        title: "FICHE D'ORIENTATION",
        on: "2026-02-16",
        asked: "Accès au logement",
        motive: "Ménage reconnu prioritaire.",
      }),
      decision({
        ...dalo,
        ...avdl,
        name: "avdl-decision",
        maker: "letter",
        title: "notification de décision",
        on: "2026-03-05",
        months: 7,
        startOn: "2026-03-16",
      }),
      bilan({
        ...byCairn,
        ...avdl,
        name: "avdl-bilan",
        maker: "form",
        title: "BILAN DE FIN D'ACCOMPAGNEMENT",
        on: "2026-11-04",
        startOn: "2026-03-16",
        endOn: "2026-10-30",
        visits: 15,
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "etat-2026",
      startOn: "2026-03-16",
      plannedEndOn: "2026-10-15",
      endedOn: "2026-10-30",
      monthsGranted: 7,
      tranches: [["2026-03-16", "2026-10-15", 7, 168_000, 168_000]],
      lines: [["2026-10", "balance", 168_000]],
      findings: ["end-after-planned"],
    }),
  },
  {
    scheme: "iml",
    about: "as long as the household occupies the dwelling, each month that it covers for a day",
    papers: [
      request({
        ...iml,
        name: "iml-orientation",
        maker: "form",
        variant: "fiche-orientation",
        ...asked,
        title: "FICHE D'ORIENTATION",
        on: "2026-01-19",
        asked: "Accès au logement",
        motive: "Sortie d'hébergement.",
      }),
      contract({
        ...byCairn,
        person: ismael,
        name: "iml-convention",
        maker: "form",
        title: "CONVENTION D'OCCUPATION",
        subtitle: "de sous-location temporaire",
        on: "2026-02-06",
        startOn: "2026-02-09",
        endOn: "2026-11-20",
        objective: "Aller vers un logement autonome",
      }),
    ],
    outcome: outcome("running", {
      agreement: "etat-2026",
      startOn: "2026-02-09",
      plannedEndOn: "2026-11-20",
      monthsGranted: 10,
      tranches: [["2026-02-09", "2026-11-20", 10, 150_750, 150_750]],
      lines: Array.from({ length: 10 }, (_, place) => plusMonths("2026-02", place)).map(
        (month) => [month, month, 15_075] as const,
      ),
    }),
  },
  {
    scheme: "asll-71",
    about: "six months, three more, and three exceptional ones",
    papers: [
      request({
        ...asll,
        ...asked,
        name: "asll71-demande",
        maker: "letter",
        variant: "lettre",
        title: "demande d'accompagnement social lié au logement",
        on: "2025-12-11",
        asked: "Maintien dans le logement",
        motive: "Madame souhaite rester dans son logement.",
      }),
      decision({
        ...cud,
        ...asll,
        name: "asll71-decision",
        maker: "form",
        title: "RELEVÉ DE DÉCISION",
        on: "2026-01-08",
        months: 6,
        startOn: "2026-01-12",
      }),
      contract({
        ...byCairn,
        ...asll,
        name: "asll71-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-01-12",
        startOn: "2026-01-12",
        endOn: "2026-07-11",
        months: 6,
        rhythm: "un rendez-vous par quinzaine",
        objective: "Reprendre le paiement du loyer",
      }),
      renewal({
        ...asll,
        name: "asll71-renouvellement-1",
        maker: "form",
        head: CAIRN,
        title: "DEMANDE DE RENOUVELLEMENT",
        on: "2026-06-08",
        months: 3,
        rank: 1,
        exceptional: false,
        endOn: "2026-07-11",
        motive: "Le budget se rétablit.",
      }),
      decision({
        ...cud,
        ...asll,
        name: "asll71-renouvellement-1-accorde",
        maker: "letter",
        title: "notification de décision",
        on: "2026-07-02",
        months: 3,
        rank: 1,
      }),
      renewal({
        ...asll,
        name: "asll71-renouvellement-2",
        maker: "docx",
        head: CAIRN,
        title: "Demande de renouvellement",
        on: "2026-09-07",
        months: 3,
        rank: 2,
        exceptional: true,
        endOn: "2026-10-11",
        motive: "Une hospitalisation a interrompu les démarches.",
      }),
      decision({
        ...cud,
        ...asll,
        name: "asll71-renouvellement-2-accorde",
        maker: "form",
        title: "RELEVÉ DE DÉCISION",
        on: "2026-10-01",
        months: 3,
        rank: 2,
      }),
    ],
    outcome: outcome("running", {
      agreement: "sl-2026",
      startOn: "2026-01-12",
      plannedEndOn: "2027-01-11",
      monthsGranted: 12,
      tranches: [
        ["2026-01-12", "2026-07-11", 6, 78_550, 78_550],
        ["2026-07-12", "2026-10-11", 3, 39_520, 39_520],
        ["2026-10-12", "2027-01-11", 3, 39_520, 39_520],
      ],
      lines: [
        ...monthly("2026-01", 6, [13_092, 13_091, 13_092]),
        ...monthly("2026-07", 3, [13_173, 13_174, 13_173], 2),
        ...monthly("2026-10", 3, [13_173, 13_174, 13_173], 3),
      ],
    }),
  },
];
