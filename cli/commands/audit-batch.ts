// `redress audit --batch`: one case a line in, one audit or one error a line out, in the order of the input.
import type { AuditSettings } from "../../backend/services/audit-service.ts";
import { defaultJobs, MAX_JOBS, runAuditBatch } from "../../backend/services/batch/audit-batch.ts";
import { batchExit, countLine, runBatchCommand } from "../batch.ts";
import { EXIT, type Io, UsageError } from "../io.ts";
import { type Arguments, oneOf, refuseWith, wholeNumber } from "../options.ts";
import { FORMATS } from "../render.ts";

export async function auditBatch(args: Arguments, io: Io, settings: AuditSettings): Promise<number> {
  if (args.positionals.length > 0) {
    throw new UsageError("--batch 不能与其他文件同用", "--batch takes the one file it names and no others");
  }
  if (oneOf(args, "format", FORMATS, "json") !== "json") {
    throw new UsageError("--batch 只写 JSON，每行一个案件", "--batch writes JSON only, one line a case");
  }
  if (args.has("brief")) refuseWith(args, "--brief", ["all"]);
  const jobs = wholeNumber(args, "jobs", 1, MAX_JOBS) ?? defaultJobs();
  const counts = await runBatchCommand(args, io, "cases", (input, emit) =>
    runAuditBatch(input.stream, { ...settings, brief: args.has("brief") }, jobs, input.size, emit),
  );
  if (counts === null) return EXIT.usage;
  io.err(countLine(counts, { zh: "已审查", en: "audited" }, io.lang));
  return batchExit(counts, args.has("strict"));
}
