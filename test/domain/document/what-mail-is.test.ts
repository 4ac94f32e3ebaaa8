import { describe, expect, it } from "vitest";
import { whatMailIs } from "../../../shared/domain/document/what-mail-is.ts";

const partners = [{ id: "ccas-x", name: "CCAS de X", senders: ["*@ccas-x.example"] }];
const passed = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" } as const;
const mail = { from: "jeanne@ccas-x.example", automatic: false, verdicts: passed };

describe("what an e-mail is to its attachments", () => {
  it("is its partner's, who is answered", () => {
    expect(whatMailIs({ mail, partners })).toEqual({ sentBy: "ccas-x", replyTo: mail.from });
  });

  it("is held and answered where its sender is unknown but real", () => {
    expect(whatMailIs({ mail, partners: [] })).toEqual({ hold: "sender-unknown", replyTo: mail.from });
  });

  it("is held and not answered where its sender may be forged", () => {
    const forged = { ...mail, verdicts: { ...passed, spf: "FAIL", dkim: "FAIL" } } as const;
    expect(whatMailIs({ mail: forged, partners })).toEqual({ sentBy: "ccas-x", hold: "sender-unauthenticated" });
    expect(whatMailIs({ mail: forged, partners: [] })).toEqual({ hold: "sender-unknown" });
  });

  it("is not answered where a machine sent it", () => {
    expect(whatMailIs({ mail: { ...mail, automatic: true }, partners })).toEqual({ sentBy: "ccas-x" });
  });

  it("is refused whole, unanswered, where it is spam or has a virus", () => {
    for (const kind of ["spam", "virus"] as const) {
      const bad = { ...mail, verdicts: { ...passed, [kind]: "FAIL" } };
      expect(whatMailIs({ mail: bad, partners })).toEqual({ refusedFor: `${kind}-verdict` });
    }
  });
});
