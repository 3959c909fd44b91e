// Answers a block of lines: one line in is one line out, a bad line as a `redress.error/1` line in its place.
import type { CaseError } from "../../../shared/case/problems.ts";
import { WHOLE_FILE } from "../../../shared/case/path.ts";
import type { Block } from "./blocks.ts";
import { MAX_LINE } from "./blocks.ts";

/** What one line came to: its answer as text without line breaks, or its problems (at least one). */
export type LineAnswer =
  | { readonly ok: true; readonly text: string; /** Counts towards `flagged`. */ readonly flagged: boolean }
  | { readonly ok: false; readonly errors: readonly CaseError[] };

/** Answers one line, given without its line break. May throw: that is a fault of the program, told as such. */
export type LineJob = (line: Uint8Array) => LineAnswer;

/** Answers several lines, which together take less time; each gets the answer that it would get alone. */
export interface LinesJob {
  readonly together: (lines: readonly Uint8Array[]) => readonly LineAnswer[];
}

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
  /** Lines with nothing in them: they are skipped, and have no answer. */
  readonly blank: number;
  readonly flagged: number;
  /** The first problems, at most `MAX_PROBLEMS`. */
  readonly problems: readonly LineProblem[];
  readonly problemCount: number;
}

/** The most problems that are written out one by one; the others are counted. */
export const MAX_PROBLEMS = 50;

const NEWLINE = 0x0a;

const WHOLE_LINE = {
  path: WHOLE_FILE,
  allowed: { zh: "每行应为一个 JSON 对象", en: "one JSON object a line is allowed" },
};

const TOO_LONG: LineAnswer = {
  ok: false,
  errors: [
    {
      ...WHOLE_LINE,
      problem: { zh: `此行超过 ${MAX_LINE} 字节`, en: `the line is longer than ${MAX_LINE} bytes` },
    },
  ],
};

function fault(error: unknown): CaseError {
  const what = error instanceof Error ? error.message.split("\n")[0] : "";
  return {
    path: WHOLE_FILE,
    problem: { zh: `程序出错，未能处理此行：${what}`, en: `the program failed on this line: ${what}` },
    allowed: { zh: "这是程序的缺陷，请报告", en: "this is a fault of the program; please report it" },
  };
}

/** The line of JSON that stands in the place of a bad line. English, so that it is the same everywhere. */
export function errorJson(line: number, errors: readonly CaseError[]): string {
  const shown = errors.slice(0, MAX_PROBLEMS).map(({ path, pointer = "", id = null, problem, allowed }) => ({
    path,
    pointer,
    id,
    problem: `${problem.en}; ${allowed.en}`,
  }));
  const more = errors.length - shown.length;
  if (more > 0) shown.push({ path: WHOLE_FILE, pointer: "", id: null, problem: `${more} more problems` });
  return JSON.stringify({ format: "redress.error/1", line, errors: shown });
}

/** Spaces, tabs and the carriage return of a line break, and a BOM before them. */
function isBlank(line: Uint8Array): boolean {
  const start = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  for (let at = start; at < line.length; at++) {
    const byte = line[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}

function answerLine(job: LineJob, line: Uint8Array): LineAnswer {
  try {
    return job(line);
  } catch (error) {
    return { ok: false, errors: [fault(error)] };
  }
}

/** So many lines are answered together: more saves little time, and all are held in memory. */
const TOGETHER = 8;

function answerLines(job: LineJob | LinesJob, lines: readonly Uint8Array[]): readonly LineAnswer[] {
  if (typeof job === "function") return lines.map((line) => answerLine(job, line));
  const answers: LineAnswer[] = [];
  for (let at = 0; at < lines.length; at += TOGETHER) {
    answers.push(...answerTogether(job, lines.slice(at, at + TOGETHER)));
  }
  return answers;
}

/** Where the program fails on one of the lines, each is answered alone: the others have their answers. */
function answerTogether({ together }: LinesJob, lines: readonly Uint8Array[]): readonly LineAnswer[] {
  try {
    return together(lines);
  } catch {
    const alone: LineJob = (line) => {
      const [answer] = together([line]);
      if (answer === undefined) throw new Error("a line has no answer");
      return answer;
    };
    return lines.map((line) => answerLine(alone, line));
  }
}

/** The lines of a block that hold something, each with its number. */
function linesOf({ bytes, firstLine, lines }: Block): readonly (readonly [number, Uint8Array])[] {
  const found: (readonly [number, Uint8Array])[] = [];
  let start = 0;
  for (let n = 0; n < lines; n++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    start = end + 1;
    if (!isBlank(line)) found.push([firstLine + n, line]);
  }
  return found;
}

/** Answers every line of a block. Never throws. */
export function answerBlock(block: Block, job: LineJob | LinesJob): BlockAnswer {
  const lines = block.tooLong ? [] : linesOf(block);
  const numbers = block.tooLong ? [block.firstLine] : lines.map(([number]) => number);
  const answers = block.tooLong
    ? [TOO_LONG]
    : answerLines(
        job,
        lines.map(([, line]) => line),
      );
  const out: string[] = [];
  const problems: LineProblem[] = [];
  let problemCount = 0;
  let [bad, flagged] = [0, 0];
  answers.forEach((answer, at) => {
    if (answer.ok) {
      out.push(answer.text);
      if (answer.flagged) flagged += 1;
      return;
    }
    const number = numbers[at] ?? block.firstLine;
    bad += 1;
    problemCount += answer.errors.length;
    for (const error of answer.errors) if (problems.length < MAX_PROBLEMS) problems.push({ line: number, error });
    out.push(errorJson(number, answer.errors));
  });
  out.push("");
  const output = new TextEncoder().encode(out.join("\n"));
  const blank = block.lines - numbers.length;
  return { output, lines: block.lines, bad, blank, flagged, problems, problemCount };
}
