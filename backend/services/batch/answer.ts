// Answers a block of lines: one line in is one line out, a bad line as a `redress.error/1` line in its place.
import type { CaseError } from "../../../shared/case/problems.ts";
import type { Block } from "./blocks.ts";
import { MAX_LINE } from "./blocks.ts";

/** What one line came to: its answer as text without line breaks, or its problems (at least one). */
export type LineAnswer =
  | { readonly ok: true; readonly text: string; /** Counts towards `flagged`. */ readonly flagged: boolean }
  | { readonly ok: false; readonly errors: readonly CaseError[] };

/** Answers one line, given without its line break. May throw: that is a fault of the program, told as such. */
export type LineJob = (line: Uint8Array) => LineAnswer;

/** A problem and the line it was found on. */
export interface LineProblem {
  readonly line: number;
  readonly error: CaseError;
}

/** What a block came to. Plain data: it travels between threads. */
export interface BlockAnswer {
  readonly output: Uint8Array;
  readonly lines: number;
  readonly bad: number;
  readonly flagged: number;
  /** The first problems, at most `MAX_PROBLEMS`. */
  readonly problems: readonly LineProblem[];
  readonly problemCount: number;
}

/** The most problems that are written out one by one; the others are counted. */
export const MAX_PROBLEMS = 50;

const NEWLINE = 0x0a;

const WHOLE_LINE = {
  path: "(file)",
  allowed: { zh: "每行应为一个 JSON 对象", en: "one JSON object a line is allowed" },
};

const TOO_LONG: CaseError = {
  ...WHOLE_LINE,
  problem: { zh: `此行超过 ${MAX_LINE} 字节`, en: `the line is longer than ${MAX_LINE} bytes` },
};

function fault(error: unknown): CaseError {
  const what = error instanceof Error ? error.message.split("\n")[0] : "";
  return {
    path: "(file)",
    problem: { zh: `程序出错，未能处理此行：${what}`, en: `the program failed on this line: ${what}` },
    allowed: { zh: "这是程序的缺陷，请报告", en: "this is a fault of the program; please report it" },
  };
}

/** The line of JSON that stands in the place of a bad line. English, so that it is the same everywhere. */
export function errorJson(line: number, errors: readonly CaseError[]): string {
  const shown = errors.slice(0, MAX_PROBLEMS).map(({ path, problem, allowed }) => ({
    path,
    problem: `${problem.en}; ${allowed.en}`,
  }));
  const more = errors.length - shown.length;
  if (more > 0) shown.push({ path: "(file)", problem: `${more} more problems` });
  return JSON.stringify({ format: "redress.error/1", line, errors: shown });
}

function answerLine(job: LineJob, line: Uint8Array): LineAnswer {
  try {
    return job(line);
  } catch (error) {
    return { ok: false, errors: [fault(error)] };
  }
}

/** Answers every line of a block. Never throws. */
export function answerBlock(block: Block, job: LineJob): BlockAnswer {
  const { bytes, firstLine } = block;
  const out: string[] = [];
  const problems: LineProblem[] = [];
  let problemCount = 0;
  let bad = 0;
  let flagged = 0;
  let start = 0;
  for (let n = 0; n < block.lines; n++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const answer: LineAnswer = block.tooLong
      ? { ok: false, errors: [TOO_LONG] }
      : answerLine(job, bytes.subarray(start, end));
    start = end + 1;
    if (answer.ok) {
      out.push(answer.text);
      if (answer.flagged) flagged += 1;
      continue;
    }
    const line = firstLine + n;
    bad += 1;
    problemCount += answer.errors.length;
    for (const error of answer.errors) if (problems.length < MAX_PROBLEMS) problems.push({ line, error });
    out.push(errorJson(line, answer.errors));
  }
  out.push("");
  return { output: new TextEncoder().encode(out.join("\n")), lines: block.lines, bad, flagged, problems, problemCount };
}
