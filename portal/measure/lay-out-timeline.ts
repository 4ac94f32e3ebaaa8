import type { CalendarDate } from "../../schemas/calendar.ts";
import type { AnswerOf } from "../../schemas/portal-api.ts";

type Life = Pick<AnswerOf<"readMeasure">, "stretches" | "marks" | "endedOn">;
type Stretch = Life["stretches"][number];
type Mark = Life["marks"][number];

/** Places along a line, in the drawing's own units, from its left. */
export interface Timeline {
  /** `label` is the longest part of a bar that no suspension covers: where its words have room. */
  bars: { stretch: Stretch; x: number; width: number; cut: boolean; label: { x: number; width: number } }[];
  /** Documents of one day stand above one another. */
  marks: { mark: Mark; x: number; level: number }[];
  /** First days of months that have room for their name. */
  ticks: { month: string; x: number }[];
  today: number | undefined;
  ended: number | undefined;
}

const dayOf = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const monthOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 7);

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/**
 * Where a measure's life stands on a line so many units wide: from the month of its first paper or day to that of its
 * last, today being among them where the measure is not long over, nor silent for a year. Undefined where there is nothing to show.
 */
export function layOutTimeline(life: Life, today: CalendarDate, width: number): Timeline | undefined {
  const { stretches, marks, endedOn } = life;
  const days = [
    ...stretches.flatMap(({ fromOn, toOn }) => [fromOn, toOn]),
    ...marks.map(({ on }) => on),
    ...(endedOn !== undefined ? [endedOn] : []),
  ].map(dayOf);
  if (days.length === 0) return undefined;
  const now = dayOf(today);
  const last = Math.max(...days);
  const silence = now - last;
  const showsToday = silence < (endedOn === undefined ? 366 : 62);
  const from = dayOf(`${monthOf(Math.min(...days, showsToday ? now : last))}-01`);
  const to = dayOf(`${nextMonth(monthOf(Math.max(last, showsToday ? now : last)))}-01`);
  const at = (day: number) => ((day - from) / (to - from)) * width;
  // A stretch goes on until the end of its last day.
  const bars = stretches.map((stretch) => {
    const end = dayOf(stretch.toOn) + 1;
    const stopped = endedOn !== undefined ? Math.min(end, dayOf(endedOn) + 1) : end;
    const x = at(dayOf(stretch.fromOn));
    return { stretch, x, width: Math.max(0, at(stopped) - x), cut: stopped < end };
  });
  const suspended = bars.filter(({ stretch }) => stretch.kind === "suspended");
  return {
    bars: bars.map((bar) => ({ ...bar, label: longestFree(bar, suspended) })),
    marks: stack(marks.map((mark) => ({ mark, x: at(dayOf(mark.on) + 0.5) }))),
    ticks: ticksOf(from, to, at),
    today: showsToday ? at(now + 0.5) : undefined,
    ended: endedOn === undefined ? undefined : at(dayOf(endedOn) + 1),
  };
}

type Span = { x: number; width: number };

function longestFree(bar: Span, covered: readonly Span[]): Span {
  const free: Span[] = [];
  let from = bar.x;
  for (const { x, width } of [...covered].sort((a, b) => a.x - b.x)) {
    if (x > from && x < bar.x + bar.width) free.push({ x: from, width: x - from });
    from = Math.max(from, x + width);
  }
  free.push({ x: from, width: Math.max(0, bar.x + bar.width - from) });
  return free.reduce((longest, span) => (span.width > longest.width ? span : longest));
}

const markWidth = 22;

function stack(marks: { mark: Mark; x: number }[]): Timeline["marks"] {
  const lastAt: number[] = [];
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const free = lastAt.findIndex((before) => x - before >= markWidth);
      const level = free >= 0 ? free : lastAt.length;
      lastAt[level] = x;
      return { mark, x, level };
    });
}

const tickWidth = 74;

function ticksOf(from: number, to: number, at: (day: number) => number): Timeline["ticks"] {
  const months: string[] = [];
  for (let month = monthOf(from); dayOf(`${month}-01`) < to; month = nextMonth(month)) months.push(month);
  const perMonth = at(from + (to - from) / months.length);
  const every = [1, 2, 3, 6, 12].find((count) => count * perMonth >= tickWidth) ?? 12;
  return months.filter((_, index) => index % every === 0).map((month) => ({ month, x: at(dayOf(`${month}-01`)) }));
}
