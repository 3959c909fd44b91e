// The documents of a case: the list, the one that is open as a page of paper, and what it is made of.
import { useRef } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import { DOCUMENT_NAMES, type DocumentName } from "../../../shared/filings/index.ts";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { useRoute } from "../../base/route.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { DocumentDesk } from "./document-desk.tsx";
import { DocumentList } from "./document-list.tsx";
import { DOCS } from "./words.ts";
import "../../base/button.css";
import "./documents.css";
import "./printed.css";

interface Props {
  readonly view: CaseView;
  readonly asOf: string;
  readonly today: string;
}

export function DocumentsTab({ view, asOf, today }: Props) {
  const say = useSay();
  const caseId = view.case.id;
  const list = useCall(
    ["documents", caseId, asOf, view.revision],
    (api, signal) => api.documents.list({ caseId, asOf }, { signal }),
    { keep: true },
  );
  const tab = useRef<HTMLDivElement>(null);
  const wanted = useRoute()[3];
  const named = DOCUMENT_NAMES.find((name) => name === wanted);
  const open = named ?? list.data?.documents.find(({ suggested }) => suggested)?.document ?? "correction-request";
  if (list.isError) {
    return (
      <div className="screen">
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      </div>
    );
  }
  if (list.data === undefined) {
    return (
      <div className="screen">
        <Loading />
      </div>
    );
  }
  const info = list.data.documents.find(({ document }) => document === open);
  const backToList = (): void => {
    tab.current?.scrollIntoView();
    tab.current?.querySelector<HTMLElement>("a[aria-current]")?.focus({ preventScroll: true });
  };
  return (
    <div className="do-tab" ref={tab}>
      <h2 className="visually-hidden">{say(DOCS.title)}</h2>
      <DocumentList caseId={caseId} documents={list.data.documents} open={open} />
      {info === undefined ? (
        <NotDrawn caseId={caseId} document={open} asOf={asOf} />
      ) : (
        <DocumentDesk
          key={info.document}
          view={view}
          info={info}
          documents={list.data.documents}
          asOf={asOf}
          today={today}
          arrived={named !== undefined}
          onBack={backToList}
        />
      )}
    </div>
  );
}

interface Named {
  readonly caseId: string;
  readonly document: DocumentName;
  readonly asOf: string;
}

/** A document that the list does not offer was asked for by its address: why it cannot be drawn up, and the way to it. */
function NotDrawn({ caseId, document, asOf }: Named) {
  const asked = useCall(["not-drawn", caseId, document, asOf], (api, signal) =>
    api.documents.draft({ caseId, document, asOf }, { signal }),
  );
  return asked.isError ? <Failed error={asked.error} /> : null;
}
