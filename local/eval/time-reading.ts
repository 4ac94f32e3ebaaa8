import type { CalendarDate } from "../../schemas/calendar.ts";
import type { Page } from "../../schemas/page.ts";
import { readPacket } from "../../shared/domain/reading/read-packet.ts";

export type ToRead = { pages: Page[]; today: CalendarDate; operators: string[] };

/** So many files are read before any is timed: the machine reads faster once it has compiled what it runs. */
const warmUp = 30;

/** Milliseconds a page that reading takes, file by file, from its words to its findings: nothing else counts. */
export function timeReading(files: readonly ToRead[]): number[] {
  const read = files.filter(({ pages }) => pages.length > 0).map((file) => ({ ...file, costTenThousandths: 0 }));
  for (const file of read.slice(0, warmUp)) readPacket(file);
  return read.map((file) => {
    const startedAt = performance.now();
    readPacket(file);
    return (performance.now() - startedAt) / file.pages.length;
  });
}
