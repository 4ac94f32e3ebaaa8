import { z } from "zod";
import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Document } from "../../schemas/document.ts";
import { Page } from "../../schemas/page.ts";
import type { ReportedArrival } from "../../schemas/report.ts";
import type { Setup } from "../../schemas/setup.ts";
import { forEachOf, mapOf } from "../../shared/adapters/dynamodb-table.ts";
import { pagesKeyOf } from "../../shared/adapters/s3-evidence.ts";
import { importSetup } from "../cli/import-setup.ts";
import { type OpenTwin, openTwin } from "../cli/open-twin.ts";
import { reportOf } from "../cli/report.ts";
import { Progress } from "../cli/run.ts";
import { takeIn } from "../cli/take-in.ts";
import { ProgressBar } from "../cli/terminal.ts";
import { noonOf } from "../cli/today.ts";
import type { DeadLetters } from "../twin/twin.ts";
import type { Evaluation } from "./evaluation.ts";
import { computeAccuracy } from "./figures.ts";
import { judgeGoals } from "./goals.ts";
import { judgeDocuments, listMistakes } from "./judge-documents.ts";
import type { Label } from "./label.ts";
import type { LabelledSet } from "./read-labelled-set.ts";
import { spreadOf } from "./spread.ts";
import { timeReading } from "./time-reading.ts";

export type EvaluationInput = {
  set: LabelledSet;
  /** A new folder: the records of every document are made anew, with the code as it is now. */
  dir: string;
  /** Where OCR is kept from one evaluation to the next, by the content of the files. */
  readingsDir?: string;
  today: CalendarDate;
  setup?: Setup;
  /** Told of each file that holds one document, as its label says: the label, and its pages as they were read. */
  onPaper?: (label: Label, pages: readonly Page[]) => void;
};

/**
 * Sends the labelled files through the whole chain, as `run` does, and holds what `documents.json` would say against
 * their labels.
 */
export async function evaluate(input: EvaluationInput): Promise<{ evaluation: Evaluation; failed: DeadLetters[] }> {
  const { set, dir, readingsDir, today, setup } = input;
  const bar = new ProgressBar("Navette");
  const progress = new Progress(bar, set.files.length);
  const ocr: number[] = [];
  const open = await openTwin({
    dir,
    ...(readingsDir !== undefined && { textract: { readingsDir } }),
    onEvent: (event) => {
      if (event.type === "ocr") ocr.push(event.ms);
      progress.onEvent(event);
    },
  });
  try {
    if (setup) await importSetup(open, setup, noonOf(today));
    await forEachOf(set.files, (file) => takeIn(open.twin, file, noonOf(today)));
    await open.twin.drain();
    progress.note("comparaison avec les étiquettes");
    const everything = await open.store.exportEverything();
    const kept = await open.store.loadSetup();
    const rows = reportOf(everything, { setup: kept, today }).documents;
    const judged = judgeDocuments(set.labels, rows);
    const accuracy = computeAccuracy(judged);
    const papers = await mapOf(everything.documents, async (document) => pagesOf(open, document));
    const pages = papers.flat();
    if (input.onPaper) {
      const byDocument = new Map(
        everything.documents.map(({ documentId }, index) => [documentId, papers[index] ?? []]),
      );
      for (const { label, row } of singlePapers(set, rows)) {
        const read = byDocument.get(row.documentId) ?? [];
        input.onPaper(label, row.pages === undefined ? read : read.filter(({ number }) => row.pages?.includes(number)));
      }
    }
    const reading = spreadOf(
      timeReading(papers.map((of) => ({ pages: of, today, operators: kept.operators.map(({ name }) => name) }))),
    );
    const times = spreadOf(ocr);
    const evaluation: Evaluation = {
      files: {
        evaluated: set.files.length,
        unlabelled: set.unlabelled,
        missing: set.missing,
        unfinished: unfinishedFiles(set, rows),
      },
      accuracy,
      cost: {
        tenThousandths: everything.documents.reduce((sum, document) => sum + costOf(document), 0),
        documents: everything.documents.filter((document) => "reading" in document).length,
        pages: pages.length,
        paidPages: pages.filter(({ source }) => source === "ocr").length,
      },
      time: { ...(times && { ocr: times }), ...(reading && { reading }) },
      goals: judgeGoals(accuracy),
      mistakes: listMistakes(judged),
    };
    return { evaluation, failed: await open.twin.deadLetters() };
  } finally {
    bar.end();
    await open.twin.stop();
  }
}

function singlePapers(
  { labels }: LabelledSet,
  rows: readonly ReportedArrival[],
): { label: Label; row: ReportedArrival }[] {
  return [...labels].flatMap(([file, [label, ...more]]) => {
    const [row, ...others] = rows.filter((one) => one.file === file);
    return label && row && more.length === 0 && others.length === 0 ? [{ label, row }] : [];
  });
}

function costOf(document: Document): number {
  return "reading" in document ? document.reading.costTenThousandths : 0;
}

/** The pages that were kept of a file that was read, whatever documents it came to; none of one that was refused. */
async function pagesOf({ twin }: OpenTwin, document: Document): Promise<Page[]> {
  if (document.status === "rejected" || ("partOf" in document && document.partOf !== undefined)) return [];
  const bytes = await twin.getObject("evidence", pagesKeyOf(document.documentId));
  return bytes ? z.array(Page).parse(JSON.parse(bytes.toString("utf8"))) : [];
}

/** The files that left no row, or one that no step of the chain brought to its end. */
function unfinishedFiles({ files }: LabelledSet, rows: readonly ReportedArrival[]): string[] {
  return files
    .map(({ name }) => name)
    .filter((name) => {
      const own = rows.filter(({ file }) => file === name);
      return own.length === 0 || own.some(isUnfinished);
    });
}

const isUnfinished = ({ findings }: ReportedArrival) => findings.some(({ code }) => code === "processing-unfinished");
