// Electron's `app`: its beginning, its end, and what it was told in between.
import { EventEmitter } from "node:events";
import { preventable } from "./event.ts";

export interface ApplicationOptions {
  readonly packaged: boolean;
  readonly locale: string;
  readonly userData: string;
  /** Whether this is the first instance. */
  readonly first: boolean;
  /** Asked instead of `first`, where that is to be found out when the application asks. */
  readonly takeLock?: () => boolean;
}

export class Application extends EventEmitter {
  readonly isPackaged: boolean;
  readonly switches = new Map<string, string>();
  sandboxed = false;
  ready = false;
  /** Resolves with the exit code. */
  readonly ended: Promise<number>;
  /** Gives whether all are closed now. */
  closeWindows: () => Promise<boolean> = () => Promise.resolve(true);
  readonly #options: ApplicationOptions;
  #end: (code: number) => void = () => {};

  constructor(options: ApplicationOptions) {
    super();
    this.#options = options;
    this.isPackaged = options.packaged;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  readonly commandLine = {
    appendSwitch: (name: string, value = ""): void => {
      if (this.ready) throw new Error("too late: the application is ready");
      this.switches.set(name, value);
    },
  };

  enableSandbox(): void {
    if (this.ready) throw new Error("too late: the application is ready");
    this.sandboxed = true;
  }

  async whenReady(): Promise<void> {
    await Promise.resolve();
    this.ready = true;
  }

  requestSingleInstanceLock(): boolean {
    return this.#options.takeLock?.() ?? this.#options.first;
  }

  getLocale(): string {
    return this.#options.locale;
  }

  getVersion(): string {
    return "0.0.0";
  }

  #userData = "";

  setPath(name: string, path: string): void {
    if (name !== "userData") throw new Error(`the stand-in has no folder ${name}`);
    this.#userData = path;
  }

  getPath(name: string): string {
    if (name !== "userData") throw new Error(`the stand-in has no folder ${name}`);
    return this.#userData === "" ? this.#options.userData : this.#userData;
  }

  quit(): void {
    void this.#quit();
  }

  async #quit(): Promise<void> {
    if (!(await this.closeWindows())) return;
    const event = preventable({});
    this.emit("will-quit", event);
    if (!event.defaultPrevented) this.#end(0);
  }

  exit(code: number): void {
    this.#end(code);
  }
}
