// Says that the clock stands before the last change of the vault, and takes the word of a person who says that it is right.
import { useState } from "react";
import { useApi } from "../base/api.tsx";
import { localDayOf, minuteOf } from "../base/instant.ts";
import { useSay } from "../base/lang.tsx";
import type { SessionState } from "../base/session.tsx";
import { Failed } from "../base/state.tsx";
import { clockBehindWords, clockRightWords } from "./words.ts";

/** It stays on every screen until the clock is put right or confirmed. */
export function ClockNotice({ clock: { now, last } }: { readonly clock: NonNullable<SessionState["clock"]> }) {
  const say = useSay();
  const api = useApi();
  const [error, setError] = useState<unknown>(null);
  return (
    <div className="notice notice-lost" role="alert">
      <div>
        <p>{say(clockBehindWords(minuteOf(now), minuteOf(last)))}</p>
        {error === null ? null : <Failed error={error} />}
      </div>
      <button
        type="button"
        className="button button-small"
        onClick={() => void api.session.confirmClock({}).catch(setError)}
      >
        {say(clockRightWords(localDayOf(now)))}
      </button>
    </div>
  );
}
