// Puts data into the tags of a template. A template that asks for what does not exist is refused with the tag and the
// place.
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { Text } from "../../../../shared/text.ts";
import type { Parts } from "./archive.ts";
import { BLOCK_TAGS, FACT_TAGS, KEPT_TAGS, type TagData } from "./data.ts";
import { TemplateError } from "./error.ts";
import { xmlText } from "./xml.ts";

/** Every tag a template may use, besides loops over blocks: for help and for messages. */
const TEMPLATE_TAGS = ["标题", "致", "基准日", "全文", "内容", "证据"] as const;

const ROW_TAGS = ["序号", "标签", "句", "行", "表行", "前行", "末行", "文字", "空白", "编号", "名称", "种类", "日期"];

const KNOWN = new Set<string>([
  ...TEMPLATE_TAGS,
  ...FACT_TAGS,
  ...BLOCK_TAGS,
  ...KEPT_TAGS,
  ...ROW_TAGS,
  ...["甲", "乙", "丙", "丁", "戊", "己"].flatMap((key) => [key, `表头${key}`]),
]);

export const isTag = (name: string): boolean => KNOWN.has(name);

/** The parts anew as an archive: what is filled is what was looked through, however the file told of it. */
function archiveOf(parts: Parts): PizZip {
  const zip = new PizZip();
  for (const [name, bytes] of parts) zip.file(name, bytes);
  return zip;
}

/** The filled document. Throws TemplateError where tags do not match, or ask for what does not exist. */
export function fill(parts: Parts, data: TagData): PizZip {
  // Filling changes the parts of the zip: places are looked up in the template as it came.
  const original = archiveOf(parts);
  const missing = new Set<string>();
  try {
    const document = new Docxtemplater(archiveOf(parts), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope: unknown) => valueOf(tag, scope, missing) }),
      nullGetter: (part: { readonly module?: string; readonly value?: string }) => {
        if (part.value !== undefined && !KNOWN.has(part.value)) missing.add(part.value);
        return "";
      },
    });
    document.render(data);
    if (missing.size > 0) throw new TemplateError([...missing].map((tag) => unknownTag(original, tag)));
    return document.getZip();
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError(explain(error, original));
  }
}

/** Only plain names, looked up in the own properties of the scope: a template runs nothing. */
function valueOf(tag: string, scope: unknown, missing: Set<string>): unknown {
  if (tag === ".") return scope;
  if (typeof scope === "object" && scope !== null && Object.hasOwn(scope, tag)) {
    const value = (scope as Readonly<Record<string, unknown>>)[tag];
    return typeof value === "string" ? xmlText(value) : value;
  }
  if (!KNOWN.has(tag)) missing.add(tag);
  return undefined;
}

function unknownTag(zip: PizZip, tag: string): Text {
  const place = placeOf(zip, tag);
  return {
    zh: `模板${place.zh}的标签「${tag}」不存在。可用的标签见用户指南；请在 Word 中改正或删去。`,
    en: `the tag "${tag}" ${place.en} does not exist; the user guide lists the tags there are; correct or delete it in Word`,
  };
}

/** Where a tag stands, as a person finds it in Word: the paragraph, counted in its part of the document, and its text. */
function placeOf(zip: PizZip, tag: string): Text {
  const parts = Object.keys(zip.files).filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name));
  for (const name of parts) {
    const xml = zip.file(name)?.asText() ?? "";
    const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>/g)]
        .map((run) => run.groups?.["text"] ?? "")
        .join(""),
    );
    const at = paragraphs.findIndex((text) => text.includes(tag));
    const text = paragraphs[at]?.slice(0, 40);
    if (text === undefined) continue;
    const part = name.includes("header") ? PARTS.header : name.includes("footer") ? PARTS.footer : PARTS.body;
    return {
      zh: `${part.zh}第 ${at + 1} 段（${text}）`,
      en: `in paragraph ${at + 1} of the ${part.en} ("${text}")`,
    };
  }
  return { zh: "", en: "" };
}

const PARTS = {
  header: { zh: "页眉", en: "header" },
  footer: { zh: "页脚", en: "footer" },
  body: { zh: "正文", en: "text" },
} as const;

interface Fault {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly unknown[];
    readonly explanation?: string;
  };
}

function explain(error: unknown, zip: PizZip): readonly Text[] {
  const { properties = {} } = error as Fault;
  if (properties.errors !== undefined) return properties.errors.flatMap((one) => explain(one, zip));
  const tag = properties.xtag ?? properties.context ?? "?";
  const place = placeOf(zip, tag);
  const fault = FAULTS[properties.id ?? ""] ?? { zh: "无法读取", en: "it cannot be read" };
  return [
    {
      zh: `模板${place.zh}的标签「${tag}」有误：${fault.zh}。请在 Word 中改正。`,
      en: `the tag "${tag}" ${place.en} is wrong: ${fault.en}; correct it in Word`,
    },
  ];
}

const FAULTS: Readonly<Record<string, Text>> = {
  unopened_tag: { zh: "缺少左花括号", en: "its opening brace is missing" },
  unclosed_tag: { zh: "缺少右花括号", en: "its closing brace is missing" },
  duplicate_open_tag: { zh: "左花括号重复", en: "its opening brace is doubled" },
  duplicate_close_tag: { zh: "右花括号重复", en: "its closing brace is doubled" },
  unclosed_loop: { zh: "循环没有结束标签", en: "its loop is not closed" },
  unopened_loop: { zh: "循环没有开始标签", en: "its loop is not opened" },
  closing_tag_does_not_match_opening_tag: { zh: "结束标签与开始标签不符", en: "its closing tag does not match" },
};
