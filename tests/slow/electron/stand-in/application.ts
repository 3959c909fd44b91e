// Electron's `app`: its beginning, its end, and what it was told in between.
import { EventEmitter } from "node:events";
import { preventable } from "./event.ts";

export interface ApplicationOptions {
  readonly packaged: boolean;
  readonly locale: string;
  readonly userData: string;
  /** Whether this is the first instance. */
  readonly first: boolean;
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
    return this.#options.first;
  }

  getLocale(): string {
    return this.#options.locale;
  }

  getVersion(): string {
    return "0.0.0";
  }

  getPath(name: string): string {
    if (name !== "userData") throw new Error(`the stand-in has no folder ${name}`);
    return this.#options.userData;
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
