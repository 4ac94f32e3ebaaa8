import { describe, expect, it } from "vitest";
import type { HeldCause } from "../../../schemas/held-back.ts";
import type { Measure } from "../../../schemas/measure.ts";
import type { Partner } from "../../../schemas/setup.ts";
import { planChases, type RequestSender } from "../../../shared/domain/claim/plan-chases.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook as rules } from "../../../shared/rules/rule-book.ts";
import { fact, setupWith } from "../facts.ts";

const ccas: Partner = {
  id: "ccas-x",
  name: "CCAS de Ville-Essai",
  senders: ["*@ccas-x.example", "asll@ccas-x.example"],
};
const [measure] = foldHousehold({
  facts: [
    fact({
      kind: "orientation",
      scheme: "asll-71",
      documentOn: "2026-01-03",
      "referrer.organisation": "CCAS de ville essai",
    }),
  ],
  acts: [],
  setup: setupWith(),
  rules,
}).measures as [Measure];
const cause = (patch: Partial<HeldCause> = {}): HeldCause => ({
  reason: "decision",
  missing: "notification de décision",
  remedy: "Demandez la notification de décision à qui décide, et déposez-la.",
  supplier: "commission",
  who: "CUD",
  operator: "amarrage",
  measures: [{ reference: measure.reference, household: "É. V." }],
  since: "2026-01",
  lines: 1,
  unknownLines: 1,
  cents: 0,
  lapses: [],
  ...patch,
});

/** Whom the causes are asked of. */
function plan(
  causes: HeldCause[],
  {
    partner,
    sender,
    email = "direction@amarrage.example" as string | null,
  }: { partner?: Partner; sender?: RequestSender; email?: string | null } = {},
) {
  const base = setupWith();
  const operators = base.operators.map((operator) => ({ ...operator, ...(email !== null && { email }) }));
  const setup = { ...base, operators, partners: partner ? [partner] : [] };
  return planChases(causes, { setup, measures: [measure], senderOf: () => sender });
}
const addresses = (...given: Parameters<typeof plan>) => plan(...given).letters.map(({ to }) => to);

describe("whom a chase goes to", () => {
  it("is a plain address of the partner that the request names, for what its commission supplies", () => {
    expect(addresses([cause()], { partner: ccas })).toEqual(["asll@ccas-x.example"]);
  });
  it("is the address that the request came from, where the partner lists only its domain", () => {
    const sender = { partner: "ccas-x", address: "jeanne@ccas-x.example" };
    const domain = { ...ccas, senders: ["*@ccas-x.example"] };
    expect(addresses([cause()], { partner: domain, sender })).toEqual(["jeanne@ccas-x.example"]);
    expect(addresses([cause()], { partner: ccas, sender })).toEqual(["asll@ccas-x.example"]);
    const listed = { ...ccas, senders: [...ccas.senders, "jeanne@ccas-x.example"] };
    expect(addresses([cause()], { partner: listed, sender })).toEqual(["jeanne@ccas-x.example"]);
  });
  it("is the operator where no partner is known, and nobody where the operator has no address either", () => {
    expect(addresses([cause()])).toEqual(["direction@amarrage.example"]);
    const { letters, unreached } = plan([cause()], { email: null });
    expect([letters, unreached.length]).toEqual([[], 1]);
  });
  it("is the operator for its own papers, for settings and for the envelope, whoever referred", () => {
    for (const supplier of ["operator", "administrator", "funder"] as const)
      expect(addresses([cause({ supplier })], { partner: ccas })).toEqual(["direction@amarrage.example"]);
  });
});

describe("what a chase holds", () => {
  it("is one letter for each address, the most money first, and the money is the operator's alone", () => {
    const contract = cause({
      reason: "contract",
      missing: "contrat d'accompagnement signé",
      supplier: "operator",
      cents: 56900,
      unknownLines: 0,
      lines: 6,
    });
    const { letters } = plan([contract, cause(), cause({ ...contract, cents: 100 })], { partner: ccas });
    expect(letters.map(({ to, count, lines }) => [to, count, lines.map(({ inside }) => inside?.cents)])).toEqual([
      ["asll@ccas-x.example", 1, [undefined]],
      ["direction@amarrage.example", 2, [56900, 100]],
    ]);
    expect(JSON.stringify(letters[0])).not.toContain("cents");
  });
  it("lists thirty things, and counts the others; of many measures it names five", () => {
    const measures = Array.from({ length: 7 }, (_, index) => ({ reference: `M-${index}`, household: "A. B." }));
    const many = Array.from({ length: 31 }, (_, index) =>
      cause({ supplier: "administrator", missing: `réglage ${index}`, measures }),
    );
    const [letter] = plan(many).letters;
    expect([letter?.count, letter?.lines.length]).toEqual([31, 30]);
    expect([letter?.lines[0]?.measureCount, letter?.lines[0]?.measures.length]).toEqual([7, 5]);
  });
});
