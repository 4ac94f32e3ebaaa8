import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectFiles, type SourceFile } from "../../local/cli/collect-files.ts";
import { readSetup } from "../../local/cli/read-setup.ts";
import { type RunResult, run } from "../../local/cli/run.ts";

/** The day on which the demo looks at the samples. */
export const demoDay = "2026-10-05";

export async function sampleFiles(names?: string[]): Promise<SourceFile[]> {
  const files = await collectFiles(["samples/files"]);
  return names ? files.filter(({ name }) => names.includes(name)) : files;
}

/** A new folder for a twin. */
export const newTwinDir = (): Promise<string> => mkdtemp(join(tmpdir(), "navette-test-"));

export async function runSamples(
  dir: string,
  files: SourceFile[],
  today = demoDay,
): Promise<RunResult & { out: string }> {
  const out = await mkdtemp(join(tmpdir(), "navette-out-"));
  const result = await run({ files, dir, out, today, setup: await readSetup("samples/setup.json") });
  return { ...result, out };
}

export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}
