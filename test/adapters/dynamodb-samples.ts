import { createHash } from "node:crypto";
import type { Arrival } from "../../schemas/arrival.ts";
import type { Document, Reading } from "../../schemas/document.ts";
import type { Paper } from "../../schemas/field.ts";
import type { Store } from "../../shared/adapters/dynamodb-store.ts";
import { markRead } from "../../shared/domain/document/transitions.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

export const actor = { who: "test", at: "2026-02-01T08:00:00Z" };

export function arrival(label: string, extra: Partial<Arrival> = {}): Arrival {
  return {
    arrivalId: sha256(`arrival ${label}`).slice(0, 32),
    channel: "upload",
    file: `${label}.pdf`,
    arrivedAt: "2026-01-10T09:00:00Z",
    sentBy: "operator",
    ...extra,
  };
}

/** A reading in which everything is sure. */
export function readingOf({ kind, ...values }: Paper, extra: Partial<Reading> = {}): Reading {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value: value as string, text: String(value), confidence: 0.98, accepted: true, page: 1 },
    ]),
  );
  return { kind, fields, findings: [], pages: 1, costTenThousandths: 0, ...extra };
}

export function admitted(label: string): Extract<Document, { status: "admitted" }> {
  return {
    documentId: sha256(`document ${label}`),
    objectKey: `arrivals/${label}`,
    mediaType: "application/pdf",
    bytes: 1000,
    admittedAt: "2026-01-10T09:00:00Z",
    status: "admitted",
    route: "text-inside",
  };
}

/** Brings a document as far as `read`, and returns its id. */
export async function readInto(
  store: Store,
  label: string,
  reading: Reading,
  from: Partial<Arrival> = {},
): Promise<string> {
  const document = admitted(label);
  await store.createDocument(document, arrival(label, from));
  const stored = await store.loadDocument(document.documentId);
  const transition = markRead(document, reading);
  if (stored === undefined || transition.outcome === "refused") throw new Error("the sample document cannot be read");
  await store.moveDocument(stored, transition);
  return document.documentId;
}

/** Reads and records one paper. */
export async function recordInto(
  store: Store,
  label: string,
  paper: Paper,
  from: Partial<Arrival> = {},
): Promise<string> {
  const documentId = await readInto(store, label, readingOf(paper), from);
  await store.recordDocument(documentId, actor);
  return documentId;
}

const household = {
  "household.lastName": "Vasseur-Dupré",
  "household.firstName": "Élodie",
  "household.birthOn": "1984-03-09",
};

/** The papers of a measure under `asell-cd` that runs six months from 15 January 2026. */
export const papers = {
  orientation: { kind: "orientation", scheme: "asell-cd", documentOn: "2026-01-02", ...household },
  decision: {
    kind: "decision",
    scheme: "asell-cd",
    sessionOn: "2026-01-08",
    decision: "granted",
    monthsGranted: 6,
    ...household,
  },
  contract: {
    kind: "contract",
    scheme: "asell-cd",
    startOn: "2026-01-15",
    months: 6,
    householdSigned: true,
    professionalSigned: true,
    signedOn: "2026-01-14",
    ...household,
  },
} as const satisfies Record<string, Paper>;

/** The same paper for other people. */
export function ofHousehold<P extends Paper>(paper: P, lastName: string): P {
  return { ...paper, "household.lastName": lastName };
}
