import { describe, expect, it } from "vitest";
import type { Document } from "../../../schemas/document.ts";
import { Document as DocumentSchema } from "../../../schemas/document.ts";
import {
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
const everyStatus: Document[] = [
  { ...identity, status: "rejected", findings: [finding] },
  { ...identity, status: "admitted", route: "picture" },
  { ...identity, status: "waiting-for-text", jobId: "j" },
  { ...identity, status: "read", reading },
  { ...identity, status: "review", reading, findings: [finding] },
  { ...identity, status: "recorded", reading, findings: [], measure: "M-1" },
];
const transitions = {
  awaitText: (document: Document) => awaitText(document, "job"),
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

  it("keep what was found in the reading beside what holds it up, each once", () => {
    const [, , , read] = everyStatus;
    if (read === undefined) throw new Error("no document");
    const held = holdForReview(read, [finding, warning, finding]);
    expect(held).toMatchObject({ document: { findings: [warning, finding] } });
  });
});
