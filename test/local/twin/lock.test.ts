import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockDirectory } from "../../../local/twin/lock.ts";
import { temporaryDirectory } from "./hand-made-assembly.ts";

describe("lockDirectory", () => {
  it("gives a directory to one at a time", () => {
    const directory = temporaryDirectory();
    const release = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.pid}`);
    release();
    expect(readdirSync(directory)).toEqual([]);
    lockDirectory(directory)();
  });

  it.each([
    ["of a process that is gone", { pid: spawnSync("true").pid, startedAt: "1" }],
    ["of a process whose number another one has now", { pid: process.pid, startedAt: "1" }],
  ])("takes over the lock %s", (_, holder) => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, "lock.json"), JSON.stringify(holder));
    const release = lockDirectory(directory);
    expect(readdirSync(directory)).toEqual(["lock.json"]);
    release();
  });

  it("takes over a lock that was never finished", () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, "lock.json"), "");
    lockDirectory(directory)();
  });
});
