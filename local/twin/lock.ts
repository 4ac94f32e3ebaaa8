import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A process, told apart from a later one that got the same number. */
type Holder = { pid: number; startedAt: string };

/** Another process, which runs, has the directory. */
export class DirectoryInUse extends Error {
  readonly pid: number;
  constructor(directory: string, pid: number) {
    super(`${directory} is in use by process ${pid}`);
    this.name = "DirectoryInUse";
    this.pid = pid;
  }
}

/**
 * Takes a directory for this process and returns what gives it back. The lock of a process that is gone is taken over.
 * Throws `DirectoryInUse` where a running process has it.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const lock = join(directory, "lock.json");
  const draft = `${lock}.${process.pid}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) ?? "" } satisfies Holder));
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (link(draft, lock)) return () => rmSync(lock, { force: true });
      const holder = readHolder(lock);
      if (holder && isRunning(holder)) throw new DirectoryInUse(directory, holder.pid);
      takeAway(lock, `${draft}.stale`);
    }
    throw new Error(`${directory} is being taken by several processes at once`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A process that runs and is the one that was meant. */
export function isRunning({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, but is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const started = startOf(pid);
  return started === undefined || startedAt === "" || started === startedAt;
}

/** When a process started, in ticks since boot; undefined where the system does not tell or the process is gone. */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in parentheses and may hold blanks; the start is field 22.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "zombie" : fields[19];
  } catch {
    return undefined;
  }
}

function link(existing: string, name: string): boolean {
  try {
    linkSync(existing, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves a stale lock out of the way; where it was another's new one by then, puts it back. */
function takeAway(lock: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const holder = readHolder(aside);
  if (holder && isRunning(holder)) link(aside, lock);
  rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}
