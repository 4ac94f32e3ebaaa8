import { join } from "node:path";
import { defineConfig } from "vitest/config";

// In a real browser, on the portal as `navette serve` starts it: one file at a time, since each has both for itself.
export default defineConfig({
  root: join(import.meta.dirname, "../.."),
  test: {
    include: ["test/browser/*.browser.ts"],
    globalSetup: ["test/browser/need-chromium.ts", "test/before-chains.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
