// The messages between the host and the backend's thread. Plain data: structured clone carries them, bytes included.
import type { Failure } from "../../../shared/api/failure.ts";
import type { PrintFaultCode } from "../../services/printing/print.ts";
import type { Text } from "../../../shared/text.ts";
import type { BackendHost } from "../host.ts";

/** What the backend's thread is given when it starts. */
export interface BackendThreadData extends Pick<
  BackendHost,
  "dataFolder" | "examples" | "host" | "version" | "who" | "tick" | "budget" | "engine"
> {
  readonly role: "backend";
}

export type ToBackend =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: "cancel"; readonly id: number }
  | { readonly kind: "printed"; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "unprinted"; readonly id: number; readonly code: PrintFaultCode; readonly text: Text }
  | { readonly kind: "close" };

export type FromBackend =
  | { readonly kind: "progress"; readonly id: number; readonly step: unknown }
  | { readonly kind: "done"; readonly id: number; readonly output: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly failure: Failure }
  | { readonly kind: "log"; readonly line: string }
  /** A page for the host to print, and that nobody waits for it any more. */
  | { readonly kind: "print"; readonly id: number; readonly html: string }
  | { readonly kind: "print-end"; readonly id: number }
  /** The end has begun: running calls are cancelled, and the vault is closed with its backup. */
  | { readonly kind: "closing" }
  /** Everything is saved and closed; the thread ends. */
  | { readonly kind: "closed" };
