// `redress import`: files in, cases out that audit reads, and rows that were not taken back in the same form.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redress } from "./io.fixture.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "redress-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string, text = ""): string => {
  const path = join(folder, name);
  if (text !== "") writeFileSync(path, text);
  return path;
};

interface Case {
  readonly id: string;
  readonly client: { readonly name: string };
  readonly events: readonly { readonly id: string; readonly type: string; readonly date: string }[];
}
const casesIn = (text: string): readonly Case[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);

const RECORDS = [
  {
    iname: "甲某某",
    caseCode: "（2017）京0105执1号",
    courtName: "北京市朝阳区人民法院",
    publishDate: "2017年05月23日",
    duty: "给付",
  },
  { iname: "乙某", caseCode: "（2018）京0105执2号", courtName: "", publishDate: "2018年05月23日", duty: "给付" },
];
const TABLE =
  "姓名,执行法院,案号,立案日期\n甲某,某县人民法院,（2023）京0105执3号,2023年5月12日\n乙某,某县人民法院,（2023）京0105执4号,前年\n";

describe("import", () => {
  it("writes cases that audit reads, says what to ask, and ends with 1 where rows were refused", async () => {
    const file = inFolder("记录.json", JSON.stringify(RECORDS));
    const out = inFolder("cases.ndjson");
    const ran = await redress(["import", file, "--out", out]);
    expect(ran).toMatchObject({ code: 1, out: "" });
    expect(ran.err[0]).toBe(`${file}: records of the list of judgment defaulters`);
    expect(ran.err[1]).toBe(`${file}: row 2: the court is missing: without a court it is no case; fill in its name`);
    expect(ran.err).toContain("Five things that the list does not say, to ask in every case:");
    expect(ran.err.at(-1)).toBe("cases: 1, rows not imported: 1, rows said again: 0");
    const [only] = casesIn(readFileSync(out, "utf8"));
    expect(only).toMatchObject({
      client: { name: "甲某某" },
      events: [{ type: "listing-published", date: "2017-05-23" }],
    });
    const audited = await redress(["audit", "--batch", out, "--brief"]);
    expect(audited.code).toBe(0);
    expect(JSON.parse(audited.out)).toMatchObject({ format: "redress.brief/1", caseId: only?.id });
  });

  it("gives rows back that were not taken, which are taken once they are mended", async () => {
    const file = inFolder("登记.csv", TABLE);
    const report = inFolder("未导入.csv");
    const first = await redress(["import", file, "--report", report], { lang: "zh" });
    expect(first.code).toBe(1);
    expect(casesIn(first.out).map(({ client }) => client.name)).toEqual(["甲某"]);
    expect(first.err[1]).toMatch(/第 3 行：“立案日期”写的是“前年”：/u);
    const back = readFileSync(report, "utf8");
    expect(back).toMatch(
      /^\uFEFF姓名,执行法院,案号,立案日期,未导入的原因\r\n乙某,某县人民法院,（2023）京0105执4号,前年,“立案日期”/u,
    );
    writeFileSync(report, back.replace("前年", "2024年6月"));
    const second = await redress(["import", report]);
    expect(second.code).toBe(0);
    expect(casesIn(second.out)).toMatchObject([{ client: { name: "乙某" }, events: [{ date: "2024-06" }] }]);
  });

  it("gives the same cases again, and a case of two files once with the events of both", async () => {
    const one = inFolder("一.csv", TABLE);
    const two = inFolder("二.csv", "姓名,执行法院,案号,收到纠正申请\n甲某,某县人民法院,(2023)京0105执3号,2024-03-27\n");
    const both = await redress(["import", one, two, one]);
    expect(casesIn(both.out)).toMatchObject([
      { client: { name: "甲某" }, events: [{ type: "enforcement-filed" }, { type: "correction-received" }] },
    ]);
    expect((await redress(["import", one, two, one])).out).toBe(both.out);
    // From standard input too.
    const piped = await redress(["import", "-"], { stdin: TABLE });
    expect(casesIn(piped.out)[0]?.id).toBe(casesIn(both.out)[0]?.id);
  });

  it("takes columns as a map says, and names what of the map it does not know", async () => {
    const file = inFolder("杂.csv", "谁,哪家法院,何时立案,姓名\n甲某,某县人民法院,2023-05-12,李律师\n");
    const map = inFolder(
      "map.json",
      JSON.stringify({ columns: { 谁: "name", 哪家法院: "court", 何时立案: "day:enforcement-filed", 姓名: null } }),
    );
    const read = await redress(["import", file, "--map", map]);
    expect(read.code).toBe(0);
    expect(casesIn(read.out)).toMatchObject([
      {
        client: { name: "甲某" },
        events: [{ type: "enforcement-filed", date: "2023-05-12" }],
        "x-table": { 姓名: "李律师" },
      },
    ]);
    writeFileSync(map, JSON.stringify({ columns: { 谁: "who" } }));
    const wrong = await redress(["import", file, "--map", map]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err[0]).toContain("column “谁”: its field is not known; allowed: id, reference, name,");
    const none = await redress(["import", file, "--map", "nothing"]);
    expect(none.code).toBe(2);
    expect(none.err[0]).toContain("names that are known: listing, restriction, cases, events");
    const forced = await redress(["import", inFolder("登记.csv", TABLE), "--map", "events"]);
    expect(forced.code).toBe(1);
    expect(forced.out).toBe("");
  });

  it("says in one line of a file that is none what it is, and writes nothing", async () => {
    for (const [text, says] of [
      ["只是一段话", "the table has no rows; at least one row under the heads is needed"],
      ["天气,温度\n晴,20\n", "the columns are not known: what table it is cannot be told; columns such as"],
      [
        '{"format":"redress.case/1","id":"a"}',
        "this is a case file already; run redress audit, or redress vault import",
      ],
    ] as const) {
      const out = inFolder("none.ndjson");
      const ran = await redress(["import", inFolder("x.txt", text), "--out", out]);
      expect(ran, text).toMatchObject({ code: 2, out: "" });
      expect(ran.err, text).toHaveLength(1);
      expect(ran.err[0]).toContain(says);
      expect(() => readFileSync(out)).toThrow("ENOENT");
    }
    const missing = await redress(["import", join(folder, "no-such-file")]);
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect((await redress(["import"])).code).toBe(2);
    expect((await redress(["import", "a", "--out", "cases.pdf"])).code).toBe(2);
    expect((await redress(["import", "a", "--report", "rows.docx"])).code).toBe(2);
  });
});
