// The count below the entries is of what is shown, never of another list.
import { countWords } from "./words.ts";
import { describe, expect, it } from "vitest";

describe("the count of entries", () => {
  it("calls them all only where none is left out", () => {
    expect(countWords(1, false)).toEqual({ zh: "共 1 条", en: "1 entry" });
    expect(countWords(50, true)).toEqual({ zh: "已显示 50 条", en: "50 entries shown" });
  });
});
