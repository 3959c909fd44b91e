// The batch audit against parsing the same lines and serialising finished audits from memory, on as many threads.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { auditLine, auditorOf, runAuditBatch } from "../backend/index.ts";
import { parseCase } from "../shared/case/validate.ts";
import { BENCH_DAY, benchLines } from "./cases.ts";
import { aim, median, row } from "./measure.ts";

const SETTINGS = { asOf: BENCH_DAY, all: false, rules: null, notices: [] } as const;
/** The least share of the peer's speed. */
const AIM = 0.33;
/** Lines a message to a thread, as many as the batch sends. */
const BLOCK = 64;

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function runOurs(text: string, threads: number, keep: Uint8Array[] | null): Promise<number> {
  const from = performance.now();
  await runAuditBatch(chunks(text), { ...SETTINGS, brief: false }, threads, text.length, async (answer) => {
    if (keep !== null) keep.push(answer.output.slice());
  });
  return (performance.now() - from) / 1000;
}

/** Threads that parse lines and serialise finished audits; the caller ends them. */
export async function startPeers(threads: number): Promise<readonly Worker[]> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL("./baseline-worker.ts", import.meta.url)));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  return workers;
}

/** Seconds the threads take for the lines. */
export async function runPeers(workers: readonly Worker[], lines: readonly string[]): Promise<number> {
  const encoder = new TextEncoder();
  const from = performance.now();
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < lines.length) {
        const first = next;
        next += BLOCK;
        const bytes = encoder.encode(lines.slice(first, first + BLOCK).join("\n"));
        const answered = once(worker, "message");
        worker.postMessage({ first, bytes }, [bytes.buffer]);
        await answered;
      }
    }),
  );
  return (performance.now() - from) / 1000;
}

/** Measures both in turn; throws where the batch does not give the bytes of the single audit. */
export async function benchBatch(cases: number, threads: number, runs: number): Promise<void> {
  const lines = benchLines(cases);
  const text = `${lines.join("\n")}\n`;
  await sameBytes(lines.slice(0, 50), threads);
  const peers = await startPeers(threads);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(await runOurs(text, threads, null));
    theirs.push(await runPeers(peers, lines));
  }
  await Promise.all(peers.map((worker) => worker.terminate()));
  row("batch", `${cases} cases, ${threads} threads, ${runs} runs in turn, medians`);
  row("  audit", `${Math.round(cases / median(ours))} cases/s (threads started within)`);
  row("  parse and serialise finished audits", `${Math.round(cases / median(theirs))} cases/s`);
  const ratio = median(ours.map((seconds, index) => (theirs[index] ?? seconds) / seconds));
  row("  ratio, pair by pair", `${ratio.toFixed(2)} ${aim(ratio >= AIM, `${AIM}`)}`);
}

async function sameBytes(lines: readonly string[], threads: number): Promise<void> {
  const parts: Uint8Array[] = [];
  await runOurs(`${lines.join("\n")}\n`, threads, parts);
  const audit = auditorOf(SETTINGS);
  const single = lines.map((line) => {
    const parsed = parseCase(line);
    if (!parsed.ok) throw new Error("a bench line is not valid");
    return `${auditLine(audit(parsed.case))}\n`;
  });
  if (Buffer.concat(parts).toString("utf8") !== single.join("")) throw new Error("batch and single audit differ");
  row("batch and single audit", `${lines.length} cases, the same bytes`);
}
