import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { z } from "zod";

/** JSON values by name, on disk where there is a folder, in memory where there is none. */
export interface KeptFiles<T> {
  get(name: string): Promise<T | undefined>;
  put(name: string, value: T): Promise<void>;
}

/** A file that does not hold to `schema` (an earlier version's, say) counts as not there. */
export function keepFiles<T>(folder: string | undefined, schema: z.ZodType<T>): KeptFiles<T> {
  if (folder === undefined) {
    const kept = new Map<string, T>();
    return { get: async (name) => kept.get(name), put: async (name, value) => void kept.set(name, value) };
  }
  const pathOf = (name: string) => join(folder, `${name}.json`);
  return {
    get: async (name) => {
      const text = await readFile(pathOf(name), "utf8").catch(() => undefined);
      return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
    },
    put: async (name, value) => {
      const path = pathOf(name);
      const unfinished = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      // Written beside and moved: a process killed in between leaves no half a file.
      await writeFile(unfinished, JSON.stringify(value));
      await rename(unfinished, path);
    },
  };
}
