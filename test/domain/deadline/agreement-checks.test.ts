import { describe, expect, it } from "vitest";
import type { Setup } from "../../../schemas/setup.ts";
import { type ActiveMeasure, countsFrom } from "../../../shared/domain/deadline/capacity.ts";
import { listAgreementDeadlines } from "../../../shared/domain/deadline/list-agreement-deadlines.ts";
import { setupFor } from "../facts.ts";
import { withAgreement } from "./measures.ts";

const base = setupFor("asll-42", {}, { validTo: "2026-12-31" });
const found = ({
  setup,
  measures = [],
  totalCents = 0,
  today = "2026-03-10",
}: {
  setup: Setup;
  measures?: ActiveMeasure[];
  totalCents?: number;
  today?: string;
}) =>
  listAgreementDeadlines({
    setup,
    active: { "une-2026": measures },
    ledgers: [{ agreement: "une-2026", closedThrough: "2026-02", months: { "2026-02": { totalCents } } }],
    today,
  });

const measures = (count: number, more: Partial<ActiveMeasure> = {}): ActiveMeasure[] =>
  Array.from({ length: count }, (_, index) => ({
    reference: `${more.sector ?? ""}${more.startOn ?? ""}${index}`,
    scheme: "asll-42" as const,
    startOn: "2026-01-15",
    endOn: "2026-07-14",
    ...more,
  }));

describe("a ceiling by month", () => {
  const ceiling = { schemes: ["asll-42"], per: "month", max: 3 };
  const setup = withAgreement(base, { capacity: [ceiling] });

  it.each([
    [3, 0],
    [4, 1],
  ])("of 3 with %i measures: %i deadline", (count, expected) => {
    const deadlines = found({ setup, measures: measures(count) });
    expect(deadlines).toHaveLength(expected);
    for (const one of deadlines) {
      expect(one).toMatchObject({ code: "capacity-exceeded", agreement: "une-2026", dueOn: "2026-03-01" });
      expect(one).not.toHaveProperty("measure");
      expect(one.rule.source).toBe("setting:une-2026");
    }
  });

  it("counts a measure in every month it has a day in, and names each month that is passed", () => {
    const late = measures(1, { startOn: "2026-05-31", endOn: "2026-11-30" });
    const [one, ...more] = found({ setup, measures: [...measures(3), ...late] });
    expect(more).toEqual([]);
    expect(one).toMatchObject({ dueOn: "2026-05-01" });
    expect(one?.message).toContain(
      "mai\u00a02026 : 4\u00a0mesures ; juin\u00a02026 : 4\u00a0mesures ; juillet\u00a02026",
    );
    expect(one?.message).not.toContain("août");
  });

  it("is asked of no month that is over, nor of one after the agreement", () => {
    expect(found({ setup, measures: measures(4, { endOn: "2026-02-28" }) })).toEqual([]);
    expect(found({ setup, measures: measures(4, { startOn: "2027-01-01", endOn: "2027-06-30" }) })).toEqual([]);
    expect(found({ setup, measures: measures(4), today: "2027-01-01" })).toEqual([]);
  });

  it("counts a measure once whose days have a gap", () => {
    const again = measures(3, { startOn: "2026-03-20", endOn: "2026-07-14" });
    const parts = again.flatMap((one) => [{ ...one, startOn: "2026-01-15", endOn: "2026-03-10" }, one]);
    expect(found({ setup, measures: parts })).toEqual([]);
  });

  it("counts its own schemes only", () => {
    expect(found({ setup, measures: [...measures(3), ...measures(3, { scheme: "asll-42-glissant" })] })).toEqual([]);
  });

  it.each([
    [1, []],
    [2, ["capacity-intensive-exceeded"]],
  ])("with « dont 1 renforcé » and %i of them: %j", (count, codes) => {
    const intensive = withAgreement(base, { capacity: [{ ...ceiling, maxIntensive: 1 }] });
    const given = [...measures(1), ...measures(count, { intensive: true, startOn: "2026-02-01" })];
    expect(found({ setup: intensive, measures: given }).map(({ code }) => code)).toEqual(codes);
  });

  it("and its « dont N renforcés » are both told where both are passed", () => {
    const both = withAgreement(base, { capacity: [{ ...ceiling, maxIntensive: 0 }] });
    const codes = found({ setup: both, measures: measures(4, { intensive: true }) }).map(({ code }) => code);
    expect(codes).toEqual(["capacity-exceeded", "capacity-intensive-exceeded"]);
  });
});

describe("a ceiling of a sector", () => {
  const forez = { schemes: ["asll-42"], sector: "Forez", per: "month", max: 1 };
  const roanne = { ...forez, sector: "Roanne" };
  const codes = (capacity: unknown[], given: ActiveMeasure[]) =>
    found({ setup: withAgreement(base, { capacity }), measures: given }).map(
      ({ message }) => /secteur \w+/.exec(message)?.[0],
    );

  it("counts the measures placed there", () => {
    const given = [...measures(2, { sector: "Forez" }), ...measures(1, { sector: "Roanne" })];
    expect(codes([forez, roanne], given)).toEqual(["secteur Forez"]);
  });

  it("counts a measure that nobody placed only where it is the agreement's single one for the scheme", () => {
    expect(codes([forez], measures(2))).toEqual(["secteur Forez"]);
    expect(codes([forez, roanne], measures(2))).toEqual([]);
  });
});

describe("a ceiling by year", () => {
  const setup = withAgreement(base, { capacity: [{ schemes: ["asll-42"], per: "year", max: 3 }] });
  it.each([
    [1, 0],
    [2, 1],
  ])("of 3 counts what ended earlier in the year too: 2 of them and %i: %i deadline", (count, expected) => {
    const given = [...measures(2, { startOn: "2025-08-01", endOn: "2026-01-31" }), ...measures(count)];
    expect(found({ setup, measures: given })).toHaveLength(expected);
  });

  it("needs the measures from 1 January on; one by month those from the first of the month", () => {
    const [yearly] = setup.agreements;
    const [monthly] = base.agreements;
    if (yearly === undefined || monthly === undefined) throw new Error("setup");
    expect(countsFrom(yearly, "2026-03-10")).toBe("2026-01-01");
    expect(countsFrom(monthly, "2026-03-10")).toBe("2026-03-01");
  });
});

describe("the envelope", () => {
  const setup = withAgreement(base, { envelopeCents: 1_000_000 });
  it.each([
    [799_999, []],
    [800_000, ["info"]],
    [949_999, ["info"]],
    [950_000, ["warning"]],
    [1_000_000, ["warning"]],
  ])("of 10,000 € with %i cents claimed is told as %j", (totalCents, severities) => {
    const deadlines = found({ setup, totalCents });
    expect(deadlines.map(({ severity }) => severity)).toEqual(severities);
    for (const one of deadlines) {
      expect(one).toMatchObject({ code: "envelope-used", dueOn: "2026-02-28", who: "Service financier" });
    }
  });

  it("is told until the agreement is over and no measure of it goes on", () => {
    const given = { setup, totalCents: 900_000 };
    expect(found({ ...given, today: "2026-12-31" })).toHaveLength(1);
    expect(found({ ...given, today: "2027-01-01" })).toEqual([]);
    expect(found({ ...given, today: "2027-01-01", measures: measures(1, { endOn: "2027-01-01" }) })).toHaveLength(1);
  });

  it("is of no matter where the agreement has none", () => {
    expect(found({ setup: base, totalCents: 99_000_000 })).toEqual([]);
  });
});
