// The last changes of this case: what, who and when, each with a button that takes exactly that one back.
import type { HistoryEntryView } from "../../../shared/api/cases.ts";
import { momentWords } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Link, pathOf } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { useUndo } from "../../base/undo.ts";
import { undoWords } from "../../base/words.ts";
import { OV } from "./words.ts";

const LISTED = 4;

/** A change of this case alone: one of several is taken back in the history, where all of it is told. */
const isOwn = ({ changes, kind, undone }: HistoryEntryView, caseId: string): boolean =>
  kind === "do" && !undone && changes.every((change) => change.case === caseId);

export function LastChanges({ caseId }: { readonly caseId: string }) {
  const say = useSay();
  const { moveOne } = useUndo();
  const { data, error, isError, refetch } = useCall(
    ["last-changes", caseId],
    (api, signal) => api.cases.history({ id: caseId, limit: LISTED }, { signal }),
    { keep: true },
  );
  const now = new Date().toISOString();
  return (
    <section className="ov-section" aria-labelledby="ov-changes">
      <div className="ov-head">
        <h2 id="ov-changes">{say(OV.changes)}</h2>
        <Link to={pathOf("case", caseId, "history")}>{say(OV.toHistory)}</Link>
      </div>
      {isError ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data?.entries.length === 0 ? <p className="soft">{say(OV.noChanges)}</p> : null}
      <ul className="ov-list">
        {data?.entries.map((entry) => (
          <li key={entry.seq}>
            <span>{say(entry.label)}</span>
            <span className="ov-when soft">
              {[entry.who, say(momentWords(entry.when, now))].filter((part) => part !== "").join(" ")}
              {entry.undone ? ` · ${say(OV.undone)}` : ""}
              {isOwn(entry, caseId) ? (
                <button
                  type="button"
                  className="button button-small button-quiet"
                  aria-label={say(undoWords(entry))}
                  onClick={() => void moveOne("undo", { caseId, seq: entry.seq })}
                >
                  {say(OV.undo)}
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
