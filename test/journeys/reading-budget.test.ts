import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { run } from "../../local/cli/run.ts";
import { ReportedArrival } from "../../schemas/report.ts";
import { newTwinDir, readJson, sampleFiles } from "./samples-run.ts";

/**
 * A form, a letter and a paper of no kind of ours: their text costs 45, the letter's signatures 35, the form's fields 535,
 * in ten-thousandths of a dollar. The ceiling reaches for all but the form's fields.
 */
const names = ["orientation-lestrade.png", "notification-vasselin.png", "carte-identite.jpg"];
const readingDollarsPerMonth = 0.056;

it("a month that has no money left keeps what it cannot read, and the next one ends as if there had been enough", {
  timeout: 120_000,
}, async () => {
  const files = await sampleFiles(names);
  const look = async (dir: string, today: string, more: { readingDollarsPerMonth?: number } = {}) => {
    const out = await mkdtemp(join(tmpdir(), "navette-out-"));
    const { report, failed } = await run({ files, dir, out, today, ...more });
    expect(failed).toEqual([]);
    const documents = z.array(ReportedArrival).parse(await readJson(join(out, "documents.json")));
    return { documents, cost: report.reading.costTenThousandths };
  };
  const dir = await newTwinDir();
  const paused = await look(dir, "2026-10-05", { readingDollarsPerMonth });
  const [form] = paused.documents.filter(({ file }) => file === "orientation-lestrade.png");
  expect(form).toMatchObject({ status: "review", fields: {}, findings: [{ code: "reading-paused" }] });
  expect(paused.cost).toBe(80);
  const log = await readFile(join(dir, "logs", "navette-dev-read-document.log"), "utf8");
  expect(log).toContain('"message":"reading paused"');

  const enough = await look(await newTwinDir(), "2026-10-05");
  expect(await look(dir, "2026-11-02", { readingDollarsPerMonth })).toEqual(enough);
  expect(enough.cost).toBe(80 + 535);
});
