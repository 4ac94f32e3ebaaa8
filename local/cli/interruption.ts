import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

const temporary = new Set<string>();

/** Works in a new folder that is gone when the work is over, also when a person interrupts it. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "navette-"));
  temporary.add(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    temporary.delete(folder);
  }
}

/**
 * Ends the command at once on Ctrl-C and its like. What a twin keeps holds at whatever moment it is cut off, and its
 * engines follow this process.
 */
export function endOnInterruption(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      const kept = temporary.size === 0;
      for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      const line = process.stderr.isTTY ? "\r\u001B[2K" : "";
      console.error(
        kept
          ? `${line}Interrompu. Relancez la même commande : elle reprendra là où elle en était.`
          : `${line}Interrompu : rien n'a été gardé. Relancez la même commande pour recommencer.`,
      );
      process.exit(128 + constants.signals[signal]);
    });
  }
}
