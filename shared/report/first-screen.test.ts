// The first screen of a report, 24 lines of 80 columns: what must be done by when, before anything else.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";
import { FILINGS } from "../engine/glossary.ts";
import type { Audit } from "../engine/finding.ts";
import { BUSY_DAY, BUSY_DESK } from "./busy-desk.fixture.ts";
import { renderHtml, renderMarkdown, renderText, type Lang } from "./index.ts";
import { auditOf } from "./sample.fixture.ts";
import { htmlText } from "./well-formed.fixture.ts";

const LINES = 24;

const firstScreen = (audit: Audit, file: CaseFile, lang: Lang): readonly string[] =>
  renderText(audit, file, { lang, width: 80, colour: false, all: false }).split("\n").slice(0, LINES);

const BUSY = auditOf(BUSY_DESK, BUSY_DAY);

describe("the first screen of a file on a busy desk", () => {
  it("says in Chinese what ends tomorrow, then whose case it is, the limit, and what is wrong", () => {
    const lines = firstScreen(BUSY, BUSY_DESK, "zh");
    expect(lines.slice(0, 13)).toEqual([
      "失信名单程序审查报告",
      "",
      "▶ 现在要做：最迟在 2024-03-07 向上一级人民法院申请复议，还剩 1 天",
      "  途径 申请复议 · 期限 2024-03-07 周四，工作日 · 理由 R-01",
      "",
      "内部编号 busy-desk · 执行法院 某市某区人民法院 · 执行案号 未写明 · 当事人 未写明",
      "审查日 2024-03-06 周三",
      "",
      "一、当事人的期限（1）",
      "",
      "◔ 2024-03-07 周四，工作日                                              还剩 1 天",
      "  R-01 申请复议的期限 · 当事人 · 申请复议",
      "  当事人申请复议的十日到 2024-03-07 为止，还剩 1 天；期满前交邮不算过期。",
    ]);
    expect(lines).toContain("■ C-03 法院应当至迟在 2024-02-18 审查完纠正申请，2024-02-20 才答复，迟了 2 天。");
  });

  it("says the same in English", () => {
    const lines = firstScreen(BUSY, BUSY_DESK, "en");
    expect(lines.slice(0, 6)).toEqual([
      "Audit of a listing as a judgment defaulter",
      "",
      "▶ What to do now: By 2024-03-07, apply to the next higher court for",
      "  reconsideration: 1 day left",
      "  route Reconsideration · until 2024-03-07 Thursday, working day",
      "  because of R-01",
    ]);
    expect(lines.slice(10, 15)).toEqual([
      "1. The client's own deadlines (1)",
      "",
      "◔ 2024-03-07 Thursday, working day                                    1 day left",
      "  R-01 Time to apply for reconsideration · client · Reconsideration",
      "  The ten days end on 2024-03-07, 1 day left; posting by then is in time.",
    ]);
    expect(lines).toContain("2. What is wrong, in short (2)");
  });

  it("is the beginning of every rendering", () => {
    const what = BUSY.next?.what.en ?? "?";
    const page = htmlText(renderHtml(BUSY, BUSY_DESK, { lang: "en", all: false }));
    const markdown = renderMarkdown(BUSY, BUSY_DESK, { lang: "en", all: false }).replaceAll("\\", "");
    for (const rendered of [page, markdown]) {
      const squeezed = rendered.replaceAll(/\s+/gu, " ");
      expect(squeezed.indexOf(what)).toBeGreaterThan(0);
      expect(squeezed.indexOf(what)).toBeLessThan(squeezed.indexOf("Enforcing court"));
    }
  });
});

