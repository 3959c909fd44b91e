// A few worker threads that audit blocks of lines; each answers in the order it was asked.
import { Worker } from "node:worker_threads";
import type { BatchSettings } from "./audit-job.ts";
import type { BlockAnswer } from "./answer.ts";
import type { Block } from "./blocks.ts";

interface Waiting {
  readonly resolve: (answer: BlockAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/** Threads that answer blocks until they are closed. */
export interface Pool {
  readonly size: number;
  answer(block: Block): Promise<BlockAnswer>;
  close(): Promise<void>;
}

/** A small young generation: what a line leaves behind goes soon, and memory stays the same however long the input is. */
const YOUNG = { maxYoungGenerationSizeMb: 32 } as const;

function member(settings: BatchSettings): Member {
  const worker = new Worker(new URL("./audit-worker.ts", import.meta.url), {
    workerData: settings,
    resourceLimits: YOUNG,
  });
  const waiting: Waiting[] = [];
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: BlockAnswer) => waiting.shift()?.resolve(answer));
  worker.on("error", (error) => failAll(error instanceof Error ? error : new Error(String(error))));
  worker.on("exit", (code) => failAll(new Error(`a worker thread ended (${code})`)));
  return { worker, waiting };
}

/** Starts `size` threads (at least one). */
export function startPool(settings: BatchSettings, size: number): Pool {
  const members = Array.from({ length: Math.max(1, size) }, () => member(settings));
  return {
    size: members.length,
    answer(block) {
      const free = members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      return new Promise((resolve, reject) => {
        free.waiting.push({ resolve, reject });
        // A view would take its whole buffer along; a copy of its own bytes can be handed over.
        const bytes = new Uint8Array(block.bytes);
        free.worker.postMessage({ ...block, bytes }, [bytes.buffer]);
      });
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
