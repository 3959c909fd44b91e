import { describe, expect, it } from "vitest";
import { isMeant, rank } from "./rank.ts";

const ENTRIES = [
  { id: "law", words: { zh: "法规", en: "Law" } },
  { id: "calculator", words: { zh: "期限计算", en: "Deadline calculator" } },
  { id: "deadlines", words: { zh: "期限", en: "Deadlines" } },
  { id: "lock", words: { zh: "锁定案件库", en: "Lock the vault" } },
  { id: "import", words: { zh: "导入案件文件", en: "Import case files" }, also: "ndjson" },
];
const found = (query: string): readonly string[] => rank(ENTRIES, query).map(({ id }) => id);

describe("ranking commands", () => {
  it("shows everything in its order where nothing is typed", () => {
    expect(found("  ")).toEqual(ENTRIES.map(({ id }) => id));
  });

  it("puts the whole word before its beginning, and that before its middle", () => {
    expect(found("期限")).toEqual(["deadlines", "calculator"]);
    expect(found("案件")).toEqual(["lock", "import"]);
    expect(found("deadline")).toEqual(["calculator", "deadlines"]);
    expect(found("vault")).toEqual(["lock"]);
  });

  it("finds in both languages, in any width and case, and by further words", () => {
    expect(found("ＬＡＷ")).toEqual(["law"]);
    expect(found("NDJSON")).toEqual(["import"]);
  });

  it("takes letters in order for Latin, but not Chinese characters apart", () => {
    expect(found("dlc")).toEqual(["calculator"]);
    expect(found("期算")).toEqual([]);
    expect(found("zzz")).toEqual([]);
  });

  it("knows a command that is named from letters that may begin a name", () => {
    const meant = (query: string): readonly string[] =>
      ENTRIES.filter((entry) => isMeant(entry, query)).map(({ id }) => id);
    expect(meant("期限")).toEqual(["calculator", "deadlines"]);
    expect(meant("锁定")).toEqual(["lock"]);
    expect(meant("Law")).toEqual(["law"]);
    for (const query of ["", "锁", "案件", "la", "lock"]) expect(meant(query)).toEqual([]);
  });
});
