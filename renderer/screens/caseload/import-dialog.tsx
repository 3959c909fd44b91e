// Imports case files: chosen or dropped, with progress, a way to stop, and a report of what was refused and why.
import { Modal } from "../../base/dialog.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { FileButton } from "../../base/file-button.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { ImportReport } from "./import-report.tsx";
import type { ImportAnswer } from "./refused-groups.ts";
import { useUndo } from "../../base/undo.ts";
import { importLabel, LIST } from "./words.ts";

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const { acted } = useUndo();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [replace, setReplace] = useState(false);
  const [running, setRunning] = useState<{ readonly step: ProgressStep | null } | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const run = async (): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setRunning({ step: null });
    setError(null);
    try {
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const came = await api.caseload.import(
        { files: read, replace },
        { signal: control.signal, onProgress: (step) => setRunning({ step }) },
      );
      setAnswer(came);
      const count = came.imported + came.replaced;
      const label = importLabel(count);
      if (count > 0) acted({ seqs: came.entries, step: { label, clients: [], cases: count } }, label);
    } catch (reason) {
      setError(reason);
    }
    // What was imported before a cancel or a failure is there.
    void client.invalidateQueries();
    setRunning(null);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setFiles([...event.dataTransfer.files]);
  };
  return (
    <Modal
      opened
      // While it runs it is stopped first: closing would hide work that goes on.
      onClose={() => (running === null ? onClose() : stop.current?.abort())}
      title={say(LIST.importTitle)}
      size="lg"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      {answer === null ? (
        <>
          <p>{say(LIST.importHint)}</p>
          <div className="cl-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
            <div className="actions">
              <FileButton words={LIST.choose} multiple accept=".json,.ndjson,.jsonl" onChoose={setFiles} />
              <span className="soft">{say(LIST.drop)}</span>
            </div>
            <ul>
              {files.map((file) => (
                <li key={`${file.name}${file.size}${file.lastModified}`}>{file.name}</li>
              ))}
            </ul>
          </div>
          <label className="cl-check">
            <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.currentTarget.checked)} />
            {say(LIST.replace)}
          </label>
          {error === null ? null : <Failed error={error} />}
          {running === null ? null : <Progress step={running.step} onCancel={() => stop.current?.abort()} />}
          <div className="actions">
            <button
              type="button"
              className="button button-primary"
              disabled={files.length === 0 || running !== null}
              onClick={() => void run()}
            >
              {say(LIST.importDo)}
            </button>
          </div>
        </>
      ) : (
        <>
          <ImportReport answer={answer} />
          <div className="actions">
            <button type="button" className="button button-primary" data-autofocus onClick={onClose}>
              {say(LIST.done)}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
