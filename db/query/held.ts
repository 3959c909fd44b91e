// Keeps the answers to the last few questions while nothing is written that could change them.

interface Kept<T> {
  readonly version: string;
  readonly value: T;
}

export class Held<T> {
  readonly #most: number;
  readonly #kept = new Map<string, Kept<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to a question as of a version of the data: the one kept, or `make`'s, which is kept from now on. */
  get(question: unknown, version: string, make: () => T): T {
    const key = JSON.stringify(question);
    const kept = this.#kept.get(key);
    const value = kept?.version === version ? kept.value : make();
    // Put last, so that the first is always the one that was asked longest ago.
    this.#kept.delete(key);
    this.#kept.set(key, { version, value });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}
