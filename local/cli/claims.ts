import { parseArgs } from "node:util";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";
import { auditReads } from "./audit-reads.ts";
import { claimsAsKnownOn } from "./claims-as-known.ts";
import { claimsBlocked } from "./claims-blocked.ts";
import { claimsChase } from "./claims-chase.ts";
import { prepareFolder } from "./folders.ts";
import { issueClosedMonths } from "./issue-closed-months.ts";
import { defaultTwinDir, type OpenTwin, openTwin } from "./open-twin.ts";
import { reportOf } from "./report.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { dateOf, monthOption, todayOf } from "./today.ts";
import { writeClaimPapers } from "./write-outputs.ts";

const options = {
  keep: { type: "string" },
  today: { type: "string" },
  out: { type: "string" },
  blocked: { type: "boolean" },
  chase: { type: "boolean" },
  "as-known-on": { type: "string" },
  month: { type: "string" },
  json: { type: "boolean" },
} as const;

/**
 * `navette claims`: issues the months that are over, and lists every claim and what is held back. With `--blocked`,
 * `--chase` or `--as-known-on` it issues nothing.
 */
export async function claimsCommand(args: string[]): Promise<number> {
  const { values } = readOptions(() => parseArgs({ args, options }));
  const { blocked, chase, month, json, out } = values;
  const asked = values["as-known-on"];
  const actions = [blocked && "--blocked", chase && "--chase", asked !== undefined && "--as-known-on"].filter(Boolean);
  const [first, second] = actions;
  if (first && second) throw new CommandError(`Choisissez ${first} ou ${second} : un seul à la fois.`);
  if (month !== undefined && asked === undefined)
    throw new CommandError("--month va avec --as-known-on : donnez les deux.");
  if (json && first !== "--blocked" && first !== "--as-known-on")
    throw new CommandError("--json va avec --blocked ou --as-known-on.");
  if (out !== undefined && first) throw new CommandError(`--out ne va pas avec ${first} : aucun état n'y est émis.`);
  const today = todayOf(values.today);
  const knownOn = asked === undefined ? undefined : dateOf("--as-known-on", asked);
  const only = month === undefined ? undefined : monthOption("--month", month);
  if (out !== undefined) await prepareFolder("--out", out);
  const open = await openTwin({ dir: values.keep ?? defaultTwinDir, onlyUnfinished: true });
  try {
    // What the last start left unfinished goes first.
    await open.twin.drain();
    if (blocked) return await claimsBlocked(open, { today, json: json === true });
    if (chase) return await claimsChase(open, today);
    if (knownOn !== undefined) return await claimsAsKnownOn(open, { knownOn, month: only, json: json === true });
    return await issueAndList(open, { today, out });
  } finally {
    await open.twin.stop();
  }
}

async function issueAndList(open: OpenTwin, { today, out }: { today: string; out: string | undefined }) {
  await issueClosedMonths(open, today);
  const setup = await open.store.loadSetup();
  const { claims, blocked } = reportOf(await open.store.exportEverything(), { setup, today });
  if (claims.length === 0) console.log("Aucun état mensuel : aucun mois clos n'a de ligne à facturer.");
  for (const { number, month, agreement, kind, totalCents, lines } of claims) {
    const title = kind === "avoir" ? "avoir" : "état";
    console.log(
      `${number}  ${title} de ${formatMonth(month)}  ${agreement}  ${lines.length} ligne(s)  ${formatEuros(totalCents)}`,
    );
  }
  if (blocked.length > 0) console.log("\nRetenu :");
  for (const { measure, cents, month, message } of blocked) {
    console.log(
      `  ${measure}  ${month ? formatMonth(month) : ""}  ${cents === undefined ? "" : formatEuros(cents)}  ${message}`,
    );
  }
  if (out !== undefined) {
    await auditReads(open.store, claims, today);
    await writeClaimPapers(out, claims, open.twin);
  }
  return 0;
}
