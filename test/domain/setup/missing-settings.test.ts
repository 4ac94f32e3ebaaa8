import { describe, expect, it } from "vitest";
import type { SchemeRule } from "../../../schemas/rule.ts";
import type { SchemeId } from "../../../schemas/scheme.ts";
import { type Capacity, SchemeSetting } from "../../../schemas/setup.ts";
import { missingSettings } from "../../../shared/domain/setup/missing-settings.ts";
import { schemeLabel } from "../../../shared/domain/wording/schemes.ts";
import { ruleBook } from "../../../shared/rules/rule-book.ts";

const agreementId = "dep-2026";

function missing(scheme: SchemeId, setting: Record<string, unknown> = {}, capacity: Capacity[] = []) {
  return missingSettings({
    rule: ruleBook[scheme],
    setting: SchemeSetting.parse({ scheme, ...setting }),
    agreementId,
    capacity,
  });
}

/** Each value that an agreement can set: its fields here, the name its sentence must give, and a setting that has it. */
const settable = {
  decidedBy: [{ field: "decidedBy", name: "« decidedBy »", setting: { decidedBy: "nobody" } }],
  duration: [
    {
      field: "duration.initialMonths",
      name: "« duration.initialMonths »",
      setting: { duration: { initialMonths: 6 } },
    },
    { field: "duration.renewals", name: "« duration.renewals »", setting: { duration: { renewals: [3] } } },
    {
      field: "duration.maxTotalMonths",
      name: "« duration.maxTotalMonths »",
      setting: { duration: { maxTotalMonths: 9 } },
    },
  ],
  money: [
    { field: "money", name: "« tariff »", setting: { tariff: { amountCents: 100, months: 6, scale: "fixed" } } },
    {
      field: "money",
      name: "« schedule »",
      setting: { schedule: { kind: "month-measure", amountCents: 100, counts: "any-day" } },
    },
    {
      field: "money",
      name: "« schedule »",
      setting: { schedule: { kind: "project", amountCents: 100, advancePercent: 50 } },
    },
  ],
  visitsPerMonth: [{ field: "visitsPerMonth", name: "« visitsPerMonth »", setting: { visitsPerMonth: 2 } }],
} as const;

const unsetFields = Object.values(ruleBook).flatMap((rule) =>
  Object.entries(rule).flatMap(([field, value]) =>
    value === "unset" ? [{ scheme: rule.scheme, field: field as keyof SchemeRule }] : [],
  ),
);
const toSet = unsetFields.flatMap(({ scheme, field }) =>
  field in settable ? settable[field as keyof typeof settable].map((one) => ({ scheme, ...one })) : [],
);
const never = unsetFields.filter(({ field }) => !(field in settable) && field !== "capacity");

describe("a value that the source leaves silent and an agreement can set", () => {
  it.each(toSet)("has a sentence for $field of $scheme that names $name, and that goes away with $setting", (one) => {
    const { scheme, field, name, setting } = one;
    const told = missing(scheme).filter((entry) => entry.field === field);
    expect(told).toEqual([{ field, settable: true, sentence: expect.stringContaining("Réglage manquant") }]);
    for (const part of [name, scheme, schemeLabel(scheme), `« ${agreementId} »`]) {
      expect(told[0]?.sentence).toContain(part);
    }
    expect(told[0]?.sentence).toMatch(/aucune? .*(emprunté|n'est supposée)/);

    const before = missing(scheme).map((entry) => entry.field);
    const after = missing(scheme, setting).map((entry) => entry.field);
    expect(after).toEqual(before.filter((other) => other !== field));
  });

  it.each(unsetFields.filter(({ field }) => field === "capacity"))(
    "has a sentence for the capacity of $scheme, which goes away with a ceiling of the agreement for it alone",
    ({ scheme }) => {
      const has = (capacity: Capacity[]) => missing(scheme, {}, capacity).filter(({ field }) => field === "capacity");
      expect(has([])).toEqual([
        {
          field: "capacity",
          settable: true,
          sentence: expect.stringMatching(`« capacity ».*« ${agreementId} ».*${scheme}`),
        },
      ]);
      expect(has([{ schemes: [scheme === "iml" ? "avdl" : "iml"], per: "year", max: 5 }])).toHaveLength(1);
      expect(has([{ schemes: [scheme], per: "year", max: 5 }])).toEqual([]);
    },
  );

  it("has a number in no sentence", () => {
    for (const { scheme } of unsetFields) {
      for (const { sentence } of missing(scheme)) {
        const bare = sentence.replaceAll(schemeLabel(scheme), "").replaceAll(scheme, "").replaceAll(agreementId, "");
        expect(bare).not.toMatch(/\d/);
      }
    }
  });

  it("is told as well where the agreement does not set anything of the scheme", () => {
    const unknown = missingSettings({ rule: ruleBook["aml-mandat"], setting: undefined, agreementId });
    expect(unknown).toEqual(missing("aml-mandat"));
  });
});

describe("a value that the source leaves silent and no setting stands for", () => {
  it.each(never)("has a sentence for $field of $scheme that says so", ({ scheme, field }) => {
    const told = missing(scheme).filter((entry) => entry.field === field);
    expect(told).toEqual([{ field, settable: false, sentence: expect.stringContaining("la source ne dit rien") }]);
    for (const part of [scheme, schemeLabel(scheme), `« ${agreementId} »`]) expect(told[0]?.sentence).toContain(part);
  });
});

describe("a value that the source states", () => {
  it.each(Object.values(ruleBook))("is never missing for $scheme", (rule) => {
    const stated = Object.entries(rule).filter(([, value]) => value !== "unset");
    const told = missing(rule.scheme).map(({ field }) => field);
    // A sourced duration can still leave renewals open: those have tests of their own.
    for (const [field] of stated) expect(told).not.toContain(field === "duration" ? "duration.initialMonths" : field);
  });

  it.each(["asell-cd", "asc-apel", "all-autorehab", "asll-42"] as const)(
    "leaves renewals and the cap of %s to the agreement where it gives the first grant's months only",
    (scheme) => {
      expect(missing(scheme).map(({ field }) => field)).toEqual(
        expect.arrayContaining(["duration.renewals", "duration.maxTotalMonths"]),
      );
      expect(missing(scheme, { duration: { renewals: [3], maxTotalMonths: 9 } }).map(({ field }) => field)).not.toEqual(
        expect.arrayContaining([expect.stringContaining("duration.")]),
      );
    },
  );

  it.each(["asll-71", "asll-ful", "avdl", "iml", "asll-42-glissant"] as const)(
    "leaves nothing of the duration of %s to be set",
    (scheme) => {
      expect(missing(scheme).filter(({ field }) => field.startsWith("duration"))).toEqual([]);
    },
  );
});
