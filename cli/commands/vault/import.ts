// `redress vault import`: case files and lines of case files, one transaction a thousand; what is bad is refused by line.
import { readFile } from "node:fs/promises";
import { casesIn, isOneCase, type ReadCase, type Upload } from "../../../backend/app/caseload/case-lines.ts";
import { CaseBatch, type Imported } from "../../../backend/app/caseload/case-batch.ts";
import { readAll, sourceName, STDIN_ARGUMENT, unreadable } from "../../../backend/services/case-source.ts";
import type { Run } from "../../options.ts";
import { EXIT, type Io, UsageError } from "../../io.ts";
import { barText } from "../../progress.ts";
import { ProblemList } from "../../problems.ts";
import { counted, withVault } from "./opening.ts";

type Bad = Extract<ReadCase, { readonly ok: false }>;

/** Reads every file, and checks those that are one case before anything is stored; null where one is bad. */
async function readFiles(names: readonly string[], io: Io): Promise<readonly Upload[] | null> {
  const problems = new ProblemList(io);
  const files: Upload[] = [];
  for (const name of names) {
    try {
      const bytes = name === STDIN_ARGUMENT ? await readAll(io.stdin) : await readFile(name);
      const file = { name: sourceName(name), bytes };
      files.push(file);
      if (isOneCase(file)) for (const { read } of casesIn(file)) if (!read.ok) addAll(problems, read);
    } catch (error) {
      problems.add(sourceName(name), unreadable(error));
    }
  }
  const isBad = problems.count > 0;
  problems.close();
  return isBad ? null : files;
}

function addAll(problems: ProblemList, { file, line, errors }: Bad): void {
  for (const error of errors) problems.add(line === null ? file : `${file}:${line}`, error);
}

/** Where an import fails on its way, such as on a full disk: what is saved all the same. */
function tellStored({ imported, replaced }: Imported, io: Io): void {
  const stored = imported + replaced;
  if (stored === 0) return;
  io.err(
    io.lang === "zh"
      ? `此前已保存 ${stored} 件；排除下述问题后，重新运行即可继续`
      : `${counted(stored, "case")} saved before it failed; run it again to go on once this is put right:`,
  );
}

export const importVault: Run = async (args, io) => {
  const [, folder, ...names] = args.positionals;
  if (folder === undefined || names.length === 0) {
    throw new UsageError(
      "应为：redress vault import FOLDER FILE… [--replace]",
      "it is written: redress vault import FOLDER FILE… [--replace]",
    );
  }
  const files = await readFiles(names, io);
  if (files === null) return EXIT.usage;
  return withVault(folder, args, io, async (vault) => {
    const result: Imported = { imported: 0, replaced: 0, skipped: 0, entries: [] };
    const batch = new CaseBatch(vault, result, args.has("replace"));
    const problems = new ProblemList(io);
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    let before = 0;
    let lines = 0;
    let bad = 0;
    try {
      for (const file of files) {
        for (const { read, at } of casesIn(file)) {
          lines += 1;
          if (read.ok) batch.add(read.case);
          else {
            bad += 1;
            addAll(problems, read);
          }
          if (lines % 200 === 0) io.draw(barText(lines, (before + at) / total, io.lang));
        }
        before += file.bytes.length;
      }
      batch.save();
    } catch (error) {
      tellStored(result, io);
      throw error;
    } finally {
      io.draw("");
      problems.close();
    }
    const { imported, replaced, skipped } = result;
    await io.out(
      io.lang === "zh"
        ? `新增 ${imported}，替换 ${replaced}，已有而跳过 ${skipped}，不合格 ${bad}\n`
        : `${imported} imported, ${replaced} replaced, ${skipped} skipped because they are there, ${bad} bad\n`,
    );
    return bad === 0 ? EXIT.done : EXIT.partly;
  });
};
