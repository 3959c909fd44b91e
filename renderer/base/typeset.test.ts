// English is set with one apostrophe; Chinese is left as it is written.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { typeset } from "./typeset.ts";

const RENDERER = join(import.meta.dirname, "..");

it("sets an apostrophe within a word and at its end, and quotation marks in pairs", () => {
  const set = (en: string): string => typeset({ zh: "原样 a'b", en }, "en");
  expect(set("the creditor's papers")).toBe("the creditor’s papers");
  expect(set("don't know; the debtors' list")).toBe("don’t know; the debtors’ list");
  expect(set("2' of 7")).toBe("2’ of 7");
  expect(set('Add the file "决定书"; the 3" pipe')).toBe('Add the file “决定书”; the 3" pipe');
  expect(typeset({ zh: "原样 a'b", en: "" }, "zh")).toBe("原样 a'b");
});

it("is the only way by which the window takes the words of a text", () => {
  const past = globSync("**/*.{ts,tsx}", { cwd: RENDERER })
    .filter((file) => !/\.(?:test|fixture)\.tsx?$/u.test(file))
    .filter((file) => /(?<=[\w)])(?<!TALL|LANGUAGES)\[lang\]/u.test(readFileSync(join(RENDERER, file), "utf8")));
  expect(past).toEqual([]);
});
