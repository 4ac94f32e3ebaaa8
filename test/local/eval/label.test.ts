import { describe, expect, it } from "vitest";
import { degreeOf, readLabels } from "../../../local/eval/label.ts";

const read = (content: unknown) => readLabels(JSON.stringify(content));

describe("readLabels", () => {
  it("takes one row or several, values bare or with their evidence, and leaves aside what it does not know", () => {
    const label = { kind: "contract", fields: { months: 6 }, degradation: "light" };
    expect(read({ ...label, findings: [], anyOrder: true })).toEqual({ ok: true, labels: [label] });
    const evidenced = { ...label, fields: { months: { value: 6, text: "6 mois", confidence: 0.9 } } };
    expect(read([evidenced, label])).toEqual({ ok: true, labels: [label, label] });
    expect(readLabels(`\uFEFF${JSON.stringify(label)}`)).toMatchObject({ ok: true });
  });

  it.each([
    [{ kind: "contract", fields: { mois: 6 } }, "le champ « mois » n'existe pas"],
    [{ kind: "contract", fields: { rentCents: 6 } }, "le champ « rentCents » n'existe pas pour « contract »"],
    [{ kind: "contract", fields: { months: "six" } }, 'le champ « months » ne peut pas valoir "six"'],
    [{ kind: "contract", fields: { months: null } }, "« fields › months » manque ou n'a pas une valeur permise"],
    [{ kind: "contrat", fields: {} }, "« kind » manque ou n'a pas une valeur permise"],
    [{ kind: "contract" }, "« fields » manque ou n'a pas une valeur permise"],
    [7, "le document doit être un objet avec « fields »"],
    [[{ fields: {} }, { fields: { mois: 6 } }], "document 2, le champ « mois » n'existe pas"],
  ])("says what is wrong with a label: %j", (content, sentence) => {
    expect(read(content)).toEqual({ ok: false, mistakes: [sentence] });
  });

  it("says of what is no JSON that it is none", () => {
    expect(readLabels("{")).toEqual({ ok: false, mistakes: ["ce n'est pas du JSON"] });
  });
});

describe("degreeOf", () => {
  it("goes by the label's own word, else by the name of the degradation", () => {
    expect(degreeOf({ fields: {}, degradation: "stained", heavy: false })).toBe("light");
    expect(degreeOf({ fields: {}, degradation: "clean" })).toBe("light");
    expect(degreeOf({ fields: {}, degradation: "fax" })).toBe("heavy");
    expect(degreeOf({ fields: {} })).toBeUndefined();
  });
});
