// The command line as a page for people (docs/contract/commands.md), made from the table of commands. A test keeps it current.
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { COMMON_OPTIONS, type OptionSpec, type OptionSpecs } from "./options.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

function optionRow([name, { value, help, many }]: readonly [string, OptionSpec]): string {
  const written = `\`--${name}${value === undefined ? "" : ` ${cell(value)}`}\``;
  return `| ${written}${many === true ? " (repeatable)" : ""} | ${cell(help.zh)} | ${cell(help.en)} |`;
}

function optionTable(options: OptionSpecs): string {
  const rows = Object.entries(options);
  return rows.length === 0 ? "" : `\n| option | 说明 | help |\n|---|---|---|\n${rows.map(optionRow).join("\n")}\n`;
}

function section({ name, summary, usage, options }: Command): string {
  const lines = usage.map((one) => `redress ${one}`).join("\n");
  return `## ${name}\n\n${summary.zh} · ${summary.en}\n\n\`\`\`\n${lines}\n\`\`\`\n${optionTable(options)}`;
}

/** Every command with its usage and options. */
export function commandsDocument(): string {
  return `# Commands

Generated from \`cli/commands.ts\` and \`cli/vault-commands.ts\`. Exit codes, input and output: [command-line.md](command-line.md).

\`redress --version\` shows the version. Every command takes:
${optionTable(COMMON_OPTIONS)}
${COMMANDS.map(section).join("\n")}`;
}
