import { expect, it } from "vitest";
import type { Measure } from "../../../schemas/measure.ts";
import { formKindsFor, prefillForm } from "../../../shared/domain/forms/prefill-form.ts";

const measure: Measure = {
  status: "running",
  reference: "ASELL-CD-83CAQX7V",
  scheme: "asell-cd",
  household: { lastName: "Delahaute", firstName: "Maëlys", birthOn: "1988-07-04" },
  requestedOn: "2026-03-02",
  operator: "Association Le Cairn",
  waitsFor: [],
  findings: [],
  documents: [],
  orientation: "0".repeat(64),
  renewals: [],
  steps: [],
  overrides: [],
  held: [],
  startOn: "2026-04-20",
  plannedEndOn: "2026-10-19",
  monthsGranted: 6,
  tranches: [{ number: 1, startOn: "2026-04-20", endOn: "2026-10-19", months: 6 }],
  suspensions: [],
};

it("a renewal form says whose measure it is, when it ends and which renewal it would be", () => {
  expect(Object.fromEntries(prefillForm("renewal", measure))).toEqual({
    measureRef: "ASELL-CD-83CAQX7V",
    "household.lastName": "Delahaute",
    "household.firstName": "Maëlys",
    "household.birthOn": "04/07/1988",
    scheme: "ASELL courte durée",
    operator: "Association Le Cairn",
    endOn: "19/10/2026",
    renewalRank: "1",
  });
});

it("a bilan form leaves open when the measure really ended", () => {
  const known = prefillForm("bilan", measure);
  expect(known.get("startOn")).toBe("20/04/2026");
  expect(known.has("endOn")).toBe(false);
});

it("a measure is offered the papers it may still need", () => {
  expect(formKindsFor(measure)).toEqual(["decision", "contract", "bilan", "renewal"]);
  expect(formKindsFor({ status: "granted" })).toEqual(["decision", "contract"]);
  expect(formKindsFor({ status: "ended" })).toEqual(["bilan"]);
  expect(formKindsFor({ status: "refused" })).toEqual([]);
});
