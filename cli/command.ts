// What a command is, and the options that several take.
import type { Text } from "../shared/text.ts";
import type { OptionSpecs, Run } from "./options.ts";

export interface Command {
  readonly name: string;
  readonly summary: Text;
  /** The ways to write it, without `redress`. */
  readonly usage: readonly string[];
  readonly options: OptionSpecs;
  readonly load: () => Promise<Run>;
}

export const text = (zh: string, en: string): Text => ({ zh, en });

export const AS_OF = {
  value: "DATE",
  help: text("审查所依据的日期，默认为中国当天", "the day the audit stands on; by default today in China"),
};
export const JSON_OPTION = { help: text("输出 JSON", "write JSON") };
export const OUT = {
  value: "FILE",
  help: text("写入文件，完成后才出现；用于批量", "write to a file that appears when it is whole; for batches"),
};
export const FILING_DOCUMENT = {
  value: "NAME",
  many: true,
  help: text(
    "放入的文书，可重复；写错时列出全部名称",
    "a paper to put in; may be repeated; a wrong name lists them all",
  ),
} as const;
