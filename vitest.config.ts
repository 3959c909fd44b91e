// How the tests run: unit tests beside the code in every part, and what crosses parts in tests/.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{shared,db,electron,renderer,cli,scripts,tests}/**/*.test.{ts,tsx}"],
    environment: "node",
    globalSetup: ["./tests/window/build.setup.ts"],
    pool: "threads",
    // The last line counts what passed and what failed, in words a script can read.
    reporters: ["default", "./tests/plain-reporter.ts"],
    coverage: {
      provider: "v8",
      include: ["{shared,db,electron,renderer,cli}/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}"],
    },
  },
});
