import { longDate, shortDate } from "../../samples/drawing/french.ts";
import type { Part, Row, StoryPaper } from "./scheme-papers.ts";
import { household, paper, professional, type Sheet, where, who } from "./scheme-sheet.ts";

export const REQUESTS = ["Accès au logement", "Maintien dans le logement", "Diagnostic"] as const;

type Request = Sheet & {
  readonly variant: NonNullable<StoryPaper["variant"]>;
  readonly organisation: string;
  readonly asked?: (typeof REQUESTS)[number];
  readonly motive: string;
  readonly signed?: boolean;
};

/** The request: a fiche d'orientation, a fiche navette, an imprimé 42, or a letter. */
export function request(sheet: Request): StoryPaper {
  const { head, person, organisation, asked, motive, signed = true, variant } = sheet;
  const signers = [household("Signature du ménage", person, signed), professional("Signature du prescripteur", head)];
  const parts: Part[] = [
    {
      title: "Service prescripteur",
      rows: [
        ["Organisme", organisation],
        ["Référent", head.signer],
      ],
    },
    { title: "Ménage", rows: [...who(person), ...where(person)] },
    {
      title: "Demande",
      rows: [
        ...(asked === undefined ? [] : [{ label: "Objet de la demande", boxes: REQUESTS, ticked: asked }]),
        ["Motif de la demande", motive],
      ],
    },
  ];
  const sentences = sheet.maker === "letter" ? ["Le ménage adhère à cette demande et la signe avec moi."] : [];
  return { ...paper(sheet, "orientation", parts, signers, sentences), variant };
}

export const RESULTS = ["Accord", "Refus", "Ajournement", "Réorientation"] as const;

type Decision = Sheet & {
  readonly commission: string;
  readonly result?: (typeof RESULTS)[number];
  readonly months?: number;
  readonly startOn?: string;
  readonly operator?: string;
  readonly rank?: number;
  /** When it is told, where that is later than the session. */
  readonly toldOn?: string;
};

/** The commission's answer, as a form or as a letter that says it in sentences. */
export function decision(sheet: Decision): StoryPaper {
  const { maker, head, person, commission, on, result = "Accord", months, startOn, operator, rank } = sheet;
  const told = { ...sheet, on: sheet.toldOn ?? on };
  const signers = [professional(head.role, head)];
  if (maker === "letter") {
    const asked = rank === undefined ? "la demande" : `la demande de renouvellement n° ${rank}`;
    const length = months === undefined ? "" : ` pour une durée de ${months} mois`;
    const from = startOn === undefined ? "" : `, à compter du ${longDate(startOn)}`;
    const sentences = [
      `La ${commission}, réunie en séance du ${longDate(on)}, a examiné ${asked} présentée pour ce ménage.`,
      `Décision : ${result.toLowerCase()}${length}${from}.`,
      ...(operator === undefined ? [] : [`La mesure est confiée à l'opérateur suivant : ${operator}.`]),
    ];
    return paper(told, "decision", [{ title: "Ménage", rows: who(person) }], signers, sentences);
  }
  const rows: Row[] = [
    ["Commission", commission],
    ["Séance du", shortDate(on)],
    { label: "Décision", boxes: RESULTS, ticked: result },
    ...(rank === undefined ? [] : ([["Renouvellement n°", String(rank)]] as const)),
    ...(months === undefined ? [] : ([["Durée accordée", `${months} mois`]] as const)),
    ...(startOn === undefined ? [] : ([["À compter du", shortDate(startOn)]] as const)),
    ...(operator === undefined ? [] : ([["Opérateur désigné", operator]] as const)),
  ];
  return paper(
    told,
    "decision",
    [
      { title: "Ménage", rows: who(person) },
      { title: "Décision", rows },
    ],
    signers,
  );
}
