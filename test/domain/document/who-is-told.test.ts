import { describe, expect, it } from "vitest";
import type { Document, DocumentIn } from "../../../schemas/document.ts";
import { noticesOwed, noticesOwedForParts } from "../../../shared/domain/document/who-is-told.ts";
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

describe("who is told of a file that holds several documents", () => {
  const part = (pages: number[], ...codes: string[]): DocumentIn<"review"> => ({
    ...identity,
    documentId: String(pages[0]).repeat(64),
    status: "review",
    reading: readingOf(papers.contract),
    partOf: { documentId: identity.documentId, pages },
    findings: codes.map((code) => ({ ...error(code), message: `Il manque ${code}.` })),
  });
  const arrivals = [arrival("a", { replyTo, attachment: "dossier.pdf" }), arrival("b", { hold: "sender-unknown" })];

  it("is told once for all of them, with the pages of each that a better page would mend", () => {
    const parts = [part([2, 3], "signature-missing"), part([5], "kind-unknown"), part([6], "field-missing")];
    const { about, notices } = noticesOwedForParts(parts, arrivals);
    expect(about).toEqual(["2".repeat(64), "6".repeat(64)]);
    expect(notices).toMatchObject([
      {
        to: replyTo,
        about: "dossier.pdf",
        findings: [
          { message: "Pages 2 et 3, contrat d’accompagnement : il manque signature-missing." },
          { message: "Page 6, contrat d’accompagnement : il manque field-missing." },
        ],
      },
    ]);
  });

  it("is not told where nothing can be mended", () => {
    expect(noticesOwedForParts([part([1], "kind-unknown")], arrivals)).toEqual({ about: [], notices: [] });
  });
});
