// The list of threats: every promise names a test, and every test that it names is there under that name.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");

const PAGE = read("docs/threats.md");
const ROWS = PAGE.split("\n").filter((line) => /^\| (?!against ·)/u.test(line));
const PROMISES = ROWS.map((row): readonly [against: string, file: string, test: string] => {
  const found = /^\| (?<against>[^|]+) \| [^|]+ \| `(?<file>[^`]+)` › “(?<test>[^”]+)” \|$/u.exec(row)?.groups;
  return [found?.["against"] ?? row, found?.["file"] ?? "", found?.["test"] ?? ""];
});

it("makes its promises in both languages, and says what is not promised", () => {
  expect(PROMISES.length).toBeGreaterThan(15);
  for (const row of ROWS)
    for (const cell of row.split(" | ").slice(0, 2)) expect(cell).toMatch(/\w.* · .*\p{Script=Han}/u);
  expect(PAGE.split("## Not promised · 不作承诺")[1]?.match(/^\* /gmu)?.length).toBeGreaterThan(4);
});

it.each(PROMISES)("against %s: %s has the test", (_against, file, test) => {
  expect(file).toMatch(/\.test\.tsx?$/u);
  const source = read(file);
  // As the name of a test or of a group of them, not as any text.
  const title = test.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  expect(source).toMatch(
    new RegExp(`(?:\\b(?:it|test|describe)[\\w.()!= "'<>]*\\(\\s*|^\\s*)"${title}"(?:,|: )`, "mu"),
  );
});
