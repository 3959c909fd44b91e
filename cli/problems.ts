// Problems of the input on standard error: one line each, at most fifty, then a count.
import { MAX_PROBLEMS } from "../backend/services/batch/answer.ts";
import { type CaseError, errorLine } from "../shared/case/problems.ts";
import type { Io } from "./io.ts";

/** Writes problems as they come and counts the ones that are not written. */
export class ProblemList {
  readonly #io: Io;
  #written = 0;
  #all = 0;

  constructor(io: Io) {
    this.#io = io;
  }

  /** `place`: the file, or the file and the line. */
  add(place: string, error: CaseError): void {
    this.#all += 1;
    if (this.#written >= MAX_PROBLEMS) return;
    this.#written += 1;
    this.#io.err(errorLine(place, error, this.#io.lang));
  }

  get count(): number {
    return this.#all;
  }

  /** Counts problems whose words are not at hand. */
  addUnseen(count: number): void {
    this.#all += count;
  }

  /** Says how many problems there are beyond those written. */
  close(): void {
    const more = this.#all - this.#written;
    if (more === 0) return;
    this.#io.err(
      this.#io.lang === "zh"
        ? `另有 ${more} 个问题，共 ${this.#all} 个`
        : `and ${more} more problems, ${this.#all} in all`,
    );
  }
}
