import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toScannedPdf } from "../../samples/containers.ts";
import { scanPage, type Wear } from "../../samples/degrade.ts";
import { type Raster, renderPages } from "../../samples/raster.ts";
import { drawPaper } from "../../samples/sample.ts";
import { ASELL_SHEETS } from "../../samples/sheets/asell-sheets.ts";
import { ASLL_SHEETS } from "../../samples/sheets/asll-sheets.ts";

/** How many times the pages of ocrmypdf Navette has to read in the same time, and how many pages each is given. */
const least = 1.2;
const pagesOfEach = 12;

/** Two scanners: one at its usual 200 dots per inch, and one as people are asked to set theirs. */
const scanners: readonly Wear[][] = [
  [{ dpi: 200 }, { dpi: 200, angle: 0.8, noise: 3 }, { dpi: 200, paper: 214, ink: 28, noise: 3 }],
  [{ dpi: 300 }, { dpi: 300, angle: -1.1 }, { dpi: 300, noise: 4, paper: 236 }],
];

/** Reads the same scanned pages by the twin and by ocrmypdf in turn, and prints how many pages a minute each takes. */
export async function benchOcrmypdf(): Promise<void> {
  const languages = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" }).stdout ?? "";
  if (spawnSync("ocrmypdf", ["--version"]).status !== 0 || !/^fra$/m.test(languages)) {
    console.log("scans: ocrmypdf and its French are not installed, the comparison is left out");
    return;
  }
  const dir = await mkdtemp(join(tmpdir(), "navette-bench-scans-"));
  try {
    const paths: string[] = [];
    for (const [number, wears] of scanners.entries()) {
      paths.push(join(dir, `scanner-${number + 1}.pdf`));
      await writeFile(join(dir, `scanner-${number + 1}.pdf`), await scan(wears));
    }
    const [ours, theirs] = [[] as number[], [] as number[]];
    // In turn, so that a machine that is busy for a while is so for both.
    for (const path of paths) {
      ours.push(secondsOf(process.execPath, [programOf("ocrmypdf-navette"), path]));
      theirs.push(secondsOf("ocrmypdf", [...options, path, `${path}.out`]));
    }
    const pages = pagesOfEach * scanners.length;
    const pace = (seconds: readonly number[]) => `${((60 * pages) / sum(seconds)).toFixed(0)} pages a minute`;
    const ratio = sum(theirs) / sum(ours);
    console.log(`scans, ${pages} pages on 2 cores, OCR included, by each in turn:`);
    console.log(`  Navette, to fields: ${pace(ours)}; ocrmypdf, to a PDF with text: ${pace(theirs)}`);
    const verdict = ratio >= least ? "held" : "NOT held";
    console.log(`pages a minute, Navette / ocrmypdf: ${ratio.toFixed(2)} (at least ${least}: ${verdict})`);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const options = ["--quiet", "--jobs", "2", "--output-type", "pdf", "-l", "fra"];

function programOf(name: string): string {
  return fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
}

/** The wall-clock time of a program, kept to two cores where that can be had. */
function secondsOf(program: string, parameters: readonly string[]): number {
  const canPin = spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;
  const command = canPin ? ["taskset", "-c", "0,1", program, ...parameters] : [program, ...parameters];
  const [first = program, ...rest] = command;
  const from = performance.now();
  execFileSync(first, rest, { stdio: ["ignore", "ignore", "inherit"] });
  return (performance.now() - from) / 1000;
}

/** The samples' papers, one after the other, as one scanner sees them. */
async function scan(wears: readonly Wear[]): Promise<Uint8Array> {
  const sheets = [...ASELL_SHEETS, ...ASLL_SHEETS];
  const dpi = wears[0]?.dpi ?? 200;
  const pages: Raster[] = [];
  for (const [number, { layout, values, head }] of sheets.entries()) {
    const [page] = await renderPages((await drawPaper(layout, values, head)).bytes, dpi);
    const wear = wears[number % wears.length];
    if (page && wear && pages.length < pagesOfEach) pages.push(await scanPage(page, wear, `scanner ${dpi} ${number}`));
  }
  return toScannedPdf(pages, dpi);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
