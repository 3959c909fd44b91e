// The window's side of the contract: typed calls over whatever carries them, checked on this side too.
import type { z } from "zod";
import type { AnyCall, Area, Call, CancelSignal } from "./call.ts";
import { BAD_INPUT, BAD_OUTPUT, CallError } from "./failure.ts";

export interface TransportOptions {
  readonly signal?: CancelSignal;
  readonly onProgress?: (step: unknown) => void;
}

/** What carries calls to the backend: Electron's channel or the browser host. It rejects with CallError. */
export interface Transport {
  call(name: string, input: unknown, options: TransportOptions): Promise<unknown>;
}

export interface CallOptions<Step> {
  readonly signal?: CancelSignal;
  readonly onProgress?: (step: Step) => void;
}

type StepOf<C> = C extends Call<z.ZodType, z.ZodType, infer P> ? (P extends z.ZodType ? z.output<P> : never) : never;

/** `api.<area>.<verb>(input)`. */
export type Client<Areas extends Readonly<Record<string, Area>>> = {
  readonly [A in keyof Areas]: {
    readonly [V in keyof Areas[A]]: (
      input: z.input<Areas[A][V]["input"]>,
      options?: CallOptions<StepOf<Areas[A][V]>>,
    ) => Promise<z.output<Areas[A][V]["output"]>>;
  };
};

/** The client of a contract over a transport. Every call rejects with CallError only. */
export function clientOf<Areas extends Readonly<Record<string, Area>>>(
  areas: Areas,
  transport: Transport,
): Client<Areas> {
  const build = (area: string, verbs: Area) =>
    Object.fromEntries(
      Object.entries(verbs).map(([verb, definition]) => [verb, caller(`${area}.${verb}`, definition, transport)]),
    );
  return Object.fromEntries(
    Object.entries(areas).map(([area, verbs]) => [area, build(area, verbs)]),
  ) as unknown as Client<Areas>;
}

function caller(name: string, definition: AnyCall, transport: Transport) {
  return async (input: unknown, options: CallOptions<unknown> = {}): Promise<unknown> => {
    if (!definition.input.safeParse(input).success) throw new CallError(BAD_INPUT);
    const { onProgress, signal } = options;
    const { progress } = definition;
    const answer = await transport.call(name, input, {
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined || progress === null
        ? {}
        : {
            onProgress: (step) => {
              const checked = progress.safeParse(step);
              if (checked.success) onProgress(checked.data);
            },
          }),
    });
    const checked = definition.output.safeParse(answer);
    if (!checked.success) throw new CallError(BAD_OUTPUT);
    return checked.data;
  };
}
