import { describe, expect, it } from "vitest";
import type { Document } from "../../../schemas/document.ts";
import { Document as DocumentSchema } from "../../../schemas/document.ts";
import type { ReadingFeature } from "../../../schemas/reading-job.ts";
import {
  awaitBudget,
  awaitText,
  holdForReview,
  markRead,
  mayLeave,
  record,
  reject,
} from "../../../shared/domain/document/transitions.ts";

const identity = {
  documentId: "a".repeat(64),
  objectKey: "arrivals/a/b.pdf",
  mediaType: "application/pdf",
  bytes: 1,
  admittedAt: "2026-01-10T09:00:00Z",
};
const warning = { code: "start-differs", severity: "warning" as const, message: "Les dates diffèrent." };
const finding = { code: "x", severity: "error" as const, message: "Non." };
const reading = { kind: "contract" as const, fields: {}, findings: [warning], pages: 1, costTenThousandths: 0 };
const order = (features: ReadingFeature[]) => ({
  features,
  pages: [1, 2],
  object: { bucket: "intake" as const, key: identity.objectKey },
});
const text = { ...order([]), jobId: "j" };
const everyStatus: Document[] = [
  { ...identity, status: "rejected", findings: [finding] },
  { ...identity, status: "admitted", route: "picture" },
  { ...identity, status: "waiting-for-text", jobs: [text] },
  { ...identity, status: "waiting-for-budget", jobs: [], orders: [order([])] },
  { ...identity, status: "read", reading },
  { ...identity, status: "review", reading, findings: [finding] },
  { ...identity, status: "recorded", reading, findings: [], measure: "M-1" },
];
const transitions = {
  awaitText: (document: Document) => awaitText(document, [text]),
  awaitBudget: (document: Document) => awaitBudget(document, [order(["FORMS"])]),
  read: (document: Document) => markRead(document, reading),
  reject: (document: Document) => reject(document, [finding]),
  holdForReview: (document: Document) => holdForReview(document, [finding]),
  record: (document: Document) => record(document, "M-2", []),
};

describe("a document's transitions", () => {
  it.each(Object.keys(transitions) as (keyof typeof transitions)[])(
    "%s leaves the statuses that its list names, and no other",
    (name) => {
      for (const document of everyStatus) {
        const allowed = (mayLeave[name] as readonly string[]).includes(document.status);
        expect(transitions[name](document)).toMatchObject(
          allowed ? { outcome: "moved", by: name } : { outcome: "refused", by: name, from: document.status },
        );
      }
    },
  );

  it("have next states that the schema knows", () => {
    for (const document of everyStatus) {
      for (const transition of Object.values(transitions)) {
        const result = transition(document);
        if (result.outcome === "moved") expect(DocumentSchema.parse(result.document)).toEqual(result.document);
      }
    }
  });

  it("keep what was bought before, and know a job again that is told with its id", () => {
    const [, admitted] = everyStatus;
    if (admitted === undefined) throw new Error("no document");
    const bought = awaitText(admitted, [order([])]);
    const started = bought.outcome === "moved" && awaitText(bought.document, [text]);
    const paused = started && started.outcome === "moved" && awaitBudget(started.document, [order(["FORMS"])]);
    expect(paused).toMatchObject({ document: { jobs: [text], orders: [order(["FORMS"])] } });
    const resumed = paused && paused.outcome === "moved" && awaitText(paused.document, [order(["FORMS"])]);
    expect(resumed).toMatchObject({ document: { status: "waiting-for-text", jobs: [text, order(["FORMS"])] } });
  });

  it("keep what was found in the reading beside what holds it up, each once", () => {
    const read = everyStatus.find(({ status }) => status === "read");
    if (read === undefined) throw new Error("no document");
    const held = holdForReview(read, [finding, warning, finding]);
    expect(held).toMatchObject({ document: { findings: [warning, finding] } });
  });
});
