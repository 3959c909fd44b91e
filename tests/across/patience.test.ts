// How long tests wait is said in one place: no test has a limit of its own that a slow machine would meet.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

/** A limit of a test, a hook, a page or a poll in figures: five seconds and more, for shorter ones are repeated till STEP. */
const LIMITS = [
  /\}\)?, ?[0-9]{1,3}_[0-9]{3}\)/u,
  /^\s+[0-9]{1,3}_000,\n\s*\);/mu,
  /[tT]imeout(?:: |\()(?:[0-9_]{5,}|[5-9][0-9]{3})/u,
  // A name for a figure of its own.
  /[tT]imeout(?:: |\()(?!STEP\b|TEST\b)[A-Z_]+\b/u,
];

const limitsIn = (text: string): readonly string[] => LIMITS.flatMap((limit) => limit.exec(text)?.[0] ?? []);

/** A browser's own interception begins some time after it was asked for; until then calls get past. */
const PAGE_ROUTE = /\.route\(\s*["'`/][^)]*\bapi\b/u;

describe("a call of the window that a test answers itself", () => {
  it("is met where calls arrive, by RealWindow.meet", () => {
    const files = globSync("tests/slow/**/*.ts", { cwd: ROOT });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => PAGE_ROUTE.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
    expect(PAGE_ROUTE.test('await page.route("**/api/cases.change", refuse)')).toBe(true);
    expect(PAGE_ROUTE.test('await first.route(\n  "**/api/cases.change",')).toBe(true);
  });
});

describe("the limits of tests", () => {
  it("are those of tests/patience.ts", () => {
    const files = globSync("{shared,db,backend,electron,renderer,cli,scripts,tests}/**/*.{test,fixture}.{ts,tsx}", {
      cwd: ROOT,
    });
    expect(files.length).toBeGreaterThan(300);
    const own = files
      .filter((file) => file !== "tests/across/patience.test.ts")
      .flatMap((file) => limitsIn(readFileSync(join(ROOT, file), "utf8")).map((limit) => `${file}: ${limit}`));
    expect(own).toEqual([]);
  });

  it.each([
    "}, 60_000);",
    "page.setDefaultTimeout(20_000)",
    "{ timeout: 30_000 }",
    "  () => {},\n    60_000,\n  );",
    "timeout: 5000",
    "{ timeout: SLOW }",
  ])("are found: %s", (text) => {
    expect(limitsIn(text)).not.toEqual([]);
  });
});
