import { beforeAll, describe, expect, it } from "vitest";
import type { RunReport } from "../../schemas/report.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { newFolder, runThrough, writePapers } from "./scheme-run.ts";
import { undecidedSetup } from "./scheme-setup.ts";
import { bareStories } from "./scheme-stories-bare.ts";

/** Where the sources do not say who decides (DOMAIN § 2); `asll-42-specifique` has nobody, the others a commission. */
const silent: readonly SchemeId[] = [
  ...(["asc-cites", "asc-provisoire", "asc-droits", "asc-apel", "asc-arl", "asc-offre"] as const),
  ...(["asell-cd", "all-autorehab", "avdl", "iml", "aml-mandat", "aml-glissant"] as const),
];
const decided: readonly SchemeId[] = [
  ...(["asell-generaliste", "asell-renforce", "asll-71", "asll-42", "asll-42-glissant", "asll-ful"] as const),
];

function whatHolds({ measures, blocked }: RunReport, scheme: SchemeId) {
  const own = measures.filter((measure) => measure.scheme === scheme);
  return own.map(({ reference, household, status, startOn, waitsFor, documents }) => ({
    ...{ lastName: household.lastName, status, startOn, waitsFor, documents: documents.length },
    blocked: blocked.filter((line) => line.measure === reference).map(({ reasons, message }) => ({ reasons, message })),
  }));
}

let without: RunReport;
let undecided: RunReport;
beforeAll(async () => {
  const dir = await newFolder();
  const files = await writePapers(bareStories.flatMap(({ papers }) => papers));
  without = await runThrough({ files, dir });
  undecided = await runThrough({ files: [], dir, setup: undecidedSetup() });
}, 240_000);

it("every scheme is asked for and contracted, whatever its source says", () => {
  expect(bareStories.map(({ scheme }) => scheme).sort()).toEqual([...SchemeId.options].sort());
  expect([...silent, ...decided, "asll-42-specifique"].sort()).toEqual([...SchemeId.options].sort());
});

describe.each(bareStories)("$scheme, asked for and contracted without a decision", ({ scheme, lastName }) => {
  const known = { lastName, startOn: "2026-03-02", documents: 2 };

  it("has no line and names the missing agreement where no agreement lists it", () => {
    const status = scheme === "asll-42-specifique" ? "running" : "contracted";
    const [found, ...others] = whatHolds(without, scheme);
    const sentence = found?.waitsFor[0] ?? "";
    expect(sentence).toMatch(/^Réglage manquant : aucune convention ne prévoit le dispositif « .+ » \([a-z0-9-]+\)\.$/);
    expect(sentence).toContain(`(${scheme})`);
    const blocked = [{ reasons: ["no-agreement"], message: sentence }];
    expect([found, ...others]).toEqual([{ ...known, status, waitsFor: [sentence], blocked }]);
  });

  it("waits for who decides where source and agreement are silent, for the decision where a commission decides", () => {
    const lines = undecided.claims.flatMap((claim) => claim.lines.filter((line) => line.scheme === scheme));
    const cents = lines.map((line) => [line.month, line.part, line.cents]);
    if (scheme === "asll-42-specifique") {
      expect(whatHolds(undecided, scheme)).toEqual([{ ...known, status: "running", waitsFor: [], blocked: [] }]);
      expect(cents).toEqual([["2026-03", "1/1", 60_000]]);
      return;
    }
    const sentence = `Réglage manquant : « decidedBy » (qui décide), convention « nue-2026 », dispositif ${scheme} : la source n'en dit rien.`;
    const isSilent = silent.includes(scheme);
    const blocked = isSilent
      ? [{ reasons: ["setting-missing"], message: sentence }]
      : [{ reasons: ["decision"], message: "Il manque la notification de décision." }];
    const waitsFor = isSilent ? [sentence] : [];
    expect(whatHolds(undecided, scheme)).toEqual([{ ...known, status: "contracted", waitsFor, blocked }]);
    expect(cents).toEqual([]);
  });
});

it("without any setting no cent is claimed", () => {
  expect(without.claims).toEqual([]);
});
