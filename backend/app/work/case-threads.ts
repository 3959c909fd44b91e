// The threads that work on single cases for the window. One that takes too long is ended, and the other cases wait for nothing.
import type { CancelSignal } from "../../../shared/api/call.ts";
import { CallError, CANCELLED } from "../../../shared/api/failure.ts";
import { type Budget, LIMITS } from "../limits.ts";
import { NOT_BEGUN } from "../words.ts";
import type { CaseAnswers, CaseTask, CaseThreadData } from "./case-task.ts";
import { NotBegun, Starts, WatchedThread } from "./watched-thread.ts";

/** One for the case at hand, and others beside one that takes long. */
const MOST_THREADS = 3;
/** States of cases whose audits a thread holds; it holds these itself, and is asked for them again. */
const HELD = 3;
/** Milliseconds that work waits for a thread which is at another, before one more is started. */
const PATIENCE_MS = 300;
/** Milliseconds that work which nobody waits for any more may still take before its thread is ended. */
const AFTER_CANCEL_MS = 300;

type Answer = CaseAnswers[CaseTask["kind"]];

interface Job {
  readonly task: CaseTask;
  readonly key: string | null;
  readonly endMs: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Member {
  readonly thread: WatchedThread<CaseTask, Answer>;
  readonly keys: Set<string>;
  job: Job | null;
  /** When it began its job; null while the thread itself is starting. */
  since: number | null;
}

function keyOf(task: CaseTask): string | null {
  if (task.kind === "audit" || task.kind === "report") return task.source.key;
  return "drawing" in task ? task.drawing.audit.key : null;
}

/** Exhibits are handed over, not copied: there may be hundreds of megabytes. */
function transfersOf(task: CaseTask): readonly ArrayBuffer[] {
  if (task.kind !== "bundle") return [];
  const buffers = task.exhibits.flatMap(({ bytes }) => (bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : []));
  return [...new Set(buffers)];
}

export class CaseThreads {
  readonly #engine: string | null;
  readonly #members = new Set<Member>();
  readonly #starts = new Starts();
  #queue: Job[] = [];
  #isOver = false;

  /** `closing` ends all of them at once. */
  constructor(engine: string | null, closing: CancelSignal) {
    this.#engine = engine;
    closing.addEventListener("abort", () => void this.#end());
  }

  /** Starts a thread ahead of its first work. */
  warm(): void {
    if (this.#members.size === 0) this.#start();
  }

  /**
   * Rejects with CallError `cancelled` where the signal or the closing ends it, `not-begun` where no thread starts; with
   * WorkStopped where it came to nothing.
   */
  run<K extends CaseTask["kind"]>(
    task: Extract<CaseTask, { readonly kind: K }>,
    { endMs }: Budget,
    signal?: CancelSignal,
  ): Promise<CaseAnswers[K]> {
    return new Promise((resolve, reject) => {
      const job: Job = {
        task,
        key: keyOf(task),
        endMs,
        // A thread answers with what the task's kind comes to.
        resolve: (answer) => settle(() => resolve(answer as CaseAnswers[K])),
        reject: (error) => settle(() => reject(error)),
      };
      const cancel = (): void => {
        job.reject(new CallError(CANCELLED));
        this.#giveUp(job);
      };
      const settle = (how: () => void): void => {
        signal?.removeEventListener("abort", cancel);
        how();
      };
      if (this.#isOver || signal?.aborted === true) {
        job.reject(new CallError(CANCELLED));
        return;
      }
      signal?.addEventListener("abort", cancel);
      this.#queue.push(job);
      this.#dispatch();
    });
  }

  #start(): Member {
    const workerData: CaseThreadData = { role: "case", engine: this.#engine };
    const thread = new WatchedThread<CaseTask, Answer>({ workerData, megabytes: LIMITS.threadMegabytes });
    const member: Member = { thread, keys: new Set(), job: null, since: null };
    this.#members.add(member);
    this.#starts.add(thread);
    void thread.ready.then(() => this.#begin(member));
    void thread.ended.finally(() => {
      this.#members.delete(member);
      this.#dispatch();
    });
    return member;
  }

  /** Notes when a job begins, and looks again whether others wait too long behind it. */
  #begin(member: Member): void {
    member.since = performance.now();
    setTimeout(() => this.#dispatch(), PATIENCE_MS + 1).unref();
  }

  /** Gives each job that waits to a thread: the one that has the audit of its case, else a free one, else a new one. */
  #dispatch(): void {
    if (this.#isOver) return;
    this.#queue = this.#queue.filter((job) => {
      const member = this.#memberFor(job);
      if (member !== undefined) void this.#give(member, job);
      return member === undefined;
    });
  }

  #memberFor({ key }: Job): Member | undefined {
    const members = [...this.#members].filter(({ thread }) => !thread.isOver);
    const holding = key === null ? undefined : members.find(({ keys }) => keys.has(key));
    if (holding !== undefined && holding.job === null) return holding;
    // It is at this very case: waiting for it is shorter than a second audit.
    if (holding !== undefined && holding.job?.key === key) return undefined;
    const free = members.find(({ job }) => job === null);
    if (free !== undefined) return free;
    const now = performance.now();
    const isLong = members.every(({ since }) => since !== null && now - since > PATIENCE_MS);
    return isLong && members.length < MOST_THREADS ? this.#start() : undefined;
  }

  async #give(member: Member, job: Job): Promise<void> {
    const { keys, thread } = member;
    member.job = job;
    if (member.since !== null) this.#begin(member);
    if (job.key !== null) {
      keys.delete(job.key);
      keys.add(job.key);
      for (const old of [...keys].slice(0, Math.max(0, keys.size - HELD))) keys.delete(old);
    }
    try {
      job.resolve(await thread.run(job.task, job.endMs, transfersOf(job.task)));
    } catch (error) {
      if (error instanceof NotBegun && !this.#starts.isHopeless) this.#queue.unshift(job);
      else if (error instanceof NotBegun) job.reject(new CallError(NOT_BEGUN));
      else job.reject(error instanceof Error ? error : new Error("a thread failed"));
    } finally {
      member.job = null;
      this.#dispatch();
    }
  }

  /** Nobody waits for this any more. */
  #giveUp(job: Job): void {
    this.#queue = this.#queue.filter((other) => other !== job);
    const member = [...this.#members].find((each) => each.job === job);
    if (member === undefined) return;
    setTimeout(() => {
      if (member.job === job) void member.thread.end();
    }, AFTER_CANCEL_MS).unref();
  }

  async #end(): Promise<void> {
    this.#isOver = true;
    for (const { reject } of this.#queue.splice(0)) reject(new CallError(CANCELLED));
    await Promise.all([...this.#members].map(({ thread }) => thread.end()));
  }
}
