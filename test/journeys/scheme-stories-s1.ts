import { CAIRN, CCAS, MDS, VAL_DE_BRUME } from "../../samples/stories/letterheads.ts";
import { decision, request } from "./scheme-forms.ts";
import { contract, renewal } from "./scheme-later-forms.ts";
import { CAIRN_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";
import { outcome, type Story } from "./scheme-story.ts";

/** S1: the two actions of the ASELL, validated by the département after a fiche d'orientation. */
const living = (address: string) => ({ address, city: "96000 Valbrume" });
const aude: Person = { lastName: "LANSAC", firstName: "Aude", birthOn: "1992-03-11", ...living("21 rue des Rosiers") };
const generaliste = { person: aude, subtitle: "Accompagnement Socio-Éducatif Lié au Logement : action généraliste" };
const theo: Person = { lastName: "QUINTARD", firstName: "Théodore", birthOn: "1963-10-26", ...living("4 place Verte") };
const renforce = { person: theo, subtitle: "ASELL - Action renforcée" };
const ACTIONS = ["ASELL généraliste", "ASELL renforcé", "ASELL courte durée (CD)"];

const REFERRERS = ["MDS", "CAF", "CCAS", "Antenne de Prévention des Expulsions Locatives"];

export const s1Stories: readonly Story[] = [
  {
    scheme: "asell-generaliste",
    about: "validated for the nine months that the agreement sets where the source is silent, paid at the start",
    papers: [
      request({
        person: aude,
        name: "generaliste-orientation",
        maker: "form",
        variant: "fiche-orientation",
        head: CCAS,
        organisation: "CCAS de Montbrisac",
        title: "FICHE D'ORIENTATION",
        more: [{ label: "Dispositif", boxes: ACTIONS, ticked: "ASELL généraliste" }],
        on: "2026-03-30",
        asked: "Accès au logement",
        motive: "Logement inadapté à la composition de la famille.",
      }),
      decision({
        ...generaliste,
        name: "generaliste-validation",
        maker: "letter",
        head: VAL_DE_BRUME,
        commission: "commission du Conseil départemental",
        title: "confirmation de la validation du suivi demandé",
        on: "2026-04-28",
        months: 9,
        operator: CAIRN_NAME,
      }),
      contract({
        ...generaliste,
        name: "generaliste-contrat",
        maker: "form",
        head: CAIRN,
        title: "CONTRAT D'ACCOMPAGNEMENT",
        operator: CAIRN_NAME,
        worker: "Damien Sauvestre",
        on: "2026-05-07",
        startOn: "2026-05-11",
        endOn: "2027-02-10",
        months: 9,
        objective: "Déterminer un projet logement",
      }),
    ],
    outcome: outcome("running", {
      agreement: "cd-2026",
      startOn: "2026-05-11",
      plannedEndOn: "2027-02-10",
      monthsGranted: 9,
      // 610 € for six months, in proportion.
      tranches: [["2026-05-11", "2027-02-10", 9, 91_500, 91_500]],
      lines: [["2026-05", "1/1", 91_500]],
    }),
  },
  {
    scheme: "asell-renforce",
    about: "half at the start; a renewal that no tariff of the agreement covers",
    papers: [
      request({
        ...renforce,
        name: "renforce-orientation",
        maker: "docx",
        variant: "fiche-orientation",
        head: MDS,
        organisation: "Maison des solidarités de Valbrume",
        title: "Fiche d'orientation",
        on: "2026-01-12",
        asked: "Maintien dans le logement",
        motive: "Le bailleur a demandé le concours de la force publique.",
        // Who refers is no scheme, though an antenna is one too.
        more: [{ label: "Orienté par", boxes: REFERRERS, ticked: "Antenne de Prévention des Expulsions Locatives" }],
      }),
      decision({
        ...renforce,
        name: "renforce-validation",
        maker: "form",
        head: VAL_DE_BRUME,
        commission: "Conseil départemental",
        title: "NOTIFICATION DE DÉCISION",
        on: "2026-02-05",
        months: 6,
        startOn: "2026-02-16",
        operator: CAIRN_NAME,
      }),
      contract({
        ...renforce,
        name: "renforce-contrat",
        maker: "odt",
        head: CAIRN,
        title: "Contrat d'accompagnement",
        operator: CAIRN_NAME,
        worker: "Damien Sauvestre",
        on: "2026-02-16",
        startOn: "2026-02-16",
        endOn: "2026-08-15",
        months: 6,
        objective: "Prévenir l'expulsion",
      }),
      renewal({
        ...renforce,
        name: "renforce-renouvellement",
        maker: "form",
        head: CAIRN,
        title: "DEMANDE DE RENOUVELLEMENT",
        on: "2026-07-03",
        months: 6,
        endOn: "2026-08-15",
        motive: "Le plan d'apurement reste fragile.",
      }),
      decision({
        ...renforce,
        name: "renforce-renouvellement-accorde",
        maker: "letter",
        head: VAL_DE_BRUME,
        commission: "commission du Conseil départemental",
        title: "notification de décision",
        on: "2026-07-23",
        months: 6,
        rank: 1,
      }),
    ],
    outcome: outcome("running", {
      agreement: "cd-2026",
      startOn: "2026-02-16",
      plannedEndOn: "2027-02-15",
      monthsGranted: 12,
      // Half of 813.45 € is 406.725 €; the rest waits for the bilan.
      tranches: [
        ["2026-02-16", "2026-08-15", 6, 81_345, 40_673],
        ["2026-08-16", "2027-02-15", 6, undefined, 0],
      ],
      lines: [["2026-02", "1/2", 40_673]],
      blocked: [{ reasons: ["tariff-missing"] }],
    }),
  },
];
