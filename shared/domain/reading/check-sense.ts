import { Temporal } from "temporal-polyfill";
import type { DocumentKind, FieldName, ReadField, ReadFields } from "../../../schemas/field.ts";
import { fieldsOfKind } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import { doubtEmail } from "./doubt-email.ts";
import { FIELD_LABELS, REQUIRED } from "./vocabulary-fields.ts";

/** Papers of a measure are younger than this; an older date was misread. */
const OLDEST_PAPER_YEARS = 30;
/** Nobody younger asks for a home of their own: such a date is a child's, or the paper's. */
const YOUNGEST_HOLDER_YEARS = 14;
const OLDEST_PERSON_YEARS = 110;
/** Farthest end or start of a measure from today. */
const FARTHEST_YEARS = 15;

/** No scheme grants more at a time: a figure was misread, or the box before it was taken for one (« ☒12 mois »). */
const MOST_MONTHS = 36;

/** Above these a comma was lost. */
const MOST_CENTS: readonly (readonly [FieldName, number])[] = [
  ["monthlyIncomeCents", 1_000_000],
  ["rentCents", 400_000],
  ["housingAidCents", 150_000],
  ["rentArrearsCents", 10_000_000],
  ["otherDebtCents", 30_000_000],
];

type Fields = Record<string, ReadField>;

/** Checks what was read against itself and against today. What makes no sense is not accepted, and is told. */
export function checkSense(
  kind: DocumentKind,
  read: ReadFields,
  today: string,
): { fields: Fields; findings: Finding[] } {
  const fields: Fields = { ...read };
  const findings: Finding[] = [];
  const refuse = (names: readonly FieldName[], code: string, message: string) => {
    for (const name of names) {
      const field = fields[name];
      if (field !== undefined)
        fields[name] = { ...field, accepted: false, confidence: Math.min(field.confidence, 0.3) };
    }
    const [field] = names;
    findings.push({ code, severity: "error", ...(field !== undefined && { field }), message });
  };
  const date = (name: FieldName) =>
    typeof fields[name]?.value === "string" ? (fields[name].value as string) : undefined;
  const number = (name: FieldName) =>
    typeof fields[name]?.value === "number" ? (fields[name].value as number) : undefined;
  const years = (count: number) => Temporal.PlainDate.from(today).add({ years: count }).toString();
  const label = (name: FieldName) => FIELD_LABELS[name];

  for (const [name, field] of Object.entries(fields)) {
    const shape = (fieldsOfKind[kind] as Record<string, { safeParse(value: unknown): { success: boolean } }>)[name];
    if (shape?.safeParse(field.value).success !== true) delete fields[name];
  }
  const birth = date("household.birthOn");
  if (birth !== undefined && (birth > years(-YOUNGEST_HOLDER_YEARS) || birth < years(-OLDEST_PERSON_YEARS))) {
    refuse(
      ["household.birthOn"],
      "field-out-of-sense",
      "La date de naissance lue n'est pas possible : vérifiez-la sur le document.",
    );
  }
  for (const name of ["documentOn", "signedOn", "sessionOn"] as const) {
    const value = date(name);
    if (value !== undefined && value > today)
      refuse(
        [name],
        "date-in-future",
        `La ${label(name)} lue est postérieure à aujourd'hui : vérifiez-la sur le document.`,
      );
    else if (value !== undefined && value < years(-OLDEST_PAPER_YEARS))
      refuse(
        [name],
        "field-out-of-sense",
        `La ${label(name)} lue est trop ancienne pour être juste : vérifiez-la sur le document.`,
      );
    else if (value !== undefined && birth !== undefined && value <= birth)
      refuse(
        [name],
        "field-out-of-sense",
        `La ${label(name)} lue précède la date de naissance : vérifiez-les sur le document.`,
      );
  }
  for (const name of ["startOn", "endOn"] as const) {
    const value = date(name);
    if (value !== undefined && (value < years(-FARTHEST_YEARS) || value > years(FARTHEST_YEARS)))
      refuse(
        [name],
        "field-out-of-sense",
        `La ${label(name)} lue est trop éloignée pour être juste : vérifiez-la sur le document.`,
      );
  }
  const start = date("startOn");
  const end = date("endOn");
  if (start !== undefined && end !== undefined && end <= start)
    refuse(
      ["endOn", "startOn"],
      "field-out-of-sense",
      "La date de fin lue n'est pas après la date de début : vérifiez les deux sur le document.",
    );
  else if (kind === "contract" && start !== undefined && end !== undefined) {
    const months = number("months");
    if (months !== undefined && !spans(start, months, end))
      refuse(
        ["months", "startOn", "endOn"],
        "months-differ-from-dates",
        "La durée lue ne correspond pas aux dates de début et de fin : vérifiez les trois sur le document.",
      );
  }
  const visits = number("visitsDone");
  const home = number("homeVisitsDone");
  if (visits !== undefined && home !== undefined && home > visits)
    refuse(
      ["homeVisitsDone", "visitsDone"],
      "field-out-of-sense",
      "Il y a plus de visites à domicile que de visites en tout : vérifiez les deux nombres sur le document.",
    );
  for (const [name, most] of MOST_CENTS) {
    const cents = number(name);
    if (cents !== undefined && cents > most)
      refuse(
        [name],
        "field-out-of-sense",
        `Le montant lu pour « ${label(name)} » n'est pas vraisemblable : vérifiez-le sur le document.`,
      );
  }
  const rent = number("rentCents");
  const aid = number("housingAidCents");
  if (rent !== undefined && aid !== undefined && rent > 0 && aid > rent * 1.5)
    refuse(
      ["housingAidCents", "rentCents"],
      "field-out-of-sense",
      "L'aide au logement lue dépasse le loyer : vérifiez les deux montants sur le document.",
    );
  for (const name of ["months", "monthsGranted", "monthsRequested"] as const) {
    const count = number(name);
    if (count !== undefined && count > MOST_MONTHS)
      refuse(
        [name],
        "field-out-of-sense",
        `La ${label(name)} lue n'est pas vraisemblable : vérifiez-la sur le document.`,
      );
  }
  for (const name of ["household.adults", "household.children"] as const) {
    const count = number(name);
    if (count !== undefined && count > 20)
      refuse(
        [name],
        "field-out-of-sense",
        `Le ${label(name)} lu n'est pas vraisemblable : vérifiez-le sur le document.`,
      );
  }
  return doubtEmail({ fields, findings });
}

