import type { DocumentKind } from "../../schemas/field.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import { type CountedField, countFields, type FieldCounts, isWrongAccepted } from "./count-fields.ts";
import { type JudgedDocument, valuesOfBlank } from "./judge-documents.ts";
import { type Family, families } from "./judge-fields.ts";
import { degreeOf } from "./label.ts";

export type KindCounts = { kind: string; documents: number; right: number; wrong: number; unread: number };
export type GroupCounts = { name: string; documents: number; required: FieldCounts; critical: FieldCounts };

/** How well a labelled set was read. */
export type Accuracy = {
  /** Labelled documents. */
  documents: number;
  /** Rows that no label speaks of (a packet cut too often), and labels without a row. */
  extra: number;
  lost: number;
  kinds: KindCounts[];
  otherRecorded: number;
  /** Refused, and how many of them a label says should be. */
  rejected: { documents: number; expected: number };
  byKind: { kind: string; fields: ({ field: string } & FieldCounts)[]; total: FieldCounts }[];
  totals: { all: FieldCounts; required: FieldCounts; critical: FieldCounts };
  families: ({ family: Family } & FieldCounts)[];
  byDegradation: GroupCounts[];
  byLayout: GroupCounts[];
  /** What the goals ask of: pages that are neither blank nor handwritten. */
  goals: { light: FieldCounts; heavy: FieldCounts; kinds: Omit<KindCounts, "kind"> };
  blank: { documents: number; withValue: number; values: number };
  handwritten: { documents: number; recorded: number; withAccepted: number; withWrongAccepted: number };
  calibration: Calibration;
};

const kindOrder = ["orientation", "decision", "contract", "bilan", "renewal", "other", ""];

export function computeAccuracy(documents: readonly JudgedDocument[]): Accuracy {
  const kinds = byKind(documents);
  const fields = documents.flatMap((document) => document.fields);
  const printed = documents.filter(({ label }) => label && !label.blank && !label.handwritten);
  const requiredOf = (degree: "light" | "heavy") =>
    countFields(fieldsOf(printed.filter(({ label }) => label && degreeOf(label) === degree)).filter(isRequired));
  const blank = documents.filter(({ label }) => label?.blank);
  const ofBlank = blank.map((document) => valuesOfBlank(document).length);
  const handwritten = documents.filter(({ label }) => label?.handwritten);
  const rejected = documents.filter(({ row }) => row?.status === "rejected");
  const labelled = documents.filter(({ label }) => label !== undefined);
  return {
    documents: labelled.length,
    extra: documents.length - labelled.length,
    lost: labelled.filter(({ row }) => row === undefined).length,
    kinds: byKind(labelled.filter(hasKind)).map(([kind, of]) => ({ kind, ...countKinds(of) })),
    otherRecorded: documents.filter(isOtherRecorded).length,
    rejected: {
      documents: rejected.length,
      expected: rejected.filter(({ label }) => label?.status === "rejected").length,
    },
    byKind: kinds.map(([kind, of]) => ({
      kind,
      fields: groups(fieldsOf(of), ({ field }) => field)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, counted]) => ({ field, ...countFields(counted) })),
      total: countFields(fieldsOf(of)),
    })),
    totals: {
      all: countFields(fields),
      required: countFields(fields.filter(isRequired)),
      critical: countFields(fields.filter(isCritical)),
    },
    families: families.map((family) => ({ family, ...countFields(fields.filter((one) => one.family === family)) })),
    byDegradation: groupCounts(documents, ({ label }) => label?.degradation ?? ""),
    byLayout: groupCounts(documents, ({ label }) => label?.layout ?? ""),
    goals: { light: requiredOf("light"), heavy: requiredOf("heavy"), kinds: countKinds(printed.filter(hasKind)) },
    blank: {
      documents: blank.length,
      withValue: ofBlank.filter((count) => count > 0).length,
      values: ofBlank.reduce((sum, count) => sum + count, 0),
    },
    handwritten: {
      documents: handwritten.length,
      recorded: handwritten.filter(({ row }) => row?.status === "recorded").length,
      withAccepted: handwritten.filter((document) => document.fields.some(isAccepted)).length,
      withWrongAccepted: handwritten.filter((document) => document.fields.some(isWrongAccepted)).length,
    },
    calibration: calibrate(
      fields.flatMap(({ confidence, right }) => (confidence === undefined ? [] : [{ confidence, right }])),
    ),
  };
}

const fieldsOf = (documents: readonly JudgedDocument[]) => documents.flatMap(({ fields }) => fields);
const isRequired = ({ required }: CountedField) => required;
const isCritical = ({ family }: CountedField) => family !== undefined;
const isAccepted = ({ outcome }: CountedField) => outcome === "accepted";
const hasKind = ({ label }: JudgedDocument) => label?.kind !== undefined;
const kindOf = ({ label, row }: JudgedDocument): DocumentKind | "" => label?.kind ?? row?.kind ?? "";

function isOtherRecorded({ label, row }: JudgedDocument): boolean {
  return row?.status === "recorded" && (label?.kind === "other" || row.kind === "other");
}

function countKinds(documents: readonly JudgedDocument[]): Omit<KindCounts, "kind"> {
  const unread = documents.filter(({ row }) => row?.kind === undefined).length;
  const right = documents.filter(({ label, row }) => row?.kind === label?.kind).length;
  return { documents: documents.length, right, wrong: documents.length - right - unread, unread };
}

function groupCounts(
  documents: readonly JudgedDocument[],
  nameOf: (document: JudgedDocument) => string,
): GroupCounts[] {
  return groups(documents, nameOf)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, of]) => ({
      name,
      documents: of.length,
      required: countFields(fieldsOf(of).filter(isRequired)),
      critical: countFields(fieldsOf(of).filter(isCritical)),
    }));
}

function byKind(documents: readonly JudgedDocument[]): [string, JudgedDocument[]][] {
  return groups(documents, kindOf).sort(([a], [b]) => kindOrder.indexOf(a) - kindOrder.indexOf(b));
}

function groups<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  return [...Map.groupBy(items, keyOf)];
}
