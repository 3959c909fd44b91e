// For the tests of the command line: a run inside the test, with its streams caught.
import { dayOf } from "../shared/calendar/civil.ts";
import type { Io, Lang } from "./io.ts";
import { runRedress } from "./run.ts";

/** What a run wrote, and how it ended. */
export interface Caught {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

export interface Given {
  readonly stdin?: string | Uint8Array;
  readonly lang?: Lang;
  /** What is typed at the terminal, answer by answer; without it there is no terminal. */
  readonly typed?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command line in this process; today is 2026-11-23. */
export async function redress(
  args: readonly string[],
  { stdin = "", lang = "en", typed = [], environment = {} }: Given = {},
): Promise<Caught> {
  const pieces: Uint8Array[] = [];
  const answers = [...typed];
  const err: string[] = [];
  const encoder = new TextEncoder();
  const bytes = typeof stdin === "string" ? encoder.encode(stdin) : stdin;
  const io: Io = {
    lang,
    stdin: (async function* () {
      yield await Promise.resolve(bytes);
    })(),
    colour: false,
    live: false,
    async out(data) {
      await Promise.resolve();
      pieces.push(typeof data === "string" ? encoder.encode(data) : data);
    },
    err: (line) => void err.push(line),
    draw: () => {},
    ask: (prompt) => {
      err.push(prompt);
      return Promise.resolve(answers.shift() ?? null);
    },
    environment: (name) => environment[name] ?? "",
    today: () => dayOf(2026, 11, 23),
  };
  const code = await runRedress(args, io);
  return { code, out: Buffer.concat(pieces).toString("utf8"), err };
}

/** A valid case of a few events, as JSON text on one line. */
export function caseText(id: string, events: readonly object[] = []): string {
  return JSON.stringify({
    format: "redress.case/1",
    id,
    client: { kind: "natural-person" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events,
  });
}

/** A correction request received on 2024-02-04 and answered on 2024-03-01: eleven days late. */
export const LATE_ANSWER: readonly object[] = [
  { id: "e1", type: "listing-decided", date: "2023-11-20" },
  { id: "e2", type: "correction-requested", date: "2024-02-02", written: "yes", regarding: "e1" },
  { id: "e3", type: "correction-received", date: "2024-02-04", regarding: "e2" },
  { id: "e4", type: "correction-decided", date: "2024-03-01", outcome: "rejected", regarding: "e2" },
];
