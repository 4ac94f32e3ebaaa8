import { describe, expect, it } from "vitest";
import type { Fact } from "../../../schemas/fact.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { fact, setupFor, setupWith, sixMonths, started } from "../facts.ts";
import { Books, claimOf, told } from "./close-months.ts";

const bilan = (endOn: string, bilanKind: "final" | "break-off" = "break-off") =>
  fact({ kind: "bilan", scheme: "asell-cd", bilanKind, endOn, documentOn: endOn });
const asell = (patch: Record<string, unknown> = {}, agreement: Record<string, unknown> = {}) =>
  setupWith({ "asell-cd": patch }, agreement);
const closed = (facts: Fact[], today: string, setup: Setup = asell()) => {
  const books = new Books(setup, "asell-2026");
  books.close(facts, today);
  return books;
};

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
