import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectFiles } from "../../local/cli/collect-files.ts";
import { readSetup } from "../../local/cli/read-setup.ts";
import { run } from "../../local/cli/run.ts";
import { synthesize } from "../../local/twin/synthesize.ts";
import { benchClaimPaper } from "./claim-paper.ts";
import { benchDeadlines } from "./deadlines.ts";
import { benchIssueMonth } from "./issue-month.ts";
import { watchMemory } from "./memory.ts";
import { benchOcrmypdf } from "./ocrmypdf.ts";
import { benchReading } from "./reading.ts";

/**
 * What the chain adds to the OCR. Both figures come from one run of the demo: the time in which at least one page was
 * being read, and the rest of the run, in which only the chain itself worked (start, intake, reading text into fields,
 * records, deadlines, claims, papers, reports). The CDK app is synthesized before, as it is once for every checkout.
 */
const limit = 0.1;
/** What the demo may take of a laptop, in megabytes and seconds. */
const memoryLimit = 1500;
const timeLimit = 180;

await synthesize();
const dir = await mkdtemp(join(tmpdir(), "navette-bench-"));
const out = await mkdtemp(join(tmpdir(), "navette-bench-out-"));
try {
  const files = await collectFiles(["samples/files"]);
  const setup = await readSetup("samples/setup.json");
  const memory = watchMemory();
  const from = performance.now();
  const { report, stats } = await run({ files, dir, out, today: "2026-10-05", setup });
  const wallMs = performance.now() - from;
  const peakMegabytes = memory.stop();
  const ownMs = wallMs - stats.ocrBusyMs;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.log(`demo: ${report.documents.length} arrivals, ${report.claims.length} claims, ${seconds(wallMs)} in all`);
  console.log(`OCR at work for ${seconds(stats.ocrBusyMs)}; the chain alone for ${seconds(ownMs)}`);
  const ratio = ownMs / wallMs;
  console.log(
    `chain without OCR / whole run: ${ratio.toFixed(3)} (at most ${limit}: ${ratio <= limit ? "held" : "NOT held"})`,
  );
  const share = (part: number, whole: number) => `${(part / whole).toFixed(2)} of what it may take`;
  console.log(
    `memory: ${peakMegabytes.toFixed(0)} MB at most, ${share(peakMegabytes, memoryLimit)} (${memoryLimit} MB)`,
  );
  console.log(`time: ${seconds(wallMs)}, ${share(wallMs / 1000, timeLimit)} (${timeLimit} s)`);
  for (const [name, { invocations, busyMs }] of Object.entries(stats.functions)) {
    console.log(`  ${name}: ${invocations} invocations, ${seconds(busyMs)} including waits`);
  }
  await benchReading(dir);
} finally {
  await rm(dir, { recursive: true, force: true });
  await rm(out, { recursive: true, force: true });
}

await benchDeadlines();

await benchIssueMonth();

benchClaimPaper();

await benchOcrmypdf();
