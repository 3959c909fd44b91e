// All that the window's page is given: one frozen object that sends calls of the contract, hands back their answers, and tells
// the menu what undo and redo would do.
import { contextBridge, ipcRenderer } from "electron";
import { CHANNEL } from "./channel.ts";

/** The names of the contract's calls, written in by the build. */
declare const CALL_NAMES: readonly string[];

type Line =
  | { readonly kind: "progress"; readonly step: unknown }
  | { readonly kind: "done" | "failed"; readonly [part: string]: unknown };

interface Waiting {
  readonly end: (line: Line) => void;
  readonly onProgress: ((step: unknown) => void) | undefined;
}

const known = new Set(CALL_NAMES);
const waiting = new Map<number, Waiting>();

// A page begins at a number of its own: what still comes for a page before it fits no call of this one.
let next = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

ipcRenderer.on(CHANNEL, (_event, { id, line }: { readonly id: number; readonly line: Line }) => {
  const call = waiting.get(id);
  if (call === undefined) return;
  if (line.kind === "progress") {
    call.onProgress?.(line.step);
    return;
  }
  waiting.delete(id);
  call.end(line);
});

contextBridge.exposeInMainWorld(
  "redress",
  Object.freeze({
    /**
     * Sends a call. The promise never rejects, as an error would lose its code on the way: it resolves to
     * `{ kind: "done", output }` or `{ kind: "failed", failure }`. Throws TypeError for a name that is no call's.
     */
    call(name: string, input: unknown, onProgress?: (step: unknown) => void) {
      if (!known.has(name)) throw new TypeError("there is no such call");
      const id = next;
      next += 1;
      const promise = new Promise<Line>((end) => {
        waiting.set(id, { end, onProgress });
      });
      ipcRenderer.send(CHANNEL, { kind: "call", id, name, input });
      return { id, promise };
    },
    cancel(id: number) {
      if (waiting.has(id)) ipcRenderer.send(CHANNEL, { kind: "cancel", id });
    },
    /** What undo and redo would do, in words for the menu; null for nothing. */
    menu(undo: string | null, redo: string | null) {
      ipcRenderer.send(CHANNEL, { kind: "menu", undo, redo });
    },
    platform: process.platform,
  }),
);
