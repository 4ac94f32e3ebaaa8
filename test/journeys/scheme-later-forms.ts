import { shortDate } from "../../samples/drawing/french.ts";
import type { Part, Row, StoryPaper } from "./scheme-papers.ts";
import { household, paper, professional, type Sheet, where, who } from "./scheme-sheet.ts";

type Contract = Sheet & {
  readonly operator: string;
  readonly worker: string;
  readonly startOn: string;
  readonly endOn: string;
  readonly months?: number;
  readonly objective: string;
  readonly rhythm?: string;
};

/** The engagement that both sign. */
export function contract(sheet: Contract): StoryPaper {
  const { person, operator, worker, startOn, endOn, months, objective, rhythm } = sheet;
  const parts: Part[] = [
    {
      title: "Entre les soussignés",
      rows: [
        ["Opérateur", operator],
        ["Travailleur social", worker],
      ],
    },
    { title: "Et le ménage", rows: [...who(person), ...where(person)] },
    {
      title: "Durée",
      rows: [
        ["Date de début", shortDate(startOn)],
        ["Date de fin", shortDate(endOn)],
        ...(months === undefined ? [] : ([["Durée", `${months} mois`]] as const)),
        ...(rhythm === undefined ? [] : ([["Rythme des rencontres", rhythm]] as const)),
      ],
    },
    { title: "Objectifs", rows: [["Objectifs de l'accompagnement", objective]] },
  ];
  const signers = [
    household("Signature du ménage", person),
    { label: "Signature du travailleur social", name: worker, signed: true },
  ];
  return paper(sheet, "contract", parts, signers);
}

type Bilan = Sheet & {
  readonly startOn: string;
  readonly endOn: string;
  readonly visits?: number;
  readonly outcome?: string;
  readonly reason?: string;
  readonly signed?: boolean;
};

/** The report; its title says of which kind. */
export function bilan(sheet: Bilan): StoryPaper {
  const { head, person, startOn, endOn, visits, outcome, reason, signed = true } = sheet;
  const parts: Part[] = [
    { title: "Ménage", rows: who(person) },
    {
      title: "Mesure",
      rows: [
        ["Date de début de la mesure", shortDate(startOn)],
        [reason === undefined ? "Date de fin de la mesure" : "Date d'arrêt de la mesure", shortDate(endOn)],
        ...(visits === undefined ? [] : ([["Nombre de rencontres", String(visits)]] as const)),
        ...(outcome === undefined ? [] : ([["Atteinte des objectifs", outcome]] as const)),
        ...(reason === undefined ? [] : ([["Motif de la rupture", reason]] as const)),
      ],
    },
  ];
  const signers = [household("Signature du ménage", person, signed), professional("Signature de l'intervenant", head)];
  return paper(sheet, "bilan", parts, signers);
}

type Renewal = Sheet & {
  readonly months: number;
  readonly endOn: string;
  readonly rank?: number;
  readonly exceptional?: boolean;
  readonly motive: string;
};

/** Asks for more months. */
export function renewal(sheet: Renewal): StoryPaper {
  const { head, person, months, endOn, rank, exceptional, motive } = sheet;
  const rows: Row[] = [
    ["Date de fin de la mesure en cours", shortDate(endOn)],
    ["Durée demandée", `${months} mois`],
    ...(rank === undefined ? [] : ([["Renouvellement n°", String(rank)]] as const)),
    ...(exceptional === undefined
      ? []
      : [{ label: "À titre exceptionnel", boxes: ["Oui", "Non"], ticked: exceptional ? "Oui" : "Non" }]),
    ["Motif de la demande", motive],
  ];
  const signers = [household("Signature du ménage", person), professional("Signature du référent", head)];
  return paper(
    sheet,
    "renewal",
    [
      { title: "Ménage", rows: who(person) },
      { title: "Demande", rows },
    ],
    signers,
  );
}
