import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Deadline } from "../../schemas/deadline.ts";

export interface UrgencyGroup {
  title: string;
  deadlines: Deadline[];
}

const daysFrom = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Deadlines by how near they are, in that order; groups without any are left out. Each keeps the order it came in. */
export function groupByUrgency(deadlines: readonly Deadline[], today: CalendarDate): UrgencyGroup[] {
  const week = daysFrom(today, 7);
  const month = daysFrom(today, 31);
  const groups = [
    { title: "En retard", holds: ({ dueOn }: Deadline) => dueOn < today },
    { title: "Dans les sept jours", holds: ({ dueOn }: Deadline) => dueOn >= today && dueOn <= week },
    { title: "Dans le mois", holds: ({ dueOn }: Deadline) => dueOn > week && dueOn <= month },
    { title: "Plus tard", holds: ({ dueOn }: Deadline) => dueOn > month },
  ];
  return groups
    .map(({ title, holds }) => ({ title, deadlines: deadlines.filter(holds) }))
    .filter((group) => group.deadlines.length > 0);
}
