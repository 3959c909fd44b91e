// Drafts as .docx files: the words, the gaps, the typography, and templates that ask for what does not exist.
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import type { Block, Draft, Sentence } from "../../../shared/filings/index.ts";
import { NO_MAKER } from "./properties.ts";
import { draftDocument, shippedTemplate } from "./render.ts";
import { inBody, onlyText, templateWith } from "./template/hostile.fixture.ts";
import { readXml } from "./template/xml.ts";
import { fillTemplate } from "./template/check.ts";
import { TemplateError } from "./template/error.ts";

const sentence = (id: string, text: string, more: Partial<Sentence> = {}): Sentence => ({
  id,
  lang: "zh",
  parts: [{ text }],
  trace: { facts: [], basis: [], findings: [], exhibits: [], form: "a test" },
  ...more,
});

const BLOCKS: readonly Block[] = [
  { kind: "title", id: "t", sentence: sentence("t1", "失信信息纠正申请书") },
  {
    kind: "party",
    id: "p",
    label: "申请人",
    sentences: [
      sentence("p1", "王某，住址", {
        parts: [
          { text: "王某，住址" },
          { blank: { id: "address", hint: { zh: "申请人住址", en: "address" }, path: null } },
        ],
      }),
    ],
  },
  { kind: "heading", id: "h", level: 1, numbered: true, sentence: sentence("h1", "请求事项") },
  {
    kind: "paragraph",
    id: "a",
    indent: true,
    sentences: [sentence("a1", "删除失信信息 <b>&\"'。"), sentence("a2", "书面答复。")],
  },
  {
    kind: "table",
    id: "x",
    columns: [sentence("c1", "编号"), sentence("c2", "名称"), sentence("c3", "页码")],
    rows: [
      [
        sentence("r1", "1"),
        sentence("r2", "决定书"),
        sentence("r3", "", { parts: [{ blank: { id: "pages", hint: { zh: "页码", en: "pages" }, path: null } }] }),
      ],
      [sentence("r4", "2"), sentence("r5", "缴款凭证"), sentence("r6", "3")],
    ],
  },
  { kind: "signature", id: "s", lines: [sentence("s1", "申请人（签名）"), sentence("s2", "2024年2月4日")] },
];

const draft = (blocks: readonly Block[] = BLOCKS, forCourt = true): Draft => ({
  format: "redress.draft/1",
  document: "correction-request",
  caseId: "c1",
  asOf: "2024-02-04",
  rulePack: { version: "1", digest: "sha256:0" },
  inputDigest: "sha256:0",
  lang: "zh",
  title: "失信信息纠正申请书",
  forCourt,
  addressee: "某人民法院",
  blocks,
  exhibits: [],
  blanks: [],
  atSigning: [],
});

const PROPERTIES = { ...NO_MAKER, title: "甲", day: "2024-02-04", lang: "zh-CN" } as const;

const part = (bytes: Uint8Array, name: string): string => new PizZip(bytes).file(name)?.asText() ?? "";

/** The text of each paragraph, in order. */
const paragraphs = (bytes: Uint8Array): readonly string[] =>
  [...part(bytes, "word/document.xml").matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => run[1]).join(""),
  );

describe("a draft as a .docx file", () => {
  it("has the words in order, numbered, with visible gaps, and nothing else", () => {
    expect(paragraphs(draftDocument(draft(), null)).filter((text) => text !== "")).toEqual([
      "失信信息纠正申请书",
      "申请人：王某，住址【待填：申请人住址】",
      "一、请求事项",
      "删除失信信息 &lt;b&gt;&amp;\"'。书面答复。".replaceAll("\"'", "&quot;&apos;"),
      "编号",
      "名称",
      "页码",
      "1",
      "决定书",
      "【待填：页码】",
      "2",
      "缴款凭证",
      "3",
      "申请人（签名）",
      "2024年2月4日",
    ]);
  });

  it("prints both wordings where a person's and the regenerated one conflict", () => {
    const reworded = sentence("a1", "新的文字。", {
      rewording: { text: "律师的文字。", base: "旧的文字。", conflict: true },
    });
    const blocks: readonly Block[] = [{ kind: "paragraph", id: "a", indent: true, sentences: [reworded] }];
    const [text] = paragraphs(draftDocument(draft(blocks), null)).filter((one) => one !== "");
    expect(text).toBe("【已改写：律师的文字。】【现应为：新的文字。】");
  });

  it("is set like a court paper: 仿宋 三号 on 28 points, 黑体 headings, A4, the margins, page numbers", () => {
    const bytes = draftDocument(draft(), null);
    const styles = part(bytes, "word/styles.xml");
    expect(styles).toMatch(
      /<w:docDefaults>.*w:eastAsia="仿宋".*<w:sz w:val="32"\/>.*<w:spacing w:line="560" w:lineRule="exact"/s,
    );
    expect(styles).toMatch(/w:styleId="Heading1".*?w:eastAsia="黑体"/s);
    const document = part(bytes, "word/document.xml");
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588"/);
    const footer = part(bytes, "word/footer1.xml");
    expect(footer).toMatch(/PAGE/);
    expect(footer).toMatch(/NUMPAGES/);
  });

  it("uses the smaller type for what does not go to a court", () => {
    expect(part(draftDocument(draft(BLOCKS, false), null), "word/styles.xml")).toMatch(
      /w:eastAsia="宋体".*<w:sz w:val="24"\/>/s,
    );
  });
});

