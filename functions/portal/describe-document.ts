import type { Arrival } from "../../schemas/arrival.ts";
import type { Document } from "../../schemas/document.ts";
import type { ReadFields } from "../../schemas/field.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { ReviewChange, ReviewedDocument, ReviewItem } from "../../schemas/portal-review.ts";
import type { StoredDocument } from "../../shared/adapters/dynamodb-documents.ts";
import { secondReading } from "../../shared/domain/document/second-reading.ts";

/** A document as whoever checks it sees it; undefined while nobody knows yet what it says. */
export function describeDocument(
  { document, version }: StoredDocument,
  { arrivals, changes, readPages }: { arrivals: readonly Arrival[]; changes: ReviewChange[]; readPages: number[] },
): ReviewedDocument | undefined {
  const [arrival] = arrivals;
  if (arrival === undefined || document.status === "admitted") return undefined;
  if (document.status === "waiting-for-text" || document.status === "waiting-for-budget") return undefined;
  const about = {
    documentId: document.documentId,
    version,
    status: document.status,
    ...cameAs(arrival),
    mediaType: document.mediaType,
    changes,
  };
  if (!("reading" in document)) {
    const findings = document.status === "rejected" ? document.findings : [];
    const parts = document.status === "split" ? document.parts : [];
    return { ...about, fields: {}, findings, pages: [], parts };
  }
  const { kind, variant, fields } = document.reading;
  return {
    ...about,
    kind,
    ...(variant !== undefined && { variant }),
    fields: withSecondReadings(fields, findingsOf(document)),
    findings: findingsOf(document),
    ...("measure" in document && document.measure !== undefined && { measure: document.measure }),
    pages: document.partOf?.pages ?? document.pages ?? readPages,
    parts: [],
    ...(document.partOf && { partOf: document.partOf.documentId }),
  };
}

/** A document that waits for a person, as a row of the list. */
export function describeReview(document: Document, arrival: Arrival): ReviewItem | undefined {
  if (document.status !== "review") return undefined;
  const { kind, fields } = document.reading;
  const names = [fields["household.lastName"]?.value, fields["household.firstName"]?.value];
  const household = names.filter((name) => typeof name === "string").join(" ");
  return {
    documentId: document.documentId,
    ...cameAs(arrival),
    kind,
    ...(household !== "" && { household }),
    ...(document.measure !== undefined && { measure: document.measure }),
    findings: document.findings,
  };
}

function withSecondReadings(fields: ReadFields, findings: readonly Finding[]): ReviewedDocument["fields"] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const other = secondReading(findings, name);
      return [name, { ...field, ...(other !== undefined && { other }) }];
    }),
  );
}

function findingsOf(document: Extract<Document, { reading: unknown }>) {
  return document.status === "read" ? document.reading.findings : document.findings;
}

function cameAs({ attachment, file, channel, sentBy, arrivedAt }: Arrival) {
  return { file: attachment ?? file, channel, ...(sentBy !== undefined && { sentBy }), arrivedAt };
}
