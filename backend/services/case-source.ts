// Reads case files by name, from the disk or from standard input, and says in words why one cannot be read.
import { readFile } from "node:fs/promises";
import { WHOLE_FILE } from "../../shared/case/path.ts";
import type { CaseError } from "../../shared/case/problems.ts";
import { parseCaseBytes, type ParseResult } from "../../shared/case/validate.ts";
import { ioReason } from "./io-reason.ts";
import { misplaced } from "./misplaced.ts";

/** The name of standard input as an argument, and as a place in messages. */
export const STDIN_ARGUMENT = "-";
const STDIN_NAME = "<stdin>";

/** How a source is called in messages. */
export function sourceName(argument: string): string {
  return argument === STDIN_ARGUMENT ? STDIN_NAME : argument;
}

/** The problem of a file that cannot be read, in the form of the case format's problems. */
export function unreadable(error: unknown): CaseError {
  return {
    path: WHOLE_FILE,
    problem: ioReason(error),
    allowed: {
      zh: "应为可读的文件，或者用 - 表示标准输入",
      en: "a readable file, or - for standard input, is allowed",
    },
  };
}

/** All the bytes of a stream. */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Reads and checks one case file; a file that cannot be read is a problem like any other. Never throws. */
export async function readCase(argument: string, stdin: AsyncIterable<Uint8Array>): Promise<ParseResult> {
  let bytes: Uint8Array;
  try {
    bytes = argument === STDIN_ARGUMENT ? await readAll(stdin) : await readFile(argument);
  } catch (error) {
    return { ok: false, errors: [unreadable(error)] };
  }
  const parsed = parseCaseBytes(bytes);
  const other = parsed.ok ? null : misplaced(bytes, "case");
  return other === null ? parsed : { ok: false, errors: [{ path: WHOLE_FILE, ...other }] };
}
