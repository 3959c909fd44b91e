// What is not at full strength is the soft ink and nothing fainter: a browser's own grey and a light face cannot be read on dark paper.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const RENDERER = join(import.meta.dirname, "..");
const sheets = globSync("**/*.css", { cwd: RENDERER }).map((file) => readFileSync(join(RENDERER, file), "utf8"));

it("is what stands in an empty field", () => {
  const rules = sheets.flatMap((sheet) => [
    ...sheet.matchAll(/(?<=^|\})\s*(?:\/\*[^*]*\*\/\s*)?::placeholder \{(?<body>[^}]*)\}/gu),
  ]);
  expect(rules.map(({ groups }) => groups?.["body"]?.trim().split(/\s*\n\s*/u))).toEqual([
    ["color: var(--ink-soft);", "opacity: 1;"],
  ]);
});

it("is never set in a light face", () => {
  const weights = sheets
    .flatMap((sheet) => [...sheet.matchAll(/font-weight: (?<weight>\d+)/gu)])
    .map(({ groups }) => Number(groups?.["weight"]));
  expect(weights.length).toBeGreaterThan(50);
  expect(weights.filter((weight) => weight < 400)).toEqual([]);
});
