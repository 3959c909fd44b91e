// Imports case files, tables and records of public lists: chosen or dropped, with progress, a way to stop, and a report of what was
// refused and why. Of a table it is first shown how it was read; nothing goes in before the button.
import { Modal } from "../../base/dialog.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { useApi } from "../../base/api.tsx";
import { useLanguage, useSay } from "../../base/lang.tsx";
import { FileButton } from "../../base/file-button.tsx";
import { Progress } from "../../base/progress.tsx";
import { Failed } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { type Columns, type FileReading, isTable, linesOf } from "./import-files.ts";
import { ImportReport } from "./import-report.tsx";
import { TablePreview } from "./table-preview.tsx";
import type { ImportAnswer } from "./refused-groups.ts";
import { useUndo } from "../../base/undo.ts";
import { importCasesWords } from "./import-words.ts";
import { importLabel, LIST } from "./words.ts";

interface Tools {
  readonly signal: AbortSignal;
  readonly onProgress: (step: ProgressStep) => void;
}

const ACCEPTED = ".json,.ndjson,.jsonl,.csv,.tsv,.txt,.xlsx";

const uploadOf = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

/** Whether there are case files beside the tables. */
const hasOthers = (files: readonly File[], readings: readonly FileReading[] | null): boolean =>
  readings !== null && files.length > readings.length;

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const { acted } = useUndo();
  const { lang } = useLanguage();
  const [files, setFiles] = useState<readonly File[]>([]);
  /** How the tables among the files were read; null before that. */
  const [readings, setReadings] = useState<readonly FileReading[] | null>(null);
  /** Whether there are tables among the files: these are shown before anything goes in. */
  const [looksFirst, setLooksFirst] = useState(false);
  const [replace, setReplace] = useState(false);
  const [running, setRunning] = useState<{ readonly step: ProgressStep | null } | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const choose = (chosen: readonly File[]): void => {
    setFiles(chosen);
    setLooksFirst(false);
    void Promise.all(chosen.map(isTable)).then((tables) => setLooksFirst(tables.includes(true)), setError);
    setReadings(null);
    setError(null);
  };
  /** Runs what can be stopped, and shows how far it is. */
  const working = async (work: (tools: Tools) => Promise<void>): Promise<void> => {
    const control = new AbortController();
    stop.current = control;
    setRunning({ step: null });
    setError(null);
    try {
      await work({ signal: control.signal, onProgress: (step) => setRunning({ step }) });
    } catch (reason) {
      setError(reason);
    }
    setRunning(null);
  };
  /** Reads the tables among the files; where there are none the files go in at once. */
  const readTables = async (columns: Columns = {}): Promise<void> => {
    const tables: File[] = [];
    for (const file of files) if (await isTable(file)) tables.push(file);
    if (tables.length === 0) return store([]);
    await working(async (tools) => {
      const uploads = await Promise.all(tables.map(uploadOf));
      const came = await api.caseload.tables({ files: uploads, kind: null, columns, lang }, tools);
      setReadings(came.readings);
    });
  };
  const store = (tables: readonly FileReading[]): Promise<void> =>
    working(async (tools) => {
      try {
        const known = new Set(tables.map(({ file }) => file));
        const whole = await Promise.all(files.filter(({ name }) => !known.has(name)).map(uploadOf));
        const uploads = [...whole, ...tables.flatMap(linesOf)];
        const came = await api.caseload.import({ files: uploads, replace }, tools);
        setAnswer(came);
        const count = came.imported + came.replaced;
        const label = importLabel(count);
        if (count > 0) acted({ seqs: came.entries, step: { label, clients: [], cases: count } }, label);
      } finally {
        // What was imported before a cancel or a failure is there.
        void client.invalidateQueries();
      }
    });
  const ready = readings?.some(({ reading }) => reading.ok && reading.cases > 0) === true || hasOthers(files, readings);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    choose([...event.dataTransfer.files]);
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
              <FileButton words={LIST.choose} multiple accept={ACCEPTED} onChoose={choose} />
              <span className="soft">{say(LIST.drop)}</span>
            </div>
            <ul>
              {files.map((file) => (
                <li key={`${file.name}${file.size}${file.lastModified}`}>{file.name}</li>
              ))}
            </ul>
          </div>
          {readings?.map((one) => (
            <TablePreview
              key={one.file}
              read={one}
              isBusy={running !== null}
              replace={replace}
              onColumns={(columns) => void readTables(columns)}
            />
          ))}
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
              disabled={files.length === 0 || running !== null || (readings !== null && !ready)}
              onClick={() => void (readings === null ? readTables() : store(readings))}
            >
              {say(readings === null ? (looksFirst ? LIST.importRead : LIST.importDo) : importCasesWords(readings))}
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
