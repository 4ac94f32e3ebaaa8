import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import { fact, setupWith, sixMonths } from "../facts.ts";
import { asell, Books, bilan, claimOf, closed, told } from "./close-months.ts";

describe("a monthly measure of 569 € over 6 months", () => {
  it("is claimed month by month, with numbers in sequence and the exact total", () => {
    const books = closed(sixMonths("asell-cd"), "2026-08-03");
    expect(books.claims.map((claim) => [claim.month, claim.number, claim.totalCents])).toEqual([
      ["2026-01", "AS-2026-0001", 9483],
      ["2026-02", "AS-2026-0002", 9484],
      ["2026-03", "AS-2026-0003", 9483],
      ["2026-04", "AS-2026-0004", 9483],
      ["2026-05", "AS-2026-0005", 9484],
      ["2026-06", "AS-2026-0006", 9483],
    ]);
    expect(books.total()).toBe(56900);
  });

  it("does not claim the month that is not over", () => {
    expect(closed(sixMonths("asell-cd"), "2026-01-31").claims).toEqual([]);
    expect(closed(sixMonths("asell-cd"), "2026-02-01").claims).toHaveLength(1);
  });

  it("closes once: a second run of the same month issues nothing", () => {
    const books = closed(sixMonths("asell-cd"), "2026-03-02");
    expect(books.close(sixMonths("asell-cd"), "2026-03-02")).toEqual([]);
  });

  it("claims nothing for a measure without its contract, and says what that holds back", () => {
    const books = closed(
      sixMonths("asell-cd").filter(({ paper }) => paper.kind !== "contract"),
      "2026-04-02",
    );
    expect(books.claims).toEqual([]);
    expect(books.blocked.map(({ part, cents, reasons }) => [part, cents, reasons])).toEqual([
      ["1/6", 9483, ["contract"]],
      ["2/6", 9484, ["contract"]],
      ["3/6", 9483, ["contract"]],
    ]);
  });

  it("claims late months as régularisations in the first month that closes after the contract came", () => {
    const facts = sixMonths("asell-cd");
    const books = closed(
      facts.filter(({ paper }) => paper.kind !== "contract"),
      "2026-04-02",
    );
    expect(told(books.close(facts, "2026-05-02")[0])).toEqual([
      "1/6@2026-01 9483 R",
      "2/6@2026-02 9484 R",
      "3/6@2026-03 9483 R",
      "4/6@2026-04 9483",
    ]);
    expect(books.claims[0]?.number).toBe("AS-2026-0001");
  });
});

describe("an early end", () => {
  // 181 days from 15 January to 14 July 2026, 126 of them up to 20 May: 569.00 · 126 / 181 = 396.10.
  it.each([
    ["none", 56900],
    ["days", 39610],
    ["months-begun", 47417],
    ["months-completed", 37933],
  ])("with the pro rata « %s » brings the measure to %i cents by one closing line", (earlyEnd, due) => {
    const books = closed([...sixMonths("asell-cd"), bilan("2026-05-20")], "2026-12-01", asell({ earlyEnd }));
    expect(books.total()).toBe(due);
    const closing = books.claims.flatMap((claim) => claim.lines).filter(({ part }) => part === "closing");
    // Five lines, 474.17 €, went before.
    expect(closing.map(({ month, cents }) => [month, cents])).toEqual(due === 47417 ? [] : [["2026-05", due - 47417]]);
  });

  it("on the last planned day changes nothing", () => {
    expect(closed([...sixMonths("asell-cd"), bilan("2026-07-14", "final")], "2026-12-01").total()).toBe(56900);
  });

  it("the day before is already early", () => {
    expect(closed([...sixMonths("asell-cd"), bilan("2026-07-13")], "2026-12-01").total()).toBe(56586);
  });

  it("that is told late gives the difference back, and never more than was claimed", () => {
    const books = closed(sixMonths("asell-cd"), "2026-07-02");
    expect(books.total()).toBe(56900);
    const [late] = books.close([...sixMonths("asell-cd"), bilan("2026-03-14")], "2026-08-02");
    expect(late).toMatchObject({ kind: "avoir", month: "2026-07", number: "AS-2026-0007" });
    expect(books.total()).toBe(18548);
  });

  it("before the start of a renewal leaves nothing due for it", () => {
    const facts = [
      ...sixMonths("asll-71"),
      fact({
        kind: "decision",
        scheme: "asll-71",
        sessionOn: "2026-07-01",
        decision: "granted",
        monthsGranted: 3,
        renewalRank: 1,
      }),
      fact({ kind: "bilan", scheme: "asll-71", bilanKind: "final", endOn: "2026-07-14", documentOn: "2026-07-14" }),
    ];
    const books = new Books(setupWith(), "asll-2026");
    books.close(facts, "2027-03-01");
    expect(books.total()).toBe(78000);
  });
});

describe("other schedules", () => {
  const facts = [...sixMonths("asell-cd"), bilan("2026-07-14", "final")];
  it.each([
    [{ kind: "at-start" }, ["2026-01: 1/1@2026-01 56900"]],
    [{ kind: "on-bilan" }, ["2026-07: balance@2026-07 56900"]],
    [{ kind: "start-and-bilan", startPercent: 33 }, ["2026-01: 1/2@2026-01 18777", "2026-07: balance@2026-07 38123"]],
    [
      { kind: "month-measure", amountCents: 1000, counts: "full-month" },
      ["02", "03", "04", "05", "06"].map((month) => `2026-${month}: 2026-${month}@2026-${month} 1000`),
    ],
    [
      { kind: "month-measure", amountCents: 1000, counts: "any-day" },
      ["01", "02", "03", "04", "05", "06", "07"].map((month) => `2026-${month}: 2026-${month}@2026-${month} 1000`),
    ],
    [
      { kind: "project", amountCents: 900000, advancePercent: 40 },
      ["2026-01: 1/2@2026-01 360000", "2026-07: balance@2026-07 540000"],
    ],
  ])("%j is claimed as the setup's rules say", (schedule, expected) => {
    const books = closed(facts, "2026-12-01", asell({ schedule }));
    expect(books.claims.flatMap((claim) => told(claim).map((line) => `${claim.month}: ${line}`))).toEqual(expected);
  });
});

