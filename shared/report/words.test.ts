// The parts of the outline that are easy to get wrong: days left and late, citations, markup in text.
import { describe, expect, it } from "vitest";
import { shippedCalendar as calendar } from "../calendar/workdays.ts";
import { routeInfo, ROUTES } from "../remedies/index.ts";
import { AFTERWORDS, RULES } from "../rules/index.ts";
import { basisWords } from "./cite.ts";
import { boundsWords, dayWords, lateWords, leftUntil, leftWords } from "./dates.ts";
import { escapeHtml, textWriter } from "./html-write.ts";
import { escapeMarkdown } from "./markdown.ts";
import * as words from "./words.ts";

describe("days", () => {
  it("say what kind of day they are", () => {
    expect(dayWords(calendar, "2024-02-18", true).zh).toBe("2024-02-18 周日（补班）");
    expect(dayWords(calendar, "2024-02-19", true)).toEqual({
      zh: "2024-02-19 周一，工作日",
      en: "2024-02-19 Monday, working day",
    });
    expect(dayWords(calendar, "2024-02-19", false)).toEqual({ zh: "2024-02-19 周一", en: "2024-02-19 Monday" });
    expect(dayWords(calendar, "2027-02-18", true).zh).toContain("日历中无该年放假通知");
  });

  it("show both ends of what is not exact", () => {
    const between = { earliest: "2024-02-01", latest: "2024-02-09" };
    expect(boundsWords(calendar, between, true).zh).toBe("2024-02-01 至 2024-02-09 之间");
    expect(boundsWords(calendar, { earliest: "2026-12-30", latest: null }, true).en).toBe(
      "2026-12-30 at the earliest, latest day unknown",
    );
  });

  it("left name the cautious end, and never claim time that may be over", () => {
    expect(leftWords({ min: 3, max: 3 })).toEqual({ zh: "还剩 3 天", en: "3 days left" });
    expect(leftWords({ min: 1, max: 1 }).en).toBe("1 day left");
    expect(leftWords({ min: 0, max: 0 }).zh).toBe("当日届满");
    expect(leftWords({ min: 3, max: 9 }).zh).toBe("还剩 3 至 9 天，以 3 天为准");
    expect(leftWords({ min: -2, max: 9 }).zh).toBe("可能已过");
    expect(leftWords({ min: -2, max: null }).en).toBe("may have passed");
    expect(leftWords({ min: -9, max: -2 }).zh).toBe("已过 2 至 9 天");
    expect(leftWords({ min: -9, max: -9 }).en).toBe("9 days past");
    expect(leftUntil({ earliest: "2024-04-07", latest: null }, "2024-04-03")).toEqual({ min: 4, max: null });
  });

  it("late are certain only of a breach", () => {
    expect(lateWords({ min: 11, max: 11 }, true)).toEqual({ zh: "迟 11 天", en: "11 days late" });
    expect(lateWords({ min: 0, max: 4 }, false)).toEqual({ zh: "可能迟 0 至 4 天", en: "possibly 0 to 4 days late" });
    expect(lateWords(null, true)).toBeNull();
  });
});

describe("citations", () => {
  it("of every rule have words", () => {
    for (const rule of [...RULES, ...AFTERWORDS]) {
      for (const ref of rule.basis) {
        expect(basisWords(ref).zh).not.toContain("（）");
        expect(basisWords(ref).en).not.toContain("()");
      }
    }
  });
});

describe("the words", () => {
  it("have no Latin letters in Chinese", () => {
    const titles = ROUTES.map(({ route, title, where }) => [title, where, routeInfo(route, "2026-11-23").when]);
    const chinese = JSON.stringify([{ ...words }, titles]).matchAll(/"zh":"([^"]*)"/gu);
    const found = [...chinese].map((match) => match[1] ?? "");
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter((text) => /[A-Za-z]/u.test(text))).toEqual([]);
  });

  it("say that a client's own limit is missed", () => {
    expect(words.LAW_DATE).toBe("2026-11-23");
    expect(words.STATUS_ORDER.map((status) => words.MARKS[status]).join("")).toBe("■◩◔◌ⓘ✓–");
  });
});

describe("escaping", () => {
  it("of HTML leaves no markup", () => {
    expect(escapeHtml(`<b a="1" b='2'>&amp;`)).toBe("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;");
    expect(textWriter("en")("court 朝阳区 <i>")).toBe('court <span lang="zh-Hans">朝阳区</span> &lt;i&gt;');
    expect(textWriter("zh")("至2024-02-19")).toBe('至<span class="day">2024-02-19</span>');
  });

  it.each([
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["<script>", "\\<script\\>"],
    ["![x](http://a.b)", "!\\[x\\](http\\://a.b)"],
    ["a | b", "a \\| b"],
    ["# head", "\\# head"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["2) item", "2\\) item"],
    ["1.5 times", "1.5 times"],
    ["&lt;", "\\&lt;"],
    ["www.a.b", "www\\.a.b"],
    ["\\*", "\\\\\\*"],
    ["~~a~~ $x$ @b", "\\~\\~a\\~\\~ \\$x\\$ \\@b"],
    ["2024-02-19 届满", "2024-02-19 届满"],
  ])("of Markdown: %s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
