import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { mimeOf } from "../../shared/adapters/ses-mime.ts";

const letter = {
  noticeId: "0123456789abcdef0123456789abcdef",
  from: "ne-pas-repondre@navette.example",
  to: "jeanne@ccas-x.example",
  subject: "Document refusé : « pièce jointe très longue — numérisée à l’accueil, 2ᵉ exemplaire 🗎.pdf »",
  text: `Bonjour,\n\n${"Ce fichier est protégé = illisible. ".repeat(6)}\nFin de ligne avec espace \n`,
  at: "2026-01-10T09:00:00Z",
};

describe("a notice as an e-mail", () => {
  it("says in French what it was given, whatever the reader", async () => {
    const mail = await PostalMime.parse(mimeOf(letter));
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text).toBe(letter.text);
    expect(mail.from?.address).toBe(letter.from);
    expect(mail.date).toBe("2026-01-10T09:00:00.000Z");
  });

  it("is ASCII in lines of at most 76 characters", () => {
    const text = Buffer.from(mimeOf(letter)).toString("latin1");
    expect([...text].every((sign) => sign.charCodeAt(0) < 128)).toBe(true);
    expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it("has the same bytes each time", () => {
    expect(mimeOf(letter)).toEqual(mimeOf({ ...letter }));
  });

  it("lets no line feed of a file's name start a header", async () => {
    const mail = await PostalMime.parse(mimeOf({ ...letter, subject: "a\r\nBcc: autre@ailleurs.example" }));
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.headers.map(({ key }) => key)).not.toContain("bcc");
  });
});
