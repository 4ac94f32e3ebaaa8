import { describe, expect, it } from "vitest";
import { readFormCode, writeFormCode } from "../../../shared/domain/forms/form-code.ts";

describe("the code of a page", () => {
  it("says kind, version and measure in plain text", () => {
    const code = { kind: "contract", version: 1, page: 1, measureRef: "ASELL-CD-83CAQX7V" } as const;
    expect(writeFormCode(code)).toBe("NAVETTE1/contract/1/ASELL-CD-83CAQX7V");
    expect(readFormCode("NAVETTE1/contract/1/ASELL-CD-83CAQX7V")).toEqual(code);
  });

  it.each([
    { kind: "orientation", version: 1, page: 1 },
    { kind: "orientation", version: 1, page: 2 },
    { kind: "bilan", version: 12, page: 2, measureRef: "ASLL71/2026-004 é" },
  ] as const)("comes back as it was written: $kind, page $page", (code) => {
    expect(readFormCode(writeFormCode(code))).toEqual(code);
  });

  it.each([
    "https://exemple.example/contrat",
    "NAVETTE2/contract/1",
    "NAVETTE1/invoice/1",
    "NAVETTE1/contract/0",
    "NAVETTE1/contract",
    "",
  ])("is nobody's of ours where it says anything else: %s", (text) => {
    expect(readFormCode(text)).toBeUndefined();
  });
});
