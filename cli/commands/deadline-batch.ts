// `redress deadline --batch`: one period a line in, one answer or one error a line out, in the order of the input.
import { answerBlock } from "../../backend/services/batch/answer.ts";
import { periodJob } from "../../backend/services/batch/period-job.ts";
import { runBatch } from "../../backend/services/batch/run.ts";
import type { Calendar } from "../../shared/calendar/workdays.ts";
import { batchExit, countLine, runBatchCommand } from "../batch.ts";
import { EXIT, type Io } from "../io.ts";
import type { Arguments } from "../options.ts";

export async function deadlineBatch(args: Arguments, io: Io, calendar: Calendar): Promise<number> {
  const job = periodJob(calendar);
  const counts = await runBatchCommand(args, io, "periods", (input, emit) =>
    runBatch(input.stream, { width: 1, answer: (block) => answerBlock(block, job) }, emit),
  );
  if (counts === null) return EXIT.usage;
  io.err(countLine(counts, { zh: "已计算", en: "answered" }, io.lang));
  return batchExit(counts, false);
}
