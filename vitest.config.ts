// How the tests run: unit tests beside the code in every part, and what crosses parts in tests/.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { STEP, TEST } from "./tests/patience.ts";

/** Whatever starts processes, threads or browsers, asks scrypt, goes through thousands of cases, damages on purpose, or puts another module in place of one. */
const SLOW = ["**/*.slow.test.{ts,tsx}", "tests/slow/**/*.test.ts"];

export default defineConfig({
  test: {
    environment: "node",
    pool: "threads",
    // On two cores, two: most slow tests wait for a process or a page and leave the core to another.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The last line counts what passed and what failed, in words a script can read.
    reporters: ["default", "./tests/plain-reporter.ts"],
    expect: { poll: { timeout: STEP } },
    coverage: {
      provider: "v8",
      include: ["{shared,db,backend,electron,renderer,cli}/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "dist/**", ...SLOW],
          // Every file is loaded once for all tests: none may leave anything behind in a module.
          isolate: false,
          testTimeout: STEP,
          hookTimeout: STEP,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          // A process each: what starts and ends threads by the dozen must not take the files after it along when one dies.
          pool: "forks",
          include: SLOW,
          exclude: ["**/node_modules/**", "dist/**"],
          globalSetup: ["./tests/build.setup.ts", "./tests/font.setup.ts"],
          testTimeout: TEST,
          hookTimeout: TEST,
        },
      },
    ],
  },
});
