import { once } from "node:events";
import { parseArgs } from "node:util";
import type { Role } from "../../schemas/portal-person.ts";
import { PortInUse } from "../twin/listen.ts";
import type { Twin } from "../twin/twin.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { noonOf, todayOf } from "./today.ts";

const roleNames: Record<Role, string> = {
  partner: "partenaire",
  reviewer: "vérification",
  finance: "finances",
  admin: "administration",
};

/**
 * `navette serve`: the twin with its portal, kept on disk, until it is stopped. It prints where the page is and who can
 * sign in, and the environment by which any AWS SDK or the AWS command line reaches the twin's services.
 */
export async function serveCommand(args: string[]): Promise<number> {
  const options = {
    keep: { type: "string" },
    replay: { type: "string" },
    port: { type: "string" },
    today: { type: "string" },
  } as const;
  const { values } = readOptions(() => parseArgs({ args, options }));
  const { twin } = await openTwin({
    dir: values.keep ?? defaultTwinDir,
    portal: { port: readPort(values.port ?? "8787"), ...(values.today !== undefined && { now: timeOn(values.today) }) },
    ...(values.replay !== undefined && { textract: { replayDir: values.replay } }),
  }).catch((error: unknown) => {
    if (!(error instanceof PortInUse)) throw error;
    throw new CommandError(`Le port ${error.port} est pris : choisissez-en un autre avec --port.`, 1);
  });
  try {
    for (const [name, value] of Object.entries(twin.clientsEnv)) console.log(`export ${name}=${value}`);
    console.error(greeting(twin));
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    return 0;
  } finally {
    await twin.stop();
  }
}

function greeting({ portalUrl, users }: Twin): string {
  const all = users.all();
  const width = Math.max(...all.map(({ name }) => name.length));
  const people = all.map(({ name, roles, organisation }) => {
    const what = roles.map((role) => roleNames[role]).join(", ") || "sans rôle";
    return `  ${name.padEnd(width)}  ${what} · ${organisation ?? "sans organisation"}`;
  });
  return [
    `Navette tourne : ${portalUrl}/`,
    "Peuvent se connecter, sans mot de passe :",
    ...people,
    "Ctrl-C pour l'arrêter.",
  ].join("\n");
}

/** Every request comes on that day: its clock begins at noon and goes on. */
function timeOn(today: string): () => number {
  const start = Date.parse(noonOf(todayOf(today)));
  const begun = performance.now();
  return () => Math.round(start + performance.now() - begun);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_535) return port;
  throw new CommandError(`« ${text} » n'est pas un port : donnez un nombre entre 0 et 65534.`);
}
