// The help texts, made from the table of commands.
import { displayWidth } from "../shared/report/width.ts";
import { wrap } from "../shared/report/wrap.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { Lang } from "./io.ts";
import { padTo } from "./layout.ts";
import { COMMON_OPTIONS, type OptionSpecs } from "./options.ts";

const WIDTH = 80;

function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const left = Math.min(28, Math.max(...rows.map(([word]) => displayWidth(word))));
  return rows
    .map(([word, help]) => {
      const [first = "", ...more] = wrap(help, WIDTH - left - 4);
      const indent = " ".repeat(left + 4);
      const head =
        displayWidth(word) > left ? [`  ${word}`, `${indent}${first}`] : [`  ${padTo(word, left)}  ${first}`];
      return [...head, ...more.map((line) => indent + line)].join("\n");
    })
    .join("\n");
}

function optionRows(options: OptionSpecs, lang: Lang): readonly (readonly [string, string])[] {
  return Object.entries({ ...options, ...COMMON_OPTIONS }).map(([name, { value, help }]) => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    help[lang],
  ]);
}

/** The help of the program. */
export function generalHelp(lang: Lang): string {
  const zh = lang === "zh";
  const row = ({ name, summary }: Command): readonly [string, string] => [name, summary[lang]];
  return `${[
    zh ? "用法：redress 命令 [选项]" : "Usage: redress COMMAND [options]",
    "",
    zh ? "命令：" : "Commands:",
    columns(COMMANDS.map(row)),
    "",
    zh ? "选项：" : "Options:",
    columns([...optionRows({}, lang), ["--version", zh ? "显示版本" : "show the version"]]),
    "",
    zh ? "每个命令的说明：redress 命令 --help" : "Help of a command: redress COMMAND --help",
    zh
      ? "退出码：0 完成；1 完成但有不合格的行或者发现违反；2 用法或输入有误；3 案件库无法打开"
      : "Exit codes: 0 done; 1 done, but with bad lines or a breach found; 2 bad usage or input; 3 the vault could not be opened",
  ].join("\n")}\n`;
}

/** The help of a command. */
export function commandHelp(command: Command, lang: Lang): string {
  const zh = lang === "zh";
  return `${[
    command.summary[lang],
    "",
    ...command.usage.map(
      (usage, n) => `${n === 0 ? (zh ? "用法：" : "Usage: ") : zh ? "      " : "       "}redress ${usage}`,
    ),
    "",
    zh ? "选项：" : "Options:",
    columns(optionRows(command.options, lang)),
  ].join("\n")}\n`;
}
