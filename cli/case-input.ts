// The one case that a command takes: its name on the command line, the file read, and what is wrong with it said.
import { readCase, sourceName } from "../backend/services/case-source.ts";
import { OTHER_LIST_PAPERS } from "../shared/audit/other-list.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { type DocumentName, type DraftInput, isOfCase, tooEarly } from "../shared/filings/index.ts";
import { type Io, UsageError } from "./io.ts";
import type { Arguments } from "./options.ts";
import { ProblemList } from "./problems.ts";

/** The file that a command is given, or `-`. Throws UsageError for none, and for more than one. */
export function caseName(args: Arguments, command: string): string {
  const [name, ...more] = args.positionals;
  if (name !== undefined && more.length === 0) return name;
  throw new UsageError(`${command} 应有一个案件文件，或者 -`, `${command} takes one case file, or -`);
}

/** The case of the file; null where it is none, which is said line by line. */
export async function caseOf(name: string, io: Io): Promise<CaseFile | null> {
  const read = await readCase(name, io.stdin);
  if (read.ok) return read.case;
  const problems = new ProblemList(io);
  for (const error of read.errors) problems.add(sourceName(name), error);
  problems.close();
  return null;
}

/** A paper against the court's list is of no use in a case about another. Throws UsageError. */
export function assertOfCase(file: CaseFile, documents: readonly DocumentName[]): void {
  if (documents.some((document) => !isOfCase(document, file)))
    throw new UsageError(OTHER_LIST_PAPERS.zh, OTHER_LIST_PAPERS.en);
}

/** Nor one whose ground is not on record yet. Throws UsageError with the way to it. */
export function assertRipe(input: Pick<DraftInput, "file" | "audit">, documents: readonly DocumentName[]): void {
  for (const document of documents) {
    const why = tooEarly(document, input);
    if (why !== null) throw new UsageError(why.zh, why.en);
  }
}
