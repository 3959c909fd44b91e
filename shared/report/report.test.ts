// The three renderings of the same audits: layout, order, escaping, and that all of them say the same.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Audit } from "../engine/finding.ts";
import { sha256Hex } from "../case/sha256.ts";
import type { CaseFile } from "../case/types.ts";
import { validateCase } from "../case/validate.ts";
import { base64OfHex } from "./html-write.ts";
import { renderHtml, renderMarkdown, renderText, type Lang } from "./index.ts";
import { outlineOf } from "./outline.ts";
import { auditOf, HOSTILE_NAME, SAMPLE } from "./sample.fixture.ts";
import { htmlFault, htmlText } from "./well-formed.fixture.ts";
import { displayWidth } from "./width.ts";

const LANGS: readonly Lang[] = ["zh", "en"];
const ESCAPE = "\u001B";
const ROOT = new URL("../../examples/", import.meta.url);

function exampleOf(name: string): readonly [name: string, file: CaseFile, audit: Audit] {
  const result = validateCase(JSON.parse(readFileSync(new URL(name, ROOT), "utf8")));
  if (!result.ok) throw new Error(name);
  const asOf = result.case["x-as-of"];
  return [name, result.case, auditOf(result.case, typeof asOf === "string" ? asOf : "2024-06-01")];
}

/** The sample case while the period for reconsideration runs, and after it. */
const RUNNING = auditOf(SAMPLE, "2024-04-03");
const MISSED = auditOf(SAMPLE, "2024-06-03");

const CASES: readonly (readonly [name: string, file: CaseFile, audit: Audit])[] = [
  ["sample, running", SAMPLE, RUNNING],
  ["sample, missed", SAMPLE, MISSED],
  ["sample, all", SAMPLE, auditOf(SAMPLE, "2024-04-03", true)],
  ...readdirSync(ROOT)
    .filter((name) => name.endsWith(".json"))
    .map(exampleOf),
];

const text = (audit: Audit, file: CaseFile, lang: Lang, colour = false, width = 80): string =>
  renderText(audit, file, { lang, width, colour, all: true });
const ANSI = new RegExp(`${ESCAPE}\\[\\d+m`, "gu");

describe.each(CASES)("the report on %s", (_, file, audit) => {
  it("as text keeps to the width and has no spaces at line ends", () => {
    for (const lang of LANGS) {
      for (const width of [48, 80, 100]) {
        const lines = text(audit, file, lang, false, width).split("\n");
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      }
    }
  });

  it("as text is the same with colours but for the colours", () => {
    for (const lang of LANGS) {
      const plain = text(audit, file, lang);
      expect(text(audit, file, lang, true).replace(ANSI, "")).toBe(plain);
      expect(plain).not.toContain("\u001B");
    }
  });

  it("is well-formed HTML without script, handlers or other files", () => {
    for (const lang of LANGS) {
      const page = renderHtml(audit, file, { lang, all: true });
      expect(htmlFault(page)).toBeNull();
      expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\son[a-z]+=|\sstyle=|\ssrc=|url\(/u);
    }
  });

  it("says everything in all three renderings", () => {
    for (const lang of LANGS) {
      const squeeze = (rendered: string): string => rendered.replace(/\s/gu, "");
      const markdown = renderMarkdown(audit, file, { lang, all: true }).replace(/\\(.)/gu, "$1");
      const renderings = [text(audit, file, lang), markdown, htmlText(renderHtml(audit, file, { lang, all: true }))];
      const said = sentences(outlineOf(audit, file, { lang, all: true }));
      expect(said.length).toBeGreaterThan(40);
      for (const rendered of renderings.map(squeeze)) {
        expect(said.filter((sentence) => !rendered.includes(squeeze(sentence)))).toEqual([]);
      }
    }
  });

  it("in Chinese has no Latin letters but codes, digests and what people typed", () => {
    const typed = [file.reference ?? "", file.id, file.client.name ?? "", file.enforcement.caseNumber ?? ""];
    const { head, sections, counts, disclaimer } = outlineOf(audit, file, { lang: "zh", all: true });
    const said = sentences([head.slice(4), sections, counts, disclaimer]).filter((one) => !typed.includes(one));
    const allowed = /\b[A-Z]{1,2}-\d[\dA-Z]\b|sha256:[0-9a-f]+/gu;
    expect(said.filter((sentence) => /[A-Za-z]/u.test(sentence.replace(allowed, "")))).toEqual([]);
  });
});

