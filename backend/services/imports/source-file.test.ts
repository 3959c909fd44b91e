// Files from elsewhere, in every form and encoding that was met, read as rows; hostile and broken ones refused in words.
import { writeXlsx } from "hucre/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { rejectsOf } from "./rejects.ts";
import type { SourceTable } from "./rows.ts";
import { readSourceFile } from "./source-file.ts";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "utf8"));

async function tableOf(bytes: Uint8Array): Promise<SourceTable> {
  const read = await readSourceFile(new Uint8Array(bytes));
  if (!read.ok) throw new Error(read.problem.problem.en);
  return read.table;
}

const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readSourceFile(new Uint8Array(bytes));
  return read.ok ? "" : `${read.problem.problem.zh}；${read.problem.allowed.zh}`;
};

const cellsOf = ({ rows }: SourceTable): readonly Readonly<Record<string, string>>[] =>
  rows.map(({ cells }) => Object.fromEntries(cells));

const ROWS = [
  { 姓名: "甲某某", 执行法院: "某县人民法院" },
  { 姓名: "乙某", 执行法院: "某市某区人民法院" },
];
const CSV = "姓名,执行法院\n甲某某,某县人民法院\n乙某,某市某区人民法院\n";

describe("a table as text", () => {
  it("is read in UTF-8 with or without its mark, in GBK, in UTF-16, between commas, tabs and semicolons", async () => {
    // The same text in GB 2312.
    const gbk = Buffer.from(
      "d0d5c3fb2cd6b4d0d0b7a8d4ba0abcd7c4b3c4b32cc4b3cfd8c8cbc3f1b7a8d4ba0ad2d2c4b32cc4b3cad0c4b3c7f8c8cbc3f1b7a8d4ba0a",
      "hex",
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CSV.replaceAll(",", "\t"), "utf16le")]);
    for (const bytes of [
      bytesOf(CSV),
      bytesOf(`\uFEFF${CSV.replaceAll("\n", "\r\n")}`),
      bytesOf(CSV.replaceAll(",", "\t")),
      bytesOf(CSV.replaceAll(",", ";")),
      bytesOf(`某某法律援助中心登记表,\n,\n${CSV}`),
      gbk,
      utf16,
    ]) {
      expect(cellsOf(await tableOf(bytes))).toEqual(ROWS);
    }
  });

  it("keeps lines within quotes, cells beyond the heads, and a second head of one name apart", async () => {
    const table = await tableOf(bytesOf('姓名,执行法院,备注,备注\n甲某,某县人民法院,"一、\n二、",b,多\n\n,,,\n'));
    expect(table.rows).toHaveLength(1);
    expect(cellsOf(table)).toEqual([
      { 姓名: "甲某", 执行法院: "某县人民法院", 备注: "一、\n二、", "备注 2": "b", 列5: "多" },
    ]);
  });

  it("counts the lines as a person does", async () => {
    const { rows } = await tableOf(bytesOf(`某某登记表,\n${CSV}`));
    expect(rows.map(({ at }) => at)).toEqual([3, 4]);
  });
});

describe("records in JSON", () => {
  it("are one, a list, a list in an envelope, or one a line", async () => {
    const [one, other] = ROWS;
    for (const text of [
      JSON.stringify(ROWS),
      JSON.stringify({ code: 200, data: ROWS }),
      JSON.stringify({ result: { list: ROWS } }),
      `${JSON.stringify(one)}\n\n${JSON.stringify(other)}\n`,
    ]) {
      expect(cellsOf(await tableOf(bytesOf(text)))).toEqual(ROWS);
    }
    expect(cellsOf(await tableOf(bytesOf(JSON.stringify(one, null, 2))))).toEqual([one]);
  });

  it("say where a line is none", async () => {
    expect(await problemOf(bytesOf('{"a":1}\nnothing\n'))).toMatch(/^第 2 行（条）不是 JSON 记录/u);
    expect(await problemOf(bytesOf("[1, 2]"))).toMatch(/^第 1 行（条）不是 JSON 记录/u);
  });

  it("mark a number that is too long for a number", async () => {
    const { rows } = await tableOf(bytesOf('{"iname":"甲某","cardNum":110101197703070018,"age":40}'));
    expect([...(rows[0]?.lost ?? [])]).toEqual(["cardNum"]);
  });
});

const book = (rows: (string | number | boolean | Date | null)[][], more: object = {}): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: "登记", rows, ...more }] });

describe("a workbook", () => {
  it("is read with its days as days, long numbers marked, and merged cells filled", async () => {
    const table = await tableOf(
      await book(
        [
          ["某某中心登记表", null, null, null],
          ["姓名", "身份证号", "立案日期", "执行法院"],
          ["甲某", "110101197703070018", new Date(Date.UTC(2023, 4, 12)), "某县人民法院"],
          ["乙某", Number("110101197703070018"), "2023年5月", null],
        ],
        { merges: [{ startRow: 2, startCol: 3, endRow: 3, endCol: 3 }] },
      ),
    );
    expect(table.form).toBe("workbook");
    expect(cellsOf(table)).toMatchObject([
      { 姓名: "甲某", 身份证号: "110101197703070018", 立案日期: "2023-05-12", 执行法院: "某县人民法院" },
      { 姓名: "乙某", 立案日期: "2023年5月", 执行法院: "某县人民法院" },
    ]);
    expect(table.rows.map(({ lost }) => [...lost])).toEqual([[], ["身份证号"]]);
  });

  it("is refused in words where it is broken, locked, too big, or no workbook", async () => {
    const whole = await book([["姓名"], ["甲某"]]);
    expect(await problemOf(whole.slice(0, whole.length / 2))).toMatch(/^读不出这个文件：不是完整的表格；请另存为/u);
    expect(await problemOf(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toMatch(/^读不出这个文件：有密码，或者是旧的/u);
    expect(await problemOf(zipSync({ "a.txt": strToU8("no workbook") }))).toMatch(/^读不出这个文件/u);
    expect(await problemOf(await book([]))).toMatch(/^工作簿里没有内容/u);
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(101 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await problemOf(bomb)).toMatch(/^工作簿展开后超过 200 MiB/u);
    expect(await problemOf(bytesOf(""))).toMatch(/^文件是空的/u);
    expect(await problemOf(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))).toMatch(/^这个文件不是文本/u);
  });
});

describe("rows that were not taken", () => {
  const refused = [
    {
      row: {
        at: 3,
        cells: new Map([
          ["姓名", "甲某"],
          ["立案日期", "去年"],
          ["备注", "=1+1"],
        ]),
        lost: new Set<string>(),
      },
      reason: { zh: "看不出是哪一天", en: "no date" },
    },
  ];

  it("come back in each form with the reason, no cell a formula, and are read again without it", async () => {
    for (const form of ["csv", "xlsx", "ndjson"] as const) {
      const bytes = await rejectsOf(refused, form, "zh");
      if (form !== "xlsx") expect(Buffer.from(bytes).toString("utf8")).toContain("未导入的原因");
      if (form === "csv") expect(Buffer.from(bytes).toString("utf8")).toContain("'=1+1");
      const table = await tableOf(bytes);
      expect(cellsOf(table), form).toEqual([{ 姓名: "甲某", 立案日期: "去年", 备注: "=1+1" }]);
      expect(table.heads, form).toEqual(["姓名", "立案日期", "备注"]);
    }
  });
});
