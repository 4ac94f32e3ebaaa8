import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalHash, canonicalJson, isSealed, noEntry, seal } from "../../shared/adapters/audit-chain.ts";

const entry = {
  chain: "CLAIM#a",
  sequence: 1,
  previous: noEntry,
  subject: "CLAIM#a",
  what: "close-month",
  mark: "2026-01",
  who: "test",
  at: "2026-02-01T06:00:00Z",
};

describe("the audit's chain", () => {
  it("has one text for a value, whatever order its properties come in, and none for what is absent", () => {
    expect(canonicalJson({ b: [1, { d: "é", c: undefined }], a: null })).toBe('{"a":null,"b":[1,{"d":"é"}]}');
  });

  it("reads back from its text as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
        expect(canonicalHash(JSON.parse(canonicalJson(plain)))).toBe(canonicalHash(plain));
      }),
      { seed: 20260130 },
    );
  });

  it("knows an entry that was changed anywhere, its place in the chain included", () => {
    const sealed = seal(entry);
    expect(isSealed(sealed)).toBe(true);
    for (const change of [{ sequence: 2 }, { previous: sealed.hash }, { who: "x" }, { details: { month: "2026-01" } }])
      expect(isSealed({ ...sealed, ...change })).toBe(false);
  });
});
