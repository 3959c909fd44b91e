// Speaks with a browser over two pipes of its own: no port is opened that another program could find.
import type { Readable, Writable } from "node:stream";

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message?: string };
}

/** Each message is JSON and ends with a byte of zero, both ways. */
const END = 0;

/** The commands of a browser that was started with `--remote-debugging-pipe`. */
export class DevTools {
  readonly #to: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #isOver = false;

  /** `to` and `from`: what the browser has as its files 3 and 4. */
  constructor(to: Writable, from: Readable) {
    this.#to = to;
    // A browser that is gone is told by what comes from it.
    to.on("error", () => this.end());
    from.on("error", () => this.end());
    from.on("close", () => this.end());
    let parts: Buffer[] = [];
    from.on("data", (chunk: Buffer) => {
      let start = 0;
      for (let at = chunk.indexOf(END); at !== -1; at = chunk.indexOf(END, start)) {
        parts.push(chunk.subarray(start, at));
        this.#take(Buffer.concat(parts).toString("utf8"));
        parts = [];
        start = at + 1;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    });
  }

  /** What the browser answers. Rejects where it refuses, or is gone. `session`: the page it is about. */
  send(method: string, params: object = {}, session?: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) {
        reject(new Error("the browser is gone"));
        return;
      }
      this.#last += 1;
      const id = this.#last;
      this.#waiting.set(id, { resolve, reject });
      const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
      this.#to.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Nothing more is answered. */
  end(): void {
    this.#isOver = true;
    for (const { reject } of this.#waiting.values()) reject(new Error("the browser is gone"));
    this.#waiting.clear();
  }

  #take(text: string): void {
    const message = messageOf(text);
    if (message === null) {
      this.end();
      return;
    }
    const { id, result, error } = message;
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error.message ?? "the browser refused a command"));
  }
}

/** Null for what no browser says. */
function messageOf(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" ? message : null;
  } catch {
    return null;
  }
}
