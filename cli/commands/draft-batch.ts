// `redress draft --batch`: a paper for each of many case files, one a line.
import { readFile } from "node:fs/promises";
import { casesIn, type ReadCase } from "../../backend/app/caseload/case-lines.ts";
import { reasonedAuditOf } from "../../backend/services/audit-service.ts";
import { readAll, sourceName, STDIN_ARGUMENT, unreadable } from "../../backend/services/case-source.ts";
import { whichPaper } from "../../backend/services/documents/many/which.ts";
import { draftDocument } from "../../backend/services/documents/render.ts";
import { misplaced } from "../../backend/services/misplaced.ts";
import { WHOLE_FILE } from "../../shared/case/path.ts";
import { errorLine } from "../../shared/case/problems.ts";
import { draftOf } from "../../shared/filings/index.ts";
import { asOfDay } from "../as-of.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { manyDone, outFolder, wantedPaper, writeMany } from "../many.ts";
import { type Run, refuseWith } from "../options.ts";
import { ProblemList } from "../problems.ts";

export const drawBatch: Run = async (args, io) => {
  if (args.positionals.length > 0) {
    throw new UsageError("--batch 不能与其他文件同用", "--batch takes the one file it names and no others");
  }
  refuseWith(args, "--batch", ["all", "trace", "template", "finding", "also", "in", "choices"]);
  const folder = outFolder(args);
  const wanted = wantedPaper(args);
  const asOf = asOfDay(args, io);
  const read = await casesOf(args.value("batch") ?? "", io);
  if (read === null) return EXIT.usage;
  const good = read.flatMap((one) => (one.ok ? [one.case] : []));
  const lines = await writeMany(
    {
      folder,
      asOf,
      cases: good,
      total: good.length,
      draw(file) {
        const { audit, reasons } = reasonedAuditOf({ asOf, all: false, rules: null, notices: [] }, file);
        const which = whichPaper(file, audit, wanted);
        if ("why" in which) return { which, paper: null };
        const draft = draftOf(which.document, { file, audit, reasons });
        return { which, paper: { draft, bytes: draftDocument(draft, file) } };
      },
    },
    io,
  );
  const problems = new ProblemList(io);
  for (const one of read) {
    if (one.ok) continue;
    for (const error of one.errors) problems.add(one.line === null ? one.file : `${one.file}:${one.line}`, error);
  }
  problems.close();
  io.err(manyDone(lines, folder, io));
  return good.length === read.length ? EXIT.done : EXIT.partly;
};

/** The cases of the file, with the lines that hold none; null where it cannot be read or is something else, which is said. */
async function casesOf(argument: string, io: Io): Promise<readonly ReadCase[] | null> {
  const name = sourceName(argument);
  let bytes: Uint8Array;
  try {
    bytes = argument === STDIN_ARGUMENT ? await readAll(io.stdin) : await readFile(argument);
  } catch (error) {
    io.err(errorLine(name, unreadable(error), io.lang));
    return null;
  }
  const other = misplaced(bytes, "cases");
  if (other === null) return [...casesIn({ name, bytes })].map(({ read }) => read);
  io.err(errorLine(name, { path: WHOLE_FILE, ...other }, io.lang));
  return null;
}
