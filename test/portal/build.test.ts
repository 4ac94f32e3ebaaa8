import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPage, measureFirstLoad, readContract } from "../../portal/build.ts";

const root = mkdtempSync(join(tmpdir(), "navette-page-"));
const outdir = join(root, "page");
const assets = () => readdirSync(join(outdir, "assets")).sort();
const scripts = () =>
  assets()
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(outdir, "assets", name), "utf8"));

beforeAll(() => buildPage(outdir));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a first visit loads at most 90 KB of script, compressed", () => {
  const { script, style, font } = measureFirstLoad(outdir);
  expect(script).toBeGreaterThan(5_000);
  expect(script).toBeLessThanOrEqual(90 * 1024);
  expect(style).toBeLessThanOrEqual(20 * 1024);
  expect(font).toBeLessThanOrEqual(50 * 1024);
});

test("neither zod nor Temporal comes into the page", () => {
  const all = scripts().join("\n");
  expect(all).not.toMatch(/ZodError|\$ZodType|invalid_union/);
  expect(all).not.toMatch(/PlainYearMonth|PlainDate/);
});

test("index.html has nothing inline and nothing from elsewhere", () => {
  const html = readFileSync(join(outdir, "index.html"), "utf8");
  expect(html).toContain('<html lang="fr">');
  expect(html).not.toMatch(/<style|style=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  expect(html.replaceAll('href="/', "").replaceAll('src="/', "")).not.toMatch(/https?:|\/\/[a-z]/);
});

test("no file of the page asks anything of another address", () => {
  const all = assets()
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => readFileSync(join(outdir, "assets", name), "utf8"))
    .join("\n")
    // Names of XML namespaces are no addresses.
    .replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, "");
  expect(all).not.toMatch(/https?:\/\/[a-z]/);
});

test("the same sources give the same files, each named by its content", () => {
  const before = assets();
  buildPage(outdir);
  expect(assets()).toEqual(before);
  for (const name of before) expect(name).toMatch(/-[A-Z0-9]{8}\.\w+$/);
});

test("the page knows each route of the contract and nothing of its schemas", () => {
  const { routes, fields } = readContract();
  expect(routes.readMe).toEqual({ method: "GET", path: "/api/me", roles: ["partner", "reviewer", "finance"] });
  expect(fields.other).toContain("household.lastName");
});
