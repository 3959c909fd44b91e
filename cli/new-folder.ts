// The folder that a command puts several files into: a new one, or an empty one, so that nothing is written over.
import { mkdirSync, readdirSync } from "node:fs";
import { ioReason } from "../backend/services/io-reason.ts";
import { isHalfWritten } from "../backend/services/output-file.ts";
import { echo } from "../shared/case/echo.ts";
import { UsageError } from "./io.ts";

/** Null where it is no folder that can be read. */
function entriesOf(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).filter((name) => !isHalfWritten(name));
  } catch {
    return null;
  }
}

/** Whether it made the folder. What is in one already may have been worked on: nothing is written over it. Throws UsageError. */
export function newFolder(folder: string): boolean {
  try {
    // At once: a signal finds it made and known, or not made.
    mkdirSync(folder);
    return true;
  } catch (error) {
    const there = entriesOf(folder);
    if (there?.length === 0) return false;
    if (there !== null) {
      throw new UsageError(
        `--out ${echo(folder)}：文件夹里已有文件，不覆盖；请写一个新的文件夹`,
        `--out ${echo(folder)}: the folder holds files already, which are not written over; name a new folder`,
      );
    }
    const why = ioReason(error);
    throw new UsageError(
      `--out ${echo(folder)}：${why.zh}；应为可以新建的文件夹`,
      `--out ${echo(folder)}: ${why.en}; a folder that can be made is needed`,
    );
  }
}
