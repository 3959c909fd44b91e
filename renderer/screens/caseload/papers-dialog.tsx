// A paper for each of the chosen cases: which kind, how far it is, and by case what is missing or why there is none.
import { useState } from "react";
import type { Api } from "../../../shared/api/index.ts";
import { MOST_CASES } from "../../../shared/api/documents.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import { useApi } from "../../base/api.tsx";
import { Modal } from "../../base/dialog.tsx";
import { download } from "../../base/download.ts";
import { useLanguage, useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { useWork } from "../../parts/settings/use-work.ts";
import { drawnWords, gapWords, LIST, mostWords } from "./words.ts";

type Drawn = Awaited<ReturnType<Api["documents"]["many"]>>;
type Wanted = Parameters<Api["documents"]["many"]>[0]["document"];

interface Props {
  readonly caseIds: readonly string[];
  readonly onClose: () => void;
}

export function PapersDialog({ caseIds, onClose }: Props) {
  const say = useSay();
  const api = useApi();
  const { lang } = useLanguage();
  const [wanted, setWanted] = useState<Wanted>("next");
  const work = useWork(async (onProgress, signal) => {
    const input = { caseIds: [...caseIds], document: wanted, lang };
    const answer = await api.documents.many(input, { signal, onProgress });
    download(answer.fileName, answer.bytes, "application/zip");
    return answer;
  });
  const tooMany = caseIds.length > MOST_CASES;
  return (
    <Modal
      opened
      // While it runs it is stopped first: closing would hide work that goes on.
      onClose={() => (work.running ? work.cancel() : onClose())}
      title={say(LIST.drawPapers)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <p>{say(LIST.drawHint)}</p>
      <label className="field">
        {say(LIST.whichPaper)}
        <select
          className="input cl-which"
          value={wanted}
          disabled={work.running}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setWanted(DOCUMENTS.find(({ document }) => document === value)?.document ?? "next");
          }}
        >
          <option value="next">{say(LIST.nextPaper)}</option>
          {DOCUMENTS.map(({ document, title }) => (
            <option key={document} value={document}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      {tooMany ? <p className="field-error">{say(mostWords(MOST_CASES))}</p> : null}
      {work.running ? <Progress step={work.step} onCancel={work.cancel} /> : null}
      {work.error === null ? null : <Failed error={work.error} />}
      {work.answer === null || work.running ? null : <Result drawn={work.answer} onGo={onClose} />}
      <div className="actions">
        <button type="button" className="button button-primary" disabled={work.running || tooMany} onClick={work.start}>
          {say(LIST.draw)}
        </button>
        <button type="button" className="button" onClick={onClose} disabled={work.running}>
          {say(BASE.close)}
        </button>
      </div>
    </Modal>
  );
}

/** The same as the report in the file, in short: each case leads to its papers. */
function Result({ drawn: { cases, warnings }, onGo }: { readonly drawn: Drawn; readonly onGo: () => void }) {
  const say = useSay();
  return (
    <>
      <p role="status">{say(drawnWords(cases.map(({ missing }) => missing)))}</p>
      <ul className="cl-drawn">
        {cases.map(({ caseId, name, paper, missing, why }) => (
          <li key={caseId}>
            <Link to={pathOf("case", caseId, "documents")} onClick={onGo}>
              {say(name)}
            </Link>
            <span>
              {paper === null ? "" : `${say(paper)} `}
              <span className={missing === null ? "cl-why" : "soft"}>
                {missing === null ? (why === null ? "" : say(why)) : say(gapWords(missing))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {warnings.length === 0 ? null : (
        <ul>
          {warnings.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
