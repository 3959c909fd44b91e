// Opens the sample caseload and says how far it is.
import { useEffect, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { FRAME } from "./words.ts";

export function SampleOpening({ onDone }: { readonly onDone: () => void }) {
  const api = useApi();
  const say = useSay();
  const [step, setStep] = useState<ProgressStep | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let there = true;
    api.vaults
      .openSample({}, { onProgress: (next) => there && setStep(next) })
      .then(() => there && onDone())
      .catch((reason: unknown) => there && setError(reason));
    return () => {
      there = false;
    };
    // Once: the screen goes away when the sample is open.
  }, [api]);
  return (
    <main className="screen">
      <h1>{say(FRAME.openingSample)}</h1>
      {error === null ? <Progress step={step} /> : <Failed error={error} onRetry={onDone} />}
    </main>
  );
}
