import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recordsFile } from "./dynamodb.ts";

const fileIn = (dir: string) => join(dir, "settled.json");

/**
 * Takes away the note of the last twin in `dir`, where it left one and its records are still there. To be called before
 * anything can arrive: a twin that is killed leaves none, and the next one tells of everything again.
 */
export function takeSettled(dir: string): string | undefined {
  const path = fileIn(dir);
  let note: string;
  try {
    note = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  rmSync(path, { force: true });
  return existsSync(recordsFile(dir)) ? note : undefined;
}

/** Notes that nothing is left to be done in `dir`, by the functions of this assembly. */
export function noteSettled(dir: string, assembly: string): void {
  writeFileSync(fileIn(dir), settledNote(assembly));
}

/** What a note says: the assembly, and when it was made, since the next one may be made in the same place. */
export function settledNote(assembly: string): string {
  const { mtimeMs } = statSync(join(assembly, "manifest.json"));
  return JSON.stringify({ assembly: resolve(assembly), madeAt: mtimeMs });
}
