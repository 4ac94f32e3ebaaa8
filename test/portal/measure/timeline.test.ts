import { expect, test } from "vitest";
import { layOutTimeline } from "../../../portal/measure/lay-out-timeline.ts";
import { tellLife } from "../../../portal/measure/tell-life.ts";

const mark = (on: string, letter: string, held = false) => ({
  documentId: letter.repeat(64),
  kind: "decision" as const,
  on,
  held,
});
const life = {
  stretches: [
    { kind: "granted" as const, fromOn: "2026-01-15", toOn: "2026-07-14", number: 1, months: 6 },
    { kind: "suspended" as const, fromOn: "2026-04-01", toOn: "2026-04-30" },
    { kind: "renewed" as const, fromOn: "2026-07-15", toOn: "2026-10-14", number: 2, months: 3 },
  ],
  marks: [mark("2026-01-10", "a"), mark("2026-01-10", "b"), mark("2026-07-01", "c", true)],
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("the line runs from the first day of the first month to the last of the last, and bars meet without a gap", () => {
  const timeline = layOutTimeline(life, "2026-05-05", 900);
  const [granted, suspended, renewed] = timeline?.bars ?? [];
  expect(granted?.x).toBeGreaterThan(0);
  expect((granted?.x ?? 0) + (granted?.width ?? 0)).toBeCloseTo(renewed?.x ?? 0, 6);
  expect((renewed?.x ?? 0) + (renewed?.width ?? 0)).toBeLessThanOrEqual(900);
  expect(suspended?.x).toBeGreaterThan(granted?.x ?? 0);
  expect(timeline?.ticks[0]).toEqual({ month: "2026-01", x: 0 });
});

test("a bar's words stand where no suspension covers them", () => {
  const [granted, suspended] = layOutTimeline(life, "2026-05-05", 900)?.bars ?? [];
  expect(granted?.label.x).toBeCloseTo(granted?.x ?? 0, 6);
  expect((granted?.label.x ?? 0) + (granted?.label.width ?? 0)).toBeLessThanOrEqual((suspended?.x ?? 0) + 1e-6);
});

test("papers of one day stand above one another", () => {
  expect(layOutTimeline(life, "2026-05-05", 900)?.marks.map(({ level }) => level)).toEqual([0, 1, 0]);
});

test("what was broken off ends on its last day", () => {
  const timeline = layOutTimeline({ ...life, endedOn: "2026-08-31" }, "2027-06-01", 900);
  const renewed = timeline?.bars[2];
  expect(renewed?.cut).toBe(true);
  expect((renewed?.x ?? 0) + (renewed?.width ?? 0)).toBeCloseTo(timeline?.ended ?? 0, 6);
  // Long over: today is not on the line.
  expect(timeline?.today).toBeUndefined();
});

test("a narrow line names fewer months", () => {
  const wide = layOutTimeline(life, "2026-05-05", 900)?.ticks.length ?? 0;
  const narrow = layOutTimeline(life, "2026-05-05", 280)?.ticks.length ?? 0;
  expect(wide).toBeGreaterThan(narrow);
  expect(narrow).toBeGreaterThan(1);
});

test("a measure without any day has no line", () => {
  expect(layOutTimeline({ stretches: [], marks: [] }, "2026-05-05", 900)).toBeUndefined();
  expect(tellLife({ stretches: [], marks: [] })).toEqual([]);
});

test("the line is told in sentences, in the order of the days", () => {
  const moments = tellLife({ ...life, endedOn: "2026-08-31" });
  expect(moments.map(({ on, says }) => `${on} ${plain(says)}`)).toEqual([
    "2026-01-10 Notification de décision",
    "2026-01-10 Notification de décision",
    "2026-01-15 Accordée du 15 janvier 2026 au 14 juillet 2026, 6 mois",
    "2026-04-01 Suspendue du 1er avril 2026 au 30 avril 2026",
    "2026-07-01 Notification de décision, à vérifier",
    "2026-07-15 Renouvelée (tranche 2) du 15 juillet 2026 au 14 octobre 2026, 3 mois",
    "2026-08-31 Fin de l’accompagnement",
  ]);
});
