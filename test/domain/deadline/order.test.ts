import { describe, expect, it } from "vitest";
import { identify, inOrder } from "../../../shared/domain/deadline/order.ts";
import { ceilingOf, deadlineOf } from "./deadline-samples.ts";

const late = deadlineOf({ dueOn: "2026-09-01" });
const soon = deadlineOf({ dueOn: "2026-10-06" });

describe("the order of deadlines", () => {
  it("begins with the earliest and does not depend on the order they come in", () => {
    const all = [deadlineOf(), ceilingOf(), soon, late, deadlineOf({ code: "bilan-missing" })];
    expect(inOrder(all)[0]).toBe(late);
    expect(inOrder(all)[1]).toBe(soon);
    expect(inOrder([...all].reverse())).toEqual(inOrder(all));
  });
});

describe("a deadline's identity", () => {
  const identityOf = (more: Parameters<typeof deadlineOf>[0]) => identify([deadlineOf(more)])[0]?.identity;

  it("stays the same when only its words and its severity change", () => {
    expect(identityOf({ message: "Autre phrase.", severity: "error", who: "CLU" })).toBe(identityOf({}));
  });

  it.each([{ code: "bilan-missing" }, { measure: "AUTRE" }, { agreement: "cd13-2026" }, { dueOn: "2026-10-18" }])(
    "is another with %j",
    (more) => {
      expect(identityOf(more)).not.toBe(identityOf({}));
    },
  );

  it("tells two apart that have all of it in common, as two ceilings passed on one day", () => {
    const both = [ceilingOf({ message: "Plafond du mois." }), ceilingOf({ message: "Plafond des renforcés." })];
    const identities = identify(both).map(({ identity }) => identity);
    expect(new Set(identities).size).toBe(2);
    expect(identify([...both].reverse())).toEqual(identify(both));
  });

  it("takes for one kind what it is told to", () => {
    const [a] = identify([deadlineOf({ code: "end-in-60" })], () => "end");
    const [b] = identify([deadlineOf({ code: "end-in-15" })], () => "end");
    expect(a?.identity).toBe(b?.identity);
  });
});
