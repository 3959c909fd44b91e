// What every batch command shares: its input as a stream, its output whole or not at all, the bar and the count.
import { createReadStream } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { sourceName, STDIN_ARGUMENT, unreadable } from "../backend/services/case-source.ts";
import { ioReason, isFull } from "../backend/services/io-reason.ts";
import type { BlockAnswer } from "../backend/services/batch/answer.ts";
import { misplaced, type Wanted } from "../backend/services/misplaced.ts";
import { openOutput, type OutputFile } from "../backend/services/output-file.ts";
import { oneLine } from "../shared/case/echo.ts";
import { WHOLE_FILE } from "../shared/case/path.ts";
import { type CaseError, errorLine } from "../shared/case/problems.ts";
import type { Text } from "../shared/text.ts";
import { EXIT, type Io, type Lang, notWritten, UsageError } from "./io.ts";
import { type Arguments, checkOutputName } from "./options.ts";
import { ProblemList } from "./problems.ts";
import { progressBar } from "./progress.ts";

/** The input of a batch. */
export interface BatchInput {
  readonly name: string;
  /** Bytes to come; null where that is not known. */
  readonly size: number | null;
  readonly stream: AsyncIterable<Uint8Array>;
}

/** Counts over the whole batch. */
export interface BatchCounts {
  readonly lines: number;
  readonly bad: number;
  readonly blank: number;
  readonly flagged: number;
}

/** Works through the input and hands on the answers in order. */
export type Work = (input: BatchInput, emit: (answer: BlockAnswer) => Promise<void>) => Promise<void>;

const CHUNK = 256 * 1024;

/** The same bytes once more, after the first of them were looked at. */
async function* again(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * Opens the file of a batch; null where it cannot be read, or its beginning shows that it is something else, after saying so.
 */
export async function openInput(argument: string, wanted: Wanted, io: Io): Promise<BatchInput | null> {
  const input = await streamOf(argument, io);
  if (input === null) return null;
  const refuse = (error: CaseError): null => {
    io.err(errorLine(input.name, error, io.lang));
    return null;
  };
  const chunks = input.stream[Symbol.asyncIterator]();
  const first = await chunks.next().catch((error: unknown) => ({ error }));
  if ("error" in first) return refuse(unreadable(first.error));
  if (first.done === true) return { ...input, stream: nothing() };
  const other = misplaced(first.value, wanted);
  if (other === null) return { ...input, stream: again(first.value, chunks) };
  await chunks.return?.();
  return refuse({ path: WHOLE_FILE, ...other });
}

async function streamOf(argument: string, io: Io): Promise<BatchInput | null> {
  const name = sourceName(argument);
  if (argument === STDIN_ARGUMENT) return { name, size: null, stream: io.stdin };
  try {
    const handle = await open(argument);
    const about = await handle.stat();
    if (about.isDirectory()) {
      await handle.close();
      throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    }
    const stream = createReadStream(argument, { fd: handle, highWaterMark: CHUNK });
    return { name, size: about.isFile() ? about.size : null, stream };
  } catch (error) {
    io.err(errorLine(name, unreadable(error), io.lang));
    return null;
  }
}

/** The file of `--out`, and what ends the watch over the process's end. */
interface Guarded {
  readonly file: OutputFile;
  readonly unguard: () => void;
}

async function outputOf(args: Arguments, source: string): Promise<Guarded | null> {
  const path = args.value("out");
  if (path === null) return null;
  const shown = oneLine(path);
  const [there, from] = await Promise.all([realpath(path).catch(() => null), realpath(source).catch(() => null)]);
  if (there !== null && there === from) {
    throw new UsageError(
      `--out：${shown} 正是输入文件；请写另一个文件`,
      `--out: ${shown} is the input; name another file`,
    );
  }
  const about = await stat(path).catch(() => null);
  if (about !== null && !about.isFile()) {
    throw new UsageError(`--out：${shown} 不是普通文件`, `--out: ${shown} is no ordinary file; name a file`);
  }
  let unguard = (): void => {};
  try {
    const file = await openOutput(resolve(path), (remove) => {
      unguard = guard(remove);
    });
    return { file, unguard };
  } catch (error) {
    unguard();
    throw outRefused(path, error);
  }
}

function outRefused(path: string, error: unknown): UsageError {
  const shown = oneLine(path);
  const why = ioReason(error);
  return notWritten(error, {
    zh: `--out：${shown} 无法写入：${why.zh}`,
    en: `--out: ${shown} cannot be written: ${why.en}`,
  });
}

/** Leaves no temporary file behind, however the process ends. */
function guard(remove: () => void): () => void {
  const onExit = remove;
  const onSignal = (signal: NodeJS.Signals): void => process.exit(signal === "SIGINT" ? 130 : 143);
  process.on("exit", onExit);
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return () => {
    process.off("exit", onExit);
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  };
}

/**
 * Runs a batch: answers go to `--out` or standard output in the order of the lines, problems to standard error.
 * Gives the counts, or null where the input could not be read or the output not be written, after saying so.
 */
export async function runBatchCommand(
  args: Arguments,
  io: Io,
  wanted: Wanted,
  work: Work,
): Promise<BatchCounts | null> {
  const argument = args.value("batch") ?? "";
  checkOutputName(args, "out", "lines");
  const output = await outputOf(args, argument);
  let kept = false;
  try {
    const input = await openInput(argument, wanted, io);
    if (input === null) return null;
    const problems = new ProblemList(io);
    const bar = progressBar(io, input.size);
    let [lines, bad, blank, flagged] = [0, 0, 0, 0];
    const counted: BatchInput = { ...input, stream: bar.watch(input.stream) };
    try {
      await work(counted, async (answer) => {
        lines += answer.lines;
        bad += answer.bad;
        blank += answer.blank;
        flagged += answer.flagged;
        for (const { line, error } of answer.problems) problems.add(`${input.name}:${line}`, error);
        problems.addUnseen(answer.problemCount - answer.problems.length);
        bar.show(lines);
        await (output === null ? io.out(answer.output) : output.file.write(answer.output));
      });
      if (output !== null) await output.file.commit();
      kept = true;
    } catch (error) {
      bar.clear();
      if (!(error instanceof Error && "code" in error)) throw error;
      if (isFull(error)) throw outRefused(args.value("out") ?? "", error);
      const why = ioReason(error)[io.lang];
      io.err(`${oneLine(input.name)}: ${WHOLE_FILE}: ${why}`);
      return null;
    }
    bar.clear();
    problems.close();
    return { lines, bad, blank, flagged };
  } finally {
    if (!kept) await output?.file.abort();
    output?.unguard();
  }
}

/** The count at the end of a batch; `done` is what became of the good lines. */
export function countLine({ lines, bad, blank }: BatchCounts, done: Text, lang: Lang): string {
  const good = lines - bad - blank;
  if (lang === "zh") return `${lines} 行：${done.zh} ${good}，不合格 ${bad}${blank === 0 ? "" : `，空行 ${blank}`}`;
  return `${lines} lines: ${good} ${done.en}, ${bad} bad${blank === 0 ? "" : `, ${blank} blank`}`;
}

/** The exit code of a batch. */
export function batchExit({ bad, flagged }: BatchCounts, strict: boolean): number {
  return bad > 0 || (strict && flagged > 0) ? EXIT.partly : EXIT.done;
}
