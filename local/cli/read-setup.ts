import { readFile } from "node:fs/promises";
import type { Setup } from "../../schemas/setup.ts";
import { checkSetup, mistakeLine } from "../../shared/domain/setup/check-setup.ts";
import { ruleBook } from "../../shared/rules/rule-book.ts";
import { CommandError } from "./terminal.ts";

/** Reads and checks a setup file whole. With a mistake in it, every mistake is told and nothing is given. */
export async function readSetup(path: string): Promise<Setup> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new CommandError(`Fichier de réglages introuvable : « ${path} ». Vérifiez le chemin.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    throw new CommandError(`Le fichier de réglages n'est pas du JSON : ${where}\nRien n'a été importé.`, 1);
  }
  const check = checkSetup(json, ruleBook);
  if (check.ok) return check.setup;
  const count = check.mistakes.length;
  const head = count === 1 ? "Le fichier de réglages a une erreur" : `Le fichier de réglages a ${count} erreurs`;
  throw new CommandError(`${head} ; rien n'a été importé.\n${check.mistakes.map(mistakeLine).join("\n")}`, 1);
}
