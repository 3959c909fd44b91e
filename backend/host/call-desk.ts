// The calls of windows that send messages: each checked, run and answered, cancelled one by one or with its window.
import { z } from "zod";
import { BAD_INPUT, CallError, UNEXPECTED } from "../../shared/api/failure.ts";
import type { Dispatch } from "../../shared/api/registrar.ts";
import type { AnswerLine } from "../../shared/api/wire.ts";

const callId = z.number().int().nonnegative();

/** What a window may send. */
const message = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("call"), id: callId, name: z.string().max(100), input: z.unknown() }),
  z.strictObject({ kind: z.literal("cancel"), id: callId }),
]);

/** What a window is sent: a line of the answer to the call of this number. */
export interface Answer {
  readonly id: number;
  readonly line: AnswerLine;
}

export interface CallDesk {
  /** Takes a message of a window, whatever it is. Answers stop when the window is forgotten. */
  receive(window: number, sent: unknown, answer: (answer: Answer) => void): void;
  /** Cancels every call of a window: it has gone, or shows a new page. */
  forget(window: number): void;
}

export function callDesk(dispatch: Dispatch): CallDesk {
  const running = new Map<number, Map<number, AbortController>>();

  const run = async (calls: Map<number, AbortController>, call: Call, answer: (line: AnswerLine) => void) => {
    const cancel = new AbortController();
    calls.set(call.id, cancel);
    const report = (step: unknown): void => answer({ kind: "progress", step });
    try {
      const output = await dispatch(call.name, call.input, { signal: cancel.signal, report });
      answer({ kind: "done", output });
    } catch (error) {
      answer({ kind: "failed", failure: error instanceof CallError ? error.failure : UNEXPECTED });
    } finally {
      calls.delete(call.id);
    }
  };

  return {
    receive(window, sent, answer) {
      const read = message.safeParse(sent);
      if (!read.success) {
        const id = z.object({ id: callId }).safeParse(sent);
        // Without a number there is no call to answer.
        if (id.success) answer({ id: id.data.id, line: { kind: "failed", failure: BAD_INPUT } });
        return;
      }
      const calls = running.get(window) ?? new Map<number, AbortController>();
      running.set(window, calls);
      if (read.data.kind === "cancel") {
        calls.get(read.data.id)?.abort();
        return;
      }
      const { id } = read.data;
      if (calls.has(id)) return;
      void run(calls, read.data, (line) => {
        if (running.get(window) === calls) answer({ id, line });
      });
    },
    forget(window) {
      const calls = running.get(window);
      running.delete(window);
      for (const cancel of calls?.values() ?? []) cancel.abort();
    },
  };
}

type Call = Extract<z.infer<typeof message>, { readonly kind: "call" }>;
