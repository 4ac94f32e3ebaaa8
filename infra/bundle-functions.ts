import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { buildSync, type Metafile } from "esbuild";
import type { FunctionName } from "./stages.ts";

/** Where each function's bundle is, until `dispose` removes them all. */
export interface FunctionBundles {
  directoryOf(name: FunctionName): string;
  dispose(): void;
}

const projectDirectory = join(import.meta.dirname, "..");

/** Some packages are CommonJS inside and call `require` for Node's own modules, which an ES module has not. */
const requireBanner = [
  'import { createRequire as createRequireOfBundle } from "node:module";',
  "const require = createRequireOfBundle(import.meta.url);",
].join("\n");

/** A module of ours that opens files beside itself: ``new URL(`./${file}`, import.meta.url)``. */
const opensFilesBesideItself = /new URL\(\s*["'`]\.\/[^)]*import\.meta\.url\s*\)/;

/**
 * Bundles every function in one run of esbuild, so that what they share is parsed once.
 * A bundle is a directory that stands alone: `index.mjs`, its source map, and the data files its modules open beside themselves.
 * The AWS SDK is bundled too: the version tested is the version that runs.
 * @throws where a function has no source, or cannot be bundled.
 */
export function bundleFunctions(names: readonly FunctionName[], functionsDirectory: string): FunctionBundles {
  const root = mkdtempSync(join(tmpdir(), "navette-functions-"));
  const dispose = () => rmSync(root, { recursive: true, force: true });
  try {
    const metafile = bundle(names, functionsDirectory, root);
    copyFilesBesideModules(metafile);
    bundleThreads(metafile, root);
  } catch (error) {
    dispose();
    throw error;
  }
  return { directoryOf: (name) => join(root, name), dispose };
}

function bundle(names: readonly FunctionName[], functionsDirectory: string, root: string): Metafile {
  const entries = names.map((name) => ({ in: join(functionsDirectory, `${name}.ts`), out: join(name, "index") }));
  return bundleEntries(entries, root);
}

/** A module that starts a thread of its own, and the program of that thread: it stands beside the bundle under its name. */
const threads = [{ starter: "shared/adapters/file-open-apart.ts", program: "shared/adapters/file-open-worker.ts" }];

function bundleThreads({ outputs }: Metafile, root: string): void {
  const entries = Object.entries(outputs).flatMap(([output, { inputs }]) =>
    threads
      .filter(({ starter }) => starter in inputs)
      .map(({ program }) => ({
        in: join(projectDirectory, program),
        out: join(relative(root, dirname(join(projectDirectory, output))), basename(program, ".ts")),
      })),
  );
  if (entries.length > 0) bundleEntries(entries, root);
}

function bundleEntries(entries: { in: string; out: string }[], root: string): Metafile {
  return buildSync({
    entryPoints: entries,
    outdir: root,
    // Paths inside a bundle are relative to this: the same sources give the same bundle wherever it is made.
    absWorkingDir: projectDirectory,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    mainFields: ["module", "main"],
    banner: { js: requireBanner },
    loader: { ".ttf": "binary", ".wasm": "binary" },
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    metafile: true,
    // What is wrong is thrown.
    logLevel: "silent",
  }).metafile;
}

/**
 * In a bundle, every module's `import.meta.url` is that of `index.mjs`: what stands beside a module has to stand there.
 * For our own modules only; what packages open is bundled in another form (PDFium comes as base64).
 */
function copyFilesBesideModules({ outputs }: Metafile): void {
  for (const [output, { inputs }] of Object.entries(outputs)) {
    for (const module of Object.keys(inputs).filter((path) => /^(functions|shared)\//.test(path))) {
      const source = join(projectDirectory, module);
      if (!opensFilesBesideItself.test(readFileSync(source, "utf8"))) continue;
      const target = join(projectDirectory, dirname(output));
      for (const file of readdirSync(dirname(source)).filter((name) => !name.endsWith(".ts"))) {
        copyFileSync(join(dirname(source), file), join(target, file));
      }
    }
  }
}
