import { describe, expect, it } from "vitest";
import type { Month } from "../../../schemas/calendar.ts";
import type { Fact } from "../../../schemas/fact.ts";
import type { Setup } from "../../../schemas/setup.ts";
import { recomputeClaims } from "../../../shared/domain/claim/recompute-claims.ts";
import { whatWasKnown } from "../../../shared/domain/history/known-on.ts";
import { foldHousehold } from "../../../shared/domain/measure/fold-household.ts";
import { ruleBook as rules } from "../../../shared/rules/rule-book.ts";
import { fact, setupWith, sixMonths } from "../facts.ts";
import { Books } from "./close-months.ts";

/** Facts with the days they arrived on, as histories have them. */
type Arriving = { fact: Fact; knownAt: string };
const arriving = (facts: Fact[], on: string): Arriving[] =>
  facts.map((one) => ({ fact: one, knownAt: `${on}T12:00:00Z` }));
const bilan = fact({
  kind: "bilan",
  scheme: "asell-cd",
  bilanKind: "break-off",
  endOn: "2026-03-10",
  documentOn: "2026-03-10",
});

/** An agreement whose months are closed on given days, each with the papers that had arrived by then. */
class Story {
  readonly books: Books;
  readonly closings = new Map<Month, string>();
  readonly setup: Setup;
  readonly #papers: Arriving[];

  constructor(papers: Arriving[], setup = setupWith()) {
    this.#papers = papers;
    this.setup = setup;
    this.books = new Books(setup, "asell-2026");
  }

  closeOn(...days: string[]): this {
    for (const day of days) {
      const before = this.books.ledger.closedThrough ?? "";
      this.books.close(whatWasKnown({ papers: this.#papers, acts: [] }, day).facts, day);
      for (const month of Object.keys(this.books.ledger.months)) if (month > before) this.closings.set(month, day);
    }
    return this;
  }

  knownOn(day: string) {
    const { setup, closings } = this;
    const [agreement] = setup.agreements;
    if (!agreement) throw new Error("an agreement");
    const { facts } = whatWasKnown({ papers: this.#papers, acts: [] }, day);
    const { measures } = foldHousehold({ facts, acts: [], setup, rules });
    return recomputeClaims(
      agreement,
      { knownOn: day, setup, rules, measures },
      { claims: this.books.claims, closings },
    );
  }
}

describe("a claim recomputed with what was known on a day", () => {
  it("is the very claim that was issued, on the day after, while nothing came late", () => {
    const days = ["2026-02-02", "2026-03-02", "2026-04-02", "2026-05-02"];
    const story = new Story(arriving(sixMonths("asell-cd"), "2026-01-20")).closeOn(...days);
    for (const [index, day] of ["2026-02-03", "2026-03-03", "2026-04-03", "2026-05-03"].entries()) {
      const months = story.knownOn(day);
      expect(months.map(({ known }) => known)).toEqual(story.books.claims.slice(0, index + 1));
      expect(months.flatMap(({ differences }) => differences)).toEqual([]);
    }
  });

  it("does not know a late paper before the day it arrived, and does from that day on", () => {
    const papers = [...arriving(sixMonths("asell-cd"), "2026-01-20"), ...arriving([bilan], "2026-05-15")];
    const story = new Story(papers).closeOn("2026-02-02", "2026-03-02", "2026-04-02", "2026-05-02", "2026-06-02");
    const differing = (day: string) => story.knownOn(day).filter(({ differences }) => differences.length > 0);
    expect(differing("2026-05-14")).toEqual([]);
    // Due for 55 of 181 days: 172.90 €; the three lines come to 284.50 €.
    const [march, april] = differing("2026-05-15");
    expect(march).toMatchObject({ month: "2026-03", closedOn: "2026-04-02" });
    expect(march?.differences.map(({ part, knownCents }) => [part, knownCents])).toEqual([["closing", -11160]]);
    expect(april?.month).toBe("2026-04");
  });

  it("shows for a month that was not closed yet what was issued since", () => {
    const contract = sixMonths("asell-cd").filter(({ paper }) => paper.kind === "contract");
    const others = sixMonths("asell-cd").filter(({ paper }) => paper.kind !== "contract");
    const papers = [...arriving(others, "2026-01-20"), ...arriving(contract, "2026-03-20")];
    const story = new Story(papers).closeOn("2026-04-02");
    const [january, february] = story.knownOn("2026-03-15");
    expect(january).toMatchObject({ month: "2026-01", closedOn: "2026-04-02", differenceCents: 9483 });
    expect(january?.known).toBeUndefined();
    expect(january?.differences).toMatchObject([{ part: "1/6", month: "2026-01", knownCents: 0, issuedCents: 9483 }]);
    expect(february?.differences).toMatchObject([{ part: "2/6", knownCents: 0, issuedCents: 9484 }]);
    // With the contract, both months would have been claimed the same.
    expect(story.knownOn("2026-03-20").flatMap(({ differences }) => differences)).toEqual([]);
  });

  it("takes a month that was closed without a claim as it was: its line comes in the next one", () => {
    const papers = arriving(sixMonths("asell-cd"), "2026-02-10");
    const story = new Story(papers).closeOn("2026-02-02");
    const [, february] = story.knownOn("2026-03-05");
    expect(february?.known?.lines.map(({ part, month }) => `${part} ${month}`)).toEqual(["1/6 2026-01", "2/6 2026-02"]);
    expect(february?.known?.number).toBe("AS-2026-0001");
  });
});
