import middy from "@middy/core";
import { ScheduledEvent } from "../../schemas/message.ts";
import { errorForLog, logger } from "./logger.ts";

/** The stack of every function that runs by the calendar. It is told the time it was meant for. An error is logged and thrown: the run is retried. */
export function scheduledHandler(handle: (scheduledAt: string) => Promise<void>) {
  return middy<unknown, void>()
    .onError(({ error }) => {
      logger.error("run failed, to be retried", { error: errorForLog(error) });
    })
    .handler(async (event: unknown) => handle(ScheduledEvent.parse(event).scheduledAt));
}
