/**
 * Tesseract's own thread, behind everything else on this machine: reading takes all the processor that is left, while a
 * function that has something to do does it at once, so that files are admitted while others are being read.
 */
import { createRequire } from "node:module";
import { constants, setPriority } from "node:os";

// Linux gives each thread a priority of its own; elsewhere it would be that of the whole program.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
createRequire(import.meta.url)("tesseract.js/src/worker-script/node/index.js");
