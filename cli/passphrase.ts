// The passphrase of a vault: from the file that REDRESS_PASSPHRASE_FILE names, else typed at the terminal without showing.
import { readFile } from "node:fs/promises";
import { isUtf16 } from "../backend/services/encoding.ts";
import { ioReason } from "../backend/services/io-reason.ts";
import { type Io, UsageError } from "./io.ts";
import type { Text } from "../shared/text.ts";

/** Where each secret may come from; never from an argument, which other users of the machine can see. */
export const PASSPHRASE_FILE = "REDRESS_PASSPHRASE_FILE";
export const NEW_PASSPHRASE_FILE = "REDRESS_NEW_PASSPHRASE_FILE";

/** What a refusal calls the file. */
const namedBy = (variable: string): Text => ({ zh: `${variable} 所指的文件`, en: `the file that ${variable} names` });

async function bytesOf(what: Text, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const why = ioReason(error);
    throw new UsageError(`${what.zh}：${why.zh}`, `${what.en}: ${why.en}`);
  }
}

/** The one line of a file that holds a secret. Throws UsageError. */
export async function secretIn(what: Text, path: string): Promise<string> {
  const bytes = await bytesOf(what, path);
  if (isUtf16(bytes)) {
    throw new UsageError(`${what.zh}是 UTF-16 编码；请另存为 UTF-8 编码`, `${what.en} is in UTF-16; save it as UTF-8`);
  }
  // The mark that some editors put first, and the line break that they put last, are no part of what it says.
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/u, "")
    .replace(/\r?\n$/u, "");
  if (text !== "") return text;
  throw new UsageError(`${what.zh}是空的`, `${what.en} is empty`);
}

/** A secret. `twice`: a new one, typed again where it is typed. Throws UsageError where there is no way to get it. */
export async function secretOf(io: Io, variable: string, prompt: Text, twice: boolean): Promise<string> {
  const path = io.environment(variable);
  if (path !== "") return secretIn(namedBy(variable), path);
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
