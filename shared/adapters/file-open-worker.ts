/** The thread that opens files (file-open-apart.ts): one at a time, each an answer, whatever its bytes. */
import { parentPort } from "node:worker_threads";
import { inspectHeic } from "./file-heic.ts";
import type { Inspection } from "./file-inspection.ts";
import { inspectArchive } from "./file-office.ts";
import type { ApartAnswer, ApartRequest } from "./file-open-apart.ts";
import { seekPictureCode } from "./file-page-code.ts";
import { inspectPdf } from "./file-pdf.ts";
import { drawPicture } from "./file-picture-draw.ts";

/** A thread that has taken this much is not kept: what PDFium once had, it does not give back. */
const heavyBytes = 300 * 1024 * 1024;

const answer = (message: ApartAnswer) => parentPort?.postMessage(message);

parentPort?.on("message", async (request: ApartRequest) => {
  const inspection = await open(request);
  const { external, heapUsed } = process.memoryUsage();
  answer({ inspection, heavy: external + heapUsed > heavyBytes });
});

function open({ kind, bytes, known }: ApartRequest): Promise<Inspection> | Inspection {
  const step = () => answer({ step: true });
  switch (kind) {
    case "pdf":
      return inspectPdf(bytes, step);
    case "zip":
      return inspectArchive(bytes);
    case "heic":
      return inspectHeic(bytes);
    case "jpeg":
    case "png":
    case "tiff":
      return known && kind !== "tiff" ? seekPictureCode(kind, bytes, known) : drawPicture(kind, bytes);
  }
}
