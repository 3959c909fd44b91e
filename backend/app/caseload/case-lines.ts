// Takes uploaded files apart into case files: a file is one case, or holds one case a line.
import { MAX_LINE } from "../../services/batch/blocks.ts";
import { WHOLE_FILE } from "../../../shared/case/path.ts";
import type { CaseError } from "../../../shared/case/problems.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { idProblems } from "../../../db/index.ts";
import { parseCaseBytes } from "../../../shared/case/validate.ts";

/** An uploaded file. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One case of an upload, or what is wrong with it; `line` is null where the file is one case. */
export type ReadCase =
  | { readonly ok: true; readonly case: CaseFile }
  | {
      readonly ok: false;
      readonly file: string;
      readonly line: number | null;
      readonly errors: readonly CaseError[];
      /** As it stands in the file, for whoever tells the person which case it is. */
      readonly bytes: Uint8Array;
    };

const NEWLINE = 0x0a;
/** The same for a file that is one case. */
const MOST_MEGABYTES = MAX_LINE / 2 ** 20;
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
  if (newline > MAX_LINE) return true;
  if (newline < 0 || isBlank(bytes.subarray(newline))) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(0, newline)));
    return true;
  } catch {
    return false;
  }
}

function readOne(file: string, line: number | null, bytes: Uint8Array): ReadCase {
  // Not read at all, so not told by its words either.
  if (bytes.length > MAX_LINE) return { ok: false, file, line, errors: [TOO_LONG], bytes: new Uint8Array() };
  const parsed = parseCaseBytes(bytes);
  const errors = parsed.ok ? idProblems(parsed.case) : parsed.errors;
  return parsed.ok && errors.length === 0 ? parsed : { ok: false, file, line, errors, bytes };
}

const TOO_LONG: CaseError = {
  path: WHOLE_FILE,
  problem: { zh: `一件案件超过 ${MOST_MEGABYTES} MB`, en: `one case is over ${MOST_MEGABYTES} MB` },
  allowed: {
    zh: `每件案件不超过 ${MOST_MEGABYTES} MB；材料请作为证据添加，不写入案件文件`,
    en: `${MOST_MEGABYTES} MB a case are allowed; add papers as evidence, not inside the case file`,
  },
};

function nothingIn(name: string): ReadCase {
  const problem = { zh: "文件是空的", en: "the file is empty" };
  const allowed = { zh: "应有案件文件，每个文件或者每行一个", en: "case files, one a file or one a line, are allowed" };
  return {
    ok: false,
    file: name,
    line: null,
    errors: [{ path: WHOLE_FILE, problem, allowed }],
    bytes: new Uint8Array(),
  };
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
    yield { read: readOne(name, null, bytes), at: bytes.length };
    return;
  }
  let line = 0;
  let at = 0;
  for (const text of linesOf(bytes)) {
    line += 1;
    at += text.length + 1;
    if (!isBlank(text)) yield { read: readOne(name, line, text), at: Math.min(at, bytes.length) };
  }
}
