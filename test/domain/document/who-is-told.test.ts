import { describe, expect, it } from "vitest";
import type { Document } from "../../../schemas/document.ts";
import { noticesOwed } from "../../../shared/domain/document/who-is-told.ts";
import { arrival, papers, readingOf } from "../../adapters/dynamodb-samples.ts";

const identity = {
  documentId: "a".repeat(64),
  objectKey: "arrivals/a/b.pdf",
  mediaType: "application/pdf",
  bytes: 1,
  admittedAt: "2026-01-10T09:00:00Z",
};
const error = (code: string) => ({ code, severity: "error" as const, message: "Non." });
const rejected: Document = { ...identity, status: "rejected", findings: [error("file-empty")] };
const inReview = (...codes: string[]): Document => ({
  ...identity,
  status: "review",
  reading: readingOf(papers.contract),
  findings: codes.map(error),
});
const replyTo = "jeanne@ccas-x.example";

describe("who is told of a document", () => {
  it("tells each one who sent a rejected file and may be answered, by the name it had with them", () => {
    const arrivals = [
      arrival("a", { replyTo, attachment: "scan.pdf" }),
      arrival("b", { replyTo: "paul@mairie-x.example" }),
      arrival("c"),
    ];
    expect(noticesOwed(rejected, arrivals)).toMatchObject([
      { kind: "rejected", to: replyTo, about: "scan.pdf", at: arrivals[0]?.arrivedAt },
      { kind: "rejected", to: "paul@mairie-x.example", about: "b.pdf" },
    ]);
  });

  it("tells of a review only what a better page mends, and only a sender who is known", () => {
    const document = inReview("signature-missing", "measure-not-found");
    expect(noticesOwed(document, [arrival("a", { replyTo })])).toMatchObject([
      { kind: "review", findings: [{ code: "signature-missing" }] },
    ]);
    expect(noticesOwed(document, [arrival("a", { replyTo, hold: "sender-unknown" })])).toEqual([]);
    expect(noticesOwed(inReview("measure-not-found"), [arrival("a", { replyTo })])).toEqual([]);
  });
});
