// The inside of the backend's thread: calls in, progress and answers out.
import { randomBytes } from "node:crypto";
import type { MessagePort } from "node:worker_threads";
import { CallError, UNEXPECTED } from "../../../shared/api/failure.ts";
import { createBackend } from "../backend.ts";
import { faultLine } from "../fault-line.ts";
import { type Print, PrintFault } from "../../services/printing/print.ts";
import type { BackendThreadData, FromBackend, ToBackend } from "./protocol.ts";

type Printed = Extract<ToBackend, { readonly kind: "printed" | "unprinted" }>;

/** Serves calls that arrive on `port` until `close`. */
export function serveBackend(port: MessagePort, { role: _role, ...data }: BackendThreadData): void {
  const post = (message: FromBackend): void => port.postMessage(message);
  const log = (line: string): void => post({ kind: "log", line });
  const prints = new Map<number, (message: Printed) => void>();
  let lastPrint = 0;
  const print: Print = (html, signal) =>
    new Promise((resolve, reject) => {
      lastPrint += 1;
      const id = lastPrint;
      const stop = (): void => post({ kind: "print-end", id });
      prints.set(id, (message) => {
        prints.delete(id);
        signal.removeEventListener("abort", stop);
        if (message.kind === "printed") resolve(message.bytes);
        else reject(new PrintFault(message.code, message.text));
      });
      post({ kind: "print", id, html });
      signal.addEventListener("abort", stop);
      if (signal.aborted) stop();
    });
  const backend = createBackend({ ...data, now: () => new Date().toISOString(), randomBytes, log, print });
  const running = new Map<number, AbortController>();

  const run = async (id: number, name: string, input: unknown): Promise<void> => {
    const cancel = new AbortController();
    running.set(id, cancel);
    try {
      const report = (step: unknown): void => post({ kind: "progress", id, step });
      post({ kind: "done", id, output: await backend.dispatch(name, input, { signal: cancel.signal, report }) });
    } catch (error) {
      if (!(error instanceof CallError)) log(faultLine(name, error));
      post({ kind: "failed", id, failure: error instanceof CallError ? error.failure : UNEXPECTED });
    } finally {
      running.delete(id);
    }
  };

  const close = async (): Promise<void> => {
    post({ kind: "closing" });
    for (const cancel of running.values()) cancel.abort();
    await backend.close();
    post({ kind: "closed" });
    port.close();
  };

  port.on("message", (message: ToBackend) => {
    if (message.kind === "call") void run(message.id, message.name, message.input);
    else if (message.kind === "cancel") running.get(message.id)?.abort();
    else if (message.kind === "printed" || message.kind === "unprinted") prints.get(message.id)?.(message);
    else void close();
  });
}
