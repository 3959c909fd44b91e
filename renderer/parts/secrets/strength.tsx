// How hard a new passphrase is to guess: a bar, a word, and what would help.
import { STRENGTHS } from "./words.ts";
import { useEffect, useState } from "react";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";

interface Answer {
  readonly score: number;
  readonly advice: Text;
}

/** Asked a moment after the last key. Not through the cache of readings: a passphrase must not become the key of one. */
function useStrength(passphrase: string): Answer | null {
  const api = useApi();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (passphrase === "") {
      setAnswer(null);
      return undefined;
    }
    const stop = new AbortController();
    const ask = async (signal: AbortSignal): Promise<void> => {
      try {
        const next = await api.vaults.strength({ passphrase }, { signal });
        if (!signal.aborted) setAnswer(next);
      } catch {
        // Creating says what is wrong with a passphrase too.
      }
    };
    const timer = setTimeout(() => {
      void ask(stop.signal);
    }, 150);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, passphrase]);
  return answer;
}

export function Strength({ passphrase }: { readonly passphrase: string }) {
  const say = useSay();
  const answer = useStrength(passphrase);
  const word = answer === null ? undefined : STRENGTHS[answer.score];
  return (
    <div className="un-strength" role="status">
      {answer === null || word === undefined ? null : (
        <>
          <meter min={0} max={4} low={2} high={3} optimum={4} value={answer.score} aria-label={say(word)} />
          <span>{say(word)}</span>
          <span className="soft">{say(answer.advice)}</span>
        </>
      )}
    </div>
  );
}
