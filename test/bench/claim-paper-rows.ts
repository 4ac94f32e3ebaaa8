import { lineAt, paperOf } from "../adapters/claim-paper-sample.ts";
import { peakMegabytes } from "./memory.ts";

/** What a child process tells of a paper it has drawn: how long that took, and the most memory the whole process had. */
export type Drawn = { ms: number; megabytes: number; bytes: number };

/** A claim of this many lines, the same for whoever draws it; now and then a renewal, whose line takes two rows. */
export function claimOf(count: number) {
  return paperOf(Array.from({ length: count }, (_, place) => lineAt(place)));
}

/** Draws once and tells the parent. The rows are there before the clock starts, and count as memory. */
export async function drawAndTell(draw: (input: ReturnType<typeof claimOf>) => Promise<Uint8Array>): Promise<void> {
  const input = claimOf(Number(process.argv[2]));
  const from = performance.now();
  const pdf = await draw(input);
  const ms = performance.now() - from;
  const drawn: Drawn = { ms, megabytes: peakMegabytes(), bytes: pdf.length };
  process.stdout.write(JSON.stringify(drawn));
}
