import { readdirSync, readFileSync } from "node:fs";

/**
 * Watches the memory of this process and of all it started, until `stop`, which gives the highest sum seen in megabytes.
 * A page shared by several processes counts once (PSS); Linux only.
 */
export function watchMemory(everyMs = 500): { stop: () => number } {
  let peakKilobytes = 0;
  const look = () => {
    const sum = withDescendants(process.pid).reduce((total, pid) => total + kilobytesOf(pid), 0);
    peakKilobytes = Math.max(peakKilobytes, sum);
  };
  const timer = setInterval(look, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return peakKilobytes / 1024;
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

function kilobytesOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(contentOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
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
  return Number(/^VmHWM:\s+(\d+)/m.exec(contentOf("/proc/self/status"))?.[1] ?? 0) / 1024;
}
