// What was just done, or could not be, above the screen: a sentence, its one button, and a way to be rid of it.
import { useEffect } from "react";
import { useSay } from "../base/lang.tsx";
import { useRoute } from "../base/route.ts";
import { tellPerson, useSaid } from "../base/said.ts";
import { APP } from "./words.ts";

export function SaidNotice() {
  const say = useSay();
  const said = useSaid();
  const place = useRoute().slice(0, 2).join("/");
  // It is about the screen it was said on.
  useEffect(() => () => tellPerson(null), [place]);
  return (
    <div className="said no-print" role="status">
      {said === null ? null : (
        <div className={said.failed ? "notice notice-lost" : "notice"}>
          <p>{say(said.text)}</p>
          <div className="actions">
            {said.action === null ? null : (
              <button type="button" className="button button-small" onClick={said.action.run}>
                {say(said.action.words)}
              </button>
            )}
            <button type="button" className="button button-small button-quiet" onClick={() => tellPerson(null)}>
              {say(APP.dismiss)}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
