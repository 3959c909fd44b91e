// A selector has its rules in one place. Where two parts of a screen took the same name, each would dress the other too: the list
// of cases once had the margins of the preview of an import, and its rows showed above its head.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const RENDERER = join(import.meta.dirname, "..");

/** The selectors of the rules of a sheet that stand under no condition, as they are written. */
function selectorsOf(sheet: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  for (const { groups } of sheet.replaceAll(/\/\*[\s\S]*?\*\//gu, "").matchAll(/(?<head>[^{};]*)\{|\}/gu)) {
    const head = groups?.["head"];
    if (head === undefined) depth -= 1;
    else {
      if (depth === 0 && !head.trim().startsWith("@")) found.push(head.trim().replaceAll(/\s+/gu, " "));
      depth += 1;
    }
  }
  return found;
}

const twice = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) !== at);

it("stands once in all sheets of the window", () => {
  const all = globSync("**/*.css", { cwd: RENDERER }).flatMap((file) =>
    selectorsOf(readFileSync(join(RENDERER, file), "utf8")),
  );
  expect(all.length).toBeGreaterThan(500);
  expect(twice(all)).toEqual([]);
});

it("is found twice where it is, and under a condition it may stand again", () => {
  expect(twice(selectorsOf(".a { top: 0; } .b { top: 0; } .a { left: 0; }"))).toEqual([".a"]);
  expect(twice(selectorsOf(".a { top: 0; } @media print { .a { top: 1px; } }"))).toEqual([]);
});
