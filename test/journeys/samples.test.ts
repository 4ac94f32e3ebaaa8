import { execFileSync, spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { FieldValue } from "../../schemas/field.ts";
import { ClaimsReport, DeadlinesReport, ReportedArrival, ReportedMeasure } from "../../schemas/report.ts";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { newTwinDir, readJson, runSamples, sampleFiles } from "./samples-run.ts";

const seed = Number(process.env.NAVETTE_SEED ?? 20261005);
const has = (program: string) => spawnSync("which", [program]).status === 0;

let dir: string;
let first: Awaited<ReturnType<typeof runSamples>>;
beforeAll(async () => {
  dir = await newTwinDir();
  first = await runSamples(dir, await sampleFiles());
}, 300_000);

const read = async <T>(schema: z.ZodType<T>, name: string, out = first.out) =>
  schema.parse(await readJson(join(out, name)));

/** Spaces of every kind are one: a PDF's text does not tell them apart. */
const flat = (text: string) => text.replaceAll(/[\s\u00A0\u202F]+/g, " ");

const Label = z.object({
  file: z.string(),
  attachment: z.string().optional(),
  status: z.string(),
  anyOrder: z.unknown().optional(),
  kind: z.string().optional(),
  fields: z.record(z.string(), FieldValue).default({}),
});

async function labels(): Promise<z.infer<typeof Label>[]> {
  const names = (await readdir("samples/labels")).filter((name) => name.endsWith(".json"));
  const rows = await Promise.all(
    names.map(async (name) => z.array(Label).parse(await readJson(join("samples/labels", name)))),
  );
  return rows.flat();
}

/** In running text a sentence more is no mistake; every other value is right only as it is labelled. */
function isRight(name: string, expected: FieldValue, found: FieldValue): boolean {
  if (["motive", "conditions", "recommendations", "relay", "reason"].includes(name))
    return String(found).startsWith(String(expected));
  return isDeepStrictEqual(found, expected);
}

describe("the samples, from the file to the claim", () => {
  it("leave nothing in a dead-letter queue", () => {
    expect(first.failed).toEqual([]);
  });

  it("come out in the shapes that are promised", async () => {
    expect((await read(z.array(ReportedArrival), "documents.json")).length).toBeGreaterThan(30);
    expect((await read(z.array(ReportedMeasure), "measures.json")).length).toBeGreaterThan(5);
    expect((await read(ClaimsReport, "claims.json")).claims.length).toBeGreaterThan(5);
    expect((await read(DeadlinesReport, "deadlines.json")).length).toBeGreaterThan(1);
  });

  it("are read as their labels say: what is accepted is right, and hardly anything is missed", async () => {
    const documents = await read(z.array(ReportedArrival), "documents.json");
    const wrong: string[] = [];
    const missed: string[] = [];
    let fields = 0;
    for (const expected of await labels()) {
      const about = [expected.file, expected.attachment].filter(Boolean).join(" > ");
      const found = documents.find(
        ({ file, attachment }) => file === expected.file && attachment === expected.attachment,
      );
      if (!found) throw new Error(`no row for ${about}`);
      if (!expected.anyOrder && found.status !== expected.status) wrong.push(`${about}: ${found.status}`);
      if (expected.kind && found.kind !== expected.kind) wrong.push(`${about}: ${found.kind}`);
      for (const [name, value] of Object.entries(expected.fields)) {
        fields += 1;
        const read = found.fields[name];
        if (!read?.accepted) missed.push(`${about}: ${name}`);
        else if (!isRight(name, value, read.value)) wrong.push(`${about}: ${name}`);
      }
    }
    expect(fields).toBeGreaterThan(700);
    expect(wrong).toEqual([]);
    expect(missed.length).toBeLessThan(fields / 100);
  });

  it("refuse or hold every bad file with a code and a French sentence", async () => {
    const documents = await read(z.array(ReportedArrival), "documents.json");
    for (const { status, findings } of documents) {
      if (status === "recorded") continue;
      expect(findings.length).toBeGreaterThan(0);
      for (const { code, message } of findings) {
        expect(code).toMatch(/^[a-z0-9-]+$/);
        expect(message).toMatch(/[.!?]$/);
      }
    }
  });

  it("leave a notice for every refused file", async () => {
    const documents = await read(z.array(ReportedArrival), "documents.json");
    const notices = await readdir(join(first.out, "notices"));
    const refused = documents.filter(
      ({ status, findings }) =>
        status === "rejected" && !findings.some(({ code }) => /^(spam|virus)-verdict$/.test(code)),
    );
    expect(refused.length).toBeGreaterThan(5);
    const all = await Promise.all(notices.map((name) => readFile(join(first.out, "notices", name), "utf8")));
    expect(all.length).toBeGreaterThanOrEqual(refused.length);
  });

  it("say nothing of a household, a file or a sender in any log line", async () => {
    const names = new Set<string>();
    for (const { fields, file, attachment } of await read(z.array(ReportedArrival), "documents.json")) {
      names.add(file);
      if (attachment) names.add(attachment);
      for (const [name, { value }] of Object.entries(fields)) {
        if (/lastName|firstName|email|phone|address/.test(name) && typeof value === "string" && value.length > 3)
          names.add(value);
      }
    }
    expect(names.size).toBeGreaterThan(40);
    const logs = await Promise.all(
      (await readdir(join(dir, "logs"))).map((name) => readFile(join(dir, "logs", name), "utf8")),
    );
    const text = logs.join("\n").toLowerCase();
    expect(text.length).toBeGreaterThan(1000);
    expect([...names].filter((name) => text.includes(name.toLowerCase()))).toEqual([]);
  });

  it.runIf(has("pdftotext"))("give PDFs that hold every line's amount and the total of claims.json", async () => {
    const { claims } = await read(ClaimsReport, "claims.json");
    for (const { number, lines, totalCents } of claims) {
      const text = flat(
        execFileSync("pdftotext", ["-layout", join(first.out, "claims", `${number}.pdf`), "-"], { encoding: "utf8" }),
      );
      for (const cents of [...lines.map((line) => line.cents), totalCents])
        expect(text).toContain(flat(formatEuros(cents)));
      expect(text).toContain(number);
      expect(lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(totalCents);
    }
  });

  it.runIf(has("qpdf"))("give PDFs that qpdf finds no fault with", async () => {
    for (const name of (await readdir(join(first.out, "claims"))).filter((one) => one.endsWith(".pdf"))) {
      expect(spawnSync("qpdf", ["--check", join(first.out, "claims", name)]).status).toBe(0);
    }
  });

  it("run again in the kept folder change nothing: no page is read twice, no claim issued twice", async () => {
    expect(first.stats.ocrBusyMs).toBeGreaterThan(0);
    const again = await runSamples(dir, await sampleFiles());
    expect(again.stats.ocrBusyMs).toBe(0);
    for (const name of ["documents.json", "measures.json", "claims.json", "deadlines.json"]) {
      expect(await readJson(join(again.out, name))).toEqual(await readJson(join(first.out, name)));
    }
    expect(await readdir(join(again.out, "notices"))).toEqual(await readdir(join(first.out, "notices")));
  });

  it(`shuffled give the same measures and the same claims (seed ${seed})`, { timeout: 180_000 }, async () => {
    const files = fc.sample(fc.shuffledSubarray(await sampleFiles(), { minLength: 50 }), { seed, numRuns: 1 })[0] ?? [];
    expect(files.length).toBe((await sampleFiles()).length);
    const shuffled = await runSamples(await newTwinDir(), files);
    // Their pictures are the same, and what was read is shared.
    expect(shuffled.stats.ocrBusyMs).toBe(0);
    for (const name of ["documents.json", "measures.json", "claims.json", "deadlines.json"]) {
      expect(await readJson(join(shuffled.out, name))).toEqual(await readJson(join(first.out, name)));
    }
  });
});
