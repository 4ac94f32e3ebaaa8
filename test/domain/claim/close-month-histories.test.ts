import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { fact, setupFor, setupWith, sixMonths, started } from "../facts.ts";
import { asell, Books, bilan, closed, told } from "./close-months.ts";

describe("what a random history once found", () => {
  const full = (facts: Fact[], setup: Setup, today: string) => {
    const books = new Books(setup, "asll-2026");
    books.close(facts, today);
    return books;
  };

  it("a tranche that a late paper moves into the future gives back at once what was claimed for it", () => {
    // A first grant of 3 months and a renewal; a decision of an earlier session that grants 6 comes after April.
    const scheme = "asll-ful" as const;
    const setup = setupWith();
    for (const agreement of setup.agreements) for (const one of agreement.schemes) one.scheme = scheme;
    setup.agreements.shift();
    const granted = (sessionOn: string, monthsGranted: number, renewalRank?: number) =>
      fact({
        kind: "decision",
        scheme,
        sessionOn,
        decision: "granted",
        monthsGranted,
        ...(renewalRank && { renewalRank }),
      });
    const facts = [
      fact({ kind: "orientation", scheme, documentOn: "2025-12-01" }),
      fact({ kind: "contract", scheme, startOn: "2026-01-01", signedOn: "2026-01-01" }),
      granted("2025-12-20", 3),
      granted("2026-03-20", 3, 1),
    ];
    const books = full(facts, setup, "2026-05-02");
    expect(told(books.claims.at(-1))).toEqual(["1/3@2026-04 13000"]);
    const [may] = books.close([...facts, granted("2025-12-10", 6)], "2026-06-02");
    expect(may?.lines.filter(({ tranche }) => tranche === 2).map(({ cents }) => cents)).toEqual([-13000]);
    books.close([...facts, granted("2025-12-10", 6)], "2027-01-02");
    expect(books.total()).toBe(78000 + 39000);
  });

  it("a closing of 0 is no line that another accompaniment has to wait for", () => {
    const both = [
      ...sixMonths("asell-cd", "2026-01-15"),
      ...sixMonths("asll-71", "2026-03-01"),
      bilan("2026-04-20", "break-off"),
    ];
    const setup = setupWith({ "asell-cd": { schedule: { kind: "at-start" }, earlyEnd: "none" } });
    expect(full(both, setup, "2026-12-02").total()).toBe(78000);
  });

  it("a line that an early end lowers is claimed when what is left of it fits into the envelope", () => {
    const setup = asell({ schedule: { kind: "at-start" } }, { envelopeCents: 40000 });
    const books = closed([...sixMonths("asell-cd"), bilan("2026-05-20")], "2026-12-01", setup);
    expect(books.claims.flatMap((claim) => told(claim).map((line) => `${claim.month}: ${line}`))).toEqual([
      "2026-05: 1/1@2026-01 39610 R",
    ]);
    expect(books.blocked).toEqual([]);
  });

  it("own months of a renewal are cut from the measure's first day, not from the renewal's", () => {
    // From 30 August six months end on 28 February; the renewal's first month ends on 29 March, not on the 31st.
    const facts = [
      ...sixMonths("asll-71", "2026-08-30").filter(({ paper }) => paper.kind !== "decision"),
      ...[undefined, 1].map((renewalRank) =>
        fact({
          kind: "decision",
          scheme: "asll-71",
          sessionOn: renewalRank ? "2027-02-10" : "2026-08-10",
          decision: "granted",
          monthsGranted: renewalRank ? 3 : 6,
          ...(renewalRank && { renewalRank }),
        }),
      ),
    ];
    const at = (endOn: string) => {
      const end = fact({ kind: "bilan", scheme: "asll-71", bilanKind: "final", endOn, documentOn: endOn });
      const setup = setupWith({ "asll-71": { earlyEnd: "months-completed" } });
      return full([...facts, end], setup, "2027-06-02").total();
    };
    expect([at("2027-03-28"), at("2027-03-29")]).toEqual([78000, 91000]);
  });

  it("closings are tried in the order of their months: money given back in January makes room for one of February", () => {
    // Both ends are told after July; the at-start line of 569 € fills the envelope before.
    const other = { "household.lastName": "Abel", "household.firstName": "Ida" };
    const of = (facts: Fact[]) => facts.map(({ paper }) => fact({ ...paper, ...other }));
    const setup = setupWith({}, { envelopeCents: 78000 });
    const [first, second] = setup.agreements;
    if (!first || !second) throw new Error("two agreements");
    second.schemes.push(...first.schemes.map((one) => ({ ...one, schedule: { kind: "on-bilan" as const } })));
    for (const one of second.schemes) if (one.scheme === "asll-71") one.schedule = { kind: "at-start" };
    first.schemes = first.schemes.slice(0, 0);
    const end = (scheme: "asell-cd" | "asll-71", endOn: string) =>
      fact({ kind: "bilan", scheme, bilanKind: "break-off", endOn, documentOn: endOn });
    const facts = [...of(sixMonths("asell-cd", "2026-01-02")), ...sixMonths("asll-71", "2026-01-03")];
    const books = full(facts, setup, "2026-07-02");
    expect(books.total()).toBe(78000);
    const late = [...of([end("asell-cd", "2026-02-10")]), end("asll-71", "2026-01-20")];
    const [july] = books.close([...facts, ...late], "2026-08-02");
    expect(told(july)).toEqual(["closing@2026-01 -65000 R", "closing@2026-02 12575 R"]);
  });

  it("a rest of 0 is no line: all of it at the start", () => {
    const setup = asell({ schedule: { kind: "start-and-bilan", startPercent: 100 } });
    const books = closed([...sixMonths("asell-cd"), bilan("2026-07-14", "final")], "2026-12-01", setup);
    expect(books.claims.map(({ month, totalCents }) => [month, totalCents])).toEqual([["2026-01", 56900]]);
  });

  it("what a late paper changes beside a closing of 0 is a correction, which no other accompaniment holds back", () => {
    // Four months granted instead of three are told with the end, on the last day of the third; all of T is due then.
    const setup = setupFor("asll-ful", { schedule: { kind: "at-start" }, earlyEnd: "none" });
    const [agreement] = setup.agreements;
    const [own] = setupFor("asell-cd").agreements;
    if (!agreement || !own) throw new Error("two agreements");
    agreement.schemes.push(...own.schemes.map((one) => ({ ...one, decidedBy: "Commission" })));
    const books = new Books(setup, "une-2026");
    const scheme = "asll-ful" as const;
    const facts = started(scheme, 3, "2026-01-29");
    expect(books.close(facts, "2026-04-02").flatMap(told)).toEqual(["1/1@2026-01 30000"]);
    const late = [
      fact({ kind: "decision", scheme, sessionOn: "2026-01-08", decision: "granted", monthsGranted: 4 }),
      fact({ kind: "bilan", scheme, bilanKind: "final", endOn: "2026-04-28", documentOn: "2026-04-28" }),
      ...started("asell-cd", 6, "2026-01-01"),
    ];
    expect(told(books.close([...facts, ...late], "2026-05-02")[0])).toContain("correction@2026-01 10000 R");
  });
});
