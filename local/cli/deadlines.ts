import { parseArgs } from "node:util";
import { formatDate } from "../../shared/domain/wording/dates.ts";
import { checkDeadlines } from "./issue-closed-months.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { readOptions } from "./terminal.ts";
import { todayOf } from "./today.ts";

const colours = { error: "\u001B[31m", warning: "\u001B[33m", info: "\u001B[36m" } as const;
const plain = "\u001B[0m";

/** `navette deadlines`: what somebody has to act on, soonest first. */
export async function deadlinesCommand(args: string[]): Promise<number> {
  const { values } = readOptions(() =>
    parseArgs({ args, options: { keep: { type: "string" }, today: { type: "string" } } }),
  );
  const today = todayOf(values.today);
  const { twin, store } = await openTwin({ dir: values.keep ?? defaultTwinDir });
  try {
    await twin.drain();
    await checkDeadlines({ twin }, today);
    const { deadlines } = await store.exportEverything();
    if (deadlines.length === 0) console.log("Aucune échéance à surveiller pour l'instant.");
    for (const { severity, dueOn, measure, who, message, rule } of deadlines) {
      const date = formatDate(dueOn);
      const shown = process.stdout.isTTY ? `${colours[severity]}${date}${plain}` : date;
      console.log(`${shown}  ${measure}  ${message} (${who})`);
      console.log(`            « ${rule.sentence} » (${rule.source})`);
    }
    return 0;
  } finally {
    await twin.stop();
  }
}
