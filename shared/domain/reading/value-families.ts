import type { FieldName } from "../../../schemas/field.ts";

/** Values that are misread for the same reasons. */
export type Family =
  | "name"
  | "body"
  | "place"
  | "text"
  | "date"
  | "amount"
  | "number"
  | "code"
  | "contact"
  | "option"
  | "ink";

const FAMILIES: Readonly<Record<Exclude<Family, "date" | "amount" | "ink" | "text">, readonly string[]>> = {
  name: [
    "household.lastName",
    "household.firstName",
    "household.coHolderLastName",
    "household.coHolderFirstName",
    "referrer.contactName",
    "worker",
  ],
  body: ["referrer.organisation", "operator", "landlord", "commission"],
  place: ["household.address", "household.postalCode", "household.city"],
  number: [
    "household.adults",
    "household.children",
    "months",
    "monthsGranted",
    "monthsRequested",
    "renewalRank",
    "visitsDone",
    "homeVisitsDone",
  ],
  code: ["reference", "measureRef"],
  contact: ["household.phone", "household.email", "referrer.phone", "referrer.email"],
  option: [
    "scheme",
    "requestKind",
    "occupancy",
    "evictionStage",
    "housingDefects",
    "decision",
    "bilanKind",
    "outcome",
    "exceptional",
  ],
};

const byField = new Map<string, Family>(
  Object.entries(FAMILIES).flatMap(([family, fields]) => fields.map((field) => [field, family as Family] as const)),
);

/** The family of a field: what none of the lists names is told by the end of its name, or is free text. */
export function familyOf(field: FieldName): Family {
  if (field.endsWith("Signed")) return "ink";
  if (field.endsWith("On")) return "date";
  if (field.endsWith("Cents")) return "amount";
  return byField.get(field) ?? "text";
}
