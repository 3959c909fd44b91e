// The catalogues in docs/ are current. To write them anew: npx vitest run scripts/catalogues.test.ts -u, and read the diff.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { callsDocument, counted, notCheckedDocument, rulesDocument } from "./catalogues.ts";

it.each([
  ["rules", rulesDocument],
  ["not-checked", notCheckedDocument],
  ["calls", callsDocument],
] as const)("docs/%s.md is what its source says", async (name, document) => {
  const text = document();
  expect(text.split("\n").length).toBeGreaterThan(40);
  await expect(text).toMatchFileSnapshot(`../docs/${name}.md`);
});

it("README.md counts the rules that there are", async () => {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  await expect(counted(text)).toMatchFileSnapshot("../README.md");
  expect(counted("none, 3 rules, none")).not.toContain("3");
});
