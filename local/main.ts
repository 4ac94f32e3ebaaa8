import { devNull } from "node:os";
import { endOnInterruption } from "./cli/interruption.ts";
import { CommandError } from "./cli/terminal.ts";

/** Each is loaded when it is asked for: help comes at once. */
const commands: Record<string, (args: string[]) => Promise<number>> = {
  run: async (args) => (await import("./cli/run.ts")).runCommand(args),
  "import-setup": async (args) => (await import("./cli/import-setup.ts")).importSetupCommand(args),
  deadlines: async (args) => (await import("./cli/deadlines.ts")).deadlinesCommand(args),
  claims: async (args) => (await import("./cli/claims.ts")).claimsCommand(args),
  serve: async (args) => (await import("./cli/serve.ts")).serveCommand(args),
};

const usage = `Navette : du papier à l'appel de fonds.

  navette run <fichiers ou dossiers…> --out DOSSIER [--setup FICHIER] [--today AAAA-MM-JJ] [--keep DOSSIER]
      Lit les documents (et les e-mails .eml), tient les mesures, liste les échéances et émet les états mensuels
      de tous les mois clos avant --today. Avec --keep, tout reste dans ce dossier d'une fois à l'autre.

  navette import-setup FICHIER [--keep DOSSIER]
      Vérifie le fichier de réglages et l'enregistre ; la moindre erreur et rien n'est enregistré.

  navette deadlines [--keep DOSSIER] [--today AAAA-MM-JJ]
      Affiche les échéances, de la plus proche à la plus lointaine.

  navette claims [--keep DOSSIER] [--today AAAA-MM-JJ] [--out DOSSIER]
      Émet les états des mois clos, puis affiche tous les états et ce qui est retenu.

  navette serve [--keep DOSSIER] [--replay DOSSIER]
      Laisse tourner le jumeau local d'AWS et affiche l'environnement qui y mène (pour « aws », par exemple).
      --replay : des réponses de Textract enregistrées (<sha256>.json) tiennent lieu de lecture.

Sans --keep, import-setup, deadlines, claims et serve travaillent dans « .navette/twin ».`;

// Whatever this machine's owner has set for AWS stays out of here: everything speaks to the twin alone.
for (const variable of Object.keys(process.env)) if (variable.startsWith("AWS_")) delete process.env[variable];
Object.assign(process.env, { AWS_CONFIG_FILE: devNull, AWS_SHARED_CREDENTIALS_FILE: devNull });
endOnInterruption();

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const asked = name === "" || name === "help" || name === "--help" || name === "-h";
  (asked ? console.log : console.error)(asked ? usage : `Commande inconnue : « ${name} ».\n\n${usage}`);
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
