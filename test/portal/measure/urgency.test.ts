import { expect, test } from "vitest";
import { groupByUrgency } from "../../../portal/measure/urgency.ts";
import type { Deadline } from "../../../schemas/deadline.ts";

const due = (dueOn: string): Deadline => ({
  code: "end",
  severity: "info",
  dueOn,
  who: "l’opérateur",
  message: "Préparez le bilan.",
  rule: { sentence: "…", source: "S1" },
});

test("today is not late, and each deadline is in one group", () => {
  const dates = ["2026-11-21", "2026-11-22", "2026-11-29", "2026-11-30", "2026-12-23", "2026-12-24"];
  const groups = groupByUrgency(dates.map(due), "2026-11-22");
  expect(groups.map(({ title, deadlines }) => [title, deadlines.map(({ dueOn }) => dueOn)])).toEqual([
    ["En retard", ["2026-11-21"]],
    ["Dans les sept jours", ["2026-11-22", "2026-11-29"]],
    ["Dans le mois", ["2026-11-30", "2026-12-23"]],
    ["Plus tard", ["2026-12-24"]],
  ]);
});
