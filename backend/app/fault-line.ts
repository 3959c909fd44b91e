// A fault of the program as a line of a log: its kind and where it happened, never its message, which may repeat a client's data.

const FRAMES = 6;

/** `cases.get: TypeError [ERR_X] at f (reader.ts:10:5) …`: file names without their folders, which may name a person. */
export function faultLine(call: string, error: unknown): string {
  if (!(error instanceof Error)) return `${call}: ${typeof error} thrown`;
  const code =
    "code" in error && typeof error.code === "string" && /^[A-Z0-9_]+$/.test(error.code) ? ` [${error.code}]` : "";
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => frameOf(line));
  return `${call}: ${error.constructor.name}${code} ${frames.join(" ")}`.trimEnd();
}

/** The function's name, the file's own name, line and column; all else of the frame is dropped. */
function frameOf(line: string): string {
  const place = /([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? "";
  const name = /^\s+at (?:async )?([\w$.#<>]+) \(/.exec(line)?.[1];
  return name === undefined ? `at ${place}` : `at ${name} (${place})`;
}
