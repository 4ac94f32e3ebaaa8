import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Claim } from "../../schemas/claim.ts";
import type { ReportedClaim, RunReport } from "../../schemas/report.ts";
import type { Setup } from "../../schemas/setup.ts";
import { forEachOf } from "../../shared/adapters/dynamodb-table.ts";
import { deadlineCalendar } from "../../shared/adapters/ics-calendar.ts";
import { annexFileNames } from "../../shared/domain/wording/claim-annex.ts";
import { claimExtensions, claimFileName } from "../../shared/domain/wording/claim-paper.ts";
import { renderReport } from "../report/report-html.ts";
import type { Twin } from "../twin/twin.ts";

/**
 * Writes everything `run` promises into a folder: the JSON files, the calendar of deadlines, the claims' papers, the
 * notices and the page for people. Papers of an earlier run that are not part of this one go.
 */
export async function writeOutputs(
  out: string,
  { report, setup, twin }: { report: RunReport; setup: Setup; twin: Twin },
): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeJson(out, "documents.json", report.documents);
  await writeJson(out, "measures.json", report.measures);
  await writeJson(out, "claims.json", { claims: report.claims.map(reportedClaim), blocked: report.blocked });
  await writeJson(out, "deadlines.json", report.deadlines);
  await writeWhole(join(out, "deadlines.ics"), deadlineCalendar(report.deadlines, report.today));
  await writeClaimPapers(out, report.claims, twin);
  const notices = join(out, "notices");
  await clear(notices, /\.eml$/);
  await cp(twin.outboxDir, notices, { recursive: true });
  await writeWhole(join(out, "report.html"), renderReport(report, { setup }));
}

/** The files of each claim, by number, and the annexes that were drawn for it. */
export async function writeClaimPapers(out: string, claims: Claim[], twin: Twin): Promise<void> {
  const folder = join(out, "claims");
  await clear(folder, /^[A-Z0-9][A-Z0-9-]*-\d{4}-\d{4,}(-[a-z-]+)?\.(pdf|csv|xlsx|xml)(\.part)?$/);
  const papers = claims.flatMap((claim) => {
    const names = [...claimExtensions.map((extension) => claimFileName(claim, extension)), ...annexFileNames(claim)];
    return names.map((name) => ({ key: `${claim.agreement}/${claim.month}/${name}`, name }));
  });
  await forEachOf(papers, async ({ key, name }) => {
    const bytes = await twin.getObject("claims", key);
    if (bytes) await writeWhole(join(folder, name), bytes);
  });
}

function reportedClaim(claim: Claim): ReportedClaim {
  const { agreement, month, number, kind, issuedOn, totalCents, earlierTotalCents, remainingEnvelopeCents, lines } =
    claim;
  const left = remainingEnvelopeCents === undefined ? {} : { remainingEnvelopeCents };
  return { agreement, month, number, kind, issuedOn, totalCents, earlierTotalCents, ...left, lines };
}

/** Makes a folder, and takes what an earlier run wrote out of it; what else a person may have put there stays. */
async function clear(folder: string, written: RegExp): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (written.test(name)) await rm(join(folder, name), { recursive: true });
}

async function writeJson(out: string, name: string, value: unknown): Promise<void> {
  await writeWhole(join(out, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** A file is there whole or not at all, also when the process is killed in the middle. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
