import type { CalendarDate } from "../../schemas/calendar.ts";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { countOf } from "../../shared/domain/wording/amounts.ts";
import { formatLongDate } from "../../shared/domain/wording/dates.ts";
import { documentKindLabel } from "../../shared/domain/wording/labels.ts";
import { upperFirst } from "../format/sentence.ts";

type Life = Pick<AnswerOf<"readMeasure">, "stretches" | "marks" | "endedOn">;

/** A moment of a measure's life in a sentence. `document` where a paper of the measure is what happened. */
export interface Moment {
  on: CalendarDate;
  says: string;
  document?: string;
}

export const stretchTitles: Record<Life["stretches"][number]["kind"], string> = {
  granted: "accordée",
  renewed: "renouvelée",
  suspended: "suspendue",
};

function tellStretch({ kind, fromOn, toOn, months, number }: Life["stretches"][number]): string {
  const span = `du ${formatLongDate(fromOn)} au ${formatLongDate(toOn)}`;
  if (kind === "suspended") return `Suspendue ${span}`;
  const rank = kind === "renewed" && number !== undefined ? ` (tranche ${number})` : "";
  const length = months === undefined ? "" : `, ${countOf(months, "mois", "mois")}`;
  return `${upperFirst(stretchTitles[kind])}${rank} ${span}${length}`;
}

/** What the timeline shows, in sentences, in the order of the days: for those who do not see it, and for everybody. */
export function tellLife({ stretches, marks, endedOn }: Life): Moment[] {
  const moments: Moment[] = [
    ...stretches.map((stretch) => ({ on: stretch.fromOn, says: tellStretch(stretch) })),
    ...marks.map(({ on, kind, held, documentId }) => ({
      on,
      says: `${upperFirst(documentKindLabel(kind))}${held ? ", à vérifier" : ""}`,
      document: documentId,
    })),
    ...(endedOn === undefined ? [] : [{ on: endedOn, says: "Fin de l’accompagnement" }]),
  ];
  return moments.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
