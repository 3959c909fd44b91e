// The generated pages of docs/ as text: rules, what is not checked, calls, readings, fields. A test keeps them current.
import { ruleCatalogue } from "../backend/services/rule-catalogue.ts";
import type { ReadingRow } from "../shared/engine/explorer.ts";
import { readingWords, ROLL } from "../shared/engine/readings.ts";
import { RULE_CODES } from "../shared/engine/rule-code.ts";
import type { BasisRef } from "../shared/engine/basis.ts";
import { NOT_CHECKED } from "../shared/audit/rule-pack.ts";
import { caseFormatMarkdown } from "../shared/case/doc.ts";
import { RULES } from "../shared/rules/index.ts";
import type { Area } from "../shared/api/call.ts";
import { API } from "../shared/api/index.ts";
import { citation } from "../shared/law/index.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const basisText = ({ instrument, version, article, paragraph }: BasisRef): string =>
  version === null ? `${instrument} ${article}` : citation(instrument, version, article, paragraph).zh;

/** Every rule: code, titles, kind, whose duty, validity, basis. */
export function rulesDocument(): string {
  const rows = ruleCatalogue().map(({ code, title, kind, holder, basis, validity, checked }) =>
    row(
      code,
      title.zh,
      title.en,
      kind,
      holder,
      checked ? `${validity?.from ?? ""} – ${validity?.until ?? ""}` : "not checked",
      basis.map(basisText).join("；"),
    ),
  );
  return `# Rules

Generated from the rules; \`redress rules show CODE\` gives one in full. Validity: days of the acts judged, the end excluded.

| code | 名称 | title | kind | holder | validity | basis |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** A document with its count of the rules as it is now. Throws where it has none. */
export function counted(text: string): string {
  const count = /\b\d+(?= rules\b)/u;
  if (!count.test(text)) throw new Error("the document does not count the rules");
  return text.replace(count, String(RULE_CODES.length));
}

/** What the audit does not check, with the reason. */
export function notCheckedDocument(): string {
  const rows = NOT_CHECKED.map(({ id, what, why }) => row(id, what.zh, why.zh, what.en, why.en));
  return `# What the audit does not check

Generated from the rules and the law data. Every report ends with this list.

| provision | 内容 | 原因 | what | why |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** The calls between the window and the backend. */
export function callsDocument(): string {
  const areas = Object.entries<Area>(API).map(([area, verbs]) => {
    const calls = Object.entries(verbs).map(([verb, call]) =>
      row(`\`${area}.${verb}\``, call.progress === null ? "at once" : "long: tells its progress, can be cancelled"),
    );
    return `## ${area}\n\n| call | answers |\n|---|---|\n${calls.join("\n")}\n`;
  });
  return `# Calls of the contract

Generated from \`shared/api\`, which holds the schema of every call's input, output and progress; both sides check them.

${areas.join("\n")}`;
}

/** The readings of disputed law, in the order in which joined ids have them, with the rules that meet each. */
export function readingsDocument(): string {
  const users = new Map<ReadingRow, string[]>([[ROLL, ["every period that days off move"]]]);
  for (const { code, readings } of RULES) {
    for (const reading of readings) users.set(reading, [...(users.get(reading) ?? []), code]);
  }
  const rows = [...users]
    .toSorted(([a], [b]) => a.row - b.row)
    .flatMap(([{ options }, codes]) =>
      options
        .filter(({ id }) => id !== "")
        .map(({ id, active }) => {
          const { zh, en } = readingWords(id);
          return row(`\`${id}\``, active ? "active" : "noted", zh, en, codes.join(" "));
        }),
    );
  return `# Readings

Generated from the rules. What active and noted mean, and how ids are joined: [audit-output.md](audit-output.md#readings).

| id | takes part | 观点 | reading | rules |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** Every object, event type, field and value of a case file. */
export function caseFieldsDocument(lang: "zh" | "en"): string {
  const generated =
    lang === "zh"
      ? "由 `shared/case` 生成。含义见 [case-format.md](case-format.md)（英文）；英文版：[case-fields.en.md](case-fields.en.md)。"
      : "Generated from `shared/case`. What it all means: [case-format.md](case-format.md). 中文：[case-fields.zh.md](case-fields.zh.md).";
  return caseFormatMarkdown(lang).replace("\n\n", `\n\n${generated}\n\n`);
}
