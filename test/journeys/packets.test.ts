import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readSetup } from "../../local/cli/read-setup.ts";
import { run } from "../../local/cli/run.ts";
import { ReportedArrival } from "../../schemas/report.ts";
import { drawPacket, type PacketPaper } from "./packet-paper.ts";
import { demoDay, readJson } from "./samples-run.ts";

const folder = () => mkdtemp(join(tmpdir(), "navette-packet-"));
const papers: readonly PacketPaper[] = ["mail", "orientation", "blank", "decision", "contract", "card"];
const names = ["dossier.pdf", "dossier-copie.pdf"];

async function files(from: string, called: readonly string[]) {
  const bytes = await drawPacket(papers);
  return Promise.all(
    called.map(async (name) => {
      const path = join(from, name);
      await writeFile(path, bytes);
      return { path, name };
    }),
  );
}

async function runOn(given: Awaited<ReturnType<typeof files>>, dir: string) {
  const out = await folder();
  const { report, failed, stats } = await run({
    files: given,
    dir,
    out,
    today: demoDay,
    setup: await readSetup("samples/setup.json"),
  });
  return { report, failed, stats, out };
}

async function outputsOf(out: string) {
  const names = ["documents.json", "measures.json", "claims.json", "deadlines.json"];
  const json = await Promise.all(names.map((name) => readJson(join(out, name))));
  return { json, notices: (await readdir(join(out, "notices"))).sort() };
}

describe("a file that holds a household's whole dossier", { timeout: 120_000 }, () => {
  let from: string;
  let keep: string;
  let first: Awaited<ReturnType<typeof runOn>>;
  beforeAll(async () => {
    [from, keep] = [await folder(), await folder()];
    first = await runOn(await files(from, names), keep);
  });

  it("becomes a row for each document, with its pages; message and blank page are told", async () => {
    expect(first.failed).toEqual([]);
    expect(first.stats.ocrBusyMs).toBe(0);
    const all = z.array(ReportedArrival).parse(await readJson(join(first.out, "documents.json")));
    const [copies, rows] = [all.slice(0, 4), all.slice(4)];
    const told = rows.map(({ file, pages, kind, status }) => ({ file, pages, kind, status }));
    expect(told).toEqual([
      { file: "dossier.pdf", pages: [2], kind: "orientation", status: "duplicate" },
      { file: "dossier.pdf", pages: [4], kind: "decision", status: "duplicate" },
      { file: "dossier.pdf", pages: [5, 6], kind: "contract", status: "duplicate" },
      { file: "dossier.pdf", pages: [7], kind: "other", status: "duplicate" },
    ]);
    expect(copies.map(({ file, pages, status }) => [file, pages, status])).toEqual([
      ["dossier-copie.pdf", [2], "recorded"],
      ["dossier-copie.pdf", [4], "recorded"],
      ["dossier-copie.pdf", [5, 6], "recorded"],
      ["dossier-copie.pdf", [7], "review"],
    ]);
    for (const { findings } of copies) expect(findings.map(({ code }) => code)).toContain("pages-left-out");
    expect(rows[2]?.fields).toMatchObject({ startOn: { page: 5 }, householdSigned: { value: true, page: 6 } });
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(4);
    expect(new Set(rows.map(({ partOf }) => partOf)).size).toBe(1);
  });

  it("makes the measure and its claims", () => {
    expect(first.report.measures).toMatchObject([{ reference: "VDB-26-0142", status: "running" }]);
    expect(first.report.claims.length).toBeGreaterThan(2);
  });

  it("is the same after a second run over the kept folder", async () => {
    const again = await runOn(await files(from, names), keep);
    expect(await outputsOf(again.out)).toEqual(await outputsOf(first.out));
  });

  it("agrees with what was kept, until somebody swaps the file", async () => {
    const copy = await folder();
    await cp(keep, copy, { recursive: true });
    const verify = () =>
      spawnSync(process.execPath, [resolve("local/navette.js"), "verify", "--keep", copy], { encoding: "utf8" });
    expect(verify()).toMatchObject({ status: 0, stderr: "" });
    const stored = await readdir(join(copy, "s3"), { recursive: true });
    const kept = stored.filter((name) => /intake.*dossier(-copie)?\.pdf/.test(name));
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept) await writeFile(join(copy, "s3", name), "Autre chose.");
    expect(verify().status).toBe(1);
  });

  it("says the same whichever of two copies comes first, and the second is a duplicate of each part", async () => {
    const back = await runOn((await files(await folder(), names)).reverse(), await folder());
    expect(await outputsOf(back.out)).toEqual(await outputsOf(first.out));
  });
});
