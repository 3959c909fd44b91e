// One entry of the history: what was done, when, by whom, and what it changed.
import { useState } from "react";
import type { HistoryEntryView } from "../../../shared/api/cases.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { whoseWords } from "../../base/words.ts";
import { useUndo } from "../../base/undo.ts";
import { diffOf, type DiffLine, type RowDiff } from "./diff.ts";
import { instantWords, shortHash } from "./instant.ts";
import type { NameOf } from "../../parts/history/value-text.ts";
import { TRACE } from "../../parts/history/words.ts";
import { HI, WHAT, moreWords, othersWords } from "./words.ts";

interface Props {
  readonly entry: HistoryEntryView;
  readonly nameOf: NameOf;
  /** Only what belongs to this case; null for everything. */
  readonly only: string | null;
  /** The case on the screen: a step of another case alone is taken back there. */
  readonly caseId: string;
}

const KIND: Readonly<Record<HistoryEntryView["kind"], Text | null>> = {
  do: null,
  undo: HI.undone,
  redo: HI.redone,
  note: HI.note,
};

/** Rows shown at once: an import may have thousands. */
const SHOWN = 50;

export function Entry({ entry, nameOf, only, caseId }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const kind = KIND[entry.kind];
  const own = entry.changes.filter((change) => only === null || change.case === only);
  const shown = own.slice(0, SHOWN);
  const whose = whoseWords(entry);
  const others = entry.changes.length - own.length;
  return (
    <li className="hi-entry">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="hi-seq">{entry.seq}</span>
          <time dateTime={entry.when}>{instantWords(entry.when)}</time>
          <span className="hi-who">{entry.who === "" ? say(HI.someone) : entry.who}</span>
          <span className="hi-label">
            {kind === null ? null : <span className="hi-kind">{say(kind)}</span>}
            {only === null && whose !== null ? `${say(whose)} · ${say(entry.label)}` : say(entry.label)}
            {entry.undone ? <span className="hi-kind">{say(HI.isUndone)}</span> : null}
          </span>
          <code className="hi-hash" title={entry.hash}>
            {shortHash(entry.hash)}
          </code>
        </summary>
        {open ? (
          <div className="hi-changes">
            {shown.map((change) => (
              <Row key={`${change.entity} ${change.case ?? ""} ${change.id}`} diff={diffOf(change, nameOf)} />
            ))}
            {own.length > shown.length ? <p className="hi-soft">{say(moreWords(own.length - shown.length))}</p> : null}
            {others > 0 ? <p className="hi-soft">{say(othersWords(others))}</p> : null}
            <MoveEntry entry={entry} caseId={caseId} />
          </div>
        ) : null}
      </details>
    </li>
  );
}

/**
 * Takes back exactly this step, or does it again; of another case alone it is not offered here, but for the deletion of one:
 * that case has no screen any more on which it could be taken back.
 */
function MoveEntry({ entry, caseId }: Pick<Props, "entry" | "caseId">) {
  const say = useSay();
  const { moveOne } = useUndo();
  const cases = new Set(entry.changes.flatMap((change) => change.case ?? []));
  const isElsewhere = cases.size === 1 && !cases.has(caseId);
  const isDeletion = !entry.undone && entry.changes.some(({ entity, after }) => entity === "case" && after === null);
  if (entry.kind !== "do" || (isElsewhere && !isDeletion)) return null;
  const own = cases.size === 1 && cases.has(caseId) ? { caseId } : {};
  const direction = entry.undone ? "redo" : "undo";
  return (
    <button
      type="button"
      className="button button-small"
      onClick={() => void moveOne(direction, { ...own, seq: entry.seq })}
    >
      {say(entry.undone ? HI.redoThis : HI.undoThis)}
    </button>
  );
}

function Row({ diff }: { readonly diff: RowDiff }) {
  const say = useSay();
  return (
    <section className="hi-row">
      <h4>
        <span className={`hi-what hi-what-${diff.what}`}>{say(WHAT[diff.what])}</span> {say(diff.title)}
      </h4>
      {diff.lines.length === 0 ? null : (
        <table>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{say(HI.field)}</th>
              {diff.what === "added" ? null : <th scope="col">{say(HI.before)}</th>}
              {diff.what === "removed" ? null : <th scope="col">{say(HI.after)}</th>}
            </tr>
          </thead>
          <tbody>
            {diff.lines.map((line) => (
              <Line key={line.label.en} line={line} what={diff.what} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A row that is new has no before, one that is gone no after. */
function Line({ line: { label, before, after }, what }: { readonly line: DiffLine; readonly what: RowDiff["what"] }) {
  const say = useSay();
  const empty = <span className="hi-soft">{say(TRACE.nothing)}</span>;
  return (
    <tr>
      <th scope="row">{say(label)}</th>
      {what === "added" ? null : <td>{before === null ? empty : <del>{say(before)}</del>}</td>}
      {what === "removed" ? null : <td>{after === null ? empty : <ins>{say(after)}</ins>}</td>}
    </tr>
  );
}
