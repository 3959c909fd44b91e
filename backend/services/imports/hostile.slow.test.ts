// Workbooks that are made to do harm, and one of fifty thousand rows with every kind of dirt.
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { casesOf, NO_WISH } from "./import-service.ts";
import { readingInThread } from "./reading-in-thread.ts";
import { readSourceFile } from "./source-file.ts";
import { workbookInThread } from "./workbook-in-thread.ts";

const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A workbook of one sheet, written by hand; `before` stands before the root of the sheet. */
function workbook(rows: string, before = "", more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array<ArrayBuffer> {
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return new Uint8Array(
    zipSync({
      "[Content_Types].xml": strToU8(types),
      "_rels/.rels": strToU8(relation("officeDocument", "xl/workbook.xml")),
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(relation("worksheet", "worksheets/sheet1.xml")),
      "xl/worksheets/sheet1.xml": strToU8(
        `${before}<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...more,
    }),
  );
}

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${cell("A1", "姓名")}${cell("B1", "执行法院")}</row>`;
const BODY = `<row r="2">${cell("A2", "甲某")}${cell("B2", "某县人民法院")}</row>`;

/** Bytes that the process has grown by at most, in MiB. */
const CEILING = 900;

async function grownBy(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  return (Math.max(most, process.memoryUsage().rss) - before) / 2 ** 20;
}

describe("a hostile workbook", () => {
  it("written by hand is read where it is none", async () => {
    const read = await readSourceFile(workbook(HEAD + BODY));
    expect(read.ok && read.table.rows.map(({ cells }) => [...cells.values()])).toEqual([["甲某", "某县人民法院"]]);
  });

  it.each([
    ["a far cell", () => workbook(`${HEAD}${BODY}<row r="1048576">${cell("XFD1048576", "远")}</row>`)],
    [
      "entities within entities",
      () =>
        workbook(
          HEAD + BODY.replace("甲某", "&z;"),
          `<!DOCTYPE x [<!ENTITY a "${"某".repeat(1000)}">${Array.from({ length: 8 }, (_, n) => `<!ENTITY ${"bcdefghz"[n]} "${`&${"abcdefgh"[n]};`.repeat(10)}">`).join("")}]>`,
        ),
    ],
    [
      "an entity from outside",
      () => workbook(HEAD + BODY.replace("甲某", "&x;"), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    ],
    [
      "ninety megabytes of one cell",
      () =>
        workbook(`${HEAD}<row r="2">${cell("A2", "某".repeat(30 * 1024 * 1024))}${cell("B2", "某县人民法院")}</row>`),
    ],
    [
      "a part that unpacks to more than it says",
      () => workbook(HEAD + BODY, "", { "xl/media/big.bin": new Uint8Array(150 * 1024 * 1024) }),
    ],
    ["links to its own end", () => workbook(`${HEAD}${BODY.replace("<row", '<row spans="1:16384"')}`)],
  ])("with %s is read or refused within the ceiling, and what is read holds nothing from outside", async (_, make) => {
    const bytes = make();
    let said = "";
    const grown = await grownBy(async () => {
      const read = await readSourceFile(bytes);
      said = read.ok
        ? JSON.stringify(read.table.rows.map(({ cells }) => [...cells.values()])).slice(0, 2000)
        : read.problem.problem.zh;
    });
    expect(grown).toBeLessThan(CEILING);
    expect(said).not.toContain("localhost");
    expect(said).toMatch(/某|读不出|太多|太长|超过/u);
  });

  it("is given up when it takes too long", async () => {
    expect(await workbookInThread(workbook(HEAD + BODY), 1)).toEqual({ ok: false, fault: "too-long" });
  });

  it("is let go of when the person stops it", async () => {
    const control = new AbortController();
    const work = { bytes: workbook(HEAD + BODY), wish: NO_WISH, lang: "zh" } as const;
    const reading = readingInThread(work, control.signal);
    control.abort();
    await expect(reading).rejects.toThrow("Cancelled");
    const read = await readingInThread({ ...work, bytes: workbook(HEAD + BODY) }, new AbortController().signal);
    expect(read).toMatchObject({ ok: true, kind: "cases", cases: 1, refused: [], rejects: null });
  });
});

const DATES = [
  "2023-05-12",
  "2023/5/12",
  "2023.5.12",
  "20230512",
  "2023年5月12日",
  "2023年05月12日",
  "二〇二三年五月十二日",
  "二O二三年五月十二日",
  "2023年5月",
  "2023",
  "2023年5月上旬",
  "2023年5月12日（周五）",
  "2023年5月12日上午9时",
  "2023-05-12 00:00:00",
  "2023年3月或4月",
  "2023年3至5月",
  "2023.3.5-3.10",
  "2023年5月12日前",
  "2023年5月12日以后",
  "12 May 2023",
  "May 2023",
  "不知道",
  "记不得了",
  "暂无",
  "0001-01-01",
];
/** Never a day: the row goes back. */
const BAD = ["去年", "2023年腊月二十三", "03/04/2023", "2023-02-30", "见附件"];

describe("fifty thousand rows", () => {
  const ROWS = 50_000;

  it("come in under a minute, the bad ones with their reasons, and again the same", async () => {
    const all = [...DATES, ...BAD];
    const rows = Array.from({ length: ROWS }, (_, at) => [
      `编-${at - (at % 100 === 99 ? 1 : 0)}`,
      `某某${at % 977}`,
      at % 5000 === 4999 ? Number("110101197703070018") : "110101197703070018",
      "某县人民法院",
      `（2023）京0105执${at}号`,
      all[at % all.length] ?? "",
      at % 7 === 0 ? "=1+1" : "备注",
    ]);
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [["登记表"], ["编号", "姓名", "身份证号", "执行法院", "案号", "立案日期", "备注"], ...rows],
        },
      ],
    });
    const from = performance.now();
    const results = [];
    for (const copy of [new Uint8Array(bytes), new Uint8Array(bytes)]) {
      const read = await readSourceFile(copy);
      if (!read.ok) throw new Error(read.problem.problem.en);
      const made = casesOf(read.table, NO_WISH);
      if (!made.ok) throw new Error(made.problem.problem.en);
      results.push(made.imported);
    }
    const seconds = (performance.now() - from) / 1000;
    const [first, second] = results;
    const bad = rows.filter((row) => typeof row[2] === "number" || BAD.includes(String(row[5]))).length;
    expect(first?.refused).toHaveLength(bad);
    expect(JSON.stringify(second?.cases)).toBe(JSON.stringify(first?.cases));
    expect((first?.cases.length ?? 0) + bad).toBeGreaterThan(ROWS * 0.98);
    expect(seconds / 2).toBeLessThan(60 * (Number(process.env["REDRESS_PATIENCE"]) || 1));
  });
});
