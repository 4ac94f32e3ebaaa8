import { describe, expect, it } from "vitest";
import { Arrival } from "../../schemas/arrival.ts";
import {
  arrivalIdOf,
  arrivalKey,
  decodeArrival,
  documentIdOf,
  encodeArrival,
} from "../../shared/adapters/file-identity.ts";

const documentId = documentIdOf(Buffer.from("abc"));
const arrival: Arrival = {
  arrivalId: arrivalIdOf({ channel: "email", file: "envoi.eml", attachment: "pièce n° 1.pdf", documentId }),
  channel: "email",
  file: "envoi.eml",
  attachment: "pièce n° 1.pdf",
  arrivedAt: "2026-02-03T08:00:00Z",
  replyTo: "agent@mairie-valbrume.example",
  sentBy: "mairie",
  hold: "sender-unauthenticated",
};

describe("identity of documents and arrivals", () => {
  it("a document is the SHA-256 of its bytes", () => {
    expect(documentId).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("the same delivery has the same identity, composed or decomposed accents alike", () => {
    const first = arrivalIdOf({ channel: "upload", file: "été.pdf".normalize("NFC"), documentId });
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(arrivalIdOf({ channel: "upload", file: "été.pdf".normalize("NFD"), documentId })).toBe(first);
  });

  it("another channel, name, attachment or content is another arrival", () => {
    const deliveries = [
      { channel: "upload", file: "a.pdf", documentId },
      { channel: "email", file: "a.pdf", documentId },
      { channel: "upload", file: "b.pdf", documentId },
      { channel: "email", file: "a.pdf", attachment: "a.pdf", documentId },
      { channel: "upload", file: "a.pdf", documentId: documentIdOf(Buffer.from("abd")) },
    ] as const;
    expect(new Set(deliveries.map(arrivalIdOf)).size).toBe(deliveries.length);
  });

  it("the key holds ASCII only, and no way out of its folder", () => {
    expect(arrivalKey(arrival)).toBe(`arrivals/${arrival.arrivalId}/piece-n-1.pdf`);
    const key = arrivalKey({ arrivalId: arrival.arrivalId, file: "../../œuvre/../è\n\u202e.pdf" });
    expect(key).toMatch(/^arrivals\/[0-9a-f]{32}\/[A-Za-z0-9._-]+$/);
    expect(key).not.toContain("..");
    expect(arrivalKey({ arrivalId: arrival.arrivalId, file: "文書" })).toBe(`arrivals/${arrival.arrivalId}/document`);
  });

  it("an arrival comes back out of the metadata as it went in", () => {
    expect(decodeArrival(encodeArrival(arrival))).toEqual(arrival);
  });

  it("the longest names stay under S3's 2 KB and keep their ends", () => {
    const long = { ...arrival, file: `${"é".repeat(4000)}.eml`, attachment: `${"文".repeat(4000)}.pdf` };
    const text = encodeArrival(long);
    expect(text.length).toBeLessThan(2_000);
    const back = Arrival.parse(decodeArrival(text));
    expect(back.file.endsWith(".eml")).toBe(true);
    expect(back.attachment?.endsWith(".pdf")).toBe(true);
  });

  it("metadata that is none of ours is refused", () => {
    expect(() => decodeArrival("e30")).toThrow();
    expect(() => decodeArrival("###")).toThrow();
  });
});
