import { describe, expect, it } from "vitest";
import type { Reading } from "../../../schemas/document.ts";
import { settleReading } from "../../../shared/domain/document/settle-reading.ts";

const told = { settled: { by: "reviewer-1", at: "2026-02-03T10:00:00Z" }, firstPage: 2 };
const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.02 };
const reading: Reading = {
  kind: "contract",
  fields: {
    startOn: { value: "2026-01-15", text: "15/01/2026", confidence: 0.6, accepted: false, page: 2, box },
    months: { value: 6, text: "6 mois", confidence: 0.97, accepted: true, page: 2 },
  },
  findings: [
    { code: "readings-differ", severity: "error", field: "startOn", message: "Deux lectures." },
    { code: "field-missing", severity: "error", field: "signedOn", message: "Manque." },
    { code: "nir-masked", severity: "info", message: "Masqué." },
  ],
  pages: 1,
  costTenThousandths: 15,
};

describe("a reading that a person settles", () => {
  it("vouches for what is not named, and leaves no doubt", () => {
    const outcome = settleReading(reading, { kind: "contract", fields: {} }, told);
    expect(outcome).toMatchObject({
      outcome: "settled",
      reading: {
        settled: told.settled,
        fields: { startOn: { value: "2026-01-15", accepted: true, confidence: 0.6, box } },
        findings: [{ code: "nir-masked" }],
      },
      changes: [{ what: "accept", field: "startOn", from: "2026-01-15", to: "2026-01-15" }],
    });
  });

  it("keeps a corrected value at the place of what was read, and what it was before", () => {
    const outcome = settleReading(reading, { kind: "contract", fields: { startOn: "2026-01-16", months: 6 } }, told);
    if (outcome.outcome !== "settled") throw new Error("refused");
    expect(outcome.reading.fields.startOn).toEqual({
      value: "2026-01-16",
      text: "15/01/2026",
      confidence: 1,
      accepted: true,
      page: 2,
      box,
    });
    expect(outcome.changes).toEqual([
      {
        at: told.settled.at,
        by: "reviewer-1",
        what: "correct",
        field: "startOn",
        from: "2026-01-15",
        to: "2026-01-16",
      },
    ]);
  });

  it("takes a value that no page gave as the first page's, and a field away that is none", () => {
    const fields = { signedOn: "2026-01-14", months: null };
    const outcome = settleReading(reading, { kind: "contract", fields }, told);
    if (outcome.outcome !== "settled") throw new Error("refused");
    expect(outcome.reading.fields.signedOn).toMatchObject({ value: "2026-01-14", page: 2, text: "" });
    expect(outcome.reading.fields.months).toBeUndefined();
    expect(outcome.changes.map(({ field, from, to }) => [field, from, to])).toContainEqual(["months", 6, undefined]);
  });

  it("says of each value that is not possible where it stands, and settles nothing", () => {
    const fields = { startOn: "31 février", months: 0, commission: "FSL" };
    const outcome = settleReading(reading, { kind: "contract", fields }, told);
    expect(outcome).toMatchObject({ outcome: "refused" });
    expect(outcome.outcome === "refused" && outcome.issues.map(({ path }) => path)).toEqual([
      "startOn",
      "months",
      "commission",
    ]);
  });

  it("drops the fields that another kind of document does not have, and says so", () => {
    const outcome = settleReading(reading, { kind: "bilan", fields: { bilanKind: "final" } }, told);
    if (outcome.outcome !== "settled") throw new Error("refused");
    expect(Object.keys(outcome.reading.fields).sort()).toEqual(["bilanKind", "startOn"]);
    expect(outcome.changes[0]).toMatchObject({ what: "kind", from: "contract", to: "bilan" });
  });
});
