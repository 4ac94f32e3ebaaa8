import type { ActOf } from "../../../schemas/act.ts";
import type { CalendarDate } from "../../../schemas/calendar.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { Suspension } from "../../../schemas/measure.ts";
import type { SchemeSetting } from "../../../schemas/setup.ts";
import { addDays, daysInclusive, endAfterMonths, shareADay } from "../calendar/dates.ts";

/** The suspensions that stop a measure's clock: all of them, or none where the agreement lets the clock run. */
export function clockStops(suspensions: Suspension[], setting: SchemeSetting | undefined): Suspension[] {
  return setting?.suspension === "clock-stops" ? suspensions : [];
}

/** A day moved by the suspensions, in order, that begin from `from` to that day as moved so far. */
export function movedBy(day: CalendarDate, from: CalendarDate, stops: readonly Suspension[]): CalendarDate {
  let moved = day;
  for (const { fromOn, toOn } of stops) {
    if (from <= fromOn && fromOn <= moved) moved = addDays(moved, daysInclusive(fromOn, toOn));
  }
  return moved;
}

/**
 * The last day of `months` own months from `from`, moved by the days of each suspension that begins in them (SETUP:
 * "`clock-stops` moves E by the days suspended"). Without suspensions, `endAfterMonths`.
 */
export function ownMonthEnd(from: CalendarDate, months: number, stops: readonly Suspension[]): CalendarDate {
  return movedBy(endAfterMonths(from, months), from, stops);
}

const refusals = {
  "suspension-not-allowed":
    "La convention ne permet pas de suspendre une mesure de ce dispositif (réglage « suspension ») : la mesure continue. Voyez avec le financeur.",
  "suspension-dates": "La suspension finit avant de commencer : vérifiez les deux dates.",
  "suspension-outside":
    "La suspension commence hors de la mesure (avant son début ou après sa fin) : vérifiez les dates.",
  "suspension-overlaps": "Une autre suspension couvre déjà une partie de ces jours : vérifiez les dates.",
} as const;

function refusal(code: keyof typeof refusals): Finding {
  return { code, severity: "warning", message: refusals[code] };
}

/**
 * Takes a measure's suspensions in the order they begin, each as soon as the tranche it begins in is known: an end that
 * one of them moves may let the next begin. What is left over lies outside.
 */
export class SuspensionDesk {
  readonly accepted: Suspension[] = [];
  readonly refused = new Map<string, Finding>();
  readonly #waiting: ActOf<"suspend">[];
  readonly #startOn: CalendarDate;
  readonly #lastOn: CalendarDate | undefined;
  readonly #stopsClock: boolean;

  /** `lastOn` is the last day accompanied, where a bilan says it. */
  constructor(
    acts: ActOf<"suspend">[],
    { startOn, lastOn, setting }: { startOn: CalendarDate; lastOn?: CalendarDate; setting: SchemeSetting | undefined },
  ) {
    this.#startOn = startOn;
    this.#lastOn = lastOn;
    this.#stopsClock = setting?.suspension === "clock-stops";
    const allowed = setting !== undefined && setting.suspension !== "not-allowed";
    const keyed = acts.toSorted((a, b) => (`${a.fromOn}|${a.actId}` < `${b.fromOn}|${b.actId}` ? -1 : 1));
    this.#waiting = keyed.filter((act) => {
      const code = !allowed ? "suspension-not-allowed" : act.fromOn > act.toOn ? "suspension-dates" : undefined;
      if (code !== undefined) this.refused.set(act.actId, refusal(code));
      return code === undefined;
    });
  }

  /** The accepted ones that move ends. */
  get stops(): readonly Suspension[] {
    return this.#stopsClock ? this.accepted : [];
  }

  /** Accepts what begins up to the end of the last tranche; `endOf` computes that end anew as suspensions move it. */
  takeUpTo(endOf: () => CalendarDate): void {
    for (let next = this.#waiting[0]; next !== undefined && next.fromOn <= endOf(); next = this.#waiting[0]) {
      this.#waiting.shift();
      const { fromOn, toOn, actId } = next;
      const code = this.#breachOf({ startOn: fromOn, endOn: toOn });
      if (code === undefined) this.accepted.push({ fromOn, toOn, act: actId });
      else this.refused.set(actId, refusal(code));
    }
  }

  /** What no tranche took lies outside. */
  close(): void {
    for (const { actId } of this.#waiting.splice(0)) this.refused.set(actId, refusal("suspension-outside"));
  }

  #breachOf(days: { startOn: CalendarDate; endOn: CalendarDate }): keyof typeof refusals | undefined {
    if (days.startOn < this.#startOn) return "suspension-outside";
    if (this.#lastOn !== undefined && days.startOn > this.#lastOn) return "suspension-outside";
    const taken = this.accepted.some(({ fromOn, toOn }) => shareADay(days, { startOn: fromOn, endOn: toOn }));
    return taken ? "suspension-overlaps" : undefined;
  }
}

/** Refuses every suspension of a measure that has not started, or has no agreement to allow it. */
export function refuseAll(acts: ActOf<"suspend">[], setting: SchemeSetting | undefined): Map<string, Finding> {
  return new Map(
    acts.map((act) => {
      if (setting === undefined || setting.suspension === "not-allowed")
        return [act.actId, refusal("suspension-not-allowed")];
      return [act.actId, refusal(act.fromOn > act.toOn ? "suspension-dates" : "suspension-outside")];
    }),
  );
}
