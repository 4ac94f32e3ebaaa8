import { describe, expect, it } from "vitest";
import type { SenderNotice } from "../../../schemas/message.ts";
import { noticeText } from "../../../shared/domain/wording/notice.ts";

const notice = (more: Partial<SenderNotice> = {}): SenderNotice => ({
  noticeId: "0".repeat(32),
  kind: "rejected",
  to: "accueil@ccas-x.example",
  about: "bilan été.pdf",
  findings: [
    {
      code: "pdf-encrypted",
      severity: "error",
      message: "Ce PDF est protégé par un mot de passe : renvoyez-le sans mot de passe.",
    },
  ],
  at: "2026-10-04T22:30:00Z",
  ...more,
});

describe("the answer to one who sent something", () => {
  it("says what arrived and when, what is wrong and what to do", () => {
    const { subject, text } = noticeText(notice());
    expect(subject).toBe("Document refusé : bilan été.pdf");
    expect(text.replaceAll("\u00a0", " ")).toBe(
      [
        "Bonjour,",
        "",
        "Nous avons reçu « bilan été.pdf » le 5 octobre 2026, mais nous n’avons pas pu le prendre en compte.",
        "",
        "Voici pourquoi, et ce que vous pouvez faire :",
        "  – Ce PDF est protégé par un mot de passe : renvoyez-le sans mot de passe.",
        "",
        "Rien n’a été enregistré à partir de ce document. Dès qu’il est corrigé, il suffit de nous le renvoyer.",
        "",
        "Cordialement,",
        "le service de suivi des mesures",
        "",
      ].join("\n"),
    );
  });

  it("each kind has its own words, and the same sentence is said once", () => {
    const [finding] = notice().findings;
    const twice = finding ? [finding, finding] : [];
    const texts = (["rejected", "review", "email-without-attachment"] as const).map((kind) =>
      noticeText(notice({ kind, findings: twice })),
    );
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(3);
    for (const { text } of texts) expect(text.split("mot de passe : renvoyez-le")).toHaveLength(2);
  });

  it("leaves out what is only told, unless there is nothing else", () => {
    const info = { code: "dates-agree", severity: "info" as const, message: "Les dates concordent." };
    expect(noticeText(notice({ findings: [...notice().findings, info] })).text).not.toContain("concordent");
    expect(noticeText(notice({ findings: [info] })).text).toContain("concordent");
  });

  it("a file's name cannot add a header or a line", () => {
    const { subject, text } = noticeText(notice({ about: "a.pdf\r\nBcc: tous@ailleurs.example\u202e" }));
    expect(subject).toBe("Document refusé : a.pdf Bcc: tous@ailleurs.example");
    expect(text.split("\n")).not.toContain("Bcc: tous@ailleurs.example");
  });

  it("is complete without any finding", () => {
    expect(noticeText(notice({ findings: [] })).text).not.toContain("Voici");
  });
});
