// Prints a list whole: reads every row of it, with progress and a way to stop, then lays the sheet out and calls the printer.
import { type ReactNode, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import type { Api } from "../../../shared/api/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { PRINT } from "./words.ts";

/** Reads what is to be printed; tells how many rows are there of how many. */
export type ReadAll<T> = (api: Api, signal: AbortSignal, report: (done: number, total: number) => void) => Promise<T>;

type State<T> =
  | { readonly kind: "idle" | "failed" }
  | { readonly kind: "reading"; readonly step: ProgressStep | null }
  | { readonly kind: "ready"; readonly value: T };

interface Props<T> {
  readonly words: Text;
  readonly read: ReadAll<T>;
  /** The sheet: a `PrintSheet` that is given `onPrinted`. */
  readonly sheet: (value: T, onPrinted: () => void) => ReactNode;
}

/** Also Ctrl+P prints the list, not the screen with the rows that happen to be in sight. */
export function PrintButton<T>({ words, read, sheet }: Props<T>) {
  const say = useSay();
  const api = useApi();
  const [state, setState] = useState<State<T>>({ kind: "idle" });
  const under = useRef<AbortController | null>(null);
  const start = async (): Promise<void> => {
    if (state.kind === "reading") return;
    const control = new AbortController();
    under.current = control;
    setState({ kind: "reading", step: null });
    try {
      const value = await read(api, control.signal, (done, total) => {
        if (!control.signal.aborted) setState({ kind: "reading", step: { what: PRINT.getting, done, total } });
      });
      if (!control.signal.aborted) setState({ kind: "ready", value });
    } catch {
      if (!control.signal.aborted) setState({ kind: "failed" });
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPrint =
      event.key.toLowerCase() === "p" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isPrint || event.defaultPrevented) return;
    event.preventDefault();
    void start();
  });
  useEffect(() => {
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
      under.current?.abort();
    };
  }, []);
  const done = useCallback(() => setState({ kind: "idle" }), []);
  return (
    <>
      <button type="button" className="button" onClick={() => void start()}>
        {say(words)}
      </button>
      {state.kind === "reading" ? (
        <Progress
          step={state.step}
          onCancel={() => {
            under.current?.abort();
            done();
          }}
        />
      ) : null}
      {state.kind === "failed" ? (
        <span className="field-error" role="alert">
          {say(PRINT.failed)}
        </span>
      ) : null}
      {state.kind === "ready" ? sheet(state.value, done) : null}
    </>
  );
}
