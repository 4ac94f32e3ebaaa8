import { beforeAll, describe, expect, it } from "vitest";
import type { RunReport } from "../../schemas/report.ts";
import { SchemeId } from "../../schemas/scheme.ts";
import { fileOf, type StoryPaper } from "./scheme-papers.ts";
import { newFolder, runThrough, writePapers } from "./scheme-run.ts";
import { fullSetup } from "./scheme-setup.ts";
import { absentStories } from "./scheme-stories-absent.ts";
import { s0Stories } from "./scheme-stories-s0.ts";
import { s1Stories } from "./scheme-stories-s1.ts";
import { s2Stories } from "./scheme-stories-s2.ts";
import { s3Stories } from "./scheme-stories-s3.ts";
import { s4Stories } from "./scheme-stories-s4.ts";
import type { Story } from "./scheme-story.ts";

const claimed = [...s0Stories, ...s1Stories, ...s2Stories, ...s3Stories, ...s4Stories];
const stories = [...claimed, ...absentStories];

const lastNameOf = ({ papers }: Story) =>
  papers[0]?.content.parts.flatMap(({ rows }) => rows).find((row) => !("boxes" in row) && row[0] === "Nom");

/** What the twin says of a story's measure, in the shape of the table. */
function found(report: RunReport, story: Story): { reference: string; outcome: Partial<Story["outcome"]> } {
  const row = lastNameOf(story);
  const lastName = row && !("boxes" in row) ? row[1] : "";
  const [measure, ...others] = report.measures.filter(
    ({ scheme, household }) => scheme === story.scheme && household.lastName === lastName,
  );
  if (!measure || others.length > 0) throw new Error(`${others.length + 1} measures of ${story.scheme}`);
  const { reference, status, agreement, startOn, plannedEndOn, endedOn, monthsGranted, waitsFor, findings } = measure;
  const lines = report.claims
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap(({ month, lines: all }) =>
      all
        .filter((line) => line.measure === reference)
        .map(({ part, cents, tranche }) => (tranche === 1 ? [month, part, cents] : [month, part, cents, tranche])),
    );
  const blocked = report.blocked
    .filter((line) => line.measure === reference)
    .map(({ reasons, cents, month }) => ({
      reasons,
      ...(cents !== undefined && { cents }),
      ...(month !== undefined && { month }),
    }));
  const about = { agreement, startOn, plannedEndOn, endedOn, monthsGranted };
  return {
    reference,
    outcome: {
      status,
      ...Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)),
      tranches: measure.tranches.map((one) => [one.startOn, one.endOn, one.months, one.dueCents, one.claimedCents]),
      lines: lines as unknown as Story["outcome"]["lines"],
      blocked,
      waitsFor,
      findings: findings.map(({ code }) => code),
    },
  };
}

/** What the twin says of a paper that was read and recorded, or left to a person. */
function paperRow(report: RunReport, paper: StoryPaper) {
  const row = report.documents.find(({ file }) => file === fileOf(paper));
  if (!row) throw new Error(`no row for ${paper.name}`);
  const unsure = Object.entries(row.fields).flatMap(([name, { accepted }]) => (accepted ? [] : [name]));
  const errors = row.findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const { status, kind, variant, fields, measure } = row;
  return { status, kind, ...(variant && { variant }), scheme: fields.scheme?.value, measure, unsure, errors };
}

let report: RunReport;
beforeAll(async () => {
  const papers = stories.flatMap((story) => story.papers);
  report = await runThrough({ files: await writePapers(papers), dir: await newFolder(), setup: fullSetup() });
}, 240_000);

describe("the journeys of the schemes", () => {
  it("are told for every scheme, with a claim or with what holds it back", () => {
    const told = claimed
      .filter(({ outcome }) => outcome.lines.length > 0 || outcome.blocked.length > 0)
      .map(({ scheme }) => scheme);
    expect([...new Set(told)].sort()).toEqual([...SchemeId.options].sort());
    expect([...new Set(stories.map(({ scheme }) => scheme))].sort()).toEqual([...SchemeId.options].sort());
  });

  it("pass through every schedule that an agreement can set", () => {
    const kinds = fullSetup().agreements.flatMap(({ schemes }) => schemes.map(({ schedule }) => schedule?.kind));
    const all = ["at-start", "month-measure", "monthly", "on-bilan", "project", "start-and-bilan"];
    expect([...new Set(kinds)].filter(Boolean).sort()).toEqual(all);
  });
});

describe.each(stories.map((story) => [`${story.scheme}: ${story.about}`, story] as const))("%s", (_, story) => {
  it("has its papers read as what they are, and recorded in its measure or left to a person", () => {
    const { reference } = found(report, story);
    for (const paper of story.papers) {
      expect([paper.name, paperRow(report, paper)]).toEqual([
        paper.name,
        {
          status: paper.review ? "review" : "recorded",
          kind: paper.kind,
          ...(paper.variant && { variant: paper.variant }),
          scheme: story.scheme,
          measure: reference,
          unsure: [],
          errors: paper.review ?? [],
        },
      ]);
    }
  });

  it("comes to its measure, its lines to the cent, and what holds the others back", () => {
    expect(found(report, story).outcome).toEqual(story.outcome);
  });
});

it("claims nothing beside the lines of the stories", () => {
  const total = stories.flatMap(({ outcome }) => outcome.lines).reduce((sum, [, , cents]) => sum + cents, 0);
  expect(report.claims.reduce((sum, { totalCents }) => sum + totalCents, 0)).toBe(total);
});
