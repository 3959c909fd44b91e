// The one case that a command takes: its name on the command line, the file read, and what is wrong with it said.
import { readCase, sourceName } from "../backend/services/case-source.ts";
import { OTHER_LIST_PAPERS } from "../shared/audit/other-list.ts";
import { isCourtList } from "../shared/case/matter.ts";
import type { CaseFile } from "../shared/case/types.ts";
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

/** Papers and checklists are of the court's list. Throws UsageError for a case about another. */
export function assertCourtList({ matter }: CaseFile): void {
  if (!isCourtList(matter)) throw new UsageError(OTHER_LIST_PAPERS.zh, OTHER_LIST_PAPERS.en);
}
