// The passphrase of a vault: from the file that REDRESS_PASSPHRASE_FILE names, else typed at the terminal without showing.
import { readFile } from "node:fs/promises";
import { ioReason } from "../backend/services/io-reason.ts";
import { type Io, UsageError } from "./io.ts";
import type { Text } from "../shared/text.ts";

/** Where each secret may come from; never from an argument, which other users of the machine can see. */
export const PASSPHRASE_FILE = "REDRESS_PASSPHRASE_FILE";
export const NEW_PASSPHRASE_FILE = "REDRESS_NEW_PASSPHRASE_FILE";

async function fromFile(variable: string, path: string): Promise<string> {
  try {
    // The newline that editors put at the end of a file is no part of what it says.
    const text = (await readFile(path, "utf8")).replace(/\r?\n$/, "");
    if (text !== "") return text;
  } catch (error) {
    const why = ioReason(error);
    throw new UsageError(`${variable} 所指的文件：${why.zh}`, `the file that ${variable} names: ${why.en}`);
  }
  throw new UsageError(`${variable} 所指的文件是空的`, `the file that ${variable} names is empty`);
}

/** A secret. `twice`: a new one, typed again where it is typed. Throws UsageError where there is no way to get it. */
export async function secretOf(io: Io, variable: string, prompt: Text, twice: boolean): Promise<string> {
  const path = io.environment(variable);
  if (path !== "") return fromFile(variable, path);
  const typed = await io.ask(`${prompt[io.lang]}${io.lang === "zh" ? "：" : ": "}`);
  if (typed === null) {
    throw new UsageError(
      `缺少${prompt.zh}；请在终端中运行，或者把它写入文件并由 ${variable} 指明`,
      `${prompt.en} is missing; run this in a terminal, or put it into a file and name the file in ${variable}`,
    );
  }
  if (typed === "") throw new UsageError(`${prompt.zh}不能为空`, `${prompt.en} must not be empty`);
  if (twice) {
    const again = await io.ask(io.lang === "zh" ? "再输入一次：" : "once more: ");
    if (again !== typed) throw new UsageError("两次输入不一致，未作改动", "the two do not match; nothing was changed");
  }
  return typed;
}
