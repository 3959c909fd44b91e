// Words about the vault as a whole, above the screen: a lost connection, what was left unsaved, what the opening had to say.
import { useState } from "react";
import { ClockNotice } from "./clock-notice.tsx";
import { useLeftDrafts } from "../base/draft-store.ts";
import { useSay } from "../base/lang.tsx";
import { useSession } from "../base/session.tsx";
import { LeftDrafts } from "./left-drafts.tsx";
import { useTold } from "./session-events.ts";
import { APP } from "./words.ts";

export function Notices() {
  const say = useSay();
  const { lost } = useTold();
  const { open, clock } = useSession();
  const [dismissed, setDismissed] = useState(false);
  const [put, setPut] = useState(false);
  const notices = dismissed ? [] : (open?.notices ?? []);
  const drafts = useLeftDrafts();
  const left = put ? [] : drafts;
  if (!lost && clock === null && notices.length === 0 && left.length === 0) return null;
  return (
    <div className="notices no-print">
      {lost ? (
        <div className="notice notice-lost" role="alert">
          <p>{say(APP.lost)}</p>
          <button type="button" className="button button-small" onClick={() => location.reload()}>
            {say(APP.reload)}
          </button>
        </div>
      ) : null}
      {clock === null ? null : <ClockNotice clock={clock} />}
      {left.length === 0 ? null : <LeftDrafts drafts={left} onLater={() => setPut(true)} />}
      {notices.length === 0 ? null : (
        <div className="notice" role="status">
          <div>
            {notices.map((text) => (
              <p key={text.en}>{say(text)}</p>
            ))}
          </div>
          <button type="button" className="button button-small" onClick={() => setDismissed(true)}>
            {say(APP.dismiss)}
          </button>
        </div>
      )}
    </div>
  );
}
