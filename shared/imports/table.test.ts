// A clinic's own table: columns known by their names, a row a case or a row an event, and rows that are not taken.
import { describe, expect, it } from "vitest";
import { rowOf } from "./imports.fixture.ts";
import { casesOfTable } from "./table.ts";
import { type ColumnMap, eventCalled, isTarget, mapByNames, targetOf, TARGETS } from "./targets.ts";

function mapOf(...heads: readonly string[]): ColumnMap {
  const map = mapByNames(heads);
  if (map === null) throw new Error("no map");
  return map;
}

const CASE = {
  编号: "2024-007",
  姓名: "甲某",
  身份: "担保人",
  执行法院: "北京市朝阳区人民法院",
  案号: "(2023)京0105执12号",
  立案日期: "2023年5月12日",
  收到纠正申请: "2024-03-27",
  备注: "转介",
  来访渠道: "热线",
};

describe("a table with a row a case", () => {
  it("knows its columns by their names, and keeps the others", () => {
    const map = mapOf(...Object.keys(CASE));
    expect(map.row).toBe("case");
    expect(map.columns.get("来访渠道")).toBeNull();
    const { 身份: _, ...rest } = CASE;
    const { cases } = casesOfTable([rowOf(rest)], map);
    expect(cases).toMatchObject([
      {
        reference: "2024-007",
        client: { kind: "natural-person", name: "甲某" },
        enforcement: {
          court: { name: "北京市朝阳区人民法院", level: "basic" },
          caseNumber: "（2023）京0105执12号",
        },
        events: [
          { id: "enforcement-filed", type: "enforcement-filed", date: "2023-05-12" },
          { id: "correction-received", type: "correction-received", date: "2024-03-27" },
        ],
        notes: "转介",
        "x-table": { 来访渠道: "热线" },
      },
    ]);
    expect(JSON.stringify(casesOfTable([rowOf(rest)], map).cases)).toBe(JSON.stringify(cases));
  });

  it("refuses a row with what cannot be read, names the column, and takes the others", () => {
    const map = mapOf(...Object.keys(CASE));
    const good = { ...CASE, 身份: "被执行人" };
    const { cases, refused } = casesOfTable(
      [
        rowOf(good, 2),
        rowOf({ ...good, 编号: "b", 立案日期: "去年夏天" }, 3),
        rowOf({ ...good, 编号: "c", 身份: "邻居" }, 4),
        rowOf({ ...good, 编号: "d", 执行法院: "" }, 5),
        rowOf({ ...good, 编号: "e", 立案日期: "不知道" }, 6),
        rowOf({ 执行法院: "某县人民法院" }, 7),
      ],
      map,
    );
    expect(cases.map(({ reference }) => reference)).toEqual(["2024-007", "e"]);
    expect(cases[1]?.events[0]).not.toHaveProperty("date");
    expect(refused.map(({ row, reason }) => [row.at, reason.zh.slice(0, 18)])).toEqual([
      [3, "“立案日期”写的是“去年夏天”：这种"],
      [4, "“身份”写的是“邻居”；可用：被执行"],
      [5, "法院一栏是空的：没有法院不能成为案件"],
      [7, "编号、案号和姓名都是空的：看不出是谁"],
    ]);
  });

  it("takes a company for none of the natural persons, and asks", () => {
    const row = rowOf({ 姓名: "某某商贸有限公司", 执行法院: "某县人民法院" }, 2);
    const { cases, remarks } = casesOfTable([row], mapOf("姓名", "执行法院"));
    expect(cases[0]?.client.kind).toBe("legal-person");
    expect([...remarks.values()].flat().map(({ kind }) => kind)).toContain("ask");
  });

  it("refuses an identity number that a spreadsheet has cut", () => {
    const row = rowOf({ 姓名: "甲某", 执行法院: "某县人民法院", 身份证号: "4.40105E+17" }, 2, ["身份证号"]);
    const { cases, refused } = casesOfTable([row], mapOf("姓名", "执行法院", "身份证号"));
    expect(cases).toEqual([]);
    expect(refused[0]?.reason.en).toMatch(/^“身份证号” was kept as a number and has lost its last digits: make/u);
  });
});

describe("a table with a row an event", () => {
  const HEADS = ["编号", "姓名", "执行法院", "案号", "日期", "事项", "结果", "说明"];
  const row = (at: number, cells: Readonly<Record<string, string>>) =>
    rowOf({ 编号: "7", 姓名: "甲某", 执行法院: "某县人民法院", ...cells }, at);

  it("puts the events of one case together, in the order of the rows", () => {
    const map = mapOf(...HEADS);
    expect(map.row).toBe("event");
    const { cases, remarks, doubles } = casesOfTable(
      [
        row(2, { 日期: "2023年5月", 事项: "执行立案" }),
        row(3, { 日期: "2024-04-18", 事项: "纠正申请的决定", 结果: "驳回" }),
        row(4, { 日期: "2024-04-18", 事项: "纠正申请的决定", 结果: "驳回" }),
        row(5, { 日期: "2024-05-01", 事项: "当事人打来电话询问", 说明: "无" }),
        rowOf({ 编号: "8", 姓名: "乙某", 执行法院: "某县人民法院", 日期: "2024", 事项: "执行立案" }, 6),
      ],
      map,
    );
    expect(cases.map(({ reference, events }) => [reference, events.length])).toEqual([
      ["7", 3],
      ["8", 1],
    ]);
    expect(cases[0]?.events).toMatchObject([
      { type: eventCalled("执行立案"), date: "2023-05" },
      { type: "correction-decided", date: "2024-04-18", outcome: "rejected" },
      { type: "other", title: "当事人打来电话询问", note: "无" },
    ]);
    expect(doubles).toBe(1);
    expect([...remarks.values()].flat().map(({ text }) => text.zh)).toContain(
      "“当事人打来电话询问”没有认出是哪一种事，照写",
    );
  });

  it("refuses a row that does not say what happened, or when in words that can be two days", () => {
    const { refused } = casesOfTable(
      [row(2, { 日期: "2024-01-01" }), row(3, { 日期: "03/04/2024", 事项: "执行立案" })],
      mapOf(...HEADS),
    );
    expect(refused.map(({ row: { at } }) => at)).toEqual([2, 3]);
  });
});

describe("the columns", () => {
  it("are the cases' and events' own, and nothing else is taken for one", () => {
    for (const target of TARGETS) expect(isTarget(target)).toBe(true);
    expect(isTarget("day:nothing")).toBe(false);
    expect(isTarget("toString")).toBe(false);
    expect(targetOf("toString")).toBeNull();
    expect(targetOf(" 姓 名：")).toBe("name");
    expect(targetOf("Listing_Published")).toBe("day:listing-published");
    expect(mapByNames(["日期", "金额"])).toBeNull();
    // Of two columns of one meaning the second is kept as it is.
    expect(mapOf("姓名", "当事人", "法院").columns.get("当事人")).toBeNull();
  });
});
