import { readFile } from "node:fs/promises";
import type { Setup } from "../../schemas/setup.ts";
import { brokenLine } from "../../shared/domain/setup/broken-line.ts";
import { checkSetup, mistakeLine } from "../../shared/domain/setup/check-setup.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import { CommandError } from "./terminal.ts";

/** Reads and checks a setup file whole. With a mistake in it, every mistake is told and nothing is given. */
export async function readSetup(path: string): Promise<Setup> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`Fichier de réglages introuvable : « ${path} ». Vérifiez le chemin.`);
  });
  const check = checkSetup(parseJson(decodeText(bytes)), ruleBook);
  if (check.ok) return check.setup;
  const count = check.mistakes.length;
  const head = count === 1 ? "Le fichier de réglages a une erreur" : `Le fichier de réglages a ${count} erreurs`;
  throw new CommandError(`${head} ; rien n'a été importé.\n${check.mistakes.map(mistakeLine).join("\n")}`, 1);
}

/** Another encoding would put signs that nobody wrote into the names on a claim. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(
      "Le fichier de réglages n'est pas en UTF-8 : enregistrez-le dans cet encodage. Rien n'a été importé.",
      1,
    );
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === "") throw new CommandError("Le fichier de réglages est vide. Rien n'a été importé.", 1);
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.trimEnd().split("\n");
    const number = brokenLine(text);
    throw new CommandError(
      `Le fichier de réglages n'est pas du JSON : erreur à la ligne ${number}, « ${lines[number - 1]?.trim() ?? ""} ».\n` +
        "Le JSON ne prend ni commentaire, ni virgule après le dernier élément. Rien n'a été importé.",
      1,
    );
  }
}
