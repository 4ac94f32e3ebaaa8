import { defineConfig } from "vitest/config";

// Tests that start engines share two cores: files run two at a time, and a whole chain may take a while.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
