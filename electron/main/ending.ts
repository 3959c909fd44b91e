// How the program ends, whatever ends it: the vault is closed first, for so long as is sensible, and what happens is said.
import { app, dialog } from "electron";
import { faultLine } from "../../backend/app/fault-line.ts";
import {
  CLOSING_LIMIT,
  endAtOnce,
  ENDED_WHILE_SAVING,
  SAY_AFTER,
  STILL_SAVING,
  within,
} from "../../backend/host/closing.ts";
import { language, sayStopped } from "./stopped.ts";

export class Ending {
  readonly #log: (line: string) => void;
  #close: () => Promise<void> = () => Promise.resolve();
  #closing: Promise<void> | undefined;
  #code = 0;
  #ending = false;

  /** From now on nothing ends this process silently, or with the vault open. `log` takes a line without client data. */
  constructor(log: (line: string) => void) {
    this.#log = log;
    // Electron's own answers: a box with the error's text, for a promise a mere warning, and the program goes on.
    // A terminal that has gone takes no more lines, which is no fault of the program.
    process.stderr.on("error", () => {});
    process.on("uncaughtException", (error) => this.fail(error));
    process.on("unhandledRejection", (error) => this.fail(error));
    app.on("will-quit", (event) => {
      event.preventDefault();
      this.#end();
    });
  }

  /** What is to be closed before the end. */
  set close(close: () => Promise<void>) {
    this.#close = close;
  }

  /** Whether the program is ending. */
  get begun(): boolean {
    return this.#closing !== undefined;
  }

  /** Ends the program for a fault of its own: with words, and an exit code that is not 0. */
  readonly fail = (error: unknown): void => {
    this.#log(faultLine("main", error));
    if (this.#code !== 0) return;
    this.#code = 1;
    // Asked to close first: the box waits for the person, and the vault's thread need not.
    void this.#begin();
    sayStopped();
    this.#end();
  };

  /** Tells the person that the program is still there because it saves. The box goes with the program. */
  sayStillSaving(signal?: AbortSignal): void {
    const lang = language();
    this.#log(STILL_SAVING.title[lang]);
    const box = { type: "info" as const, message: STILL_SAVING.title[lang], detail: STILL_SAVING.body[lang] };
    dialog
      .showMessageBox({ ...box, noLink: true, ...(signal === undefined ? {} : { signal }) })
      .catch((error: unknown) => this.#log(faultLine("main", error)));
  }

  #begin(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** Waits for the vault, says so where that takes long, and ends the process in any case. */
  #end(): void {
    if (this.#ending) return;
    this.#ending = true;
    void this.#wait();
  }

  async #wait(): Promise<void> {
    const over = new AbortController();
    const saying = setTimeout(() => this.sayStillSaving(over.signal), SAY_AFTER);
    const closed = await within(this.#begin(), CLOSING_LIMIT).catch((error: unknown) => {
      this.#log(faultLine("main", error));
      this.#code = 1;
      return true;
    });
    clearTimeout(saying);
    over.abort();
    if (closed) {
      app.exit(this.#code);
    } else {
      this.#log(ENDED_WHILE_SAVING[language()]);
      endAtOnce();
    }
  }
}
