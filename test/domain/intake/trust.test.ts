import { describe, expect, it } from "vitest";
import { judgeSender, type MailVerdict, type MailVerdicts } from "../../../shared/domain/intake/trust.ts";

const town = { id: "mairie", name: "Mairie de Valbrume", senders: ["*@mairie-valbrume.example"] };
const worker = { id: "ccas", name: "CCAS de Valbrume", senders: ["Jeanne@mairie-valbrume.example"] };
const partners = [town, worker];
const passed: MailVerdicts = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" };
const from = "agent@mairie-valbrume.example";

describe("whom an e-mail is trusted to come from", () => {
  it("accepts a listed domain, whatever the case", () => {
    expect(judgeSender({ from: "Agent@Mairie-Valbrume.EXAMPLE", verdicts: passed, partners })).toEqual({
      outcome: "accepted",
      partner: town,
    });
  });

  it("puts a whole address before its domain", () => {
    expect(judgeSender({ from: "jeanne@mairie-valbrume.example", verdicts: passed, partners })).toEqual({
      outcome: "accepted",
      partner: worker,
    });
  });

  it.each([
    "agent@autre.example",
    "agent@pas-mairie-valbrume.example",
    "agent@mairie-valbrume.example.autre.example",
    "mairie-valbrume.example",
    undefined,
  ])("holds %s, whom nobody lists", (stranger) => {
    const mail = { verdicts: passed, partners, ...(stranger !== undefined && { from: stranger }) };
    expect(judgeSender(mail)).toEqual({ outcome: "held", hold: "sender-unknown" });
  });

  it("refuses a virus first, then spam, even from a partner", () => {
    const both = { ...passed, spam: "FAIL", virus: "FAIL" } as const;
    expect(judgeSender({ from, verdicts: both, partners })).toEqual({ outcome: "refused", code: "virus-verdict" });
    expect(judgeSender({ from, verdicts: { ...passed, spam: "FAIL" }, partners })).toEqual({
      outcome: "refused",
      code: "spam-verdict",
    });
  });

  it.each<[MailVerdict, MailVerdict, MailVerdict, string]>([
    ["FAIL", "FAIL", "NONE", "held"],
    ["FAIL", "GRAY", "NONE", "held"],
    ["GRAY", "GRAY", "NONE", "held"],
    ["PASS", "FAIL", "NONE", "accepted"],
    ["FAIL", "PASS", "NONE", "accepted"],
    ["PASS", "PASS", "FAIL", "held"],
    ["NONE", "NONE", "NONE", "accepted"],
  ])("SPF %s, DKIM %s, DMARC %s: %s", (spf, dkim, dmarc, outcome) => {
    const judged = judgeSender({ from, verdicts: { ...passed, spf, dkim, dmarc }, partners });
    expect(judged.outcome).toBe(outcome);
    if (judged.outcome === "held") expect(judged).toMatchObject({ hold: "sender-unauthenticated", partner: town });
  });
});
