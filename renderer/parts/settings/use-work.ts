// Work that a button starts: whether it runs, how far it is, what came of it or went wrong.
import { useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { failureOf } from "../../base/query.ts";

export interface Work<T> {
  readonly running: boolean;
  readonly step: ProgressStep | null;
  readonly answer: T | null;
  readonly error: unknown;
  /** Starts it unless it runs. */
  readonly start: () => void;
  /** Stops it; who cancels knows it, and is shown no failure. */
  readonly cancel: () => void;
}

export function useWork<T>(
  work: (onProgress: (step: ProgressStep) => void, signal: AbortSignal) => Promise<T>,
): Work<T> {
  const [running, setRunning] = useState(false);
  const [step, setStep] = useState<ProgressStep | null>(null);
  const [answer, setAnswer] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const control = useRef<AbortController | null>(null);
  const start = (): void => {
    if (running) return;
    setRunning(true);
    setStep(null);
    setError(null);
    const stop = new AbortController();
    control.current = stop;
    work(setStep, stop.signal)
      .then(setAnswer, (reason: unknown) => {
        if (failureOf(reason).code !== "cancelled") setError(reason);
      })
      .finally(() => setRunning(false));
  };
  return { running, step, answer, error, start, cancel: () => control.current?.abort() };
}
