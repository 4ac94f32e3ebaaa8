import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Document } from "../../schemas/document.ts";
import type { Finding } from "../../schemas/finding.ts";
import type { MeasureRecord } from "../../schemas/ledger.ts";
import type { ReportedArrival, ReportedMeasure, RunReport } from "../../schemas/report.ts";
import type { Setup } from "../../schemas/setup.ts";
import type { Everything } from "../../shared/adapters/dynamodb-export.ts";
import { listBlocked } from "../../shared/domain/claim/list-blocked.ts";
import { trancheMoney } from "../../shared/domain/claim/tranche-money.ts";
import { costOf } from "../../shared/domain/intake/reading-prices.ts";
import { phaseOn } from "../../shared/domain/measure/replay-life.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";

type StoredArrival = Everything["arrivals"][number];

/** Everything the store holds, as the reports show it, in an order that no order of arrival changes. */
export function reportOf(everything: Everything, { setup, today }: { setup: Setup; today: CalendarDate }): RunReport {
  const { measures: records, ledgers } = everything;
  return {
    today,
    documents: reportedArrivals(everything),
    reading: readingOf(everything.documents),
    measures: records.map((record) => reportedMeasure(record, { setup, today })),
    claims: everything.claims,
    blocked: listBlocked({ setup, rules: ruleBook, ledgers, records, today }),
    deadlines: everything.deadlines,
  };
}

function reportedArrivals({ arrivals, documents }: Everything): ReportedArrival[] {
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const firsts = new Set<StoredArrival>();
  for (const [, ofDocument] of Map.groupBy(arrivals, ({ documentId }) => documentId)) {
    const first = [...ofDocument].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))[0];
    if (first) firsts.add(first);
  }
  return arrivals
    .flatMap((stored) =>
      documentsOf(stored, byId).map((document) => reportedArrival(stored, document, firsts.has(stored))),
    )
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** What came with an arrival: its document, or each of those that its file holds. */
function documentsOf({ documentId }: StoredArrival, byId: ReadonlyMap<string, Document>): (Document | undefined)[] {
  const document = byId.get(documentId);
  return document?.status === "split" ? document.parts.map((part) => byId.get(part)) : [document];
}

/** Of several arrivals of a document, the first is the one that is not a duplicate. */
function orderOf({ arrival }: StoredArrival): string {
  return [arrival.arrivedAt, arrival.file, arrival.attachment ?? "", arrival.arrivalId].join("\u0000");
}

function nameOf({ file, attachment, documentId, partOf, pages }: ReportedArrival): string {
  const place = partOf === undefined ? "" : String(Math.min(...(pages ?? []))).padStart(6, "0");
  return [file, attachment ?? "", partOf ?? documentId, place].join("\u0000");
}

function reportedArrival(
  { arrival, documentId }: StoredArrival,
  document: Document | undefined,
  first: boolean,
): ReportedArrival {
  const { file, channel, attachment } = arrival;
  const about = {
    file,
    channel,
    ...(attachment !== undefined && { attachment }),
    documentId: document?.documentId ?? documentId,
    ...pagesOf(document),
  };
  if (!document || !("reading" in document)) {
    const rejected = document?.status === "rejected";
    const paused = document?.status === "waiting-for-budget";
    const findings = rejected ? document.findings : [paused ? readingPaused : unfinished];
    return { ...about, status: rejected ? "rejected" : "review", fields: {}, findings };
  }
  const { kind, variant, fields } = document.reading;
  const judged = document.status === "read" ? [...document.reading.findings, unfinished] : document.findings;
  const status = document.status === "read" ? "review" : document.status;
  const read = {
    kind,
    ...(variant !== undefined && { variant }),
    fields,
    ...("measure" in document && document.measure !== undefined && { measure: document.measure }),
  };
  if (first) return { ...about, status, ...read, findings: judged };
  return { ...about, status: "duplicate", ...read, findings: [alreadyReceived] };
}

function pagesOf(document: Document | undefined): Pick<ReportedArrival, "pages" | "partOf"> {
  if (document === undefined || !("reading" in document)) return {};
  const { partOf, pages } = document;
  if (partOf !== undefined) return { pages: partOf.pages, partOf: partOf.documentId };
  return pages === undefined ? {} : { pages };
}

const unfinished: Finding = {
  code: "processing-unfinished",
  severity: "error",
  message:
    "La lecture de ce document n'est pas allée à son terme : il est gardé, et l'équipe technique doit le relancer.",
};

const readingPaused: Finding = {
  code: "reading-paused",
  severity: "error",
  message:
    "Le budget de lecture du mois est atteint : ce document est gardé, et il sera lu sans autre démarche dès le mois prochain. S'il est urgent, demandez à l'équipe technique de relever le plafond : la lecture reprend alors le lendemain.",
};

/** What reading came to: every page of it, and what the paid part costs, waiting or not. */
function readingOf(documents: readonly Document[]): RunReport["reading"] {
  const read = documents.flatMap((document) => ("reading" in document ? [document.reading] : []));
  const underWay = documents.flatMap((document) => ("jobs" in document ? document.jobs : []));
  return {
    pages: read.reduce((sum, { pages }) => sum + pages, 0),
    costTenThousandths: read.reduce((sum, { costTenThousandths }) => sum + costTenThousandths, costOf(underWay)),
  };
}

const alreadyReceived: Finding = {
  code: "already-received",
  severity: "info",
  message: "Ce fichier avait déjà été reçu : il n'a pas été lu une seconde fois.",
};

function reportedMeasure(
  record: MeasureRecord,
  { setup, today }: { setup: Setup; today: CalendarDate },
): ReportedMeasure {
  const { measure } = record;
  const phase = phaseOn(measure, ruleBook[measure.scheme], today);
  const { reference, scheme, agreement, household, status, waitsFor, findings, documents } = measure;
  return {
    reference,
    scheme,
    ...(agreement !== undefined && { agreement }),
    household,
    status,
    ...(phase !== undefined && { phase }),
    ...("startOn" in measure && measure.startOn !== undefined && { startOn: measure.startOn }),
    ...("plannedEndOn" in measure && { plannedEndOn: measure.plannedEndOn }),
    ...("endedOn" in measure && { endedOn: measure.endedOn }),
    ...("monthsGranted" in measure && measure.monthsGranted !== undefined && { monthsGranted: measure.monthsGranted }),
    tranches: trancheMoney(record, setup),
    waitsFor,
    findings,
    documents,
  };
}
