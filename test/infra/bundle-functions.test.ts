import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { bundleFunctions } from "../../infra/bundle-functions.ts";
import { FunctionName } from "../../infra/stages.ts";
import { synthesize } from "../../local/twin/synthesize.ts";

const functionsDirectory = join(import.meta.dirname, "../../functions");
const faraway = mkdtempSync(join(tmpdir(), "navette-bundle-test-"));
afterAll(() => rmSync(faraway, { recursive: true, force: true }));

// As the app hands them over: a bundle says where each of its parts comes from, its own function last.
const assembly = await synthesize();
for (const asset of readdirSync(assembly).filter((name) => existsSync(join(assembly, name, "index.mjs")))) {
  const code = readFileSync(join(assembly, asset, "index.mjs"), "utf8");
  const name = /^.*\n\/\/ functions\/([a-z-]+)\.ts\n/s.exec(code)?.[1] ?? asset;
  cpSync(join(assembly, asset), join(faraway, name), { recursive: true });
}

describe("a function's bundle", () => {
  // In a Node of its own, as Lambda would: vitest would transform megabytes first.
  it.each(FunctionName.options)("of %s stands alone, far from the project's packages", (name) => {
    const program = `import { handler } from "./${name}/index.mjs"; process.stdout.write(typeof handler);`;
    const options = { cwd: faraway, encoding: "utf8" } as const;
    expect(execFileSync(process.execPath, ["--input-type=module", "--eval", program], options)).toBe("function");
  });

  it.each(FunctionName.options)("of %s has nothing native in it, which would not run on arm64", (name) => {
    const code = readFileSync(join(faraway, name, "index.mjs"), "utf8");
    expect(code.match(/^\/\/ node_modules\/(sharp|tesseract\.js|@img|@napi-rs)\//m)).toBeNull();
  });

  it("brings the fonts along that claims are set in, with their licence", () => {
    expect(readdirSync(join(faraway, "render-claim"))).toEqual(
      expect.arrayContaining(["OFL.txt", "SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf"]),
    );
  });

  it("of admit-document brings the thread along that opens files, which answers", () => {
    const program = `
      import { Worker } from "node:worker_threads";
      const worker = new Worker(new URL("./admit-document/file-open-worker.mjs", "file://${faraway}/"), { execArgv: [] });
      worker.on("message", (answer) => { process.stdout.write(answer.inspection.outcome); process.exit(); });
      worker.postMessage({ kind: "pdf", bytes: new Uint8Array(9) });`;
    const options = { cwd: faraway, encoding: "utf8" } as const;
    expect(execFileSync(process.execPath, ["--input-type=module", "--eval", program], options)).toBe("rejected");
  });

  it("is the same from the same sources, byte by byte, and gone once it was taken over", () => {
    const again = bundleFunctions(["send-notice"], functionsDirectory);
    const code = (directory: string) => readFileSync(join(directory, "index.mjs"), "utf8");
    expect(code(again.directoryOf("send-notice"))).toBe(code(join(faraway, "send-notice")));
    again.dispose();
    expect(existsSync(again.directoryOf("send-notice"))).toBe(false);
  });

  it("leaves nothing where a function has no source", () => {
    const empty = mkdtempSync(join(faraway, "tmp-"));
    vi.stubEnv("TMPDIR", empty);
    expect(() => bundleFunctions(["send-notice"], faraway)).toThrow("Could not resolve");
    vi.unstubAllEnvs();
    expect(readdirSync(empty)).toEqual([]);
  });
});
