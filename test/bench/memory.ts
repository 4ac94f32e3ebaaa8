import { readdirSync, readFileSync } from "node:fs";

/**
 * Watches the memory of this process and of all it starts, until `stop`, which gives the sum of the most that each of
 * them has had, in megabytes; Linux only. The kernel keeps that figure: to add up a process's pages from outside holds
 * it up for as long as a page of a claim takes to draw.
 */
export function watchMemory(everyMs = 500): { stop: () => number } {
  const peaks = new Map<number, number>();
  const look = () => {
    for (const pid of withDescendants(process.pid)) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peakKilobytes(pid)));
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return [...peaks.values()].reduce((sum, one) => sum + one, 0) / 1024;
    },
  };
}

function withDescendants(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    // The name of a program stands in brackets and may hold anything; the parent is the second word after it.
    const parent = Number(contentOf(`/proc/${name}/stat`).split(")").at(-1)?.trim().split(" ")[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const left = [root];
  for (let pid = left.pop(); pid !== undefined; pid = left.pop()) {
    found.push(pid);
    left.push(...(children.get(pid) ?? []));
  }
  return found;
}

function peakKilobytes(pid: number | "self"): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(contentOf(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Nothing where the process has ended in the meantime. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * The most memory, in megabytes, that this process has had since it became what it is: what the kernel calls `maxrss`
 * starts with the memory of whoever started it. Linux only.
 */
export function peakMegabytes(): number {
  return peakKilobytes("self") / 1024;
}
