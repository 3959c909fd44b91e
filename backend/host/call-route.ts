// One call over HTTP: its input read within limits, its progress and its answer streamed a line each, its cancelling.
import type { IncomingMessage, ServerResponse } from "node:http";
import { BAD_INPUT, CallError, type Failure, UNEXPECTED } from "../../shared/api/failure.ts";
import { MAX_DEPTH, nestsDeeperThan } from "../../shared/case/json-text.ts";
import type { Dispatch } from "../../shared/api/registrar.ts";
import { type AnswerLine, decode, encode } from "../../shared/api/wire.ts";
import { GUARD_HEADERS } from "./content-policy.ts";

/** The most bytes that one call may bring: a file of evidence at its limit, as text. */
export const MOST_BYTES = 300 * 1024 * 1024;

const TOO_LARGE: Failure = {
  code: "too-large",
  text: {
    zh: "发送的内容超过 300 MB，未作任何改动。请将文件分成几份，或者先压缩再添加。",
    en: "What was sent is over 300 MB; nothing was changed. Split the file, or compress it before adding it.",
  },
};

/** A case at the limit of its own nesting, within a list of changes of a call. */
const MOST_DEPTH = MAX_DEPTH + 8;

const TOO_DEEP: Failure = {
  code: "bad-input",
  text: {
    zh: `发送的内容嵌套超过 ${MOST_DEPTH} 层，未作任何改动。案件文件最多嵌套 ${MAX_DEPTH} 层；请检查文件是否被改坏。`,
    en: `What was sent nests deeper than ${MOST_DEPTH} levels; nothing was changed. A case file nests ${MAX_DEPTH} levels at most: look whether the file was damaged.`,
  },
};

const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

const lineOf = (line: AnswerLine): string => `${encode(line, toBase64)}\n`;

/** Answers `POST /api/<name>`: HTTP 200 with the lines of the answer, or 413 with a line that says what is too large. */
export async function answerCall(
  name: string,
  dispatch: Dispatch,
  request: IncomingMessage,
  response: ServerResponse,
  mostBytes = MOST_BYTES,
): Promise<void> {
  const cancel = new AbortController();
  // "close" without an end: the page has gone, or has given the call up.
  response.once("close", () => cancel.abort());
  const body = await readBody(request, mostBytes);
  if (body === "gone") return;
  if (body === "too-large") {
    response.writeHead(413, HEADERS).end(lineOf({ kind: "failed", failure: TOO_LARGE }));
    return;
  }
  const last = await finalLine(name, dispatch, body, cancel.signal, (step) => {
    if (response.writableEnded || response.destroyed) return;
    // Of an answer that has begun, a browser that gives it up reads on for five seconds to keep the connection, and the
    // call would run on as long. One that it could not keep it closes at once.
    if (!response.headersSent) response.writeHead(200, { ...HEADERS, connection: "close" });
    response.write(lineOf({ kind: "progress", step }));
  });
  if (!response.headersSent) response.writeHead(200, HEADERS);
  response.end(last);
}

const HEADERS = {
  ...GUARD_HEADERS,
  "content-type": "application/x-ndjson; charset=utf-8",
  "cache-control": "no-store",
} as const;

async function finalLine(
  name: string,
  dispatch: Dispatch,
  body: Buffer,
  signal: AbortSignal,
  report: (step: unknown) => void,
): Promise<string> {
  try {
    const input = parse(body);
    return lineOf({ kind: "done", output: await dispatch(name, input, { signal, report }) });
  } catch (error) {
    return lineOf({ kind: "failed", failure: error instanceof CallError ? error.failure : UNEXPECTED });
  }
}

function parse(body: Buffer): unknown {
  const text = body.toString("utf8");
  // Before anything goes down into it, and might never come up again.
  if (nestsDeeperThan(text, MOST_DEPTH)) throw new CallError(TOO_DEEP);
  try {
    return decode(text, fromBase64);
  } catch {
    throw new CallError(BAD_INPUT);
  }
}

/** A body that is too large is read to its end and dropped: browsers show an answer only after they have sent theirs. */
async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer | "too-large" | "gone"> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return "gone";
  }
  return size > mostBytes ? "too-large" : Buffer.concat(chunks);
}
