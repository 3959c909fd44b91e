// The list rules against the reference texts. Reads ../shared/law beside the project and skips clearly without it.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { instruments, instrumentVersion } from "./index.ts";

const folder = new URL("../../../shared/law/", import.meta.url);
const second = new URL("reference-2.md", folder);
const first = new URL("reference.md", folder);
const present = existsSync(second) && existsSync(first);

/** Marks of the Markdown and white space away, so that only the characters of the law are compared. */
function bare(text: string): string {
  return text.replaceAll(/[*>\s]/gu, "");
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`marker not found: ${from}`);
  return text.slice(start + from.length, end);
}

function joined(version: string): readonly string[] {
  const found = instrumentVersion("spc-defaulters", version);
  return (found?.articles ?? []).map((a) => a.paragraphs.map((p) => p.zh ?? "").join(""));
}

function articlesIn(text: string): readonly string[] {
  return text
    .split(/\*\*第[一二三四五六七八九十]+条\*\*/u)
    .slice(1)
    .map(bare);
}

describe.skipIf(!present)("official text (needs ../shared/law)", () => {
  it("the rule of 2017 is character for character the official text, 13 articles", () => {
    const official = articlesIn(between(readFileSync(second, "utf8"), "<!--OFFICIAL-START-->", "<!--OFFICIAL-END-->"));
    expect(official).toHaveLength(13);
    expect(joined("2017")).toEqual(official);
  });

  it("the rule of 2013 is character for character the text of the reference, 7 articles", () => {
    const section = between(readFileSync(first, "utf8"), "### 1.2", "**Consequence for the engine");
    const official = articlesIn(section);
    expect(official).toHaveLength(7);
    expect(joined("2013")).toEqual(official);
  });

  it("every longer quotation of the reference from a held article is in the data", () => {
    const quoted = [readFileSync(first, "utf8"), readFileSync(second, "utf8")].join("\n");
    const data = instruments
      .flatMap((i) => i.versions.flatMap((v) => v.articles.flatMap((a) => a.paragraphs.map((p) => p.zh ?? ""))))
      .join("\n");
    // Sentences that the reference quotes and rules rest on; a slip of the pen in either place would show here.
    const sentences = [
      "当事人因不可抗拒的事由或者其他正当理由耽误期限的，在障碍消除后的十日内，可以申请顺延期限，是否准许，由人民法院决定。",
      "以送达信息到达受送达人特定系统的日期为送达日期。",
      "邮寄送达的，以回执上注明的收件日期为送达日期。",
      "人民法院应当在收到申请执行书或者移交执行书后",
      "中止和终结执行的裁定，送达当事人后立即生效。",
      "审查属实的，应予准许",
      "限制消费措施一般由申请执行人提出书面申请，经人民法院审查决定；必要时人民法院可以依职权决定。",
      "移除或者终止失信信息公示，并在相关公共信用信息平台实现协同修复。",
      "符合恢复执行条件的，执行法院应当及时恢复执行。",
      "超出该期限提出执行异议的，人民法院不予受理。",
    ];
    for (const s of sentences) {
      expect(bare(quoted), s).toContain(s);
      expect(data, s).toContain(s);
    }
  });
});
