import { describe, expect, it } from "vitest";
import { computeAccuracy } from "../../../local/eval/figures.ts";
import { judgeGoals } from "../../../local/eval/goals.ts";
import { judgeDocuments, listMistakes } from "../../../local/eval/judge-documents.ts";
import type { Label } from "../../../local/eval/label.ts";
import type { Row } from "../../../local/eval/match-rows.ts";
import { readField, row } from "./sample-rows.ts";

function judge(...pairs: [Label, Row | undefined][]) {
  const labels = new Map(pairs.map(([label], at) => [`${at}.pdf`, [label]]));
  return judgeDocuments(
    labels,
    pairs.flatMap(([, read], at) => (read ? [{ ...read, file: `${at}.pdf` }] : [])),
  );
}

const contract = (more: Partial<Label> = {}): Label => ({
  kind: "contract",
  fields: { startOn: "2026-01-05", months: 6 },
  degradation: "clean",
  ...more,
});
const readContract = (more: Partial<Row> = {}) =>
  row({ kind: "contract", fields: { startOn: readField("2026-01-05"), months: readField(6) }, ...more });

describe("computeAccuracy", () => {
  it("counts kinds that are right, wrong and not read, and « other » that was recorded", () => {
    const accuracy = computeAccuracy(
      judge(
        [contract(), readContract()],
        [contract(), row({ kind: "bilan" })],
        [contract(), undefined],
        [{ kind: "other", fields: {} }, row({ kind: "other", status: "recorded" })],
        [{ status: "rejected", fields: {} }, row({ status: "rejected" })],
      ),
    );
    expect(accuracy.kinds).toEqual([
      { kind: "contract", documents: 3, right: 1, wrong: 1, unread: 1 },
      { kind: "other", documents: 1, right: 1, wrong: 0, unread: 0 },
    ]);
    expect(accuracy).toMatchObject({
      documents: 5,
      lost: 1,
      otherRecorded: 1,
      rejected: { documents: 1, expected: 1 },
    });
  });

  it("counts the values of a part that no label speaks of as made up", () => {
    const documents = judgeDocuments(new Map([["a.pdf", [contract({ pages: [1] })]]]), [
      readContract({ pages: [1] }),
      readContract({ pages: [2] }),
    ]);
    expect(computeAccuracy(documents)).toMatchObject({
      documents: 1,
      extra: 1,
      totals: { all: { labelled: 2, right: 2, wrongAccepted: 2, invented: 2 } },
    });
  });

  it("measures required fields by how badly the page was treated, and leaves blank and handwritten pages out", () => {
    const late = readField("2026-02-05", { accepted: false });
    const { goals, byDegradation } = computeAccuracy(
      judge(
        [contract(), readContract()],
        [contract({ degradation: "fax" }), row({ kind: "contract", status: "review", fields: { startOn: late } })],
        [contract({ degradation: "fax" }), row({ kind: "contract", status: "recorded" })],
        [contract({ handwritten: true }), row({ status: "review", kind: "other" })],
      ),
    );
    expect(goals.light).toMatchObject({ labelled: 2, right: 2 });
    expect(goals.heavy).toMatchObject({ labelled: 4, right: 0, rightOrReview: 2, missed: 3 });
    expect(goals.kinds).toMatchObject({ documents: 3, right: 3 });
    expect(byDegradation.map(({ name, documents }) => [name, documents])).toEqual([
      ["clean", 2],
      ["fax", 2],
    ]);
  });

  it("finds a value or a tick on a blank form, but not that nobody signed it", () => {
    const blank: Label = { kind: "orientation", blank: true, fields: { householdSigned: false } };
    const unsigned = { householdSigned: readField(false), professionalSigned: readField(false) };
    const { blank: counted, totals } = computeAccuracy(
      judge(
        [blank, row({ kind: "orientation", fields: unsigned })],
        [
          blank,
          row({ kind: "orientation", fields: { ...unsigned, occupancy: readField("tenant", { accepted: false }) } }),
        ],
      ),
    );
    expect(counted).toEqual({ documents: 2, withValue: 1, values: 1 });
    expect(totals.all).toMatchObject({ right: 2, wrongAccepted: 0, reviewWrong: 1 });
  });

  it("finds handwritten pages with a confident value", () => {
    const { handwritten } = computeAccuracy(
      judge(
        [contract({ handwritten: true }), readContract({ status: "review" })],
        [contract({ handwritten: true }), row({ status: "recorded", fields: { months: readField(8) } })],
        [
          contract({ handwritten: true }),
          row({ status: "review", fields: { months: readField(8, { accepted: false }) } }),
        ],
      ),
    );
    expect(handwritten).toEqual({ documents: 3, recorded: 1, withAccepted: 2, withWrongAccepted: 1 });
  });
});

describe("judgeGoals", () => {
  const heldOf = (...pairs: [Label, Row | undefined][]) =>
    Object.fromEntries(judgeGoals(computeAccuracy(judge(...pairs))).map(({ code, held }) => [code, held]));

  it("holds a goal at its very limit, and breaks it beyond", () => {
    const many = (count: number) =>
      Array.from({ length: count }, () => [contract(), readContract()] satisfies [Label, Row]);
    const wrong = readContract({ fields: { startOn: readField("2026-01-05"), months: readField(8) } });
    expect(heldOf(...many(499), [contract(), wrong])).toMatchObject({ critical: true, light: true, kind: true });
    expect(heldOf(...many(498), [contract(), wrong])).toMatchObject({ critical: false, light: true });
    expect(heldOf(...many(99), [contract(), row({ kind: "bilan" })])).toMatchObject({ light: true, kind: true });
    expect(heldOf(...many(98), [contract(), row({ kind: "bilan" })])).toMatchObject({ light: false, kind: false });
  });

  it("does not judge what the set has nothing of", () => {
    const held = heldOf([contract(), readContract()]);
    expect(held).toMatchObject({ light: true, critical: true, other: true });
    for (const code of ["heavy", "blank", "handwritten", "auroc"]) expect(held[code]).toBeUndefined();
  });
});

describe("listMistakes", () => {
  it("lists wrong kinds, values that are wrong and accepted or made up, and required fields that were missed", () => {
    const documents = judge([
      contract(),
      row({ kind: "bilan", fields: { months: readField(8), reason: readField("Départ") } }),
    ]);
    expect(listMistakes(documents)).toMatchObject([
      { file: "0.pdf", what: "kind", expected: "contract", read: "bilan" },
      { what: "required-missed", field: "startOn", expected: "2026-01-05" },
      { what: "wrong-accepted", field: "months", expected: 6, read: 8, confidence: 0.95 },
      { what: "wrong-accepted", field: "reason", read: "Départ" },
    ]);
  });
});
