import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { RunReport } from "../../schemas/report.ts";
import type { Setup } from "../../schemas/setup.ts";
import { summarize } from "../report/summary.ts";
import type { DeadLetters, TwinEvent, TwinStats } from "../twin/twin.ts";
import { auditReads } from "./audit-reads.ts";
import { collectFiles, type SourceFile } from "./collect-files.ts";
import { keepApart, prepareFolder } from "./folders.ts";
import { importSetup } from "./import-setup.ts";
import { inTemporaryFolder } from "./interruption.ts";
import { issueClosedMonths } from "./issue-closed-months.ts";
import { openTwin } from "./open-twin.ts";
import { readSetup } from "./read-setup.ts";
import { reportOf } from "./report.ts";
import { takeIn } from "./take-in.ts";
import { CommandError, ProgressBar, readOptions } from "./terminal.ts";
import { noonOf, todayOf } from "./today.ts";
import { writeOutputs } from "./write-outputs.ts";

/** `navette run`: every file in, everything that follows out. 0 only where nothing failed. */
export async function runCommand(args: string[]): Promise<number> {
  const options = {
    out: { type: "string" },
    setup: { type: "string" },
    today: { type: "string" },
    keep: { type: "string" },
    "reading-budget": { type: "string" },
  } as const;
  const { values, positionals } = readOptions(() => parseArgs({ args, allowPositionals: true, options }));
  const { out, keep } = values;
  if (positionals.length === 0)
    throw new CommandError("Donnez au moins un fichier ou un dossier : navette run FICHIERS… --out DOSSIER.");
  if (out === undefined || out.trim() === "") throw new CommandError("Dites où écrire les résultats : --out DOSSIER.");
  if (keep?.trim() === "") throw new CommandError("--keep attend un dossier.");
  const today = todayOf(values.today);
  keepApart(positionals, { out, keep });
  const readingDollarsPerMonth = dollarsOf(values["reading-budget"]);
  const unreadable: string[] = [];
  const leaveOut = [out, ...(keep === undefined ? [] : [keep])];
  const files = await collectFiles(positionals, { leaveOut, onUnreadable: (path) => unreadable.push(path) });
  const setup = values.setup === undefined ? undefined : await readSetup(values.setup);
  await prepareFolder("--out", out);

  for (const path of unreadable)
    console.error(`Non lu : « ${path} ». Vérifiez que le fichier est là et que vous avez le droit de le lire.`);
  if (files.length === 0 && unreadable.length === 0) console.error("Aucun fichier à lire dans ce qui a été donné.");
  const work = async (dir: string) => {
    const more = { ...(setup && { setup }), ...(readingDollarsPerMonth !== undefined && { readingDollarsPerMonth }) };
    const { report, failed } = await run({ files, dir, out, today, ...more });
    console.log(summarize(report, { color: process.stdout.isTTY === true }));
    console.log(`Résultats : ${join(out, "report.html")}`);
    for (const { queue, count } of failed)
      console.error(`${count} message(s) in the dead-letter queue ${queue}: see ${dir}/logs`);
    return failed.length === 0 && unreadable.length === 0 ? 0 : 1;
  };
  return keep === undefined ? inTemporaryFolder(work) : work(keep);
}

export type RunInput = {
  files: SourceFile[];
  dir: string;
  out: string;
  today: CalendarDate;
  setup?: Setup;
  /** The ceiling of a month, as if reading were paid for; none by default. */
  readingDollarsPerMonth?: number;
};
export type RunResult = { report: RunReport; failed: DeadLetters[]; stats: TwinStats };

/**
 * Takes files in, in the order given, lets everything that follows from them happen, and writes it out. What is done
 * already in a kept folder is not done again: the same call, also after the process was killed, ends in the same state.
 */
export async function run(input: RunInput): Promise<RunResult> {
  const { files, dir, out, today, setup, readingDollarsPerMonth } = input;
  const bar = new ProgressBar("Navette");
  const progress = new Progress(bar, files.length);
  const ceiling = readingDollarsPerMonth !== undefined && { readingDollarsPerMonth };
  const open = await openTwin({ dir, onEvent: progress.onEvent, ...ceiling });
  try {
    if (setup) await importSetup(open, setup, noonOf(today));
    // One after the other: the first is being read while the last is still put in.
    for (const file of files) await takeIn(open.twin, file, noonOf(today));
    await open.twin.drain();
    progress.note("échéances et états mensuels");
    await issueClosedMonths(open, today);
    const kept = await open.store.loadSetup();
    const report = reportOf(await open.store.exportEverything(), { setup: kept, today });
    await auditReads(open.store, report.claims, today);
    await writeOutputs(out, { report, setup: kept, twin: open.twin });
    return { report, failed: await open.twin.deadLetters(), stats: open.twin.stats() };
  } finally {
    bar.end();
    await open.twin.stop();
  }
}

/** The dollars of `--reading-budget`, written with a point or a comma. */
function dollarsOf(text: string | undefined): number | undefined {
  const dollars = text === undefined ? undefined : Number(text.replace(",", "."));
  if (dollars === undefined || (dollars > 0 && Number.isFinite(dollars))) return dollars;
  throw new CommandError("--reading-budget attend un montant en dollars, par exemple 50.");
}

/** How far a run is: every file counts once when it is admitted and once when it is settled. */
export class Progress {
  private readonly bar: ProgressBar;
  private readonly files: number;
  private admitted = 0;
  private settled = 0;
  private pages = 0;
  private text = "";

  constructor(bar: ProgressBar, files: number) {
    this.bar = bar;
    this.files = files;
  }

  note(text: string): void {
    this.text = text;
    this.draw();
  }

  readonly onEvent = (event: TwinEvent): void => {
    if (event.type === "step" && event.step === "synthesize" && event.state === "begin")
      this.note("préparation (une fois)");
    if (event.type === "ocr") this.pages += 1;
    if (event.type === "invocation" && !event.failed) {
      if (event.function.includes("admit-document")) this.admitted += event.records;
      if (event.function.includes("record-measure")) this.settled += event.records;
      this.text = this.pages > 0 ? `${this.pages} page(s) lue(s)` : "lecture";
    }
    this.draw();
  };

  private draw(): void {
    const done = Math.min(this.admitted, this.files) + Math.min(this.settled, this.files);
    this.bar.set(Math.min(done, 2 * this.files - 1), 2 * this.files, this.text);
  }
}
