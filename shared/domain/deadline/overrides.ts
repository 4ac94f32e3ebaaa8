import type { OverridableCheck } from "../../../schemas/act.ts";
import type { Deadline } from "../../../schemas/deadline.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { deadlineOf, isOver, type Subject } from "./subject.ts";

type Breach = Omit<Parameters<typeof deadlineOf>[1], "code" | "severity"> & {
  code: OverridableCheck;
  /** The other measure of a pair: whoever set the check aside there meant the pair. */
  other?: Measure;
};

/**
 * A breach that a person may set aside: then it is only told. Once such a measure is over there is
 * nothing left to decide, and nothing is told.
 */
export function breachDeadlines(subject: Subject, { other, ...breach }: Breach): Deadline[] {
  const isSetAside = [subject.measure, ...(other ? [other] : [])]
    .flatMap(({ overrides }) => overrides)
    .some(({ check }) => check === breach.code);
  if (!isSetAside) return [deadlineOf(subject, { ...breach, severity: "error" })];
  if (isOver(subject.measure)) return [];
  // The reason may speak of people: it stays in the record, and out of e-mails and calendars.
  const message = `${breach.message} Écarté par une personne, pour un motif qui est au dossier.`;
  return [deadlineOf(subject, { ...breach, severity: "info", message })];
}