/** Every text of an outline that is shown, whatever its place; marks, anchors and kinds are not text. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value !== "object" || value === null) return [];
  // A deadline table has column heads only where it is a table.
  const hidden = new Set(["id", "kind", "status", "lang", "columns"]);
  return Object.entries(value).flatMap(([key, part]) => (hidden.has(key) ? [] : sentences(part)));
}

describe("the text report", () => {
  const zh = text(RUNNING, SAMPLE, "zh");

  it("begins with what is to be done now, then says which case it is on which day", () => {
    const lines = zh.split("\n");
    expect(lines[2]).toMatch(/^▶ 现在要做：最迟在 2024-04-07 向北京市第三中级人民法院申请复议，还剩 4 天/u);
    const head = lines.slice(5, 11).join("\n");
    expect(head).toContain("执行法院 北京市朝阳区人民法院");
    expect(head).toContain("执行案号 （2023）京0105执1234号");
    expect(head).toContain("审查日 2024-04-03 周三");
  });

  it("ends with what it was made with", () => {
    const made = zh.slice(zh.indexOf("未审查 "));
    expect(made).toContain(`规则包      ${RUNNING.rulePack.version} · sha256:`);
    expect(made).toContain("日历        国务院办公厅 2013 年至 2026 年放假通知");
  });

  it("goes from what is to be done over what is broken to what is in order, with counts and disclaimer last", () => {
    const order = [
      "当事人的期限（",
      "问题摘要（",
      "可走的途径（",
      "违反（",
      "有争议（",
      "期限内（",
      "提示（",
      "待查明（",
      "接下来要查明（",
      "合规（",
      "未审查（",
    ];
    const places = order.map((title) => zh.indexOf(`、${title}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(zh).toMatch(/\n■ 违反 \d+ · [^\n]*(?:\n[^\n]*)?未审查 \d+\n\n规则包 /u);
    expect(zh.trimEnd().split("\n").at(-1)).toBe("法规数据截至 2026-11-23。");
    const count = RUNNING.findings.filter(({ status }) => status === "breach").length;
    expect(zh).toContain(`■ 违反 ${count} · ◩ 有争议 `);
  });

  it("sets the title at the left and the source at the right margin", () => {
    const line = zh.split("\n").find((one) => one.startsWith("■ C-03 纠正"));
    expect(line).toMatch(/^■ C-03 纠正申请审查逾期 +失信规定（2017）第十二条第一款$/u);
    expect(displayWidth(line ?? "")).toBe(80);
  });

  it("shows due, done, delay, steps, readings and the remedy with its limit", () => {
    const entry = zh.slice(zh.indexOf("■ C-03 纠正"), zh.indexOf("有争议（"));
    expect(entry).toContain("期限 2024-02-19 周一，工作日 · 完成 2024-03-01 周五");
    expect(entry).toContain("迟 11 天");
    expect(entry).toContain("  5  第 15 日为 2024-02-19");
    expect(entry).toContain("观点  自立案之日起算：待查明，不影响结论");
    const running = zh.slice(zh.indexOf("◔ R-01 "), zh.indexOf("待查明（"));
    expect(running).toContain("还剩 4 天");
    expect(running).toContain("途径  申请复议 · 即将届满，从速提出 · 期限 2024-04-07 周日（补班） · 还剩 4 天");
  });

  it("asks the question of what is open", () => {
    const missing = RUNNING.findings.find(({ status }) => status === "undetermined")?.missing[0];
    expect(zh).toContain(`待问  ${missing?.question.zh ?? "?"}`);
  });

  it("names events by title and date, never by id, and tells findings of one rule apart", () => {
    expect(zh).not.toMatch(/\be\d\b/u);
    expect(zh).toContain("事项 作出纳入决定 2023-11-20");
    expect(zh).toContain("事项 作出纳入决定 2024年1月内");
  });

  it("calls a limit of the client's own missed", () => {
    const missed = text(MISSED, SAMPLE, "zh");
    expect(missed.slice(missed.lastIndexOf("■ R-01 "))).toMatch(/^■ R-01 .*\n +已错过 · 行为主体 当事人/u);
    expect(text(MISSED, SAMPLE, "en")).toMatch(/■ R-01 [\s\S]*? missed · who: client/u);
  });

  it("lets no command of the reference or the name through", () => {
    expect(text(RUNNING, SAMPLE, "zh", true).replace(ANSI, "")).not.toMatch(/\p{Cf}|\p{Cc}(?<!\n)/u);
    expect(zh).toContain("内部编号 甲 [31m字第1号");
  });

  it("shows what is not applicable only when asked", () => {
    const all = auditOf(SAMPLE, "2024-04-03", true);
    expect(text(all, SAMPLE, "zh")).toContain("不适用（");
    const render = (audit: Audit): string =>
      renderText(audit, SAMPLE, { lang: "zh", width: 80, colour: false, all: false });
    expect(render(all)).toBe(render(RUNNING));
  });

  it("says so where nothing is found, and where the law data is older than the audit", () => {
    const empty = { ...RUNNING, findings: [], deadlines: [], ask: [] };
    expect(text(empty, SAMPLE, "en")).toContain("The file records nothing that this audit is about.");
    expect(zh).not.toContain("审查日晚于法规数据");
    expect(text({ ...RUNNING, asOf: "2027-01-04" }, SAMPLE, "zh")).toContain("审查日晚于法规数据的截止日");
  });

  it("colours by status", () => {
    expect(text(RUNNING, SAMPLE, "zh", true)).toContain("\u001B[31m■\u001B[0m \u001B[1mC-03 纠正申请审查逾期\u001B[0m");
  });
});

describe("Markdown", () => {
  it("shows what a person typed as text", () => {
    const markdown = renderMarkdown(RUNNING, SAMPLE, { lang: "zh", all: false });
    expect(markdown).toContain(
      "- 当事人 王某\\<script\\>alert(1)\\</script\\>\\*粗\\*\\[x\\](http\\://a.b)\\|\\_y\\_\\`z\\`\\&amp;",
    );
    expect(markdown).toContain("### ■ C-03 纠正申请审查逾期\n\n*失信规定（2017）第十二条第一款*");
    expect(markdown).toMatch(
      /\n\| ◔ \| 2024-04-07 周日（补班） \| 还剩 4 天 \| R-01 [^|]+ \| 当事人 \| 申请复议 \|\n/u,
    );
  });
});

describe("HTML", () => {
  const page = renderHtml(RUNNING, SAMPLE, { lang: "en", all: false });

  it("shows what a person typed as text", () => {
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(htmlText(page)).toContain(HOSTILE_NAME);
  });

  it("admits its own style and nothing else", () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? "";
    const hash = base64OfHex(sha256Hex(style));
    expect(hash).toBe(Buffer.from(sha256Hex(style), "hex").toString("base64"));
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("says its language, and that of names inside it", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<span lang="zh-Hans">北京市朝阳区人民法院</span>');
    expect(renderHtml(RUNNING, SAMPLE, { lang: "zh", all: false })).toContain('<html lang="zh-Hans">');
  });

  it("has a table of contents whose links lead to sections, each once", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    const links = [...page.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links).toEqual(ids);
    expect(ids.length).toBeGreaterThan(8);
  });

  it("finds faults in pages that are not well-formed", () => {
    const start = "<!DOCTYPE html>\n";
    expect(htmlFault("<p></p>")).toBe("no document type");
    expect(htmlFault(`${start}<p><b></p></b>`)).toContain("closed out of order");
    expect(htmlFault(`${start}<p>a & b</p>`)).toContain("unescaped");
    expect(htmlFault(`${start}<p>a > b</p>`)).toContain("unescaped");
    expect(htmlFault(`${start}<p class=a></p>`)).toContain("not an element");
    expect(htmlFault(`${start}<p>`)).toContain("never closed");
  });
});
