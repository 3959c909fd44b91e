// The batch audit against parsing the same lines and serialising finished audits from memory, on as many threads.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { auditLine, auditorOf, runAuditBatch } from "../backend/index.ts";
import { briefOf } from "../shared/audit/brief.ts";
import { parseCase } from "../shared/case/validate.ts";
import { BENCH_DAY, benchLines } from "./cases.ts";
import { aim, median, row } from "./measure.ts";

const SETTINGS = { asOf: BENCH_DAY, all: false, rules: null, notices: [] } as const;
/** The least share of the peer's speed. */
const AIM = 0.33;
/** How many times the processor time of a brief an audit may at least take. */
const BRIEF_AIM = 3;
/** Lines a message to a thread, as many as the batch sends. */
const BLOCK = 64;

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

interface Took {
  readonly seconds: number;
  /** Processor time of all threads, in seconds: on a machine that does other work the fairer of the two. */
  readonly processor: number;
}

async function runOurs(text: string, threads: number, brief: boolean, keep: Uint8Array[] | null): Promise<Took> {
  const from = performance.now();
  const used = process.cpuUsage();
  await runAuditBatch(chunks(text), { ...SETTINGS, brief }, threads, text.length, async (answer) => {
    if (keep !== null) keep.push(answer.output.slice());
  });
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - from) / 1000, processor: (user + system) / 1e6 };
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

/** Measures audits, briefs and the peer in turn; throws where the batch does not give the bytes of the single audit. */
export async function benchBatch(cases: number, threads: number, runs: number): Promise<void> {
  const lines = benchLines(cases);
  const text = `${lines.join("\n")}\n`;
  await sameBytes(lines.slice(0, 50), threads);
  const peers = await startPeers(threads);
  const audits: Took[] = [];
  const briefs: Took[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run++) {
    audits.push(await runOurs(text, threads, false, null));
    briefs.push(await runOurs(text, threads, true, null));
    theirs.push(await runPeers(peers, lines));
  }
  await Promise.all(peers.map((worker) => worker.terminate()));
  row("batch", `${cases} cases, ${threads} threads, ${runs} runs in turn, medians`);
  const ours = audits.map(({ seconds }) => seconds);
  row("  audit", `${Math.round(cases / median(ours))} cases/s (threads started within)`);
  row("  parse and serialise finished audits", `${Math.round(cases / median(theirs))} cases/s`);
  const ratio = median(ours.map((seconds, index) => (theirs[index] ?? seconds) / seconds));
  row("  ratio, pair by pair", `${ratio.toFixed(2)} ${aim(ratio >= AIM, `${AIM}`)}`);
  row("  brief", `${Math.round(cases / median(briefs.map(({ seconds }) => seconds)))} cases/s`);
  const times = median(audits.map(({ processor }, index) => processor / (briefs[index]?.processor ?? processor)));
  row("  audit to brief, processor time", `${times.toFixed(2)} ${aim(times >= BRIEF_AIM, `${BRIEF_AIM}`)}`);
}

async function sameBytes(lines: readonly string[], threads: number): Promise<void> {
  const audit = auditorOf(SETTINGS);
  const audits = lines.map((line) => {
    const parsed = parseCase(line);
    if (!parsed.ok) throw new Error("a bench line is not valid");
    return audit(parsed.case);
  });
  const batch = async (brief: boolean): Promise<string> => {
    const parts: Uint8Array[] = [];
    await runOurs(`${lines.join("\n")}\n`, threads, brief, parts);
    return Buffer.concat(parts).toString("utf8");
  };
  const single = audits.map((one) => `${auditLine(one)}\n`).join("");
  if ((await batch(false)) !== single) throw new Error("batch and single audit differ");
  const cut = audits.map((one) => `${JSON.stringify(briefOf(one))}\n`).join("");
  if ((await batch(true)) !== cut) throw new Error("a brief differs from its audit");
  row("batch and single audit, briefs and audits", `${lines.length} cases, the same bytes`);
}
