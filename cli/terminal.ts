// The real streams behind a run, with back-pressure, and with a closed pipe taken as the end of interest.
import { ioReason, isFull } from "../backend/services/io-reason.ts";
import { isOutputClosed } from "./closed-output.ts";
import { EXIT, type Io, type Lang, UsageError } from "./io.ts";
import { NOTHING_TYPED, typeOn } from "./typed.ts";

const MS_PER_DAY = 86_400_000;
/** China has one civil time, eight hours ahead of UTC, without summer time since 1991. */
const CHINA_AHEAD_MS = 8 * 3_600_000;

/**
 * Ends the run where an output fails, never as if all had been written. A pipe whose reader has left (`redress … | head`)
 * ends it quietly, as a signal would.
 */
function endOnFailedOutput(stream: NodeJS.WriteStream, lang: Lang): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") process.exit(EXIT.gone);
    const why = ioReason(error)[lang];
    // Standard error may be the stream that failed.
    if (stream === process.stdout) {
      process.stderr.write(lang === "zh" ? `redress: 标准输出：${why}\n` : `redress: standard output: ${why}\n`);
    }
    process.exit(isFull(error) ? EXIT.full : EXIT.usage);
  });
}

/** Throws UsageError where standard output was closed before the program began. */
function refuseClosed(): true {
  if (!isOutputClosed()) return true;
  throw new UsageError(
    "标准输出已关闭，没有写出任何内容；不要输出的，请写 > /dev/null",
    "standard output is closed, nothing was written; to throw the output away, write > /dev/null",
  );
}

async function write(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> {
  if (stream.write(data)) return;
  await new Promise<void>((resolve) => stream.once("drain", resolve));
}

/** Reads a line at the terminal without showing it; null where standard input is none. */
async function askHidden(prompt: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return null;
  stderr.write(prompt);
  stdin.setRawMode(true).setEncoding("utf8").resume();
  try {
    return await new Promise<string>((resolve) => {
      let typed = NOTHING_TYPED;
      const take = (piece: string): void => {
        typed = typeOn(typed, piece);
        if (typed.state === "stopped") {
          stdin.setRawMode(false);
          stderr.write("\n");
          process.exit(130);
        }
        if (typed.state === "open") return;
        stdin.off("data", take);
        resolve(typed.letters.join(""));
      };
      stdin.on("data", take);
    });
  } finally {
    stdin.setRawMode(false).pause();
    stderr.write("\n");
  }
}

/** The streams of this process. */
export function terminal(lang: Lang): Io {
  endOnFailedOutput(process.stdout, lang);
  endOnFailedOutput(process.stderr, lang);
  const { env } = process;
  const dumb = env["TERM"] === "dumb";
  const live = process.stderr.isTTY && !dumb;
  let checked = false;
  let drawn = false;
  const clear = (): void => {
    if (drawn) process.stderr.write("\r\u001B[K");
    drawn = false;
  };
  return {
    lang,
    // Opened by its first reader: a command that does not read it must not wait for it.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    colour: process.stdout.isTTY && !dumb && (env["NO_COLOR"] ?? "") === "",
    live,
    async out(data) {
      checked ||= refuseClosed();
      await write(process.stdout, data);
    },
    err(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    draw(line) {
      if (!live) return;
      clear();
      process.stderr.write(line);
      drawn = line !== "";
    },
    ask: (prompt) => askHidden(prompt),
    environment: (name) => env[name] ?? "",
    today: () => Math.floor((Date.now() + CHINA_AHEAD_MS) / MS_PER_DAY),
  };
}
