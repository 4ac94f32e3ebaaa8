import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../local/cli/run.ts";
import type { RunReport } from "../../schemas/report.ts";
import type { Setup } from "../../schemas/setup.ts";
import { writePaper } from "./scheme-office.ts";
import { fileOf, type StoryPaper } from "./scheme-papers.ts";

/** The day on which the stories are looked at: every agreement of theirs is over. */
export const lookedAtOn = "2027-02-08";

/** A folder of one's own. */
export const newFolder = () => mkdtemp(join(tmpdir(), "navette-schemes-"));

/** Writes papers as files, in the order given. */
export async function writePapers(papers: readonly StoryPaper[]): Promise<{ path: string; name: string }[]> {
  const folder = await newFolder();
  const files = [];
  for (const paper of papers) {
    const name = fileOf(paper);
    const path = join(folder, name);
    await writeFile(path, await writePaper(paper.maker, paper.content));
    files.push({ path, name });
  }
  return files;
}

type Given = { files: { path: string; name: string }[]; dir: string; setup?: Setup };

/** Lets files go through the whole twin. Nothing may be left in a dead-letter queue, and no picture be looked at. */
export async function runThrough({ files, dir, setup }: Given): Promise<RunReport> {
  const { report, failed, stats } = await run({
    files,
    dir,
    out: await newFolder(),
    today: lookedAtOn,
    ...(setup && { setup }),
  });
  if (failed.length > 0) throw new Error(`dead letters: ${JSON.stringify(failed)}`);
  if (stats.ocrBusyMs > 0) throw new Error("a paper was read as a picture");
  return report;
}
