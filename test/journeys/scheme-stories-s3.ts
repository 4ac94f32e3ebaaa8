import { CAIRN } from "../../samples/stories/letterheads.ts";
import { decision, request } from "./scheme-forms.ts";
import { bilan, contract, renewal } from "./scheme-later-forms.ts";
import { BTS, CLU } from "./scheme-letterheads.ts";
import { CAIRN_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";
import { monthly, outcome, type Story } from "./scheme-story.ts";

/** S3: the ASLL of the Loire, alone, in a lease that slides, and its specific actions; and the AML beside it. */
const living = (address: string) => ({ address, city: "42998 Montverdun-la-Tour" });
const rosine: Person = {
  lastName: "FAVERJON",
  firstName: "Rosine",
  birthOn: "1983-12-01",
  ...living("5 rue de la Mine"),
};
const individuelle = { person: rosine, subtitle: "ASLL - Mesure individuelle (Loire)" };
const kamel: Person = {
  lastName: "HADJERES",
  firstName: "Kamel",
  birthOn: "1978-05-19",
  ...living("30 cours Fauriat"),
};
const longue = { person: kamel, subtitle: "Mesure individuelle d'ASLL" };
const elise: Person = { lastName: "MONTAGNEUX", firstName: "Élise", birthOn: "1994-09-15", ...living("2 rue Basse") };
const glissant = { person: elise, subtitle: "ASLL en bail glissant" };
const mediation = { person: elise, subtitle: "Aide à la Médiation Locative (AML) - Bail glissant" };
const tony: Person = {
  lastName: "WEISSGERBER",
  firstName: "Tony",
  birthOn: "1980-02-08",
  ...living("Chemin des Haies"),
};
const voyage = { person: tony, subtitle: "ASLL - Action spécifique : gens du voyage en voie de sédentarisation" };
const paule: Person = {
  lastName: "CHAMBOREDON",
  firstName: "Paule",
  birthOn: "1959-06-22",
  ...living("17 rue Longue"),
};
const mandat = { person: paule, subtitle: "Aide à la Médiation Locative (AML) : mandat de gestion" };

const byCairn = { head: CAIRN, operator: CAIRN_NAME, worker: "Damien Sauvestre" } as const;
const clu = { head: CLU, commission: "Commission Logement Unique (CLU)", operator: CAIRN_NAME } as const;
const clt = { head: CLU, commission: "Commission Logement Territorialisée (CLT)", operator: CAIRN_NAME } as const;
const asked = { head: BTS, organisation: "BTS de Montverdun-la-Tour" } as const;

export const s3Stories: readonly Story[] = [
  {
    scheme: "asll-42",
    about: "the usual six months and a prolongation of four by the commission that notified it",
    papers: [
      request({
        ...asked,
        ...individuelle,
        name: "asll42-imprime",
        maker: "form",
        variant: "imprime-42",
        title: "IMPRIMÉ 42",
        subtitle: "Fiche ASLL - mesure individuelle",
        on: "2025-12-16",
        asked: "Accès au logement",
        motive: "Recherche d'un logement après une séparation.",
        more: [{ label: "Démarches engagées", boxes: ["DALO", "AVDL", "Demande HLM"], ticked: "AVDL" }],
      }),
      decision({
        ...clu,
        ...individuelle,
        name: "asll42-notification",
        maker: "letter",
        title: "notification de la décision de la CLU",
        on: "2026-01-13",
        months: 6,
        startOn: "2026-01-19",
      }),
      contract({
        ...byCairn,
        ...individuelle,
        name: "asll42-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-01-19",
        startOn: "2026-01-19",
        endOn: "2026-07-18",
        months: 6,
        rhythm: "2 rencontres par mois",
        objective: "Trouver un logement et s'y installer",
      }),
      renewal({
        ...individuelle,
        name: "asll42-prolongation",
        maker: "docx",
        head: CAIRN,
        title: "Demande de prolongation",
        on: "2026-06-15",
        months: 4,
        endOn: "2026-07-18",
        motive: "Une proposition de logement est en cours.",
      }),
      decision({
        ...clu,
        ...individuelle,
        name: "asll42-prolongation-accordee",
        maker: "form",
        title: "NOTIFICATION DE DÉCISION",
        on: "2026-07-07",
        months: 4,
      }),
      bilan({
        ...byCairn,
        ...individuelle,
        name: "asll42-bilan",
        maker: "form",
        title: "BILAN FINAL",
        on: "2026-11-20",
        startOn: "2026-01-19",
        endOn: "2026-11-18",
        visits: 21,
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "loire-2026",
      startOn: "2026-01-19",
      plannedEndOn: "2026-11-18",
      endedOn: "2026-11-18",
      monthsGranted: 10,
      // 601 € for six months; four more in proportion are 400.67 €.
      tranches: [
        ["2026-01-19", "2026-07-18", 6, 60_100, 60_100],
        ["2026-07-19", "2026-11-18", 4, 40_067, 40_067],
      ],
      lines: [
        ...monthly("2026-01", 6, [10_017, 10_016, 10_017]),
        ...monthly("2026-07", 4, [10_017, 10_017, 10_016, 10_017], 2),
      ],
    }),
  },
  {
    scheme: "asll-42",
    about: "nine months: unusual, and told, but not refused",
    papers: [
      request({
        ...asked,
        ...longue,
        name: "asll42-longue-imprime",
        maker: "form",
        variant: "imprime-42",
        title: "IMPRIMÉ 42 ET FICHE ASLL",
        on: "2026-03-02",
        asked: "Maintien dans le logement",
        motive: "Impayés et conflit de voisinage.",
      }),
      decision({
        ...clu,
        ...longue,
        name: "asll42-longue-notification",
        maker: "form",
        title: "NOTIFICATION DE DÉCISION",
        on: "2026-03-24",
        months: 9,
        startOn: "2026-04-07",
      }),
      contract({
        ...byCairn,
        ...longue,
        name: "asll42-longue-contrat",
        maker: "odt",
        title: "Contrat d'accompagnement",
        on: "2026-04-07",
        startOn: "2026-04-07",
        endOn: "2027-01-06",
        months: 9,
        objective: "Assainir le budget logement",
      }),
    ],
    outcome: outcome("running", {
      agreement: "loire-2026",
      startOn: "2026-04-07",
      plannedEndOn: "2027-01-06",
      monthsGranted: 9,
      tranches: [["2026-04-07", "2027-01-06", 9, 90_150, 90_150]],
      lines: monthly("2026-04", 9, [10_017, 10_016, 10_017]),
      findings: ["duration-unusual"],
    }),
  },
  {
    scheme: "asll-42-glissant",
    about: "eight months by the CLT, 30 % at the start and the rest when the lease has slid",
    papers: [
      request({
        ...asked,
        ...glissant,
        name: "glissant-demande",
        maker: "form",
        variant: "fiche-orientation",
        title: "DEMANDE D'INTERVENTION",
        on: "2026-01-26",
        asked: "Accès au logement",
        motive: "Premier logement, sans expérience locative.",
      }),
      decision({
        ...clt,
        ...glissant,
        name: "glissant-notification",
        maker: "letter",
        title: "notification de décision",
        on: "2026-02-17",
        months: 8,
        startOn: "2026-03-02",
      }),
      contract({
        ...byCairn,
        ...glissant,
        name: "glissant-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-03-02",
        startOn: "2026-03-02",
        endOn: "2026-11-01",
        months: 8,
        objective: "Devenir locataire en titre",
      }),
      bilan({
        ...byCairn,
        ...glissant,
        name: "glissant-bilan",
        maker: "form",
        title: "BILAN DE FIN DE MESURE",
        on: "2026-11-05",
        startOn: "2026-03-02",
        endOn: "2026-11-01",
        visits: 17,
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "loire-2026",
      startOn: "2026-03-02",
      plannedEndOn: "2026-11-01",
      endedOn: "2026-11-01",
      monthsGranted: 8,
      tranches: [["2026-03-02", "2026-11-01", 8, 100_000, 100_000]],
      lines: [
        ["2026-03", "1/2", 30_000],
        ["2026-11", "balance", 70_000],
      ],
    }),
  },
  {
    scheme: "asll-42-specifique",
    about: "asked of the association itself: nobody decides, and the contract's ten months count",
    papers: [
      request({
        ...asked,
        ...voyage,
        name: "specifique-demande",
        maker: "docx",
        variant: "fiche-orientation",
        title: "Demande d'intervention",
        on: "2026-01-12",
        asked: "Accès au logement",
        motive: "Projet d'habitat adapté de la famille.",
      }),
      contract({
        ...byCairn,
        ...voyage,
        name: "specifique-contrat",
        maker: "form",
        title: "CONTRAT D'ACCOMPAGNEMENT",
        on: "2026-01-26",
        startOn: "2026-01-26",
        endOn: "2026-11-25",
        months: 10,
        objective: "Accompagner l'installation durable",
      }),
    ],
    outcome: outcome("running", {
      agreement: "loire-2026",
      startOn: "2026-01-26",
      plannedEndOn: "2026-11-25",
      monthsGranted: 10,
      // 1 000 € for twelve months, in proportion.
      tranches: [["2026-01-26", "2026-11-25", 10, 83_333, 83_333]],
      lines: monthly("2026-01", 10, [8_333, 8_334, 8_333, 8_333, 8_334, 8_333, 8_333, 8_333, 8_334, 8_333]),
    }),
  },
  {
    scheme: "aml-mandat",
    about: "one dwelling managed for a year, paid at the start on the fund's decision",
    papers: [
      request({
        ...mandat,
        name: "mandat-demande",
        maker: "fillable",
        variant: "fiche-orientation",
        head: CAIRN,
        organisation: CAIRN_NAME,
        title: "FICHE DE DEMANDE",
        on: "2026-05-25",
        asked: "Accès au logement",
        motive: "Logement mobilisé auprès d'un bailleur privé.",
      }),
      decision({
        ...mandat,
        name: "mandat-decision",
        maker: "form",
        head: CLU,
        commission: "Comité du Fonds Logement Unique",
        operator: CAIRN_NAME,
        title: "NOTIFICATION DE DÉCISION",
        on: "2026-06-18",
        months: 12,
        startOn: "2026-07-01",
      }),
    ],
    outcome: outcome("running", {
      agreement: "loire-2026",
      startOn: "2026-07-01",
      plannedEndOn: "2027-06-30",
      monthsGranted: 12,
      tranches: [["2026-07-01", "2027-06-30", 12, 38_500, 38_500]],
      lines: [["2026-07", "1/1", 38_500]],
    }),
  },
  {
    scheme: "aml-glissant",
    about: "the complement for the same household's lease, due when it has slid",
    papers: [
      request({
        ...asked,
        ...mediation,
        name: "aml-glissant-demande",
        maker: "odt",
        variant: "fiche-orientation",
        title: "Fiche de demande",
        on: "2026-02-02",
        motive: "Surcoûts de gestion du bail.",
      }),
      contract({
        ...byCairn,
        ...mediation,
        name: "aml-glissant-contrat",
        maker: "docx",
        title: "Contrat d'engagement",
        on: "2026-02-27",
        startOn: "2026-03-02",
        endOn: "2026-11-01",
        months: 8,
        objective: "Faire glisser le bail",
      }),
      bilan({
        ...byCairn,
        ...mediation,
        name: "aml-glissant-bilan",
        maker: "odt",
        title: "Bilan final",
        on: "2026-11-06",
        startOn: "2026-03-02",
        endOn: "2026-11-01",
        outcome: "Atteints",
      }),
    ],
    outcome: outcome("ended", {
      agreement: "loire-2026",
      startOn: "2026-03-02",
      plannedEndOn: "2026-11-01",
      endedOn: "2026-11-01",
      monthsGranted: 8,
      tranches: [["2026-03-02", "2026-11-01", 8, 27_345, 27_345]],
      lines: [["2026-11", "balance", 27_345]],
    }),
  },
];
