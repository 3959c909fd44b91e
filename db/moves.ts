// What undo and redo would take back or do again next, worked out from the history itself.
import type { Move } from "./history.ts";

/** The two stacks of undo and redo. A new change after an undo ends what could be done again. */
export class Moves {
  readonly #done: number[] = [];
  readonly #undone: number[] = [];

  constructor(moves: readonly Move[]) {
    for (const move of moves) this.add(move);
  }

  add({ seq, kind, target }: Move): void {
    switch (kind) {
      case "do":
        this.#done.push(seq);
        this.#undone.length = 0;
        return;
      case "undo":
        this.#done.pop();
        if (target !== null) this.#undone.push(target);
        return;
      case "redo":
        this.#undone.pop();
        if (target !== null) this.#done.push(target);
        return;
      case "note":
    }
  }

  nextUndo(): number | undefined {
    return this.#done.at(-1);
  }

  nextRedo(): number | undefined {
    return this.#undone.at(-1);
  }
}
