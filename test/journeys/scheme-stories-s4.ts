import { CAIRN } from "../../samples/stories/letterheads.ts";
import { decision, request } from "./scheme-forms.ts";
import { contract, renewal } from "./scheme-later-forms.ts";
import { ERL } from "./scheme-letterheads.ts";
import { CAIRN_NAME } from "./scheme-setup.ts";
import type { Person } from "./scheme-sheet.ts";
import { outcome, type Story } from "./scheme-story.ts";

/** S4: the ASLL of the platform (FUL), from its fiche navette to the 24th month. */
const loic: Person = {
  lastName: "BREGEON",
  firstName: "Loïc",
  birthOn: "1971-04-09",
  address: "12 venelle des Tanneurs",
  city: "96340 Saint-Aubier",
};
const ful = { person: loic, subtitle: "ASLL - plate-forme d'offre de services (FUL)" };
const commission = { head: ERL, commission: "Commission ASLL", operator: CAIRN_NAME } as const;

/** A renewal, proposed by the referring service and then granted. */
const renewed = ([askedOn, decidedOn]: readonly [string, string], rank: number, months: number, endOn: string) => [
  renewal({
    ...ful,
    name: `ful-renouvellement-${rank}`,
    maker: rank % 2 === 0 ? "odt" : "form",
    head: ERL,
    title: rank % 2 === 0 ? "Proposition de renouvellement" : "DEMANDE DE RENOUVELLEMENT",
    on: askedOn,
    months,
    rank,
    endOn,
    motive: "Les démarches engagées doivent aboutir.",
  }),
  decision({
    ...commission,
    ...ful,
    name: `ful-renouvellement-${rank}-accorde`,
    maker: rank % 2 === 0 ? "form" : "letter",
    title: rank % 2 === 0 ? "RELEVÉ DE DÉCISION" : "notification de décision",
    on: decidedOn,
    months,
    rank,
    ...(rank === 5 && { review: ["total-beyond-cap"] }),
  }),
];

export const s4Stories: readonly Story[] = [
  {
    scheme: "asll-ful",
    about: "three months, renewed to the 24th and not beyond",
    papers: [
      request({
        ...ful,
        name: "ful-navette",
        maker: "form",
        variant: "fiche-navette",
        head: ERL,
        organisation: "Maison de l'habitat de Saint-Aubier",
        title: "FICHE NAVETTE",
        on: "2024-12-16",
        asked: "Maintien dans le logement",
        motive: "Médiation avec le propriétaire.",
      }),
      decision({
        ...commission,
        ...ful,
        name: "ful-decision",
        maker: "form",
        title: "RELEVÉ DE DÉCISION",
        on: "2025-01-09",
        months: 3,
      }),
      contract({
        ...ful,
        name: "ful-contrat",
        maker: "form",
        head: CAIRN,
        title: "CONTRAT D'ACCOMPAGNEMENT",
        operator: CAIRN_NAME,
        worker: "Damien Sauvestre",
        on: "2025-01-15",
        startOn: "2025-01-15",
        endOn: "2025-04-14",
        months: 3,
        objective: "Restaurer la solvabilité",
      }),
      ...renewed(["2025-03-17", "2025-04-03"], 1, 6, "2025-04-14"),
      ...renewed(["2025-09-15", "2025-10-02"], 2, 6, "2025-10-14"),
      ...renewed(["2026-03-16", "2026-04-02"], 3, 6, "2026-04-14"),
      ...renewed(["2026-09-14", "2026-10-01"], 4, 3, "2026-10-14"),
      ...renewed(["2026-12-14", "2027-01-07"], 5, 3, "2027-01-14"),
    ],
    outcome: outcome("running", {
      agreement: "ful-2025",
      startOn: "2025-01-15",
      plannedEndOn: "2027-01-14",
      monthsGranted: 24,
      // 400 € for three months at first; 800.05 € for six more, and in proportion for three.
      tranches: [
        ["2025-01-15", "2025-04-14", 3, 40_000, 40_000],
        ["2025-04-15", "2025-10-14", 6, 80_005, 80_005],
        ["2025-10-15", "2026-04-14", 6, 80_005, 80_005],
        ["2026-04-15", "2026-10-14", 6, 80_005, 80_005],
        ["2026-10-15", "2027-01-14", 3, 40_003, 40_003],
      ],
      lines: [
        ["2025-01", "1/1", 40_000],
        ["2025-04", "1/1", 80_005, 2],
        ["2025-10", "1/1", 80_005, 3],
        ["2026-04", "1/1", 80_005, 4],
        ["2026-10", "1/1", 40_003, 5],
      ],
    }),
  },
];
