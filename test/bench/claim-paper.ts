import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Drawn } from "./claim-paper-rows.ts";

/** What Navette may take of pdfkit's time for the same table, what memory that may take, and how both may grow. */
const limits = { timeOfPdfkit: 0.75, megabytes: 250, growth: 11 };
/** Each is drawn several times in turn, and the median counts: the machine has other things to do as well. */
const rounds = 3;

/** In a process of its own: its memory is its own, and nobody finds a font or a compiled function of another's. */
function draw(by: "navette" | "pdfkit", lines: number): Drawn {
  const program = fileURLToPath(new URL(`./claim-paper-${by}.ts`, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [program, String(lines)], { encoding: "utf8" })) as Drawn;
}

function medianOf(all: readonly Drawn[]): Drawn {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    ms: middle(all.map(({ ms }) => ms)),
    megabytes: middle(all.map(({ megabytes }) => megabytes)),
    bytes: middle(all.map(({ bytes }) => bytes)),
  };
}

const tell = (name: string, { ms, megabytes, bytes }: Drawn) =>
  console.log(
    `  ${name}: ${(ms / 1000).toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${(bytes / 1e6).toFixed(1)} MB of file`,
  );

const verdict = (name: string, value: number, most: number, digits = 2) =>
  console.log(`${name}: ${value.toFixed(digits)} (at most ${most}: ${value <= most ? "held" : "NOT held"})`);

/** Draws claims of 10 000 and 100 000 lines, and the table of the first by pdfkit, and prints how they compare. */
export function benchClaimPaper(): void {
  const navette: Drawn[] = [];
  const pdfkit: Drawn[] = [];
  for (let round = 0; round < rounds; round += 1) {
    navette.push(draw("navette", 10_000));
    pdfkit.push(draw("pdfkit", 10_000));
  }
  const [ours, theirs, large] = [medianOf(navette), medianOf(pdfkit), draw("navette", 100_000)];
  console.log("a claim on paper, each drawn in a process of its own:");
  tell("10 000 lines by Navette", ours);
  tell("10 000 lines by pdfkit, the table alone", theirs);
  tell("100 000 lines by Navette", large);
  verdict("time of 10 000 lines, Navette / pdfkit", ours.ms / theirs.ms, limits.timeOfPdfkit);
  verdict("memory of 10 000 lines, in MB", ours.megabytes, limits.megabytes, 0);
  verdict("time, 100 000 / 10 000 lines", large.ms / ours.ms, limits.growth);
  verdict("memory, 100 000 / 10 000 lines", large.megabytes / ours.megabytes, limits.growth);
}
