import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import { mkdir, readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

const repository = join(import.meta.dirname, "../..");
const assemblies = join(repository, ".navette/assembly");

/** Everything that a synthesized template or a bundle can depend on. */
const sources = ["infra", "functions", "portal", "shared", "schemas", "package-lock.json", "cdk.json", "tsconfig.json"];

const keptForMs = 7 * 24 * 3600 * 1000;

/**
 * The cloud assembly of the CDK app as it stands now, and the directory it is in. It is kept under a hash of the sources,
 * so that only a changed app is synthesized (a few seconds, in a process of its own).
 * Throws what the synthesis said where it fails.
 */
export async function synthesize(onStart?: () => void): Promise<string> {
  const directory = join(assemblies, await hashOfSources());
  if (!existsSync(join(directory, "manifest.json"))) {
    onStart?.();
    await mkdir(assemblies, { recursive: true });
    const draft = join(assemblies, `.draft-${randomUUID()}`);
    try {
      await runSynthesis(draft);
      moveInto(draft, directory);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  await markUsed(directory).catch((error: NodeJS.ErrnoException) => {
    // The repository may be somebody else's: they look after it.
    if (!["EPERM", "EACCES", "EROFS"].includes(error.code ?? "")) throw error;
  });
  return directory;
}

function runSynthesis(outdir: string): Promise<void> {
  // cdk-nag judges in `npm run check`, not at each start.
  const script = [
    `const { buildApp } = await import(${JSON.stringify(new URL("../../infra/build-app.ts", import.meta.url).href)});`,
    `buildApp({ stage: "dev", validate: false, outdir: ${JSON.stringify(outdir)} }).synth();`,
  ].join("\n");
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "--eval", script], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said = (said + chunk).slice(-20_000);
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The CDK app could not be synthesized (exit code ${code}):\n${said.trim()}`));
    });
  });
}

/** Another start may have been quicker: its assembly is the same. */
function moveInto(draft: string, directory: string): void {
  try {
    renameSync(draft, directory);
  } catch (error) {
    if (!existsSync(join(directory, "manifest.json"))) throw error;
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesUnder(join(repository, source))) {
      hash
        .update(`${relative(repository, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesUnder(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) return [];
  if (!entry.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
}

/** Notes that an assembly is used, and drops those that are not any more. */
async function markUsed(directory: string): Promise<void> {
  utimesSync(directory, new Date(), new Date());
  const limit = Date.now() - keptForMs;
  for (const name of await readdir(assemblies)) {
    const path = join(assemblies, name);
    const usedAt = (await stat(path).catch(() => undefined))?.mtimeMs;
    if (usedAt !== undefined && usedAt < limit) rmSync(path, { recursive: true, force: true });
  }
}
