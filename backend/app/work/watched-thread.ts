// A thread that is watched while it works: what takes too long, or too much memory, ends the thread and is told as that.
import { Worker, type TransferListItem } from "node:worker_threads";
import { CallError, CANCELLED, type Failure } from "../../../shared/api/failure.ts";
import type { Stop } from "../../../shared/audit/stop.ts";
import { LIMITS } from "../limits.ts";

/** How work ended without a result. */
export type HardStop = Exclude<Stop, "partial">;

/** Work that came to nothing: for its time, for its memory, or for a fault of the program, which `message` tells without data. */
export class WorkStopped extends Error {
  readonly why: HardStop;

  constructor(why: HardStop, message = `a thread was ended: ${why}`) {
    super(message);
    this.name = "WorkStopped";
    this.why = why;
  }
}

/** What was not begun when its thread ended, or because it could not start: another thread may do it. */
export class NotBegun extends Error {}

/** How many threads may fail to start, one after the other, before what waits for them is told so. */
const MOST_STARTS = 3;

/** Counts the threads of one kind that were started and have not become ready: a machine may be at its end for a while. */
export class Starts {
  #failed = 0;

  /** To be told of each thread that is started. */
  add(thread: { readonly ready: Promise<void> }): void {
    this.#failed += 1;
    const succeed = async (): Promise<void> => {
      await thread.ready;
      this.#failed = 0;
    };
    void succeed();
  }

  /** Whether so many ended before they were ready that trying on at once is no use; asked when one has ended. */
  get isHopeless(): boolean {
    return this.#failed >= MOST_STARTS;
  }
}

/** What a thread answers: "ready" once it can work, then an answer to each task in their order. */
export type ThreadReply<A> =
  | "ready"
  | { readonly ok: true; readonly answer: A }
  /** A failure in words, or a fault of the program as a line for the log. */
  | { readonly ok: false; readonly failure: Failure | null; readonly fault: string };

interface Waiting<A> {
  readonly endMs: number | null;
  readonly resolve: (answer: A) => void;
  readonly reject: (error: Error) => void;
}

interface ThreadOptions {
  readonly workerData: object;
  readonly transferList?: readonly TransferListItem[];
  /** Of its objects, in megabytes; null where it is bounded by what it does. */
  readonly megabytes: number | null;
}

export class WatchedThread<T, A> {
  /** Resolves when the thread can work; never where it ends before. */
  readonly ready: Promise<void>;
  /** Resolves when the thread is gone. */
  readonly ended: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting: Waiting<A>[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isReady = false;
  #tellReady = (): void => {};
  #isOver = false;
  #why: HardStop | "asked" = "fault";

  constructor({ workerData, transferList = [], megabytes }: ThreadOptions) {
    this.#worker = new Worker(new URL("../worker.ts", import.meta.url), {
      workerData,
      transferList: [...transferList],
      ...(megabytes === null ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    });
    this.#worker.unref();
    this.#worker.on("message", (reply: ThreadReply<A>) => this.#take(reply));
    this.#worker.on("error", (error) => {
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#why = isMemory ? "memory" : "fault";
    });
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
    this.ended = new Promise((resolve) => {
      this.#worker.once("exit", () => {
        this.#over();
        resolve();
      });
    });
    this.#watch();
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * Does a task after those before it. Rejects with CallError where the thread says why, or with `cancelled` once it was
   * ended; with WorkStopped where the work came to nothing; with NotBegun where the thread ended on a task before it, or
   * before it could work at all, which is no fault of the task.
   * `endMs`, from when it is begun: then the thread is ended; null for no bound.
   */
  run(task: T, endMs: number | null, transfer: readonly TransferListItem[] = []): Promise<A> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) {
        reject(this.#why === "asked" ? new CallError(CANCELLED) : new NotBegun());
        return;
      }
      this.#waiting.push({ endMs, resolve, reject });
      this.#worker.postMessage(task, [...transfer]);
      if (this.#waiting.length === 1) this.#watch();
    });
  }

  /** Ends the thread at once, whatever it does. */
  async end(): Promise<void> {
    if (!this.#isOver) this.#why = "asked";
    this.#over();
    await this.#worker.terminate();
  }

  #take(reply: ThreadReply<A>): void {
    if (this.#isOver) return;
    if (reply === "ready") {
      this.#isReady = true;
      this.#tellReady();
    } else {
      const task = this.#waiting.shift();
      if (reply.ok) task?.resolve(reply.answer);
      else {
        task?.reject(reply.failure === null ? new WorkStopped("fault", reply.fault) : new CallError(reply.failure));
      }
    }
    this.#watch();
  }

  /** Watches the start, and then the first of what waits. */
  #watch(): void {
    clearTimeout(this.#timer);
    const first = this.#waiting[0];
    const ms = this.#isReady ? (first?.endMs ?? null) : LIMITS.startMs;
    if (ms === null) return;
    this.#timer = setTimeout(() => {
      // An answer that came while this thread was busy itself is taken before: it is in time.
      setImmediate(() => {
        if (this.#isOver || this.#waiting[0] !== first) return;
        this.#why = "time";
        this.#over();
        void this.#worker.terminate();
      });
    }, ms);
    this.#timer.unref();
  }

  #over(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    const why = this.#why;
    for (const [at, { reject }] of this.#waiting.splice(0).entries()) {
      if (why === "asked") reject(new CallError(CANCELLED));
      else reject(at === 0 && this.#isReady ? new WorkStopped(why) : new NotBegun());
    }
  }
}
