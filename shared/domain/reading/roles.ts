import type { DocumentKind, FieldName } from "../../../schemas/field.ts";
import type { PartName, Target } from "./candidate.ts";
import type { Role } from "./vocabulary-labels.ts";
import type { OptionField } from "./vocabulary-options.ts";
import type { Section } from "./vocabulary-sections.ts";

/** How the text after a label is read. */
export type ValueType =
  | "date"
  | "birth"
  | "name"
  | "full-name"
  | "full-name-reversed"
  | "organisation"
  | "partner"
  | "text"
  | "list"
  | "identifier"
  | "phone"
  | "email"
  | "postal-code"
  | "city"
  | "postal-city"
  | "address"
  | "count"
  | "months"
  | "rank"
  | "cents"
  | "composition"
  | "option"
  | "period"
  | "scheme"
  | "yes-no"
  | "none";

const TYPES: Readonly<Record<Role, ValueType>> = {
  "last-name": "name",
  "first-name": "name",
  "birth-name": "name",
  "full-name": "full-name",
  "full-name-reversed": "full-name-reversed",
  "birth-on": "birth",
  address: "address",
  "address-more": "text",
  "postal-code": "postal-code",
  city: "city",
  "postal-city": "postal-city",
  phone: "phone",
  email: "email",
  organisation: "organisation",
  "document-on": "date",
  "signed-on": "date",
  date: "date",
  reference: "identifier",
  "measure-ref": "identifier",
  scheme: "scheme",
  "request-kind": "option",
  adults: "count",
  children: "count",
  composition: "composition",
  income: "cents",
  "rent-total": "cents",
  "rent-bare": "cents",
  "rent-charges": "cents",
  rent: "cents",
  "housing-aid": "cents",
  arrears: "cents",
  "other-debt": "cents",
  occupancy: "option",
  landlord: "organisation",
  "eviction-stage": "option",
  "housing-defects": "option",
  "other-accompaniment": "text",
  motive: "text",
  commission: "organisation",
  "session-on": "date",
  decision: "option",
  months: "months",
  "months-granted": "months",
  "months-requested": "months",
  "start-on": "date",
  "end-on": "date",
  "end-planned": "date",
  "end-actual": "date",
  "end-current": "date",
  period: "period",
  "period-requested": "none",
  "period-current": "period",
  "renewal-rank": "rank",
  operator: "organisation",
  worker: "full-name",
  "handled-by": "full-name",
  conditions: "text",
  objectives: "list",
  "visit-rhythm": "text",
  "bilan-kind": "option",
  "visits-done": "count",
  "office-visits": "count",
  "home-visits": "count",
  outcome: "option",
  relay: "text",
  recommendations: "text",
  reason: "text",
  exceptional: "yes-no",
  amount: "cents",
  ignored: "none",
};

export const typeOfRole = (role: Role): ValueType => TYPES[role];

const PLAIN: Partial<Readonly<Record<Role, FieldName>>> = {
  "document-on": "documentOn",
  "signed-on": "signedOn",
  reference: "reference",
  "measure-ref": "measureRef",
  scheme: "scheme",
  "request-kind": "requestKind",
  adults: "household.adults",
  composition: "household.adults",
  children: "household.children",
  income: "monthlyIncomeCents",
  "housing-aid": "housingAidCents",
  arrears: "rentArrearsCents",
  "other-debt": "otherDebtCents",
  occupancy: "occupancy",
  landlord: "landlord",
  "eviction-stage": "evictionStage",
  "housing-defects": "housingDefects",
  "other-accompaniment": "otherAccompaniment",
  motive: "motive",
  commission: "commission",
  "session-on": "sessionOn",
  decision: "decision",
  "start-on": "startOn",
  "renewal-rank": "renewalRank",
  operator: "operator",
  conditions: "conditions",
  exceptional: "exceptional",
  objectives: "objectives",
  "visit-rhythm": "visitRhythm",
  "bilan-kind": "bilanKind",
  "visits-done": "visitsDone",
  "home-visits": "homeVisitsDone",
  outcome: "outcome",
  relay: "relay",
  recommendations: "recommendations",
  reason: "reason",
};

const PARTS: Partial<Readonly<Record<Role, PartName>>> = {
  "rent-total": "rent-total",
  "rent-bare": "rent-bare",
  "rent-charges": "rent-charges",
  rent: "rent",
  "office-visits": "office-visits",
  "end-on": "end-on",
  "end-planned": "end-planned",
  "end-actual": "end-actual",
  "end-current": "end-current",
  period: "end-on",
  "period-current": "end-current",
};

const MONTHS: Partial<Readonly<Record<DocumentKind, { field: FieldName; roles: readonly Role[] }>>> = {
  decision: { field: "monthsGranted", roles: ["months", "months-granted"] },
  contract: { field: "months", roles: ["months", "months-granted"] },
  renewal: { field: "monthsRequested", roles: ["months", "months-requested"] },
};

