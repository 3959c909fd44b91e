// Work that a button starts: whether it runs, how far it is, what came of it or went wrong.
import { useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";

export interface Work<T> {
  readonly running: boolean;
  readonly step: ProgressStep | null;
  readonly answer: T | null;
  readonly error: unknown;
  /** Starts it unless it runs. */
  readonly start: () => void;
}

export function useWork<T>(work: (onProgress: (step: ProgressStep) => void) => Promise<T>): Work<T> {
  const [running, setRunning] = useState(false);
  const [step, setStep] = useState<ProgressStep | null>(null);
  const [answer, setAnswer] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const start = (): void => {
    if (running) return;
    setRunning(true);
    setStep(null);
    setError(null);
    work(setStep)
      .then(setAnswer, setError)
      .finally(() => setRunning(false));
  };
  return { running, step, answer, error, start };
}
