import { expect, test } from "vitest";
import { emptyDraft, readAct } from "../../../portal/measure/act-draft.ts";
import { MeasureAct } from "../../../schemas/portal-measure.ts";

const today = "2026-11-22";
const draft = emptyDraft(today);

test("what is missing is said beside its field", () => {
  expect(readAct("suspend", draft)).toEqual({
    errors: { toOn: "Donnez une date.", reason: "Dites pourquoi, en quelques mots." },
  });
  expect(readAct("suspend", { ...draft, toOn: "2026-11-01", reason: "x" }).errors.toOn).toMatch(/précéder/);
  expect(Object.keys(readAct("step", draft).errors)).toEqual(["step"]);
  expect(Object.keys(readAct("override", draft).errors)).toEqual(["check", "reason"]);
  expect(Object.keys(readAct("place", draft).errors)).toEqual(["sector"]);
});

test("what is sent is an act of the contract, without what was left empty", () => {
  const acts = [
    readAct("suspend", { ...draft, toOn: "2026-12-22", reason: " Hospitalisation " }),
    readAct("step", { ...draft, step: "attendance", count: "12" }),
    readAct("override", { ...draft, check: "scheme-overlap", reason: "Bail glissant" }),
    readAct("place", { ...draft, intensive: "no" }),
  ].map(({ act }) => MeasureAct.parse(act));
  expect(acts).toEqual([
    { kind: "suspend", fromOn: today, toOn: "2026-12-22", reason: "Hospitalisation" },
    { kind: "step", step: "attendance", on: today, count: 12 },
    { kind: "override", check: "scheme-overlap", reason: "Bail glissant" },
    { kind: "place", intensive: false },
  ]);
});
