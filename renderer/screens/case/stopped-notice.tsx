// Says on every page of a case that its audit ended before its end, what is left out, and how to go on.
import { useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { useSay } from "../../base/lang.tsx";
import { useSaving } from "../../base/query.ts";
import {
  STOPPED_HOW,
  STOPPED_LONGER,
  STOPPED_OR_LONGER,
  STOPPED_STILL,
  STOPPED_TITLE,
  STOPPED_WHY,
  STOPPED_WORKING,
} from "../../base/stopped-words.ts";
import "../../base/button.css";

interface Props {
  readonly view: CaseView;
  /** A day other than today, or null: the longer audit is of today. */
  readonly asOf: string | null;
}

export function StoppedNotice({ view, asOf }: Props) {
  const say = useSay();
  const save = useSaving();
  const [working, setWorking] = useState(false);
  const { stopped } = view;
  const file = JSON.stringify([view.case, asOf]);
  /** The file and day on which the program has worked longer, in vain if the notice still stands. */
  const [tried, setTried] = useState<string | null>(null);
  if (stopped === null) return null;

  async function workLonger(): Promise<void> {
    setWorking(true);
    try {
      await save(async (api) => {
        const day = asOf === null ? {} : { asOf };
        // Nothing of the person's is written by it.
        return { ...(await api.cases.get({ id: view.case.id, longer: true, ...day })), stored: false };
      });
      setTried(file);
    } catch {
      // The head of the window says why, and offers to try again.
    } finally {
      setWorking(false);
    }
  }

  return (
    <section className="cs-stopped" aria-label={say(STOPPED_TITLE)}>
      <h2>{say(STOPPED_TITLE)}</h2>
      <p>{say(STOPPED_WHY[stopped])}</p>
      <p>{say(STOPPED_HOW)}</p>
      <div role="status">{tried === file ? <p>{say(STOPPED_STILL)}</p> : null}</div>
      {tried === file ? null : (
        <>
          <p>{say(STOPPED_OR_LONGER)}</p>
          <button type="button" className="button button-small" disabled={working} onClick={() => void workLonger()}>
            {say(working ? STOPPED_WORKING : STOPPED_LONGER)}
          </button>
        </>
      )}
    </section>
  );
}
