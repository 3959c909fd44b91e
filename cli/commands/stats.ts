// `redress stats`: breach rates over the lines that a batch of audits wrote.
import { answerBlock, type LineJob } from "../../backend/services/batch/answer.ts";
import { runBatch } from "../../backend/services/batch/run.ts";
import { parseJsonLine } from "../../backend/services/json-line.ts";
import { StatsTally } from "../../backend/services/stats.ts";
import { readStatsLine } from "../../backend/services/stats-line.ts";
import { openInput } from "../batch.ts";
import type { Run } from "../options.ts";
import { EXIT, UsageError } from "../io.ts";
import { ProblemList } from "../problems.ts";
import { statsText } from "../stats-text.ts";

function tallyJob(tally: StatsTally): LineJob {
  return (line) => {
    const parsed = parseJsonLine(line);
    if (!parsed.ok) return parsed;
    const read = readStatsLine(parsed.value);
    if (read.kind === "bad") return { ok: false, errors: read.errors };
    if (read.kind === "error") tally.addError();
    else tally.add(read.audit);
    return { ok: true, text: "", flagged: false };
  };
}

export const stats: Run = async (args, io) => {
  const [name, ...more] = args.positionals;
  if (name === undefined || more.length > 0) {
    throw new UsageError(
      "stats 应有一个文件，每行一份审查结果，或者 -",
      "stats takes one file with an audit a line, or -",
    );
  }
  const input = await openInput(name, "audits", io);
  if (input === null) return EXIT.usage;
  const tally = new StatsTally();
  const problems = new ProblemList(io);
  const job = tallyJob(tally);
  let bad = 0;
  await runBatch(input.stream, { width: 1, answer: (block) => answerBlock(block, job) }, (answer) => {
    bad += answer.bad;
    for (const { line, error } of answer.problems) problems.add(`${input.name}:${line}`, error);
    problems.addUnseen(answer.problemCount - answer.problems.length);
  });
  problems.close();
  const result = tally.result();
  await io.out(args.has("json") ? `${JSON.stringify(result, null, 2)}\n` : statsText(result, io.lang));
  return bad > 0 ? EXIT.partly : EXIT.done;
};
