import type { CalendarDate } from "../../schemas/calendar.ts";
import type { OpenTwin } from "./open-twin.ts";
import { noonOf } from "./today.ts";

/**
 * Lets the schedules come due on a day: readings that waited for money, the deadline check, and the claims of every month
 * that closed before it.
 */
export async function issueClosedMonths({ twin, store }: OpenTwin, today: CalendarDate): Promise<void> {
  await twin.drain();
  if ((await store.documentsToResume()).length > 0) {
    await twin.invokeSchedule("resume-reading", noonOf(today));
    await twin.drain();
  }
  await checkDeadlines({ twin }, today);
  await twin.invokeSchedule("issue-claims", noonOf(today));
  await twin.drain();
}

/** Lets the deadline check come due on a day. */
export async function checkDeadlines({ twin }: Pick<OpenTwin, "twin">, today: CalendarDate): Promise<void> {
  await twin.invokeSchedule("check-deadlines", noonOf(today));
  await twin.drain();
}
