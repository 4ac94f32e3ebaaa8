import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deadlineHeadline, lastingCode } from "../../../shared/domain/wording/deadline-headlines.ts";

const folder = "shared/domain/deadline";

describe("a deadline's code in a few words", () => {
  it("is the same for an end as it comes nearer", () => {
    expect([60, 30, 15].map((days) => deadlineHeadline(`end-in-${days}`))).toEqual(Array(3).fill("fin de la mesure"));
    expect(lastingCode("contract-missing")).toBe("contract-missing");
  });

  it("exists for every code that a check can give, and for papers that wait", () => {
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const codes = sources.flatMap((text) => [...text.matchAll(/code: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""));
    expect(codes.length).toBeGreaterThan(15);
    for (const code of [...codes, "renewal-beyond-rule", "decided-after-end"])
      expect(deadlineHeadline(code), code).not.toContain("autre motif");
  });

  it("says the code where it does not know it, whatever its name", () => {
    expect(deadlineHeadline("constructor")).toBe("autre motif (constructor)");
  });
});
