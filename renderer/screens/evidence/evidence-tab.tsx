// Case › Evidence: the exhibits under numbers that stay, each with its file, its hash, and what it is used for.
import { useMemo } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { Span } from "../../base/day.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { go, pathOf, useRoute } from "../../base/route.ts";
import { Empty } from "../../base/state.tsx";
import { DropZone } from "./drop-zone.tsx";
import { exhibitNumbers } from "../../parts/exhibits/exhibits.ts";
import { Piece } from "./piece.tsx";
import { Uploads } from "./uploads.tsx";
import { useAddFiles } from "./use-add-files.ts";
import { EXHIBIT } from "../../parts/exhibits/words.ts";
import { EV, exhibitNumberWords } from "./words.ts";
import "../../base/button.css";
import "../../parts/event-editor/event-editor.css";
import "./evidence.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function EvidenceTab({ view }: Props) {
  const say = useSay();
  const { uploads, add, dismiss } = useAddFiles(view);
  const numbers = useMemo(() => exhibitNumbers(view), [view]);
  const pieces = useMemo(
    () =>
      (view.case.evidence ?? [])
        .flatMap((item) => (item.id === undefined ? [] : [{ ...item, id: item.id }]))
        .toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0)),
    [view, numbers],
  );
  const hashes = pieces.flatMap(({ sha256 }) => sha256 ?? []).slice(0, 1000);
  const sizes = useCall(["sizes", ...hashes], (api, signal) => api.evidence.sizes({ sha256: hashes }, { signal }), {
    enabled: hashes.length > 0,
  });
  const sizeOf = (sha256: string | undefined): number | null | undefined =>
    sizes.data?.sizes.find((one) => one.sha256 === sha256)?.size;
  const asked = useRoute()[3];
  const chosen = pieces.find(({ id }) => id === asked) ?? pieces[0];
  return (
    <DropZone onFiles={add}>
      <Uploads uploads={uploads} onDismiss={dismiss} />
      {chosen === undefined ? (
        <Empty what={EV.none} />
      ) : (
        <div className="ev-panes">
          <ol className="ev-list" aria-label={say(EV.list)}>
            {pieces.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  aria-current={item.id === chosen.id}
                  onClick={() => go(pathOf("case", view.case.id, "evidence", item.id), "replace")}
                >
                  <span className="ev-number">{say(exhibitNumberWords(numbers.get(item.id) ?? 0))}</span>
                  <span className="ev-title">{item.title ?? say(EXHIBIT.untitled)}</span>
                  <span className="ev-soft">
                    {item.kind} {item.date === undefined ? null : <Span value={item.date} />}
                  </span>
                  {item.sha256 !== undefined && sizeOf(item.sha256) === null ? (
                    <span className="ev-warning">{say(EV.missingShort)}</span>
                  ) : null}
                  {item.sha256 === undefined ? <span className="ev-soft">{say(EV.noFileShort)}</span> : null}
                </button>
              </li>
            ))}
          </ol>
          <Piece
            key={chosen.id}
            view={view}
            item={chosen}
            number={numbers.get(chosen.id) ?? 0}
            size={sizeOf(chosen.sha256)}
            onAttach={(files) => add(files.slice(0, 1), chosen)}
          />
        </div>
      )}
    </DropZone>
  );
}
