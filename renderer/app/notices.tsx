// Words about the vault as a whole, above the screen: a lost connection, what was left unsaved, what the opening had to say.
import { useState } from "react";
import { useLeftDrafts } from "../base/draft-store.ts";
import { momentWords } from "../base/instant.ts";
import { useSay } from "../base/lang.tsx";
import { Link } from "../base/route.ts";
import { useSession } from "../base/session.tsx";
import { useTold } from "./session-events.ts";
import { APP, moreDraftsWords } from "../parts/frame/words.ts";

/** Drafts that are named; of more their number is said. */
const LEFT_SHOWN = 5;

export function Notices() {
  const say = useSay();
  const { lost } = useTold();
  const { open } = useSession();
  const [dismissed, setDismissed] = useState(false);
  const [put, setPut] = useState(false);
  const notices = dismissed ? [] : (open?.notices ?? []);
  const drafts = useLeftDrafts();
  const left = put ? [] : drafts;
  if (!lost && notices.length === 0 && left.length === 0) return null;
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
      {left.length === 0 ? null : (
        <div className="notice" role="status">
          <div>
            <p>{say(APP.leftDrafts)}</p>
            <ul className="left-drafts">
              {left.slice(0, LEFT_SHOWN).map((draft) => (
                <li key={`${draft.form} ${draft.writer}`}>
                  <Link to={draft.place}>{say(draft.title)}</Link>{" "}
                  <span className="soft">{say(momentWords(draft.at, new Date().toISOString()))}</span>
                </li>
              ))}
            </ul>
            {left.length > LEFT_SHOWN ? <p className="soft">{say(moreDraftsWords(left.length - LEFT_SHOWN))}</p> : null}
          </div>
          <button type="button" className="button button-small" onClick={() => setPut(true)}>
            {say(APP.later)}
          </button>
        </div>
      )}
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
