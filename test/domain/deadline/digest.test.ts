import { describe, expect, it } from "vitest";
import type { Deadline } from "../../../schemas/deadline.ts";
import { planDigest, urgencyOf } from "../../../shared/domain/deadline/digest.ts";
import { deadlineOf } from "./deadline-samples.ts";

const today = "2026-10-05";
const fresh = (deadline: Deadline) => ({ deadline, told: false });
const known = (deadline: Deadline) => ({ deadline, told: true });

describe("how urgent a deadline is", () => {
  it.each([
    ["2026-10-04", "late"],
    ["2026-10-05", "week"],
    ["2026-10-11", "week"],
    ["2026-10-12", "later"],
  ])("%s is %s on 2026-10-05", (dueOn, urgency) => {
    expect(urgencyOf(dueOn, today)).toBe(urgency);
  });
});

describe("the digest of a day", () => {
  it("is none where there is no deadline, or nothing that was not told", () => {
    expect(planDigest([], { today, lastOn: undefined })).toBeUndefined();
    expect(planDigest([known(deadlineOf())], { today, lastOn: "2026-10-04" })).toBeUndefined();
    expect(planDigest([known(deadlineOf({ dueOn: "2026-09-01" }))], { today, lastOn: "2026-10-04" })).toBeUndefined();
  });

  it("tells all deadlines by urgency, and marks those that are new", () => {
    const [late, week, later] = ["2026-09-01", "2026-10-08", "2026-11-01"].map((dueOn) => deadlineOf({ dueOn }));
    if (!late || !week || !later) throw new Error("three were made");
    const groups = planDigest([fresh(later), known(late), known(week)], { today, lastOn: "2026-10-01" });
    expect(groups?.map(({ urgency, count, lines }) => [urgency, count, lines[0]?.dueOn, lines[0]?.fresh])).toEqual([
      ["late", 1, "2026-09-01", false],
      ["week", 1, "2026-10-08", false],
      ["later", 1, "2026-11-01", true],
    ]);
  });

  it.each([
    ["2026-10-04", "2026-10-04", true],
    ["2026-10-04", "2026-10-05", false],
    ["2026-10-05", "2026-10-01", false],
    ["2026-10-03", "2026-10-03", true],
  ])("takes a deadline of %s that was told on %s for news once it is late: %s", (dueOn, lastOn, news) => {
    expect(planDigest([known(deadlineOf({ dueOn }))], { today, lastOn }) !== undefined).toBe(news);
  });

  it("lists thirty of an urgency at most, news first, and counts them all", () => {
    const many = Array.from({ length: 40 }, (_, index) => known(deadlineOf({ measure: `M-${100 + index}` })));
    const groups = planDigest([...many, fresh(deadlineOf({ measure: "M-999" }))], { today, lastOn: "2026-10-04" });
    expect(groups).toHaveLength(1);
    expect(groups?.[0]?.count).toBe(41);
    expect(groups?.[0]?.lines).toHaveLength(30);
    expect(groups?.[0]?.lines.at(-1)).toMatchObject({ measure: "M-999", fresh: true });
  });
});
