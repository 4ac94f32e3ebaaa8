import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync, type Metafile } from "esbuild";
import { z } from "zod";
import { OverridableCheck, StepId } from "../schemas/act.ts";
import { DocumentKind, DocumentVariant, type FieldName, fieldsOfKind } from "../schemas/field.ts";
import { LifeState } from "../schemas/measure.ts";
import { type Route, type RouteName, routes } from "../schemas/portal-api.ts";
import { depositLimits } from "../schemas/portal-deposit.ts";
import { Role } from "../schemas/portal-person.ts";
import { SchemeId } from "../schemas/scheme.ts";
import type { Contract, FieldType } from "./contract.ts";

const portal = import.meta.dirname;

/**
 * What the page has to know of the schemas while it runs: read here, so that zod stays out of the bundle. `fields` are
 * the names of each kind's fields, in their order.
 */
export function readContract(): Contract {
  return {
    routes: mapValues<RouteName, Route, Contract["routes"][RouteName]>(routes, ({ method, path, roles }) => {
      return { method, path, roles };
    }),
    depositLimits,
    roles: Role.options,
    schemes: SchemeId.options,
    states: LifeState.options,
    steps: StepId.options,
    checks: OverridableCheck.options,
    documentKinds: DocumentKind.options,
    documentVariants: DocumentVariant.options,
    fields: mapValues(fieldsOfKind, (fields) => Object.keys(fields) as FieldName[]),
    fieldTypes: Object.fromEntries(
      Object.values(fieldsOfKind).flatMap((fields) =>
        Object.entries(fields).map(([name, schema]) => [name, fieldTypeOf(name, schema)]),
      ),
    ) as Contract["fieldTypes"],
  };
}

/** How a field is typed: asked of its schema by what that takes, so that the schemas remain the only place that says so. */
function fieldTypeOf(name: string, schema: z.ZodType): FieldType {
  const takes = (value: unknown) => schema.safeParse(value).success;
  if (schema instanceof z.ZodEnum) return { type: "choice", options: schema.options.map(String) };
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    return element instanceof z.ZodEnum ? { type: "choices", options: element.options.map(String) } : { type: "list" };
  }
  if (takes(true)) return { type: "yes-no" };
  if (takes(1)) return name.endsWith("Cents") ? { type: "euros" } : { type: "count", least: takes(0) ? 0 : 1 };
  if (takes("-")) return { type: "text" };
  if (takes("2026-02-28")) return { type: "date" };
  if (takes("+33123456789")) return { type: "phone" };
  if (takes("75001")) return { type: "postal-code" };
  return { type: "email" };
}

function mapValues<K extends string, V, W>(of: Readonly<Record<K, V>>, change: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(of).map(([key, value]) => [key, change(value)])) as Record<K, W>;
}

/**
 * Builds the page into a directory, which is emptied first: `index.html`, and `assets/` whose names carry the hash of
 * their content, so that they may be kept for ever. Nothing is inline: the page runs under `script-src 'self'`.
 * @throws where a source cannot be bundled.
 */
export function buildPage(outdir: string): void {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { outputs } = buildSync({
    entryPoints: [{ in: join(portal, "main.tsx"), out: "navette" }],
    outdir: join(outdir, "assets"),
    absWorkingDir: portal,
    tsconfig: join(portal, "tsconfig.json"),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // The last browsers that Windows 7 has, and telephones of 2023.
    target: ["es2022", "chrome109", "firefox115", "safari16.4"],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "file" },
    define: { NAVETTE_CONTRACT: JSON.stringify(readContract()) },
    legalComments: "none",
    charset: "utf8",
    metafile: true,
    logLevel: "silent",
  }).metafile;
  const named = Object.fromEntries(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  writeFileSync(join(outdir, "index.html"), drawIndex(named));
  copyFileSync(join(portal, "assets/favicon.svg"), join(outdir, "favicon.svg"));
}

/** The page that every address of the portal answers: it names its files, and what the first of them needs at once. */
function drawIndex(outputs: Metafile["outputs"]): string {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("main.tsx"));
  if (entry === undefined) throw new Error("the page's entry was not bundled");
  const [script, { cssBundle, imports }] = entry;
  const font = Object.keys(outputs).find((name) => name.endsWith(".woff2"));
  const needed = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => basename(path));
  const head = [
    font && `<link rel="preload" href="/assets/${font}" as="font" type="font/woff2" crossorigin>`,
    cssBundle && `<link rel="stylesheet" href="/assets/${basename(cssBundle)}">`,
    ...needed.map((name) => `<link rel="modulepreload" href="/assets/${name}">`),
    `<script type="module" src="/assets/${script}"></script>`,
  ].filter((line) => line !== undefined);
  return readFileSync(join(portal, "index.html"), "utf8").replace("<!-- assets -->", head.join("\n    "));
}

/** What a first visit loads of a built page, compressed, in bytes: scripts, style and typeface apart. */
export function measureFirstLoad(outdir: string): { script: number; style: number; font: number } {
  const html = readFileSync(join(outdir, "index.html"), "utf8");
  const sizeOf = (pattern: RegExp, compressed = true) =>
    [...html.matchAll(pattern)]
      .map(([, path]) => readFileSync(join(outdir, path ?? "")))
      .reduce((sum, bytes) => sum + (compressed ? gzipSync(bytes, { level: 9 }).length : bytes.length), 0);
  return {
    script: sizeOf(/(?:src|rel="modulepreload" href)="(\/assets\/[^"]+\.js)"/g),
    style: sizeOf(/href="(\/assets\/[^"]+\.css)"/g),
    font: sizeOf(/href="(\/assets\/[^"]+\.woff2)"/g, false),
  };
}

if (import.meta.main) {
  const outdir = process.argv[2] ?? join(portal, "dist");
  buildPage(outdir);
  const { script, style, font } = measureFirstLoad(outdir);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(
    `${basename(dirname(outdir))}/${basename(outdir)}: first load ${kilobytes(script)} of script (limit 90),`,
  );
  console.log(`${kilobytes(style)} of style, compressed; ${kilobytes(font)} of typeface`);
}
