import { mkdir, mkdtemp, rmdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { CommandError } from "./terminal.ts";

/** Whether a path is a folder or stands somewhere in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== ".." && !way.startsWith(`..${sep}`);
}

/**
 * Makes the folder that an option names, and sees that it can be written in: before the work, not after it.
 * Throws a `CommandError` where it cannot.
 */
export async function prepareFolder(option: string, path: string): Promise<void> {
  if (path.trim() === "") throw new CommandError(`${option} attend un dossier.`);
  try {
    await mkdir(path, { recursive: true });
    await rmdir(await mkdtemp(join(path, ".essai-")));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOTDIR")
      throw new CommandError(`« ${path} » n'est pas un dossier : donnez-en un autre à ${option}.`);
    throw new CommandError(
      `Impossible d'écrire dans « ${path} » (${code}) : vérifiez les droits et la place, ou donnez un autre dossier à ${option}.`,
    );
  }
}

/** Throws a `CommandError` where a run would read what it writes, or clear away what it is asked to read. */
export function keepApart(paths: string[], { out, keep }: { out: string; keep?: string | undefined }): void {
  const written = [join(out, "claims"), join(out, "notices"), ...(keep === undefined ? [] : [keep])];
  for (const path of paths) {
    if (resolve(path) !== resolve(out) && !written.some((folder) => isInside(path, folder))) continue;
    throw new CommandError(
      `« ${path} » est à lire, et Navette y écrirait : donnez un autre dossier à --out ou à --keep.`,
    );
  }
}
