import { readFile } from "node:fs/promises";

/** The two weights of Source Sans 3 that our papers are set in (SIL Open Font License, see OFL.txt). */
export type FontFile = "SourceSans3-Regular.ttf" | "SourceSans3-SemiBold.ttf";

/**
 * The bytes of a font. The file stands beside this module; in a Lambda bundle `import.meta.url` is the bundle itself,
 * so infra copies `shared/adapters/fonts/*.ttf` beside its index.mjs. Throws where the file is not there.
 */
export async function loadFont(file: FontFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`./${file}`, import.meta.url)));
}