describe("late papers", () => {
  it("that move the start within its month change no line", () => {
    const [orientation, decision] = sixMonths("asell-cd");
    const early = fact({
      kind: "contract",
      scheme: "asell-cd",
      startOn: "2026-01-15",
      months: 6,
      signedOn: "2026-02-20",
    });
    const books = closed(
      [orientation, decision, early].filter((one) => one !== undefined),
      "2026-03-02",
    );
    expect(books.total()).toBe(18967);
    const moved = fact({
      kind: "contract",
      scheme: "asell-cd",
      startOn: "2026-01-10",
      months: 6,
      signedOn: "2026-01-09",
    });
    const [march] = books.close(
      [orientation, decision, early, moved].filter((one) => one !== undefined),
      "2026-04-02",
    );
    expect(told(march)).toEqual(["3/6@2026-03 9483"]);
  });

  it("that move the start by two months give the difference back, and take it again as it falls due", () => {
    const [orientation, decision] = sixMonths("asell-cd");
    const before = [
      orientation,
      decision,
      fact({ kind: "contract", scheme: "asell-cd", startOn: "2026-01-31", months: 6 }),
    ];
    const after = [
      orientation,
      decision,
      fact({ kind: "contract", scheme: "asell-cd", startOn: "2026-03-01", months: 6 }),
    ];
    const known = (facts: (Fact | undefined)[]) => facts.filter((one) => one !== undefined);
    const books = closed(known(before), "2026-03-02");
    expect(books.total()).toBe(18967);
    const [march] = books.close(known(after), "2026-04-02");
    expect(told(march)).toEqual(["correction@2026-02 -9484 R"]);
    expect(march?.lines[0]?.corrects).toMatchObject({ claim: "AS-2026-0002", part: "2/6" });
    books.close(known(after), "2026-12-02");
    expect(books.total()).toBe(56900);
  });
});

describe("the envelope", () => {
  it("lets a line wait whole where it would be passed, and tries later ones all the same", () => {
    const books = closed(sixMonths("asell-cd"), "2026-08-02", asell({}, { envelopeCents: 40000 }));
    expect(books.total()).toBe(37933);
    expect(books.blocked.map(({ part, reasons }) => [part, reasons])).toEqual([
      ["5/6", ["envelope"]],
      ["6/6", ["envelope"]],
    ]);
    expect(books.claims.at(-1)).toMatchObject({ earlierTotalCents: 28450, remainingEnvelopeCents: 2067 });
  });
});

it("gives money back also where the envelope was lowered below what is claimed already", () => {
  const setup = asell({}, { envelopeCents: 60000 });
  const books = closed(sixMonths("asell-cd"), "2026-07-02", setup);
  for (const agreement of setup.agreements) agreement.envelopeCents = 10000;
  books.close([...sixMonths("asell-cd"), bilan("2026-03-14")], "2026-08-02");
  expect(books.total()).toBe(18548);
});

describe("two accompaniments of one household", () => {
  const both = [...sixMonths("asell-cd", "2026-01-15"), ...sixMonths("asll-71", "2026-03-01")];
  it("exclude each other: the lines of the later one wait in the months of the first", () => {
    const books = new Books(setupWith(), "asll-2026");
    books.close(both, "2026-12-02");
    expect(books.claims.map(({ month }) => month)).toEqual(["2026-07", "2026-08"]);
    expect(books.blocked.map(({ month, reasons }) => [month, reasons])).toEqual([
      ["2026-03", ["overlap"]],
      ["2026-04", ["overlap"]],
      ["2026-05", ["overlap"]],
      ["2026-06", ["overlap"]],
    ]);
  });
  it("stand beside each other where the agreement lists the pair as compatible", () => {
    const setup = setupWith({}, { compatible: [["asell-cd", "asll-71"]] });
    const books = new Books(setup, "asll-2026");
    books.close(both, "2026-12-02");
    expect(books.total()).toBe(78000);
  });
});

it("a renewal without a tariff of its own is held back, and says so", () => {
  const facts = [
    ...sixMonths("asll-71"),
    fact({
      kind: "decision",
      scheme: "asll-71",
      sessionOn: "2026-07-01",
      decision: "granted",
      monthsGranted: 3,
      renewalRank: 1,
    }),
  ];
  const setup = setupWith();
  for (const agreement of setup.agreements) for (const scheme of agreement.schemes) delete scheme.renewalTariff;
  const books = new Books(setup, "asll-2026");
  books.close(facts, "2026-12-02");
  expect(books.total()).toBe(78000);
  expect(books.blocked).toMatchObject([{ tranche: 2, reasons: ["tariff-missing"] }]);
  expect(books.blocked[0]).not.toHaveProperty("cents");
});

it("lines of December belong to one year's numbers and those of January to the next", () => {
  const books = closed(sixMonths("asell-cd", "2026-11-02"), "2027-06-02");
  expect(books.claims.map(({ number }) => number)).toEqual([
    "AS-2026-0001",
    "AS-2026-0002",
    "AS-2027-0001",
    "AS-2027-0002",
    "AS-2027-0003",
    "AS-2027-0004",
  ]);
  expect(claimOf(books.claims, "2027-01")?.earlierTotalCents).toBe(18967);
});