describe("the first screen of what can still be done and what was missed", () => {
  /** Two rejections: the time for the first is long over, the second was served six days ago. */
  const served = (id: string, date: string, regarding: string) =>
    ({
      id,
      type: "correction-served",
      date,
      regarding,
      service: { method: "direct", recipient: "self", proof: "yes" },
    }) as const;
  const file: CaseFile = {
    ...BUSY_DESK,
    events: [
      { id: "d", type: "listing-decided", date: "2024-01-05", items: [1], termYears: null },
      { id: "q", type: "correction-requested", date: "2024-03-01", written: "yes", grounds: [1] },
      { id: "r", type: "correction-received", date: "2024-03-01", regarding: "q" },
      {
        id: "x",
        type: "correction-decided",
        date: "2024-03-12",
        outcome: "rejected",
        form: "decision",
        regarding: "q",
      },
      served("s", "2024-03-13", "x"),
      { id: "q2", type: "correction-requested", date: "2024-05-06", written: "yes", grounds: [2] },
      { id: "r2", type: "correction-received", date: "2024-05-07", regarding: "q2" },
      {
        id: "x2",
        type: "correction-decided",
        date: "2024-05-20",
        outcome: "rejected",
        form: "decision",
        regarding: "q2",
      },
      served("s2", "2024-05-28", "x2"),
    ],
  };

  it("has the four days that are left before the seventy that are over", () => {
    const screen = firstScreen(auditOf(file, "2024-06-03"), file, "zh").join("\n");
    const places = ["最迟在 2024-06-07", "2024-06-07 周五", "2024-03-25 周一"].map((words) => screen.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(screen).toMatch(/2024-03-25 周一，工作日 +已过 70 天/u);
  });
});

describe("the first screen of an example", () => {
  it.each([
    ["rc01-apology-letter", "向北京市朝阳区人民法院要失信决定书", "Get the listing decision from"],
    ["rc34-late-notice", "先查清：当事人哪一天收到或者得知终结本次执行程序的裁定？", "Find out first: "],
    ["rc08-legal-representative", "向检察院申请监督", "Apply to the procuratorate for supervision"],
  ])("%s says what to do in its third line, in both languages", (name, zh, en) => {
    const read = validateCase(
      JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8")),
    );
    if (!read.ok) throw new Error(name);
    const audit = auditOf(read.case, String(read.case["x-as-of"]));
    expect(firstScreen(audit, read.case, "zh")[2]).toContain(`▶ 现在要做：${zh}`);
    expect(firstScreen(audit, read.case, "en")[2]).toContain(`▶ What to do now: ${en}`);
  });
});

describe("a report", () => {
  const kinds = ["natural-person", "legal-person"] as const;

  it.each(kinds)("speaks of the client alone, never to it (%s)", (kind) => {
    const file: CaseFile = { ...BUSY_DESK, client: { ...BUSY_DESK.client, kind } };
    const audit = auditOf(file, BUSY_DAY);
    for (const all of [false, true]) {
      const options = { lang: "zh", all } as const;
      const renderings = [
        renderText(audit, file, { ...options, width: 80, colour: false }),
        renderMarkdown(audit, file, options),
        htmlText(renderHtml(audit, file, options)),
      ];
      for (const rendered of renderings) expect(rendered).not.toMatch(/您|贵单位/u);
    }
  });

  it("counts the questions that it prints, says of how many, and prints all of them if asked", () => {
    const file: CaseFile = {
      ...BUSY_DESK,
      events: [{ id: "d", type: "listing-decided", date: "2024-01-05", items: [1] }],
    };
    const audit = auditOf(file, "2024-06-03");
    const write = (all: boolean): string => renderText(audit, file, { lang: "en", width: 80, colour: false, all });
    const n = audit.ask.length;
    expect(n).toBeGreaterThan(5);
    expect(write(false)).toMatch(/^\d+\. What to ask next \(5\)$/mu);
    expect(write(false)).toContain(`The 5 with the most at stake, of ${n}; --all lists them all.`);
    expect(write(true)).toMatch(new RegExp(`^\\d+\\. What to ask next \\(${n}\\)$`, "mu"));
    expect(write(true)).not.toContain("with the most at stake");
  });

  it("calls a limit of the client's own missed, in its readings and routes too, and names the paper of each open route", () => {
    const audit = auditOf(BUSY_DESK, "2024-06-03");
    const zh = renderText(audit, BUSY_DESK, { lang: "zh", width: 80, colour: false, all: false });
    const entry = zh.slice(zh.lastIndexOf("■ R-01 "));
    expect(entry.slice(0, entry.indexOf("\n\n"))).toContain("已错过");
    expect(entry.slice(0, entry.indexOf("\n\n"))).not.toContain("违反");
    expect(zh).toContain("申请复议 · 已错过");
    const open = audit.checklists.filter(({ state }) => state === "open" || state === "closing");
    expect(open.length).toBeGreaterThan(0);
    for (const { route } of open) expect(zh).toMatch(new RegExp(`要写的文书 +${FILINGS[route].zh}`, "u"));
  });
});

describe("what is open", () => {
  it("stands under the paper that would settle it, the one that settles the most first", () => {
    const file: CaseFile = {
      ...BUSY_DESK,
      events: [{ id: "d", type: "listing-decided", date: "2024-01-05", items: [1] }],
    };
    const audit = auditOf(file, "2024-06-03");
    const text = renderText(audit, file, { lang: "en", width: 80, colour: false, all: false });
    const counts = [...text.matchAll(/^(?<paper>.+) would settle (?<n>\d+)$/gmu)].map(({ groups }) =>
      Number(groups?.["n"]),
    );
    const open = audit.findings.filter(({ status }) => status === "undetermined").length;
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(open);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(text).toMatch(/^The listing decision would settle \d+$/mu);
    expect(text).toMatch(/^◌ D-02 [^\n]+ · Does the listing decision/mu);
  });

  it("is told with its steps where it is a limit of the client's, and all of it if asked for", () => {
    const file: CaseFile = { ...BUSY_DESK, events: BUSY_DESK.events.filter(({ id }) => id !== "e12") };
    const audit = auditOf(file, "2024-06-03");
    const write = (all: boolean): string => renderText(audit, file, { lang: "zh", width: 80, colour: false, all });
    expect(write(false)).toMatch(/◌ R-01 申请复议的期限[^\n]*\n +待查明/u);
    expect(write(false)).toMatch(/◌ P-01 [^\n]* · /u);
    expect(write(true)).toMatch(/◌ P-01 [^\n]*\n +待查明/u);
  });

  it("leaves what is not checked to one line, unless the list is asked for", () => {
    const write = (all: boolean): string => renderText(BUSY, BUSY_DESK, { lang: "en", width: 80, colour: false, all });
    const n = BUSY.notChecked.length;
    const lines = write(false).split("\n");
    expect(lines.filter((line) => line.startsWith(`Not checked: ${n} provisions`))).toHaveLength(1);
    expect(write(false)).not.toContain(BUSY.notChecked[0]?.what.en);
    expect(write(true).replaceAll(/\s+/gu, " ")).toContain(BUSY.notChecked[0]?.what.en);
  });
});
