// Records of the public lists as collections, mirrors and tables write them: what they say goes in, and nothing else.
import { describe, expect, it } from "vitest";
import { auditCase } from "../audit/audit.ts";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { AnyEvent } from "../case/types.ts";
import { rowOf } from "./imports.fixture.ts";
import { casesOfRecords, FIVE_QUESTIONS } from "./record.ts";
import { recordKind } from "./record-columns.ts";
import { readRecordDay } from "./record-day.ts";
import { readGrounds } from "./record-grounds.ts";

const RECORD = {
  iname: "甲某某",
  cardNum: "1101011977****0010",
  caseCode: "(2017)京0105执1627号",
  age: "40",
  sexy: "男性",
  courtName: "北京市朝阳区人民法院",
  areaName: "北京",
  partyTypeName: "580",
  gistId: "（2016）京0105民初464号民事判决书",
  gistUnit: "北京市朝阳区人民法院",
  duty: "支付 5000 元",
  performance: "全部未履行",
  disruptTypeName: "有履行能力而拒不履行生效法律文书确定义务的",
  regDate: "2017年05月12日",
  publishDate: "2017年05月23日",
  lastmod: "2018-03-05T23:07:30",
};

const read = (change: Readonly<Record<string, string>> = {}, kind: "listing" | "restriction" = "listing") => {
  const cells = Object.fromEntries(Object.entries({ ...RECORD, ...change }).filter(([, text]) => text !== ""));
  const { cases, refused, remarks } = casesOfRecords([rowOf(cells)], kind);
  const [file] = cases;
  return {
    file,
    events: (file?.events ?? []) as readonly AnyEvent[],
    reason: refused[0]?.reason,
    said: [...remarks.values()].flat().map(({ text }) => text.zh),
  };
};

