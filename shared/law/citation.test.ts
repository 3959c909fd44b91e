// Citations and topic numbers read as a lawyer would write them.

import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { article, chineseNumeral, citation, instrument, versionAt } from "./index.ts";
import { notChecked } from "./not-checked.ts";
import {
  cplArticle,
  cplNumbers,
  cplVersions,
  interpretationArticle,
  interpretationNumbers,
  interpretationVersions,
} from "./topics.ts";
import type { CplTopic, InterpretationTopic } from "./topics.ts";

function keys<K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] {
  const has = (key: string): key is K => key in of;
  return Object.keys(of).filter(has);
}

describe("chineseNumeral", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [85, "八十五"],
    [100, "一百"],
    [105, "一百零五"],
    [110, "一百一十"],
    [111, "一百一十一"],
    [220, "二百二十"],
    [516, "五百一十六"],
    [999, "九百九十九"],
    [1029, "一千零二十九"],
    [1030, "一千零三十"],
    [1001, "一千零一"],
  ])("%i is %s", (n, zh) => {
    expect(chineseNumeral(n)).toBe(zh);
  });

  it("refuses what has no such numeral", () => {
    for (const n of [0, -1, 1.5, 10_000, Number.NaN]) expect(() => chineseNumeral(n)).toThrow(RangeError);
  });
});

describe("citation", () => {
  it("names article, paragraph and item", () => {
    expect(citation("spc-defaulters", "2017", "12", 1)).toEqual({
      zh: "失信规定（2017）第十二条第一款",
      en: "Defaulters Rule (2017) art. 12(1)",
    });
    expect(citation("cpl", "2023", "85", 2)).toEqual({
      zh: "民诉法（2023）第八十五条第二款",
      en: "Civil Procedure Law (2023) art. 85(2)",
    });
    expect(citation("spc-defaulters", "2017", "10", 1, 4)).toEqual({
      zh: "失信规定（2017）第十条第一款第四项",
      en: "Defaulters Rule (2017) art. 10(1)(4)",
    });
    expect(citation("spc-defaulters", "2017", "1", null, 4)).toEqual({
      zh: "失信规定（2017）第一条第四项",
      en: "Defaulters Rule (2017) art. 1, item 4",
    });
    expect(citation("cpl-interpretation", "2022", "516", null)).toEqual({
      zh: "民诉法解释（2022）第五百一十六条",
      en: "Civil Procedure Interpretation (2022) art. 516",
    });
  });

  it("names spans and parts, and leaves out a number that is not known", () => {
    expect(citation("pending-cases", "2012", "1-3", null).zh).toBe("未结案件规定（2012）第一条至第三条");
    expect(citation("plan-2025", "2025", "i2", null)).toEqual({
      zh: "信用修复实施方案（2025）第二部分",
      en: "Credit Repair Plan (2025) part 2",
    });
    expect(citation("supervision", "2023", "text", null)).toEqual({
      zh: "执行监督意见（2023）",
      en: "Enforcement Supervision Opinions (2023)",
    });
  });
});

describe("topics", () => {
  it("give the numbers of the map", () => {
    const row = (topic: CplTopic): readonly string[] => cplVersions.map((v) => cplArticle(topic, v));
    expect(row("periods")).toEqual(["82", "82", "85", "85"]);
    expect(row("service-announcement")).toEqual(["92", "92", "95", "95"]);
    expect(row("objection")).toEqual(["225", "225", "232", "236"]);
    expect(row("list-basis")).toEqual(["255", "255", "262", "266"]);
    expect(row("ruling-effect")).toEqual(["258", "258", "265", "269"]);
    expect(row("service-foreign")).toEqual(["267", "267", "274", "283"]);
    expect(row("assisting-units")).toEqual(["114", "114", "117", "117"]);
    expect(interpretationVersions.map((v) => interpretationArticle("listing", v))).toEqual(["518", "518", "516"]);
    expect(interpretationVersions.map((v) => interpretationArticle("enforcement-notice", v))).toEqual([
      "482",
      "482",
      "480",
    ]);
  });

  it("point at an article that the data holds, under that topic", () => {
    for (const topic of keys<CplTopic>(cplNumbers)) {
      for (const v of cplVersions) expect(article("cpl", v, cplArticle(topic, v))?.topic, `${topic} ${v}`).toBe(topic);
    }
    for (const topic of keys<InterpretationTopic>(interpretationNumbers)) {
      for (const v of interpretationVersions) {
        expect(article("cpl-interpretation", v, interpretationArticle(topic, v))?.topic, `${topic} ${v}`).toBe(topic);
      }
    }
  });

  it("refuse a version that does not exist", () => {
    expect(() => cplArticle("periods", "2007")).toThrow(RangeError);
    expect(() => interpretationArticle("periods", "1992")).toThrow(RangeError);
  });
});

describe("what is not checked", () => {
  it("names held articles of the version in force, each once, in both languages", () => {
    expect(new Set(notChecked.map((n) => n.id)).size).toBe(notChecked.length);
    for (const n of notChecked) {
      const [id = "", version = "", number = ""] = n.id.split(/[@:]/u);
      expect(article(id, version, number), n.id).not.toBeNull();
      // A text still to come is not in force, and the last one is meant where none is any more.
      const last = instrument(id).versions.at(-1);
      const inForce = versionAt(id, parseDay(last?.checked ?? "") ?? 0) ?? last?.version;
      expect(inForce, n.id).toBe(version);
      expect(n.what.zh).not.toMatch(/[A-Za-z]/u);
      expect(n.why.zh).not.toMatch(/[A-Za-z]/u);
      expect(n.what.en).not.toBe("");
    }
  });
});
