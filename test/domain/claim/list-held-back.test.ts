import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import { HeldBack } from "../../../schemas/held-back.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { listBlocked } from "../../../shared/domain/claim/list-blocked.ts";
import { listHeldBack } from "../../../shared/domain/claim/list-held-back.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook as rules } from "../../../shared/rules/rule-book.ts";
import { fact, setupFor, setupWith, sixMonths, started } from "../facts.ts";

/** What is held back of households, each with its own papers, when a month was closed last. */
function heldBack(
  households: Fact[][],
  { setup, through = "2026-08", today = "2026-09-05" }: { setup: Setup; through?: string; today?: string },
) {
  const measures = households.flatMap((facts) => foldHousehold({ facts, acts: [], setup, rules }).measures);
  const records = measures.map((measure) => ({ measure, claimed: [] }));
  const ledgers = setup.agreements.map(({ id }) => ({ agreement: id, closedThrough: through, months: {} }));
  const blocked = listBlocked({ setup, rules, ledgers, records, today });
  return HeldBack.parse(listHeldBack(blocked, { setup, rules, records, today }));
}
const unsigned = (scheme: "asell-cd" | "asll-71") => sixMonths(scheme).filter(({ paper }) => paper.kind !== "contract");
const named = (facts: Fact[], lastName: string) =>
  facts.map(({ paper }) => fact({ ...paper, "household.lastName": lastName }));