describe("a record of the list of judgment defaulters", () => {
  it("becomes a case with its two days, and the day on which it was seen", () => {
    const { file, said } = read();
    expect(file).toMatchObject({
      client: {
        kind: "natural-person",
        name: "甲某某",
        idDocument: { type: "resident-id", number: "1101011977****0010" },
        birthDate: "1977",
        sex: "male",
      },
      enforcement: {
        court: { name: "北京市朝阳区人民法院", level: "basic" },
        upperCourt: { name: "北京市第三中级人民法院", level: "intermediate" },
        caseNumber: "（2017）京0105执1627号",
        basis: { issuer: "北京市朝阳区人民法院", documentNumber: "（2016）京0105民初464号" },
        obligation: { description: "支付 5000 元" },
      },
      events: [
        { id: "filed", type: "enforcement-filed", date: "2017-05-12", source: "official-record" },
        {
          id: "published",
          type: "listing-published",
          date: "2017-05-23",
          source: "official-record",
          where: "spc-database",
          conduct: ["able-refusal"],
          wording: RECORD.disruptTypeName,
        },
        { id: "seen", type: "listing-checked", date: "2018-03-05", visible: "yes", source: "official-record" },
      ],
      "x-age": "40",
      "x-performance": "全部未履行",
    });
    expect(said).toEqual([]);
    // What no record says is not in the case, and is asked.
    expect(JSON.stringify(file?.events)).not.toMatch(/listing-decided|citedVersion|items|termYears|service/u);
    expect(file?.["x-ask"]).toEqual(FIVE_QUESTIONS);
  });

  it("is known under every name that its columns have", () => {
    const names = (cells: Readonly<Record<string, string>>) =>
      casesOfRecords([rowOf(cells)], "listing").cases.map(({ client, enforcement, events }) => [
        client.name,
        enforcement.caseNumber,
        events.map(({ date }) => date),
      ]);
    const right = [["乙某", "（2016）鲁0828执239号", ["2016-01-18", "2016-08-09"]]];
    expect(
      names({
        iname: "乙某",
        casecode: "(2016)鲁0828执239号",
        courtname: "某县人民法院",
        regdate: "20160118",
        publishdate: "2016-08-09 00:00:00",
      }),
    ).toEqual(right);
    expect(
      names({
        PNAME: "乙某",
        CASE_CODE: "（2016）鲁0828执239号",
        COURT_NAME: "某县人民法院",
        REGDATECLEAN: "2016-01-18",
        PUBLISHDATECLEAN: "1470672000000",
      }),
    ).toEqual(right);
    expect(
      names({
        "姓名 / 名称": "乙某",
        案号: "（２０１６）鲁0828执239号",
        执行法院: "某县人民法院",
        立案时间: "2016年1月18日",
        发布时间: "2016年8月9日",
      }),
    ).toEqual(right);
    expect(recordKind(["姓名", "案号", "执行法院", "发布时间", "履行情况"])).toBe("listing");
    expect(recordKind(["caseCode", "courtName", "name", "publishDate", "content"])).toBe("restriction");
    expect(recordKind(["姓名", "案号", "执行法院", "立案日期", "送达日期"])).toBeNull();
  });

  it("keeps the wording, and never takes a version of the rule from it", () => {
    const wording =
      "违反财产报告制度,违反限制高消费令,被执行人无正当理由拒不履行执行和解协议,其他有履行能力而拒不履行生效法律文书确定义务";
    const { events, said } = read({ disruptTypeName: wording, publishDate: "2015-04-28 00:00:00", regDate: "" });
    expect(events[0]).toMatchObject({ conduct: ["able-refusal", "report", "restriction", "settlement"], wording });
    expect(said.filter((one) => one.includes("旧规定"))).toEqual([]);
    // The old wording after the new rule is asked about, and stays what it is.
    const late = read({ disruptTypeName: wording, publishDate: "2018-04-28" });
    expect(late.said.filter((one) => one.includes("旧规定"))).toHaveLength(1);
    expect(JSON.stringify(late.file?.events)).not.toContain("citedVersion");
    // Single old labels beside the new wording were kept by the database for years, and tell nothing.
    const mixed = read({ disruptTypeName: "有履行能力而拒不履行生效法律文书确定义务的；违反限制高消费令" });
    expect(mixed.said.filter((one) => one.includes("旧规定"))).toEqual([]);
  });

  it.each([
    ["以伪造证据、暴力、威胁等方法妨碍、抗拒执行", ["resist"]],
    ["以伪造证据，暴力，威胁等方法妨碍，抗拒执行的", ["resist"]],
    ["以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行", ["evade"]],
    ["其它规避执行", ["evade"]],
    ["违反限制消费令；无正当理由拒不履行执行和解协议", ["restriction", "settlement"]],
    ["违反财产报告制度\n其他有履行能力而拒不履行生效法律文书确定义务", ["able-refusal", "report"]],
  ])("reads the conduct of %s", (text, conduct) => {
    expect(readGrounds(text)).toMatchObject({ conduct, unread: [] });
  });

  it("says what of the conduct it did not recognise", () => {
    expect(readGrounds("违反财产报告制度，拒不到庭")).toEqual({
      conduct: ["report"],
      unread: ["拒不到庭"],
      hasOldWording: false,
    });
    expect(read({ disruptTypeName: "拒不到庭" }).said).toEqual(["失信情形“拒不到庭”没有认出是哪一项，照写"]);
  });

  it("takes days that cannot be for unknown, and says so", () => {
    for (const text of ["0001-01-01", "10170730", "2017-02-30", "见公告"]) {
      const { events, said } = read({ regDate: text });
      expect(
        events.map(({ type }) => type),
        text,
      ).toEqual(["listing-published", "listing-checked"]);
      expect(said, text).toEqual([`立案时间写的是“${text}”，按不知道处理`]);
    }
    expect(read({ publishDate: "10170730" }).events[1]).not.toHaveProperty("date");
    // A time stamp is taken where the date is not there, and asked about where it differs.
    expect(read({ publishDate: "", publishDateStamp: "1470672000" }).events[1]).toMatchObject({ date: "2016-08-09" });
    expect(read({ publishDateStamp: "1470672000" }).said).toHaveLength(1);
  });

  it.each([
    ["20160118", "2016-01-18"],
    ["2018-03-05T23:07:30", "2018-03-05"],
    ["2018-03-05T15:59:59Z", "2018-03-05"],
    ["2018-03-05T16:00:00.000Z", "2018-03-06"],
    ["2018-12-31T16:00:00Z", "2019-01-01"],
    ["1470671999", "2016-08-08"],
    ["1470672000", "2016-08-09"],
    ["暂无", null],
  ])("reads the day %s", (text, edtf) => {
    expect(readRecordDay(text)).toEqual({ ok: true, edtf });
  });

  it("reads the year of birth from a masked number, and takes no date from an age", () => {
    expect(read().file?.client.birthDate).toBe("1977");
    // Nineteen characters: the number is kept and tells no year.
    const masked = read({ cardNum: "00000019800****0024", age: "36", publishDate: "2016年08月09日" });
    expect(masked.file?.client).toMatchObject({
      idDocument: { number: "00000019800****0024" },
    });
    expect(masked.file?.client).not.toHaveProperty("birthDate");
    expect(masked.said).toEqual(["年龄写的是36岁，不知道是哪一天的：请按证件填写出生日期。"]);
    expect(read({ cardNum: "", age: "0" }).file?.client).not.toHaveProperty("birthDate");
    // 39 and 40 fit a birth in 1977 and a publication in 2017.
    for (const [age, asked] of [
      ["38", 1],
      ["39", 0],
      ["40", 0],
      ["41", 1],
    ] as const) {
      expect(read({ age }).said, age).toHaveLength(asked);
    }
  });

  it("tells a body from a person, and asks which kind it is", () => {
    for (const change of [
      { partyTypeName: "581" },
      { partyTypeName: "1" },
      { partyTypeName: "", iname: "某某商贸有限公司" },
    ]) {
      const { file, said } = read({ age: "", sexy: "", cardNum: "9111****5", ...change });
      expect(file?.client.kind, JSON.stringify(change)).toBe("legal-person");
      expect(file?.client).not.toHaveProperty("birthDate");
      expect(said).toContain("它是法人，还是其他组织？名单不区分。");
    }
    expect(read({ partyTypeName: "0" }).file?.client.kind).toBe("natural-person");
    expect(read({ partyTypeName: "581", businessEntity: "丙某" }).file).toMatchObject({ "x-representative": "丙某" });
  });

  it("asks about a duty that is none, about performance, and about a number of another year", () => {
    for (const duty of ["", "5000", "（2016）京0105民初464号", "<p> </p>"]) {
      expect(read({ duty }).events[1], duty).toMatchObject({ missing: ["duty"] });
    }
    expect(read().events[1]).not.toHaveProperty("missing");
    expect(read({ duty: "一、偿还<br>借款；\n<b>二、</b>承担&nbsp;利息" }).file?.enforcement.obligation).toEqual({
      description: "一、偿还\n借款；\n二、承担 利息",
    });
    expect(read({ performance: "全部已履行" }).said).toHaveLength(1);
    expect(read({ performance: "部分未履行", performedPart: "", unperformPart: "暂无" }).said).toHaveLength(1);
    expect(read({ performance: "部分履行", performedPart: "2000元" }).said).toHaveLength(0);
    expect(read({ regDate: "2018年05月12日", publishDate: "2018年06月12日", age: "41" }).said).toEqual([
      "案号是2017年的，立案时间却在2018年：哪一个抄错了？",
    ]);
  });

  it("takes the day of a resumed case for the resumption, not for the first filing", () => {
    const { events } = read({ caseCode: "（2017）京0105执恢16号" });
    expect(events[0]).toMatchObject({ type: "enforcement-resumed", date: "2017-05-12" });
    expect(events.map(({ type }) => type)).not.toContain("enforcement-filed");
  });

  it("asks on which day it was seen where it does not say", () => {
    const { events, said } = read({ lastmod: "" });
    expect(events.map(({ type }) => type)).not.toContain("listing-checked");
    expect(said).toEqual(["这条记录是哪一天查到的？那一天名单还在，能证明在名单上多久。"]);
  });

  it("is refused where it names no court, nobody, or a number that lost its digits", () => {
    expect(read({ courtName: "" }).reason?.zh).toContain("法院一栏是空的");
    expect(read({ iname: "", caseCode: "" }).reason?.zh).toContain("姓名和案号都是空的");
    const row = rowOf({ ...RECORD, cardNum: "110101197703070000" }, 4, ["cardNum"]);
    const { cases, refused } = casesOfRecords([row], "listing");
    expect(cases).toEqual([]);
    expect(refused[0]?.reason.zh).toMatch(/^“cardNum”一栏按数字保存，末几位已经丢失。请/u);
  });

  it("is one case however often the list has it, with each publication and each sight", () => {
    const rows = [
      rowOf(RECORD, 1),
      rowOf({ ...RECORD, caseCode: "（2017）京0105执1627号" }, 2),
      rowOf({ ...RECORD, lastmod: "2019-03-05" }, 3),
      rowOf({ ...RECORD, publishDate: "2019年01月02日" }, 4),
      rowOf({ ...RECORD, iname: "乙某" }, 5),
    ];
    const { cases, doubles } = casesOfRecords(rows, "listing");
    expect(cases.map(({ client }) => client.name)).toEqual(["甲某某", "乙某"]);
    expect(cases[0]?.events.map(({ id, date }) => [id, date])).toEqual([
      ["filed", "2017-05-12"],
      ["published", "2017-05-23"],
      ["seen", "2018-03-05"],
      ["seen-2", "2019-03-05"],
      ["published-2", "2019-01-02"],
    ]);
    expect(doubles).toBe(1);
    expect(JSON.stringify(casesOfRecords(rows, "listing").cases)).toBe(JSON.stringify(cases));
  });

  it("is audited as what it is: the listing stands, nothing is broken for want of a paper", () => {
    const { file } = read();
    if (file === undefined) throw new Error("no case");
    const audit = auditCase(file, { asOf: parseDay("2026-11-29") ?? 0, calendar: shippedCalendar });
    expect(audit.findings.filter(({ status }) => status === "breach").map(({ rule }) => rule)).toEqual([]);
    expect(audit.ask.length).toBeGreaterThan(0);
  });
});

describe("a record of the list of consumption restrictions", () => {
  it("bounds the day of the order from above alone", () => {
    const { events } = read({ content: "不得乘坐飞机", disruptTypeName: "", performance: "" }, "restriction");
    expect(events).toEqual([
      expect.objectContaining({ type: "enforcement-filed" }),
      {
        id: "restricted",
        type: "restriction-ordered",
        date: "../2017-05-23",
        source: "official-record",
        against: "client",
        note: "不得乘坐飞机",
      },
      { id: "seen", type: "restriction-checked", date: "2018-03-05", active: "yes", source: "official-record" },
    ]);
  });
});
