import { expect, it } from "vitest";
import type { Measure } from "../../../schemas/measure.ts";
import { watchFrom } from "../../../shared/domain/deadline/watch-from.ts";
import { deadlinesOn, ended, paperId, requested, running, warnDays } from "./measures.ts";

const finding = { code: "bilan-exists", severity: "error", message: "Vérifiez." };
const held = [{ document: paperId("e"), kind: "bilan", on: "2026-02-20", findings: [finding] }];
const suspensions = [{ fromOn: "2026-02-01", toOn: "2026-03-31", act: "1" }];

const cases: [string, Measure, string | undefined][] = [
  ["a running measure: 60 days before its end", running(), "2026-05-15"],
  ["one without its contract: from its start", running({ contract: undefined }), "2026-01-15"],
  ["a suspended one: 15 days before it goes on", running({ suspensions }), "2026-03-16"],
  [
    "one suspended for a few days: from the first of them",
    running({ suspensions: [{ fromOn: "2026-03-28", toOn: "2026-03-31", act: "1" }] }),
    "2026-03-28",
  ],
  ["a held paper: from the paper's date", running({ held }), "2026-02-20"],
  ["an ended measure with a held paper: the same", ended({ held }), "2026-02-20"],
  ["a missing setting: from the request", requested({ waitsFor: ["Réglage manquant."] }), "2026-01-03"],
  ["an unsigned request: from its date", requested({ status: "incomplete" }), "2026-01-03"],
  ["a granted one: from the decision", requested({ status: "granted", decidedOn: "2026-01-10" }), "2026-01-10"],
  ["a request: never by itself", requested(), undefined],
  ["an ended one: never", ended(), undefined],
];

it.each(cases)("%s", (_, measure, expected) => {
  expect(watchFrom(measure, warnDays)).toBe(expected);
});

it("a suspension that is over brings nothing more", () => {
  expect(watchFrom(running({ suspensions }), warnDays, "2026-03-31")).toBe("2026-03-16");
  expect(watchFrom(running({ suspensions }), warnDays, "2026-04-01")).toBe("2026-05-15");
});

it.each(cases.filter(([, , day]) => day !== undefined))(
  "no deadline comes before it, and one does then: %s",
  (_, measure, day = "") => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const first = deadlinesOn(day, [measure]);
    expect(first.length).toBeGreaterThan(0);
    // What the record itself says is there as soon as the record is.
    const dated = deadlinesOn(before, [measure]).filter(({ code }) => /^(end-in|suspension)/.test(code));
    expect(dated).toEqual([]);
  },
);