describe("money that is held back", () => {
  it("is nothing where every paper is there", () => {
    // Every line of six months was due by August, and none has a reason to wait: the claims simply took them.
    const nothing = heldBack([sixMonths("asell-cd")], { setup: setupWith() });
    expect(nothing).toEqual({ causes: [], byReason: [], total: { lines: 0, unknownLines: 0, cents: 0 } });
  });

  it("is told once for the contract that holds six lines, with all six lines' euros and since when", () => {
    const { causes, byReason, total } = heldBack([unsigned("asell-cd")], { setup: setupWith() });
    expect(causes).toEqual([
      {
        reason: "contract",
        missing: "contrat d'accompagnement signé",
        remedy: "Faites signer le contrat par le ménage et par l'intervenant, et déposez-le.",
        supplier: "operator",
        who: "Association L'Amarrage",
        operator: "amarrage",
        agreement: "asell-2026",
        scheme: "asell-cd",
        measures: [{ reference: expect.stringMatching(/^ASELL-CD-/), household: "É. V." }],
        since: "2026-01",
        lines: 6,
        unknownLines: 0,
        cents: 56900,
        lapses: [],
      },
    ]);
    expect(byReason).toEqual([{ reason: "contract", lines: 6, unknownLines: 0, cents: 56900 }]);
    expect(total).toEqual({ lines: 6, unknownLines: 0, cents: 56900 });
  });

  it("comes with the most money first, across agreements", () => {
    const { causes } = heldBack([unsigned("asell-cd"), named(unsigned("asll-71"), "Abel")], { setup: setupWith() });
    expect(causes.map(({ agreement, cents }) => [agreement, cents])).toEqual([
      ["asll-2026", 78000],
      ["asell-2026", 56900],
    ]);
  });

  it("names the very signature that a contract lacks, and the contract by its date", () => {
    const contract = {
      kind: "contract" as const,
      scheme: "asell-cd" as const,
      startOn: "2026-01-15",
      months: 6,
      signedOn: "2026-01-15",
    };
    const missing = (signatures: { householdSigned: boolean; professionalSigned: boolean }) =>
      heldBack([[...unsigned("asell-cd"), fact({ ...contract, ...signatures })]], { setup: setupWith() }).causes[0]
        ?.missing;
    expect(missing({ householdSigned: false, professionalSigned: true })).toBe(
      "signature du ménage sur le contrat d'accompagnement du 15/01/2026",
    );
    expect(missing({ householdSigned: true, professionalSigned: false })).toBe(
      "signature de l'intervenant sur le contrat d'accompagnement du 15/01/2026",
    );
  });

  it("that lacks two papers stands under both, and once in the total", () => {
    const setup = setupWith({ "asell-cd": { claimableWhen: ["decision", "contract", "bilan"] } });
    const { causes, total } = heldBack([unsigned("asell-cd")], { setup });
    expect(causes.map(({ reason, cents }) => [reason, cents])).toEqual([
      ["bilan", 56900],
      ["contract", 56900],
    ]);
    expect(total).toEqual({ lines: 6, unknownLines: 0, cents: 56900 });
  });

  it("is of unknown amount where a renewal has no tariff: one setting for all its measures, for the administrator", () => {
    const setup = setupFor("asll-ful", { renewalTariff: undefined });
    const renewed = (lastName: string) =>
      named(
        [
          ...started("asll-ful", 3),
          fact({ kind: "renewal", scheme: "asll-ful", documentOn: "2026-04-01", renewalRank: 1, monthsRequested: 3 }),
          fact({
            kind: "decision",
            scheme: "asll-ful",
            sessionOn: "2026-04-10",
            decision: "granted",
            monthsGranted: 3,
            renewalRank: 1,
          }),
        ],
        lastName,
      );
    const { causes } = heldBack([renewed("Abel"), renewed("Bruno")], { setup });
    expect(causes).toMatchObject([
      {
        reason: "tariff-missing",
        missing:
          "réglage « renewalTariff » (tarif du renouvellement), convention « une-2026 », dispositif ASLL, plate-forme (FUL)",
        supplier: "administrator",
        since: "2026-04",
        lines: 2,
        unknownLines: 2,
        cents: 0,
      },
    ]);
    expect(causes[0]?.measures).toHaveLength(2);
  });

  it("waits for the commission where nobody has decided yet", () => {
    const papers = sixMonths("asll-71").filter(({ paper }) => paper.kind !== "decision");
    const { causes } = heldBack([papers], { setup: setupWith() });
    expect(causes).toMatchObject([
      {
        reason: "decision",
        missing: "notification de décision",
        supplier: "commission",
        unknownLines: 1,
        since: "2026-01",
      },
    ]);
  });

  it("waits for the settings where no agreement is valid on the first day", () => {
    const { causes } = heldBack([sixMonths("asell-cd", "2025-11-15")], { setup: setupWith() });
    expect(causes).toMatchObject([
      {
        reason: "no-agreement",
        supplier: "administrator",
        since: "2025-11",
        missing: expect.stringContaining("15/11/2025"),
      },
    ]);
  });

  it("waits for the funder where the envelope is reached", () => {
    const { causes } = heldBack([sixMonths("asell-cd")], { setup: setupWith({}, { envelopeCents: 30000 }) });
    expect(causes).toMatchObject([
      { reason: "envelope", supplier: "funder", who: "Département d'essai", since: "2026-04", cents: 28450 },
    ]);
  });

  it("names the measure that goes first where two exclude each other", () => {
    const setup = setupWith();
    const { causes } = heldBack([[...sixMonths("asell-cd"), ...sixMonths("asll-71", "2026-02-01")]], { setup });
    expect(causes).toMatchObject([
      {
        reason: "overlap",
        supplier: "operator",
        missing: expect.stringMatching(/^priorité à ASELL-CD-\w+, pour le même ménage$/),
      },
    ]);
  });

  it("says what of it lapses, on both sides of 31 December", () => {
    const setup = setupWith();
    const at = (today: string) => heldBack([unsigned("asell-cd")], { setup, today }).causes[0]?.lapses;
    const lapse = { lastOn: "2030-12-31", lines: 6, cents: 56900 };
    expect(at("2029-12-31")).toEqual([]);
    expect(at("2030-12-31")).toEqual([{ state: "lapse-near", ...lapse }]);
    expect(at("2031-01-01")).toEqual([{ state: "lapsed", ...lapse }]);
  });
});
