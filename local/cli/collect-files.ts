import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { CommandError } from "./terminal.ts";

/** A file to take in: where it is, and the name it goes by in the reports (its path inside the folder that was given). */
export type SourceFile = { path: string; name: string };

/**
 * The files that were named and those in the folders that were named, by name. Hidden files are left out. Two that
 * would go by the same name keep the folder's name before it.
 */
export async function collectFiles(paths: string[]): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile & { root: string }>();
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (!info) throw new CommandError(`Introuvable : « ${path} ». Vérifiez le chemin.`);
    if (!info.isDirectory()) {
      found.set(path, { path, name: basename(path), root: "" });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const file = join(entry.parentPath, entry.name);
      const name = relative(path, file).split(sep).join("/");
      if (entry.isFile() && !name.split("/").some((part) => part.startsWith("."))) {
        found.set(file, { path: file, name, root: basename(path) });
      }
    }
  }
  const times = new Map<string, number>();
  for (const { name } of found.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const files = [...found.values()].map(({ path, name, root }) => ({
    path,
    name: (times.get(name) ?? 0) > 1 && root !== "" ? `${root}/${name}` : name,
  }));
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