const HOUSEHOLD: Partial<Readonly<Record<Role, Target>>> = {
  "last-name": "household.lastName",
  "first-name": "household.firstName",
  "birth-name": "part:birth-name",
  "full-name": "household.lastName",
  "full-name-reversed": "household.lastName",
  "birth-on": "household.birthOn",
  address: "household.address",
  "address-more": "part:address-more",
  "postal-code": "household.postalCode",
  city: "household.city",
  "postal-city": "household.city",
  phone: "household.phone",
  email: "household.email",
};
const CO_HOLDER: Partial<Readonly<Record<Role, Target>>> = {
  "last-name": "household.coHolderLastName",
  "first-name": "household.coHolderFirstName",
  "full-name": "household.coHolderLastName",
  "full-name-reversed": "household.coHolderLastName",
};
const REFERRER: Partial<Readonly<Record<Role, Target>>> = {
  "last-name": "part:referrer-last",
  "first-name": "part:referrer-first",
  "full-name": "referrer.contactName",
  "full-name-reversed": "referrer.contactName",
  worker: "referrer.contactName",
  organisation: "referrer.organisation",
  operator: "referrer.organisation",
  phone: "referrer.phone",
  email: "referrer.email",
};
const WORKER: Partial<Readonly<Record<Role, Target>>> = {
  "last-name": "part:worker-last",
  "first-name": "part:worker-first",
  "full-name": "worker",
  "full-name-reversed": "worker",
  worker: "worker",
  organisation: "operator",
};
const OPERATOR: Partial<Readonly<Record<Role, Target>>> = {
  "last-name": "operator",
  organisation: "operator",
  operator: "operator",
  worker: "worker",
};

const PERSONAL: ReadonlySet<Role> = new Set<Role>([
  "last-name",
  "first-name",
  "birth-name",
  "full-name",
  "full-name-reversed",
  "birth-on",
  "address",
  "address-more",
  "postal-code",
  "city",
  "postal-city",
  "phone",
  "email",
  "organisation",
  "worker",
]);

/** Contact details say nothing of whose they are: without a section they need the household's name above them. */
export const CONTACT_ROLES: ReadonlySet<Role> = new Set<Role>([
  "address",
  "address-more",
  "postal-code",
  "city",
  "postal-city",
  "phone",
  "email",
]);

/** What a label means in this kind of document and section; `undefined` where it means none of our fields. */
export function targetOf(role: Role, section: Section | undefined, kind: DocumentKind): Target | undefined {
  // Who handles a letter's subject wrote it; on other papers it is the office that sends them.
  if (role === "handled-by") return kind === "orientation" ? "referrer.contactName" : undefined;
  if (PERSONAL.has(role)) return personTarget(role, section, kind);
  const months = MONTHS[kind];
  if (role === "months" || role === "months-granted" || role === "months-requested")
    return months?.roles.includes(role) === true ? months.field : undefined;
  if (role === "landlord" && section === "signature") return undefined;
  // On a renewal a « période » that is not called the current one may be the one asked for.
  if (role === "period" && kind === "renewal") return undefined;
  const part = PARTS[role];
  if (part !== undefined) return `part:${part}`;
  return PLAIN[role];
}

function personTarget(role: Role, given: Section | undefined, kind: DocumentKind): Target | undefined {
  // A social worker named in the household's part is nobody of the household.
  const section =
    role === "worker" && (given === "household" || given === "co-holder" || given === "family") ? undefined : given;
  switch (section) {
    case "household":
      return HOUSEHOLD[role];
    case "co-holder":
      return CO_HOLDER[role];
    case "referrer":
    case "worker":
      if (kind === "orientation") return REFERRER[role];
      return kind === "contract" ? WORKER[role] : undefined;
    case "operator":
      return kind === "contract" || kind === "decision" ? OPERATOR[role] : undefined;
    case "landlord":
      return role === "last-name" || role === "organisation" ? "landlord" : undefined;
    case "family":
    case "authority":
    case "signature":
      return undefined;
    default:
      if (role === "worker")
        return kind === "contract" ? "worker" : kind === "orientation" ? "referrer.contactName" : undefined;
      if (role === "organisation")
        return kind === "orientation" ? "referrer.organisation" : kind === "contract" ? "operator" : undefined;
      return HOUSEHOLD[role];
  }
}

const OPTION_ROLES: Partial<Readonly<Record<Role, OptionField>>> = {
  decision: "decision",
  "bilan-kind": "bilanKind",
  outcome: "outcome",
  "request-kind": "requestKind",
  occupancy: "occupancy",
  "eviction-stage": "evictionStage",
  "housing-defects": "housingDefects",
};
export const optionFieldOf = (role: Role): OptionField | undefined => OPTION_ROLES[role];
