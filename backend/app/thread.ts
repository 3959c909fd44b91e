// Runs the backend in a thread of its own and gives the host its calls. A thread that breaks down is followed by a fresh one.
import { Worker } from "node:worker_threads";
import { CallError, UNEXPECTED } from "../../shared/api/failure.ts";
import type { CallContext, Dispatch } from "../../shared/api/registrar.ts";
import { faultLine } from "./fault-line.ts";
import { NotClosed } from "../host/closing.ts";
import { printInBrowser } from "../services/printing/in-browser.ts";
import { type Print, PrintFault } from "../services/printing/print.ts";
import { PRINT_FAILED } from "../services/printing/words.ts";
import { type ClosingPatience, LIMITS } from "./limits.ts";
import { keepMemoryOutOfDumps } from "../../db/no-core.ts";
import { releaseOwnLocks } from "./vaults/own-locks.ts";
import type { BackendThreadData, FromBackend, ToBackend } from "./work/protocol.ts";

export interface ThreadOptions extends Omit<BackendThreadData, "role"> {
  /** Takes a line about a fault of the program. It never holds client data. */
  readonly log: (line: string) => void;
  /** What prints its pages; without it a browser of this machine. */
  readonly print?: Print;
  /** Where Node keeps compiled modules from one start to the next; without it every start compiles them. */
  readonly compiled?: string;
  /** How long the end is waited for; for tests. */
  readonly patience?: ClosingPatience;
}

/** The backend as a host has it. */
export interface BackendThread {
  /** Rejects with CallError only. */
  readonly dispatch: Dispatch;
  /**
   * Cancels what runs, saves, closes the vault and ends the thread. Calls after it are refused. Where that does not come to an
   * end, the log says what was waited for, and the thread is ended all the same: what was acknowledged is on the disk. Then it
   * rejects with NotClosed, unless all was saved by then.
   */
  close(): Promise<void>;
}

interface Running {
  readonly context: CallContext<unknown>;
  readonly settle: (message: Extract<FromBackend, { readonly kind: "done" | "failed" }>) => void;
}

/** One life of the thread. */
class Life {
  readonly worker: Worker;
  readonly running = new Map<number, Running>();
  readonly ended: Promise<void>;
  over = false;
  readonly #dataFolder: string;
  readonly #print: Print;
  readonly #prints = new Map<number, AbortController>();
  readonly #closed: Promise<void>;
  #tellClosed = (): void => {};
  #isClosing = false;

  constructor({ log, compiled, patience: _patience, print = printInBrowser(), ...options }: ThreadOptions) {
    this.#dataFolder = options.dataFolder;
    this.#print = print;
    this.#closed = new Promise((resolve) => {
      this.#tellClosed = resolve;
    });
    const workerData: BackendThreadData = { role: "backend", ...options };
    this.worker = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData,
      ...(compiled === undefined ? {} : { env: { ...process.env, NODE_COMPILE_CACHE: compiled } }),
    });
    this.worker.on("message", (message: FromBackend) => this.#take(message, log));
    this.worker.on("error", (error) => log(faultLine("backend", error)));
    this.ended = new Promise((resolve) => {
      this.worker.once("exit", () => {
        this.over = true;
        for (const control of this.#prints.values()) control.abort();
        // A thread that broke down could not give its vault free; one that closed has nothing left to free.
        releaseOwnLocks(options.dataFolder);
        for (const [id, { settle }] of this.running) settle({ kind: "failed", id, failure: UNEXPECTED });
        resolve();
      });
    });
  }

  #take(message: FromBackend, log: (line: string) => void): void {
    if (message.kind === "log") log(message.line);
    else if (message.kind === "closing") this.#isClosing = true;
    else if (message.kind === "progress") this.running.get(message.id)?.context.report(message.step);
    else if (message.kind === "closed") this.#tellClosed();
    else if (message.kind === "print") void this.#printed(message.id, message.html);
    else if (message.kind === "print-end") this.#prints.get(message.id)?.abort();
    else this.running.get(message.id)?.settle(message);
  }

  /** Prints a page for the thread, which cannot itself: in Electron a window does. */
  async #printed(id: number, html: string): Promise<void> {
    const control = new AbortController();
    this.#prints.set(id, control);
    try {
      this.post({ kind: "printed", id, bytes: await this.#print(html, control.signal) });
    } catch (error) {
      const { code, text } = error instanceof PrintFault ? error : new PrintFault("print-failed", PRINT_FAILED);
      this.post({ kind: "unprinted", id, code, text });
    } finally {
      this.#prints.delete(id);
    }
  }

  /** Waits for the end, and brings it about where it does not come. */
  async end({ begins, takes, goes, ends }: ClosingPatience, log: (line: string) => void): Promise<void> {
    this.post({ kind: "close" });
    const saved = Promise.race([this.ended, this.#closed]);
    let isSaved = await within(begins, saved);
    if (!isSaved && this.#isClosing) {
      log("the end waits for the backup of the vault");
      isSaved = await within(takes, saved);
    }
    if (isSaved && (await within(goes, this.ended))) return;
    const what = isSaved ? "a thread" : this.#isClosing ? "the backup of the vault" : "its thread";
    log(`ended while it waited for ${what}, which did not come to an end`);
    void this.worker.terminate();
    const isGone = await within(ends, this.ended);
    // Native work, and now and then a loop, cannot be ended from outside, and the process would wait for it for good.
    if (!isGone) releaseOwnLocks(this.#dataFolder);
    if (!isSaved) throw new NotClosed();
    if (!isGone) process.kill(process.pid, "SIGKILL");
  }

  post(message: ToBackend): void {
    this.worker.postMessage(message, []);
  }
}

/** Whether something ends within so many milliseconds. */
async function within(ms: number, ended: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const isEnded = await Promise.race([ended.then(() => true), late]);
  clearTimeout(timer);
  return isEnded;
}

/** Starts the backend at once, so that it is there when the first call comes. It keeps the process alive until it is closed. */
export function startBackend(options: ThreadOptions): BackendThread {
  keepMemoryOutOfDumps();
  let life = new Life(options);
  let closed = false;
  let last = 0;

  const dispatch: Dispatch = (name, input, context) =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new CallError(UNEXPECTED));
        return;
      }
      if (life.over) life = new Life(options);
      const { running } = life;
      const own = life;
      last += 1;
      const id = last;
      const cancel = (): void => own.post({ kind: "cancel", id });
      const settle: Running["settle"] = (message) => {
        running.delete(id);
        context.signal.removeEventListener("abort", cancel);
        if (message.kind === "done") resolve(message.output);
        else reject(new CallError(message.failure));
      };
      running.set(id, { context, settle });
      try {
        own.post({ kind: "call", id, name, input });
      } catch (error) {
        // What cannot be cloned is no input of any call.
        options.log(faultLine(name, error));
        settle({ kind: "failed", id, failure: UNEXPECTED });
        return;
      }
      context.signal.addEventListener("abort", cancel);
      if (context.signal.aborted) cancel();
    });

  return {
    dispatch,
    async close() {
      closed = true;
      if (life.over) return;
      await life.end(options.patience ?? LIMITS.closing, options.log);
    },
  };
}
