// The one place where calls are dispatched: it knows every call, checks what goes in and what comes out, and runs it.
import type { z } from "zod";
import type { AnyCall, Area, Call, CancelSignal } from "./call.ts";
import { BAD_INPUT, BAD_OUTPUT, CallError, CANCELLED, UNEXPECTED } from "./failure.ts";

/** What a running call is given beside its input. */
export interface CallContext<Step> {
  /** Aborted when the person cancels or the window goes away. */
  readonly signal: CancelSignal;
  readonly report: (step: Step) => void;
}

type StepOf<C> = C extends Call<z.ZodType, z.ZodType, infer P> ? (P extends z.ZodType ? z.input<P> : never) : never;

/** What answers a call. */
export type Handler<C extends AnyCall> = (
  input: z.output<C["input"]>,
  context: CallContext<StepOf<C>>,
) => Promise<z.input<C["output"]>> | z.input<C["output"]>;

export type Handlers<Areas extends Readonly<Record<string, Area>>> = {
  readonly [A in keyof Areas]: { readonly [V in keyof Areas[A]]: Handler<Areas[A][V]> };
};

/** A dispatcher of calls by their name `area.verb`. It rejects with CallError only. */
export type Dispatch = (name: string, input: unknown, context: CallContext<unknown>) => Promise<unknown>;

/**
 * Brings the contract and its handlers together. `log` gets errors nobody expected; they hold no input. `asCallError` may turn
 * an error that has words of its own into a CallError, and gives back any other as it is.
 */
export function registrar<Areas extends Readonly<Record<string, Area>>>(
  areas: Areas,
  handlers: Handlers<Areas>,
  log: (name: string, error: unknown) => void,
  asCallError: (error: unknown) => unknown = (error) => error,
): Dispatch {
  const table = new Map<string, { readonly call: AnyCall; readonly handler: Handler<AnyCall> }>();
  for (const [area, verbs] of Object.entries(areas)) {
    for (const [verb, definition] of Object.entries(verbs)) {
      const handler = (handlers[area] as Readonly<Record<string, Handler<AnyCall>>> | undefined)?.[verb];
      if (handler === undefined) throw new TypeError(`no handler for ${area}.${verb}`);
      table.set(`${area}.${verb}`, { call: definition, handler });
    }
  }
  return async (name, input, { signal, report }) => {
    const entry = table.get(name);
    if (entry === undefined) throw new CallError(BAD_INPUT);
    const given = entry.call.input.safeParse(input);
    if (!given.success) throw new CallError(BAD_INPUT);
    const { progress } = entry.call;
    const context = {
      signal,
      report: (step: unknown) => {
        if (progress !== null && progress.safeParse(step).success) report(step);
      },
    };
    let answer: unknown;
    try {
      answer = await entry.handler(given.data, context);
    } catch (thrown) {
      const error = asCallError(thrown);
      if (error instanceof CallError) throw error;
      if (signal.aborted) throw new CallError(CANCELLED);
      log(name, error);
      throw new CallError(UNEXPECTED);
    }
    const checked = entry.call.output.safeParse(answer);
    if (!checked.success) {
      log(name, new TypeError(`the answer of ${name} does not fit its schema at ${where(checked.error)}`));
      throw new CallError(BAD_OUTPUT);
    }
    return checked.data;
  };
}

const where = (error: z.ZodError): string => error.issues.map((issue) => issue.path.join(".")).join(", ");
