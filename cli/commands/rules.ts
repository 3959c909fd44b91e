// `redress rules`: the catalogue of the rule table, and one rule with the text it rests on.
import { type CatalogueEntry, ruleCatalogue } from "../../backend/services/rule-catalogue.ts";
import { readingWords } from "../../shared/engine/readings.ts";
import type { BasisRef } from "../../shared/engine/basis.ts";
import { article, citation, instrument } from "../../shared/law/index.ts";
import { HOLDERS, REMEDIES, KINDS } from "../../shared/engine/glossary.ts";
import { articleLines } from "../article-text.ts";
import { type Run, unknownWord } from "../options.ts";
import { EXIT, type Lang, UsageError } from "../io.ts";
import { indented, table } from "../layout.ts";

const WIDTH = 80;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function listText(entries: readonly CatalogueEntry[], lang: Lang): string {
  const zh = lang === "zh";
  const rows = entries.map(({ code, kind, holder, title, checked }) => [
    code,
    checked ? KINDS[kind][lang] : zh ? "不审查" : "not checked",
    HOLDERS[holder][lang],
    title[lang],
  ]);
  const head = zh ? ["编号", "种类", "义务人", "名称"] : ["code", "kind", "holder", "title"];
  const checked = entries.filter((entry) => entry.checked).length;
  const count = zh
    ? `共 ${entries.length} 项，其中审查 ${checked} 项`
    : `${entries.length} rules, ${checked} of them checked; redress rules show CODE gives one in full`;
  return `${table([head, ...rows])}\n\n${count}\n`;
}

function validityText({ validity }: CatalogueEntry, lang: Lang): string | null {
  if (validity === null) return null;
  const zh = lang === "zh";
  const { from, until } = validity;
  if (from === null && until === null) return zh ? "各时期的行为" : "acts of any date";
  const start = from === null ? "" : zh ? `${from} 起` : `from ${from}`;
  const end = until === null ? "" : zh ? `${until} 前` : `before ${until}`;
  const acts = zh ? "的行为" : "acts ";
  return zh ? `${start}${end}${acts}` : `${acts}${[start, end].filter((part) => part !== "").join(" and ")}`;
}

/** The provision in the version that the rule names, else in the newest version that holds it. */
function basisLines(basis: BasisRef, lang: Lang): readonly string[] {
  const { instrument: id, version, article: number, paragraph } = basis;
  const versions =
    version === null
      ? instrument(id)
          .versions.map((v) => v.version)
          .toReversed()
      : [version];
  const held = versions.find((v) => article(id, v, number) !== null) ?? versions[0] ?? "";
  const found = article(id, held, number);
  const head = `  ${citation(id, held, number, paragraph)[lang]}`;
  return found === null ? [head] : [head, ...articleLines(found, paragraph, lang, "    ")];
}

function showText(entry: CatalogueEntry, lang: Lang): string {
  const zh = lang === "zh";
  const validity = validityText(entry, lang);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title, ...lines];
  const readings = entry.readings
    .filter(({ id }) => id !== "")
    .map(
      ({ id, active }) =>
        `  ${id}${active ? "" : zh ? "（仅列明）" : " (noted only)"}${zh ? "：" : ": "}${readingWords(id)[lang]}`,
    );
  const lines = [
    `${entry.code} ${entry.title[lang]}`,
    `  ${KINDS[entry.kind][lang]}${zh ? "；义务人：" : "; held by: "}${HOLDERS[entry.holder][lang]}`,
    ...(validity === null ? [] : [`  ${validity}`]),
    ...(entry.persons === undefined
      ? []
      : [indented(`${zh ? "只及于：" : "only for: "}${entry.persons[lang]}`, WIDTH, "  ")]),
    ...(entry.why === undefined
      ? []
      : [indented(`${zh ? "不审查：" : "not checked: "}${entry.why[lang]}`, WIDTH, "  ")]),
    ...section(
      zh ? "依据" : "Basis",
      entry.basis.flatMap((basis) => basisLines(basis, lang)),
    ),
    ...section(zh ? "观点" : "Readings", readings),
    ...section(
      zh ? "所需事实" : "Facts",
      entry.facts.length === 0 ? [] : [indented(entry.facts.join(", "), WIDTH, "  ")],
    ),
    ...section(
      zh ? "救济" : "Remedies",
      entry.remedies.map((remedy) => `  ${remedy}${zh ? "：" : ": "}${REMEDIES[remedy][lang]}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

export const rules: Run = async (args, io) => {
  const entries = ruleCatalogue();
  const [verb, code, ...more] = args.positionals;
  if (verb === undefined) {
    await io.out(args.has("json") ? json(entries) : listText(entries, io.lang));
    return EXIT.done;
  }
  if (verb !== "show") throw unknownWord({ zh: "子命令", en: "subcommand" }, verb, ["show"]);
  if (code === undefined || more.length > 0) {
    throw new UsageError("rules show 应有一个编号，例如 C-03", "rules show takes one code, such as C-03");
  }
  const entry = entries.find((candidate) => candidate.code === code);
  if (entry === undefined) {
    throw unknownWord(
      { zh: "规则", en: "rule" },
      code,
      entries.map((candidate) => candidate.code),
    );
  }
  await io.out(args.has("json") ? json(entry) : showText(entry, io.lang));
  return EXIT.done;
};
