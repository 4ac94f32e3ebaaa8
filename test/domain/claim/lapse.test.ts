import { describe, expect, it } from "vitest";
import type { BlockedLine } from "../../../schemas/claim.ts";
import { lapseDeadlines, lapseOf, lapsesOf, lastDayToClaim } from "../../../shared/domain/claim/lapse.ts";
import { setupWith } from "../facts.ts";

const dated = (month: string, cents?: number, measure = "VDB-26-0118") => {
  const line: BlockedLine = {
    measure,
    household: "É. V.",
    scheme: "asell-cd",
    agreement: "asell-2026",
    month,
    ...(cents !== undefined && { cents }),
    reasons: ["contract"],
    message: "Il manque le contrat.",
  };
  return { line, month };
};

describe("four years after 1 January of the year after the right arose", () => {
  it("end with 31 December of the fourth year after it, for every month of a year alike", () => {
    expect(["2022-01", "2022-12", "2023-01"].map(lastDayToClaim)).toEqual(["2026-12-31", "2026-12-31", "2027-12-31"]);
  });
  it("are told from twelve months before, and not a day earlier", () => {
    expect(lapseOf("2022-06", "2025-12-31")).toBeUndefined();
    expect(lapseOf("2022-06", "2026-01-01")).toBe("lapse-near");
  });
  it("have gone by on 1 January, and not on the day before", () => {
    expect(lapseOf("2022-12", "2026-12-31")).toBe("lapse-near");
    expect(lapseOf("2022-12", "2027-01-01")).toBe("lapsed");
  });
  it("tell a line of December and one of the January after it apart", () => {
    const lines = [dated("2021-12", 100), dated("2022-01", 200), dated("2022-01"), dated("2023-01", 400)];
    expect(lapsesOf(lines, "2026-01-01")).toEqual([
      { state: "lapsed", lastOn: "2025-12-31", lines: 1, cents: 100 },
      { state: "lapse-near", lastOn: "2026-12-31", lines: 2, cents: 200 },
    ]);
  });
});

describe("the deadlines of money that lapses", () => {
  const told = (today: string) =>
    lapseDeadlines([dated("2022-03", 4742), dated("2022-04", 4741)], { setup: setupWith(), today });
  it("are none while there is more than a year left", () => {
    expect(told("2025-12-31")).toEqual([]);
  });
  it("are one for each measure and day, due on the last day to claim, for the operator", () => {
    expect(told("2026-01-01")).toMatchObject([
      {
        code: "lapse-near",
        severity: "warning",
        measure: "VDB-26-0118",
        dueOn: "2026-12-31",
        who: "Association L'Amarrage",
        message: expect.stringContaining("94,83"),
      },
    ]);
  });
  it("stay when it is too late, and say what can still be done", () => {
    const [late, ...others] = told("2027-01-01");
    expect(late).toMatchObject({ code: "lapsed", severity: "error", dueOn: "2026-12-31" });
    expect(late?.message).toContain("relevé");
    expect(others).toEqual([]);
  });
});
