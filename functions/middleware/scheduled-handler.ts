import middy from "@middy/core";
import { ScheduledEvent } from "../../schemas/message.ts";
import { errorForLog, logger } from "./logger.ts";

/**
 * The stack of every function that runs by the calendar. It is told the time it was meant for, so that a late run is
 * the same run. What goes wrong is logged and the run is retried.
 */
export function scheduledHandler(handle: (scheduledAt: string) => Promise<void>) {
  return middy<unknown, void>().handler(async (event: unknown) => {
    try {
      await handle(ScheduledEvent.parse(event).scheduledAt);
    } catch (error) {
      logger.error("run failed, to be retried", { error: errorForLog(error) });
      // Lambda logs what is thrown, message and all: it gets one that says nothing of any document.
      throw new Error("run failed");
    }
  });
}
