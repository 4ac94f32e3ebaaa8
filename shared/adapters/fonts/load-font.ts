import { readFile } from "node:fs/promises";

/** The two weights of Source Sans 3 that our papers are set in (SIL Open Font License, see OFL.txt). */
export type FontFile = "SourceSans3-Regular.ttf" | "SourceSans3-SemiBold.ttf";

const loaded = new Map<FontFile, Promise<Uint8Array>>();

/**
 * The bytes of a font, read once for all claims of a warm function. The file stands beside this module; in a Lambda
 * bundle `import.meta.url` is the bundle itself, so infra copies `shared/adapters/fonts/*.ttf` beside its index.mjs.
 * Throws where the file is not there.
 */
export function loadFont(file: FontFile): Promise<Uint8Array> {
  const known = loaded.get(file);
  if (known) return known;
  const bytes = readFile(new URL(`./${file}`, import.meta.url)).then((buffer) => new Uint8Array(buffer));
  loaded.set(file, bytes);
  return bytes;
}
