// The catalogues in docs/ as text: rules, what is not checked, and the calls of the contract. A test keeps them current.
import { ruleCatalogue } from "../backend/services/rule-catalogue.ts";
import { RULE_CODES } from "../shared/engine/rule-code.ts";
import type { BasisRef } from "../shared/engine/basis.ts";
import { NOT_CHECKED } from "../shared/audit/rule-pack.ts";
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
