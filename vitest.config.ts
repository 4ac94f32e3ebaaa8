import { configDefaults, defineConfig } from "vitest/config";
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

/** Tests that send papers through the whole chain. */
const chains = ["test/journeys/**/*.test.ts", "test/local/{cli,eval}/**/*.test.ts"];

/** Others that change what a whole process has (its environment, its output) or keep what one of them has started. */
const apart = [
  "test/{functions,fuzz,infra}/**/*.test.ts",
  "test/local/{textract,twin}/**/*.test.ts",
  "test/adapters/{dynamodb-store,sqs-*}.test.ts",
];

// Tests that start engines share two cores: files run two at a time, and a whole chain may take a while.
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "chains", include: chains, globalSetup: "test/before-chains.ts" } },
      { extends: true, test: { name: "apart", include: apart } },
      {
        extends: true,
        // Most of the others' time would go into loading the same modules a hundred times.
        test: {
          name: "together",
          globalSetup: "test/left-out.ts",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...chains, ...apart],
          isolate: false,
        },
      },
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
