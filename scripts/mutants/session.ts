// The other end of a thread that holds the bundle: one order at a time, and an end where it falls silent.
import { Worker } from "node:worker_threads";
import type { Answer, Failure, FileReach, Load, Order, Portion } from "./worker.ts";

/** How long a thread may say nothing, in milliseconds; longer is an endless loop. */
const PATIENCE = 90_000;

const WORKER = new URL("worker.ts", import.meta.url);

/** What stops a run: the thread fell silent, or broke down. */
export type Verdict = Failure | null | "no-end";

export interface Session {
  /** The mutants reached by loading, and what is wrong where the sources do not load. */
  readonly loaded: { readonly reaches: readonly number[]; readonly failure: string | null };
  reach(files: readonly string[]): Promise<readonly FileReach[]>;
  run(awake: number, portions: readonly Portion[]): Promise<Verdict>;
  end(): Promise<void>;
}

/** Starts a thread; null where it does not come to an end with loading. */
export async function startSession(load: Load): Promise<Session | null> {
  const worker = new Worker(WORKER, { workerData: load });
  let heard: (answer: Answer | null) => void = () => {};
  let timer: NodeJS.Timeout | null = null;
  const tell = (answer: Answer | null): void => {
    if (timer !== null) clearTimeout(timer);
    heard(answer);
  };
  worker.on("message", (answer: Answer) => tell(answer));
  worker.on("error", () => tell(null));

  /** Hears answers until `wanted` takes one; null where the thread fell silent or broke down. */
  const hear = async <T>(wanted: (answer: Answer) => T | undefined): Promise<T | null> =>
    new Promise((resolve) => {
      const wait = (): void => {
        timer = setTimeout(() => {
          void worker.terminate();
          resolve(null);
        }, PATIENCE);
      };
      wait();
      heard = (answer) => {
        const found = answer === null ? null : wanted(answer);
        if (found === undefined) wait();
        else resolve(found);
      };
    });
  const send = (order: Order): void => worker.postMessage(order, []);

  const loaded = await hear((answer) => (answer.type === "loaded" ? answer : undefined));
  if (loaded === null) return null;
  return {
    loaded,
    async reach(files) {
      const found: FileReach[] = [];
      const ended = hear((answer) => {
        if (answer.type === "reach") found.push(answer.reach);
        return answer.type === "reached" ? found : undefined;
      });
      send({ type: "reach", files });
      if ((await ended) === null) throw new Error("without any mutant the tests do not come to an end");
      return found;
    },
    async run(awake, portions) {
      const ran = hear((answer) => (answer.type === "ran" ? answer : undefined));
      send({ type: "run", awake, portions });
      const answer = await ran;
      return answer === null ? "no-end" : answer.failure;
    },
    async end() {
      await worker.terminate();
    },
  };
}