/** Whether `months` from `start` end on `end`: the day before the same day-number, give or take how people count. */
function spans(start: string, months: number, end: string): boolean {
  const next = Temporal.PlainDate.from(start).add({ months });
  const stop = Temporal.PlainDate.from(end);
  const days = next.until(stop, { largestUnit: "days" }).days;
  return days >= -4 && days <= 1;
}

/** What a document of the kind that says this cannot do without: of each list one field has to be there. */
export function requiredOf(
  kind: DocumentKind,
  said: Partial<Record<FieldName, unknown>>,
): readonly (readonly FieldName[])[] {
  if (kind === "other") return [];
  const granted = kind === "decision" && said.decision === "granted";
  // An interim bilan ends nothing; the others are there to say when the measure ended.
  const ended = kind === "bilan" && said.bilanKind !== "interim";
  return [...REQUIRED[kind], ...(granted ? [["monthsGranted"] as const] : []), ...(ended ? [["endOn"] as const] : [])];
}

/** What the kind cannot do without and the page does not have, one finding each. */
export function checkRequired(kind: DocumentKind, fields: ReadFields, told: readonly Finding[]): Finding[] {
  return requiredOf(kind, { decision: fields.decision?.value, bilanKind: fields.bilanKind?.value })
    .filter(
      (names) =>
        names.every((name) => fields[name] === undefined) &&
        !told.some((finding) => finding.field !== undefined && names.includes(finding.field as FieldName)),
    )
    .map((names) => {
      const [field] = names;
      const labels = names.map((name) => `« ${FIELD_LABELS[name]} »`).join(" ou ");
      return {
        code: "field-missing",
        severity: "error" as const,
        ...(field !== undefined && { field }),
        message: `Il manque ${labels} : complétez d'après le document, ou demandez un document complet.`,
      };
    });
}
