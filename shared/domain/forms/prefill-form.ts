import type { FieldName } from "../../../schemas/field.ts";
import type { Measure } from "../../../schemas/measure.ts";
import { formatDate } from "../wording/dates.ts";
import { schemeLabel } from "../wording/schemes.ts";
import type { FormKind } from "./form-definition.ts";

/** The papers that a measure may still need, in the order in which they come. None where it is over and refused. */
export function formKindsFor({ status }: Pick<Measure, "status">): FormKind[] {
  switch (status) {
    case "requested":
    case "incomplete":
    case "submitted":
    case "adjourned":
    case "granted":
    case "contracted":
      return ["decision", "contract"];
    case "running":
      return ["decision", "contract", "bilan", "renewal"];
    case "ended":
    case "broken-off":
      return ["bilan"];
    case "refused":
    case "redirected":
      return [];
  }
}

/**
 * What is known of a measure, as it is written on a form of a kind. What the paper itself is there to say (a decision,
 * the day it really ended, a signature) is left open.
 */
export function prefillForm(kind: FormKind, measure: Measure): ReadonlyMap<FieldName, string> {
  const { household } = measure;
  const known: Partial<Record<FieldName, string | undefined>> = {
    measureRef: measure.reference,
    reference: measure.requestReference,
    "household.lastName": household.lastName,
    "household.firstName": household.firstName,
    "household.birthOn": formatDate(household.birthOn),
    "household.coHolderLastName": household.coHolderLastName,
    "household.coHolderFirstName": household.coHolderFirstName,
    scheme: schemeLabel(measure.scheme),
    operator: measure.operator,
    ...datesFor(kind, measure),
  };
  return new Map(Object.entries(known).flatMap(([name, text]) => (text ? [[name as FieldName, text]] : [])));
}

function datesFor(kind: FormKind, measure: Measure): Partial<Record<FieldName, string>> {
  const granted = "monthsGranted" in measure ? measure.monthsGranted : undefined;
  const months = granted === undefined ? {} : { months: String(granted) };
  if (!("tranches" in measure)) return kind === "contract" ? months : {};
  const start = { startOn: formatDate(measure.startOn) };
  const end = { endOn: formatDate(measure.plannedEndOn) };
  if (kind === "contract") return { ...start, ...end, ...months };
  if (kind === "bilan") return start;
  return kind === "renewal" ? { ...end, renewalRank: String(measure.tranches.length) } : {};
}
