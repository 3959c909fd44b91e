// What `draft --batch` and `vault draft` share: a paper for each of many cases in a new folder, and one report beside them.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folderOfCase, lineOf, REPORT_NAMES } from "../backend/services/documents/many/place.ts";
import { type CaseOfMany, gapsOf, isDrawn, manyCsv, manyHtml } from "../backend/services/documents/many/report.ts";
import { ioReason } from "../backend/services/io-reason.ts";
import { NEXT_PAPER, type WantedPaper, type Which } from "../backend/services/documents/many/which.ts";
import { type Day, formatDay } from "../shared/calendar/civil.ts";
import { echo } from "../shared/case/echo.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { DOCUMENT_NAMES, type Draft } from "../shared/filings/index.ts";
import type { Text } from "../shared/text.ts";
import { type Io, notWritten, UsageError } from "./io.ts";
import { newFolder } from "./new-folder.ts";
import { type Arguments, oneOf } from "./options.ts";
import { takingBack, writeWhole } from "./whole-files.ts";

/** The paper that `--document` names; without it the one that the next act of each case needs. Throws UsageError. */
export const wantedPaper = (args: Arguments): WantedPaper =>
  oneOf(args, "document", [NEXT_PAPER, ...DOCUMENT_NAMES], NEXT_PAPER);

/** The new folder that it all goes into. Throws UsageError. */
export function outFolder(args: Arguments): string {
  const out = args.value("out");
  if (out === null) throw new UsageError("缺少 --out FOLDER", "--out FOLDER is missing");
  if (out === "-") throw new UsageError("--out 应为文件夹，不能是 -", "--out takes a folder; - is not allowed");
  return out;
}

/** A case with the paper that it gets, or why it gets none. */
export interface OneOfMany {
  readonly which: Which;
  readonly paper: { readonly draft: Draft; readonly bytes: Uint8Array } | null;
}

const DRAWING: Text = { zh: "正在起草", en: "drawing up" };

interface Many {
  readonly folder: string;
  readonly asOf: Day;
  readonly cases: Iterable<CaseFile>;
  readonly total: number;
  readonly draw: (file: CaseFile) => OneOfMany;
}

/** Writes all of it or, where it fails or is stopped on the way, nothing. Throws UsageError. */
export function writeMany({ folder, asOf, cases, total, draw }: Many, io: Io): Promise<readonly CaseOfMany[]> {
  return takingBack(async (takeBack) => {
    const isMade = newFolder(folder);
    const lines: CaseOfMany[] = [];
    const made: string[] = [];
    const remove = (): void => {
      for (const path of isMade ? [folder] : made) rmSync(path, { recursive: true, force: true });
    };
    takeBack(remove);
    try {
      for (const file of cases) {
        const at = lines.length;
        const { which, paper } = draw(file);
        const line = lineOf(file, at, which, paper?.draft ?? null);
        lines.push(line);
        io.draw(`${DRAWING[io.lang]} ${lines.length} / ${total}`);
        if (paper === null || line.file === null) continue;
        const own = join(folder, folderOfCase(file, at));
        made.push(own);
        makeFolder(own);
        await writeWhole([{ path: join(folder, ...line.file.split("/")), bytes: paper.bytes }], takeBack);
      }
      const report = (name: string): string => {
        made.push(join(folder, name));
        return join(folder, name);
      };
      await writeWhole(
        [
          { path: report(REPORT_NAMES.html), bytes: Buffer.from(manyHtml(lines, formatDay(asOf), io.lang)) },
          { path: report(REPORT_NAMES.csv), bytes: Buffer.from(manyCsv(lines, io.lang)) },
        ],
        takeBack,
      );
      return lines;
    } catch (error) {
      remove();
      throw error;
    } finally {
      io.draw("");
    }
  });
}

/** Throws UsageError. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const why = ioReason(error);
    throw notWritten(error, { zh: `${echo(path)}：${why.zh}`, en: `${echo(path)}: ${why.en}` });
  }
}

/** What came of it, in one line. */
export function manyDone(lines: readonly CaseOfMany[], folder: string, { lang }: Io): string {
  const drawn = lines.filter(isDrawn).length;
  const gaps = gapsOf(lines);
  if (lang === "zh") {
    return `${folder}：${lines.length} 件案件，起草 ${drawn} 份，未起草 ${lines.length - drawn} 件，待填 ${gaps} 处；详见${REPORT_NAMES.html}`;
  }
  return `${folder}: ${lines.length} ${lines.length === 1 ? "case" : "cases"}, ${drawn} drawn up, ${lines.length - drawn} not, ${gaps} ${gaps === 1 ? "gap" : "gaps"} to fill in; see ${REPORT_NAMES.html}`;
}
