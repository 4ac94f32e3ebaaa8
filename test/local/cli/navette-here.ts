import { format } from "node:util";
import { vi } from "vitest";
import { navette } from "../../../local/cli/navette.ts";

/**
 * Does a command in this process: the same as the program does, without starting Node once more. What it prints and its
 * exit code. What only a process shows is tested in command-line.test.ts, interruption.test.ts and killed.test.ts.
 */
export async function navetteHere(...args: string[]) {
  const told = { stdout: "", stderr: "" };
  const spies = [
    vi.spyOn(console, "log").mockImplementation((...all) => {
      told.stdout += `${format(...all)}\n`;
    }),
    vi.spyOn(console, "error").mockImplementation((...all) => {
      told.stderr += `${format(...all)}\n`;
    }),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      told.stdout += String(text);
      return true;
    }),
  ];
  try {
    const status = await navette(args);
    return { status, ...told };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
