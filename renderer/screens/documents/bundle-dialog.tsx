// Packs the chosen documents with cover, exhibits and hashes into one zip.
import { Modal } from "../../base/dialog.tsx";
import { useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { type DocumentName, mayBeBundled } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { download } from "../../base/download.ts";
import { useSay } from "../../base/lang.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import type { DocumentRow } from "./kinds.ts";
import { TemplateWarnings } from "./template-warnings.tsx";
import { blanksWords, DOCS } from "./words.ts";

interface Props {
  readonly caseId: string;
  readonly documents: readonly DocumentRow[];
  readonly asOf: string;
  readonly first: DocumentName;
  readonly onClose: () => void;
}

/** What usually goes with a request. */
const COMPANIONS: readonly DocumentName[] = ["evidence-list", "service-address"];

export function BundleDialog({ caseId, documents: all, asOf, first, onClose }: Props) {
  const documents = all.filter(({ document }) => mayBeBundled(document));
  const say = useSay();
  const api = useApi();
  const [chosen, setChosen] = useState<ReadonlySet<DocumentName>>(() => new Set([first, ...COMPANIONS]));
  const [running, setRunning] = useState<{ readonly step: ProgressStep | null } | null>(null);
  const [missing, setMissing] = useState<readonly Text[] | null>(null);
  const [warnings, setWarnings] = useState<readonly Text[]>([]);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const toggle = (name: DocumentName): void => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const pack = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setRunning({ step: null });
    setError(null);
    try {
      const names = documents.map(({ document }) => document).filter((name) => chosen.has(name));
      const answer = await api.documents.bundle(
        { caseId, documents: names, asOf },
        { signal: control.signal, onProgress: (step) => setRunning({ step }) },
      );
      download(answer.fileName, answer.bytes, "application/zip");
      setMissing(answer.missing);
      setWarnings(answer.warnings);
    } catch (reason) {
      setError(reason);
    }
    setRunning(null);
  };
  return (
    <Modal
      opened
      // While it runs it is stopped first: closing would hide work that goes on.
      onClose={() => (running === null ? onClose() : stop.current?.abort())}
      title={say(DOCS.bundle)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <fieldset>
        <legend>{say(DOCS.choose)}</legend>
        {documents.map(({ document, title, blanks, forCourt }) => (
          <label key={document} className="do-check">
            <input type="checkbox" checked={chosen.has(document)} onChange={() => toggle(document)} />
            <span>
              {say(title)} <span className="do-soft">{say(forCourt ? blanksWords(blanks) : DOCS.apart)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {missing === null || missing.length === 0 ? null : (
        <div role="status">
          <p>{say(DOCS.missing)}</p>
          <ul>
            {missing.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </div>
      )}
      <TemplateWarnings intro={DOCS.paperWarnings} warnings={warnings} />
      {error === null ? null : <Failed error={error} />}
      {running === null ? null : <Progress step={running.step} onCancel={() => stop.current?.abort()} />}
      <div className="actions">
        <button
          type="button"
          className="button button-primary"
          disabled={running !== null || chosen.size === 0}
          onClick={() => void pack()}
        >
          {say(DOCS.pack)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say(BASE.close)}
        </button>
      </div>
    </Modal>
  );
}
