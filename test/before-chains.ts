import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesize } from "../local/twin/synthesize.ts";

/**
 * What the tests that send papers through the whole chain share in one run: the functions, bundled once before any test
 * asks for them, and a folder of readings that is empty at first. So each page is read by OCR once, by the first test
 * that comes to it, as the code is now. The workers, and every process that a test starts, find it in their environment.
 */
export default async function prepareChains(): Promise<() => Promise<void>> {
  await synthesize();
  const readings = await mkdtemp(join(tmpdir(), "navette-readings-"));
  process.env.NAVETTE_READINGS = readings;
  return () => rm(readings, { recursive: true, force: true });
}
