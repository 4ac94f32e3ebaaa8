import { z } from "zod";

/** A calendar date, `YYYY-MM-DD`, without time or time zone. Leap days are checked. */
export const CalendarDate = z.iso.date().meta({
  title: "Date civile",
  description: "A day of the civil calendar, no time zone (DOMAIN: dates are calendar dates).",
  examples: ["2026-02-28"],
});
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A civil month, `YYYY-MM`. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "expected YYYY-MM")
  .meta({ title: "Mois civil", examples: ["2026-02"] });
export type Month = z.infer<typeof Month>;

/** An instant in UTC, ISO 8601. It comes from the event that caused the work, never from a clock inside the domain. */
export const Instant = z.iso.datetime({ offset: true }).meta({ title: "Instant" });
export type Instant = z.infer<typeof Instant>;
