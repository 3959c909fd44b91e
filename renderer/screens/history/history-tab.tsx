// Case › History: who did what and when, what it changed, and the proof that nothing was altered.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Empty, Failed, Loading } from "../../base/state.tsx";
import { Entry } from "./entry.tsx";
import { namesOf } from "../../parts/history/names-of.ts";
import { VerifyChain } from "./verify.tsx";
import { countWords } from "../../parts/history/words.ts";
import { HI } from "./words.ts";
import "../../base/button.css";
import "./history.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

const PAGE = 50;

export function HistoryTab({ view }: Props) {
  const say = useSay();
  const api = useApi();
  const [whole, setWhole] = useState(false);
  const caseId = view.case.id;
  const nameOf = useMemo(() => namesOf(view), [view]);
  const pages = useInfiniteQuery({
    queryKey: ["history", whole ? null : caseId],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.cases.history(
        { limit: PAGE, ...(whole ? {} : { id: caseId }), ...(pageParam === undefined ? {} : { before: pageParam }) },
        { signal },
      ),
    getNextPageParam: ({ entries }) => (entries.length < PAGE ? undefined : entries.at(-1)?.seq),
  });
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <div className="hi">
      <div className="hi-top">
        <div className="hi-scope" role="group" aria-label={say(HI.scope)}>
          <button type="button" className="button" aria-pressed={!whole} onClick={() => setWhole(false)}>
            {say(HI.thisCase)}
          </button>
          <button type="button" className="button" aria-pressed={whole} onClick={() => setWhole(true)}>
            {say(HI.everything)}
          </button>
        </div>
        <VerifyChain />
      </div>
      <p className="hi-soft">{say(HI.explain)}</p>
      {pages.isPending ? <Loading /> : null}
      {pages.isError ? <Failed error={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.isSuccess && entries.length === 0 ? <Empty what={HI.empty} /> : null}
      {entries.length === 0 ? null : (
        <>
          <ol className="hi-list" aria-label={say(HI.list)}>
            {entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} nameOf={nameOf} only={whole ? null : caseId} caseId={caseId} />
            ))}
          </ol>
          <p className="hi-foot">
            <span className="hi-soft">{say(countWords(entries.length, pages.hasNextPage))}</span>
            {pages.hasNextPage ? (
              <button
                type="button"
                className="button"
                disabled={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                {say(HI.older)}
              </button>
            ) : null}
          </p>
        </>
      )}
    </div>
  );
}
