import { constants } from "node:fs";
import { access, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isInside } from "./folders.ts";
import { CommandError } from "./terminal.ts";

/** A file to take in: where it is, and the name it goes by in the reports (its path inside the folder that was given). */
export type SourceFile = { path: string; name: string };

type Found = SourceFile & { folder: string };

type Collecting = {
  /** Folders that are no part of the input though they stand in it: the results, what a twin keeps. */
  leaveOut?: string[];
  /** Gets each file or folder inside a given folder that cannot be read; the others are taken all the same. */
  onUnreadable?: (path: string) => void;
};

/**
 * The files that were named and those in the folders that were named, by name; each once, however often it was named.
 * Hidden files are left out, links are followed. Those that would go by the same name keep the folder's name before it.
 */
export async function collectFiles(paths: string[], collecting: Collecting = {}): Promise<SourceFile[]> {
  const found = new Map<string, Found>();
  const add = (file: Found) => found.has(resolve(file.path)) || found.set(resolve(file.path), file);
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (!info) throw new CommandError(`Introuvable : « ${path} ». Vérifiez le chemin.`);
    if (!(await isReadable(path))) throw new CommandError(`Illisible : « ${path} ». Vérifiez les droits d'accès.`);
    if (info.isDirectory()) for (const file of await filesIn(path, collecting)) add(file);
    else if (info.isFile()) add({ path, name: basename(path), folder: basename(dirname(resolve(path))) });
    else throw new CommandError(`« ${path} » n'est ni un fichier ni un dossier.`);
  }
  return nameApart([...found.values()]).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesIn(root: string, { leaveOut = [], onUnreadable }: Collecting): Promise<Found[]> {
  const files: Found[] = [];
  const seen = new Set<string>();
  const folders = [{ path: root, name: "" }];
  // What stands here itself goes before what a link leads to: a folder in reach by both goes by its own name.
  const linked: typeof folders = [];
  for (let next = folders.pop(); next; next = folders.pop() ?? linked.pop()) {
    const { path, name } = next;
    const place = await realpath(path);
    if (seen.has(place) || leaveOut.some((folder) => isInside(path, folder))) continue;
    seen.add(place);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const inside = { path: join(path, entry.name), name: name === "" ? entry.name : `${name}/${entry.name}` };
      const info = await stat(inside.path).catch(() => undefined);
      if (info && !info.isFile() && !info.isDirectory()) continue;
      if (!info || !(await isReadable(inside.path))) onUnreadable?.(inside.path);
      else if (info.isFile()) files.push({ ...inside, folder: basename(resolve(root)) });
      else (entry.isDirectory() ? folders : linked).push(inside);
    }
  }
  return files;
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

/** Two of the same name get their folder's before it; where that is the same too, they go by their whole path. */
function nameApart(files: Found[]): SourceFile[] {
  const wanted = [
    ({ name }: Found) => name,
    ({ name, folder }: Found) => `${folder}/${name}`,
    ({ path }: Found) => path,
  ] as const;
  const taken = wanted.map((nameOf) => Map.groupBy(files, nameOf));
  return files.map((file) => {
    const isAlone = (nameOf: (file: Found) => string, way: number) => taken[way]?.get(nameOf(file))?.length === 1;
    return { path: file.path, name: (wanted.find(isAlone) ?? wanted[2])(file) };
  });
}
