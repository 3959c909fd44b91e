// The case format as a document for people (Markdown), generated from the tables that also validate.

import type { Text } from "../text.ts";
import { type EnumName, ENUMS } from "./enums.ts";
import { EVENT_TYPES, fieldsOf } from "./event-table.ts";
import { COMMON_FIELDS, EVENT_FIELDS, type FieldSpec, OBJECT_FIELDS, OBJECT_NAMES, REQUIRED_FIELDS } from "./fields.ts";
import { eventTitle, fieldLabel, objectLabel, valueWords } from "./words.ts";

type Lang = keyof Text;

const KINDS: Readonly<Record<Exclude<FieldSpec["kind"], "choice" | "choices" | "numbers" | "object" | "list">, Text>> =
  {
    text: { zh: "文字", en: "text" },
    id: { zh: "编号", en: "id" },
    date: { zh: "日期", en: "date" },
    "birth-date": { zh: "日期", en: "date" },
    "article-number": { zh: "整数", en: "whole number" },
    "term-years": { zh: "1 至 10 的整数；null 为未载明", en: "whole number 1–10; null: none stated" },
    reference: { zh: "事件编号", en: "id of an event" },
    format: { zh: "redress.case/1", en: "redress.case/1" },
    "event-type": { zh: "事件类型", en: "event type" },
    matter: { zh: "`court-list`，或者其他名单的名称", en: "`court-list`, or the name of another list" },
    "evidence-ids": { zh: "证据编号的列表", en: "list of evidence ids" },
  };

const pick = (zh: string, en: string): Text => ({ zh, en });

function kindWords(spec: FieldSpec): Text {
  switch (spec.kind) {
    case "choice":
    case "choices": {
      const values = ENUMS[spec.of].map((value) => `\`${value}\``).join(" ");
      return spec.kind === "choice" ? pick(values, values) : pick(`列表：${values}`, `list of ${values}`);
    }
    case "numbers":
      return pick(`1 至 ${spec.max} 的整数的列表`, `list of whole numbers 1–${spec.max}`);
    case "object":
    case "list": {
      const name = `\`${spec.of}\``;
      return spec.kind === "object" ? pick(name, name) : pick(`${name} 的列表`, `list of ${name}`);
    }
    default:
      return KINDS[spec.kind];
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The format in Markdown: every object and every event type with its fields, and what each value means. */
export function caseFormatMarkdown(lang: Lang): string {
  const say = (text: Text): string => text[lang];
  const head = [pick("字段", "field"), pick("取值", "value"), pick("含义", "meaning")].map(say);
  const parts = [`# ${say(pick("案件文件格式", "Case file format"))} \`redress.case/1\``];
  for (const of of OBJECT_NAMES) {
    const required = REQUIRED_FIELDS[of] ?? [];
    const rows = Object.entries<FieldSpec>(OBJECT_FIELDS[of]).map(([field, spec]) => [
      required.includes(field) ? `\`${field}\` ${say(pick("（必填）", "(required)"))}` : `\`${field}\``,
      say(kindWords(spec)),
      say(objectLabel(of, field)),
    ]);
    parts.push(`## \`${of}\``, table(head, rows));
  }
  parts.push(`## ${say(pick("事件类型", "Event types"))}`);
  const common = Object.keys(COMMON_FIELDS).map((field) => `\`${field}\``);
  parts.push(say(pick(`每类事件都有：${common.join(" ")}`, `Every event may have: ${common.join(" ")}`)));
  for (const type of EVENT_TYPES) {
    const rows = fieldsOf(type).map((field) => [
      `\`${field}\``,
      say(kindWords(EVENT_FIELDS[field])),
      say(fieldLabel(type, field)),
    ]);
    parts.push(`### \`${type}\` ${say(eventTitle(type))}`);
    if (rows.length > 0) parts.push(table(head, rows));
  }
  parts.push(`## ${say(pick("取值", "Values"))}`);
  for (const of of Object.keys(ENUMS).filter(isEnumName)) {
    const rows = ENUMS[of].map((value) => [`\`${value}\``, say(valueWords(of, value))]);
    parts.push(`### \`${of}\``, table([pick("取值", "value"), pick("含义", "meaning")].map(say), rows));
  }
  return `${parts.join("\n\n")}\n`;
}

const isEnumName = (name: string): name is EnumName => Object.hasOwn(ENUMS, name);
