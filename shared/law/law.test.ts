// The law data holds together: versions without gap or overlap, texts complete, marks honest.

import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar/civil.ts";
import { deniedTitleIn, deniedTitles } from "./denylist.ts";
import {
  article,
  boundaries,
  instrument,
  instruments,
  instrumentVersion,
  markWords,
  sourceWords,
  versionAt,
} from "./index.ts";
import type { Article, InstrumentVersion, Paragraph } from "./index.ts";

const versions = instruments.flatMap((i) => i.versions.map((v) => ({ id: i.id, v })));
const paragraphs = versions.flatMap(({ id, v }) =>
  v.articles.flatMap((a) => a.paragraphs.map((p) => ({ at: `${id}@${v.version}:${a.article}`, p }))),
);

function dayOf(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

function failing<T>(rows: readonly T[], bad: (row: T) => boolean, name: (row: T) => string): string[] {
  return rows.filter(bad).map(name);
}

describe("versions", () => {
  it("have unique instrument ids and unique labels within an instrument", () => {
    expect(new Set(instruments.map((i) => i.id)).size).toBe(instruments.length);
    for (const i of instruments) expect(new Set(i.versions.map((v) => v.version)).size).toBe(i.versions.length);
  });

  it("follow each other without gap or overlap", () => {
    for (const i of instruments) {
      i.versions.forEach((v, n) => {
        const next = i.versions[n + 1];
        if (next !== undefined) expect(v.until, `${i.id}@${v.version}`).toBe(next.from);
        if (v.until !== null) expect(dayOf(v.from)).toBeLessThan(dayOf(v.until));
      });
    }
  });

  it("end for good only where the instrument was repealed", () => {
    const ended = instruments.filter((i) => i.versions.at(-1)?.until !== null).map((i) => i.id);
    expect(ended).toEqual(["general-principles-opinions"]);
  });

  it("are of the kind that title and number show: 法, 法释, 条例, an order of a ministry", () => {
    const of = (kind: string): readonly string[] => instruments.filter((i) => i.kind === kind).map(({ id }) => id);
    const titled = (pattern: RegExp): readonly string[] =>
      instruments.filter((i) => pattern.test(i.title.zh)).map(({ id }) => id);
    const numbered = (pattern: RegExp): readonly string[] =>
      instruments.filter((i) => i.versions.some((v) => pattern.test(v.documentNumber ?? ""))).map(({ id }) => id);
    expect(of("statute")).toEqual(titled(/^中华人民共和国.*法(?:典)?$/u));
    expect(of("departmental-rule")).toEqual(numbered(/(?:部|委)令第/u));
    expect(of("departmental-rule")).toEqual(["repair-measures", "wages-list"]);
    expect(of("local-regulation")).toEqual(titled(/^(?:.{2,3}[省市]|深圳经济特区).*条例$/u));
    // The State Council's: an order of its own, and the days off of the whole country.
    expect(of("regulation")).toEqual(["credit-reporting", "holidays"]);
    // Bearing 法释 or 高检发释, or of the same rank without a number that was seen.
    const unnumbered = [
      "online-litigation",
      "trial-period",
      "pending-cases",
      "general-principles-opinions",
      "mental-damage",
    ];
    expect([...of("judicial-interpretation")].toSorted()).toEqual(
      [...numbered(/^(?:法释|高检发释)/u), ...unnumbered].toSorted(),
    );
    // Of the courts without that rank.
    expect(of("normative-document")).toEqual([
      "good-faith",
      "round-conclusion",
      "supervision",
      "procuratorate",
      "platform-objection",
      "cross-enforcement-2024",
      "spc-notice-2013",
      "period-answer-2014",
    ]);
    expect(of("policy")).toEqual([
      "plan-2025",
      "list-notice-2018",
      "credit-opinion-2016",
      "credit-guidance-2020",
      "enforcement-outline-2019",
      "credit-system-opinion-2025",
      "private-economy-opinion-2025",
    ]);
  });

  it("are found on both sides of every boundary", () => {
    for (const i of instruments) {
      const first = i.versions[0];
      if (first === undefined) throw new Error(i.id);
      expect(versionAt(i.id, dayOf(first.from) - 1)).toBeNull();
      i.versions.forEach((v, n) => {
        expect(versionAt(i.id, dayOf(v.from))).toBe(v.version);
        if (v.until === null) return;
        expect(versionAt(i.id, dayOf(v.until) - 1)).toBe(v.version);
        expect(versionAt(i.id, dayOf(v.until))).toBe(i.versions[n + 1]?.version ?? null);
      });
    }
  });

  it("list their boundaries in order", () => {
    expect(boundaries("spc-defaulters")).toEqual([dayOf("2013-10-01"), dayOf("2017-05-01")]);
    expect(boundaries("cpl")).toEqual(["2013-01-01", "2017-07-01", "2022-01-01", "2024-01-01"].map(dayOf));
    expect(boundaries("general-principles-opinions")).toEqual([dayOf("1988-04-02"), dayOf("2021-01-01")]);
  });

  it("carry the ids and labels of the output contract", () => {
    const contract: Readonly<Record<string, readonly string[]>> = {
      "spc-defaulters": ["2013", "2017"],
      cpl: ["2012", "2017", "2021", "2023"],
      "cpl-interpretation": ["2015", "2020", "2022"],
      "spc-consumption": ["2010", "2015"],
      "good-faith": ["2019"],
      "asset-investigation": ["2017", "2020"],
      "round-conclusion": ["2016"],
      "enforcement-procedure": ["2008", "2020"],
      objections: ["2015", "2020"],
      "service-post": ["2004"],
      "online-litigation": ["2021"],
      "credit-reporting": ["2013"],
      pipl: ["2021"],
      "private-economy": ["2025"],
      supervision: ["2023"],
      procuratorate: ["2016"],
      "state-compensation": ["2012"],
      "enforcement-compensation": ["2022"],
    };
    for (const [id, labels] of Object.entries(contract)) {
      expect(
        instrument(id).versions.map((v) => v.version),
        id,
      ).toEqual(labels);
    }
  });

  it("name real days, sources and the day of the last check", () => {
    for (const { id, v } of versions) {
      for (const text of [v.from, v.until, v.adopted, v.promulgated]) {
        if (text !== null) expect(parseDay(text), `${id}@${v.version} ${text}`).not.toBeNull();
      }
      expect(v.sources.length, id).toBeGreaterThan(0);
      for (const s of v.sources) {
        expect(s.url).toMatch(/^https?:\/\/\S+$/u);
        expect(sourceWords(s).en).toBe(s.name);
        // In Chinese nothing but names and addresses is Latin.
        expect(sourceWords(s).zh, s.name).not.toMatch(/\b(?:archived|copy|texts?|of)\b/u);
      }
      expect(v.checked).toBe("2026-11-23");
      expect(v.documentNumber === null, id).toBe(v.numberMark === null);
    }
  });

  it("refuse an unknown instrument and do not find an unknown version", () => {
    expect(() => instrument("none")).toThrow(RangeError);
    expect(() => versionAt("none", 0)).toThrow(RangeError);
    expect(instrumentVersion("cpl", "1999")).toBeNull();
    expect(article("cpl", "2023", "999")).toBeNull();
  });
});

describe("texts", () => {
  const name = (row: { readonly at: string; readonly p: Paragraph }): string => row.at;

  it("have an English gloss in every paragraph, and Chinese wherever the wording was seen", () => {
    expect(failing(paragraphs, ({ p }) => p.en.trim() === "", name)).toEqual([]);
    expect(failing(paragraphs, ({ p }) => (p.mark === "V" || p.mark === "V2") && p.zh === null, name)).toEqual([]);
  });

  it("never show a paraphrase or a memory as a quotation", () => {
    expect(failing(paragraphs, ({ p }) => (p.mark === "M" || p.mark === "P") && p.zh !== null, name)).toEqual([]);
    expect(markWords("M")).toEqual({ zh: "文字未经核实", en: "wording not verified" });
  });

  it("have no Latin letters in Chinese but the G of the train class", () => {
    const letters = (zh: string): boolean => /[A-Za-z]/u.test(zh.replaceAll("乘坐G字头动车组列车", ""));
    expect(failing(paragraphs, ({ p }) => p.zh !== null && letters(p.zh), name)).toEqual([]);
    for (const i of instruments) {
      for (const zh of [i.title.zh, i.short.zh, ...i.versions.map((v) => v.note?.zh ?? "")]) {
        expect(zh).not.toMatch(/[A-Za-z]/u);
      }
    }
  });

  it("have no Chinese characters, and no stray spaces or half-width marks", () => {
    const cjk = /[\u3400-\u9fff]/u;
    expect(failing(paragraphs, ({ p }) => cjk.test(p.en), name)).toEqual([]);
    expect(failing(paragraphs, ({ p }) => p.zh !== null && /[\s:;,()"']/u.test(p.zh), name)).toEqual([]);
  });

  it("number the paragraphs of an article in order and each article once", () => {
    for (const { id, v } of versions) {
      const numbers = v.articles.map((a) => a.article);
      expect(new Set(numbers).size, `${id}@${v.version}`).toBe(numbers.length);
      for (const a of v.articles) {
        const n = a.paragraphs.map((p) => p.n).filter((x) => x !== null);
        expect(n.toSorted((x, y) => x - y)).toEqual(n);
        expect(a.paragraphs.length).toBeGreaterThan(0);
      }
    }
  });

  it("are complete where they say so", () => {
    const whole = versions.filter(({ v }) => v.whole).map(({ id, v }) => `${id}@${v.version}`);
    expect(whole).toEqual([
      "spc-defaulters@2013",
      "spc-defaulters@2017",
      "spc-consumption@2010",
      "spc-consumption@2015",
    ]);
    const count = (id: string, version: string): readonly string[] => numbersOf(instrumentVersion(id, version));
    expect(count("spc-defaulters", "2013")).toEqual(upTo(7));
    expect(count("spc-defaulters", "2017")).toEqual(upTo(13));
    expect(count("spc-consumption", "2010")).toEqual(upTo(12));
    expect(count("spc-consumption", "2015")).toEqual(upTo(11));
  });

  it("keep the periods that the law changed", () => {
    expect(textOf(article("cpl", "2017", "92"))).toContain("经过六十日");
    expect(textOf(article("cpl", "2021", "95"))).toContain("经过三十日");
    expect(textOf(article("cpl", "2021", "274"))).toContain("满三个月，即视为送达");
    expect(textOf(article("cpl", "2023", "283"))).toContain("经过六十日");
    expect(textOf(article("cpl", "2017", "82"))).toContain("最后一日是节假日的");
    expect(textOf(article("cpl", "2023", "85"))).toContain("最后一日是法定休假日的");
  });

  it("break the paragraphs of the list rule of 2017 as published", () => {
    const counts = numbersOf(instrumentVersion("spc-defaulters", "2017")).map(
      (n) => article("spc-defaulters", "2017", n)?.paragraphs.length,
    );
    expect(counts).toEqual([1, 2, 1, 1, 3, 1, 2, 4, 2, 4, 1, 2, 1]);
  });
});

describe("denied titles", () => {
  it("occur in no title, number, note or text of the data", () => {
    for (const i of instruments) {
      const all = [i.title.zh, i.short.zh, ...i.versions.flatMap(wordsOf)];
      for (const text of all) expect(deniedTitleIn(text), `${i.id}: ${text}`).toBeNull();
    }
  });

  it("are found in a text that cites them", () => {
    expect(deniedTitleIn("依照《失信被执行人名单管理办法》第三条")?.title).toBe("失信被执行人名单管理办法");
    expect(deniedTitleIn("依照失信规定第十二条")).toBeNull();
    expect(deniedTitles.length).toBeGreaterThan(3);
  });
});

function wordsOf(v: InstrumentVersion): readonly string[] {
  return [v.documentNumber ?? "", v.note?.zh ?? "", ...v.articles.map(textOf)];
}

function textOf(a: Article | null): string {
  return a === null ? "" : a.paragraphs.map((p) => p.zh ?? "").join("");
}

function numbersOf(v: InstrumentVersion | null): readonly string[] {
  return v === null ? [] : v.articles.map((a) => a.article);
}

function upTo(n: number): readonly string[] {
  return Array.from({ length: n }, (_, i) => `${i + 1}`);
}

describe("the numbers of paragraphs", () => {
  it("count up where several are held, and a text of the Civil Procedure Law with one alone bears none", () => {
    for (const { id, v } of versions) {
      for (const { article: number, paragraphs: held } of v.articles) {
        const at = `${id}@${v.version}:${number}`;
        const numbers = held.flatMap(({ n }) => (n === null ? [] : [n]));
        expect(numbers, at).toEqual(numbers.toSorted((a, b) => a - b));
        if (id === "cpl" && held.length === 1) expect(held[0]?.n, at).toBeNull();
        if (id === "cpl" && held.length > 1) expect(numbers, at).toEqual(held.map((_, index) => index + 1));
      }
    }
  });

  it("are those of the source where only a part is held: the day off that is moved is art. 198(2) of the Opinions of 1988", () => {
    const alone = versions.flatMap(({ id, v }) =>
      v.articles.flatMap(({ article: number, paragraphs: [only, second] }) =>
        only !== undefined && second === undefined && only.n !== null
          ? [`${id} ${v.version}: ${number}(${only.n})`]
          : [],
      ),
    );
    expect(alone.toSorted()).toEqual([
      "enforcement-compensation 2022: 9(1)",
      "general-principles-opinions 1988: 198(2)",
      "litigation-law 2017: 47(1)",
      "litigation-law 2017: 48(1)",
      "local-jiangsu 2022: 47(2)",
      "penalty-law 2021: 45(2)",
      "penalty-law 2021: 48(2)",
      "penalty-law 2021: 63(1)",
      "pipl 2021: 69(1)",
      "review-law 2017: 17(2)",
      "review-law 2017: 31(1)",
      "review-law 2023: 23(1)",
      "review-law 2023: 88(2)",
      "suit-limits 2026: 3(1)",
      "suit-limits 2026: 4(1)",
      "suit-limits 2026: 5(1)",
      "suit-limits 2026: 7(1)",
      "wages-list 2021: 17(1)",
    ]);
  });
});
