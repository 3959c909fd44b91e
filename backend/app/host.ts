// What the backend asks of the program it runs in.

import type { Print } from "../services/printing/print.ts";
import type { Budget } from "./limits.ts";

/** The program around a backend. Tests pass a clock that stands where they want it. */
export interface BackendHost {
  /** Vaults lie in its folder `vaults`; nothing else is written there. */
  readonly dataFolder: string;
  /** Absolute folder of the published example cases. */
  readonly examples: string;
  readonly host: "electron" | "browser";
  readonly version: string;
  /** The instant now, ISO 8601 in UTC. */
  now(): string;
  /** How the history names who made a change, until the settings name a caseworker. */
  readonly who: string;
  /** Cryptographically strong random bytes. */
  randomBytes(count: number): Uint8Array;
  /** Takes a line about a fault of the program. It never holds client data. */
  log(line: string): void;
  /** Prints a page into a PDF file. */
  readonly print: Print;
  /** What the audit of one case may take, where it is not what the program allows; for tests. */
  readonly budget?: Budget;
  /** The address of a module that audits in place of the shipped engine; for tests. */
  readonly engine?: string;
  /** Milliseconds of a clock that nobody can set; without it, that of the process. */
  readonly steady?: () => number;
  /** Milliseconds between looks at the clock, for the idle lock and the change of day. */
  readonly tick?: number;
}
