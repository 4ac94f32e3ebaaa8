import { describe, expect, it } from "vitest";
import { countFields } from "../../../local/eval/count-fields.ts";
import { familyOf, judgeFields } from "../../../local/eval/judge-fields.ts";
import type { Label } from "../../../local/eval/label.ts";
import { readField, row } from "./sample-rows.ts";

function judge(label: Pick<Label, "kind" | "fields">, fields: Parameters<typeof row>[0] = {}) {
  return judgeFields(label, row(fields));
}

/** Whether a read value counts as right where the label has another. */
function isRight(field: string, expected: string | string[] | number, read: string | string[] | number): boolean {
  const [judged] = judge(
    { kind: "orientation", fields: { [field]: expected } },
    { fields: { [field]: readField(read) } },
  );
  return judged?.right === true;
}

describe("judgeFields", () => {
  it("takes texts and names as equal whatever their case, accents, spaces and punctuation", () => {
    expect(isRight("household.address", "5 impasse du Four à Chaux, bât. B", "5 IMPASSE  du four a chaux bat B")).toBe(
      true,
    );
    expect(isRight("household.lastName", "ROUSSILLON-BEC", "Roussillon Bec")).toBe(true);
    expect(isRight("household.lastName", "ROUSSILLON-BEC", "Roussillon")).toBe(false);
  });

  it("takes what is critical only exactly", () => {
    expect(isRight("reference", "2026-014", "2026 014")).toBe(false);
    expect(isRight("rentCents", 45_000, 45_001)).toBe(false);
    expect(isRight("signedOn", "2026-03-01", "2026-03-01")).toBe(true);
  });

  it("takes lists in any order, each item as often as it stands there", () => {
    expect(isRight("housingDefects", ["indecent", "overcrowded"], ["overcrowded", "indecent"])).toBe(true);
    expect(isRight("housingDefects", ["indecent", "overcrowded"], ["indecent"])).toBe(false);
    expect(
      isRight("objectives", ["Régler la dette", "Ouvrir les droits"], ["ouvrir les droits.", "régler la dette"]),
    ).toBe(true);
    expect(isRight("objectives", ["Régler la dette"], ["régler la dette", "régler la dette"])).toBe(false);
    expect(isRight("objectives", ["a", "a", "b"], ["a", "b", "b"])).toBe(false);
  });

  it("counts each outcome of a value once", () => {
    const label = {
      kind: "contract" as const,
      fields: { startOn: "2026-01-05", endOn: "2026-07-04", months: 6, operator: "Le Cairn", worker: "F. Jolivet" },
    };
    const judged = judge(label, {
      status: "review",
      fields: {
        startOn: readField("2026-01-05"),
        endOn: readField("2026-01-04"),
        months: readField(6, { accepted: false }),
        operator: readField("Le Caïn", { accepted: false }),
        visitRhythm: readField("1 par mois"),
        reference: readField("12", { accepted: false }),
      },
    });
    expect(countFields(judged.map((field) => ({ ...field, inReview: true })))).toEqual({
      labelled: 5,
      right: 1,
      wrongAccepted: 2,
      invented: 1,
      reviewRight: 1,
      reviewWrong: 2,
      missed: 1,
      rightOrReview: 4,
    });
    const missed = judged.filter(({ outcome }) => outcome === "missed").map((field) => ({ ...field, inReview: false }));
    expect(countFields(missed)).toMatchObject({ missed: 1, rightOrReview: 0 });
  });

  it("holds to be required what the product asks for, of two that can stand for each other both", () => {
    const required = (label: Pick<Label, "kind" | "fields">) =>
      judgeFields(label).flatMap(({ field, required: needed }) => (needed ? [field] : []));
    const granted = { decision: "granted", monthsGranted: 6, sessionOn: "2026-03-19", documentOn: "2026-03-20" };
    expect(required({ kind: "decision", fields: granted })).toEqual(Object.keys(granted));
    expect(required({ kind: "decision", fields: { ...granted, decision: "refused" } })).not.toContain("monthsGranted");
    expect(required({ kind: "bilan", fields: { bilanKind: "interim", endOn: "2026-03-20" } })).toEqual(["bilanKind"]);
    expect(required({ kind: "other", fields: { documentOn: "2026-03-20" } })).toEqual([]);
  });

  it("holds signatures to be critical, beside what the product does", () => {
    expect(familyOf("householdSigned")).toBe("signature");
    expect(familyOf("endOn")).toBe("date");
    expect(familyOf("rentCents")).toBe("amount");
    expect(familyOf("measureRef")).toBe("identifier");
    expect(familyOf("monthsGranted")).toBe("decision");
    expect(familyOf("household.children")).toBe("count");
    expect(familyOf("household.lastName")).toBeUndefined();
  });
});
