// The check for conflicts and duplicates in a real vault.
import { afterAll, describe, expect, it } from "vitest";
import { plantOpen, removeFolders } from "../vault.fixture.ts";
import type { ConflictQuery } from "./conflicts.ts";
import { change, namedCase, put } from "./query.fixture.ts";

afterAll(removeFolders);

// Made up: a region that does not exist.
const [ONE, TWO, OLD] = ["00000019900228001X", "000000198506172034", "000000900228001"];

describe("conflicts", () => {
  const { vault } = plantOpen();
  afterAll(() => {
    vault.close();
  });
  put(
    vault,
    namedCase({ id: "a", name: "陳大某", number: ONE, caseNumber: "（2023）京0105执1234号" }),
    namedCase({ id: "b", name: "陈大某", number: TWO, caseNumber: "（2024）沪0115执99号" }),
    namedCase({ id: "c", name: "赵佳", caseNumber: "(2023) 京0105执1234号" }),
    namedCase({ id: "d", name: "王某某", extra: { notes: "债权人赵佳，其子王某" } }),
    namedCase({ id: "e", name: "赵 佳", number: "000000****001" }),
    namedCase({ id: "f" }),
  );
  change(vault, { kind: "work-set", caseId: "b", work: { archived: true } });
  const found = (query: ConflictQuery): readonly string[] =>
    vault.queries.conflicts(query).map(({ caseId, why }) => `${caseId} ${why.join("+")}`);

  it.each<[string, ConflictQuery, readonly string[]]>([
    ["an identity number", { idNumber: ONE }, ["a same-id-number"]],
    ["it with spaces, in full width", { idNumber: " ０００000 19900228 001ｘ" }, ["a same-id-number"]],
    ["a masked number", { idNumber: "000000****001" }, []],
    [
      "a case number in any brackets",
      { caseNumber: "〔2023〕京0105执1234号" },
      ["a same-case-number", "c same-case-number"],
    ],
    ["another number of the same court", { caseNumber: "（2023）京0105执123号" }, []],
    ["a name", { name: "赵佳" }, ["c same-name", "e name-variant", "d mentioned"]],
    ["a name with spaces around it", { name: " 赵佳 " }, ["c same-name", "e name-variant", "d mentioned"]],
    ["a masked name", { name: "王某" }, ["d possible-name"]],
    ["a masked name in traditional characters", { name: "陳大某某" }, ["a possible-name", "b possible-name"]],
    [
      "everything",
      { name: "赵佳", idNumber: ONE, caseNumber: "（2023）京0105执1234号" },
      ["a same-id-number+same-case-number", "c same-case-number+same-name", "e name-variant", "d mentioned"],
    ],
    ["a case itself", { name: "赵佳", exceptCase: "c" }, ["e name-variant", "d mentioned"]],
    ["one character", { name: "赵" }, []],
    ["nothing", {}, []],
    ["blanks", { name: " ", idNumber: "", caseNumber: "（）" }, []],
  ])("of %s", (_, query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it("say when two known identity numbers tell namesakes apart, and never show a number", () => {
    const conflicts = vault.queries.conflicts({ name: "陈大某", idNumber: ONE });
    expect(conflicts).toEqual([
      {
        caseId: "a",
        reference: null,
        clientName: "陳大某",
        caseNumber: "（2023）京0105执1234号",
        archived: false,
        why: ["same-id-number", "possible-name"],
        otherIdNumber: false,
      },
      expect.objectContaining({ caseId: "b", archived: true, why: ["possible-name"], otherIdNumber: true }),
    ]);
    expect(JSON.stringify(conflicts)).not.toContain(ONE);
  });
});

describe("duplicates", () => {
  it("are grouped by person, by case and by name", () => {
    const { vault } = plantOpen();
    put(
      vault,
      namedCase({ id: "a", name: "赵佳", number: ONE, caseNumber: "（2023）京0105执1号" }),
      namedCase({ id: "b", name: "赵佳", number: TWO, caseNumber: "(2023)京0105执1号" }),
      namedCase({ id: "c", name: "钱佳", number: OLD }),
      namedCase({ id: "d", name: "趙佳", number: "无" }),
      namedCase({ id: "e", name: "王某" }),
      namedCase({ id: "f", name: "王某", number: "" }),
      namedCase({ id: "g", name: "孙佳", number: TWO.replace("2034", "2042") }),
      namedCase({ id: "h", name: "孙佳", number: TWO.replace("2034", "2050") }),
    );
    expect(vault.queries.duplicates()).toEqual([
      { why: "same-id-number", caseIds: ["a", "c"] },
      { why: "same-case-number", caseIds: ["a", "b"] },
      { why: "same-name", caseIds: ["a", "b", "d"] },
    ]);
    vault.close();
  });
});
