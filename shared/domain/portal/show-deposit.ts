import type { Arrival } from "../../../schemas/arrival.ts";
import type { Document } from "../../../schemas/document.ts";
import type { FieldName } from "../../../schemas/field.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Deposit, DepositState, ShownValue } from "../../../schemas/portal-deposit.ts";
import { mendableBySender } from "../document/who-is-told.ts";
import { fieldLabel, formatFieldValue } from "../wording/fields.ts";

/** What a sender recognises a paper by, the most telling first; what a household earns or owes is not among it. */
const telling: readonly FieldName[] = [
  "household.lastName",
  "household.firstName",
  "household.birthOn",
  "scheme",
  "measureRef",
  "reference",
  "requestKind",
  "decision",
  "bilanKind",
  "startOn",
  "endOn",
  "months",
  "monthsGranted",
  "monthsRequested",
  "sessionOn",
  "documentOn",
  "signedOn",
  "householdSigned",
  "professionalSigned",
];

const alreadyReceived: Finding = {
  code: "already-received",
  severity: "info",
  message: "Ce fichier avait déjà été reçu : il n’a pas été lu une seconde fois.",
};

/** An arrival and its document as whoever sent it is shown them. `first`: the document began with this arrival. */
export function showDeposit({
  arrival,
  first,
  document,
}: {
  arrival: Arrival;
  first: boolean;
  document: Document;
}): Deposit {
  const { arrivalId: depositId, channel, file, attachment, arrivedAt } = arrival;
  const state = stateOf(document, first);
  return {
    depositId,
    documentId: document.documentId,
    channel,
    file,
    ...(attachment !== undefined && { attachment }),
    arrivedAt,
    state,
    ...("reading" in document && { kind: document.reading.kind }),
    values: valuesOf(document),
    findings: state === "duplicate" ? [alreadyReceived] : findingsOf(document),
    parts: document.status === "split" ? document.parts.length : 0,
    ...("measure" in document && document.measure !== undefined && { measure: document.measure }),
  };
}

function stateOf(document: Document, first: boolean): DepositState {
  switch (document.status) {
    case "rejected":
    case "split":
      return document.status;
    case "read":
    case "review":
    case "recorded":
      if (!first) return "duplicate";
      return document.status === "read" ? "reading" : document.status;
    default:
      return "reading";
  }
}

/** Only what stands: what nobody is sure of is not shown as if it had been read. */
function valuesOf(document: Document): ShownValue[] {
  if (!("reading" in document)) return [];
  const { fields } = document.reading;
  return telling.flatMap((name) => {
    const field = fields[name];
    return field?.accepted ? [{ label: fieldLabel(name), value: formatFieldValue(name, field.value) }] : [];
  });
}

/** What the sender can mend; the rest is for whoever checks the document. */
function findingsOf(document: Document): Finding[] {
  if (document.status === "rejected") return document.findings;
  return "findings" in document ? document.findings.filter(({ code }) => mendableBySender.has(code)) : [];
}
