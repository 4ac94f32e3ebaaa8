import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";
import { inOrder } from "../../shared/domain/deadline/order.ts";
import { countOf, formatCount } from "../../shared/domain/wording/amounts.ts";
import { deadlineSubject, formatDueDate, formatRule, oneLine, timeLeft } from "../../shared/domain/wording/deadline.ts";
import { typeset } from "../../shared/domain/wording/findings.ts";

/** A look that a terminal can give a text. */
export type Look = "red" | "yellow" | "dim" | "bold";

export interface ListLayout {
  today: CalendarDate;
  /** The columns there are; lines are left whole where it is absent. */
  width?: number;
  paint: (look: Look, text: string) => string;
}

const indent = "    ";

/** The deadlines for the terminal, the earliest first: when, for which measure, what to do, and the rule that asks for it. */
export function deadlineList(deadlines: readonly Deadline[], { today, width, paint }: ListLayout): string {
  if (deadlines.length === 0) return "Aucune échéance à surveiller pour l’instant.\n";
  const rows = inOrder(deadlines).map((deadline) => ({
    deadline,
    date: formatDueDate(deadline.dueOn),
    left: timeLeft(deadline.dueOn, today),
  }));
  const dateWidth = Math.max(...rows.map(({ date }) => date.length));
  const leftWidth = Math.max(...rows.map(({ left }) => left.length));
  const entries = rows.map(({ deadline, date, left }) => {
    const { who, message, rule } = deadline;
    const head = `${date.padEnd(dateWidth)}  ${left.padEnd(leftWidth)}  ${deadlineSubject(deadline)}`;
    return [
      ...wrap(head, width).map((line) => paint(lookOf(deadline, today), line)),
      ...wrap(typeset(oneLine(`${message} (${who})`)), width),
      ...wrap(oneLine(formatRule(rule)), width).map((line) => paint("dim", line)),
    ].join(`\n${indent}`);
  });
  return `${[...entries, paint("bold", countLine(deadlines, today))].join("\n\n")}\n`;
}

function lookOf({ severity, dueOn }: Deadline, today: CalendarDate): Look {
  if (severity === "error" || dueOn < today) return "red";
  return severity === "warning" ? "yellow" : "dim";
}

/** « 6 échéances, dont 3 en retard ». */
function countLine(deadlines: readonly Deadline[], today: CalendarDate): string {
  const late = deadlines.filter(({ dueOn }) => dueOn < today).length;
  return `${countOf(deadlines.length, "échéance")}${late === 0 ? "" : `, dont ${formatCount(late)} en retard`}`;
}

/** A text in lines that fit the terminal behind the indent, broken at spaces; a word that is wider stands alone. */
function wrap(text: string, width: number | undefined): string[] {
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - indent.length;
  const lines: string[] = [];
  // Spaces stay with the word before them, so that columns keep their places.
  for (const word of text.match(/[^ ]+ */g) ?? []) {
    const line = lines.at(-1);
    if (line === undefined || `${line}${word}`.trimEnd().length > room) lines.push(word);
    else lines[lines.length - 1] = `${line}${word}`;
  }
  return lines.map((line) => line.trimEnd());
}
