import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Worker } from "tesseract.js";
import type { Line, Word } from "../../schemas/page.ts";
import type { GreyRaster } from "../../shared/domain/reading/ink-raster.ts";

/** Reads French print. Boxes are shares of the raster, confidences 0–1. */
export interface Reader {
  /** Words in the lines Tesseract sees. Waits for a free worker. */
  read(raster: GreyRaster): Promise<Pick<Line, "words">[]>;
  /** The words of a picture that holds a single line. */
  readLine(raster: GreyRaster): Promise<Word[]>;
  close(): Promise<void>;
}

const readingDpi = "200";
/** The French data come with the package: nothing is ever downloaded. */
const languageFolder = join(
  dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/fra/package.json")),
  "4.0.0_best_int",
);

/** A pool of Tesseract workers, each started when it is first needed. */
export function createReader(size: number): Reader {
  const idle: Worker[] = [];
  const started = new Set<Promise<Worker>>();
  const waiting: ((worker: Worker) => void)[] = [];
  let closed = false;

  const start = (): Promise<Worker> => {
    const starting = startWorker();
    started.add(starting);
    starting.catch(() => started.delete(starting));
    return starting;
  };
  const take = async (): Promise<Worker> => {
    if (closed) throw new Error("the reader is closed");
    const free = idle.pop();
    if (free) return free;
    if (started.size < size) return start();
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };

  const recognize = async (
    raster: GreyRaster,
    layout: "SPARSE_TEXT" | "SINGLE_LINE",
  ): Promise<Pick<Line, "words">[]> => {
    const { PSM } = await import("tesseract.js");
    const worker = await take();
    try {
      const { data } = await worker.recognize(
        asPgm(raster),
        // Tesseract's own remarks ("Detected 11 diacritics") are for nobody.
        { tessedit_pageseg_mode: PSM[layout], user_defined_dpi: readingDpi, debug_file: "/dev/null" } as object,
        { text: false, blocks: true },
      );
      return (data.blocks ?? [])
        .flatMap((block) => block.paragraphs)
        .flatMap((paragraph) => paragraph.lines)
        .map((line) => ({ words: line.words.map((word) => asWord(word, raster)) }));
    } finally {
      giveBack(worker);
    }
  };

  return {
    read: (raster) => recognize(raster, "SPARSE_TEXT"),
    readLine: async (raster) => (await recognize(raster, "SINGLE_LINE")).flatMap(({ words }) => words),
    close: async () => {
      closed = true;
      const workers = await Promise.allSettled(started);
      await Promise.all(workers.flatMap((worker) => (worker.status === "fulfilled" ? [worker.value.terminate()] : [])));
    },
  };
}

/** Tesseract itself is loaded for the first page: most commands read none. */
async function startWorker(): Promise<Worker> {
  const { createWorker, OEM } = await import("tesseract.js");
  return createWorker("fra", OEM.LSTM_ONLY, {
    langPath: languageFolder,
    gzip: true,
    cacheMethod: "none",
    workerPath: join(import.meta.dirname, "ocr-thread.ts"),
    // Without a handler a failed recognition is thrown where nobody can catch it; it rejects as well.
    errorHandler: () => {},
  });
}

/** The plainest picture file there is: no time goes into packing and unpacking. */
function asPgm({ width, height, data }: GreyRaster): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}

function asWord(
  {
    text,
    confidence,
    bbox,
  }: { text: string; confidence: number; bbox: { x0: number; y0: number; x1: number; y1: number } },
  { width, height }: GreyRaster,
): Word {
  return {
    text,
    confidence: Math.min(1, Math.max(0, confidence / 100)),
    box: {
      left: bbox.x0 / width,
      top: bbox.y0 / height,
      width: (bbox.x1 - bbox.x0) / width,
      height: (bbox.y1 - bbox.y0) / height,
    },
  };
}
