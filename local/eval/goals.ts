import type { Accuracy } from "./figures.ts";

/** One of the goals: `held` is absent where the set has nothing to measure it by. */
export type Goal = {
  code: string;
  text: string;
  /** The least or the most that holds, as a share of `of` where `measured` is a count. */
  least?: number;
  most?: number;
  held?: boolean;
  measured?: number;
  of?: number;
};

/** The goals for reading, each as the issue that set them puts it. */
export function judgeGoals({
  goals,
  totals,
  calibration,
  blank,
  handwritten,
  otherRecorded,
  documents,
}: Accuracy): Goal[] {
  const { light, heavy, kinds } = goals;
  const { right, wrongAccepted } = totals.critical;
  return [
    atLeast("light", "Champs exigés justes, pages propres ou peu abîmées : au moins 99 %", {
      count: light.right,
      of: light.labelled,
      least: 0.99,
    }),
    atLeast("heavy", "Champs exigés justes ou à vérifier, pages très abîmées : au moins 95 %", {
      count: heavy.rightOrReview,
      of: heavy.labelled,
      least: 0.95,
    }),
    atMost("critical", "Valeurs critiques acceptées et fausses : au plus 1 sur 1 000", {
      count: wrongAccepted,
      of: right + wrongAccepted,
      most: 0.001,
    }),
    atLeast("kind", "Type de document juste : au moins 99 %", { count: kinds.right, of: kinds.documents, least: 0.99 }),
    atMost("other", "« other » enregistré : jamais", { count: otherRecorded, of: documents, most: 0 }),
    atMost("blank", "Formulaires vierges dont une valeur ou une case est sortie : aucun", {
      count: blank.withValue,
      of: blank.documents,
      most: 0,
    }),
    atMost("handwritten", "Pages manuscrites avec une valeur acceptée et fausse : aucune", {
      count: handwritten.withWrongAccepted,
      of: handwritten.documents,
      most: 0,
    }),
    {
      code: "auroc",
      text: "AUROC de la confiance : au moins 0,90",
      least: 0.9,
      ...(calibration.auroc !== undefined && { held: calibration.auroc >= 0.9, measured: calibration.auroc }),
    },
  ];
}

function atLeast(code: string, text: string, { count, of, least }: { count: number; of: number; least: number }): Goal {
  return { code, text, least, ...(of > 0 && { held: count / of >= least, measured: count, of }) };
}

function atMost(code: string, text: string, { count, of, most }: { count: number; of: number; most: number }): Goal {
  return { code, text, most, ...(of > 0 && { held: count / of <= most, measured: count, of }) };
}
