import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { collectFiles, type SourceFile } from "../cli/collect-files.ts";
import { CommandError } from "../cli/terminal.ts";
import { type Label, readLabels } from "./label.ts";

const ending = ".expected.json";
/** So many mistakes of labels are told; the others are counted. */
const mostTold = 20;

export type LabelledSet = {
  /** The files that have a label, and their labels by the file's name. */
  files: SourceFile[];
  labels: Map<string, Label[]>;
  unlabelled: string[];
  /** Labels whose file is not there, and files that cannot be read. */
  missing: string[];
};

/**
 * The files of a folder with what `<name>.expected.json` beside each says of it. Throws a `CommandError` where the folder
 * is not there, has no labelled file, or a label is broken.
 */
export async function readLabelledSet(
  dir: string,
  { leaveOut = [] }: { leaveOut?: string[] } = {},
): Promise<LabelledSet> {
  const info = await stat(dir).catch(() => undefined);
  if (info && !info.isDirectory())
    throw new CommandError(`« ${dir} » n'est pas un dossier : donnez celui des fichiers étiquetés.`);
  const missing: string[] = [];
  const found = await collectFiles([dir], { leaveOut, onUnreadable: (path) => missing.push(path) });
  const papers = new Map(found.filter(({ name }) => !name.endsWith(ending)).map((file) => [file.name, file]));
  const files: SourceFile[] = [];
  const labels = new Map<string, Label[]>();
  const mistakes: string[] = [];
  for (const { path, name } of found.filter((file) => file.name.endsWith(ending))) {
    const paper = papers.get(name.slice(0, -ending.length));
    if (!paper) {
      missing.push(join(dir, name.slice(0, -ending.length)));
      continue;
    }
    const read = readLabels(await readFile(path, "utf8"));
    if (read.ok) {
      files.push(paper);
      labels.set(paper.name, read.labels);
    } else mistakes.push(...read.mistakes.map((mistake) => `  « ${path} » : ${mistake}.`));
  }
  if (mistakes.length > 0) throw new CommandError(mistakesText(mistakes));
  if (files.length === 0)
    throw new CommandError(
      `Aucun fichier étiqueté dans « ${dir} » : à côté de chaque fichier, mettez son étiquette « <nom du fichier>${ending} ».`,
    );
  const unlabelled = [...papers.keys()].filter((name) => !labels.has(name));
  return { files, labels, unlabelled, missing };
}

function mistakesText(mistakes: string[]): string {
  const more = mistakes.length > mostTold ? [`  … et ${mistakes.length - mostTold} de plus`] : [];
  const head = mistakes.length === 1 ? "Une étiquette est à corriger" : "Des étiquettes sont à corriger";
  return [`${head} ; rien n'a été évalué.`, ...mistakes.slice(0, mostTold), ...more].join("\n");
}
