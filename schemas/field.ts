import { z } from "zod";
import { CalendarDate } from "./calendar.ts";
import { PositiveCents } from "./money.ts";
import { Box } from "./page.ts";
import { SchemeId } from "./scheme.ts";

const Text = z.string().min(1);
const Count = z.int().nonnegative();
const Months = z.int().positive();
const Rank = z.int().positive();

/** E.164, as `+33…`. */
export const Phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ title: "Téléphone (E.164)" });
export type Phone = z.infer<typeof Phone>;

const everyKind = {
  documentOn: CalendarDate,
  reference: Text,
  measureRef: Text,
  scheme: SchemeId,
  "household.lastName": Text,
  "household.firstName": Text,
  "household.birthOn": CalendarDate,
  "household.coHolderLastName": Text,
  "household.coHolderFirstName": Text,
  "household.address": Text,
  "household.postalCode": z.string().regex(/^\d{5}$/),
  "household.city": Text,
  "household.phone": Phone,
  "household.email": z.email(),
  householdSigned: z.boolean(),
  professionalSigned: z.boolean(),
  signedOn: CalendarDate,
};

const orientation = {
  requestKind: z.enum(["access", "maintenance", "diagnostic"]),
  "referrer.organisation": Text,
  "referrer.contactName": Text,
  "referrer.phone": Phone,
  "referrer.email": z.email(),
  "household.adults": Count,
  "household.children": Count,
  monthlyIncomeCents: PositiveCents,
  rentCents: PositiveCents,
  housingAidCents: PositiveCents,
  rentArrearsCents: PositiveCents,
  otherDebtCents: PositiveCents,
  occupancy: z.enum(["tenant", "subtenant", "owner", "hosted", "homeless", "shelter"]),
  landlord: Text,
  evictionStage: z.enum(["none", "notice-to-pay", "summons", "judgment", "order-to-leave", "police-assistance"]),
  housingDefects: z.array(z.enum(["indecent", "unhealthy", "overcrowded", "unsuitable", "too-expensive"])).min(1),
  otherAccompaniment: Text,
  motive: Text,
};

const decision = {
  commission: Text,
  sessionOn: CalendarDate,
  decision: z.enum(["granted", "refused", "adjourned", "redirected"]),
  monthsGranted: Months,
  startOn: CalendarDate,
  renewalRank: Rank,
  operator: Text,
  conditions: Text,
};

const contract = {
  operator: Text,
  worker: Text,
  startOn: CalendarDate,
  endOn: CalendarDate,
  months: Months,
  objectives: z.array(Text).min(1),
  visitRhythm: Text,
};

const bilan = {
  bilanKind: z.enum(["interim", "final", "break-off"]),
  startOn: CalendarDate,
  endOn: CalendarDate,
  visitsDone: Count,
  homeVisitsDone: Count,
  outcome: z.enum(["met", "partly-met", "not-met", "broken-off"]),
  relay: Text,
  recommendations: Text,
  reason: Text,
};

const renewal = {
  monthsRequested: Months,
  renewalRank: Rank,
  exceptional: z.boolean(),
  motive: Text,
  endOn: CalendarDate,
};

/** The fields each kind of document can have, and the type of each value. `other` has those of every kind only. */
export const fieldsOfKind = {
  orientation: { ...everyKind, ...orientation },
  decision: { ...everyKind, ...decision },
  contract: { ...everyKind, ...contract },
  bilan: { ...everyKind, ...bilan },
  renewal: { ...everyKind, ...renewal },
  other: everyKind,
} as const;

/** The five kinds of document that carry a measure, and `other` for everything else. */
export const DocumentKind = z
  .enum(["orientation", "decision", "contract", "bilan", "renewal", "other"])
  .meta({ title: "Type de document" });
export type DocumentKind = z.infer<typeof DocumentKind>;

export const DocumentVariant = z.enum(["fiche-orientation", "fiche-navette", "imprime-42", "lettre"]);
export type DocumentVariant = z.infer<typeof DocumentVariant>;

export type FieldName =
  | keyof (typeof fieldsOfKind)["orientation"]
  | keyof (typeof fieldsOfKind)["decision"]
  | keyof (typeof fieldsOfKind)["contract"]
  | keyof (typeof fieldsOfKind)["bilan"]
  | keyof (typeof fieldsOfKind)["renewal"];

export const FieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type FieldValue = z.infer<typeof FieldValue>;

/**
 * One value with its evidence: the text it was read from, page (from 1), box and confidence (0–1).
 * `accepted` says that the reading stands without a person, whatever else holds the document up.
 */
export const ReadField = z
  .strictObject({
    value: FieldValue,
    text: z.string(),
    confidence: z.number().min(0).max(1),
    accepted: z.boolean(),
    page: z.int().positive(),
    box: Box.optional(),
  })
  .meta({ title: "Champ lu" });
export type ReadField = z.infer<typeof ReadField>;

/** The fields that were read, by name. A field that the page does not have is absent. */
export const ReadFields = z.record(z.string(), ReadField);
export type ReadFields = z.infer<typeof ReadFields>;

const Values = <K extends DocumentKind>(kind: K) => z.object(fieldsOfKind[kind]).partial();

/** What a document states, once its readings stand: the input of every rule. Discriminated by `kind`. */
export const Paper = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("orientation"), ...Values("orientation").shape }),
    z.object({ kind: z.literal("decision"), ...Values("decision").shape }),
    z.object({ kind: z.literal("contract"), ...Values("contract").shape }),
    z.object({ kind: z.literal("bilan"), ...Values("bilan").shape }),
    z.object({ kind: z.literal("renewal"), ...Values("renewal").shape }),
  ])
  .meta({ title: "Contenu d'un document" });
export type Paper = z.infer<typeof Paper>;
export type PaperOf<K extends Paper["kind"]> = Extract<Paper, { kind: K }>;
