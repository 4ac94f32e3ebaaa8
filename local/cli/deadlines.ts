import { parseArgs, styleText } from "node:util";
import { deadlineCalendar } from "../../shared/adapters/ics-calendar.ts";
import { deadlineList } from "./deadline-list.ts";
import { checkDeadlines } from "./issue-closed-months.ts";
import { defaultTwinDir, openTwin } from "./open-twin.ts";
import { CommandError, readOptions } from "./terminal.ts";
import { todayOf } from "./today.ts";
import { writeWhole } from "./write-outputs.ts";

/** `navette deadlines`: what somebody has to act on, soonest first; with `--ics`, as a calendar too. */
export async function deadlinesCommand(args: string[]): Promise<number> {
  const options = { keep: { type: "string" }, today: { type: "string" }, ics: { type: "string" } } as const;
  const { values } = readOptions(() => parseArgs({ args, options }));
  const today = todayOf(values.today);
  if (values.ics?.trim() === "") throw new CommandError("--ics attend un fichier à écrire, par exemple echeances.ics.");
  const { twin, store } = await openTwin({ dir: values.keep ?? defaultTwinDir, onlyUnfinished: true });
  try {
    await twin.drain();
    await checkDeadlines({ twin }, today);
    const { deadlines } = await store.exportEverything();
    if (values.ics !== undefined) await writeCalendar(values.ics, deadlineCalendar(deadlines, today));
    const { columns: width } = process.stdout;
    // A pipe and NO_COLOR get no colours: `styleText` asks the stream.
    const paint = (look: Parameters<typeof styleText>[0], text: string) =>
      styleText(look, text, { stream: process.stdout });
    process.stdout.write(deadlineList(deadlines, { today, paint, ...(width > 0 && { width }) }));
    if (values.ics !== undefined) console.log(`\nCalendrier : ${values.ics}`);
    return 0;
  } finally {
    await twin.stop();
  }
}

async function writeCalendar(path: string, calendar: string): Promise<void> {
  try {
    await writeWhole(path, calendar);
  } catch {
    throw new CommandError(
      `Impossible d’écrire « ${path} » : vérifiez que le dossier existe et que vous pouvez y écrire.`,
      1,
    );
  }
}