describe("text that XML cannot hold", () => {
  const HOSTILE = "甲\u0000乙\u0001\u0008\u000e\u001f丙\ufffe\uffff丁\ud800戊\udc00己\u{1f600}庚\u0085\v辛\u007f";

  it("never breaks a part, whatever the place: it is seen as �, and pairs and line breaks stay", () => {
    const hostile: readonly Block[] = [
      { kind: "title", id: "t", sentence: sentence("t1", HOSTILE) },
      { kind: "party", id: "p", label: HOSTILE, sentences: [sentence("p1", HOSTILE)] },
      {
        kind: "table",
        id: "x",
        columns: [1, 2].map((n) => sentence(`c${n}`, HOSTILE)),
        rows: [[1, 2].map((n) => sentence(`r${n}`, HOSTILE))],
      },
      {
        kind: "paragraph",
        id: "a",
        indent: true,
        sentences: [sentence("a1", "甲", { rewording: { text: HOSTILE, base: "", conflict: true } })],
      },
      {
        kind: "paragraph",
        id: "b",
        indent: true,
        sentences: [sentence("b1", "", { parts: [{ blank: { id: "b", hint: { zh: HOSTILE, en: "" }, path: null } }] })],
      },
      { kind: "signature", id: "s", lines: [sentence("s1", HOSTILE)] },
    ];
    const facts = {
      reference: HOSTILE,
      client: { kind: "natural-person", name: HOSTILE },
      enforcement: { court: { name: HOSTILE, level: "basic" }, caseNumber: HOSTILE },
    } as const;
    const exhibits = [{ evidence: "d1", number: 1, title: HOSTILE, kind: HOSTILE, date: null }];
    const own = templateWith(
      inBody("<w:p><w:r><w:t>{案号}{姓名}{卷号}{执行法院}{当事人}{致}{全文}{#证据}{名称}{/证据}</w:t></w:r></w:p>"),
    );
    const document = { ...draft(hostile), title: HOSTILE, addressee: HOSTILE, exhibits };
    for (const bytes of [draftDocument(document, facts), draftDocument(document, facts, own)]) {
      const zip = new PizZip(bytes);
      const parts = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/u.test(name));
      expect(parts.length).toBeGreaterThan(10);
      for (const name of parts) expect(() => readXml(zip.file(name)?.asUint8Array() ?? new Uint8Array())).not.toThrow();
      expect(paragraphs(bytes)).toContain("甲�乙����丙��丁�戊�己\u{1f600}庚\u0085辛\u007f");
    }
  });
});

describe("single facts", () => {
  const file = {
    reference: "某1",
    client: { kind: "natural-person", name: "王某", idDocument: { number: "（号码）" } },
    enforcement: { court: { name: "某区人民法院", level: "basic" }, caseNumber: "（2023）某0105执1234号" },
  } as const;
  const own = templateWith(
    onlyText("案号：{案号}（{卷号}）", "{姓名}，{身份证号}", "{执行法院}", "{当事人}", "{申请日期}", "{全文}"),
  );

  it("stand where a form asks for them, the day of signing as an empty line", () => {
    expect(paragraphs(draftDocument(draft(), file, own)).slice(0, 5)).toEqual([
      "案号：（2023）某0105执1234号（某1）",
      "王某，（号码）",
      "某区人民法院",
      "申请人：王某，住址【待填：申请人住址】",
      "　　　　年　　月　　日",
    ]);
  });

  it("are visible gaps where the case does not tell them", () => {
    const empty = { client: { kind: "natural-person" }, enforcement: file.enforcement } as const;
    const { caseNumber: _, ...enforcement } = file.enforcement;
    expect(paragraphs(draftDocument(draft([]), { ...empty, enforcement }, own)).slice(0, 4)).toEqual([
      "案号：【待填：案号】（【待填：卷号】）",
      "【待填：姓名】，【待填：身份证号】",
      "某区人民法院",
      "【待填：当事人】",
    ]);
  });
});

describe("a lawyer's own template", () => {
  const template = (...texts: readonly string[]): Uint8Array => {
    const zip = new PizZip(shippedTemplate(draft()));
    const body = texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("");
    const xml = zip.file("word/document.xml")?.asText() ?? "";
    zip.file("word/document.xml", xml.replace(/<w:body>.*?(?=<w:sectPr)/s, `<w:body>${body}`));
    return zip.generate({ type: "uint8array" });
  };
  const problems = (bytes: Uint8Array): readonly string[] => {
    try {
      fillTemplate(bytes, { 标题: "甲", 内容: [] }, PROPERTIES);
    } catch (error) {
      if (error instanceof TemplateError) return error.problems.map(({ zh }) => zh);
    }
    return [];
  };

  it("is filled by its Chinese tags, also where Word has split a tag", () => {
    const split = "文：{标</w:t></w:r><w:r><w:t>题}。";
    expect(paragraphs(fillTemplate(template(split, "{全文}"), { 标题: "甲", 全文: "乙\n丙" }, PROPERTIES))).toEqual([
      "文：甲。",
      "乙丙",
    ]);
  });

  it("is refused with the tag and the place where it asks for what does not exist", () => {
    const found = problems(template("好的一段", "电话：{申请人.电话}", "{标题}"));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("正文第 2 段（电话：{申请人.电话}）的标签「申请人.电话」不存在");
    expect(problems(template("{constructor}"))).toHaveLength(1);
  });

  it("is refused with the tag where tags do not match", () => {
    expect(problems(template("{#内容}{文字}"))[0]).toMatch(/「内容」有误：循环没有结束标签/);
    expect(problems(template("{标题"))[0]).toMatch(/「标题.*有误：缺少右花括号/);
  });

  it("is refused where it is no Word document", () => {
    expect(problems(new Uint8Array([1, 2, 3]))[0]).toMatch(/不是 Word 文档/);
    expect(problems(new PizZip().file("a.txt", "a").generate({ type: "uint8array" }))[0]).toMatch(/不是 Word 文档/);
  });
});
