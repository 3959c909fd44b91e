// Takes uploaded files apart into case files: a file is one case, or holds one case a line.
import { WHOLE_FILE } from "../../../shared/case/path.ts";
import type { CaseError } from "../../../shared/case/problems.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { idProblems } from "../../../db/index.ts";
import { parseCaseBytes, type ParseResult } from "../../../shared/case/validate.ts";

/** An uploaded file. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One case of an upload, or what is wrong with it; `line` is null where the file is one case. */
export type ReadCase =
  | { readonly ok: true; readonly case: CaseFile }
  | { readonly ok: false; readonly file: string; readonly line: number | null; readonly errors: readonly CaseError[] };

const NEWLINE = 0x0a;
const LINES = /\.(?:ndjson|jsonl)$/i;

/** The bytes of each line, without its end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Whether the first line is a whole JSON value and something follows it: then each line is one. */
function hasLines(bytes: Uint8Array): boolean {
  const newline = bytes.indexOf(NEWLINE);
  if (newline < 0 || isBlank(bytes.subarray(newline))) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(0, newline)));
    return true;
  } catch {
    return false;
  }
}

function readOne(file: string, line: number | null, parsed: ParseResult): ReadCase {
  const errors = parsed.ok ? idProblems(parsed.case) : parsed.errors;
  return parsed.ok && errors.length === 0 ? parsed : { ok: false, file, line, errors };
}

function nothingIn(name: string): ReadCase {
  const problem = { zh: "文件是空的", en: "the file is empty" };
  const allowed = { zh: "应有案件文件，每个文件或者每行一个", en: "case files, one a file or one a line, are allowed" };
  return { ok: false, file: name, line: null, errors: [{ path: WHOLE_FILE, problem, allowed }] };
}

/** Whether the file is one case, not one a line. */
export const isOneCase = ({ name, bytes }: Upload): boolean => !LINES.test(name) && !hasLines(bytes);

/** The cases of a file, each with how many bytes of it have been read. */
export function* casesIn({ name, bytes }: Upload): Generator<{ readonly read: ReadCase; readonly at: number }> {
  if (isBlank(bytes)) {
    yield { read: nothingIn(name), at: bytes.length };
    return;
  }
  if (isOneCase({ name, bytes })) {
    yield { read: readOne(name, null, parseCaseBytes(bytes)), at: bytes.length };
    return;
  }
  let line = 0;
  let at = 0;
  for (const text of linesOf(bytes)) {
    line += 1;
    at += text.length + 1;
    if (!isBlank(text)) yield { read: readOne(name, line, parseCaseBytes(text)), at: Math.min(at, bytes.length) };
  }
}
