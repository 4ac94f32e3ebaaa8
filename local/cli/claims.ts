import { parseArgs } from "node:util";
import { formatEuros } from "../../shared/domain/wording/amounts.ts";
import { formatMonth } from "../../shared/domain/wording/dates.ts";
import { prepareFolder } from "./folders.ts";
import { issueClosedMonths } from "./issue-closed-months.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { reportOf } from "./report.ts";
import { readOptions } from "./terminal.ts";
import { todayOf } from "./today.ts";
import { writeClaimPapers } from "./write-outputs.ts";

/** `navette claims`: issues the months that are over, and lists every claim and what is held back. */
export async function claimsCommand(args: string[]): Promise<number> {
  const options = { keep: { type: "string" }, today: { type: "string" }, out: { type: "string" } } as const;
  const { values } = readOptions(() => parseArgs({ args, options }));
  const today = todayOf(values.today);
  if (values.out !== undefined) await prepareFolder("--out", values.out);
  const open = await openTwin({ dir: values.keep ?? defaultTwinDir });
  try {
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
    if (values.out !== undefined) await writeClaimPapers(values.out, claims, open.twin);
    return 0;
  } finally {
    await open.twin.stop();
  }
}
