// `redress vault export`: the cases as lines, faithful in content but for personal particulars unless they are asked for, or
// the history that a stranger can check.
import { openOutput } from "../../../backend/services/output-file.ts";
import { ioReason } from "../../../backend/services/io-reason.ts";
import type { VaultReader } from "../../../db/index.ts";
import { exported } from "../../../shared/case/particulars.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { echo } from "../../../shared/case/echo.ts";
import { type Run, type Arguments, checkOutputName } from "../../options.ts";
import { EXIT, type Io, notWritten, UsageError } from "../../io.ts";
import { takingBack } from "../../whole-files.ts";
import { chosenCases } from "./chosen.ts";
import { counted, withVault } from "./opening.ts";

function* linesOf(vault: VaultReader, args: Arguments, ids: readonly string[]): Generator<string> {
  if (args.has("history")) {
    yield* vault.exportHistory();
    return;
  }
  const line = (file: CaseFile): string => JSON.stringify(exported(file, args.has("particulars")));
  for (const file of chosenCases(vault, ids)) yield line(file);
}

async function toFile(path: string, lines: Iterable<string>): Promise<number> {
  try {
    return await takingBack(async (takeBack) => {
      const file = await openOutput(path, takeBack);
      let count = 0;
      try {
        for (const line of lines) {
          await file.write(Buffer.from(`${line}\n`, "utf8"));
          count += 1;
        }
        await file.commit();
      } catch (error) {
        await file.abort();
        throw error;
      }
      return count;
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]/.test(error.code))) {
      throw error;
    }
    const why = ioReason(error);
    throw notWritten(error, { zh: `${echo(path)}：${why.zh}`, en: `${echo(path)}: ${why.en}` });
  }
}

async function toOutput(io: Io, lines: Iterable<string>): Promise<number> {
  let count = 0;
  for (const line of lines) {
    await io.out(`${line}\n`);
    count += 1;
  }
  return count;
}

export const exportVault: Run = async (args, io) => {
  const [, folder, ...ids] = args.positionals;
  if (folder === undefined) {
    throw new UsageError(
      "应为：redress vault export FOLDER [ID…] [--out FILE] [--particulars] [--history]",
      "it is written: redress vault export FOLDER [ID…] [--out FILE] [--particulars] [--history]",
    );
  }
  if (args.has("history") && ids.length > 0) {
    throw new UsageError(
      "--history 导出全部历史，不能指定案件",
      "--history exports all of the history; no case can be named with it",
    );
  }
  if (args.has("history") && !args.has("particulars")) {
    throw new UsageError(
      "历史含有个人信息，去掉就无法核验：要导出，请加 --particulars",
      "the history holds personal particulars and could not be checked without them: to export it, add --particulars",
    );
  }
  checkOutputName(args, "out", "lines");
  return withVault(folder, args, io, async (vault) => {
    const lines = linesOf(vault, args, ids);
    const out = args.value("out");
    const count = await (out === null ? toOutput(io, lines) : toFile(out, lines));
    io.err(io.lang === "zh" ? `已导出 ${count} 行` : `${counted(count, "line")} exported`);
    return EXIT.done;
  });
};
