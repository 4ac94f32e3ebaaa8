import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** A file that lines are added to. */
export type LineFile = { write: (line: string) => void; close: () => void };

/** Opens a log, made where it is not there yet; its directory too. A line is in the file when `write` returns. */
export function openLog(path: string): LineFile {
  mkdirSync(dirname(path), { recursive: true });
  let file: number | undefined = openSync(path, "a");
  return {
    write: (line) => {
      // A thread that is being ended may still have something to say.
      if (file !== undefined) writeSync(file, `${line}\n`);
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}
