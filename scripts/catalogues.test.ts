// The generated pages of docs/ are current. To write them anew: npx vitest run scripts/catalogues.test.ts -u, and read the diff.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  callsDocument,
  caseFieldsDocument,
  counted,
  notCheckedDocument,
  readingsDocument,
  rulesDocument,
} from "./catalogues.ts";

it.each([
  ["rules.md", rulesDocument],
  ["not-checked.md", notCheckedDocument],
  ["calls.md", callsDocument],
  ["contract/readings.md", readingsDocument],
  ["contract/case-fields.zh.md", () => caseFieldsDocument("zh")],
  ["contract/case-fields.en.md", () => caseFieldsDocument("en")],
] as const)("docs/%s is what its source says", async (name, document) => {
  const text = document();
  expect(text.split("\n").length).toBeGreaterThan(30);
  await expect(text).toMatchFileSnapshot(`../docs/${name}`);
});

it("README.md counts the rules that there are", async () => {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  await expect(counted(text)).toMatchFileSnapshot("../README.md");
  expect(counted("none, 999 rules, none")).not.toContain("999");
});
