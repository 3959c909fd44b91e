// Which changes of the history are undone now, and which of a case undo and redo would take next.
import type { Move } from "./history.ts";

/** What is undone now, worked out from the history itself. */
export class Moves {
  readonly #undone = new Set<number>();

  constructor(moves: readonly Move[]) {
    for (const move of moves) this.add(move);
  }

  add({ kind, target }: Move): void {
    if (target === null) return;
    if (kind === "undo") this.#undone.add(target);
    if (kind === "redo") this.#undone.delete(target);
  }

  isUndone(seq: number): boolean {
    return this.#undone.has(seq);
  }
}

/** The changes of one case in the order in which undo and redo would take them, the next one last. */
export interface CaseStacks {
  readonly done: readonly number[];
  readonly undone: readonly number[];
}

/**
 * The stacks of a case from the moves that touch it. A new change ends what could be done again; one that was undone out of
 * its turn, by its own notice, leaves the stack where it stood.
 */
export function stacksOf(moves: readonly Move[]): CaseStacks {
  let done: readonly number[] = [];
  let undone: readonly number[] = [];
  const without = (list: readonly number[], seq: number): readonly number[] => list.filter((one) => one !== seq);
  for (const { seq, kind, target } of moves) {
    if (kind === "do") {
      done = [...done, seq];
      undone = [];
    }
    if (target === null) continue;
    if (kind === "undo") {
      done = without(done, target);
      undone = [...undone, target];
    }
    if (kind === "redo") {
      undone = without(undone, target);
      done = [...done, target];
    }
  }
  return { done, undone };
}
