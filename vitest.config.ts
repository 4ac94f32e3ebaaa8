import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * What starts whole engines or processes takes longest: begun last, one of them would run alone at the end. What is
 * killed comes when the others have read its page.
 */
const longest = [
  "journeys/samples",
  "journeys/s",
  "dynamodb-store",
  "local/cli/",
  "journeys/",
  "samples/",
  "oracle",
  "local/twin/",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((part) => moduleId.includes(part));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

// Tests that start engines share two cores: files run two at a time, and a whole chain may take a while.
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Most of the time would go into loading the same packages two hundred times.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/before-chains.ts", "test/left-out.ts"],
    setupFiles: "test/before-each-file.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
