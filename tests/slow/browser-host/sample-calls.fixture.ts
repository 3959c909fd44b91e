// A small contract of its own for tests of the hosts: what is under test is how calls are carried, not what they do.
import { call, longCall, nothing } from "../../../shared/api/call.ts";
import { CallError } from "../../../shared/api/failure.ts";
import { type Dispatch, registrar } from "../../../shared/api/registrar.ts";
import { bytes, count, id, text } from "../../../shared/api/values.ts";

const SAMPLE = {
  sample: {
    echo: call(text, text),
    reverse: call(bytes, bytes),
    refuse: call(nothing, nothing),
    crash: call(nothing, nothing),
    count: longCall(count, nothing, count),
    /** Runs until it is cancelled. */
    wait: longCall(nothing, nothing, id),
  },
};

export const REFUSAL = { code: "refused", text: { zh: "不行。", en: "No." } } as const;

export interface SampleCalls {
  readonly dispatch: Dispatch;
  /** What happened, in order. */
  readonly seen: readonly string[];
  /** Resolves when something has been seen. */
  until(what: string): Promise<void>;
}

/** A dispatcher of the sample contract that keeps what it saw. */
export function sampleCalls(): SampleCalls {
  const seen: string[] = [];
  const waiting: { readonly what: string; readonly resolve: () => void }[] = [];
  const note = (what: string): void => {
    seen.push(what);
    for (const each of waiting) if (each.what === what) each.resolve();
  };
  const dispatch = registrar(
    SAMPLE,
    {
      sample: {
        echo: (words) => {
          note(`echo ${words.en}`);
          return words;
        },
        reverse: (file) => file.toReversed(),
        refuse: () => {
          throw new CallError(REFUSAL);
        },
        crash: () => {
          throw new Error("a secret of the backend");
        },
        count: (to, { report }) => {
          for (let n = 1; n <= to; n++) report(n);
          return {};
        },
        wait: (_input, { signal, report }) =>
          new Promise((_resolve, reject) => {
            report("waiting");
            note("wait begun");
            signal.addEventListener("abort", () => {
              note("wait cancelled");
              reject(new Error("cancelled"));
            });
          }),
      },
    },
    (name) => note(`logged ${name}`),
  );
  return {
    dispatch,
    seen,
    until: (what) =>
      seen.includes(what) ? Promise.resolve() : new Promise((resolve) => waiting.push({ what, resolve })),
  };
}
