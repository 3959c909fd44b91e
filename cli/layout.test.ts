// Indents and tables with Chinese text.
import { describe, expect, it } from "vitest";
import { indented, padTo, table } from "./layout.ts";

describe("layout", () => {
  it("fills by columns, a Chinese character being two", () => {
    expect(padTo("案", 4)).toBe("案  ");
    expect(padTo("abcde", 4)).toBe("abcde");
  });

  it("indents the lines after the first", () => {
    expect(indented("aaa bbb", 6, "  ", "1 ")).toBe("1 aaa\n  bbb");
    expect(indented("纠正，审查", 8, "  ")).toBe("  纠正，\n  审查");
  });

  it("aligns tables and leaves no spaces at the ends", () => {
    expect(
      table([
        ["案", "1"],
        ["abc", ""],
        ["x", "2", "y"],
      ]),
    ).toBe("案   1\nabc\nx    2  y");
  });
});
