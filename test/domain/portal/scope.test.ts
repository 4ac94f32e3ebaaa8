import { describe, expect, it } from "vitest";
import { isMeasureIn, ownersIn, scopeOf, senderOf } from "../../../shared/domain/portal/scope.ts";

describe("what somebody may see", () => {
  it("is all for an administrator without organisation, and nothing for others without one", () => {
    expect(scopeOf({ roles: ["admin"] })).toEqual({ kind: "all" });
    expect(scopeOf({ roles: ["partner", "reviewer", "finance"] })).toBeUndefined();
  });

  it("is what their organisation sent for who is a partner only, and what is their operator's for everybody else", () => {
    expect(scopeOf({ roles: ["partner"], organisation: "a" })).toEqual({ kind: "partner", partner: "a" });
    for (const role of ["reviewer", "finance", "admin"] as const)
      expect(scopeOf({ roles: ["partner", role], organisation: "a" })).toEqual({ kind: "operator", operator: "a" });
  });

  it("never mistakes an operator for a partner of the same name", () => {
    const senders = [senderOf({ kind: "partner", partner: "a" }), senderOf({ kind: "operator", operator: "a" })];
    expect(new Set([...senders, senderOf({ kind: "all" })]).size).toBe(3);
  });

  it("has measures that are nobody's yet, and none of another operator's agreement; a partner has none", () => {
    const scope = { kind: "operator" as const, operator: "a" };
    expect(isMeasureIn(scope, { agreement: "x", operator: "a" })).toBe(true);
    expect(isMeasureIn(scope, { operator: "b" })).toBe(true);
    expect(isMeasureIn(scope, { agreement: "x", operator: "b" })).toBe(false);
    expect(isMeasureIn({ kind: "partner", partner: "a" }, { operator: "a" })).toBe(false);
    expect(ownersIn({ kind: "partner", partner: "a" }, { operators: [] })).toEqual([]);
  });
});
