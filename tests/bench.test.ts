// The bench runs, and its two sides come to the same hits and bytes (it throws where they do not).
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const bench = fileURLToPath(new URL("../bench/index.ts", import.meta.url));

it("prints a ratio for rules, batches and memory", { timeout: 120_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [bench, "--quick"]);
  const ratios = [...stdout.matchAll(/ratio.*? (\d+\.\d\d)$/gmu)].map((match) => Number(match[1]));
  expect(ratios).toHaveLength(3);
  expect(ratios.every((ratio) => ratio > 0)).toBe(true);
  expect(stdout).toContain("the same bytes");
});
