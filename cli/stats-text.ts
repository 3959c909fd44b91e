// The statistics as a table for people: exact counts, the rate with its denominator, the warning last.
import { type ShownCell, COUNTED } from "../backend/services/stats-cell.ts";
import type { Stats, StatsRule } from "../backend/services/stats.ts";
import { STATUS_WORDS } from "../shared/engine/glossary.ts";
import type { Text } from "../shared/text.ts";
import type { Lang } from "./io.ts";
import { indented, table } from "./layout.ts";

const WIDTH = 80;

const KEYS: Readonly<Record<string, Text>> = {
  basic: { zh: "基层法院", en: "basic court" },
  intermediate: { zh: "中级法院", en: "intermediate court" },
  high: { zh: "高级法院", en: "high court" },
  supreme: { zh: "最高法院", en: "supreme court" },
  special: { zh: "专门法院", en: "special court" },
  other: { zh: "其他法院", en: "other court" },
  none: { zh: "年份不明", en: "year not known" },
  several: { zh: "跨多年", en: "several years" },
};

function rateText({ rate }: ShownCell): string {
  return rate === null ? "–" : `${rate.breach}/${rate.of} = ${(rate.value * 100).toFixed(1)} %`;
}

function row(name: string, cell: ShownCell, lang: Lang): readonly string[] {
  const { counts } = cell;
  if (counts === null) return [name, lang === "zh" ? "不显示" : "not shown"];
  return [name, rateText(cell), String(cell.cases), ...COUNTED.map((status) => String(counts[status]))];
}

function ruleText(rule: StatsRule, lang: Lang): string {
  const zh = lang === "zh";
  const head = ["", zh ? "违反比例" : "breach rate", zh ? "案件" : "cases"];
  const parts = rule.suppressed ? [] : [...rule.byCourtLevel, ...rule.byYear];
  const rows = [
    [...head, ...COUNTED.map((status) => STATUS_WORDS[status][lang])],
    row(zh ? "  全部" : "  all", rule, lang),
    ...parts.map((part) => row(`  ${KEYS[part.key]?.[lang] ?? part.key}`, part, lang)),
  ];
  return `${`${rule.rule} ${rule.title?.[lang] ?? ""}`.trimEnd()}\n${table(rows)}`;
}

/** The statistics in words and figures. */
export function statsText(stats: Stats, lang: Lang): string {
  const head =
    lang === "zh"
      ? `${stats.audits} 份审查结果，另有 ${stats.errors} 个案件未能审查`
      : `${stats.audits} audits, and ${stats.errors} cases that could not be audited`;
  const rules = stats.rules.map((rule) => ruleText(rule, lang));
  return `${[head, ...rules, indented(stats.warning[lang], WIDTH, "")].join("\n\n")}\n`;
}
