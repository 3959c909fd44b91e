import { expect, it } from "vitest";
import { cssString } from "./css-string.ts";

it("keeps within its quotes whatever the name of a vault holds", () => {
  expect(cssString("一号站")).toBe('"一号站"');
  expect(cssString('a"; } body { display: none')).toBe('"a\\22 ; } body { display: none"');
  expect(cssString("a\\")).toBe('"a\\5c "');
  expect(cssString("a\nb\u0000")).toBe('"a\\a b\\0 "');
});
